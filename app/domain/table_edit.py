"""What an operator does to a table: retype, merge, split, add and remove rows and columns; each gives a new table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.content import Cell, Table
from app.domain.geometry import Point, Quad, bounding_quad


def with_text(table: Table, row: int, column: int, text: str) -> Table:
    """The table with this text in the cell that covers the place; typed text is sure."""
    cell = table.cell_at(row, column)
    if cell is None or cell.text == text:
        return table
    return _with(table, [cell], [replace(cell, text=text, confidence=1.0)])


def area_of(table: Table, places: Sequence[tuple[int, int]]) -> tuple[int, int, int, int] | None:
    """First row, first column, last row, last column of the smallest rectangle of whole cells around the places."""
    cells = [cell for row, column in places if (cell := table.cell_at(row, column))]
    if not cells:
        return None
    while True:
        top, left = min(c.row for c in cells), min(c.column for c in cells)
        bottom = max(c.row + c.row_span for c in cells) - 1
        right = max(c.column + c.column_span for c in cells) - 1
        inside = [c for c in table.cells if _meets(c, top, left, bottom, right)]
        if len(inside) == len(cells):
            return top, left, bottom, right
        cells = inside


def merged(table: Table, places: Sequence[tuple[int, int]]) -> Table:
    """The cells at the places, and those between them, as one cell; their texts below each other in reading order."""
    area = area_of(table, places)
    if area is None:
        return table
    top, left, bottom, right = area
    inside = [c for c in table.cells if _meets(c, top, left, bottom, right)]
    if len(inside) < 2:
        return table
    text = "\n".join(c.text for c in inside if c.text)
    quads = [c.quad for c in inside if c.quad]
    quad = bounding_quad(quads) if quads else None
    whole = Cell(top, left, bottom - top + 1, right - left + 1, text, quad, min(c.confidence for c in inside))
    return _with(table, inside, [whole])


def split(table: Table, row: int, column: int) -> Table:
    """The merged cell at this place as one cell for each place it covers; the first keeps the text."""
    cell = table.cell_at(row, column)
    if cell is None or (cell.row_span == 1 and cell.column_span == 1):
        return table
    parts = [
        Cell(cell.row + r, cell.column + c, quad=_part(cell, r, c))
        for r in range(cell.row_span)
        for c in range(cell.column_span)
    ]
    parts[0] = replace(parts[0], text=cell.text, confidence=cell.confidence)
    return _with(table, [cell], parts)


def with_row(table: Table, at: int) -> Table:
    """The table with an empty row before row `at` (after the last one if `at` is the number of rows)."""
    at = min(max(at, 0), table.rows)
    cells: list[Cell] = []
    covered: set[int] = set()
    for cell in table.cells:
        if cell.row >= at:
            cells.append(replace(cell, row=cell.row + 1))
        elif cell.row + cell.row_span > at:
            cells.append(replace(cell, row_span=cell.row_span + 1))
            covered.update(range(cell.column, cell.column + cell.column_span))
        else:
            cells.append(cell)
    cells += [Cell(at, column) for column in range(table.columns) if column not in covered]
    return replace(table, rows=table.rows + 1, cells=_ordered(cells))


def without_row(table: Table, at: int) -> Table:
    """The table without that row; merged cells get lower. A table keeps its last row."""
    if not 0 <= at < table.rows or table.rows == 1:
        return table
    cells = []
    for cell in table.cells:
        if cell.row > at:
            cells.append(replace(cell, row=cell.row - 1))
        elif cell.row + cell.row_span <= at:
            cells.append(cell)
        elif cell.row_span > 1:
            cells.append(replace(cell, row_span=cell.row_span - 1))
    return replace(table, rows=table.rows - 1, cells=_ordered(cells))


def with_column(table: Table, at: int) -> Table:
    """The table with an empty column before column `at`; see `with_row`."""
    return _turned(with_row(_turned(table), at))


def without_column(table: Table, at: int) -> Table:
    """The table without that column; see `without_row`."""
    return _turned(without_row(_turned(table), at))


def _turned(table: Table) -> Table:
    """Rows as columns and columns as rows."""
    cells = [
        replace(c, row=c.column, column=c.row, row_span=c.column_span, column_span=c.row_span) for c in table.cells
    ]
    return replace(table, rows=table.columns, columns=table.rows, cells=_ordered(cells))


def _meets(cell: Cell, top: int, left: int, bottom: int, right: int) -> bool:
    return (
        cell.row <= bottom
        and cell.row + cell.row_span > top
        and cell.column <= right
        and cell.column + cell.column_span > left
    )


def _with(table: Table, old: Sequence[Cell], new: Sequence[Cell]) -> Table:
    return replace(table, cells=_ordered([*(c for c in table.cells if c not in old), *new]))


def _ordered(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    return tuple(sorted(cells, key=lambda c: (c.row, c.column)))


def _part(cell: Cell, row: int, column: int) -> Quad | None:
    """The place of one unit of a merged cell, as if all were alike."""
    if cell.quad is None:
        return None
    a, b, c, d = cell.quad.points

    def at(u: float, v: float) -> Point:
        upper = Point(a.x + (b.x - a.x) * u, a.y + (b.y - a.y) * u)
        lower = Point(d.x + (c.x - d.x) * u, d.y + (c.y - d.y) * u)
        return Point(upper.x + (lower.x - upper.x) * v, upper.y + (lower.y - upper.y) * v)

    left, right = column / cell.column_span, (column + 1) / cell.column_span
    top, bottom = row / cell.row_span, (row + 1) / cell.row_span
    return Quad(at(left, top), at(right, top), at(right, bottom), at(left, bottom))
