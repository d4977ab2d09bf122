"""In which order lines are read."""

from __future__ import annotations

import random

from app.domain.geometry import Quad
from app.extraction.reading_order import reading_order


def line(left: float, top: float, width: float = 400, height: float = 20) -> Quad:
    return Quad.from_box(left, top, left + width, top + height)


def shuffled(quads: list[Quad], seed: int) -> tuple[list[Quad], list[int]]:
    """The quads in another order, and where each of the old ones is now."""
    order = list(range(len(quads)))
    random.Random(seed).shuffle(order)
    return [quads[index] for index in order], [order.index(index) for index in range(len(quads))]


def assert_order(quads: list[Quad], **how: bool) -> None:
    for seed in range(4):
        mixed, places = shuffled(quads, seed)
        assert list(reading_order(mixed, **how)) == places


def test_lines_below_each_other_are_read_downwards() -> None:
    assert_order([line(10, 30 * row) for row in range(8)])


def test_columns_of_text_are_read_one_after_the_other_although_their_lines_are_level() -> None:
    assert_order([line(10 + 450 * column, 30 * row) for column in range(3) for row in range(6)])


def test_a_heading_over_both_columns_comes_first_and_a_footer_last() -> None:
    columns = [line(10 + 450 * column, 100 + 30 * row) for column in range(2) for row in range(5)]
    assert_order([line(10, 0, 850, 30), *columns, line(10, 400, 850)])


def test_labels_and_values_beside_each_other_are_rows() -> None:
    assert_order([line(10 + 250 * column, 40 * row, 90) for row in range(6) for column in range(2)])


def test_cells_of_a_table_are_read_row_by_row() -> None:
    widths = (150, 60, 90)
    rows = [line(10 + 300 * column, 34 * row, widths[(column + row) % 3]) for row in range(6) for column in range(3)]
    assert_order(rows)


def test_rows_of_right_to_left_writing_begin_at_the_right() -> None:
    quads = [line(500, 0, 200), line(250, 0, 200), line(500, 40, 200), line(250, 40, 200)]
    assert_order(quads, is_rtl=True)


def test_columns_of_vertical_writing_are_read_from_the_right() -> None:
    assert_order([Quad.from_box(600 - 50 * row, 10, 620 - 50 * row, 500) for row in range(6)], is_vertical=True)


def test_nothing_and_one_line_are_in_order() -> None:
    assert reading_order([]) == ()
    assert reading_order([line(0, 0)]) == (0,)
