"""Countersigned records on their way out: written by the profile in force, kept until that has succeeded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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


class Outbox(QObject):
    """Hands records to the exporter one after the other. GUI thread only.

    Signals:
        record_written(str, object): the record with this id has been written to this file (a Path).
        write_failed(str, object): it was not; the AppError says why. It is kept for `retry`.
    """

    record_written = Signal(str, object)
    write_failed = Signal(str, object)

    def __init__(self, exporter: Exporter, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exporter = exporter
        self._tasks = tasks
        self._waiting: list[tuple[Record, ExportProfile]] = []
        self._failed: list[Record] = []
        self._writing = False

    @property
    def unwritten(self) -> tuple[Record, ...]:
        """Every record that has not left yet."""
        return tuple([record for record, _ in self._waiting] + self._failed)

    def send(self, record: Record, profile: ExportProfile) -> None:
        """Writes the record as soon as those before it are written."""
        self._waiting.append((record, profile))
        self._pump()

    def retry(self, profile: ExportProfile) -> None:
        """Tries every record that failed once more, by this profile."""
        again, self._failed = self._failed, []
        self._waiting += [(record, profile) for record in again]
        self._pump()

    def _pump(self) -> None:
        if self._writing or not self._waiting:
            return
        self._writing = True
        record, profile = self._waiting[0]
        exporter = self._exporter
        self._tasks.run(
            lambda: exporter((record,), profile),
            lambda file: self._on_written(record, file),
            lambda error: self._on_failed(record, error),
        )

    def _on_written(self, record: Record, file: Path) -> None:
        self._finish()
        self.record_written.emit(record.record_id, file)

    def _on_failed(self, record: Record, error: AppError) -> None:
        self._failed.append(record)
        self._finish()
        self.write_failed.emit(record.record_id, error)

    def _finish(self) -> None:
        del self._waiting[0]
        self._writing = False
        self._pump()
