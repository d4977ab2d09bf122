"""Tables of a flat page: framed by drawn lines, half framed, or told by their columns alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from app.domain.ruling import Stroke
from app.domain.text import TextLine
from app.extraction.table_grid import Border, FoundTable, Grid
from app.extraction.table_layout import Row, column_of, free_strips, table_rows
from app.extraction.table_regions import bare_regions, loose_regions
from app.extraction.table_rules import Frame, frames_of, joined_rules
from app.extraction.table_runs import Run, cut_at, runs_of

_ROOM = 0.5
_BEYOND = 1.0
_BODY_ROWS = 3
_BODY_SHARE = 0.5
_FILLED_LEAST = 0.45
_RUNNING_TEXT = 18


def find_tables(
    lines: Sequence[TextLine], strokes: Sequence[Stroke], plumb: Sequence[Stroke]
) -> tuple[FoundTable, ...]:
    """All tables from top to bottom. `lines` have their quads on the flat page, where `strokes` are level and `plumb`
    upright ones.
    """
    line = line_height(lines)
    frames = frames_of(joined_rules(strokes, line), joined_rules(plumb, line), line)
    runs = list(runs_of(lines, line))
    framed = [f for f in frames if f.plumb]
    regions = [*framed, *bare_regions([f for f in frames if not f.plumb], runs, line)]
    found: list[FoundTable] = []
    for frame in sorted(regions, key=lambda f: -len(f.level) * max(1, len(f.plumb))):
        inside = _inside(frame, runs, line)
        table = _framed_table(frame, inside, lines, line)
        if table is not None and _is_table(table):
            found.append(table)
            runs = [run for run in runs if run not in inside]
    for region in loose_regions(runs, line):
        table = _loose_table(region, lines, line)
        if table is not None:
            found.append(table)
    return tuple(sorted(found, key=lambda table: (table.box.top, table.box.left)))


def line_height(lines: Sequence[TextLine]) -> float:
    """The usual height of a line of text; 24 without any."""
    return median([line.quad.height_px for line in lines]) if lines else 24.0


def _inside(frame: Frame, runs: Sequence[Run], line: float) -> list[Run]:
    """The runs in the frame, with some room around it."""
    room = _ROOM * line
    return [
        run
        for run in runs
        if frame.top - room <= run.box.middle_y <= frame.bottom + room
        and frame.left - room <= run.box.middle_x <= frame.right + room
    ]


def _framed_table(frame: Frame, runs: Sequence[Run], lines: Sequence[TextLine], line: float) -> FoundTable | None:
    if not runs:
        return None
    across = _rims([Border(r.at, r) for r in frame.plumb], frame.left, frame.right, line)
    down = _rims([Border(r.at, r) for r in frame.level], frame.top, frame.bottom, line)
    cut = _cut(runs, lines, across)
    inner = [b.at for b in across[1:-1]]
    if not inner:
        inner = list(free_strips([r for r in cut if not _is_alone(r, cut)], line))
        across = [across[0], *(Border(at) for at in inner), across[-1]]
        cut = tuple(part for run in cut for part in _cut_free(run, lines, inner))
    down = _with_rows(down, cut, inner, line)
    return Grid(across, down, cut, line).table()


def _rims(borders: list[Border], first: float, last: float, line: float) -> list[Border]:
    """The borders in order, with the ends of what is drawn across where none stands there."""
    known = sorted(borders, key=lambda b: b.at)
    if not known or known[0].at - first > _BEYOND * line:
        known.insert(0, Border(first))
    if last - known[-1].at > _BEYOND * line:
        known.append(Border(last))
    if len(known) == 1:
        known.append(Border(last))
    return known


def _cut(runs: Sequence[Run], lines: Sequence[TextLine], across: Sequence[Border]) -> tuple[Run, ...]:
    parts = tuple(runs)
    for border in across[1:-1]:
        rule = border.rule
        parts = tuple(
            part
            for run in parts
            for part in (
                cut_at(lines, run, border.at) if rule and rule.covered(run.box.top, run.box.bottom) > 0.5 else (run,)
            )
        )
    return parts


def _cut_free(run: Run, lines: Sequence[TextLine], places: Sequence[float]) -> tuple[Run, ...]:
    parts: tuple[Run, ...] = (run,)
    for place in places:
        parts = tuple(piece for part in parts for piece in cut_at(lines, part, place, whole=True))
    return parts


def _is_alone(run: Run, runs: Sequence[Run]) -> bool:
    """Whether nothing stands beside the run: such a row says nothing about columns."""
    return not any(other is not run and other.box.overlap_y(run.box) > 0.5 for other in runs)


def _with_rows(down: list[Border], runs: Sequence[Run], inner: Sequence[float], line: float) -> list[Border]:
    """The borders with those between rows that no rule parts: where most rows stand between two rules."""
    bands = list(pairwise(down))
    rows = [table_rows([r for r in runs if a.at < r.box.middle_y < b.at], inner, line) for a, b in bands]
    total = sum(len(band) for band in rows)
    made = [down[0]]
    for (_, lower), band in zip(bands, rows, strict=True):
        kept = _without_between(band)
        if len(kept) >= 2 and _is_body(kept, inner, total, len(bands)):
            made += [Border((a.bottom + b.top) / 2) for a, b in pairwise(kept)]
        made.append(lower)
    return made


def _is_body(band: Sequence[Row], inner: Sequence[float], total: int, bands: int) -> bool:
    """Whether the rows between two rules are rows of the table rather than lines of its cells."""
    if len(band) < (_BODY_ROWS if bands > 1 else 2) and bands > 2:
        return False
    if len(band) < _BODY_SHARE * total:
        return False
    full = [row for row in band if len({column_of(run, inner) for run in row.runs}) >= 2]
    return len(full) >= 0.6 * len(band)


def _without_between(rows: Sequence[Row]) -> list[Row]:
    """The rows without cells that stand halfway between two of them, over both."""
    kept = list(rows)
    for before, row, after in zip(rows, rows[1:], rows[2:], strict=False):
        if (
            row.top < before.bottom
            and row.bottom > after.top
            and before.bottom <= after.top + 0.2 * (after.bottom - after.top)
        ):
            kept.remove(row)
    return kept


def _is_table(table: FoundTable) -> bool:
    filled = sum(bool(cell.runs) for cell in table.cells)
    return len(table.cells) >= 3 and filled >= 2 and (table.rows > 1 or table.columns > 2)


def _loose_table(region: Sequence[Run], lines: Sequence[TextLine], line: float) -> FoundTable | None:
    """The table that the region's columns show; None for running text, lists and scattered print."""
    inner = free_strips([r for r in region if not _is_alone(r, region)], line)
    if not inner:
        return None
    runs = tuple(part for run in region for part in _cut_free(run, lines, inner))
    rows = _without_between(table_rows(runs, inner, line))
    if len(rows) < (3 if len(inner) == 1 else 2) or _is_running_text(runs, inner, lines):
        return None
    room = 0.3 * line
    down = [
        Border(rows[0].top - room),
        *(Border((a.bottom + b.top) / 2) for a, b in pairwise(rows)),
        Border(rows[-1].bottom + room),
    ]
    left, right = min(r.box.left for r in runs) - room, max(r.box.right for r in runs) + room
    across = [Border(left), *(Border(at) for at in inner), Border(right)]
    table = Grid(across, down, runs, line).table()
    filled = sum(bool(cell.runs) for cell in table.cells)
    return table if filled >= _FILLED_LEAST * len(table.cells) else None


def _is_running_text(runs: Sequence[Run], inner: Sequence[float], lines: Sequence[TextLine]) -> bool:
    """Whether most columns are filled from edge to edge with long lines: columns of a newspaper are no table."""
    columns: dict[int, list[Run]] = {}
    for run in runs:
        columns.setdefault(column_of(run, inner), []).append(run)
    running = 0
    for column in columns.values():
        width = max(r.box.right for r in column) - min(r.box.left for r in column)
        long = [r for r in column if r.box.width > 0.8 * width and _letters(r, lines) >= _RUNNING_TEXT]
        running += len(long) >= 0.5 * len(column)
    return running * 2 > len(columns)


def _letters(run: Run, lines: Sequence[TextLine]) -> int:
    """Letters of the run; one of Chinese or Japanese counts twice."""
    text = "".join(s.text for s in lines[run.line].symbols[run.start : run.end])
    return sum(2 if "\u2e80" <= c <= "\uffef" else 1 for c in text if not c.isspace())
