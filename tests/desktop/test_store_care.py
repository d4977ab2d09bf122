"""People, backups and restoring, the doctor, a second desk over the same store."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from app.desktop.dialogs.doctor_dialog import DoctorDialog
from app.desktop.dialogs.people_dialog import PeopleDialog
from app.desktop.dialogs.restore_dialog import RestoreDialog
from app.domain.operators import Role
from app.domain.policy import FieldRule, SitePolicy
from app.domain.reading import Finding, Level
from app.services.doctor_check import Check
from tests.desktop.store_bench import MARA, OLEK, PEOPLE, PlainKeyring, StoreBench, press, setup_of, start
from tests.desktop.test_history import kept, ledger_of, record


def people(bench: StoreBench) -> PeopleDialog:
    bench.app.window.actions_table["people"].trigger()
    dialog = bench.dialog(PeopleDialog)
    assert isinstance(dialog, PeopleDialog)
    return dialog


def test_an_administrator_enters_somebody_who_can_sign_in(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=PEOPLE)
    bench.sign_in(MARA)
    dialog = people(bench)
    press(dialog, "Another person")
    dialog._name.setText("Ana")
    dialog._pin.setText("4444")
    dialog._again.setText("4445")
    press(dialog, "Keep")
    assert "twice" in dialog._said.text()
    dialog._again.setText("4444")
    press(dialog, "Keep")
    qtbot.waitUntil(lambda: "Ana" in [one.name for one in bench.app.records.keeper.operators])
    assert ledger_of(bench).sign_in("ana", "4444").role is Role.OPERATOR


def test_somebody_who_left_is_no_longer_offered(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=PEOPLE)
    bench.sign_in(MARA)
    dialog = people(bench)
    dialog.choose("olek")
    dialog._active.setChecked(False)
    press(dialog, "Keep")
    qtbot.waitUntil(lambda: "Olek" not in [one.name for one in bench.app.records.keeper.operators])


def test_an_operator_sees_only_the_own_pin(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=PEOPLE)
    bench.sign_in(OLEK)
    dialog = people(bench)
    assert dialog._list.count() == 1
    assert not dialog._role.isEnabled()
    dialog._pin.setText("9876")
    dialog._again.setText("9876")
    press(dialog, "Keep")
    qtbot.waitUntil(lambda: dialog._said.text() == "Done.")
    assert ledger_of(bench).sign_in("olek", "9876").name == "Olek"


def test_a_backup_is_made_and_restored_with_everything_in_it(qtbot: QtBot, tmp_path: Path) -> None:
    keyring = PlainKeyring()
    setup = setup_of(tmp_path, keyring)
    passphrase = setup.new_passphrase()
    setup.create(passphrase, (), "mara").store.close()
    bench = start(qtbot, tmp_path, keyring=keyring)
    bench.wait_for("")
    kept(bench, record(1))
    with qtbot.waitSignal(bench.app.records.care.notified):
        bench.app.window.actions_table["back_up"].trigger()
    kept(bench, record(2))
    bench.app.window.actions_table["restore"].trigger()
    dialog = bench.dialog(RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    qtbot.waitUntil(lambda: dialog.chosen is not None)
    dialog.findChild(QLineEdit).setText("0000-0000-0000-0000-0000-0000")
    heard: list[str] = []
    bench.app.desk.notified.connect(lambda notice: heard.append(notice.text))
    press(dialog, "Restore this backup")
    qtbot.waitUntil(lambda: bool(heard))
    bench.wait_for("")
    assert ledger_of(bench).store.records.count() == 2
    bench.app.window.actions_table["restore"].trigger()
    again = bench.dialog(RestoreDialog)
    assert isinstance(again, RestoreDialog)
    qtbot.waitUntil(lambda: again.chosen is not None)
    again.findChild(QLineEdit).setText(passphrase)
    press(again, "Restore this backup")
    qtbot.waitUntil(lambda: any("was restored" in text for text in heard))
    bench.wait_for("")
    assert ledger_of(bench).store.records.count() == 1


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_a_second_desk_does_not_open_the_store_and_calls_the_first_one(qtbot: QtBot, tmp_path: Path) -> None:
    keyring = PlainKeyring()
    first = start(qtbot, tmp_path, people=(), keyring=keyring)
    first.wait_for("")
    with qtbot.waitSignal(first.app.records.doorbell.rang):
        second = start(qtbot, tmp_path, keyring=keyring)
    second.wait_for("fault")
    assert second.app.records.keeper.ledger is None
    first.close()
    press(second.app.records.cover, "Try again")
    second.wait_for("")
    assert second.app.records.keeper.ledger is not None


def test_the_doctor_says_what_to_do_line_by_line(qtbot: QtBot, tmp_path: Path) -> None:
    bad = Finding("doctor_jail_open", Level.WARN)
    checks = [Check("models", "4 files"), Check("decoder", "limits", bad)]
    bench = start(qtbot, tmp_path, people=(), doctor=lambda: iter(checks))
    bench.wait_for("")
    bench.app.window.actions_table["doctor"].trigger()
    dialog = bench.dialog(DoctorDialog)
    assert isinstance(dialog, DoctorDialog)
    qtbot.waitUntil(lambda: "1 thing(s)" in dialog.verdict)
    assert [name for name, _told in dialog.lines] == ["models", "decoder"]
    assert len(dialog.lines[1][1].splitlines()) == 2


def test_a_desk_that_keeps_nothing_follows_the_policy_of_the_computer(qtbot: QtBot, tmp_path: Path) -> None:
    site = SitePolicy(fields={"symbols": FieldRule(export=False)})
    bench = start(qtbot, tmp_path, site=site, keeps_nothing=True)
    bench.open_card()
    bench.confirm_all()
    with qtbot.waitSignal(bench.app.desk.record_left):
        bench.app.desk.countersign()
    assert bench.written[0].values["symbols"] == ""
    assert bench.written[0].values["name"] == "葉靜雯"
    assert not (tmp_path / "records").exists()


def test_what_is_due_is_erased_only_after_somebody_said_so(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    kept(bench, record(1))
    heard: list[str] = []
    bench.app.desk.notified.connect(lambda notice: heard.append(notice.text))
    bench.app.window.actions_table["purge"].trigger()
    qtbot.waitUntil(lambda: heard == ["Nothing is due to be erased."])
    ledger = ledger_of(bench)
    ledger.policy = SitePolicy(keep_days=1)
    with ledger.store.writing():
        ledger.store.database.run("UPDATE record SET saved_at = '2020-01-01T00:00:00.000Z'")
    for words, left in (("Go back", 1), ("Erase them for good", 0)):
        bench.app.window.actions_table["purge"].trigger()
        press(bench.dialog(QMessageBox), words)
        qtbot.waitUntil(lambda: ledger.store.records.count() == left)  # noqa: B023
    assert "erased" in [entry.act for entry in ledger.store.audit.entries()]


def test_a_date_that_was_set_back_can_be_confirmed_and_then_the_look_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    heard: list[str] = []
    bench.app.desk.notified.connect(lambda notice: heard.append(notice.text))
    ledger = ledger_of(bench)
    with ledger.store.writing():
        ledger.store.put_setting("last_seen", "2199-01-01T00:00:00.000Z")
    bench.app.window.actions_table["purge"].trigger()
    box = bench.dialog(QMessageBox)
    assert "2199-01-01" in box.text()
    press(box, "The date is right")
    qtbot.waitUntil(lambda: heard == ["Nothing is due to be erased."])
    assert "clock_accepted" in [entry.act for entry in ledger.store.audit.entries()]
