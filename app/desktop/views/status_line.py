"""The line at the foot: which keys help now, and how the reader is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from app.desktop import texts
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.services.backend import BackendState

_GAP = "     "


class StatusLine(QWidget):
    """Two quiet texts. GUI thread only."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = BackendState.STARTING
        self._read_ms = 0.0
        self._hints: tuple[str, ...] = ()
        self._keys = QLabel(self)
        self._reader = QLabel(self)
        for label in (self._keys, self._reader):
            set_role(label, Role.MUTED)
        self._reader.setAccessibleName(self.tr("State of the program"))
        set_role(self, Role.FOOT)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        self._keys.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._keys, 1)
        row.addWidget(self._reader)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show()

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Shows pairs of a key and what it does now, as many as there is room for; the most useful ones come first."""
        self._hints = tuple(f"{key}  {words}" for key, words in keys if key)
        self._fill()

    @Slot(object)
    def show_reader(self, state: BackendState) -> None:
        """Shows how the reading process is."""
        self._state = state
        self._show()

    def show_read_time(self, read_ms: float) -> None:
        """Shows how long the document in hand took to read; 0 for not yet."""
        self._read_ms = read_ms
        self._show()

    @property
    def text(self) -> str:
        """What stands at the right."""
        return self._reader.text()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def _fill(self) -> None:
        metrics = QFontMetrics(self._theme.font(Scale.CAPTION))
        room = self.width() - self._reader.sizeHint().width() - 3 * Space.L
        hints = list(self._hints)
        while hints and metrics.horizontalAdvance(_GAP.join(hints)) > room:
            hints.pop()
        self._keys.setText(_GAP.join(hints))

    def _show(self) -> None:
        parts = [texts.backend_words(self._state), self.tr("images only in memory")]
        if self._read_ms:
            parts.append(self.tr("read in {seconds} s").format(seconds=f"{self._read_ms / 1000:.1f}"))
        self._reader.setText(" · ".join(parts))
        self._fill()

    @Slot()
    def _on_theme_changed(self) -> None:
        font = self._theme.font(Scale.CAPTION)
        self._keys.setFont(font)
        self._reader.setFont(font)
        self._fill()
