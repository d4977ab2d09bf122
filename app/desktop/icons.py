"""Icons drawn by hand for this program (resources/icons/*.svg), tinted by the theme and sharp at every scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from app.desktop.theme import Theme
from app.resources import resource

_INK = "currentColor"
_GROUND = "white"


def icon(theme: Theme, name: str, tone: str = "text") -> QIcon:
    """The icon in the theme's colour `tone` (a token of Palette), greyed when disabled; it follows the theme."""
    return QIcon(_TintedEngine(theme, name, tone))


def paint_icon(painter: QPainter, rect: QRectF, name: str, ink: str, ground: str = "#ffffff") -> None:
    """Draws an icon into a square of the painter, in "#rrggbb" `ink`; `ground` fills what is knocked out of it."""
    _renderer(name, ink, ground).render(painter, rect)


def icon_pixmap(name: str, ink: str, side_px: int, device_pixel_ratio: float, ground: str = "#ffffff") -> QPixmap:
    """The icon as a pixmap of `side_px` device-independent pixels, for labels."""
    pixels = round(side_px * device_pixel_ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, QRectF(0, 0, pixels, pixels), name, ink, ground)
    painter.end()
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    return pixmap


@lru_cache(maxsize=256)
def _renderer(name: str, ink: str, ground: str) -> QSvgRenderer:
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    tinted = drawing.replace(_INK, ink).replace(f'"{_GROUND}"', f'"{ground}"')
    return QSvgRenderer(QByteArray(tinted.encode()))


class _TintedEngine(QIconEngine):
    """Paints one drawing in the theme's colour of the moment, at whatever size is asked for."""

    def __init__(self, theme: Theme, name: str, token: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._token = token

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        token = "faint" if mode is QIcon.Mode.Disabled else self._token
        side = min(rect.width(), rect.height())
        square = QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side)
        ink, ground = self._theme.color(token).name(), self._theme.color("window").name()
        paint_icon(painter, square, self._name, ink, ground)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    @override
    def clone(self) -> QIconEngine:
        return _TintedEngine(self._theme, self._name, self._token)
