"""The first start, opening the store, signing in, locking: who may see the desk, and what is there while nobody may."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from app.desktop.dialogs.first_start import END, PASSPHRASE, PEOPLE, FirstStart
from tests.desktop.desk_samples import auto_backend
from tests.desktop.everything_shown import everything_shown
from tests.desktop.store_bench import (
    MARA,
    OLEK,
    PlainKeyring,
    StoreBench,
    editor_called,
    press,
    setup_of,
    start,
)
from tests.desktop.store_bench import (
    PEOPLE as STAFF,
)


def choose(dialog: QDialog, words: str) -> None:
    next(b for b in dialog.findChildren(QRadioButton) if b.text() == words).setChecked(True)


def wizard(bench: StoreBench) -> FirstStart:
    found = bench.dialog(FirstStart)
    assert isinstance(found, FirstStart)
    return found


def type_back(dialog: FirstStart) -> str:
    passphrase = dialog.offered
    editor_called(dialog, "Type its last four characters:").setText(passphrase[-4:].lower())
    return passphrase


# --- the first start ---


def test_nothing_is_created_before_somebody_has_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path)
    dialog = wizard(bench)
    assert not any(b.isChecked() for b in dialog.findChildren(QRadioButton))
    choose(dialog, "Keep records on this computer, encrypted")
    press(dialog, "Next")
    choose(dialog, "One operator, without a PIN")
    press(dialog, "Next")
    qtbot.waitUntil(lambda: dialog.page == PASSPHRASE)
    assert not (tmp_path / "records").exists()
    press(dialog, "Decide later")
    assert not (tmp_path / "records").exists()
    assert bench.app.records.keeper.ledger is None
    bench.close()
    again = start(qtbot, tmp_path)
    assert wizard(again).isVisible()


def test_who_keeps_nothing_is_not_asked_again(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path)
    choose(wizard(bench), "Keep nothing")
    press(wizard(bench), "Keep nothing")
    bench.open_card()
    bench.close()
    again = start(qtbot, tmp_path)
    assert [d for d in again.app.window.findChildren(FirstStart) if d.isVisible()] == []
    assert not (tmp_path / "records").exists()


def test_one_operator_sets_up_a_store_without_a_pin(qtbot: QtBot, tmp_path: Path) -> None:
    keyring = PlainKeyring()
    bench = start(qtbot, tmp_path, keyring=keyring)
    dialog = wizard(bench)
    choose(dialog, "Keep records on this computer, encrypted")
    press(dialog, "Next")
    choose(dialog, "One operator, without a PIN")
    press(dialog, "Next")
    qtbot.waitUntil(lambda: dialog.page == PASSPHRASE)
    type_back(dialog)
    press(dialog, "Set up the store")
    qtbot.waitUntil(lambda: dialog.page == END)
    assert dialog.offered == ""
    press(dialog, "To the desk")
    bench.wait_for("")
    assert bench.app.desk.operator == "mara"
    bench.close()
    again = start(qtbot, tmp_path, keyring=keyring)
    again.wait_for("")
    assert again.app.records.keeper.ledger is not None


def test_people_are_entered_and_the_desk_asks_who_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path)
    dialog = wizard(bench)
    choose(dialog, "Keep records on this computer, encrypted")
    press(dialog, "Next")
    choose(dialog, "Operators with PINs")
    press(dialog, "Next")
    assert dialog.page == PEOPLE
    press(dialog, "Next")
    assert dialog.page == PEOPLE
    editor_called(dialog, "Name").setText("สมชาย ใจดี")
    editor_called(dialog, "PIN").setText("1234")
    editor_called(dialog, "PIN again").setText("1235")
    press(dialog, "Next")
    assert dialog.page == PEOPLE
    editor_called(dialog, "PIN again").setText("1234")
    press(dialog, "Next")
    qtbot.waitUntil(lambda: dialog.page == PASSPHRASE)
    type_back(dialog)
    press(dialog, "Set up the store")
    qtbot.waitUntil(lambda: dialog.page == END)
    press(dialog, "To the desk")
    bench.wait_for("pin")
    assert [one.name for one in bench.app.records.keeper.operators] == ["สมชาย ใจดี"]
    editor_called(bench.app.records.cover, "PIN").setText("1234")
    press(bench.app.records.cover, "Sign in")
    bench.wait_for("")


def test_the_store_is_set_up_only_by_who_has_the_passphrase_at_hand(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path)
    dialog = wizard(bench)
    choose(dialog, "Keep records on this computer, encrypted")
    press(dialog, "Next")
    choose(dialog, "One operator, without a PIN")
    press(dialog, "Next")
    qtbot.waitUntil(lambda: dialog.page == PASSPHRASE)
    editor_called(dialog, "Type its last four characters:").setText("!!!!")
    press(dialog, "Set up the store")
    assert dialog.page == PASSPHRASE
    assert not (tmp_path / "records").exists()


@pytest.mark.parametrize(("works", "words"), [(True, "by itself"), (False, "at every start")])
def test_the_keyring_is_said(qtbot: QtBot, tmp_path: Path, works: bool, words: str) -> None:
    bench = start(qtbot, tmp_path, keyring=PlainKeyring(works))
    dialog = wizard(bench)
    choose(dialog, "Keep records on this computer, encrypted")
    press(dialog, "Next")
    choose(dialog, "One operator, without a PIN")
    press(dialog, "Next")
    qtbot.waitUntil(lambda: dialog.page == PASSPHRASE)
    assert any(words in label.text() for label in dialog.findChildren(QLabel))


# --- opening ---


def test_without_a_keyring_the_passphrase_opens_the_store_and_a_wrong_one_does_not(
    qtbot: QtBot, tmp_path: Path
) -> None:
    keyring = PlainKeyring(works=False)
    setup = setup_of(tmp_path, keyring)
    passphrase = setup.new_passphrase()
    setup.create(passphrase, (), "mara").store.close()
    bench = start(qtbot, tmp_path, keyring=keyring)
    bench.wait_for("passphrase")
    editor = editor_called(bench.app.records.cover, "Recovery passphrase")
    editor.setText("0000-0000-0000-0000-0000-0000")
    press(bench.app.records.cover, "Open the store")
    qtbot.waitUntil(lambda: bool(bench.app.records.cover.said))
    assert bench.app.records.keeper.ledger is None
    editor.setText(passphrase)
    press(bench.app.records.cover, "Open the store")
    bench.wait_for("")
    assert bench.app.records.keeper.ledger is not None


def test_a_store_that_does_not_open_is_left_alone_and_the_desk_can_go_on_without(qtbot: QtBot, tmp_path: Path) -> None:
    keyring = PlainKeyring()
    setup = setup_of(tmp_path, keyring)
    setup.create(setup.new_passphrase(), (), "mara").store.close()
    database = tmp_path / "records" / "store.db"
    database.write_bytes(b"rotten" * 2000)
    bench = start(qtbot, tmp_path, keyring=keyring)
    bench.wait_for("fault")
    press(bench.app.records.cover, "Work without keeping records")
    bench.wait_for("")
    bench.open_card()
    assert database.read_bytes() == b"rotten" * 2000


# --- signing in ---


def test_a_wrong_pin_is_told_plainly_and_five_make_everybody_wait(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=STAFF)
    bench.wait_for("pin")
    cover = bench.app.records.cover
    pin = editor_called(cover, "PIN")
    for _try in range(5):
        pin.setText("9999")
        press(cover, "Sign in")
        qtbot.waitUntil(lambda: "do not fit" in cover.said and pin.isEnabled())
        cover.say("")
    pin.setText("1111")
    press(cover, "Sign in")
    qtbot.waitUntil(lambda: "taken in" in cover.said)
    assert not pin.isEnabled()
    assert bench.app.desk.is_put_away


def test_switching_gives_the_desk_to_somebody_else_with_everything_on_it(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=STAFF)
    bench.sign_in(MARA)
    assert bench.app.desk.operator == "mara"
    bench.open_card()
    bench.app.window.actions_table["switch_operator"].trigger()
    bench.sign_in(OLEK)
    assert bench.app.desk.operator == "olek"
    assert bench.app.desk.session is not None
    ledger = bench.app.records.keeper.ledger
    assert ledger is not None
    qtbot.waitUntil(lambda: "signed_out" in [entry.act for entry in ledger.store.audit.entries()])


# --- locking ---


def values_on(bench: StoreBench) -> list[str]:
    """Every text that a widget or a model of the window shows, and a word for every picture."""
    return everything_shown(bench.app.window)


def test_while_it_is_locked_no_widget_model_picture_or_clipboard_keeps_a_value(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=STAFF)
    bench.sign_in(MARA)
    bench.open_card()
    fields = bench.app.window.views.fields
    fields.focus_field("id_number")
    qtbot.waitUntil(lambda: bench.app.window.views.canvas.state.width_px > 0)
    canary = "Z683365(5)"
    QGuiApplication.clipboard().setText(canary)
    assert any(canary in text for text in values_on(bench))
    assert any(text.startswith("picture") for text in values_on(bench))
    bench.app.window.actions_table["lock"].trigger()
    bench.wait_for("pin")
    shown = values_on(bench)
    for value in (canary, "葉靜雯", "YIP, Ching Man", "1985-06-03", "03-06-1985", "card.png"):
        assert [text for text in shown if value in text] == []
    assert [text for text in shown if text.startswith("picture")] == []
    assert QGuiApplication.clipboard().text() == ""


def test_a_locked_desk_obeys_no_key_and_takes_what_comes_in_for_later(qtbot: QtBot, tmp_path: Path) -> None:
    backend = auto_backend()
    bench = start(qtbot, tmp_path, people=STAFF, backend=backend)
    bench.sign_in(MARA)
    bench.open_card()
    bench.app.window.actions_table["lock"].trigger()
    bench.wait_for("pin")
    assert not bench.app.window.actions_table["open"].isEnabled()
    assert not bench.app.window.actions_table["countersign"].isEnabled()
    before = len(backend.calls)
    bench.app.desk.open(bench.more())
    assert len(backend.calls) == before
    assert bench.app.desk.queue.entries == ()
    bench.sign_in(MARA)
    qtbot.waitUntil(lambda: len(bench.app.desk.queue.entries) == 2)
    assert bench.app.window.actions_table["open"].isEnabled()


def test_unlocking_brings_back_the_same_field_and_the_same_edits(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=STAFF)
    bench.sign_in(MARA)
    bench.open_card()
    fields = bench.app.window.views.fields
    fields.focus_field("name_en")
    editor = bench.app.window.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "X")
    bench.app.window.actions_table["lock"].trigger()
    bench.sign_in(MARA)
    qtbot.waitUntil(lambda: fields.current_key == "name_en")
    assert bench.app.desk.session is not None
    assert bench.app.desk.session.values["name_en"] == "YIP, Ching ManX"
    qtbot.waitUntil(lambda: bench.app.window.views.canvas.state.width_px > 0)


def test_locking_shuts_every_dialog(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    dialog = QDialog(bench.app.window)
    QLineEdit("value", dialog)
    dialog.open()
    bench.app.records.door.lock()
    assert not dialog.isVisible()
    bench.wait_for("go_on")
    qtbot.keyClick(bench.app.window.focusWidget(), Qt.Key.Key_Space)
    bench.wait_for("")
