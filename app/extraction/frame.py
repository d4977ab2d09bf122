"""Where the card lies on a picture that does not show its edges, told from print that always stands at one place."""

from __future__ import annotations

from statistics import fmean

from app.domain.document import Anchor, DocumentType
from app.extraction.labels import LabelHit, find_labels
from app.extraction.layout import Box, Layout

_LEAST_SPREAD = 0.1
_MOST_RESIDUE = 0.1


def card_from_anchors(layout: Layout, document: DocumentType) -> Box | None:
    """The card's rectangle in pixels of the layout; None with fewer than two anchors apart, or if they do not fit.

    The lines are upright; the card's height follows from the anchors' distances down the card, its width from the
    aspect.
    """
    found = _found(layout, document)
    shares = [anchor.middle for anchor, _ in found]
    if len(found) < 2 or max(shares) - min(shares) < _LEAST_SPREAD or document.aspect <= 0:
        return None
    places = [hit.piece.box.middle_y for _, hit in found]
    mean_share, mean_place = fmean(shares), fmean(places)
    spread = sum((s - mean_share) ** 2 for s in shares)
    height = sum((s - mean_share) * (p - mean_place) for s, p in zip(shares, places, strict=True)) / spread
    if height <= 0:
        return None
    top = mean_place - mean_share * height
    if any(abs(top + s * height - p) > _MOST_RESIDUE * height for s, p in zip(shares, places, strict=True)):
        return None
    width = height * document.aspect
    left = fmean(hit.piece.box.left - anchor.left * width for anchor, hit in found)
    return Box(left, top, left + width, top + height)


def _found(layout: Layout, document: DocumentType) -> list[tuple[Anchor, LabelHit]]:
    """Each anchor with its best hit, for those that were read once."""
    hits = find_labels(layout, [(anchor.text, anchor.text) for anchor in document.anchors])
    found = []
    for anchor in document.anchors:
        own = [hit for hit in hits if anchor.text in hit.owners]
        if len(own) == 1:
            found.append((anchor, own[0]))
    return found
