"""The enlarged piece of the document that a field was read from, upright, with its doubtful characters marked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.desktop.qimage import crop_image
from app.desktop.theme import Space, Theme
from app.domain.geometry import Quad
from app.domain.reading import FieldState

MARGIN = 0.25
"""How much is shown around the box, as a share of the height of a line in it."""

_LINE_HEIGHT_PX = 56
_MAX_HEIGHT_PX = 150
_RADIUS_PX = 6
_UNDERLINE_PX = 2.5
_FADE_PX = 10
"""A short field's picture passes into the paper beside it over this width."""

Span = tuple[float, float]
"""Where a character begins and ends, as shares (0 to 1) of the box's width."""


class FieldCrop(QWidget):
    """Shows what stands in a box of the page. It is as wide as it is given and as high as the box needs, within
    150 pixels; it hides itself when there is no picture or no box.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: QImage | None = None
        self._quad: Quad | None = None
        self._lines = 1
        self._marks: tuple[Span, ...] = ()
        self._chosen: Span | None = None
        self._picture: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Enlarged picture of the field"))
        theme.changed.connect(self.update)

    @property
    def picture(self) -> QImage | None:
        """What is painted now, in device pixels; None if nothing."""
        return self._picture

    def show_page(self, page: QImage | None) -> None:
        """Takes another page; None drops the pixels of the last one at once."""
        self._page = page
        self._cut()

    def show_box(self, quad: Quad | None, *, lines: int = 1, marks: tuple[Span, ...] = ()) -> None:
        """Shows what stands in the box, which may hold several lines; `marks` are underlined."""
        self._quad, self._lines, self._marks, self._chosen = quad, max(1, lines), marks, None
        self._cut()

    def choose(self, mark: Span | None) -> None:
        """Makes one mark stand out: the character that is in hand in the editor."""
        self._chosen = mark
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self._height_for(self.width()))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._height_for(width)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._cut()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None or self._picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(frame, _RADIUS_PX, _RADIUS_PX)
        painter.fillPath(path, self._paper())
        painter.setClipPath(path)
        size = self._picture.deviceIndependentSize()
        painter.drawImage(QRectF(0, (self.height() - size.height()) / 2, size.width(), size.height()), self._picture)
        if size.width() < self.width() - 1:
            self._paint_fade(painter, size.width())
        self._paint_marks(painter, size.width(), size.height())
        painter.setClipping(False)
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.drawPath(path)
        painter.end()

    def _paint_fade(self, painter: QPainter, end: float) -> None:
        paper = self._paper()
        clear = QColor(paper)
        clear.setAlpha(0)
        fade = QLinearGradient(end - _FADE_PX, 0, end, 0)
        fade.setColorAt(0, clear)
        fade.setColorAt(1, paper)
        painter.fillRect(QRectF(end - _FADE_PX, 0, _FADE_PX + 1, self.height()), fade)

    def _paint_marks(self, painter: QPainter, width: float, height: float) -> None:
        """Underlines the marks where the line of text ends; the box's own width is what is left of the margins."""
        if not self._marks or self._lines > 1 or self._quad is None:
            return
        ratio = self._quad.width_px / max(self._quad.height_px, 1.0)
        inner = width * ratio / (ratio + 2 * self._margin)
        left = (width - inner) / 2
        base = (self.height() + height / (1 + 2 * self._margin)) / 2 + _UNDERLINE_PX
        for mark in self._marks:
            start, end = left + mark[0] * inner, left + mark[1] * inner
            rect = QRectF(start, base, max(end - start, 4.0), _UNDERLINE_PX)
            if mark == self._chosen:
                tint = QColor(self._theme.state(FieldState.CHECK).line)
                tint.setAlpha(50)
                painter.fillRect(QRectF(start, 0, rect.width(), self.height()), tint)
            painter.fillRect(rect, QColor(self._theme.state(FieldState.CHECK).line))

    @property
    def _margin(self) -> float:
        return MARGIN / self._lines

    def _paper(self) -> QColor:
        """The lightest colour at the picture's ends, so that a short field does not end in a bar of grey."""
        picture = self._picture
        if picture is None or picture.isNull():
            return self._theme.color("raised")
        places = [(x, y) for x in (0, picture.width() - 1) for y in range(0, picture.height(), 4)]
        return max((picture.pixelColor(x, y) for x, y in places), key=QColor.lightness)

    def _height_for(self, width: int) -> int:
        if self._quad is None or self._page is None:
            return 0
        wanted = min(_LINE_HEIGHT_PX * self._lines, _MAX_HEIGHT_PX)
        tall = self._quad.height_px * (1 + 2 * self._margin)
        wide = self._quad.width_px + 2 * self._margin * self._quad.height_px
        at_full_width = tall / max(wide, 1.0) * max(width, 1)
        return round(max(min(wanted, at_full_width), Space.XL))

    def _cut(self) -> None:
        """Cuts the picture anew at the device's own resolution."""
        shown = self._quad is not None and self._page is not None and not self._page.isNull()
        self.setVisible(shown)
        self._picture = None
        if shown and self._quad is not None and self._page is not None:
            ratio = self.devicePixelRatioF()
            height = round(self._height_for(self.width()) * ratio)
            self._picture = crop_image(
                self._page,
                self._quad,
                height_px=height,
                max_width_px=max(1, round(self.width() * ratio)),
                margin=self._margin,
            )
            self._picture.setDevicePixelRatio(ratio)
        self.updateGeometry()
        self.update()
