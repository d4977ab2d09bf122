"""The lines of the page on the desk as a list model that can be edited."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.domain.page_text import PageLine
from app.services.review_content import ContentReview

AnyIndex = QModelIndex | QPersistentModelIndex


class LineRole(IntEnum):
    """What can be asked of a line besides its text."""

    LINE = Qt.ItemDataRole.UserRole + 1
    STARTS_PARAGRAPH = Qt.ItemDataRole.UserRole + 2


class LineModel(QAbstractListModel):
    """One row per line, in reading order. GUI thread only.

    `refresh` takes over what changed in the review; `setData` with the edit role changes the review itself.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review: ContentReview | None = None
        self._lines: tuple[PageLine, ...] = ()

    @property
    def lines(self) -> tuple[PageLine, ...]:
        """The lines as the views know them."""
        return self._lines

    def show_review(self, review: ContentReview | None) -> None:
        """Shows the lines of another page, or none."""
        self.beginResetModel()
        self._review = review
        self._lines = review.page.lines if review else ()
        self.endResetModel()

    def refresh(self) -> None:
        """Takes over what changed: one stretch of rows that was replaced by another."""
        before, after = self._lines, self._review.page.lines if self._review else ()
        if before == after:
            return
        if len(before) == len(after):
            self._lines = after
            for row, (old, new) in enumerate(zip(before, after, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        head = _common(before, after)
        tail = _common(before[head:][::-1], after[head:][::-1])
        if len(before) - tail > head:
            self.beginRemoveRows(QModelIndex(), head, len(before) - tail - 1)
            self._lines = before[:head] + before[len(before) - tail :]
            self.endRemoveRows()
        if len(after) - tail > head:
            self.beginInsertRows(QModelIndex(), head, len(after) - tail - 1)
            self._lines = after
            self.endInsertRows()

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.text
        if role == LineRole.LINE:
            return line
        if role == LineRole.STARTS_PARAGRAPH:
            return index.row() > 0 and self._lines[index.row() - 1].paragraph != line.paragraph
        return None

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if self._review is None or not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        changed = self._review.set_line(index.row(), str(value))
        self.refresh()
        return changed

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemNeverHasChildren


def _common(one: tuple[PageLine, ...], other: tuple[PageLine, ...]) -> int:
    """How many lines at the start are the same in both."""
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count]:
        count += 1
    return count
