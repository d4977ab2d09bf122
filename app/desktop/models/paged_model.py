"""A table whose rows come page by page from the store, as far as somebody scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

T = TypeVar("T")
AnyIndex = QModelIndex | QPersistentModelIndex
Deliver = Callable[[Sequence[Any]], None]
Fetch = Callable[[int, int, Deliver], None]
"""Sends for rows: from the one with that number, so many; the rows are delivered later, fewer at the end."""

PAGE = 100


class PagedModel(QAbstractTableModel, Generic[T]):
    """Shows rows of one kind. A subclass says what stands in a cell. GUI thread only.

    Signals:
        page_loaded(int): so many rows are here now.
    """

    page_loaded = Signal(int)

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._rows: list[T] = []
        self._fetch: Fetch | None = None
        self._asked = 0
        self._complete = True
        self._loading = False

    @property
    def rows(self) -> tuple[T, ...]:
        """The rows that are here."""
        return tuple(self._rows)

    def row(self, index: AnyIndex) -> T | None:
        """The row that the index belongs to, or None."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def show(self, fetch: Fetch | None) -> None:
        """Begins anew with what this sends for; None shows nothing."""
        self._asked += 1
        # Views ask for more while the reset is told; that would insert rows in the middle of it.
        self._loading = True
        self.beginResetModel()
        self._rows = []
        self._fetch = fetch
        self._complete = fetch is None
        self.endResetModel()
        self._loading = False
        self._load()

    def text(self, row: T, column: int) -> str:
        """What stands in a cell."""
        raise NotImplementedError

    def _load(self) -> None:
        if self._fetch is None or self._complete or self._loading:
            return
        self._loading, asked = True, self._asked
        self._fetch(len(self._rows), PAGE, lambda rows: self._take(asked, rows))

    def _take(self, asked: int, rows: Sequence[T]) -> None:
        """Late rows of a question before this one are dropped."""
        if asked != self._asked:
            return
        self._complete = len(rows) < PAGE
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()
        self._loading = False
        self.page_loaded.emit(len(self._rows))

    # --- Qt ---

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() else len(self._heads)

    @override
    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and not self._complete and not self._loading

    @override
    def fetchMore(self, parent: AnyIndex) -> None:
        if not parent.isValid():
            self._load()

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self.text(row, index.column())

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._heads[section] if 0 <= section < len(self._heads) else None
