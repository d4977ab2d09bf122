"""Keeps what was copied from the desk from staying in the clipboard: marked as secret, and taken out again."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

from app.desktop.preferences import Preferences

_SECRET = {
    "x-kde-passwordManagerHint": b"secret",
    "org.nspasteboard.ConcealedType": b"1",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
}
"""How clipboard histories are asked to look away: KDE and its kin, macOS, Windows."""

_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class ClipboardGuard(QObject):
    """Watches the clipboard and, where the system has one, the selection. What other programs put there is theirs and
    stays. GUI thread only.
    """

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._clipboard = QGuiApplication.clipboard()
        self._held: dict[QClipboard.Mode, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.clear)
        self._clipboard.changed.connect(self._on_clipboard_changed)

    @property
    def holds(self) -> bool:
        """Whether something of ours is in the clipboard."""
        return bool(self._held)

    @property
    def waits_ms(self) -> int:
        """Milliseconds until it is emptied; -1 when it holds nothing of ours."""
        return self._timer.remainingTime()

    @Slot()
    def clear(self) -> None:
        """Takes out what is still ours."""
        self._timer.stop()
        held, self._held = self._held, {}
        for mode, text in held.items():
            if self._clipboard.text(mode) == text:
                self._clipboard.clear(mode)

    @Slot(QClipboard.Mode)
    def _on_clipboard_changed(self, mode: QClipboard.Mode) -> None:
        if mode not in _MODES or (mode is QClipboard.Mode.Selection and not self._clipboard.supportsSelection()):
            return
        text = self._clipboard.text(mode)
        if not text or not self._is_ours(mode):
            self._held.pop(mode, None)
            return
        if self._held.get(mode) == text:
            return
        self._held[mode] = text
        self._timer.start(1000 * self._preferences.number("clipboard/seconds"))
        if mode is QClipboard.Mode.Clipboard:
            self._clipboard.setMimeData(_marked(text), mode)

    def _is_ours(self, mode: QClipboard.Mode) -> bool:
        """By the system's word; where it has none, what changes while one of our windows is in use is ours."""
        owned = (
            self._clipboard.ownsClipboard() if mode is QClipboard.Mode.Clipboard else self._clipboard.ownsSelection()
        )
        return owned or QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive


def _marked(text: str) -> QMimeData:
    """The plain text alone, with the request that no clipboard history keeps it."""
    mime = QMimeData()
    mime.setText(text)
    for kind, data in _SECRET.items():
        mime.setData(kind, data)
    return mime
