"""The grid of one table: cells with their spans, retyped in place, several lines to a cell."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from app.desktop.models.table_model import AnyIndex, CellRole, TableModel
from app.desktop.theme import Scale, Theme
from app.domain.reading import FieldState

_WIDEST_PX = 320
_BAR_PX = 3


class CellDelegate(QStyledItemDelegate):
    """Paints cells, a bar at the left of doubtful ones; the editor takes several lines (Shift+Enter)."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        if index.data(CellRole.DOUBTFUL):
            bar = option.rect.adjusted(0, 0, _BAR_PX - option.rect.width(), 0)
            painter.fillRect(bar, QColor(self._theme.state(FieldState.CHECK).line))

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        editor = QPlainTextEdit(parent)
        editor.setFont(option.font)
        editor.setTabChangesFocus(True)
        editor.setAccessibleName(self.tr("Text of the cell"))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        assert isinstance(editor, QPlainTextEdit)
        editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
        editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        assert isinstance(editor, QPlainTextEdit)
        model.setData(index, editor.toPlainText(), Qt.ItemDataRole.EditRole)

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        area = option.rect
        area.setHeight(max(area.height(), self._theme.editor_height_px(editor.font())))
        editor.setGeometry(area)

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(editor, QPlainTextEdit):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.SubmitModelCache)
                return True
        return super().eventFilter(editor, event)


class TableGrid(QTableView):
    """The view: arrows walk, Enter retypes the cell in hand and goes on to the one below once it is committed."""

    def __init__(self, theme: Theme, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table_model = model
        self.setModel(model)
        self.setItemDelegate(CellDelegate(theme, self))
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setMaximumSectionSize(_WIDEST_PX)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setAccessibleName(self.tr("Cells of the table"))
        model.modelReset.connect(self._on_model_reset)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def open_editor(self) -> QPlainTextEdit | None:
        """The editor of the cell that is being retyped, or None."""
        if self.state() is not QAbstractItemView.State.EditingState:
            return None
        found = self.viewport().findChildren(QPlainTextEdit)
        return found[-1] if found else None

    @property
    def places(self) -> list[tuple[int, int]]:
        """The places that are chosen, as row and column; the one in hand if none is."""
        chosen = [(index.row(), index.column()) for index in self.selectionModel().selectedIndexes()]
        current = self.currentIndex()
        return chosen or ([(current.row(), current.column())] if current.isValid() else [])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and self.open_editor is None:
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape and self.open_editor is None:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            cell = self._table_model.cell(self.currentIndex())
            below = self.currentIndex().siblingAtRow(cell.row + cell.row_span) if cell else self.currentIndex()
            if below.isValid():
                self.setCurrentIndex(below)

    @Slot()
    def _on_model_reset(self) -> None:
        self.clearSpans()
        table = self._table_model.table
        for cell in table.cells if table else ():
            if cell.row_span > 1 or cell.column_span > 1:
                self.setSpan(cell.row, cell.column, cell.row_span, cell.column_span)
        self.resizeColumnsToContents()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(Scale.BODY))
