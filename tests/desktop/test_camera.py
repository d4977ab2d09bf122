"""The camera at the desk, fed with frames where a camera would be: outline, hints, pictures that are taken."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameInput
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from app.desktop.camera_feed import CameraFeed, best_format
from app.desktop.camera_room import raster_for_look
from app.desktop.camera_side import CameraSide
from app.desktop.theme import Theme
from app.domain.aim import Aim
from app.domain.errors import EngineError
from app.domain.geometry import Quad
from app.domain.image import Raster
from app.services.kept_file import KeptFile
from app.services.looking import LookService
from tests.desktop.desk_samples import Bench, set_up
from tests.desktop.scripted_backend import ScriptedBackend
from tests.vision.camera_frames import frame

GOOD = Aim(1000, 600, Quad.from_box(200, 100, 800, 480))
NOTHING = Aim(1000, 600)


@dataclass
class ScriptedLooks:
    """Answers every look with `aim` at once; keeps what it was asked."""

    aim: Aim = GOOD
    fault: str = ""
    asked: list[Raster] = field(default_factory=list)
    closed: bool = False

    def look(self, frame: Raster) -> Future[Aim]:
        self.asked.append(frame)
        future: Future[Aim] = Future()
        if self.fault:
            future.set_exception(EngineError(self.fault))
        else:
            future.set_result(self.aim)
        return future

    def close(self) -> None:
        self.closed = True


@dataclass
class CameraBench:
    """A desk with a camera whose frames the test sends, one every few milliseconds while it waits."""

    bench: Bench
    side: CameraSide
    looks: ScriptedLooks
    source: QVideoFrameInput
    qtbot: QtBot
    picture: QImage

    @property
    def names(self) -> list[str]:
        return [entry.name for entry in self.bench.desk.queue.entries]

    @property
    def hint(self) -> str:
        return self.side.dialog.hint if self.side.dialog else ""

    def open(self) -> None:
        QTest.keyClick(self.bench.window, Qt.Key.Key_F7)
        assert self.side.dialog is not None

    def send(self) -> None:
        self.source.sendVideoFrame(QVideoFrame(self.picture))


def plain(colour: str = "#336699", size: QSize | None = None) -> QImage:
    image = QImage(size or QSize(1280, 720), QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


@pytest.fixture
def camera(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[CameraBench]:
    bench = set_up(qtbot, theme, tmp_path, ScriptedBackend())
    looks, source = ScriptedLooks(), QVideoFrameInput()
    side = CameraSide(theme, bench.settings, bench.window, bench.desk, bench.tasks, lambda: looks, inputs=(source,))
    camera = CameraBench(bench, side, looks, source, qtbot, plain())
    timer = QTimer()
    timer.timeout.connect(camera.send)
    timer.start(15)
    yield camera
    timer.stop()
    side.end()


def test_a_card_held_still_is_taken_by_itself_once(camera: CameraBench) -> None:
    camera.open()
    camera.qtbot.waitUntil(lambda: camera.names == ["Photo 1"])
    assert "Next card" in camera.hint
    looked = len(camera.looks.asked)
    camera.qtbot.waitUntil(lambda: len(camera.looks.asked) > looked + 12)
    assert camera.names == ["Photo 1"]
    camera.looks.aim = NOTHING
    camera.qtbot.waitUntil(lambda: "Hold the card" in camera.hint)
    camera.qtbot.waitUntil(lambda: len(camera.looks.asked) > looked + 30)
    camera.looks.aim = GOOD
    camera.qtbot.waitUntil(lambda: camera.names == ["Photo 1", "Photo 2"])


def test_the_picture_reaches_the_strict_decoder_whole_and_in_full_size(camera: CameraBench) -> None:
    camera.open()
    backend = camera.bench.backend
    camera.qtbot.waitUntil(lambda: bool(backend.of("decode")))
    kept = backend.last("decode").untrusted
    assert isinstance(kept, KeptFile)
    untrusted = kept.load()
    assert untrusted.startswith(b"BM")
    assert len(untrusted) > 1280 * 720 * 3


def test_frames_are_reduced_before_they_are_looked_at_and_one_at_a_time(camera: CameraBench) -> None:
    waiting: list[Future[Aim]] = []

    def hold(frame: Raster) -> Future[Aim]:
        camera.looks.asked.append(frame)
        waiting.append(Future())
        return waiting[-1]

    camera.looks.look = hold  # type: ignore[method-assign]
    camera.open()
    shown: list[QImage] = []
    camera.qtbot.waitUntil(lambda: camera.side._feed is not None)
    camera.side._feed.frame_arrived.connect(shown.append)
    camera.qtbot.waitUntil(lambda: len(shown) > 8)
    (asked,) = camera.looks.asked
    assert (asked.width_px, asked.height_px) == (1024, 576)
    waiting[0].set_result(GOOD)
    camera.qtbot.waitUntil(lambda: len(camera.looks.asked) == 2)


def test_by_key_the_picture_is_taken_whatever_it_shows(camera: CameraBench) -> None:
    camera.looks.aim = NOTHING
    camera.open()
    assert camera.side.dialog is not None
    camera.qtbot.waitUntil(lambda: "Hold the card" in camera.hint)
    assert camera.names == []
    QTest.keyClick(camera.side.dialog, Qt.Key.Key_Space)
    assert camera.names == ["Photo 1"]


def test_nothing_is_taken_by_itself_where_that_is_not_wanted_and_the_wish_is_remembered(camera: CameraBench) -> None:
    camera.bench.settings.keep("camera/by_itself", "False")
    camera.open()
    assert camera.side.dialog is not None
    camera.qtbot.waitUntil(lambda: "space bar" in camera.hint)
    assert camera.names == []
    camera.side.dialog._by_itself.setChecked(True)
    camera.qtbot.waitUntil(lambda: camera.names == ["Photo 1"])
    assert camera.bench.settings.text("camera/by_itself") == "True"


def test_front_and_back_become_one_pair(camera: CameraBench) -> None:
    camera.looks.aim = NOTHING
    camera.open()
    dialog = camera.side.dialog
    assert dialog is not None
    camera.qtbot.waitUntil(lambda: "Hold the card" in camera.hint)
    next(box for box in dialog.findChildren(QCheckBox) if "sides" in box.text()).setChecked(True)
    for _ in range(3):
        dialog.take_requested.emit()
    assert camera.names == ["Photo 1, front", "Photo 1, back", "Photo 2, front"]
    works = [camera.bench.desk._shelf.work(entry.entry_id) for entry in camera.bench.desk.queue.entries]
    first, second, third = (work.card for work in works if work is not None)
    assert first == second != third


def test_a_looking_process_that_fails_is_said(camera: CameraBench) -> None:
    camera.looks.fault = "worker_died"
    camera.open()
    camera.qtbot.waitUntil(lambda: "stopped" in camera.hint)
    assert camera.names == []


def test_closing_the_window_puts_the_camera_away(camera: CameraBench) -> None:
    camera.open()
    assert camera.side.dialog is not None
    camera.qtbot.waitUntil(lambda: bool(camera.looks.asked))
    camera.side.dialog.reject()
    camera.qtbot.waitUntil(lambda: camera.looks.closed)
    looked = len(camera.looks.asked)
    for _ in range(5):
        camera.send()
        QCoreApplication.processEvents()
    assert len(camera.looks.asked) == looked
    assert camera.side.dialog is None


def test_without_a_camera_the_window_says_what_to_do(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    bench = set_up(qtbot, theme, tmp_path, ScriptedBackend())
    side = CameraSide(theme, bench.settings, bench.window, bench.desk, bench.tasks, ScriptedLooks)
    side.open()
    assert CameraFeed().cameras() == ()
    qtbot.waitUntil(lambda: side.dialog is not None and "No camera" in side.dialog.hint)
    side.end()


def test_the_outline_is_drawn_where_the_card_lies(camera: CameraBench) -> None:
    camera.bench.settings.keep("camera/by_itself", "False")
    camera.open()
    dialog = camera.side.dialog
    assert dialog is not None
    camera.qtbot.waitUntil(lambda: "space bar" in camera.hint)
    picture = dialog.view.grab().toImage()
    place = dialog.view._place(camera.picture)
    edge = picture.pixelColor(
        round(place.left() + place.width() * 0.5), round(place.top() + place.height() * 480 / 600)
    )
    assert edge.name() != camera.picture.pixelColor(0, 0).name()
    inside = picture.pixelColor(picture.rect().center())
    assert inside.name() == camera.picture.pixelColor(0, 0).name()


def test_a_real_card_is_found_by_the_real_looking_process_and_taken(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    bench = set_up(qtbot, theme, tmp_path, ScriptedBackend())
    source = QVideoFrameInput()
    side = CameraSide(theme, bench.settings, bench.window, bench.desk, bench.tasks, LookService, inputs=(source,))
    drawn = frame()
    picture = QImage(drawn.data, drawn.shape[1], drawn.shape[0], drawn.strides[0], QImage.Format.Format_RGB888)
    timer = QTimer()
    timer.timeout.connect(lambda: source.sendVideoFrame(QVideoFrame(picture)))
    timer.start(40)
    side.open()
    qtbot.waitUntil(lambda: len(bench.desk.queue.entries) == 1, timeout=60_000)
    timer.stop()
    side.end()


@pytest.mark.parametrize("width", [1024, 1023, 640, 1999])
def test_a_reduced_frame_has_rows_without_padding(width: int) -> None:
    image = plain("#123456", QSize(width, 333))
    small = raster_for_look(image)
    assert small.rgb[:3] == small.rgb[-3:] == bytes((0x12, 0x34, 0x56))
    assert max(small.width_px, small.height_px) == min(width, 1024)


@dataclass
class Format:
    size: QSize
    fps: float

    def resolution(self) -> QSize:
        return self.size

    def maxFrameRate(self) -> float:
        return self.fps


def test_the_format_near_two_megapixels_that_is_fast_enough_is_chosen() -> None:
    small, full, slow, huge = (
        Format(QSize(640, 480), 30), Format(QSize(1920, 1080), 30), Format(QSize(1920, 1080), 5),
        Format(QSize(3840, 2160), 30),
    )  # fmt: skip
    assert best_format([small, slow, full, huge]) is full  # type: ignore[list-item, comparison-overlap]
    assert best_format([slow]) is None  # type: ignore[list-item]
