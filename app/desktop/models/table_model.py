"""One table of the page on the desk as a grid model that can be edited."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.domain.content import Cell, Table
from app.domain.reading import DOUBTFUL_BELOW
from app.domain.table_edit import with_text
from app.services.review_content import ContentReview

AnyIndex = QModelIndex | QPersistentModelIndex


class CellRole(IntEnum):
    """What can be asked of a place besides its text."""

    CELL = Qt.ItemDataRole.UserRole + 1
    DOUBTFUL = Qt.ItemDataRole.UserRole + 2


class TableModel(QAbstractTableModel):
    """The places of the table's grid; every place of a merged cell answers for the whole cell. GUI thread only.

    `refresh` takes over what changed in the review; `setData` with the edit role changes the review itself.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review: ContentReview | None = None
        self._number = 0
        self._table: Table | None = None

    @property
    def table(self) -> Table | None:
        """The table as the view knows it."""
        return self._table

    @property
    def number(self) -> int:
        """Which of the page's tables it is, from 0."""
        return self._number

    def show_table(self, review: ContentReview | None, number: int) -> None:
        """Shows that table of the page, or none."""
        self.beginResetModel()
        self._review, self._number = review, number
        self._table = self._current()
        self.endResetModel()

    def refresh(self) -> bool:
        """Takes over what changed; True if spans or the size of the grid did."""
        before, after = self._table, self._current()
        if before == after:
            return False
        if before is not None and after is not None and _shape(before) == _shape(after):
            self._table = after
            self.dataChanged.emit(self.index(0, 0), self.index(after.rows - 1, after.columns - 1))
            return False
        self.beginResetModel()
        self._table = after
        self.endResetModel()
        return True

    def replace(self, table: Table) -> bool:
        """Puts this table in place of the one that is shown; False if nothing changes."""
        if self._review is None or self._table is None or table == self._table:
            return False
        tables = self._review.page.tables
        return self._review.set_tables((*tables[: self._number], table, *tables[self._number + 1 :]))

    def cell(self, index: AnyIndex) -> Cell | None:
        """The cell that covers the place."""
        return self._table.cell_at(index.row(), index.column()) if self._table and index.isValid() else None

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() or self._table is None else self._table.rows

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() or self._table is None else self._table.columns

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if cell is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.text
        if role == CellRole.CELL:
            return cell
        if role == CellRole.DOUBTFUL:
            return bool(cell.text) and cell.confidence < DOUBTFUL_BELOW
        return None

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if self._table is None or not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        changed = self.replace(with_text(self._table, index.row(), index.column(), str(value)))
        self.refresh()
        return changed

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemNeverHasChildren

    def _current(self) -> Table | None:
        tables = self._review.page.tables if self._review else ()
        return tables[self._number] if self._number < len(tables) else None


def _shape(table: Table) -> tuple[object, ...]:
    return table.rows, table.columns, tuple((c.row, c.column, c.row_span, c.column_span) for c in table.cells)
