"""Runs of text on a flat page: lines cut where a wide gap or a border parts them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from app.domain.text import TextLine
from app.extraction.layout import Box

_WIDE_GAP = 0.35
_WIDE_ADVANCES = 1.05
"""A gap wider than this many line heights and this many characters parts two cells; blanks between words are half."""

_BORDER_GAP = 0.25


@dataclass(frozen=True, slots=True)
class Run:
    """Symbols `start` to `end` of one line, and where they stand on the flat page."""

    line: int
    start: int
    end: int
    box: Box


def runs_of(lines: Sequence[TextLine], line_height: float) -> tuple[Run, ...]:
    """Every line with print, parted at gaps that are wider than a letter's height; quads are on the flat page."""
    runs = []
    for index, line in enumerate(lines):
        box = _box(line)
        if box.width > 0 and any(s.text.strip() for s in line.symbols):
            runs += _parted(lines, Run(index, 0, len(line.symbols), box), _WIDE_GAP * line_height)
    return tuple(runs)


def cut_at(lines: Sequence[TextLine], run: Run, place: float, *, whole: bool = False) -> tuple[Run, ...]:
    """The run in two where it crosses the place, between the symbols that are nearest; `whole` ones only where a gap
    shows there.
    """
    if not run.box.left < place < run.box.right:
        return (run,)
    symbols = lines[run.line].symbols
    line_box = _box(lines[run.line])
    printed = [i for i in range(run.start, run.end) if symbols[i].text.strip()]
    middle = [line_box.left + line_box.width * (symbols[i].start + symbols[i].end) / 2 for i in printed]
    before = [i for i, at in zip(printed, middle, strict=True) if at < place]
    after = [i for i, at in zip(printed, middle, strict=True) if at >= place]
    if not before or not after:
        return (run,)
    gap = line_box.width * (symbols[after[0]].start - symbols[before[-1]].end)
    if whole and gap < _BORDER_GAP * run.box.height:
        return (run,)
    left = Run(run.line, run.start, before[-1] + 1, _part(line_box, run.box.left, min(place, run.box.right), run.box))
    right = Run(run.line, after[0], run.end, _part(line_box, max(place, run.box.left), run.box.right, run.box))
    return left, right


def _part(line: Box, left: float, right: float, run: Box) -> Box:
    return Box(left, line.top, right, line.bottom) if left < right else run


def _box(line: TextLine) -> Box:
    """The upright box with the line's mean sides: its corners may lean."""
    a, b, c, d = line.quad.points
    return Box((a.x + d.x) / 2, (a.y + b.y) / 2, (b.x + c.x) / 2, (c.y + d.y) / 2)


def _parted(lines: Sequence[TextLine], run: Run, least_gap: float) -> list[Run]:
    symbols = lines[run.line].symbols
    width = run.box.width
    printed = [i for i in range(run.start, run.end) if symbols[i].text.strip()]
    least = max(least_gap, _WIDE_ADVANCES * width * median(symbols[i].end - symbols[i].start for i in printed))
    cuts = [(a, b) for a, b in pairwise(printed) if width * (symbols[b].start - symbols[a].end) > least]
    if not cuts:
        return [run]
    starts = [run.start, *(b for _, b in cuts)]
    ends = [*(a + 1 for a, _ in cuts), run.end]
    found = []
    for start, end in zip(starts, ends, strict=True):
        left = run.box.left if start == run.start else run.box.left + width * symbols[start].start
        right = run.box.right if end == run.end else run.box.left + width * symbols[end - 1].end
        found.append(Run(run.line, start, end, Box(left, run.box.top, max(right, left + 1), run.box.bottom)))
    return found
