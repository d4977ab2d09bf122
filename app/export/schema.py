"""The published schemas, and checking against them before anything leaves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.document import DocumentType, FieldKind
from app.domain.errors import ExportError
from app.domain.reading import FieldState
from app.domain.sides import is_reversed, joined_type
from app.export.content_schema import content_definitions, content_keys, content_properties
from app.export.record import exported_keys

RECORD_SCHEMA = "record-1.json"
READING_SCHEMA = "reading-1.json"
"""Names of the published files in resources/schema."""


def validate_record(flat: object, document: DocumentType) -> None:
    """Returns if the object is a `countersign/record/1` of this type.

    Raises: ExportError `export_schema_broken`, which names the place but no value.
    """
    from jsonschema import Draft202012Validator

    validator = Draft202012Validator(_schema([document.identifier], [_keys_of(document)]))
    error = next(iter(validator.iter_errors(flat)), None)
    if error is not None:
        raise ExportError("export_schema_broken", place="/".join(str(part) for part in error.absolute_path))


def record_schema(catalogue: Mapping[str, DocumentType]) -> dict[str, Any]:
    """The schema of `countersign/record/1` for these types: exactly the keys of the type, or of both sides where the
    record has two; `photo` where asked for, and the contents of a page for types that have such.
    """
    rules = []
    for front in catalogue.values():
        back, rule = catalogue.get(front.other_side), _keys_of(front)
        if back is None or is_reversed(front, back):
            rules.append(rule)
        else:
            joined = _if_with(back.identifier)
            rules.append({"if": {"allOf": [rule["if"], {"not": joined}]}, "then": rule["then"]})
            rules.append({"if": {"allOf": [rule["if"], joined]}, "then": _keys_of(joined_type(front, back))["then"]})
    return _schema(list(catalogue), rules)


def _schema(identifiers: list[str], rules: list[dict[str, Any]]) -> dict[str, Any]:
    text = {"type": "string"}
    meta = {
        "type": "object",
        "properties": {
            "schema": {"const": "countersign/record/1"},
            "record_id": text,
            "document": {"enum": identifiers},
            "other_side": text,
            "verified_by": {"type": "string", "minLength": 1},
            "verified_at": {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}"},
            "states": {"type": "object", "additionalProperties": {"enum": [state.value for state in FieldState]}},
            "corrections": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {"key": text, "read": text, "verified": text},
                    "required": ["key", "read", "verified"],
                    "additionalProperties": False,
                },
            },
            "override_reason": text,
            "overridden": {"type": "array", "items": text},
        },
        "required": ["schema", "document", "verified_by", "verified_at", "states", "corrections"],
        "additionalProperties": False,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "countersign/record/1",
        "title": "A record that an operator has countersigned",
        "type": "object",
        "properties": {
            "_meta": meta,
            "photo": {"type": "string", "pattern": "^(data:image/jpeg;base64,.*)?$"},
            **content_properties(),
        },
        "additionalProperties": text,
        "required": ["_meta"],
        "allOf": rules,
        "$defs": content_definitions(),
    }


def _if_with(back: str) -> dict[str, Any]:
    """Whether the record holds that other side too."""
    meta = {"properties": {"other_side": {"const": back}}, "required": ["other_side"]}
    return {"properties": {"_meta": meta}, "required": ["_meta"]}


def _keys_of(document: DocumentType) -> dict[str, Any]:
    """If the record is of this type, then it has exactly these keys; contents may be left out."""
    keys = list(exported_keys(document))
    contents = content_keys(document)
    optional = [spec.key for spec in document.fields if spec.kind is FieldKind.PHOTO]
    return {
        "if": {"properties": {"_meta": {"properties": {"document": {"const": document.identifier}}}}},
        "then": {"required": keys, "propertyNames": {"enum": [*keys, *optional, *contents, "_meta"]}},
    }
