"""The live picture of a camera with the card's outline on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.desktop.theme import Theme
from app.domain.aim import Aim, Hint
from app.domain.reading import FieldState

_READY = (Hint.HOLD_STILL, Hint.TAKE, Hint.TAKEN)
_LINE_PX, _READY_LINE_PX = 2.5, 4.0
_LEAST_PX = QSize(480, 300)


class CameraView(QWidget):
    """Paints the newest frame as large as it fits, never stretched. GUI thread only."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._frame: QImage | None = None
        self._aim: Aim | None = None
        self._hint = Hint.NO_CARD
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_LEAST_PX)
        self.setAccessibleName(self.tr("Live picture of the camera"))
        theme.changed.connect(self.update)

    @Slot(object)
    def show_frame(self, frame: QImage) -> None:
        """Shows this frame."""
        self._frame = frame
        self.update()

    def show_aim(self, aim: Aim, hint: Hint) -> None:
        """Draws the outline of the last look."""
        self._aim, self._hint = aim, hint
        self.update()

    def clear(self) -> None:
        """Lets go of the picture."""
        self._frame = self._aim = None
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("canvas"))
        if self._frame is not None:
            place = self._place(self._frame)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._frame)
            self._paint_outline(painter, place)
        painter.end()

    def _place(self, frame: QImage) -> QRectF:
        scale = min(self.width() / frame.width(), self.height() / frame.height())
        width, height = frame.width() * scale, frame.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _paint_outline(self, painter: QPainter, place: QRectF) -> None:
        aim = self._aim
        if aim is None or aim.quad is None:
            return
        right, down = place.width() / aim.width_px, place.height() / aim.height_px
        corners = [QPointF(place.left() + p.x * right, place.top() + p.y * down) for p in aim.quad.points]
        ready = self._hint in _READY
        look = self._theme.state(FieldState.PROVEN if ready else FieldState.CHECK)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # A light line under the coloured one: it is seen on any card and any table.
        for colour, width in (("#ffffff", 3.0), (look.line, 0.0)):
            pen = QPen(QColor(colour), (_READY_LINE_PX if ready else _LINE_PX) + width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            if not ready and not width:
                pen.setDashPattern([4.0, 3.0])
            painter.setPen(pen)
            painter.drawPolygon(QPolygonF(corners))
