"""Rasters as Qt pictures. PySide keeps the bytes that a QImage looks at alive with it; a test holds that."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPolygonF, QTransform

from app.domain.geometry import Point, Quad
from app.domain.image import Raster

_SMALLEST_LEVEL_PX = 256
_STRIP_PX = 400_000
_CHANNELS = 3
_JPEG_QUALITY = 85
_BLUR = 0.3
"""Share of a halving that may be lost: a quarter fewer pixels are not seen, and a turned page is painted four times
as fast."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page ready to be painted at any zoom: `levels[0]` is the full picture, each further one has half its sides.

    The first level looks at the bytes of `raster` without a copy. Make it off the GUI thread with `page_picture`.
    """

    raster: Raster
    levels: tuple[QImage, ...]

    def level_for(self, scale: float) -> tuple[QImage, float]:
        """The smallest level that has about a pixel for each device pixel at `scale` device pixels a page pixel,
        and the factor by which its coordinates are smaller than the page's (1, 0.5, 0.25 …).
        """
        wanted = math.floor(math.log2(1 / scale) + _BLUR) if 0 < scale < 1 else 0
        index = max(0, min(wanted, len(self.levels) - 1))
        return self.levels[index], self.levels[index].width() / self.raster.width_px


def page_picture(raster: Raster) -> PagePicture:
    """The raster with its halved levels, down to a thumbnail's size. Any thread but the GUI's: tens of milliseconds a
    megapixel, in steps of a few, between which other threads go on.
    """
    levels = [image_from_raster(raster)]
    while max(levels[-1].width(), levels[-1].height()) > 2 * _SMALLEST_LEVEL_PX:
        levels.append(_halved(levels[-1]))
    return PagePicture(raster, tuple(levels))


def _halved(image: QImage) -> QImage:
    """Half the width and height, made strip by strip: Qt's scaling keeps Python's lock as long as one call lasts."""
    width, height = max(1, image.width() // 2), max(1, image.height() // 2)
    half = QImage(width, height, QImage.Format.Format_RGB32)
    rows = max(2, _STRIP_PX // image.width() // 2 * 2)
    painter = QPainter(half)
    for top in range(0, height * 2, rows):
        strip = image.copy(0, top, image.width(), min(rows, max(1, image.height() - top)))
        smooth = Qt.TransformationMode.SmoothTransformation
        small = strip.scaled(width, max(1, strip.height() // 2), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        painter.drawImage(0, top // 2, small)
    painter.end()
    return half


def image_from_raster(raster: Raster) -> QImage:
    """The raster as an image, without a copy of the pixels. Any thread."""
    stride = raster.width_px * _CHANNELS
    return QImage(raster.rgb, raster.width_px, raster.height_px, stride, QImage.Format.Format_RGB888)


def jpeg_of(raster: Raster) -> bytes:
    """The raster as a JPEG file. Any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"JPEG"))
    writer.setQuality(_JPEG_QUALITY)
    writer.write(image_from_raster(raster))
    return bytes(buffer.data().data())


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


def bmp_bytes(image: QImage) -> bytes:
    """The image as a BMP file in memory, on white paper: for pictures of the clipboard that have no file form. Any
    thread. PNG would be smaller, but Qt packs it for a second while no other thread can go on.
    """
    paper = QImage(image.size(), QImage.Format.Format_BGR888)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    pixels = bytes(paper.constBits())
    # A negative height says that the rows go downwards. Source: Microsoft, BITMAPINFOHEADER.
    header = struct.pack("<IiiHHIIiiII", 40, paper.width(), -paper.height(), 1, 24, 0, len(pixels), 0, 0, 0, 0)
    return struct.pack("<2sIHHI", b"BM", 14 + len(header) + len(pixels), 0, 0, 14 + len(header)) + header + pixels


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
