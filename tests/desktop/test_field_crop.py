"""The enlarged crop: upright whatever the turn, sharp at the device's resolution, gone with the page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.theme import Theme
from app.desktop.widgets.field_crop import FieldCrop
from app.domain.geometry import Point, Quad

WIDTH, HEIGHT = 160.0, 40.0


def turned_page(angle: float) -> tuple[QImage, Quad]:
    """A page with a bar, red at the beginning and blue at the end, turned by so many degrees; and its box."""
    page = QImage(400, 400, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    painter.translate(200, 200)
    painter.rotate(angle)
    painter.fillRect(QRectF(-WIDTH / 2, -HEIGHT / 2, WIDTH / 2, HEIGHT), QColor("red"))
    painter.fillRect(QRectF(0, -HEIGHT / 2, WIDTH / 2, HEIGHT), QColor("blue"))
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    mapped = [painter.transform().map(QPointF(x * WIDTH / 2, y * HEIGHT / 2)) for x, y in corners]
    painter.end()
    return page, Quad(*(Point(p.x(), p.y()) for p in mapped))


@pytest.fixture
def crop(qtbot: QtBot, theme: Theme) -> Iterator[FieldCrop]:
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(360, 300)
    crop = FieldCrop(theme, frame)
    QVBoxLayout(frame).addWidget(crop)
    with qtbot.waitExposed(frame):
        frame.show()
    yield crop
    frame.hide()


@pytest.mark.parametrize("angle", [0, 8, 45, 90, 137, 180, 270, 359])
def test_the_crop_is_upright_whatever_the_turn_of_the_page(crop: FieldCrop, angle: float) -> None:
    page, quad = turned_page(angle)
    crop.show_page(page)
    crop.show_box(quad)
    picture = crop.picture
    assert picture is not None
    middle = picture.height() // 2
    begin, end = (picture.pixelColor(int(picture.width() * share), middle) for share in (0.3, 0.7))
    assert begin.red() - begin.blue() > 150
    assert end.blue() - end.red() > 150


def test_the_crop_is_hidden_without_page_or_box(crop: FieldCrop) -> None:
    page, quad = turned_page(0)
    assert crop.isHidden()
    crop.show_page(page)
    assert crop.isHidden()
    crop.show_box(quad)
    assert crop.isVisible()
    crop.show_page(None)
    assert crop.isHidden()
    assert crop.picture is None


def test_a_box_beyond_the_page_shows_paper_and_does_not_fail(crop: FieldCrop) -> None:
    page, _ = turned_page(0)
    crop.show_page(page)
    crop.show_box(Quad.from_box(1000, 1000, 1100, 1020))
    assert crop.picture is not None


def test_a_box_without_area_does_not_fail(crop: FieldCrop) -> None:
    page, _ = turned_page(0)
    crop.show_page(page)
    crop.show_box(Quad.from_box(10, 10, 10, 10))
    assert crop.picture is not None


def test_marks_are_painted_under_their_part_of_the_line(crop: FieldCrop) -> None:
    page, quad = turned_page(0)
    crop.show_page(page)
    crop.show_box(quad)
    plain = crop.grab().toImage()
    crop.show_box(quad, marks=((0.5, 0.75),))
    marked = crop.grab().toImage()
    changed = [
        x for x in range(plain.width()) for y in range(plain.height()) if plain.pixel(x, y) != marked.pixel(x, y)
    ]
    assert changed
    assert max(changed) - min(changed) < plain.width() * 0.4
    crop.choose((0.5, 0.75))
    assert crop.grab().toImage() != marked


def test_more_lines_are_given_more_height(crop: FieldCrop) -> None:
    page, _ = turned_page(0)
    quad = Quad.from_box(50, 50, 250, 130)
    crop.show_page(page)
    crop.show_box(quad, lines=1)
    one = crop.heightForWidth(330)
    crop.show_box(quad, lines=2)
    assert one < crop.heightForWidth(330) <= 150
