"""How much of a page stands in ruled tables, and what kind of page that makes it."""

from __future__ import annotations

import pytest

from app.bootstrap import catalogue
from app.domain.geometry import Quad
from app.domain.ruling import Stroke
from app.domain.text import Script, TextLine, line_from_text
from app.extraction.classify import TEXT, Classification
from app.extraction.page_kind import page_kind
from app.extraction.ruled_share import may_be_mostly_ruled, ruled_share

CATALOGUE = catalogue()


def line(text: str, left: float, top: float) -> TextLine:
    return line_from_text(text, Quad.from_box(left, top, left + 10 * len(text), top + 16), script=Script.LATIN)


def cells(rows: int, columns: int) -> list[TextLine]:
    return [line("cell", 10 + 100 * c, 10 + 40 * r) for r in range(rows) for c in range(columns)]


def strokes(count: int, step: float, length: float) -> list[Stroke]:
    return [Stroke(step * n, 0, length) for n in range(count)]


def test_print_in_a_grid_is_counted_and_print_outside_is_not() -> None:
    inside, outside = cells(4, 3), [line("x" * 16, 10, 300)]
    level, plumb = strokes(5, 40, 300), strokes(4, 100, 160)
    assert ruled_share(inside, level, plumb) == 1.0
    assert ruled_share([*inside, *outside], level, plumb) == pytest.approx(48 / 64)


def test_a_frame_around_text_is_no_table() -> None:
    assert ruled_share(cells(4, 3), strokes(2, 160, 300), strokes(2, 300, 160)) == 0.0
    assert ruled_share(cells(4, 3), strokes(5, 40, 300), []) == 0.0
    assert ruled_share([], strokes(5, 40, 300), strokes(4, 100, 160)) == 0.0


def test_only_pages_with_lines_beside_each_other_may_be_tables() -> None:
    assert may_be_mostly_ruled(cells(4, 3))
    assert not may_be_mostly_ruled(cells(9, 1))
    assert not may_be_mostly_ruled([*cells(1, 2), *[line("prose", 10, 100 + 40 * n) for n in range(12)]])
    assert not may_be_mostly_ruled([])


def test_a_page_that_is_mostly_ruled_is_a_table_and_a_page_of_prose_with_a_small_one_is_text() -> None:
    found = Classification(TEXT, 0.3)
    lines = cells(4, 3)
    assert page_kind(lines, (), found, CATALOGUE, table_share=0.9).identifier == "table"
    assert page_kind(lines, (), found, CATALOGUE, table_share=0.3).identifier == TEXT
    assert page_kind(lines, (), found, CATALOGUE).identifier == TEXT


def test_a_card_stays_a_card_however_much_of_it_is_ruled() -> None:
    card = Classification("cn_id", 0.7)
    assert page_kind(cells(4, 3), (), card, CATALOGUE, table_share=1.0) is card
