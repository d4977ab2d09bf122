"""Finding, opening, correcting, exporting again and erasing kept records; the log; the figures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QModelIndex
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from app.desktop.dialogs.audit_dialog import AuditDialog
from app.desktop.dialogs.correct_dialog import CorrectDialog
from app.desktop.dialogs.erase_dialog import EraseDialog
from app.desktop.dialogs.figures_dialog import FiguresDialog
from app.desktop.dialogs.history_dialog import HistoryDialog
from app.desktop.dialogs.second_person import SecondPersonDialog
from app.desktop.models.history_model import HistoryModel
from app.desktop.models.paged_model import PAGE
from app.desktop.notify import Notice
from app.desktop.theme import Theme
from app.domain.policy import FieldRule, SitePolicy
from app.domain.reading import FieldState
from app.domain.record import Record, RecordState
from app.records.log_export import verify_log_file
from app.records.record_shelf import KeptRecord, RecordQuery
from app.services.ledger import Ledger
from tests.desktop.model_tester import watch_model
from tests.desktop.store_bench import MARA, OLEK, PEOPLE, SUDA, TYPES, StoreBench, press, start


def record(number: int, **values: str) -> Record:
    given = {"name": "葉靜雯", "name_en": f"YIP, Ching {number}", "id_number": f"Z{683000 + number}(5)", "sex": "F"}
    return Record(
        f"{number:032x}",
        "hongkong_id",
        RecordState.VERIFIED,
        given | values,
        {"name": FieldState.CONFIRMED},
        verified_by="mara",
        verified_at="2026-11-25T10:00:00+07:00",
    )


def ledger_of(bench: StoreBench) -> Ledger:
    ledger = bench.app.records.keeper.ledger
    assert ledger is not None
    return ledger


def kept(bench: StoreBench, *records: Record) -> None:
    actor = bench.app.records.keeper.operator
    assert actor is not None
    for one in records:
        ledger_of(bench).countersign(one, actor)


def alone(qtbot: QtBot, tmp_path: Path) -> StoreBench:
    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    return bench


def history(bench: StoreBench) -> HistoryDialog:
    bench.app.window.actions_table["history"].trigger()
    dialog = bench.dialog(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    return dialog


def look_for(bench: StoreBench, dialog: HistoryDialog, text: str, count: int) -> None:
    next(e for e in dialog.findChildren(QLineEdit) if e.accessibleName() == "Look for").setText(text)
    dialog.look()
    bench.bot.waitUntil(lambda: f"{count} record(s)" in [label.text() for label in dialog.findChildren(QLabel)])
    bench.bot.waitUntil(lambda: dialog.model.rowCount() == min(count, PAGE))


def choose(dialog: HistoryDialog, row: int = 0) -> KeptRecord:
    table = dialog.findChild(QTableView)
    assert table is not None
    table.setCurrentIndex(dialog.model.index(row, 0))
    found = dialog.current
    assert found is not None
    return found


# --- the table ---


def test_the_table_keeps_every_promise_of_a_model_and_loads_as_somebody_scrolls(qtbot: QtBot, theme: Theme) -> None:
    model = HistoryModel(TYPES, "en", {"mara": "Mara"})
    asked: list[tuple[int, int]] = []
    rows = [KeptRecord(n, 1, True, "", "", record(n)) for n in range(PAGE + 7)]

    def fetch(first: int, limit: int, deliver: object) -> None:
        asked.append((first, limit))
        deliver(rows[first : first + limit])  # type: ignore[operator]

    model.show(fetch)
    assert model.rowCount() == PAGE
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == PAGE + 7
    assert not model.canFetchMore(QModelIndex())
    assert asked == [(0, PAGE), (PAGE, PAGE)]
    texts = [model.index(3, column).data() for column in range(model.columnCount())]
    assert texts[1:5] == ["Hong Kong identity card", "葉靜雯 YIP, Ching 3", "Z683003(5)", "Mara"]
    model.show(None)
    assert model.rowCount() == 0
    watch_model(model)
    model.show(fetch)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert [row.number for row in model.rows] == list(range(PAGE + 7))
    model.show(None)


def test_late_rows_of_an_earlier_question_are_dropped(theme: Theme) -> None:
    model = HistoryModel(TYPES, "en", {})
    watch_model(model)
    late: list[object] = []
    model.show(lambda _first, _limit, deliver: late.append(deliver))
    model.show(lambda _first, _limit, deliver: deliver([KeptRecord(1, 1, True, "", "", record(1))]))
    late[0]([KeptRecord(n, 1, True, "", "", record(n)) for n in range(9)])  # type: ignore[operator]
    assert model.rowCount() == 1


# --- finding ---


@pytest.mark.parametrize(("text", "count"), [("", 3), ("葉靜", 2), ("z683002", 1), ("ching 3", 1), ("nobody", 0)])
def test_records_are_found_in_any_script(qtbot: QtBot, tmp_path: Path, text: str, count: int) -> None:
    bench = alone(qtbot, tmp_path)
    kept(bench, record(1), record(2), record(3, name="สมชาย"))
    look_for(bench, history(bench), text, count)


def test_records_are_found_by_day(qtbot: QtBot, tmp_path: Path) -> None:
    bench = alone(qtbot, tmp_path)
    kept(bench, record(1), replace(record(2), verified_at="2026-10-01T12:00:00+00:00"))
    dialog = history(bench)
    dialog._period.choose_days(QDate(2026, 10, 1), QDate(2026, 10, 1))
    qtbot.waitUntil(lambda: [row.record.record_id for row in dialog.model.rows] == [record(2).record_id])


def test_the_history_is_emptied_when_the_desk_is_locked(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=PEOPLE)
    bench.sign_in(MARA)
    kept(bench, record(1))
    dialog = history(bench)
    look_for(bench, dialog, "", 1)
    bench.app.window.actions_table["lock"].trigger()
    assert dialog.model.rows == ()
    bench.wait_for("pin")
    assert [d for d in bench.app.window.findChildren(HistoryDialog) if d.isVisible()] == []


# --- what is done to a record ---


def test_a_correction_is_a_new_version_and_the_old_one_stays(qtbot: QtBot, tmp_path: Path) -> None:
    bench = alone(qtbot, tmp_path)
    kept(bench, record(1))
    dialog = history(bench)
    look_for(bench, dialog, "", 1)
    choose(dialog)
    press(dialog, "Correct…")
    correct = bench.dialog(CorrectDialog)
    assert isinstance(correct, CorrectDialog)
    keep = next(b for b in correct.findChildren(QPushButton) if b.text() == "Keep the correction")
    assert not keep.isEnabled()
    editor = correct.editor("sex")
    assert isinstance(editor, QLineEdit)
    editor.setText("m")
    assert not keep.isEnabled()
    correct._reason.setText("typed wrong")
    press(correct, "Keep the correction")
    ledger = ledger_of(bench)
    qtbot.waitUntil(lambda: len(ledger.store.records.versions(record(1).record_id)) == 2)
    old, new = ledger.store.records.versions(record(1).record_id)
    assert (old.record.values["sex"], new.record.values["sex"]) == ("F", "M")
    assert new.reason == "typed wrong"
    qtbot.waitUntil(lambda: [row.version for row in dialog.model.rows] == [2])


def test_a_record_is_written_again_and_the_log_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    bench = alone(qtbot, tmp_path)
    kept(bench, record(1))
    dialog = history(bench)
    look_for(bench, dialog, "", 1)
    choose(dialog)
    press(dialog, "Export again")
    qtbot.waitUntil(lambda: "exported" in [entry.act for entry in ledger_of(bench).store.audit.entries()])
    assert [one.record_id for one in bench.written] == [record(1).record_id]


def test_erasing_needs_a_reason_and_a_second_person(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=PEOPLE)
    bench.sign_in(SUDA)
    kept(bench, record(1), record(2))
    dialog = history(bench)
    look_for(bench, dialog, "Z683001", 1)
    choose(dialog)
    press(dialog, "Erase…")
    erase = bench.dialog(EraseDialog)
    assert not next(b for b in erase.findChildren(QPushButton) if "good" in b.text()).isEnabled()
    erase._reason.setText("asked for it")  # type: ignore[attr-defined]
    press(erase, "Erase it for good")
    second = bench.dialog(SecondPersonDialog)
    editor = next(e for e in second.findChildren(QLineEdit) if e.echoMode() is QLineEdit.EchoMode.Password)
    editor.setText(MARA.pin)
    press(second, "Agree")
    qtbot.waitUntil(lambda: ledger_of(bench).store.records.count() == 1)
    entry = next(e for e in ledger_of(bench).store.audit.entries() if e.act == "erased")
    assert (entry.actor, entry.details["approved_by"]) == ("suda", "mara")


def test_a_covered_field_is_shown_only_on_request_and_the_log_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    bench = alone(qtbot, tmp_path)
    kept(bench, record(1))
    ledger_of(bench).policy = SitePolicy(fields={"sex": FieldRule(mask=True)})
    dialog = history(bench)
    look_for(bench, dialog, "", 1)
    choose(dialog)
    qtbot.waitUntil(lambda: any(b.text() == "Show" for b in dialog.panel.findChildren(QPushButton)))
    assert "F" not in [label.text() for label in dialog.panel.findChildren(QLabel)]
    press(dialog.panel, "Show")
    assert "F" in [label.text() for label in dialog.panel.widget().findChildren(QLabel)]
    qtbot.waitUntil(lambda: "field_shown" in [e.act for e in ledger_of(bench).store.audit.entries()])


def test_a_covered_field_of_the_document_in_hand_is_dots_until_it_is_taken_in_hand(
    qtbot: QtBot, tmp_path: Path
) -> None:
    bench = alone(qtbot, tmp_path)
    ledger_of(bench).policy = SitePolicy(fields={"symbols": FieldRule(mask=True)})
    bench.open_card()
    fields = bench.app.window.views.fields
    shown = [widget.accessibleName() for widget in fields.findChildren(QLabel.__mro__[1])]
    assert not any("***AZ" in name for name in shown)
    fields.focus_field("symbols")
    assert fields.pending_text is None
    entries = ledger_of(bench).store.audit.entries
    qtbot.waitUntil(lambda: [e.details["field"] for e in entries() if e.act == "field_shown"] == ["symbols"])
    fields.focus_field("sex")
    fields.focus_field("symbols")
    assert len([e for e in entries() if e.act == "field_shown"]) == 1


# --- the log ---


def test_the_log_is_shown_filtered_checked_and_written_for_an_auditor(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=PEOPLE)
    bench.sign_in(SUDA)
    kept(bench, record(1))
    bench.app.window.actions_table["audit"].trigger()
    dialog = bench.dialog(AuditDialog)
    assert isinstance(dialog, AuditDialog)
    qtbot.waitUntil(lambda: "countersigned" in [row.act for row in dialog.model.rows])
    dialog._act.setCurrentIndex(dialog._act.findData("countersigned"))
    qtbot.waitUntil(lambda: [row.act for row in dialog.model.rows] == ["countersigned"])
    press(dialog, "Check the chain")
    qtbot.waitUntil(lambda: "whole" in dialog.verdict)
    file = tmp_path / "log.jsonl"
    with qtbot.waitSignal(bench.app.records.audit.notified):
        bench.app.records.audit.write_to(file)
    assert verify_log_file(file).breaches == ()


def test_a_log_that_was_changed_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    bench = alone(qtbot, tmp_path)
    kept(bench, record(1))
    database = ledger_of(bench).store.database
    triggers = [row[0] for row in database.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    with database.writing():
        for trigger in triggers:
            database.run(f"DROP TRIGGER {trigger}")
        database.run("UPDATE audit SET actor = 'somebody' WHERE act = 'countersigned'")
    bench.app.window.actions_table["audit"].trigger()
    dialog = bench.dialog(AuditDialog)
    assert isinstance(dialog, AuditDialog)
    press(dialog, "Check the chain")
    qtbot.waitUntil(lambda: "changed" in dialog.verdict)


def test_an_operator_may_not_read_the_log(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=PEOPLE)
    bench.sign_in(OLEK)
    heard: list[object] = []
    bench.app.desk.notified.connect(heard.append)
    bench.app.window.actions_table["audit"].trigger()
    assert isinstance(heard[-1], Notice)
    assert "role" in heard[-1].text
    assert [d for d in bench.app.window.findChildren(AuditDialog) if d.isVisible()] == []


# --- figures ---


def test_readings_and_records_are_counted_and_shown_and_leave_as_files(qtbot: QtBot, tmp_path: Path) -> None:
    bench = alone(qtbot, tmp_path)
    bench.open_card()
    bench.confirm_all()
    with qtbot.waitSignal(bench.app.desk.record_left):
        bench.app.desk.countersign()
    bench.app.window.actions_table["figures"].trigger()
    dialog = bench.dialog(FiguresDialog)
    assert isinstance(dialog, FiguresDialog)
    qtbot.waitUntil(lambda: dialog.facts.get("records") == "1")
    assert dialog.facts["read"] == "1"
    assert dialog.facts["failed"] == "0"
    assert dialog.facts["log"] == "whole"
    csv, prometheus = tmp_path / "figures.csv", tmp_path / "countersign.prom"
    for write, file in ((bench.app.records.figures.write_csv, csv),
                        (bench.app.records.figures.write_prometheus, prometheus)):  # fmt: skip
        with qtbot.waitSignal(bench.app.records.figures.notified):
            write(file)
    assert "readings_ok,hongkong_id" in csv.read_text("utf-8")
    assert 'countersign_records_total{label="hongkong_id"' in prometheus.read_text("utf-8")
    for text in (csv.read_text("utf-8"), prometheus.read_text("utf-8")):
        assert "683365" not in text
    assert ledger_of(bench).find(RecordQuery())
