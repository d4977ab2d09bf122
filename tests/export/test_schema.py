"""The published schemas: in step with the catalogue, and strict."""

from __future__ import annotations

import importlib.util
import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from app.bootstrap import catalogue
from app.domain.errors import ExportError
from app.domain.geometry import Quad
from app.domain.reading import Evidence, FieldState, FieldValue, Reading, Source
from app.domain.text import line_from_text
from app.export.reading import error_object, reading_object
from app.export.record import record_object
from app.export.schema import READING_SCHEMA, RECORD_SCHEMA, validate_record
from app.resources import resource
from tests.export.records import passport_record

PASSPORT = catalogue()["passport"]


def _real_record() -> dict[str, Any]:
    return record_object(passport_record(), PASSPORT)


def test_record_schema_is_in_step_with_the_catalogue() -> None:
    path = resource("..", "packaging", "schemas.py").resolve()
    spec = importlib.util.spec_from_file_location("schemas", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.rendered() == resource("schema", RECORD_SCHEMA).read_text(encoding="utf-8")


def test_a_verified_record_fits_its_schema() -> None:
    validate_record(_real_record(), PASSPORT)
    published = json.loads(resource("schema", RECORD_SCHEMA).read_text(encoding="utf-8"))
    Draft202012Validator(published).validate(_real_record())


@pytest.mark.parametrize("harm", ["extra", "missing", "meta", "number"])
def test_a_record_with_other_keys_does_not_fit(harm: str) -> None:
    flat = _real_record()
    match harm:
        case "extra":
            flat["favourite_colour"] = "blue"
        case "missing":
            del flat["last_name"]
        case "meta":
            flat["_meta"]["verified_by"] = ""
        case _:
            flat["document_number"] = 12345
    with pytest.raises(ExportError, match="export_schema_broken"):
        validate_record(flat, PASSPORT)


def test_a_reading_fits_its_schema() -> None:
    validator = Draft202012Validator(json.loads(resource("schema", READING_SCHEMA).read_text(encoding="utf-8")))
    quad = Quad.from_box(0, 0, 10, 5)
    line = line_from_text("X1", quad)
    evidence = Evidence(Source.VIZ, "X1", "X1", 0.9, quad, line.symbols)
    value = FieldValue("document_number", "X1", FieldState.CLEAR, 0.9, quad, (evidence,))
    reading = Reading("p", "passport", 0.9, (value, FieldValue("sex")), (line,), timing_ms={"total": 3.0})
    flat = reading_object(reading, file="a.png", page=1)
    validator.validate(flat)
    validator.validate(error_object(ExportError("export_failed", file="a"), file="a"))
    flat["fields"]["sex"]["state"] = "perhaps"
    assert not validator.is_valid(flat)
