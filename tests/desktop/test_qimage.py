"""Rasters as pictures: right pixels, no dangling bytes, crops that stand upright."""

from __future__ import annotations

import gc
import struct
import sys

import pytest
from PySide6.QtGui import QColor, QImage, qBlue, qGreen, qRed

from app.desktop.qimage import bmp_bytes, crop, image_from_raster, page_picture, thumbnail
from app.domain.geometry import Point, Quad
from app.domain.image import Raster


def gradient(width: int, height: int) -> Raster:
    """Red grows to the right, green downwards."""
    rows = bytearray()
    for y in range(height):
        for x in range(width):
            rows += bytes((x * 255 // max(width - 1, 1), y * 255 // max(height - 1, 1), 7))
    return Raster(width, height, bytes(rows))


@pytest.mark.parametrize("width", [1, 2, 3, 5, 31, 64])
def test_pixels_stand_where_they_stood_whatever_the_width(width: int) -> None:
    raster = gradient(width, 4)
    image = image_from_raster(raster)
    for y in range(4):
        for x in range(width):
            pixel = image.pixel(x, y)
            at = 3 * (y * width + x)
            assert (qRed(pixel), qGreen(pixel), qBlue(pixel)) == tuple(raster.rgb[at : at + 3])


def test_the_bytes_live_as_long_as_any_copy_of_the_picture() -> None:
    data = bytes(range(256)) * 3
    before = sys.getrefcount(data)
    image = image_from_raster(Raster(16, 16, data))
    shared = QImage(image)
    del image
    gc.collect()
    assert sys.getrefcount(data) > before
    assert qRed(shared.pixel(1, 0)) == 3
    del shared
    gc.collect()
    assert sys.getrefcount(data) == before


def test_a_large_page_has_halved_levels_and_a_small_one_has_none() -> None:
    assert len(page_picture(gradient(200, 100)).levels) == 1
    picture = page_picture(Raster(4100, 500, bytes(4100 * 500 * 3)))
    assert [level.width() for level in picture.levels] == [4100, 2050, 1025, 512]


def test_the_level_has_about_a_pixel_for_every_pixel_of_the_screen() -> None:
    picture = page_picture(Raster(4100, 500, bytes(4100 * 500 * 3)))
    for scale, index in ((1.0, 0), (2.0, 0), (0.7, 0), (0.6, 1), (0.5, 1), (0.35, 1), (0.25, 2), (0.01, 3)):
        image, factor = picture.level_for(scale)
        assert image.width() == picture.levels[index].width()
        assert factor == pytest.approx(image.width() / 4100)
        assert index == 3 or factor >= 0.8 * min(scale, 1)


def test_a_thumbnail_keeps_the_proportions() -> None:
    small = thumbnail(page_picture(gradient(300, 100)), 60, 60)
    assert (small.width(), small.height()) == (60, 20)


def test_a_crop_is_as_high_as_asked_and_shows_the_quad() -> None:
    cut = crop(gradient(200, 100), Quad.from_box(50, 20, 150, 40), height_px=40, max_width_px=1000, margin=0)
    assert (cut.width(), cut.height()) == (200, 40)
    assert abs(qRed(cut.pixel(100, 20)) - 127) < 6
    assert abs(qGreen(cut.pixel(100, 20)) - 77) < 6


def test_a_crop_of_a_line_that_runs_downwards_stands_upright() -> None:
    downwards = Quad(Point(120, 10), Point(120, 90), Point(100, 90), Point(100, 10))
    cut = crop(gradient(200, 100), downwards, height_px=20, max_width_px=500, margin=0)
    assert cut.width() > cut.height()
    assert qGreen(cut.pixel(2, 10)) < qGreen(cut.pixel(cut.width() - 3, 10))
    assert qRed(cut.pixel(40, 1)) > qRed(cut.pixel(40, cut.height() - 2))


def test_a_crop_beyond_the_page_is_grey_and_one_too_wide_is_limited() -> None:
    cut = crop(gradient(20, 20), Quad.from_box(100, 100, 900, 120), height_px=40, max_width_px=300)
    assert cut.width() <= 300
    assert qRed(cut.pixel(5, 2)) == qBlue(cut.pixel(5, 2))


@pytest.mark.parametrize(("width", "height"), [(4100, 500), (33, 2051), (1025, 3), (5, 1200)])
def test_halving_in_strips_leaves_no_seam_and_no_gap(width: int, height: int) -> None:
    rows = b"".join(bytes((y * 255 // height, 40, 200)) * width for y in range(height))
    picture = page_picture(Raster(width, height, rows))
    for image in picture.levels[1:]:
        column = [image.pixelColor(image.width() // 2, y) for y in range(image.height())]
        assert {(color.green(), color.blue()) for color in column} == {(40, 200)}
        assert [color.red() for color in column] == sorted(color.red() for color in column)
        assert abs(column[-1].red() - 255) <= 2 * 255 / image.height() + 2


def test_a_picture_of_the_clipboard_becomes_a_whole_file_on_white_paper() -> None:
    image = QImage(33, 21, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    image.setPixelColor(2, 1, QColor(10, 20, 30))
    data = bmp_bytes(image)
    size, offset = struct.unpack_from("<I", data, 2)[0], struct.unpack_from("<I", data, 10)[0]
    assert size == len(data) == offset + 100 * 21
    assert struct.unpack_from("<ii", data, 18) == (33, -21)
    assert data[offset : offset + 3] == b"\xff\xff\xff"
    assert data[offset + 100 + 6 : offset + 100 + 9] == bytes((30, 20, 10))
