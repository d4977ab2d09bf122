"""The documents on the desk as a list model: what waits, what is being read, what is to be reviewed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QImage
from typing_extensions import override

ENTRY_MIME = "application/x-countersign-entry"
"""What is dragged: the number of an entry in ASCII digits."""

AnyIndex = QModelIndex | QPersistentModelIndex


class EntryState(StrEnum):
    """How far a document has come on the desk."""

    WAITING = "waiting"
    OPENING = "opening"
    READING = "reading"
    REVIEW = "review"
    POSTPONED = "postponed"
    EXPORTING = "exporting"
    EXPORTED = "exported"
    FAILED = "failed"


class QueueRole(IntEnum):
    """What can be asked of an entry."""

    ENTRY_ID = Qt.ItemDataRole.UserRole + 1
    TITLE = Qt.ItemDataRole.UserRole + 2
    SUBTITLE = Qt.ItemDataRole.UserRole + 3
    STATE = Qt.ItemDataRole.UserRole + 4
    THUMBNAIL = Qt.ItemDataRole.UserRole + 5
    NEEDS_YOU = Qt.ItemDataRole.UserRole + 6
    OTHER = Qt.ItemDataRole.UserRole + 7
    STATE_WORDS = Qt.ItemDataRole.UserRole + 8


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """One document as the queue shows it; a new one is put in its place when anything changes.

    `name` is the file's name or a word for where it came from; `document` the name of its type, "" until it is known.
    `opened` is the time of day at which it came.
    `open_count` counts the fields that wait for the operator. `reason` says in a sentence why it failed. `other` is the
    other side of the card, where both are one document.
    """

    entry_id: int
    name: str
    state: EntryState = EntryState.WAITING
    document: str = ""
    open_count: int = 0
    reason: str = ""
    thumbnail: QImage | None = None
    opened: str = ""
    other: QueueEntry | None = None


class QueueModel(QAbstractListModel):
    """One row per document, in the order in which they came. GUI thread only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[QueueEntry] = []
        self._rows: dict[int, int] = {}

    @property
    def entries(self) -> tuple[QueueEntry, ...]:
        """All entries in order."""
        return tuple(self._entries)

    def entry(self, entry_id: int) -> QueueEntry | None:
        """The entry with this number, or None."""
        row = self.row_of(entry_id)
        return self._entries[row] if row >= 0 else None

    def row_of(self, entry_id: int) -> int:
        """The row of the entry, -1 if it is not here."""
        if not self._rows:
            self._rows = {entry.entry_id: row for row, entry in enumerate(self._entries)}
        return self._rows.get(entry_id, -1)

    def front_of(self, entry_id: int) -> int:
        """The row of the card whose other side has this number, -1 if there is none."""
        backs = ((entry.other.entry_id if entry.other else 0, row) for row, entry in enumerate(self._entries))
        return next((row for number, row in backs if number and number == entry_id), -1)

    def insert(self, row: int, entry: QueueEntry) -> None:
        """Puts a new entry in that place; rows after the end mean the end."""
        row = max(0, min(row, len(self._entries)))
        self.beginInsertRows(QModelIndex(), row, row)
        self._entries.insert(row, entry)
        self._rows.clear()
        self.endInsertRows()

    def insert_all(self, row: int, entries: Sequence[QueueEntry]) -> None:
        """Puts new entries in that place, in their order."""
        if entries:
            self.beginInsertRows(QModelIndex(), row, row + len(entries) - 1)
            self._entries[row:row] = entries
            self._rows.clear()
            self.endInsertRows()

    def move(self, entry_id: int, row: int) -> None:
        """Puts the entry into that row, counted without it; nothing happens if it is there already."""
        old = self.row_of(entry_id)
        row = max(0, min(row, len(self._entries) - 1))
        if old < 0 or old == row:
            return
        self.beginMoveRows(QModelIndex(), old, old, QModelIndex(), row + 1 if row > old else row)
        self._entries.insert(row, self._entries.pop(old))
        self._rows.clear()
        self.endMoveRows()

    def put(self, entry: QueueEntry) -> None:
        """Puts the entry in the place of the one with the same number; nothing happens if there is none."""
        row = self.row_of(entry.entry_id)
        if row >= 0 and self._entries[row] != entry:
            self._entries[row] = entry
            self.dataChanged.emit(self.index(row), self.index(row))

    def take(self, entry_id: int) -> int:
        """Removes the entry and returns the row it had, -1 if it is not here."""
        row = self.row_of(entry_id)
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._entries[row]
            self._rows.clear()
            self.endRemoveRows()
        return row

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, QueueRole.TITLE):
            return entry.document or entry.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(text for text in (entry.name, entry.reason) if text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((entry.document or entry.name, self.subtitle(entry)))
        return self._part(entry, role)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        movable = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren | movable

    @override
    def mimeTypes(self) -> list[str]:
        return [ENTRY_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        mime = QMimeData()
        for index in indexes[:1]:
            mime.setData(ENTRY_MIME, QByteArray(str(index.data(QueueRole.ENTRY_ID)).encode("ascii")))
        return mime

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def subtitle(self, entry: QueueEntry) -> str:
        """The line under the title: the state in words, and since when it is here."""
        sides = self.tr("both sides") if entry.other is not None else ""
        return " · ".join(part for part in (self._state_words(entry), sides, entry.opened) if part)

    def _state_words(self, entry: QueueEntry) -> str:
        if entry.state is EntryState.REVIEW:
            return self.tr("%n to check", "", entry.open_count) if entry.open_count else self.tr("ready to countersign")
        words = {
            EntryState.WAITING: self.tr("waiting"),
            EntryState.OPENING: self.tr("opening…"),
            EntryState.READING: self.tr("reading…"),
            EntryState.POSTPONED: self.tr("postponed"),
            EntryState.EXPORTING: self.tr("verified, being written…"),
            EntryState.EXPORTED: self.tr("exported"),
            EntryState.FAILED: self.tr("needs help"),
        }
        return words[entry.state]

    def _part(self, entry: QueueEntry, role: int) -> Any:
        if role == QueueRole.SUBTITLE:
            return self.subtitle(entry)
        if role == QueueRole.STATE_WORDS:
            return self._state_words(entry)
        parts: dict[int, Any] = {
            QueueRole.ENTRY_ID: entry.entry_id,
            QueueRole.STATE: entry.state,
            QueueRole.THUMBNAIL: entry.thumbnail,
            QueueRole.OTHER: entry.other,
            QueueRole.NEEDS_YOU: entry.open_count > 0 or entry.state is EntryState.FAILED,
        }
        return parts.get(role)
