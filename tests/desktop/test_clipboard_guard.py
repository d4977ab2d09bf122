"""What was copied from the desk does not stay in the clipboard; what others copied does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.desktop.clipboard_guard import ClipboardGuard
from app.desktop.preferences import Preferences
from app.desktop.settings import DeskSettings


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(DeskSettings(tmp_path / "desk.ini"))


@pytest.fixture
def guard(qtbot: QtBot, preferences: Preferences) -> Iterator[ClipboardGuard]:
    QGuiApplication.clipboard().clear()
    made = ClipboardGuard(preferences)
    yield made
    made.deleteLater()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def editor(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit("Z683365(5)")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_a_copy_is_taken_out_again_within_fifteen_seconds(guard: ClipboardGuard, editor: QLineEdit) -> None:
    editor.selectAll()
    editor.copy()
    assert guard.holds
    assert 0 < guard.waits_ms <= 15_000
    guard.findChild(QTimer).timeout.emit()
    assert QGuiApplication.clipboard().text() == ""
    assert not guard.holds


def test_the_time_is_a_setting_and_never_longer_than_fifteen_seconds(
    guard: ClipboardGuard, editor: QLineEdit, preferences: Preferences
) -> None:
    assert preferences.choose("clipboard/seconds", 3)
    assert not preferences.choose("clipboard/seconds", 16)
    editor.selectAll()
    editor.copy()
    assert 0 < guard.waits_ms <= 3_000


def test_a_copy_is_marked_as_secret_and_has_no_rich_text(guard: ClipboardGuard, editor: QLineEdit) -> None:
    editor.selectAll()
    editor.copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "Z683365(5)"
    assert mime.data("x-kde-passwordManagerHint").data() == b"secret"
    assert not mime.hasHtml()


def test_every_copy_begins_the_time_anew(guard: ClipboardGuard, editor: QLineEdit) -> None:
    editor.selectAll()
    editor.copy()
    editor.setText("other")
    editor.selectAll()
    editor.copy()
    guard.clear()
    assert QGuiApplication.clipboard().text() == ""


def test_what_somebody_else_put_there_meanwhile_stays(guard: ClipboardGuard, editor: QLineEdit) -> None:
    editor.selectAll()
    editor.copy()
    guard.blockSignals(True)
    QGuiApplication.clipboard().blockSignals(True)
    others = QMimeData()
    others.setText("of another program")
    QGuiApplication.clipboard().setMimeData(others)
    QGuiApplication.clipboard().blockSignals(False)
    guard.clear()
    assert QGuiApplication.clipboard().text() == "of another program"
