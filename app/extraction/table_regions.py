"""Where tables without a frame may lie: between level rules of one width, and where rows have print side by side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from app.extraction.table_layout import Row, print_rows
from app.extraction.table_rules import Frame, alike_in_width, together
from app.extraction.table_runs import Run

_BREAK = 2.6
_ROWS_APART = 2.4
_CLOSE = 0.75
_INSIDE = 0.4


def bare_regions(frames: Sequence[Frame], runs: Sequence[Run], line: float) -> tuple[Frame, ...]:
    """Level rules of like width with rows of a table between them, as one frame each; lone rules are none."""
    regions: list[Frame] = []
    for frame in sorted(frames, key=lambda f: f.top):
        kin = [r for r in regions if alike_in_width(r, frame) and _goes_on(r, frame, runs, line)]
        if kin:
            regions[regions.index(kin[-1])] = together(kin[-1], frame)
        else:
            regions.append(frame)
    return tuple(r for r in regions if len(r.level) > 1)


def _goes_on(upper: Frame, lower: Frame, runs: Sequence[Run], line: float) -> bool:
    """Whether what stands between the rules belongs to a table: rows with print side by side, or one low row."""
    if lower.top - upper.bottom < _BREAK * line:
        return True
    left, right = min(upper.left, lower.left) - line, max(upper.right, lower.right) + line
    between = [r for r in runs if upper.bottom < r.box.middle_y < lower.top and left < r.box.middle_x < right]
    rows = print_rows(between)
    return sum(len(row.runs) > 1 for row in rows) > 0.5 * len(rows)


def loose_regions(runs: Sequence[Run], line: float) -> tuple[tuple[Run, ...], ...]:
    """Groups of rows that have print side by side and stand close below each other."""
    rows = print_rows(runs)
    gaps = [b.middle - a.middle for a, b in pairwise(rows) if len(a.runs) > 1 and len(b.runs) > 1]
    most = max(_ROWS_APART * line, 1.5 * median(gaps)) if gaps else _ROWS_APART * line
    groups: list[list[Row]] = [[]]
    for row in rows:
        if groups[-1] and row.middle - groups[-1][-1].middle > most:
            groups.append([])
        groups[-1].append(row)
    trimmed = [_trimmed(group, line) for group in groups]
    return tuple(tuple(run for row in group for run in row.runs) for group in trimmed if len(group) > 1)


def _trimmed(rows: Sequence[Row], line: float) -> list[Row]:
    """The rows without lone lines before and after: those stay that go on with a wrapped cell."""
    wide = [number for number, row in enumerate(rows) if len(row.runs) > 1]
    if not wide:
        return []
    first, last = wide[0], wide[-1]
    while first > 0 and _wraps(rows[first - 1], rows[first], rows, line):
        first -= 1
    while last + 1 < len(rows) and _wraps(rows[last + 1], rows[last], rows, line):
        last += 1
    return list(rows[first : last + 1])


def _wraps(lone: Row, beside: Row, rows: Sequence[Row], line: float) -> bool:
    """Whether a lone line is set close to the row beside it, away from the table's left edge."""
    left = min(run.box.left for row in rows for run in row.runs)
    near = abs(lone.middle - beside.middle) < _CLOSE * line or (lone.bottom > beside.top and beside.bottom > lone.top)
    return near and min(r.box.left for r in lone.runs) > left + 2 * line
