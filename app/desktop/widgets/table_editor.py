"""The tables of a page beside its picture: cells chosen, retyped, merged and split, rows and columns added or taken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QComboBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.models.table_model import TableModel
from app.desktop.theme import Space, Theme
from app.desktop.widgets.content_editor import ContentEditor
from app.desktop.widgets.table_grid import TableGrid
from app.domain import table_edit
from app.domain.content import ContentPart, Table
from app.domain.geometry import Point
from app.services.outgoing import copied_table
from app.services.review_content import ContentReview

Change = Callable[[Table, list[tuple[int, int]]], Table]


class TableEditor(ContentEditor):
    """One table at a time in a grid that mirrors the picture; the cell in hand lights up on the page, and the other way
    round. Every act is one step that can be undone.
    """

    part = ContentPart.TABLES.value

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TableModel(self)
        self._grid = TableGrid(theme, self._model, self)
        self._choice = QComboBox(self)
        self._choice.setAccessibleName(self.tr("Which table of the page"))
        self._merge = self._action(self.tr("Merge"), _merge, "Ctrl+M")
        self._split = self._action(self.tr("Split"), _split, "Ctrl+Shift+M")
        rows = [
            self._action(self.tr("Add a row above"), _row_above),
            self._action(self.tr("Add a row below"), _row_below, "Ctrl+Shift+Return"),
            self._action(self.tr("Take the row out"), _without_rows),
        ]
        columns = [
            self._action(self.tr("Add a column on the left"), _column_left),
            self._action(self.tr("Add a column on the right"), _column_right),
            self._action(self.tr("Take the column out"), _without_columns),
        ]
        copy = QAction(self.tr("Copy the table"), self)
        copy.triggered.connect(self._on_copy_triggered)
        self._grid.addAction(copy)
        buttons = [_button(self, self._merge), _button(self, self._split)]
        buttons += [_menu_button(self, self.tr("Rows"), rows), _menu_button(self, self.tr("Columns"), columns)]
        self._lay_out(buttons, _button(self, copy))
        self.setFocusProxy(self._grid)
        self._grid.selectionModel().currentChanged.connect(self._on_grid_current_changed)
        self._grid.selectionModel().selectionChanged.connect(self._on_grid_selection_changed)
        self._model.dataChanged.connect(self._on_model_data_changed)
        self._choice.currentIndexChanged.connect(self._on_choice_current_index_changed)

    @property
    @override
    def title(self) -> str:
        return self.tr("Tables")

    @property
    def grid(self) -> TableGrid:
        """The grid that is shown."""
        return self._grid

    @property
    def choice(self) -> QComboBox:
        """Which of the page's tables is shown; hidden where there is only one."""
        return self._choice

    @override
    def show_review(self, review: ContentReview | None) -> None:
        self._review = review
        self._fill_choice()
        self._model.show_table(review, 0)
        self._enable()

    @override
    def refresh(self) -> None:
        count = len(self._review.page.tables) if self._review else 0
        if count != self._choice.count():
            self._fill_choice()
            self._model.show_table(self._review, max(0, self._choice.currentIndex()))
        current = self._grid.currentIndex()
        row, column = current.row(), current.column()
        if self._model.refresh() and row >= 0:
            last = self._model.index(
                min(row, self._model.rowCount() - 1), min(max(column, 0), self._model.columnCount() - 1)
            )
            self._grid.setCurrentIndex(last)
        self._enable()

    @override
    def commit(self) -> None:
        editor = self._grid.open_editor
        if editor is not None:
            self._grid.commitData(editor)
            self._grid.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    @override
    def choose_at(self, point: Point) -> bool:
        for number, table in enumerate(self._review.page.tables if self._review else ()):
            cell = next((c for c in table.cells if c.quad is not None and c.quad.contains(point)), None)
            if cell is not None:
                self._choice.setCurrentIndex(number)
                index = self._model.index(cell.row, cell.column)
                self._grid.setCurrentIndex(index)
                self._grid.scrollTo(index)
                self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _action(self, text: str, change: Change, keys: str = "") -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self._change(change))
        self._grid.addAction(action)
        return action

    def _change(self, change: Change) -> None:
        self.commit()
        places = self._grid.places
        if self._model.table is None or not places:
            return
        if self._model.replace(change(self._model.table, places)):
            self.refresh()
            self.changed.emit()

    def _fill_choice(self) -> None:
        count = len(self._review.page.tables) if self._review else 0
        self._choice.blockSignals(True)
        self._choice.clear()
        for number in range(count):
            self._choice.addItem(self.tr("Table {number}").format(number=number + 1))
        self._choice.blockSignals(False)
        self._choice.setVisible(count > 1)

    def _enable(self) -> None:
        table, places = self._model.table, self._grid.places
        self._merge.setEnabled(table is not None and table_edit.merged(table, places) is not table)
        self._split.setEnabled(table is not None and any(table_edit.split(table, *p) is not table for p in places))

    def _lay_out(self, buttons: list[QToolButton], copy: QToolButton) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self._choice)
        top.addStretch(1)
        top.addWidget(copy)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(Space.XS)
        for button in buttons:
            bar.addWidget(button)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addLayout(bar)
        column.addWidget(self._grid, 1)

    @Slot(int)
    def _on_choice_current_index_changed(self, number: int) -> None:
        self.commit()
        self._model.show_table(self._review, max(0, number))
        self._enable()

    @Slot(QModelIndex, QModelIndex)
    def _on_grid_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        cell = self._model.cell(current)
        if cell is not None and cell.quad is not None:
            self.place_chosen.emit(cell.quad)

    @Slot()
    def _on_grid_selection_changed(self) -> None:
        self._enable()

    @Slot()
    def _on_model_data_changed(self) -> None:
        self.changed.emit()

    @Slot()
    def _on_copy_triggered(self) -> None:
        self.commit()
        if self._model.table is not None:
            QGuiApplication.clipboard().setText(copied_table(self._model.table))


def _merge(table: Table, places: list[tuple[int, int]]) -> Table:
    return table_edit.merged(table, places)


def _split(table: Table, places: list[tuple[int, int]]) -> Table:
    for row, column in places:
        table = table_edit.split(table, row, column)
    return table


def _row_above(table: Table, places: list[tuple[int, int]]) -> Table:
    return table_edit.with_row(table, min(row for row, _ in places))


def _row_below(table: Table, places: list[tuple[int, int]]) -> Table:
    return table_edit.with_row(table, max(row for row, _ in places) + 1)


def _without_rows(table: Table, places: list[tuple[int, int]]) -> Table:
    for row in sorted({row for row, _ in places}, reverse=True):
        table = table_edit.without_row(table, row)
    return table


def _column_left(table: Table, places: list[tuple[int, int]]) -> Table:
    return table_edit.with_column(table, min(column for _, column in places))


def _column_right(table: Table, places: list[tuple[int, int]]) -> Table:
    return table_edit.with_column(table, max(column for _, column in places) + 1)


def _without_columns(table: Table, places: list[tuple[int, int]]) -> Table:
    for column in sorted({column for _, column in places}, reverse=True):
        table = table_edit.without_column(table, column)
    return table


def _button(parent: QWidget, action: QAction) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _menu_button(parent: QWidget, text: str, actions: list[QAction]) -> QToolButton:
    button = QToolButton(parent)
    menu = QMenu(button)
    menu.addActions(actions)
    button.setText(text)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
