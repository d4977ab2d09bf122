"""Overriding a rule: every rule in plain words, a reason or nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.dialogs.override_dialog import OverrideDialog
from app.desktop.theme import Theme
from tests.services.review_samples import agreeing, found, reading, session


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> OverrideDialog:
    desk = session(reading(*agreeing().fields, found("date_of_expiry", "2020-01-01")))
    desk.set_value("date_of_birth", "2019-06-03")
    dialog = OverrideDialog(theme, desk)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def button(dialog: OverrideDialog, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == text)


def test_every_rule_is_said_with_the_name_of_its_field(dialog: OverrideDialog) -> None:
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert [name for name, _ in dialog.broken] == ["Date of issue", "Date of expiry"]
    assert all(name in said and sentence in said for name, sentence in dialog.broken)
    assert "Date of birth" in dialog.broken[0][1]
    assert "expired" in dialog.broken[1][1]


@pytest.mark.parametrize("reason", ["", "   ", "ok", " x "])
def test_nothing_is_accepted_without_a_reason(dialog: OverrideDialog, reason: str, qtbot: QtBot) -> None:
    dialog.findChild(QLineEdit).setText(reason)
    assert not button(dialog, "Countersign anyway").isEnabled()
    dialog.accept()
    assert dialog.isVisible()


def test_a_reason_is_handed_over_trimmed(dialog: OverrideDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.findChild(QLineEdit), "  seen the new card ")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(button(dialog, "Countersign anyway"), Qt.MouseButton.LeftButton)
    assert dialog.reason == "seen the new card"


def test_enter_countersigns_once_there_is_a_reason(dialog: OverrideDialog, qtbot: QtBot) -> None:
    line = dialog.findChild(QLineEdit)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClicks(line, "known guest")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_going_back_changes_nothing(dialog: OverrideDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_the_reason_has_the_focus_and_everything_has_a_name(dialog: OverrideDialog) -> None:
    assert dialog.findChild(QLineEdit).accessibleName() == "Reason"
    assert dialog.focusWidget() is dialog.findChild(QLineEdit)
