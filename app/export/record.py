"""A verified record as the flat object that leaves the desk (`countersign/record/1`)."""

from __future__ import annotations

from typing import Any

from app.domain.document import DocumentType, FieldKind
from app.domain.errors import ExportError
from app.domain.record import Record, RecordState
from app.export.content import page_object
from app.export.reading import data_uri

SCHEMA = "countersign/record/1"


def record_object(record: Record, document: DocumentType, *, photo: bool = False) -> dict[str, Any]:
    """Every key of the type with its value ("" when empty), `photo` only when asked for, its contents, and `_meta`.
    `document` is the type of both sides where the record has two.

    Raises: ExportError `record_not_verified` unless the record is verified.
    """
    if record.state not in (RecordState.VERIFIED, RecordState.EXPORTED):
        raise ExportError("record_not_verified")
    flat: dict[str, Any] = {key: record.values.get(key, "") for key in exported_keys(document)}
    if photo and any(spec.kind is FieldKind.PHOTO for spec in document.fields):
        flat["photo"] = data_uri(record.photo) if record.photo else ""
    flat |= page_object(record.page)
    flat["_meta"] = {
        "schema": SCHEMA,
        "record_id": record.record_id,
        "document": record.document,
        "verified_by": record.verified_by,
        "verified_at": record.verified_at,
        "states": {key: state.value for key, state in record.states.items()},
        "corrections": [{"key": c.key, "read": c.read, "verified": c.verified} for c in record.corrections],
        "override_reason": record.override_reason,
        "overridden": list(record.overridden),
    }
    if record.other_side:
        flat["_meta"]["other_side"] = record.other_side
    return flat


def exported_keys(document: DocumentType) -> tuple[str, ...]:
    """The keys of the type in its order, without the portrait."""
    return tuple(spec.key for spec in document.fields if spec.kind is not FieldKind.PHOTO)
