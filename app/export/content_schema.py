"""The JSON schema of what a page holds besides fields: the same in readings and in records."""

from __future__ import annotations

from typing import Any

from app.domain.content import ContactKind, ContentPart, RegionKind
from app.domain.document import DocumentType


def content_keys(document: DocumentType) -> tuple[str, ...]:
    """The keys for what the type asks for besides fields, in the order of an export; empty for a card."""
    if not document.contents:
        return ()
    keys = ("lines", *(part.value for part in ContentPart if part in document.contents))
    return (*keys, "outside") if ContentPart.TABLES in document.contents else keys


def content_properties() -> dict[str, Any]:
    """The schema of each of the keys, with references to `content_definitions`."""
    kinds = {"lines": "line", "paragraphs": "line_numbers", "tables": "table", "contacts": "contact"}
    kinds["regions"] = "region"
    found: dict[str, Any] = {key: {"type": "array", "items": _ref(kind)} for key, kind in kinds.items()}
    return found | {"outside": _ref("line_numbers")}


def content_definitions() -> dict[str, Any]:
    """What the schema of the keys refers to."""
    text, count, index = {"type": "string"}, {"type": "integer", "minimum": 1}, {"type": "integer", "minimum": 0}
    placed = {"quad": _ref("quad"), "confidence": _ref("share")}
    pair = {"type": "array", "minItems": 2, "maxItems": 2, "items": {"type": "number"}}
    spans = {"row": index, "column": index, "row_span": count, "column_span": count}
    cells = {"type": "array", "items": _object(spans | {"text": text} | placed)}
    contact = _object({"kind": _enum(ContactKind), "value": text, "text": text} | placed)
    contact["required"].remove("confidence")
    return {
        "quad": {"oneOf": [{"type": "null"}, {"type": "array", "minItems": 4, "maxItems": 4, "items": pair}]},
        "share": {"type": "number", "minimum": 0, "maximum": 1},
        "line_numbers": {"type": "array", "items": index},
        "line": _object({"text": text, **placed, "script": text}),
        "table": _object({"rows": count, "columns": count, "quad": _ref("quad"), "cells": cells}),
        "contact": contact,
        "region": _object({"kind": _enum(RegionKind), "text": text, **placed}),
    }


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/$defs/{name}"}


def _enum(kind: type[ContactKind | RegionKind]) -> dict[str, Any]:
    return {"enum": [member.value for member in kind]}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}
