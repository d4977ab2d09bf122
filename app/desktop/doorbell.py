"""Hears when a second desk was started over the same store: the first one comes to the front."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot


class Doorbell(QObject):
    """Watches the file that a second desk writes to. GUI thread only.

    Signals:
        rang(): somebody started the program again.
    """

    rang = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: Path | None = None
        self._heard = b""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_changed)
        self._watcher.directoryChanged.connect(self._on_changed)

    def listen(self, file: Path) -> None:
        """Watches this file, which need not be there yet, in its folder, which must."""
        self._file = file
        self._heard = self._word()
        self._watcher.addPath(str(file.parent))
        self._watch_file()

    @Slot()
    def _on_changed(self) -> None:
        self._watch_file()
        word = self._word()
        if word and word != self._heard:
            self._heard = word
            self.rang.emit()

    def _watch_file(self) -> None:
        if self._file is not None and self._file.exists() and str(self._file) not in self._watcher.files():
            self._watcher.addPath(str(self._file))

    def _word(self) -> bytes:
        try:
            return self._file.read_bytes()[:64] if self._file is not None else b""
        except OSError:
            return b""
