"""A reading as the JSON object that DOCUMENTS.md §3 promises (`countersign/reading/1`)."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from typing import Any

from app.domain.errors import AppError
from app.domain.messages import message
from app.domain.reading import Evidence, FieldValue, Finding, Reading
from app.domain.text import TextLine
from app.export.content import content_object, quad_list

SCHEMA = "countersign/reading/1"


def reading_object(reading: Reading, *, file: str, page: int, card: int = 1, photo: bool = False) -> dict[str, Any]:
    """The object for one document. `card` counts the cards of the file, of which two sides share one; `photo` adds the
    portrait as a JPEG data URI.
    """
    fields = {value.key: _field(value) for value in reading.fields}
    if "photo" in fields:
        fields["photo"]["value"] = data_uri(reading.photo) if photo and reading.photo else ""
    known = {
        "schema": SCHEMA,
        "file": file,
        "page": page,
        "card": card,
        "document": reading.document,
        "document_confidence": round(reading.document_confidence, 4),
        "runner_up": reading.runner_up,
        "quad": quad_list(reading.card_quad),
        "fields": fields,
        "findings": _findings(reading.findings),
        "verified": False,
        "timing_ms": dict(reading.timing_ms),
        "lines": [_line(line) for line in reading.lines],
    }
    return known | content_object(reading.content)


def error_object(error: AppError, *, file: str) -> dict[str, Any]:
    """The object for a file that could not be read."""
    return {
        "schema": SCHEMA,
        "file": file,
        "error": {"code": error.code, "message": message(error.code, error.params)},
    }


def data_uri(jpeg: bytes) -> str:
    """JPEG bytes as a data URI."""
    return "data:image/jpeg;base64," + base64.b64encode(jpeg).decode("ascii")


def _field(value: FieldValue) -> dict[str, Any]:
    return {
        "value": value.value,
        "state": value.state.value,
        "confidence": round(value.confidence, 4),
        "risk": None if value.risk is None else round(value.risk, 5),
        "quad": quad_list(value.quad),
        "evidence": [_evidence(item) for item in value.evidence],
        "alternatives": [
            {"value": other.value, "confidence": round(other.confidence, 4), "source": other.source.value}
            for other in value.alternatives
        ],
        "findings": _findings(value.findings),
    }


def _evidence(item: Evidence) -> dict[str, Any]:
    return {
        "source": item.source.value,
        "text": item.text,
        "value": item.value,
        "confidence": round(item.confidence, 4),
        "quad": quad_list(item.quad),
    }


def _findings(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    return [
        {"code": f.code, "level": f.level.value, "message": message(f.code, f.params), "params": dict(f.params)}
        for f in findings
    ]


def _line(line: TextLine) -> dict[str, Any]:
    return {
        "text": line.text,
        "quad": quad_list(line.quad),
        "confidence": round(line.confidence, 4),
        "script": line.script.value,
    }
