"""What a page holds besides fields, in the JSON object and past its schema."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from app.domain.content import (
    Cell,
    Contact,
    ContactKind,
    Content,
    ContentPart,
    Paragraph,
    Region,
    RegionKind,
    Table,
)
from app.domain.document import DocumentType
from app.domain.errors import ExportError
from app.domain.geometry import Quad
from app.domain.reading import Reading
from app.domain.text import line_from_text
from app.export.content_schema import content_definitions, content_keys, content_properties
from app.export.reading import reading_object
from app.export.record import record_object
from app.export.schema import validate_record
from app.resources import resource
from tests.services.content_samples import EVERYTHING, page_session

BOX = Quad.from_box(0, 0, 40, 10)
SCHEMA = Draft202012Validator(json.loads(resource("schema", "reading-1.json").read_text(encoding="utf-8")))
CONTENT = Content(
    parts=tuple(ContentPart),
    paragraphs=(Paragraph((0,)),),
    tables=(Table(1, 2, (Cell(0, 0, 1, 2, "ชื่อ", BOX, 0.5),), BOX),),
    contacts=(Contact(ContactKind.EMAIL, "a@example.org", "A@example.org", BOX, 0.9),),
    regions=(Region(RegionKind.SEAL, BOX, "公司", 0.8),),
    outside=(0,),
)
READING = Reading("p", "table", 1.0, lines=(line_from_text("a", BOX),), content=CONTENT)


def test_every_part_that_was_looked_for_is_told() -> None:
    told = reading_object(READING, file="a.png", page=1)
    SCHEMA.validate(told)
    assert told["paragraphs"] == [[0]]
    assert told["outside"] == [0]
    assert told["tables"][0]["cells"][0]["column_span"] == 2
    assert told["contacts"][0]["value"] == "a@example.org"
    assert told["regions"][0]["kind"] == "seal"


def test_a_part_that_was_not_looked_for_is_left_out() -> None:
    told = reading_object(replace(READING, content=Content()), file="a.png", page=1)
    SCHEMA.validate(told)
    assert not {"paragraphs", "tables", "outside", "contacts", "regions"} & told.keys()


def test_a_cell_is_found_by_any_place_it_covers() -> None:
    table = CONTENT.tables[0]
    assert table.cell_at(0, 1) is table.cells[0]
    assert table.cell_at(1, 0) is None


def test_contents_of_readings_and_of_records_have_one_schema() -> None:
    published = json.loads(resource("schema", "reading-1.json").read_text(encoding="utf-8"))
    assert {key: published["properties"][key] for key in content_properties()} == content_properties()
    wanted = content_definitions()
    told = {name: published["$defs"][name] for name in wanted}
    for both in (wanted, told):
        for definition in both.values():
            definition.get("required", []).sort()
    assert told == wanted


def test_a_countersigned_page_fits_the_schema_of_records_and_a_card_may_have_no_lines() -> None:
    record = page_session(EVERYTHING).verify("Mara", "2026-11-25T12:00:00+00:00")
    flat = record_object(record, EVERYTHING)
    validate_record(flat, EVERYTHING)
    assert [line["text"] for line in flat["lines"]][3] == "T0tal"
    assert set(content_keys(EVERYTHING)) <= flat.keys()
    with pytest.raises(ExportError, match="export_schema_broken"):
        validate_record(flat, DocumentType("everything", {"en": "Card"}))
