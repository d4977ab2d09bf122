"""Files that ask back: which of many pages, and what password."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.desktop import texts
from app.desktop.desk import Desk
from app.desktop.dialogs.page_picker import PagePicker
from app.desktop.dialogs.password_dialog import PasswordDialog
from app.desktop.theme import Theme
from app.domain.errors import AppError


class PageAsking(QObject):
    """Asks the operator what a file wants to know, as soon as that file is in hand. GUI thread only."""

    def __init__(self, theme: Theme, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._desk, self._window = theme, desk, window
        self._asked: dict[int, AppError] = {}
        desk.choice_requested.connect(self._on_desk_choice_requested)
        desk.current_changed.connect(self._on_desk_current_changed)

    @Slot(int, object)
    def _on_desk_choice_requested(self, entry_id: int, error: AppError) -> None:
        self._asked[entry_id] = error
        self._on_desk_current_changed()

    @Slot()
    def _on_desk_current_changed(self) -> None:
        work = self._desk.current
        error = self._asked.pop(work.entry_id, None) if work is not None else None
        if work is None or error is None:
            return
        if error.code == "pages_to_choose":
            self._ask_for_pages(work.entry_id, work.shown.name, int(error.params["count"]))
        else:
            self._ask_for_password(work.entry_id, work.shown.name, error)

    def _ask_for_pages(self, entry_id: int, name: str, count: int) -> None:
        dialog = PagePicker(self._theme, name, count, self._window)
        dialog.preview_requested.connect(lambda page: self._desk.preview(entry_id, page, dialog.show_preview))
        dialog.accepted.connect(lambda: self._desk.choose_pages(entry_id, dialog.pages))
        dialog.finished.connect(dialog.deleteLater)
        self._desk.preview(entry_id, dialog.current_page, dialog.show_preview)
        dialog.open()

    def _ask_for_password(self, entry_id: int, name: str, error: AppError) -> None:
        dialog = PasswordDialog(self._theme, name, texts.error_sentence(error), self._window)
        dialog.accepted.connect(lambda: self._desk.unlock(entry_id, dialog.password))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
