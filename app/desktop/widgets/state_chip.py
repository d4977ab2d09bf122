"""The small pill that tells a field's state by colour, icon and word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.desktop.icons import paint_icon
from app.desktop.palette import StateLook
from app.desktop.theme import Scale, Space, Theme
from app.domain.reading import FieldState

_QUIET = FieldState.CLEAR
"""Whose colours are lent to a chip that asks for nothing: still being read, or not on this document."""


class StateChip(QWidget):
    """Shows one state. It never takes the focus; its accessible name is the word on it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = _QUIET
        self._word = ""
        self._quiet = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_state(self, state: FieldState, word: str, *, quiet: bool = False) -> None:
        """Shows a state under that word; `quiet` takes colour and icon away from one that asks for nothing."""
        self._state, self._word, self._quiet = state, word, quiet
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        icon = 0.0 if self._quiet else metrics.height() * 0.85 + Space.XS
        width = metrics.horizontalAdvance(self._word) + icon + 2 * Space.S + Space.XXS
        return QSize(round(width + 0.5), round(metrics.height() + Space.XS + Space.XXS))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(look.ink) if look.fill == self._theme.palette.window else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.fill))
        pill = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        left = float(Space.S) + 1
        if not self._quiet:
            side = QFontMetricsF(self.font()).height() * 0.85
            paint_icon(painter, QRectF(left, (self.height() - side) / 2, side, side), look.icon, look.ink, look.fill)
            left += side + Space.XS
        painter.setPen(QColor(look.ink))
        painter.setFont(self.font())
        rest = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._word)
        painter.end()

    def _look(self) -> StateLook:
        return self._theme.state(_QUIET if self._quiet else self._state)

    @Slot()
    def _on_theme_changed(self) -> None:
        font = self._theme.font(Scale.CAPTION)
        font.setBold(True)
        self.setFont(font)
        self.updateGeometry()
        self.update()
