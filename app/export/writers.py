"""Every way out by its format, and the one function that takes records there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from app.domain.document import DocumentType
from app.domain.errors import ExportError
from app.domain.profile import ExportFormat, ExportProfile
from app.domain.record import Record
from app.domain.sides import record_type
from app.export.atomic import read_if_there, write_whole
from app.export.csv import csv_bytes
from app.export.excel import excel_bytes
from app.export.json import json_bytes
from app.export.table import Batch
from app.export.text import text_bytes

WRITERS: Mapping[ExportFormat, Callable[[Batch, bytes | None], bytes]] = {
    ExportFormat.JSON: json_bytes,
    ExportFormat.XLSX: excel_bytes,
    ExportFormat.CSV: csv_bytes,
    ExportFormat.TXT: text_bytes,
}


def export_records(
    records: Sequence[Record],
    profile: ExportProfile,
    catalogue: Mapping[str, DocumentType],
    *,
    names: Mapping[str, str] | None = None,
) -> Path:
    """Writes the records and returns the file: the profile's own when appending, else a new one beside it.

    The file is replaced as a whole or not at all. `names` are headings for the columns behind the fields. Not for the
    GUI thread.

    Raises: ExportError; `document_unknown` if a record's type is not in the catalogue.
    """
    path = Path(profile.path)
    if not profile.append:
        path = _unused(path)
    entries = tuple((record, _type_of(record, catalogue)) for record in records)
    batch = Batch(entries, path.name, profile.append, profile.photo, profile.language, names or {})
    old = read_if_there(path) if profile.append else None
    write_whole(path, WRITERS[profile.format](batch, old))
    return path


def _type_of(record: Record, catalogue: Mapping[str, DocumentType]) -> DocumentType:
    found = record_type(catalogue, record)
    if found is None:
        raise ExportError("document_unknown", document=record.document)
    return found


def _unused(path: Path) -> Path:
    """The path itself if nothing is there, else the first free one with a number."""
    number, candidate = 1, path
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem}-{number:04d}{path.suffix}")
    return candidate
