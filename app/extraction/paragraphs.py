"""Lines of a page joined into paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.content import Paragraph
from app.domain.text import TextLine

_MOST_GAP = 0.9
"""Lines of one paragraph are at most this many line heights apart."""


def find_paragraphs(lines: Sequence[TextLine]) -> tuple[Paragraph, ...]:
    """Paragraphs of upright lines that come in reading order: close below each other, alike in height, overlapping."""
    paragraphs: list[list[int]] = []
    for index, line in enumerate(lines):
        if paragraphs and _goes_on(lines[paragraphs[-1][-1]], line):
            paragraphs[-1].append(index)
        else:
            paragraphs.append([index])
    return tuple(Paragraph(tuple(members)) for members in paragraphs)


def _goes_on(before: TextLine, line: TextLine) -> bool:
    left, top, right, bottom = before.quad.bounds
    next_left, next_top, next_right, next_bottom = line.quad.bounds
    height = max(bottom - top, next_bottom - next_top, 1.0)
    if min(bottom - top, next_bottom - next_top) < 0.6 * height:
        return False
    overlaps = min(right, next_right) - max(left, next_left) > 0
    return overlaps and -0.5 * height < next_top - bottom < _MOST_GAP * height
