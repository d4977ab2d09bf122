"""Every character that one source read, with how sure it was and what else it might have been."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.desktop.theme import Scale, Space, Theme
from app.domain.reading import DOUBTFUL_BELOW, FieldState
from app.domain.text import Symbol

_BAR_PX = 3.0
_MAX_RIVALS = 2


class CharacterStrip(QWidget):
    """Draws a row of characters that breaks where the width ends: the character, a bar as long as its confidence,
    and under the doubtful ones the per cent and up to two rivals.
    """

    def __init__(self, theme: Theme, symbols: Sequence[Symbol], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._symbols = tuple(symbols)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Characters and their confidence"))
        self.setAccessibleDescription(", ".join(_spoken(symbol) for symbol in self._symbols))
        theme.changed.connect(self.updateGeometry)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        bottom = max((cell.bottom() for cell, _ in self._cells(width)), default=0.0)
        return round(bottom + 1)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.heightForWidth(max(self.width(), 60)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cell, symbol in self._cells(self.width()):
            self._paint_cell(painter, cell, symbol)
        painter.end()

    def _cells(self, width: int) -> Iterator[tuple[QRectF, Symbol]]:
        large = QFontMetricsF(self._theme.font(Scale.VALUE))
        small = QFontMetricsF(self._theme.font(Scale.CAPTION))
        notes = max((len(_notes(symbol)) for symbol in self._symbols), default=0)
        height = large.height() + _BAR_PX + Space.XS + small.height() * notes
        left = top = 0.0
        for symbol in self._symbols:
            texts = [small.horizontalAdvance(text) for text in _notes(symbol)]
            wide = max([large.horizontalAdvance(symbol.text), *texts, float(Space.M)]) + Space.XS
            if left and left + wide > width:
                left, top = 0.0, top + height + Space.XS
            yield QRectF(left, top, wide, height), symbol
            left += wide

    def _paint_cell(self, painter: QPainter, cell: QRectF, symbol: Symbol) -> None:
        doubtful = symbol.confidence < DOUBTFUL_BELOW
        check = self._theme.state(FieldState.CHECK)
        ink = QColor(check.ink) if doubtful else self._theme.color("text")
        painter.setFont(self._theme.font(Scale.VALUE))
        painter.setPen(ink)
        line = QFontMetricsF(painter.font()).height()
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(cell.left(), cell.top(), cell.width(), line), centre, symbol.text)
        track = QRectF(cell.left() + 2, cell.top() + line, cell.width() - 4, _BAR_PX)
        painter.fillRect(track, self._theme.color("border"))
        filled = QRectF(track.topLeft(), QPointF(track.left() + track.width() * symbol.confidence, track.bottom()))
        painter.fillRect(filled, QColor(check.line) if doubtful else self._theme.color("muted"))
        painter.setFont(self._theme.font(Scale.CAPTION))
        small = QFontMetricsF(painter.font()).height()
        top = track.bottom() + Space.XS
        for text in _notes(symbol):
            painter.drawText(QRectF(cell.left(), top, cell.width(), small), centre, text)
            painter.setPen(self._theme.color("muted"))
            top += small


def _notes(symbol: Symbol) -> list[str]:
    """What stands under a doubtful character: its per cent, then its rivals; nothing under the others."""
    if symbol.confidence >= DOUBTFUL_BELOW:
        return []
    return [f"{symbol.confidence:.0%}", *(text for text, _ in symbol.alternatives[:_MAX_RIVALS])]


def _spoken(symbol: Symbol) -> str:
    return f"{symbol.text} {symbol.confidence:.0%}"
