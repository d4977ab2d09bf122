"""Countersigned records on their way out: kept, then written by the profile in force, held until that succeeds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.desktop.tasks import Tasks
from app.domain.errors import AppError
from app.domain.profile import ExportProfile
from app.domain.record import Record

Exporter = Callable[[Sequence[Record], ExportProfile], Path]
"""Writes the records as the profile says and returns the file. Raises ExportError. Called off the GUI thread, never
twice at a time.
"""


@dataclass(slots=True)
class Parcel:
    """A record on its way. `keep` commits it to the store (off the GUI thread; raises StoreError), None where nothing
    is kept; `outgoing` is what the site lets out of it. `kept` once `keep` has returned.
    """

    record: Record
    profile: ExportProfile
    outgoing: Record
    keep: Callable[[], object] | None = None
    kept: bool = False


class Outbox(QObject):
    """Hands records to the store and to the exporter one after the other. GUI thread only.

    Signals:
        record_kept(str): the record with this id is committed to the store.
        record_written(str, object): the record with this id has been written to this file (a Path).
        write_failed(str, object): it was not kept or not written; the AppError says why. It is held for `retry`.
    """

    record_kept = Signal(str)
    record_written = Signal(str, object)
    write_failed = Signal(str, object)

    def __init__(self, exporter: Exporter, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exporter = exporter
        self._tasks = tasks
        self._waiting: list[Parcel] = []
        self._failed: list[Parcel] = []
        self._working = False

    @property
    def unwritten(self) -> tuple[Record, ...]:
        """Every record that would be lost now: neither in the store nor in a file."""
        return tuple(parcel.record for parcel in self._waiting + self._failed if not parcel.kept)

    def send(self, parcel: Parcel) -> None:
        """Keeps and writes the record as soon as those before it are written."""
        self._waiting.append(parcel)
        self._pump()

    def retry(self, profile: ExportProfile) -> None:
        """Tries every record that failed once more, by this profile; what is kept already is not kept again."""
        again, self._failed = self._failed, []
        for parcel in again:
            parcel.profile = profile
        self._waiting += again
        self._pump()

    def _pump(self) -> None:
        if self._working or not self._waiting:
            return
        self._working = True
        parcel = self._waiting[0]
        keep, exporter = parcel.keep, self._exporter
        if keep is not None and not parcel.kept:
            self._tasks.run(keep, lambda _kept: self._on_kept(parcel), lambda error: self._on_failed(parcel, error))
            return
        records, profile = (parcel.outgoing,), parcel.profile
        self._tasks.run(
            lambda: exporter(records, profile),
            lambda file: self._on_written(parcel, file),
            lambda error: self._on_failed(parcel, error),
        )

    def _on_kept(self, parcel: Parcel) -> None:
        parcel.kept = True
        self._working = False
        self.record_kept.emit(parcel.record.record_id)
        self._pump()

    def _on_written(self, parcel: Parcel, file: Path) -> None:
        self._finish()
        self.record_written.emit(parcel.record.record_id, file)

    def _on_failed(self, parcel: Parcel, error: AppError) -> None:
        self._failed.append(parcel)
        self._finish()
        self.write_failed.emit(parcel.record.record_id, error)

    def _finish(self) -> None:
        del self._waiting[0]
        self._working = False
        self._pump()
