"""Covers the desk so that nothing on it can be seen or reached, and uncovers it with everything in its place."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from app.desktop.clipboard_guard import ClipboardGuard
from app.desktop.desk import Desk
from app.desktop.presenter import Views
from app.desktop.views.cover_view import CoverView

_STAYS = "quit"


class Lock(QObject):
    """While it is closed, no view, model or picture of the window keeps a value, no action works but to quit, every
    dialog is shut and the clipboard holds nothing of ours. GUI thread only.

    Signals:
        closed(): the desk is covered now.
        opened(): the desk can be seen again.
    """

    closed = Signal()
    opened = Signal()

    def __init__(
        self, window: QMainWindow, views: Views, desk: Desk, cover: CoverView, clipboard: ClipboardGuard
    ) -> None:
        super().__init__(window)
        self._window = window
        self._body: QWidget = window.centralWidget()  # type: ignore[assignment]
        self._views = views
        self._desk = desk
        self._cover = cover
        self._clipboard = clipboard
        self._stilled: list[QAction] = []
        self._key = ""
        self._is_closed = False

    @property
    def is_closed(self) -> bool:
        """Whether the desk is covered."""
        return self._is_closed

    def close(self) -> None:
        """Covers the desk; a second call changes nothing. Show a form of the cover at once after it."""
        if self._is_closed:
            return
        self._is_closed = True
        self._key = self._views.fields.current_key
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()
        self._desk.put_away()
        self._views.fields.set_previous_values({})
        self._views.messages.clear()
        self._clipboard.clear()
        self._stilled = [a for a in self._window.actions() if a.isEnabled() and a.objectName() != _STAYS]
        for action in self._stilled:
            action.setEnabled(False)
        self._window.setAcceptDrops(False)
        self._window.menuBar().setEnabled(False)
        self._body.hide()
        self.closed.emit()

    def open(self) -> None:
        """Uncovers the desk, with the field in hand that was in hand."""
        if not self._is_closed:
            return
        self._is_closed = False
        self._cover.hide()
        for action in self._stilled:
            action.setEnabled(True)
        self._stilled = []
        self._window.setAcceptDrops(True)
        self._window.menuBar().setEnabled(True)
        self._body.show()
        self._desk.bring_back()
        if self._key:
            QTimer.singleShot(0, self, self._focus_again)
        self.opened.emit()

    def _focus_again(self) -> None:
        self._views.fields.focus_field(self._key)
