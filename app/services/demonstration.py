"""The main job without a window: read the bundled specimens, countersign them as read, write the records."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from app.domain.document import DocumentType
from app.domain.profile import ExportFormat, ExportProfile
from app.domain.reading import Reading
from app.domain.record import Record
from app.export.writers import export_records
from app.services.backend import Backend
from app.services.opening import read_files
from app.services.review import ReviewSession

OPERATOR = "demonstration"
_REASON = "demonstration: nobody looked at this specimen"


def demonstrate(
    backend: Backend,
    catalogue: Mapping[str, DocumentType],
    specimens: Sequence[Path],
    folder: Path,
    *,
    now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
) -> list[str]:
    """Writes verified.json and verified.xlsx into the folder and tells what was done, one sentence each.

    Fields that wait for an operator are accepted as they were read, and the records say so in `override_reason`.

    Raises: AppError if a specimen cannot be read or a file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    records, told = [], []
    for outcome in read_files(backend, [str(path) for path in specimens]):
        if outcome.error is not None:
            raise outcome.error
        for _number, readings in outcome.pages:
            for reading in readings:
                record, waiting = _countersigned(reading, catalogue[reading.document], now())
                records.append(record)
                name = catalogue[reading.document].name("en")
                fields = len([value for value in record.values.values() if value])
                told.append(f"Read {Path(outcome.file).name}: {name}, {fields} fields, {waiting} that wanted a look.")
    for suffix in (ExportFormat.JSON, ExportFormat.XLSX):
        path = folder / f"verified.{suffix.value}"
        path.unlink(missing_ok=True)
        export_records(records, ExportProfile("demonstration", suffix, str(path)), catalogue)
        told.append(f"Wrote {len(records)} records to {path}")
    return told


def _countersigned(reading: Reading, document: DocumentType, now: datetime) -> tuple[Record, int]:
    session = ReviewSession(reading.page_id, document, reading, today=_day(now), record_id=uuid.uuid4().hex)
    waiting = session.open_keys
    for key in waiting:
        session.accept(key)
    return session.verify(OPERATOR, now.isoformat(timespec="seconds"), _REASON), len(waiting)


def _day(now: datetime) -> date:
    return now.date()
