"""Drawn tables through the reader with the shipped engine: cells, spans, text, and what stands outside."""

from __future__ import annotations

import uuid

import numpy as np
import pytest

from app.bootstrap import build_reader
from app.domain.content import ContentPart
from app.domain.image import Page, Raster
from app.domain.reading import Reading
from app.services.reader import Reader
from tests.bench.table_scores import bare, exact_cells, teds
from tests.specimens.tables import Design, Drawn, Picture, bent, draw_table, draw_tables, photographed, turned

PLAIN = Design(rules="all", rows=5, columns=4, pool="tuning", empty=0.1)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return build_reader()


def read(reader: Reader, image: Picture, document: str = "table") -> Reading:
    height, width = image.shape[:2]
    raster = Raster(width, height, np.ascontiguousarray(image).tobytes())
    (reading,) = reader.read(Page(uuid.uuid4().hex, raster), document=document)
    return reading


def assert_read(reader: Reader, drawn: Drawn, *, least: float = 0.99) -> Reading:
    """Every table is there with its structure, and nearly all of its text."""
    reading = read(reader, drawn.image)
    assert len(reading.content.tables) == len(drawn.tables)
    for found, meant in zip(reading.content.tables, drawn.tables, strict=True):
        assert exact_cells(found, meant, with_text=False) >= least
        assert teds(found, meant, with_text=True) > 0.9
    return reading


def test_a_ruled_table_with_spans_keeps_the_text_outside(reader: Reader) -> None:
    drawn = draw_table(Design(rules="all", rows=6, columns=5, spans=True, side_spans=True, pool="tuning"), 3)
    reading = assert_read(reader, drawn)
    outside = [bare(reading.lines[index].text) for index in reading.content.outside]
    assert outside == [bare(text) for text in drawn.outside]
    assert ContentPart.TABLES in reading.content.parts


def test_cells_lie_where_they_were_drawn(reader: Reader) -> None:
    drawn = turned(draw_table(PLAIN, 5), 12)
    (table,) = assert_read(reader, drawn).content.tables
    for found, meant in zip(table.cells, drawn.tables[0].cells, strict=True):
        assert found.quad is not None
        assert meant.quad is not None
        assert found.quad.center.distance_to(meant.quad.center) < 6
        assert found.quad.area_px == pytest.approx(meant.quad.area_px, rel=0.15)


@pytest.mark.parametrize("angle_deg", [90, 180, 270])
def test_a_turned_table_is_the_same_table(reader: Reader, angle_deg: int) -> None:
    assert_read(reader, turned(draw_table(PLAIN, 5), angle_deg))


def test_a_bent_table_of_level_rules_alone(reader: Reader) -> None:
    design = Design(rules="rows", rows=5, columns=4, pool="tuning", empty=0.0)
    assert_read(reader, bent(draw_table(design, 7), 0.015))


def test_an_unruled_table_of_digits_in_a_photograph(reader: Reader) -> None:
    design = Design(rules="none", rows=6, columns=4, digits=True, pool="tuning", empty=0.0)
    assert_read(reader, photographed(draw_table(design, 2), 2), least=0.9)


def test_dotted_and_light_lines_of_two_tables(reader: Reader) -> None:
    designs = [
        Design(rules="all", rows=4, columns=3, stroke="dotted", pool="tuning"),
        Design(rules="all", rows=4, columns=4, stroke="light", shaded=True, language="zh", pool="tuning"),
    ]
    assert_read(reader, draw_tables(designs, 4), least=0.9)


def test_a_page_of_running_text_has_no_table(reader: Reader) -> None:
    page = np.full((500, 900, 3), 255, np.uint8)
    lines = draw_table(PLAIN, 11).image[40:90, 40:400]
    for row in range(5):
        page[60 + 60 * row : 110 + 60 * row, 80 : 80 + lines.shape[1]] = lines
    assert read(reader, page).content.tables == ()


@pytest.mark.parametrize("seed", [3, 5])
def test_a_page_that_is_mostly_a_ruled_table_is_taken_for_one(reader: Reader, seed: int) -> None:
    reading = read(reader, draw_table(PLAIN, seed).image, "auto")
    assert reading.document == "table"
    assert [(table.rows, table.columns) for table in reading.content.tables] == [(5, 4)]


def test_columns_that_no_line_parts_are_not_taken_for_a_table_unasked(reader: Reader) -> None:
    design = Design(rules="none", rows=6, columns=4, pool="tuning", empty=0.0)
    assert read(reader, draw_table(design, 2).image, "auto").document != "table"
