"""The rules of one document type's fields as a table: what is read, kept, exported, covered, and for how long."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from app.domain.document import DocumentType, FieldKind
from app.domain.policy import FieldRule, SitePolicy
from app.domain.policy_edit import with_rule
from app.domain.policy_text import LARGEST

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns in order."""

    NAME = 0
    EXTRACT = 1
    STORE = 2
    EXPORT = 3
    MASK = 4
    REKEY = 5
    DAYS = 6


_SWITCHES = {
    Column.EXTRACT: "extract",
    Column.STORE: "store",
    Column.EXPORT: "export",
    Column.MASK: "mask",
    Column.REKEY: "rekey",
}


class PolicyModel(QAbstractTableModel):
    """Shows and changes the field rules of the type that `show` was given. GUI thread only.

    Signals:
        policy_changed(object): the policy as it is now (a SitePolicy).
    """

    policy_changed = Signal(object)

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._policy = SitePolicy()
        self._document: DocumentType | None = None
        self._keys: tuple[str, ...] = ()

    def show(self, policy: SitePolicy, document: DocumentType | None) -> None:
        """Shows that type's fields under that policy."""
        self.beginResetModel()
        self._policy, self._document = policy, document
        fields = document.fields if document is not None else ()
        self._keys = tuple(spec.key for spec in fields if spec.kind is not FieldKind.PHOTO)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            self.tr("Field"),
            self.tr("Read"),
            self.tr("Keep"),
            self.tr("Export"),
            self.tr("Cover"),
            self.tr("Second check"),
            self.tr("Erase after"),
        )
        return titles[section] if 0 <= section < len(titles) else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        base = super().flags(index)
        if not index.isValid() or index.column() == Column.NAME:
            return base
        if index.column() == Column.DAYS:
            return base | Qt.ItemFlag.ItemIsEditable
        return base | Qt.ItemFlag.ItemIsUserCheckable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        document = self._document
        if document is None or not index.isValid():
            return None
        key, column = self._keys[index.row()], Column(index.column())
        rule = self._policy.rule(document, key)
        if column in _SWITCHES:
            return self._switch(rule, column, role)
        if role == Qt.ItemDataRole.EditRole and column is Column.DAYS:
            return rule.days
        if role == Qt.ItemDataRole.DisplayRole:
            spec = document.spec(key)
            name = spec.name(self._language) if spec else key
            return name if column is Column.NAME else self._days(rule)
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        document = self._document
        if document is None or not index.isValid():
            return False
        key, column = self._keys[index.row()], Column(index.column())
        rule = self._policy.rule(document, key)
        if column in _SWITCHES and role == Qt.ItemDataRole.CheckStateRole:
            changed = replace(rule, **{_SWITCHES[column]: Qt.CheckState(value) is Qt.CheckState.Checked})
        elif column is Column.DAYS and role == Qt.ItemDataRole.EditRole and isinstance(value, int):
            changed = replace(rule, days=max(0, min(value, LARGEST["days"])))
        else:
            return False
        self._policy = with_rule(self._policy, document, key, changed)
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), len(Column) - 1))
        self.policy_changed.emit(self._policy)
        return True

    def _switch(self, rule: FieldRule, column: Column, role: int) -> object:
        is_on = bool(getattr(rule, _SWITCHES[column]))
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(column, Qt.Orientation.Horizontal)
            words = self.tr("yes") if is_on else self.tr("no")
            return f"{title}: {words}"
        return None

    def _days(self, rule: FieldRule) -> str:
        if not rule.store:
            return "–"
        return self.tr("%n day(s)", "", rule.days) if rule.days else self.tr("with the record")
