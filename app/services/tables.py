"""Tables of a page as it was read: drawn lines and lines of text on a flat page, then cells with their text."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from app.domain.content import Cell, Table
from app.domain.geometry import Quad, Transform
from app.domain.ruling import Ruling, Stroke
from app.domain.text import TextLine
from app.extraction.layout import Box
from app.extraction.ruled_share import LEAST_PLUMB, may_be_mostly_ruled, ruled_share
from app.extraction.table_grid import FoundCell, FoundTable
from app.extraction.table_runs import Run
from app.extraction.tables import find_tables, line_height
from app.ocr.engine import Engine, Image
from app.services.card_text import ReadCard
from app.vision.curl import FlatMap, flatten_by
from app.vision.pixels import shrunk
from app.vision.rulings import find_rulings, has_plumb_lines
from app.vision.sheet import ink_in, whole_upright

_IN_PRINT, _IN_PRINT_PLUMB = 0.6, 0.4
_BEYOND_PRINT = 0.4
_LEAN, _LEAN_PX = 0.03, 0.12
_PRINT_MARGIN = 0.22
_LETTERS_LONG = 3.0
_SURE_MISSED = 0.6
_SHARE_LINE_PX = 14.0
_SHARE_SIDE_PX = 1000
"""To tell how much of a page is ruled, it is looked at so small that a line is this high and the page no longer."""


def read_tables(page: Image, card: ReadCard, engine: Engine) -> tuple[tuple[Table, ...], tuple[int, ...]]:
    """The tables in pixels of the page, and the indexes of the lines that stand in none.

    Print in a cell that no line was found for is read by itself.
    """
    image, to_card = whole_upright(page, card.image, card.to_page)
    onto_whole = to_card.inverse()
    lines = [replace(line, quad=onto_whole.apply_quad(line.quad)) for line in card.upright_lines]
    line_px = line_height(lines)
    rulings = _without_print(find_rulings(image, line_px), lines, line_px)
    size = (image.shape[1], image.shape[0])
    flat_page = flatten_by(size, rulings, [line.quad for line in lines], line_px=line_px)
    flat = [replace(line, quad=flat_page.flat_quad(line.quad)) for line in lines]
    found = find_tables(
        flat,
        _strokes(flat_page, rulings, level=True, line_px=line_px),
        _strokes(flat_page, rulings, level=False, line_px=line_px),
    )
    tables = [_table(table, lines, flat_page) for table in found]
    tables = [_with_missed(table, image, engine, line_px) for table in tables]
    inside = {run.line for table in found for cell in table.cells for run in cell.runs}
    placed = tuple(_moved(table, to_card.then(card.to_page)) for table in tables)
    return placed, tuple(index for index in range(len(lines)) if index not in inside)


def share_in_tables(card: ReadCard) -> float:
    """The share of the card's print that stands in ruled tables, 0 to 1; pages of running text are not searched."""
    lines = card.upright_lines
    if not may_be_mostly_ruled(lines):
        return 0.0
    long_side = max(card.width_px, card.height_px)
    wanted = long_side * _SHARE_LINE_PX / line_height(lines)
    image, scale = shrunk(card.image, long_side_px=round(min(wanted, _SHARE_SIDE_PX)))
    lines = tuple(replace(line, quad=Transform.scaling(scale, scale).apply_quad(line.quad)) for line in lines)
    line_px = line_height(lines)
    if not has_plumb_lines(image, line_px, least=LEAST_PLUMB):
        return 0.0
    rulings = _without_print(find_rulings(image, line_px), lines, line_px)
    size = (image.shape[1], image.shape[0])
    flat_page = flatten_by(size, rulings, [line.quad for line in lines], line_px=line_px)
    flat = [replace(line, quad=flat_page.flat_quad(line.quad)) for line in lines]
    level = _strokes(flat_page, rulings, level=True, line_px=line_px)
    return ruled_share(flat, level, _strokes(flat_page, rulings, level=False, line_px=line_px))


