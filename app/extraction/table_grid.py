"""From borders and runs of text to cells: what no border parts is one cell, and every cell is a rectangle."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.extraction.layout import Box
from app.extraction.table_rules import Rule
from app.extraction.table_runs import Run

_DRAWN = 0.7
_OVERHANG = 0.3
_CENTRED = 0.45
_HEAD_ROWS = 2

Unit = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Border:
    """Where two rows or columns meet, or where the table ends; with the rule that is drawn there, if any."""

    at: float
    rule: Rule | None = None

    def parts(self, start: float, end: float) -> bool:
        """Whether it parts what lies on its two sides between these places."""
        return self.rule is None or self.rule.covered(start, end) >= _DRAWN


@dataclass(frozen=True, slots=True)
class FoundCell:
    """A cell's place in the grid and on the flat page, and the runs of text in it, in reading order."""

    row: int
    column: int
    row_span: int
    column_span: int
    box: Box
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table on the flat page; its cells by row, then column."""

    rows: int
    columns: int
    cells: tuple[FoundCell, ...]
    box: Box


class Grid:
    """Rows and columns between borders, and the runs that stand in them. `line` is the height of a line of text."""

    def __init__(self, across: Sequence[Border], down: Sequence[Border], runs: Sequence[Run], line: float) -> None:
        self._u, self._v, self._line = tuple(across), tuple(down), line
        self._rows, self._columns = len(down) - 1, len(across) - 1
        self._runs = tuple(runs)
        self._parent = {(r, c): (r, c) for r in range(self._rows) for c in range(self._columns)}
        self._units = {run: self._units_of(run) for run in self._runs}

    def table(self) -> FoundTable:
        """The cells, merged where no border parts them or a run lies across."""
        for row in range(self._rows):
            for column in range(self._columns):
                self._join_open((row, column))
        for units in self._units.values():
            for unit in units[1:]:
                self._join(units[0], unit)
        self._join_under_parts()
        for row in range(min(_HEAD_ROWS, self._rows - 1)):
            self._stretch_heads(row)
        self._close()
        return FoundTable(self._rows, self._columns, self._cells(), self._box(0, 0, self._rows - 1, self._columns - 1))

    def _join_open(self, unit: Unit) -> None:
        row, column = unit
        if column + 1 < self._columns and not self._u[column + 1].parts(self._v[row].at, self._v[row + 1].at):
            self._join(unit, (row, column + 1))
        if row + 1 < self._rows and not self._v[row + 1].parts(self._u[column].at, self._u[column + 1].at):
            self._join(unit, (row + 1, column))

    def _units_of(self, run: Run) -> list[Unit]:
        """The units that the run lies in: more than one only where no drawn border parts them."""
        rows = _reached([b.at for b in self._v], run.box.top, run.box.bottom, _OVERHANG * run.box.height)
        columns = _reached([b.at for b in self._u], run.box.left, run.box.right, 0.6 * self._line)
        home = (
            _nearest(rows, [b.at for b in self._v], run.box.middle_y),
            _nearest(columns, [b.at for b in self._u], run.box.middle_x),
        )
        units = [home]
        for unit in ((r, c) for r in rows for c in columns):
            if unit != home and not self._parted(home, unit):
                units.append(unit)
        return units

    def _parted(self, one: Unit, other: Unit) -> bool:
        """Whether a drawn border stands between the two."""
        (r0, c0), (r1, c1) = one, other
        for column in range(min(c0, c1) + 1, max(c0, c1) + 1):
            border = self._u[column]
            if border.rule is not None and border.parts(self._v[r0].at, self._v[r0 + 1].at):
                return True
        for row in range(min(r0, r1) + 1, max(r0, r1) + 1):
            border = self._v[row]
            if border.rule is not None and border.parts(self._u[c0].at, self._u[c0 + 1].at):
                return True
        return False

    def _join_under_parts(self) -> None:
        """A rule that is drawn below some columns alone spans the head above it over them."""
        for row in range(1, self._rows):
            rule = self._v[row].rule
            if rule is None or rule.covered(self._u[0].at, self._u[-1].at) > 0.95:
                continue
            for start, end in rule.parts:
                members = [c for c in range(self._columns) if Rule(0, ((start, end),)).covered(*self._span(c)) > _DRAWN]
                filled = {c for run in self._runs for r, c in self._units[run] if r == row - 1 and c in members}
                inner = [self._u[c].rule for c in members[1:]]
                if len(members) > 1 and len(filled) == 1 and all(rule is None for rule in inner):
                    for column in members[1:]:
                        self._join((row - 1, members[0]), (row - 1, column))

    def _stretch_heads(self, row: int) -> None:
        """A head that stands in the middle over empty neighbours, rather than over its own column, spans them."""
        below = {c for units in self._units.values() for r, c in units if r == row + 1}
        for run in self._runs:
            units = self._units[run]
            if len(units) != 1 or units[0][0] != row or len(self._members(units[0])) > 1:
                continue
            home = units[0][1]
            free = {c for c in range(self._columns) if self._is_free((row, c)) and c in below}
            first = last = home
            while first - 1 in free and self._u[first].rule is None:
                first -= 1
            while last + 1 in free and self._u[last + 1].rule is None:
                last += 1
            best = min(
                ((a, b) for a in range(first, home + 1) for b in range(home, last + 1)),
                key=lambda ab: abs((self._u[ab[0]].at + self._u[ab[1] + 1].at) / 2 - run.box.middle_x),
            )
            middle = [(self._u[a].at + self._u[b + 1].at) / 2 for a, b in (best, (home, home))]
            off = [abs(m - run.box.middle_x) for m in middle]
            inside = [r for r in self._runs if (row + 1, home) in self._units[r]]
            own = min((abs(r.box.middle_x - run.box.middle_x) for r in inside), default=self._line)
            if (
                best != (home, home)
                and off[0] < _CENTRED * self._line
                and min(off[1], own) > 2 * off[0] + 0.3 * self._line
            ):
                for column in range(best[0], best[1] + 1):
                    self._join((row, home), (row, column))

    def _is_free(self, unit: Unit) -> bool:
        return len(self._members(unit)) == 1 and not any(unit in units for units in self._units.values())

    def _span(self, column: int) -> tuple[float, float]:
        return self._u[column].at, self._u[column + 1].at

    def _root(self, unit: Unit) -> Unit:
        while self._parent[unit] != unit:
            unit = self._parent[unit]
        return unit

    def _join(self, one: Unit, other: Unit) -> None:
        self._parent[self._root(other)] = self._root(one)

    def _members(self, unit: Unit) -> list[Unit]:
        root = self._root(unit)
        return [other for other in self._parent if self._root(other) == root]

    def _close(self) -> None:
        """Joins until every group is a rectangle."""
        changed = True
        while changed:
            changed = False
            for unit in list(self._parent):
                members = self._members(unit)
                rows, columns = [r for r, _ in members], [c for _, c in members]
                for row in range(min(rows), max(rows) + 1):
                    for column in range(min(columns), max(columns) + 1):
                        if self._root((row, column)) != self._root(unit):
                            self._join(unit, (row, column))
                            changed = True

    def _cells(self) -> tuple[FoundCell, ...]:
        groups: dict[Unit, list[Unit]] = {}
        for unit in self._parent:
            groups.setdefault(self._root(unit), []).append(unit)
        held: dict[Unit, list[Run]] = {}
        for run, units in self._units.items():
            held.setdefault(self._root(units[0]), []).append(run)
        cells = []
        for root, members in groups.items():
            (r0, c0), (r1, c1) = min(members), max(members)
            runs = reading_order(held.get(root, ()))
            cells.append(FoundCell(r0, c0, r1 - r0 + 1, c1 - c0 + 1, self._box(r0, c0, r1, c1), runs))
        return tuple(sorted(cells, key=lambda cell: (cell.row, cell.column)))

    def _box(self, r0: int, c0: int, r1: int, c1: int) -> Box:
        return Box(self._u[c0].at, self._v[r0].at, self._u[c1 + 1].at, self._v[r1 + 1].at)


def reading_order(runs: Iterable[Run]) -> tuple[Run, ...]:
    """From top to bottom, level ones from left to right."""
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda r: r.box.middle_y):
        if rows and run.box.middle_y - rows[-1][0].box.middle_y < 0.4 * rows[-1][0].box.height:
            rows[-1].append(run)
        else:
            rows.append([run])
    return tuple(run for row in rows for run in sorted(row, key=lambda r: r.box.left))


def _reached(places: Sequence[float], start: float, end: float, least: float) -> list[int]:
    """Numbers of the stretches between places that the interval reaches into by at least so much."""
    return [
        n for n, (a, b) in enumerate(pairwise(places)) if min(b, end) - max(a, start) >= min(least, 0.5 * (end - start))
    ]


def _nearest(numbers: Sequence[int], places: Sequence[float], middle: float) -> int:
    """The stretch that holds the middle, one of these if there are any."""
    known = list(numbers) or list(range(len(places) - 1))
    return min(known, key=lambda n: max(places[n] - middle, middle - places[n + 1], 0.0))
