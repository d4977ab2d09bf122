"""Lines of a page joined into paragraphs."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from statistics import median

from app.domain.content import Paragraph
from app.domain.text import Script, TextLine
from app.extraction.reading_order import Strip, strips_of

_WIDER = 1.45
_LEAST_GAP = 0.55
_ALIKE = 0.62
_INDENT = 1.0
_RTL_SHARE = 0.5


def find_paragraphs(lines: Sequence[TextLine]) -> tuple[Paragraph, ...]:
    """Paragraphs of upright lines that come in reading order.

    A line goes on with the paragraph of the one before it if it stands right under it, or beside it in the same row, is
    about as high, is no farther away than lines of this page usually are, and does not begin with an indent.
    """
    strips = strips_of([line.quad for line in lines], is_vertical=is_vertical(lines), is_rtl=is_rtl(lines))
    usual = _usual_gap(strips)
    paragraphs: list[list[int]] = []
    for strip in strips:
        if paragraphs and _goes_on([strips[index] for index in paragraphs[-1]], strip, usual):
            paragraphs[-1].append(strip.index)
        else:
            paragraphs.append([strip.index])
    return tuple(Paragraph(tuple(members)) for members in paragraphs)


def is_vertical(lines: Sequence[TextLine]) -> bool:
    """Whether most of the text is written downwards."""
    down = sum(line.quad.width_px for line in lines if 45 <= abs(line.quad.angle_deg) < 135)
    return 2 * down > sum(line.quad.width_px for line in lines)


def is_rtl(lines: Sequence[TextLine]) -> bool:
    """Whether most of the text is written from right to left."""
    total = sum(len(line.symbols) or 1 for line in lines)
    rtl = sum(len(line.symbols) or 1 for line in lines if line.script is Script.ARABIC)
    return rtl > _RTL_SHARE * total


def _usual_gap(strips: Sequence[Strip]) -> float:
    """The usual room between lines below each other, in line heights."""
    gaps = []
    for before, after in itertools.pairwise(strips):
        gap = (after.top - before.foot) / max(1.0, before.height)
        if _overlap(before, after) and -0.5 < gap < 2:
            gaps.append(gap)
    return median(sorted(gaps)[: max(1, (2 * len(gaps)) // 3)]) if gaps else _LEAST_GAP


def _goes_on(block: Sequence[Strip], strip: Strip, usual: float) -> bool:
    before = block[-1]
    height = max(before.height, strip.height, 1.0)
    if min(before.height, strip.height) < _ALIKE * height:
        return False
    gap = (strip.top - before.foot) / height
    if gap < -0.5:
        return abs(strip.middle - before.middle) < 0.5 * height and 0 <= strip.start - before.end < 2 * height
    if not _overlap(before, strip) or gap > max(_LEAST_GAP, _WIDER * usual + 0.15):
        return False
    indent = strip.start - min(one.start for one in block)
    return indent < _INDENT * height or len(block) == 1


def _overlap(one: Strip, other: Strip) -> bool:
    return min(one.end, other.end) > max(one.start, other.start)
