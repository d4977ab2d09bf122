"""The fields of the record on the desk as one list model: form, overlay and export all look at this one."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.desktop.models.field_words import FieldWords
from app.services.review import ReviewSession
from app.services.review_field import ReviewField

AnyIndex = QModelIndex | QPersistentModelIndex


class FieldRole(IntEnum):
    """What can be asked of a field; FIELD is the whole ReviewField, the others are parts of it.

    Qt hands STATE over as plain text: `FieldState(index.data(FieldRole.STATE))`.
    """

    FIELD = Qt.ItemDataRole.UserRole + 1
    KEY = Qt.ItemDataRole.UserRole + 2
    LABEL = Qt.ItemDataRole.UserRole + 3
    VALUE = Qt.ItemDataRole.UserRole + 4
    STATE = Qt.ItemDataRole.UserRole + 5
    STATE_WORD = Qt.ItemDataRole.UserRole + 6
    QUAD = Qt.ItemDataRole.UserRole + 7
    FINDINGS = Qt.ItemDataRole.UserRole + 8
    ALTERNATIVES = Qt.ItemDataRole.UserRole + 9
    DOUBTFUL = Qt.ItemDataRole.UserRole + 10
    TOUCHED = Qt.ItemDataRole.UserRole + 11
    SENSITIVE = Qt.ItemDataRole.UserRole + 12
    REASON_TEXT = Qt.ItemDataRole.UserRole + 13
    OPEN = Qt.ItemDataRole.UserRole + 14
    PENDING = Qt.ItemDataRole.UserRole + 15
    SIDE = Qt.ItemDataRole.UserRole + 16


class FieldModel(QAbstractListModel):
    """One row per field of the session, in the type's order. GUI thread only.

    `refresh` tells the views what is new after the session was changed by anyone; `setData` with the edit role
    changes the session itself.
    """

    def __init__(self, words: FieldWords | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words or FieldWords(parent=self)
        self._session: ReviewSession | None = None
        self._fields: tuple[ReviewField, ...] = ()

    @property
    def session(self) -> ReviewSession | None:
        """The record on the desk, or None."""
        return self._session

    def set_session(self, session: ReviewSession | None) -> None:
        """Shows another record, or none."""
        self.beginResetModel()
        self._session = session
        self.words.document = session.document if session else None
        self._fields = session.fields if session else ()
        self.endResetModel()

    def refresh(self) -> None:
        """Takes over what changed in the session: rows that came, went or differ; all of them for another type."""
        fields = self._session.fields if self._session else ()
        document = self._session.document if self._session else None
        if document is not self.words.document:
            self.set_session(self._session)
            return
        self._drop_rows({field.key for field in fields})
        for row, field in enumerate(fields):
            if row >= len(self._fields) or self._fields[row].key != field.key:
                self.beginInsertRows(QModelIndex(), row, row)
                self._fields = (*self._fields[:row], field, *self._fields[row:])
                self.endInsertRows()
        before, self._fields = self._fields, fields
        for row, (old, new) in enumerate(zip(before, fields, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _drop_rows(self, kept: set[str]) -> None:
        for row in reversed(range(len(self._fields))):
            if self._fields[row].key not in kept:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._fields = (*self._fields[:row], *self._fields[row + 1 :])
                self.endRemoveRows()

    def field(self, key: str) -> ReviewField | None:
        """The field with this key as the views know it, or None."""
        return next((field for field in self._fields if field.key == key), None)

    def row_of(self, key: str) -> int:
        """The row of the field with this key, -1 if there is none."""
        return next((row for row, field in enumerate(self._fields) if field.key == key), -1)

    @property
    def order(self) -> tuple[str, ...]:
        """The keys of all rows in order."""
        return tuple(field.key for field in self._fields)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() else len(self._fields)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._fields):
            return None
        field = self._fields[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return field.value
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(field)
        return self._part(field, role)

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if self._session is None or not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        changed = self._session.set_value(self._fields[index.row()].key, str(value))
        self.refresh()
        return changed

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemNeverHasChildren

    @override
    def roleNames(self) -> dict[int, Any]:
        return super().roleNames() | {role.value: role.name.lower().encode() for role in FieldRole}

    def spoken(self, field: ReviewField) -> str:
        """What a screen reader says of a field: its name, its value, its state."""
        name = field.spec.name(self.words.language)
        value = "" if self.words.is_covered(field.key) else field.value
        return ", ".join(part for part in (name, value, self.words.chip(field)) if part)

    def _part(self, field: ReviewField, role: int) -> Any:
        parts: dict[FieldRole, Callable[[], object]] = {
            FieldRole.FIELD: lambda: field,
            FieldRole.KEY: lambda: field.key,
            FieldRole.LABEL: lambda: field.spec.name(self.words.language),
            FieldRole.VALUE: lambda: field.value,
            FieldRole.STATE: lambda: field.state,
            FieldRole.STATE_WORD: lambda: self.words.chip(field),
            FieldRole.QUAD: lambda: field.quad,
            FieldRole.FINDINGS: lambda: field.findings,
            FieldRole.ALTERNATIVES: lambda: field.alternatives,
            FieldRole.DOUBTFUL: lambda: field.doubtful,
            FieldRole.TOUCHED: lambda: field.touched,
            FieldRole.SENSITIVE: lambda: field.spec.sensitive,
            FieldRole.REASON_TEXT: lambda: self.words.reason(field),
            FieldRole.OPEN: lambda: field.is_open,
            FieldRole.PENDING: lambda: field.pending,
            FieldRole.SIDE: lambda: field.side,
        }
        part = next((get for known, get in parts.items() if known == role), None)
        return part() if part else None
