"""The ways onto the desk by hand: the file dialog, paste, drag and drop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractScrollArea, QFileDialog, QWidget
from typing_extensions import override

from app.capture.formats import FILE_SUFFIXES
from app.desktop.intake import can_take, is_address, sources_from_mime, sources_from_paths
from app.desktop.settings import DeskSettings


class Doors(QObject):
    """Watches the window for what is dragged over it, and asks for files and the clipboard. GUI thread only.

    A picture or files in the clipboard are pasted as a document even while the cursor is in an editor; text never is.

    Signals:
        sources_given(object): Sources (a tuple, at least one) that the operator wants opened.
        paste_failed(): there is nothing in the clipboard that could be a document.
        address_refused(): what was dropped or pasted is only the address of something that is not on this computer.
        dragging_changed(bool): something that can be dropped is over the window, or no longer is.
    """

    sources_given = Signal(object)
    paste_failed = Signal()
    address_refused = Signal()
    dragging_changed = Signal(bool)

    def __init__(self, settings: DeskSettings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def guard(self, editor: QAbstractScrollArea) -> None:
        """Lets documents through that are dropped on or pasted into this editor."""
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)

    @Slot()
    def ask_for_files(self) -> None:
        """Shows the file dialog where it was left last time."""
        patterns = " ".join(f"*.{suffix}" for suffix in FILE_SUFFIXES)
        names = ";;".join((self.tr("Pictures") + f" ({patterns})", self.tr("All files") + " (*)"))
        folder = self._settings.text("open/folder")
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open documents"), folder, names)
        if paths:
            self._settings.keep("open/folder", str(Path(paths[0]).parent))
            self.sources_given.emit(sources_from_paths(paths))

    @Slot()
    def paste(self) -> None:
        """Takes what is in the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        sources = sources_from_mime(mime)
        if sources:
            self.sources_given.emit(sources)
        elif is_address(mime):
            self.address_refused.emit()
        else:
            self.paste_failed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):
            return self._dragged(watched, event)
        if event.type() is QEvent.Type.DragLeave:
            self.dragging_changed.emit(False)
        if event.type() is QEvent.Type.ShortcutOverride and watched is not self._window:
            # Left to the editor, the key would never reach the action that pastes a document.
            return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste) and _holds_document()
        return super().eventFilter(watched, event)

    def _dragged(self, watched: QObject, event: QDropEvent) -> bool:
        """A drag over the window or an editor; text over an editor is the editor's."""
        mime = event.mimeData()
        if watched is self._window and is_address(mime):
            return self._refuse(event)
        if not can_take(mime) or (watched is not self._window and mime.hasText() and not mime.hasUrls()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        dropped = not isinstance(event, QDragEnterEvent | QDragMoveEvent)
        self.dragging_changed.emit(not dropped)
        if dropped:
            self._take(mime)
        return True

    def _take(self, mime: QMimeData) -> None:
        sources = sources_from_mime(mime)
        if sources:
            self.sources_given.emit(sources)
        else:
            self.paste_failed.emit()

    def _refuse(self, event: QDropEvent) -> bool:
        """Lets the address be dropped, so that it can be said why nothing comes of it."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if not isinstance(event, QDragEnterEvent | QDragMoveEvent):
            self.address_refused.emit()
        return True


def _holds_document() -> bool:
    mime = QGuiApplication.clipboard().mimeData()
    files = any(url.isLocalFile() for url in mime.urls())
    return files or (can_take(mime) and not mime.hasText())
