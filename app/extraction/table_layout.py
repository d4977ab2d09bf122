"""Rows and columns that no line shows: from the free strips between runs of text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from app.extraction.table_runs import Run

_LEAST_STRIP = 0.25
_SPANNED = 0.2
_SAME_ROW = 0.5
_WRAPPED = 1.16
_TIGHT = 1.5
_FAR = 1.25


@dataclass(frozen=True, slots=True)
class Row:
    """Runs that stand beside each other, and from where to where."""

    runs: tuple[Run, ...]

    @property
    def top(self) -> float:
        """The uppermost edge of its runs."""
        return min(run.box.top for run in self.runs)

    @property
    def bottom(self) -> float:
        """The lowest edge of its runs."""
        return max(run.box.bottom for run in self.runs)

    @property
    def middle(self) -> float:
        """The median of its runs' middles."""
        return median(run.box.middle_y for run in self.runs)


def print_rows(runs: Sequence[Run]) -> tuple[Row, ...]:
    """Runs whose middles are level, from top to bottom: rows as they are printed, wrapped ones not joined."""
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda r: r.box.middle_y):
        if rows:
            middle = median(r.box.middle_y for r in rows[-1])
            height = median(r.box.height for r in rows[-1])
            if run.box.middle_y - middle < 0.4 * min(height, run.box.height):
                rows[-1].append(run)
                continue
        rows.append([run])
    return tuple(Row(tuple(row)) for row in rows)


def free_strips(runs: Sequence[Run], line: float, *, exact: bool = False) -> tuple[float, ...]:
    """Middles of the upright strips between columns. A few runs may lie across one (heads over several columns) where
    most rows have print on both sides; with `exact` none may.
    """
    rows = print_rows(runs)
    edges = sorted({e for run in runs for e in (run.box.left, run.box.right)})
    most = 0 if exact else max(int(_SPANNED * len(rows)), min(1, len(rows) // 4))
    stretches = []
    for a, b in pairwise(edges):
        covering = sum(run.box.left < (a + b) / 2 < run.box.right for run in runs)
        if covering <= most:
            stretches.append((a, b, covering))
    strips: list[list[tuple[float, float, int]]] = []
    for stretch in stretches:
        if strips and strips[-1][-1][1] == stretch[0]:
            strips[-1].append(stretch)
        else:
            strips.append([stretch])
    places = []
    for strip in strips:
        fewest = min(covering for _, _, covering in strip)
        a, b, _ = max((s for s in _runs_of_least(strip, fewest)), key=lambda s: s[1] - s[0])
        if b - a >= _LEAST_STRIP * line and (fewest == 0 or _both_sides(rows, a, b)):
            places.append((a + b) / 2)
    return _without_halves(runs, tuple(places), line)


def _runs_of_least(strip: list[tuple[float, float, int]], fewest: int) -> list[tuple[float, float, int]]:
    joined: list[tuple[float, float, int]] = []
    for a, b, covering in strip:
        if covering != fewest:
            continue
        if joined and joined[-1][1] == a:
            joined[-1] = (joined[-1][0], b, covering)
        else:
            joined.append((a, b, covering))
    return joined


def _both_sides(rows: Sequence[Row], a: float, b: float) -> bool:
    middle = (a + b) / 2
    good = 0
    for row in rows:
        lies_left = any(run.box.right <= middle for run in row.runs)
        lies_right = any(run.box.left >= middle for run in row.runs)
        good += lies_left and lies_right
    return good >= 0.6 * len(rows)


def _without_halves(runs: Sequence[Run], places: tuple[float, ...], line: float) -> tuple[float, ...]:
    """The places without those that part one column in two: never do both halves have print in one row."""
    kept = list(places)
    for place in places:
        left_of = max([p for p in kept if p < place], default=float("-inf"))
        right_of = min([p for p in kept if p > place], default=float("inf"))
        left = [r for r in runs if left_of < r.box.middle_x < place and r.box.right <= place + 0.3 * line]
        right = [r for r in runs if place < r.box.middle_x < right_of and r.box.left >= place - 0.3 * line]
        together = any(a.box.overlap_y(b.box) > _SAME_ROW for a in left for b in right)
        if not together or not left or not right:
            kept.remove(place)
    return tuple(kept)


def column_of(run: Run, places: Sequence[float]) -> int:
    """The number of the column in which the run's middle lies."""
    return sum(place < run.box.middle_x for place in places)


def table_rows(runs: Sequence[Run], places: Sequence[float], line: float) -> tuple[Row, ...]:
    """Rows of the table whose columns are parted at these places; wrapped lines belong to their row."""
    columns: dict[int, list[Run]] = {}
    for run in sorted(runs, key=lambda r: r.box.middle_y):
        columns.setdefault(column_of(run, places), []).append(run)
    parent = {run: run for run in runs}

    def root(run: Run) -> Run:
        while parent[run] is not run:
            run = parent[run]
        return run

    ordered = sorted(runs, key=lambda r: r.box.top)
    for index, run in enumerate(ordered):
        for other in ordered[index + 1 :]:
            if other.box.top > run.box.bottom:
                break
            if run.box.overlap_y(other.box) > _SAME_ROW and column_of(run, places) != column_of(other, places):
                parent[root(other)] = root(run)
    for upper, lower in _wrapped_pairs(columns, line):
        parent[root(lower)] = root(upper)
    groups: dict[Run, list[Run]] = {}
    for run in runs:
        groups.setdefault(root(run), []).append(run)
    return tuple(sorted((Row(tuple(group)) for group in groups.values()), key=lambda row: row.middle))


def _wrapped_pairs(columns: dict[int, list[Run]], line: float) -> list[tuple[Run, Run]]:
    """Runs below each other in one column that are lines of one cell: set closer than rows are, and not in step with
    another column.
    """
    pairs = [(upper, lower) for column in columns.values() for upper, lower in pairwise(column)]
    pitches = [b.box.middle_y - a.box.middle_y for a, b in pairs]
    pitches = [p for p in pitches if p > 0.4 * line]
    if not pitches:
        return []
    least = min(pitches)
    if least > _TIGHT * line or not any(p > _FAR * least for p in pitches):
        return []
    found = []
    for number, column in columns.items():
        for upper, lower in pairwise(column):
            close = lower.box.middle_y - upper.box.middle_y <= _WRAPPED * least
            others = [c for n, c in columns.items() if n != number]
            if close and not any(_in_step(upper, lower, other) for other in others):
                found.append((upper, lower))
    return found


def _in_step(upper: Run, lower: Run, column: Sequence[Run]) -> bool:
    """Whether the other column has a run level with each of the two."""
    return any(_level(upper, run) for run in column) and any(_level(lower, run) for run in column)


def _level(one: Run, other: Run) -> bool:
    return abs(one.box.middle_y - other.box.middle_y) < 0.25 * min(one.box.height, other.box.height)