def _without_print(rulings: Sequence[Ruling], lines: Sequence[TextLine], line_px: float) -> list[Ruling]:
    """The rulings that are no strokes of letters: those run inside of a line of text."""
    kept = []
    for ruling in rulings:
        places = [_kernel(line.quad, _margin(ruling, line.quad, line_px)) for line in lines]
        inside = sum(any(place.contains(point) for place in places) for point in ruling.points)
        longest = math.inf if ruling.is_level else _LETTERS_LONG * line_px
        share = _IN_PRINT if ruling.is_level else _IN_PRINT_PLUMB
        if inside < share * len(ruling.points) or ruling.length_px > longest:
            kept.append(ruling)
    return kept


def _margin(ruling: Ruling, quad: Quad, line_px: float) -> float:
    """Which share of the quad's height above and below its print a ruling may touch: none for one no longer than it."""
    if not ruling.is_level:
        return 0.0
    left, _, right, _ = quad.bounds
    short = (
        ruling.points[0].x > left - _BEYOND_PRINT * line_px and ruling.points[-1].x < right + _BEYOND_PRINT * line_px
    )
    return 0.0 if short else _PRINT_MARGIN


def _kernel(quad: Quad, margin: float) -> Quad:
    """The quad without that share above and below."""
    if not margin:
        return quad
    a, b, c, d = (np.array((p.x, p.y)) for p in quad.points)
    m = margin
    return Quad.from_points([a + m * (d - a), b + m * (c - b), c + m * (b - c), d + m * (a - d)])


def _strokes(flat_page: FlatMap, rulings: Sequence[Ruling], *, level: bool, line_px: float) -> list[Stroke]:
    """The rulings of one direction on the flat page; those that lean there are chains of letters' strokes."""
    strokes = []
    for ruling in rulings:
        if ruling.is_level is not level:
            continue
        points = flat_page.flat_points(ruling.points)
        along, across = (points[:, 0], points[:, 1]) if level else (points[:, 1], points[:, 0])
        length = float(np.ptp(along))
        lean = abs(float(np.median(across[-3:]) - np.median(across[:3])))
        if lean <= max(_LEAN * length, _LEAN_PX * line_px):
            strokes.append(Stroke(float(np.median(across)), float(along.min()), float(along.max())))
    return strokes


def _table(found: FoundTable, lines: Sequence[TextLine], flat_page: FlatMap) -> Table:
    def in_picture(box: Box) -> Quad:
        return flat_page.bent_quad(Quad.from_box(box.left, box.top, box.right, box.bottom))

    cells = tuple(_cell(cell, lines, in_picture(cell.box)) for cell in found.cells)
    return Table(found.rows, found.columns, cells, in_picture(found.box))


def _with_missed(table: Table, image: Image, engine: Engine, line_px: float) -> Table:
    """The table with what stands in cells that no line was found in: lone digits are easily missed."""
    places = {
        index: ink
        for index, cell in enumerate(table.cells)
        if not cell.text and cell.quad is not None and (ink := ink_in(image, cell.quad, line_px)) is not None
    }
    read = dict(zip(places, engine.read_lines(image, tuple(places.values())), strict=True)) if places else {}
    cells = list(table.cells)
    for index, line in read.items():
        if line.text.strip() and line.confidence >= _SURE_MISSED:
            cells[index] = replace(cells[index], text=line.text.strip(), confidence=line.confidence)
    return replace(table, cells=tuple(cells))


def _moved(table: Table, onto: Transform) -> Table:
    cells = tuple(replace(cell, quad=onto.apply_quad(cell.quad)) if cell.quad else cell for cell in table.cells)
    return replace(table, cells=cells, quad=onto.apply_quad(table.quad) if table.quad else None)


def _cell(found: FoundCell, lines: Sequence[TextLine], quad: Quad) -> Cell:
    text, confidence = cell_text(found.runs, lines)
    return Cell(found.row, found.column, found.row_span, found.column_span, text, quad, confidence)


def cell_text(runs: Sequence[Run], lines: Sequence[TextLine]) -> tuple[str, float]:
    """The runs' text, level ones parted by a blank, rows by a line break; and the least confidence of them."""
    rows: list[list[Run]] = []
    for run in runs:
        if rows and abs(run.box.middle_y - rows[-1][0].box.middle_y) < 0.4 * run.box.height:
            rows[-1].append(run)
        else:
            rows.append([run])
    parts = {run: lines[run.line].part(run.start, run.end) for run in runs}
    text = "\n".join(" ".join(parts[run].text.strip() for run in row) for row in rows)
    return text, min((part.confidence for part in parts.values()), default=1.0)
