"""The administrator changes the policy and the recovery passphrase at the desk; nobody else does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.dialogs.passphrase_dialog import PassphraseDialog
from app.desktop.dialogs.policy_dialog import PolicyDialog
from app.desktop.models.policy_model import Column, PolicyModel
from app.desktop.widgets.policy_form import TypeDaysBox
from app.domain.errors import StoreError
from app.domain.policy import DocumentRule, FieldRule, SitePolicy
from app.domain.policy_edit import with_rule, with_type
from app.records.backups import backups_in, verify_backup
from app.records.store import open_store
from app.services.ledger import Ledger
from tests.desktop.desk_samples import HONGKONG_TYPE
from tests.desktop.model_tester import watch_model
from tests.desktop.store_bench import CHEAP, OLEK, PEOPLE, PlainKeyring, StoreBench, editor_called, press, start

HONGKONG = HONGKONG_TYPE.identifier


def ledger_of(bench: StoreBench) -> Ledger:
    ledger = bench.app.records.keeper.ledger
    assert ledger is not None
    return ledger


def policy_dialog(bench: StoreBench) -> PolicyDialog:
    bench.app.window.actions_table["policy"].trigger()
    dialog = bench.dialog(PolicyDialog)
    assert isinstance(dialog, PolicyDialog)
    return dialog


def passphrase_dialog(bench: StoreBench) -> PassphraseDialog:
    bench.app.window.actions_table["passphrase"].trigger()
    dialog = bench.dialog(PassphraseDialog)
    assert isinstance(dialog, PassphraseDialog)
    return dialog


def check(model: PolicyModel, key: str, column: Column, *, on: bool) -> None:
    row = [spec.key for spec in HONGKONG_TYPE.fields if spec.kind.value != "photo"].index(key)
    state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
    assert model.setData(model.index(row, column), state, Qt.ItemDataRole.CheckStateRole)


# --- the policy ---


def test_the_administrator_puts_another_policy_in_force(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    dialog = policy_dialog(bench)
    use = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Put it in force")
    qtbot.waitUntil(lambda: not use.isEnabled())
    dialog.form.number("keep_days").setValue(30)
    dialog.form.number("lock_after_s").setValue(60)
    dialog.choose_type(HONGKONG)
    check(dialog.model, "sex", Column.STORE, on=False)
    days = dialog.findChild(TypeDaysBox)
    assert isinstance(days, TypeDaysBox)
    assert days.text() == "as for all documents"
    days.setValue(0)
    assert days.text() == "never"
    press(dialog, "Put it in force")
    qtbot.waitUntil(lambda: ledger_of(bench).policy.keep_days == 30)
    qtbot.waitUntil(lambda: bench.app.window.findChildren(PolicyDialog) == [])
    policy = ledger_of(bench).policy
    assert not policy.rule(HONGKONG_TYPE, "sex").store
    assert set(policy.documents) == {HONGKONG}
    assert (policy.keeps_for(HONGKONG), policy.keeps_for("passport")) == (0, 30)
    assert bench.app.records.idle.limit_s == 60
    assert [entry.act for entry in ledger_of(bench).store.audit.entries()].count("policy_changed") == 1
    again = policy_dialog(bench)
    qtbot.waitUntil(lambda: again.form.number("keep_days").value() == 30)


def test_leaving_the_policy_as_it_was_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    before = ledger_of(bench).policy
    dialog = policy_dialog(bench)
    dialog.form.switch("zero_write").setChecked(True)
    press(dialog, "Leave as it was")
    assert ledger_of(bench).policy == before
    assert "policy_changed" not in [entry.act for entry in ledger_of(bench).store.audit.entries()]


def test_a_policy_file_that_was_edited_is_shown_and_put_in_force_only_when_asked(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    store, ledger = ledger_of(bench).store, ledger_of(bench)
    ledger.change_policy(SitePolicy(keep_days=90), bench.app.records.keeper.operator)  # type: ignore[arg-type]
    edited = store.place.policy.read_text("utf-8").replace("keep_days = 90", "keep_days = 7")
    store.place.policy.write_text(edited, "utf-8")
    dialog = policy_dialog(bench)
    told = next(label for label in dialog.findChildren(QLabel) if label.text().startswith("policy.toml"))
    qtbot.waitUntil(told.isVisible)
    assert dialog.policy.keep_days == 90
    press(dialog, "Show what it says")
    qtbot.waitUntil(lambda: dialog.policy.keep_days == 7)
    assert ledger.policy.keep_days == 90
    press(dialog, "Put it in force")
    qtbot.waitUntil(lambda: ledger.policy.keep_days == 7)


@pytest.mark.parametrize(("action", "kind"), [("policy", PolicyDialog), ("passphrase", PassphraseDialog)])
def test_an_operator_may_change_neither(qtbot: QtBot, tmp_path: Path, action: str, kind: type[QDialog]) -> None:
    bench = start(qtbot, tmp_path, people=PEOPLE)
    bench.sign_in(OLEK)
    bench.app.window.actions_table[action].trigger()
    qtbot.waitUntil(lambda: bench.app.window.views.messages.notice is not None)
    assert bench.app.window.views.messages.notice is not None
    assert "Your role does not allow this" in bench.app.window.views.messages.notice.text
    assert bench.app.window.findChildren(kind) == []


def test_the_fields_keep_every_promise_of_a_model_and_erasing_days_are_bounded(qtbot: QtBot) -> None:
    model = PolicyModel("en")
    _watch = watch_model(model)
    model.show(SitePolicy(), HONGKONG_TYPE)
    heard: list[SitePolicy] = []
    model.policy_changed.connect(heard.append)
    assert model.setData(model.index(0, Column.DAYS), 10**9)
    assert not model.setData(model.index(0, Column.NAME), "x")
    key = HONGKONG_TYPE.fields[0].key
    assert heard[-1].rule(HONGKONG_TYPE, key).days == 36500
    check(model, "sex", Column.MASK, on=True)
    check(model, "sex", Column.MASK, on=False)
    assert "sex" not in heard[-1].documents[HONGKONG].fields, "nothing is written that holds anyway"


def test_rules_are_written_only_where_they_differ() -> None:
    site = SitePolicy(fields={"sex": FieldRule(mask=True)})
    changed = with_rule(site, HONGKONG_TYPE, "sex", FieldRule())
    assert changed.documents[HONGKONG].fields == {"sex": FieldRule()}
    assert with_rule(changed, HONGKONG_TYPE, "sex", FieldRule(mask=True)) == site
    kept = with_type(site, HONGKONG, keep_days=3)
    assert kept.documents == {HONGKONG: DocumentRule(keep_days=3)}
    assert with_type(kept, HONGKONG, keep_days=None) == site


# --- the recovery passphrase ---


def test_the_administrator_changes_the_recovery_passphrase(qtbot: QtBot, tmp_path: Path) -> None:
    keyring = PlainKeyring()
    bench = start(qtbot, tmp_path, people=(), keyring=keyring)
    bench.wait_for("")
    dialog = passphrase_dialog(bench)
    fresh = dialog.offered
    use = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Use it from now on")
    assert not use.isEnabled(), "not before it was written down"
    editor_called(dialog, "Type its last four characters:").setText(fresh[-4:].lower())
    press(dialog, "Use it from now on")
    store = ledger_of(bench).store
    with_it: list[bool] = []
    bench.app.desk.notified.connect(lambda _notice: with_it.append(True))
    qtbot.waitUntil(lambda: bool(with_it))
    qtbot.waitUntil(lambda: bench.app.window.findChildren(PassphraseDialog) == [])
    assert "passphrase_changed" in [entry.act for entry in store.audit.entries()]
    newest = backups_in(store.place.backups)[0]
    assert verify_backup(newest.folder, fresh, CHEAP) == newest.contents
    bench.app.records.keeper.close()
    opened = open_store(tmp_path / "records", passphrase=fresh, options=CHEAP)
    opened.close()
    opened = open_store(tmp_path / "records", keyring=keyring, options=CHEAP)
    opened.close()


def test_older_backups_are_erased_with_the_old_passphrase_where_that_is_wanted(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    store = ledger_of(bench).store
    qtbot.waitUntil(lambda: len(backups_in(store.place.backups)) == 1)
    before = backups_in(store.place.backups)[0]
    dialog = passphrase_dialog(bench)
    box = dialog.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.setChecked(True)
    editor_called(dialog, "Type its last four characters:").setText(dialog.offered[-4:])
    press(dialog, "Use it from now on")
    qtbot.waitUntil(lambda: before.folder not in [one.folder for one in backups_in(store.place.backups)])
    qtbot.waitUntil(lambda: len(backups_in(store.place.backups)) == 1)


def test_a_passphrase_that_cannot_be_kept_leaves_the_old_one_and_the_keyring_as_they_were(tmp_path: Path) -> None:
    from app.records.store import create_store

    keyring = PlainKeyring()
    store = create_store(tmp_path / "store", "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01", keyring, CHEAP)
    keys = store.place.keys.read_bytes()
    store.place.keys.unlink()
    store.place.keys.mkdir()
    with pytest.raises(StoreError):
        store.change_passphrase("0000-1111-2222-3333-4444-5555", keyring)
    store.place.keys.rmdir()
    store.place.keys.write_bytes(keys)
    store.close()
    open_store(tmp_path / "store", keyring=keyring, options=CHEAP).close()
