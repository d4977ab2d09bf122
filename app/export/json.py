"""Verified records as JSON: an array of `countersign/record/1` objects, or one object in a file of its own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.domain.document import DocumentType
from app.domain.errors import ExportError
from app.domain.record import Record
from app.export.record import record_object
from app.export.schema import validate_record
from app.export.table import Batch


def json_bytes(batch: Batch, old: bytes | None) -> bytes:
    """The file's new content: the old array with the records behind it; one object when not appending.

    Raises: ExportError `export_file_foreign` if the old file is no such array, `export_schema_broken` if a record
    does not fit the published schema.
    """
    objects = [_checked(record, document, photo=batch.photo) for record, document in batch.entries]
    if not batch.append and len(objects) == 1:
        return _encoded(objects[0])
    return _encoded([*_parsed(old, batch.file), *objects])


def _checked(record: Record, document: DocumentType, *, photo: bool) -> dict[str, Any]:
    flat = record_object(record, document, photo=photo)
    validate_record(flat, document)
    return flat


def _parsed(old: bytes | None, file: str) -> Sequence[Any]:
    if old is None or not old.strip():
        return []
    try:
        content = json.loads(old)
    except (ValueError, RecursionError) as error:
        raise ExportError("export_file_foreign", file=file) from error
    if isinstance(content, dict):
        content = [content]
    if not isinstance(content, list) or not all(isinstance(item, dict) and "_meta" in item for item in content):
        raise ExportError("export_file_foreign", file=file)
    return content


def _encoded(content: object) -> bytes:
    try:
        return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
    except UnicodeEncodeError:
        return (json.dumps(content, ensure_ascii=True, indent=2) + "\n").encode("ascii")
