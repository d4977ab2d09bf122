"""Drawn test cards: plain drawings of documents by seed, marked SPECIMEN, with the truth of what stands where."""
