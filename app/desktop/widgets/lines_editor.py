"""The lines of a page beside its picture: chosen, corrected in place, left out."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QModelIndex, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.models.line_model import LineModel
from app.desktop.theme import Theme
from app.desktop.views.canvas_hit import line_at
from app.desktop.widgets.content_editor import ContentEditor
from app.desktop.widgets.editable_list import EditableList
from app.desktop.widgets.find_bar import FindBar
from app.desktop.widgets.line_delegate import LineDelegate
from app.domain.geometry import Point
from app.domain.page_text import LINES
from app.services.review_content import ContentReview


class LineList(EditableList):
    """The list itself."""

    def __init__(self, theme: Theme, model: LineModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, model, parent)
        self.setItemDelegate(LineDelegate(theme, self))
        self.setAccessibleName(self.tr("Lines that were read"))


class LinesEditor(ContentEditor):
    """A list of the lines; what is chosen in it lights up on the page, and the other way round."""

    part = LINES

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LineModel(self)
        self._list = LineList(theme, self._model, self)
        self._find = FindBar(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._find)
        column.addWidget(self._list, 1)
        self._find.wanted.connect(self._on_find_wanted)
        self._find.copy_requested.connect(self._on_copy_requested)
        self._find.left.connect(self._on_find_left)
        self.setFocusProxy(self._list)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._model.dataChanged.connect(self._on_model_data_changed)

    @property
    @override
    def title(self) -> str:
        return self.tr("Lines")

    @property
    def lines(self) -> LineList:
        """The list that is shown."""
        return self._list

    @override
    def show_review(self, review: ContentReview | None) -> None:
        self._review = review
        self._model.show_review(review)

    @override
    def refresh(self) -> None:
        self._model.refresh()

    @override
    def commit(self) -> None:
        self._list.commit()

    @override
    def choose_at(self, point: Point) -> bool:
        row = line_at(point, tuple(line.quad for line in self._model.lines))
        if row < 0:
            return False
        index = self._model.index(row)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @override
    def event(self, event: QEvent) -> bool:
        """Ctrl+F searches here while the lines have the focus; anywhere else it finds a record."""
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Find):
            if event.type() is QEvent.Type.KeyPress:
                self._find.take_focus()
            event.accept()
            return True
        return super().event(event)

    @Slot(str, int)
    def _on_find_wanted(self, text: str, step: int) -> None:
        wanted = folded(text)
        rows = [row for row, line in enumerate(self._model.lines) if wanted and wanted in folded(line.text)]
        if not rows:
            self._find.show_count(0, 0)
            return
        here = self._list.currentIndex().row()
        if step < 0:
            row = next((row for row in reversed(rows) if row < here), rows[-1])
        else:
            row = next((row for row in rows if row >= here + step), rows[0])
        self._list.setCurrentIndex(self._model.index(row))
        self._list.scrollTo(self._model.index(row))
        self._find.show_count(rows.index(row) + 1, len(rows))

    @Slot()
    def _on_copy_requested(self) -> None:
        if self._review is not None:
            self.commit()
            QGuiApplication.clipboard().setText(self._review.page.text)

    @Slot()
    def _on_find_left(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.place_chosen.emit(self._model.lines[current.row()].quad)

    @Slot()
    def _on_model_data_changed(self) -> None:
        self.changed.emit()


def folded(text: str) -> str:
    """The text as it is compared in a search: without case, accents and spaces, in one normal form."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    latin = (c for c in parts if not ("\u0300" <= c <= "\u036f" or c.isspace()))
    return unicodedata.normalize("NFC", "".join(latin))
