"""Rasters as Qt pictures. PySide keeps the bytes that a QImage looks at alive with it; a test holds that."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPolygonF, QTransform

from app.domain.geometry import Point, Quad
from app.domain.image import Raster

_SMALLEST_LEVEL_PX = 1024
_CHANNELS = 3


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page ready to be painted at any zoom: `levels[0]` is the full picture, each further one has half its sides.

    The first level looks at the bytes of `raster` without a copy. Make it off the GUI thread with `page_picture`.
    """

    raster: Raster
    levels: tuple[QImage, ...]

    def level_for(self, scale: float) -> tuple[QImage, float]:
        """The smallest level that still has a pixel for each device pixel at `scale` device pixels a page pixel,
        and the factor by which its coordinates are smaller than the page's (1, 0.5, 0.25 …).
        """
        wanted = math.floor(math.log2(1 / scale)) if 0 < scale < 1 else 0
        index = max(0, min(wanted, len(self.levels) - 1))
        return self.levels[index], self.levels[index].width() / self.raster.width_px


def page_picture(raster: Raster) -> PagePicture:
    """The raster with its halved levels, down to about a thousand pixels. Any thread; milliseconds a megapixel."""
    levels = [image_from_raster(raster)]
    while max(levels[-1].width(), levels[-1].height()) > 2 * _SMALLEST_LEVEL_PX:
        half = QSize(max(1, levels[-1].width() // 2), max(1, levels[-1].height() // 2))
        smaller = levels[-1].scaled(
            half, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        levels.append(smaller.convertToFormat(QImage.Format.Format_RGB32))
    return PagePicture(raster, tuple(levels))


def image_from_raster(raster: Raster) -> QImage:
    """The raster as an image, without a copy of the pixels. Any thread."""
    stride = raster.width_px * _CHANNELS
    return QImage(raster.rgb, raster.width_px, raster.height_px, stride, QImage.Format.Format_RGB888)


def thumbnail(picture: PagePicture, width_px: int, height_px: int) -> QImage:
    """The whole page, made small enough for a box of this size, with pixels of its own. Any thread."""
    return (
        picture.levels[-1]
        .scaled(width_px, height_px, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        .convertToFormat(QImage.Format.Format_RGB32)
    )


def crop(raster: Raster, quad: Quad, *, height_px: int, max_width_px: int, margin: float = 0.15) -> QImage:
    """The same as `crop_image`, from a raster. Any thread."""
    return crop_image(image_from_raster(raster), quad, height_px=height_px, max_width_px=max_width_px, margin=margin)


def crop_image(image: QImage, quad: Quad, *, height_px: int, max_width_px: int, margin: float = 0.15) -> QImage:
    """What stands in the quad, turned upright and stretched to `height_px` (at most `max_width_px` wide).

    `margin` is the share of the quad's height that is shown around it. Places outside the page are grey. The picture
    has pixels of its own. Any thread.
    """
    wide = _grown(quad, margin)
    scale = min(height_px / max(wide.height_px, 1.0), max_width_px / max(wide.width_px, 1.0))
    target = QImage(
        max(1, round(wide.width_px * scale)), max(1, round(wide.height_px * scale)), QImage.Format.Format_RGB32
    )
    target.fill(Qt.GlobalColor.lightGray)
    left, top, right, bottom = wide.bounds
    region = QRect(math.floor(left), math.floor(top), math.ceil(right - left) + 2, math.ceil(bottom - top) + 2)
    region = region.intersected(image.rect())
    if region.isEmpty():
        return target
    turn = QTransform.quadToQuad(_polygon(wide), _polygon(Quad.from_box(0, 0, target.width(), target.height())))
    if not isinstance(turn, QTransform):
        return target
    painter = QPainter(target)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(turn)
    painter.drawImage(region.topLeft(), image.copy(region))
    painter.end()
    return target


def png_bytes(image: QImage) -> bytes:
    """The image as a PNG file in memory, for pictures that come from the clipboard. Any thread."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 90)  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())


def _polygon(quad: Quad) -> QPolygonF:
    return QPolygonF([QPointF(point.x, point.y) for point in quad.points])


def _grown(quad: Quad, margin: float) -> Quad:
    """The quad with a margin of that share of its height on every side, along its own edges."""
    by_px = quad.height_px * margin
    turn = math.radians(quad.angle_deg)
    along = Point(math.cos(turn) * by_px, math.sin(turn) * by_px)
    across = Point(-along.y, along.x)

    def moved(corner: Point, right: int, down: int) -> Point:
        return Point(corner.x + right * along.x + down * across.x, corner.y + right * along.y + down * across.y)

    return Quad(
        moved(quad.top_left, -1, -1),
        moved(quad.top_right, 1, -1),
        moved(quad.bottom_right, 1, 1),
        moved(quad.bottom_left, -1, 1),
    )
