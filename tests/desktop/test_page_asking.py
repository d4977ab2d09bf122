"""Files that ask back are answered by the operator: which pages, what password."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from app.capture.decoded import PageChoice
from app.desktop.dialogs.page_picker import PagePicker
from app.desktop.dialogs.password_dialog import PasswordDialog
from app.desktop.models.queue_model import EntryState
from app.desktop.theme import Theme
from app.domain.errors import InputError
from tests.desktop.desk_samples import HONGKONG, Bench, page, reading, set_up
from tests.desktop.scripted_backend import Asked, ScriptedBackend

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Bench:
    return set_up(qtbot, theme, tmp_path, ScriptedBackend())


def dialog_of(bench: Bench, qtbot: QtBot, kind: type[D]) -> D:
    qtbot.waitUntil(lambda: any(found.isVisible() for found in bench.window.findChildren(kind)))
    return next(found for found in bench.window.findChildren(kind) if found.isVisible())


def asked_for(bench: Bench, number: int) -> list[Asked]:
    return [asked for asked in bench.backend.of("decode") if asked.choice == PageChoice((number,))]


def edit_of(dialog: QDialog) -> QLineEdit:
    edit = dialog.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    return edit


def button(dialog: QDialog, words: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if words in found.text())


def test_a_locked_file_is_opened_with_the_password_that_is_typed(bench: Bench, qtbot: QtBot) -> None:
    bench.open("locked.pdf")
    bench.backend.last("decode").fail(InputError("pdf_password_needed"))
    dialog = dialog_of(bench, qtbot, PasswordDialog)
    assert any("locked.pdf" in label.text() for label in dialog.findChildren(QLabel))
    assert not button(dialog, "Open the PDF").isEnabled()
    assert edit_of(dialog).echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(edit_of(dialog), "wrong")
    QTest.keyClick(edit_of(dialog), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(bench.backend.of("decode")) == 2)
    assert bench.backend.last("decode").choice == PageChoice(password="wrong")
    bench.backend.last("decode").fail(InputError("pdf_password_wrong"))
    again = dialog_of(bench, qtbot, PasswordDialog)
    assert any("once more" in label.text() for label in again.findChildren(QLabel))
    QTest.keyClicks(edit_of(again), "right")
    button(again, "Open the PDF").click()
    qtbot.waitUntil(lambda: len(bench.backend.of("decode")) == 3)
    bench.backend.last("decode").answer((page(HONGKONG),))
    qtbot.waitUntil(lambda: bench.desk.queue.entries[0].state is EntryState.READING)


def test_a_file_that_is_not_answered_waits_and_asks_again_when_it_is_opened_again(bench: Bench, qtbot: QtBot) -> None:
    bench.open("locked.pdf")
    bench.backend.last("decode").fail(InputError("pdf_password_needed"))
    button(dialog_of(bench, qtbot, PasswordDialog), "Not now").click()
    entry = bench.desk.queue.entries[0]
    assert entry.state is EntryState.FAILED
    assert "password" in entry.reason
    bench.desk.read_again()
    bench.backend.last("decode").fail(InputError("pdf_password_needed"))
    assert dialog_of(bench, qtbot, PasswordDialog)


def test_of_a_long_file_the_chosen_pages_become_documents_of_their_own(bench: Bench, qtbot: QtBot) -> None:
    bench.open("long.pdf", "other.png")
    bench.backend.of("decode")[0].fail(InputError("pages_to_choose", count=40))
    dialog = dialog_of(bench, qtbot, PagePicker)
    assert dialog.pages == (1,)
    assert asked_for(bench, 1)
    edit = edit_of(dialog)
    edit.clear()
    QTest.keyClicks(edit, "2-3, 39")
    assert dialog.pages == (2, 3, 39)
    button(dialog, "Open 3 page").click()
    names = [entry.name for entry in bench.desk.queue.entries]
    assert names == ["long.pdf, page 2", "long.pdf, page 3", "long.pdf, page 39", "other.png"]
    of = page(HONGKONG)
    asked_for(bench, 2)[-1].answer((of,))
    next(a for a in bench.backend.of("decode") if a.name == "other.png").fail(InputError("image_broken"))
    qtbot.waitUntil(lambda: bool(bench.backend.of("read")))
    bench.backend.last("read").answer((reading(of),))
    qtbot.waitUntil(lambda: bool(asked_for(bench, 3)))


def test_a_question_of_a_file_that_is_not_in_hand_waits_until_it_is(bench: Bench, qtbot: QtBot) -> None:
    bench.open("first.png")
    bench.backend.last("decode").answer((page(HONGKONG),))
    qtbot.waitUntil(lambda: bool(bench.backend.of("read")))
    bench.backend.last("read").answer((reading(page(HONGKONG)),))
    bench.open("long.pdf")
    qtbot.waitUntil(lambda: len(bench.backend.of("decode")) == 2)
    bench.backend.last("decode").fail(InputError("pages_to_choose", count=13))
    qtbot.waitUntil(lambda: bench.desk.queue.entries[1].state is EntryState.FAILED)
    assert not bench.window.findChildren(PagePicker)
    bench.desk.select(bench.desk.queue.entries[1].entry_id)
    assert dialog_of(bench, qtbot, PagePicker)


def test_ticks_and_numbers_say_the_same_and_nonsense_is_told(qtbot: QtBot, theme: Theme) -> None:
    dialog = PagePicker(theme, "long.pdf", 20)
    qtbot.addWidget(dialog)
    edit, ticks = edit_of(dialog), dialog.findChild(QListWidget)
    assert isinstance(ticks, QListWidget)
    ticks.item(4).setCheckState(Qt.CheckState.Checked)
    assert edit.text() == "1, 5"
    for nonsense in ("0", "21", "x"):
        edit.clear()
        QTest.keyClicks(edit, nonsense)
        assert not button(dialog, "Open").isEnabled(), nonsense
        dialog.accept()
        assert dialog.result() == 0
    button(dialog, "All pages").click()
    assert edit.text() == "1-20"
    assert button(dialog, "Open 20 page").isEnabled()
    button(dialog, "None").click()
    assert not button(dialog, "Open").isEnabled()
