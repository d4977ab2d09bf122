"""Posteriors composed by hand: what a recogniser would hold for each frame."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from app.ocr.alphabet import Alphabet, Posterior

CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<abcdefghijklmnopqrstuvwxyz«≤《Éé１Ａ០១២៣ "
ALPHABET = Alphabet(CHARACTERS)

Frame = Mapping[str, float]


def frames(*frames_: Frame) -> Posterior:
    """One row per frame: the given probabilities, what remains goes to blank ("" may be given as well)."""
    rows = np.zeros((len(frames_), len(CHARACTERS) + 1), dtype=np.float32)
    for row, frame in zip(rows, frames_, strict=True):
        for character, probability in frame.items():
            row[CHARACTERS.index(character) + 1 if character else 0] = probability
        row[0] += 1 - row.sum()
    return rows


def spelled(text: str, rivals: Mapping[int, Frame] | None = None, *, sure: float = 0.99) -> Posterior:
    """A frame of blank, then for each character two frames of it and one of blank.

    `rivals` replaces the probabilities of single characters.
    """
    rows: list[Frame] = [{}]
    for place, character in enumerate(text):
        seen = (rivals or {}).get(place, {character: sure})
        rows += [seen, seen, {}]
    return frames(*rows)


def joined(parts: Sequence[Posterior]) -> Posterior:
    """Posteriors one after the other."""
    return np.concatenate(list(parts))
