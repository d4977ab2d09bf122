"""When the desk counts as left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.desktop.idle_watch import IdleWatch
from app.desktop.preferences import Preferences
from app.desktop.settings import DeskSettings


class HandClock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(DeskSettings(tmp_path / "desk.ini"))


@pytest.fixture
def watch(qtbot: QtBot, preferences: Preferences, clock: HandClock) -> IdleWatch:
    return IdleWatch(preferences, clock)


def ring(watch: IdleWatch) -> None:
    watch.findChild(QTimer).timeout.emit()


def test_the_desk_is_left_alone_after_the_time_and_not_before(qtbot: QtBot, watch: IdleWatch, clock: HandClock) -> None:
    clock.now += 299
    with qtbot.assertNotEmitted(watch.idle_reached):
        ring(watch)
    clock.now += 1
    with qtbot.waitSignal(watch.idle_reached):
        ring(watch)


def test_a_key_begins_the_time_anew(qtbot: QtBot, watch: IdleWatch, clock: HandClock) -> None:
    editor = QLineEdit()
    qtbot.addWidget(editor)
    clock.now += 299
    qtbot.keyClick(editor, Qt.Key.Key_A)
    clock.now += 299
    with qtbot.assertNotEmitted(watch.idle_reached):
        ring(watch)


def test_the_first_key_after_a_sleep_locks_and_is_not_typed(qtbot: QtBot, watch: IdleWatch, clock: HandClock) -> None:
    editor = QLineEdit()
    qtbot.addWidget(editor)
    clock.now += 8 * 3600
    with qtbot.waitSignal(watch.idle_reached):
        qtbot.keyClick(editor, Qt.Key.Key_A)
    assert editor.text() == ""


def test_zero_minutes_never_lock_but_the_site_can_want_it(
    qtbot: QtBot, watch: IdleWatch, clock: HandClock, preferences: Preferences
) -> None:
    preferences.choose("lock/idle_minutes", 0)
    assert watch.limit_s == 0
    clock.now += 86400
    with qtbot.assertNotEmitted(watch.idle_reached):
        ring(watch)
    watch.limit_to(60)
    assert watch.limit_s == 60
    preferences.choose("lock/idle_minutes", 5)
    assert watch.limit_s == 60
