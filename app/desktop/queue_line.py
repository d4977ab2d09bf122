"""What the operator does with the queue as a whole: its order, reading ahead, giving up and trying again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.desktop.models.queue_model import EntryState
from app.desktop.reading_room import ReadingRoom
from app.desktop.shelf import Shelf
from app.desktop.work import Work


class QueueLine(QObject):
    """Belongs to the Desk. GUI thread only; nothing waits.

    Signals:
        read_ahead_changed(object): how reading ahead goes now (a ReadAhead).
    """

    read_ahead_changed = Signal(object)

    def __init__(self, shelf: Shelf, room: ReadingRoom, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf, self._room = shelf, room
        room.read_ahead_changed.connect(self.read_ahead_changed)

    @property
    def works(self) -> list[Work]:
        """Every document in the order of the queue."""
        found = (self._shelf.work(entry.entry_id) for entry in self._shelf.queue.entries)
        return [work for work in found if work is not None]

    @property
    def waiting(self) -> int:
        """Documents that are here beside the one in hand and are not countersigned yet."""
        others = (work for work in self._shelf if not self._shelf.is_in_hand(work) and not work.front)
        return sum(work.record is None for work in others)

    @Slot(bool)
    def pause(self, paused: bool) -> None:
        """Stops reading ahead, or goes on with it."""
        self._room.pause(paused=paused)

    @Slot()
    def stop_reading(self) -> None:
        """Gives up reading the document in hand."""
        if self._shelf.current is not None:
            self._room.stop(self._shelf.current)

    @Slot()
    def retry_failed(self) -> None:
        """Tries everything once more that could not be read."""
        for work in self._shelf:
            if work.shown.state is EntryState.FAILED and work.record is None:
                self._shelf.put_state(work, EntryState.WAITING)
        self._room.pump()

    def move(self, entry_id: int, row: int) -> None:
        """Puts the entry into that row, counted without it: what stands higher is read earlier."""
        self._shelf.move(entry_id, row)

    @Slot()
    def move_up(self) -> None:
        """Puts the document in hand one place higher."""
        self._step(-1)

    @Slot()
    def move_down(self) -> None:
        """Puts the document in hand one place lower."""
        self._step(1)

    def _step(self, by: int) -> None:
        work = self._shelf.current
        if work is not None:
            row = self._shelf.queue.row_of(work.entry_id) + by
            if row >= 0:
                self._shelf.move(work.entry_id, row)
