"""A list whose rows are retyped in place and wrap: what the lists of a page's contents have in common."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QLineEdit, QListView, QWidget
from typing_extensions import override

from app.desktop.theme import Scale, Theme


class EditableList(QListView):
    """Enter edits the row in hand, and goes on to the next once it is committed. GUI thread only."""

    def __init__(self, theme: Theme, model: QAbstractListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(model)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setTabKeyNavigation(False)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def open_editor(self) -> QLineEdit | None:
        """The editor of the row that is being typed in, or None."""
        if self.state() is not QAbstractItemView.State.EditingState:
            return None
        found = self.viewport().findChildren(QLineEdit)
        return found[-1] if found else None

    def commit(self) -> None:
        """Takes what is being typed into the model."""
        editor = self.open_editor
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

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
            below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
            if below.isValid():
                self.setCurrentIndex(below)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(Scale.VALUE))
