"""G30 with windows open over the desk: after the lock none of them, and nothing that belonged to one, keeps a value."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.desktop.dialogs.alike_dialog import AlikeDialog
from app.desktop.dialogs.correct_dialog import CorrectDialog
from app.desktop.dialogs.history_dialog import HistoryDialog
from app.desktop.dialogs.passphrase_dialog import PassphraseDialog
from tests.desktop.everything_shown import everything_shown
from tests.desktop.store_bench import StoreBench, press, start

VALUES = ("Z683365", "葉靜雯", "YIP, ", "1985-06-03", "03-06-1985", "card.png")


def countersigned(bench: StoreBench) -> None:
    bench.open_card()
    bench.confirm_all()
    with bench.bot.waitSignal(bench.app.desk.record_left):
        bench.app.desk.countersign()


def history(bench: StoreBench) -> QDialog:
    bench.app.window.actions_table["history"].trigger()
    dialog = bench.dialog(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    bench.bot.waitUntil(lambda: dialog.model.rowCount() == 1)
    dialog._table.selectRow(0)
    bench.bot.waitUntil(lambda: any("Z683365" in text for text in everything_shown(dialog)))
    return dialog


def correcting(bench: StoreBench) -> QDialog:
    press(history(bench), "Correct…")
    return bench.dialog(CorrectDialog)


def alike(bench: StoreBench) -> QDialog:
    bench.open_card()
    bench.confirm_all()
    session = bench.app.desk.session
    assert session is not None
    session.set_value("name_en", "YIP, Other")
    bench.app.desk.countersign()
    return bench.dialog(AlikeDialog)


def passphrase(bench: StoreBench) -> QDialog:
    bench.app.window.actions_table["passphrase"].trigger()
    return bench.dialog(PassphraseDialog)


@pytest.mark.parametrize("opened", [history, correcting, alike, passphrase])
def test_after_the_lock_no_dialog_keeps_a_value(
    qtbot: QtBot, tmp_path: Path, opened: Callable[[StoreBench], QDialog]
) -> None:
    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    countersigned(bench)
    dialog = opened(bench)
    shown = everything_shown(dialog)
    secret = dialog.offered if isinstance(dialog, PassphraseDialog) else "YIP, "
    assert any(secret in text for text in shown), "the control: it is there before"
    QGuiApplication.clipboard().setText("Z683365(5)")
    bench.app.window.actions_table["lock"].trigger()
    bench.wait_for("go_on")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [text for window in QApplication.topLevelWidgets() for text in everything_shown(window)]
    assert [text for text in left for value in (*VALUES, secret) if value in text] == []
    assert [text for text in left if text.startswith("picture")] == []
    assert QGuiApplication.clipboard().text() == ""
