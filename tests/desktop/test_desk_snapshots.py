"""Pictures of the desk in both schemes at 100 % and 200 %, and what can be said of them without eyes.

Set COUNTERSIGN_SNAPSHOTS to a folder to keep the pictures and look at them.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.theme import SchemeChoice, Theme
from tests.desktop.desk_samples import HONGKONG, HONGKONG_TYPE, SCRIPTS, SCRIPTS_TYPE, Bench, auto_backend, set_up

SIZE_PX = (1440, 900)
SCHEMES = {"light": SchemeChoice.LIGHT, "dark": SchemeChoice.DARK}
CARDS = {"card": (HONGKONG, HONGKONG_TYPE, 0.0, 1.0), "scripts": (SCRIPTS, SCRIPTS_TYPE, 0.0, 1.0)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    wanted = Path(os.environ.get("COUNTERSIGN_SNAPSHOTS") or tmp_path)
    wanted.mkdir(parents=True, exist_ok=True)
    return wanted


def shown(qtbot: QtBot, theme: Theme, tmp_path: Path, card: str, **looks: object) -> Bench:
    theme.choose(**looks)  # type: ignore[arg-type]
    printed, kind, turn_deg, room = CARDS[card]
    bench = set_up(qtbot, theme, tmp_path, auto_backend(printed, kind, turn_deg=turn_deg, room=room))
    bench.window.resize(*SIZE_PX)
    bench.open()
    canvas = bench.window.views.canvas
    qtbot.waitUntil(lambda: canvas.state.width_px > 0 and canvas.state.card is not None and bool(canvas.state.boxes))
    qtbot.waitUntil(lambda: not canvas.moving)
    QCoreApplication.processEvents()  # the layout that the last news asked for
    return bench


def drawn(widget: QWidget, scale: int) -> QImage:
    image = QImage(widget.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    widget.render(painter, QPoint(0, 0))
    painter.end()
    return image


def color_at(image: QImage, widget: QWidget, window: QWidget, spot: QPoint) -> QColor:
    place = widget.mapTo(window, spot) * image.devicePixelRatio()
    return image.pixelColor(place)


@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_desk_is_drawn_as_it_is_meant(
    qtbot: QtBot, theme: Theme, tmp_path: Path, folder: Path, scheme: str, scale: int, card: str
) -> None:
    bench = shown(qtbot, theme, tmp_path, card, scheme=SCHEMES[scheme])
    window, views = bench.window, bench.window.views
    image = drawn(window, scale)
    assert image.save(str(folder / f"desk-{card}-{scheme}-{100 * scale}.png"))
    assert (image.width(), image.height()) == (SIZE_PX[0] * scale, SIZE_PX[1] * scale)
    palette = theme.palette
    assert color_at(image, views.queue, window, QPoint(8, views.queue.height() // 2)) == QColor(palette.side)
    assert color_at(image, views.canvas, window, QPoint(4, 4)) == QColor(palette.canvas)
    assert color_at(image, views.fields, window, QPoint(4, 4)) == QColor(palette.window)
    primary = next(b for b in views.fields.findChildren(QPushButton) if b.property("role") == "primary")
    assert color_at(image, primary, window, QPoint(8, primary.height() // 2)) == QColor(palette.accent)
    assert views.canvas.width() > views.fields.width() > views.queue.width()


@pytest.mark.parametrize("font_pt", [9, 10, 16])
@pytest.mark.parametrize("card", CARDS)
def test_no_word_on_the_desk_is_clipped(
    qtbot: QtBot, theme: Theme, tmp_path: Path, folder: Path, card: str, font_pt: int
) -> None:
    bench = shown(qtbot, theme, tmp_path, card, font_pt=font_pt)
    drawn(bench.window, 1).save(str(folder / f"desk-{card}-{font_pt}pt.png"))
    assert clipped(bench.window) == []


def test_the_check_for_clipped_words_sees_one(qtbot: QtBot, theme: Theme) -> None:
    button = QPushButton("Countersign")
    qtbot.addWidget(button)
    button.setFixedSize(40, 10)
    button.show()
    label = QLabel("ខ្ញុំស្ត្រី", button)
    label.setFixedSize(9, 5)
    label.show()
    assert len(clipped(button)) == 2


def test_no_script_is_clipped_in_the_editor(qtbot: QtBot, theme: Theme, tmp_path: Path, folder: Path) -> None:
    bench = shown(qtbot, theme, tmp_path, "scripts", scheme=SchemeChoice.LIGHT)
    fields = bench.window.views.fields
    for printed in SCRIPTS:
        fields.focus_field(printed.key)
        editor = bench.window.focusWidget()
        assert isinstance(editor, QPlainTextEdit)
        assert editor.toPlainText() == printed.text
        drawn(fields, 2).save(str(folder / f"editor-{printed.key}.png"))
        assert not touches_edge(drawn(editor.viewport(), 2))


def test_the_empty_desk_says_what_to_do(qtbot: QtBot, theme: Theme, tmp_path: Path, folder: Path) -> None:
    bench = set_up(qtbot, theme, tmp_path, auto_backend())
    bench.window.resize(*SIZE_PX)
    drawn(bench.window, 1).save(str(folder / "desk-empty.png"))
    words = " ".join(label.text() for label in bench.window.views.empty.findChildren(QLabel))
    assert "Ctrl+V" in words
    assert "Ctrl+O" in words
    assert clipped(bench.window) == []


def clipped(window: QWidget) -> list[str]:
    """Every visible label and button whose words do not fit into it."""
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        if not text or not widget.isVisible() or _scrolled_away(widget, window):
            continue
        if _needs(widget, text) and not isinstance(widget, QLabel | QAbstractButton):
            continue
        room = widget.contentsRect()
        wide, high = _needs(widget, text)
        if wide > room.width() + 1 or high > room.height() + 1:
            found.append(f"{text!r} needs {wide:.0f}×{high:.0f} and has {room.width()}×{room.height()}")
    return found


def _needs(widget: QWidget, text: str) -> tuple[float, float]:
    metrics = QFontMetricsF(widget.font())
    if isinstance(widget, QLabel) and widget.wordWrap():
        box = metrics.boundingRect(QRect(0, 0, widget.contentsRect().width(), 9999), Qt.TextFlag.TextWordWrap, text)
        return 0.0, box.height()
    lines = text.replace("&", "").split("\n")
    return max(metrics.horizontalAdvance(line) for line in lines), metrics.height() * len(lines) - 2


def _scrolled_away(widget: QWidget, window: QWidget) -> bool:
    return widget is not window and widget.visibleRegion().boundingRect() != widget.rect()


def touches_edge(image: QImage) -> bool:
    """Whether anything but the ground is drawn in the uppermost or lowest row."""
    ground = image.pixelColor(image.width() - 3, image.height() // 2)
    return any(image.pixelColor(x, y) != ground for y in (0, image.height() - 1) for x in range(image.width()))
