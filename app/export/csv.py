"""Verified records as CSV: UTF-8 with a byte order mark, one file for one type of document."""

from __future__ import annotations

import csv
from io import StringIO

from app.domain.errors import ExportError
from app.export.cells import csv_text
from app.export.record import exported_keys
from app.export.table import META_KEYS, Batch

_BOM = b"\xef\xbb\xbf"


def csv_bytes(batch: Batch, old: bytes | None) -> bytes:
    """The file's new content; its first column is `document`, so records of several types share one file.

    The columns are the union of the types' keys; an old file keeps its columns and new ones come behind. Values that
    a spreadsheet would take for a formula get an apostrophe before them.

    Raises: ExportError `export_file_foreign` if the old file is no such table; as `cells.csv_text`.
    """
    rows = _parsed(old, batch.file)
    columns = list(rows[0]) if rows else ["document"]
    for _record, document in batch.entries:
        columns += [key for key in exported_keys(document) if key not in columns]
    columns = [key for key in columns if key not in META_KEYS] + list(META_KEYS)
    for record, document in batch.entries:
        values = {key: record.values.get(key, "") for key in exported_keys(document)}
        values |= {key: str(getattr(record, key)) for key in META_KEYS} | {"document": record.document}
        rows.append({key: csv_text(value, key=key) for key, value in values.items()})
    buffer = StringIO()
    writer = csv.DictWriter(buffer, columns, restval="", lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows(rows)
    return _BOM + buffer.getvalue().encode("utf-8")


def _parsed(old: bytes | None, file: str) -> list[dict[str, str]]:
    if not old:
        return []
    try:
        reader = csv.DictReader(StringIO(old.decode("utf-8-sig"), newline=""), strict=True)
        rows = [{key: value or "" for key, value in row.items() if key} for row in reader]
        names = reader.fieldnames or []
    except (UnicodeDecodeError, csv.Error) as error:
        raise ExportError("export_file_foreign", file=file) from error
    if "document" not in names or "verified_at" not in names:
        raise ExportError("export_file_foreign", file=file)
    return rows
