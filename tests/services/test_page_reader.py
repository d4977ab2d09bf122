"""Pages from pixels to lines in reading order, with the shipped engine."""

from __future__ import annotations

import numpy as np
import pytest

from app.services.page_reader import PageReader, unread_findings
from app.services.stopwatch import Stopwatch
from tests.bench.drawn_pages import DrawnPage, Layout, drawn_page, scanned
from tests.bench.page_texts import ARTICLE
from tests.ocr.shipped import shipped_engine

SMALL = Layout(size=(900, 420), margin_px=40, paragraphs=1, font_px=30)
COLUMN = Layout(size=(520, 620), margin_px=40, font_px=30, vertical=True)


def read(page: DrawnPage, *, quarter_turns: int = 0, skew_deg: float = 0.0) -> list[str]:
    image = scanned(page.pixels, 4, quarter_turns=quarter_turns, skew_deg=skew_deg)
    card = PageReader(shipped_engine()).read(image, Stopwatch())
    height, width = image.shape[:2]
    for line in card.page_lines:
        left, top, right, bottom = line.quad.bounds
        assert -9 < left < right < width + 9
        assert -9 < top < bottom < height + 9
    return [line.text for line in card.upright_lines]


@pytest.mark.parametrize("quarter_turns", [0, 1, 2, 3])
def test_a_page_is_read_any_way_up(quarter_turns: int) -> None:
    page = drawn_page("eng", SMALL, (ARTICLE["eng"],))
    assert read(page, quarter_turns=quarter_turns) == list(page.lines)


def test_a_tilted_page_is_read() -> None:
    page = drawn_page("deu", SMALL, (ARTICLE["deu"],))
    assert read(page, skew_deg=6.0) == list(page.lines)


def test_columns_are_read_one_after_the_other() -> None:
    layout = Layout(size=(1300, 560), margin_px=80, font_px=26, columns=2)
    page = drawn_page("eng", layout, (ARTICLE["eng"], ARTICLE["eng"][:90], ARTICLE["ita"], ARTICLE["ita"][:90]))
    assert len({line[:12] for line in page.lines}) > 4
    assert read(page) == list(page.lines)


@pytest.mark.parametrize(("last", "quarter_turns"), [(1, 0), (2, 1), (3, 3), (3, 2)])
def test_vertical_columns_are_read_from_the_right_with_a_short_last_one(last: int, quarter_turns: int) -> None:
    text = "人人生而自由在尊嚴和權利上一律平等他們賦有理性和良心並應以兄弟關係的精神相對待"
    whole = (620 - 80) // round(30 * 1.08)
    page = drawn_page("chi_tra", COLUMN, (text[: 2 * whole + last],))
    assert [len(line) for line in page.lines] == [whole, whole, last]
    assert read(page, quarter_turns=quarter_turns) == list(page.lines)


def test_a_pale_mark_across_the_page_is_no_line() -> None:
    layout = Layout(size=(1000, 900), margin_px=60, font_px=30, watermark="SAMPLE")
    page = drawn_page("eng", layout, (ARTICLE["eng"], ARTICLE["eng"]))
    assert read(page) == list(page.lines)


def test_a_page_in_an_unknown_writing_is_told_and_left_empty() -> None:
    page = drawn_page("rus", SMALL, (ARTICLE["rus"],))
    card = PageReader(shipped_engine()).read(np.ascontiguousarray(page.pixels), Stopwatch())
    (finding,) = unread_findings(card.upright_lines)
    assert finding.code == "script_unread"
    assert finding.params["count"] == len(page.lines)
    assert finding.params["scripts"] == "Кириллица"


def test_an_empty_sheet_has_no_lines_and_no_findings() -> None:
    card = PageReader(shipped_engine()).read(np.full((400, 300, 3), 250, np.uint8), Stopwatch())
    assert card.upright_lines == ()
    assert unread_findings(card.upright_lines) == ()
