"""Tables retyped, merged, split, and with rows and columns more or fewer: every place stays covered exactly once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.content import Cell, Table
from app.domain.geometry import Quad
from app.domain.table_edit import (
    area_of,
    merged,
    split,
    with_column,
    with_row,
    with_text,
    without_column,
    without_row,
)


def grid(rows: int = 3, columns: int = 3) -> Table:
    cells = tuple(
        Cell(r, c, text=f"{r}{c}", quad=Quad.from_box(10 * c, 10 * r, 10 * c + 10, 10 * r + 10), confidence=0.9)
        for r in range(rows)
        for c in range(columns)
    )
    return Table(rows, columns, cells, Quad.from_box(0, 0, 10 * columns, 10 * rows))


def assert_sound(table: Table) -> None:
    covered = [
        (r, c)
        for cell in table.cells
        for r in range(cell.row, cell.row + cell.row_span)
        for c in range(cell.column, cell.column + cell.column_span)
    ]
    assert sorted(covered) == [(r, c) for r in range(table.rows) for c in range(table.columns)]
    assert [(c.row, c.column) for c in table.cells] == sorted((c.row, c.column) for c in table.cells)


def text_at(table: Table, row: int, column: int) -> str:
    cell = table.cell_at(row, column)
    assert cell is not None
    return cell.text


def test_typed_text_is_sure_and_the_rest_stays() -> None:
    table = with_text(grid(), 1, 1, "typed")
    assert text_at(table, 1, 1) == "typed"
    cell = table.cell_at(1, 1)
    assert cell is not None
    assert cell.confidence == 1.0
    assert text_at(table, 0, 0) == "00"
    assert with_text(table, 1, 1, "typed") is table


def test_merged_cells_keep_all_text_and_their_place_and_split_again() -> None:
    table = merged(grid(), [(0, 1), (1, 2)])
    cell = table.cell_at(1, 2)
    assert cell is not None
    assert (cell.row, cell.column, cell.row_span, cell.column_span) == (0, 1, 2, 2)
    assert cell.text == "01\n02\n11\n12"
    assert cell.quad is not None
    assert cell.quad.bounds == (10, 0, 30, 20)
    assert_sound(table)
    parts = split(table, 1, 2)
    assert_sound(parts)
    assert text_at(parts, 0, 1) == cell.text
    unit = parts.cell_at(1, 2)
    assert unit is not None
    assert unit.quad is not None
    assert unit.quad.bounds == (20, 10, 30, 20)


def test_merging_takes_whole_cells_that_lie_between() -> None:
    table = merged(grid(), [(1, 1), (1, 2)])
    assert area_of(table, [(0, 1), (1, 1)]) == (0, 1, 1, 2)
    assert_sound(merged(table, [(0, 1), (1, 1)]))


def test_one_cell_is_neither_merged_nor_split() -> None:
    table = grid()
    assert merged(table, [(0, 0)]) is table
    assert split(table, 0, 0) is table
    assert area_of(table, [(9, 9)]) is None


def test_a_row_between_makes_merged_cells_higher() -> None:
    table = merged(grid(), [(0, 0), (1, 0)])
    more = with_row(table, 1)
    assert (more.rows, text_at(more, 1, 0), text_at(more, 1, 1)) == (4, "00\n10", "")
    assert_sound(more)
    assert without_row(more, 1) == table


def test_a_column_is_added_and_taken_at_the_end() -> None:
    more = with_column(grid(), 3)
    assert (more.columns, text_at(more, 0, 3)) == (4, "")
    assert without_column(more, 3) == grid()


def test_the_last_row_and_column_stay() -> None:
    one = grid(1, 1)
    assert without_row(one, 0) is one
    assert without_column(one, 0) == one


ACTS = st.tuples(st.sampled_from("mspPrR"), st.integers(0, 4), st.integers(0, 4), st.integers(0, 4), st.integers(0, 4))


@given(st.lists(ACTS, max_size=12))
def test_any_acts_leave_a_sound_table(acts: list[tuple[str, int, int, int, int]]) -> None:
    table = grid()
    for act, a, b, c, d in acts:
        table = {
            "m": lambda t, a=a, b=b, c=c, d=d: merged(t, [(a, b), (c, d)]),
            "s": lambda t, a=a, b=b: split(t, a, b),
            "p": lambda t, a=a: with_row(t, a),
            "P": lambda t, a=a: with_column(t, a),
            "r": lambda t, a=a: without_row(t, a),
            "R": lambda t, a=a: without_column(t, a),
        }[act](table)
        assert_sound(table)
