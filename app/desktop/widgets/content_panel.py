"""The contents of a page in the fields pane: a tab for each part that the type asks for."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabWidget, QWidget

from app.desktop.theme import Theme
from app.desktop.widgets.content_editor import ContentEditor
from app.desktop.widgets.entries_editor import ContactsEditor, RegionsEditor
from app.desktop.widgets.lines_editor import LinesEditor
from app.desktop.widgets.table_editor import TableEditor
from app.domain.geometry import Point
from app.domain.page_text import LINES
from app.services.review import ReviewSession


class ContentPanel(QTabWidget):
    """Holds the editors; hides itself for a document without contents. GUI thread only.

    Signals:
        changed(): the operator changed the contents.
        place_chosen(object): something that lies at this Quad of the page was chosen.
    """

    changed = Signal()
    place_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: ReviewSession | None = None
        self._editors: tuple[ContentEditor, ...] = (
            TableEditor(theme, self),
            ContactsEditor(theme, self),
            RegionsEditor(theme, self),
            LinesEditor(theme, self),
        )
        self._shown: tuple[ContentEditor, ...] = ()
        self.setDocumentMode(True)
        self.setTabBarAutoHide(True)
        self.tabBar().setDrawBase(False)
        for editor in self._editors:
            editor.hide()
            editor.changed.connect(self._on_editor_changed)
            editor.place_chosen.connect(self.place_chosen)
        self.hide()

    def show_session(self, session: ReviewSession | None) -> None:
        """Shows the contents of the page on the desk as they stand now; None for an empty desk."""
        parts = {LINES, *(part.value for part in session.content.parts)} if session and session.content.parts else set()
        wanted = tuple(editor for editor in self._editors if editor.part in parts)
        before = self._shown
        if wanted != before:
            self._show_editors(wanted)
        for editor in self._editors:
            if session is not self._session or editor not in wanted or editor not in before:
                editor.show_review(session.content if session and editor in wanted else None)
            else:
                editor.refresh()
        self._session = session
        self.setVisible(bool(wanted))

    def show_part(self, part: str) -> None:
        """Brings the editor of that part to the front."""
        for editor in self._shown:
            if editor.part == part:
                self.setCurrentWidget(editor)

    def commit(self) -> None:
        """Gives the session what is being typed in any editor."""
        for editor in self._shown:
            editor.commit()

    def choose_at(self, point: Point) -> bool:
        """Chooses what lies at this point of the page, in the front editor if it has something there."""
        front = self.currentWidget()
        for editor in sorted(self._shown, key=lambda one: one is not front):
            if editor.choose_at(point):
                self.setCurrentWidget(editor)
                return True
        return False

    def _show_editors(self, wanted: tuple[ContentEditor, ...]) -> None:
        self.clear()
        self._shown = wanted
        for editor in wanted:
            self.addTab(editor, editor.title)
        for editor in self._editors:
            if editor not in wanted:
                editor.setParent(self)
                editor.hide()

    @Slot()
    def _on_editor_changed(self) -> None:
        for editor in self._shown:
            if editor is not self.sender():
                editor.refresh()
        self.changed.emit()
