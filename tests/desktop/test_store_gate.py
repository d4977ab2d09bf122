"""Countersigning into the store, coming back after a crash, and the questions on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.desktop.dialogs.alike_dialog import AlikeDialog
from app.desktop.dialogs.second_check import SecondCheckDialog
from app.desktop.dialogs.second_person import SecondPersonDialog
from app.desktop.models.queue_model import EntryState
from app.desktop.notify import Notice
from app.desktop.widgets.field_row import COVER
from app.domain.policy import FieldRule, PictureKeeping, SitePolicy
from app.records.record_shelf import RecordQuery
from app.services.ledger import Ledger
from tests.desktop.desk_samples import (
    BACK,
    BACK_TYPE,
    FRONT,
    FRONT_TYPE,
    HONGKONG,
    HONGKONG_TYPE,
    auto_backend,
    page,
    reading,
)
from tests.desktop.everything_shown import everything_shown
from tests.desktop.scripted_backend import ScriptedBackend
from tests.desktop.store_bench import MARA, OLEK, PEOPLE, SUDA, PlainKeyring, StoreBench, press, start


def ledger_of(bench: StoreBench) -> Ledger:
    ledger = bench.app.records.keeper.ledger
    assert ledger is not None
    return ledger


def notices_of(bench: StoreBench) -> list[str]:
    heard: list[str] = []
    bench.app.desk.notified.connect(lambda notice: heard.append(notice.text if isinstance(notice, Notice) else ""))
    return heard


def countersign(bench: StoreBench, **changes: str) -> None:
    bench.confirm_all()
    session = bench.app.desk.session
    assert session is not None
    for key, value in changes.items():
        session.set_value(key, value)
    bench.app.desk.countersign()


def rename(ledger: Ledger, table: str, to: str) -> None:
    """Takes a table away, so that saving fails, or brings it back."""
    with ledger.store.database.writing():
        ledger.store.database.run(f"ALTER TABLE {table} RENAME TO {to}")


def pin(dialog: QDialog, digits: str) -> None:
    editor = next(e for e in dialog.findChildren(QLineEdit) if e.echoMode() is QLineEdit.EchoMode.Password)
    editor.setText(digits)
    press(dialog, "Agree")


def test_saved_is_said_only_after_the_store_has_it_and_the_file_comes_after(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    heard = notices_of(bench)
    bench.open_card()
    counts: list[int] = []
    bench.app.desk.notified.connect(lambda _n: counts.append(ledger_of(bench).store.records.count()))
    with qtbot.waitSignal(bench.app.desk.record_left):
        countersign(bench)
    saved = next(number for number, text in enumerate(heard) if text.startswith("Saved"))
    assert counts[saved] == 1
    assert heard[-1].startswith("Countersigned and written")
    (kept,) = ledger_of(bench).find(RecordQuery())
    assert kept.record.values["name"] == "葉靜雯"
    assert bench.written[0].record_id == kept.record.record_id
    acts = [entry.act for entry in ledger_of(bench).store.audit.entries()]
    assert "countersigned" in acts
    qtbot.waitUntil(lambda: "exported" in [entry.act for entry in ledger_of(bench).store.audit.entries()])
    qtbot.waitUntil(lambda: ledger_of(bench).drafts() == ())


def test_a_record_that_the_store_does_not_take_is_neither_called_saved_nor_lost(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    heard = notices_of(bench)
    bench.open_card()
    ledger = ledger_of(bench)
    rename(ledger, "record", "record_away")
    countersign(bench)
    qtbot.waitUntil(lambda: len(bench.app.desk.unwritten) == 1 and bool(heard))
    assert not any(text.startswith(("Saved", "Countersigned")) for text in heard)
    assert bench.written == []
    rename(ledger, "record_away", "record")
    with qtbot.waitSignal(bench.app.desk.record_left):
        bench.app.desk.retry_export()
    assert ledger.store.records.count() == 1


def test_a_record_that_is_kept_but_not_written_is_not_kept_twice(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    bench.refusals.append("export_folder_missing")
    bench.open_card()
    countersign(bench)
    qtbot.waitUntil(lambda: [e.state for e in bench.app.desk.queue.entries] == [EntryState.FAILED])
    assert bench.app.desk.unwritten == ()
    with qtbot.waitSignal(bench.app.desk.record_left):
        bench.app.desk.retry_export()
    assert ledger_of(bench).store.records.count() == 1
    assert len(bench.written) == 1


@pytest.mark.parametrize("kind", [PictureKeeping.WHOLE, PictureKeeping.REDACTED])
def test_the_picture_that_the_site_keeps_is_kept_with_the_record(
    qtbot: QtBot, tmp_path: Path, kind: PictureKeeping
) -> None:
    from PySide6.QtGui import QImage

    from app.records.pictures import picture_bytes, pictures_of

    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    ledger_of(bench).policy = SitePolicy(picture=kind)
    bench.open_card()
    with qtbot.waitSignal(bench.app.desk.record_left):
        countersign(bench)
    ledger = ledger_of(bench)
    (kept,) = ledger.find(RecordQuery())
    (row,) = pictures_of(ledger.store, kept.record.record_id)
    picture = QImage.fromData(picture_bytes(ledger.store, row.name))
    assert not picture.isNull()
    corner = picture.pixelColor(2, 2)
    assert (max(corner.red(), corner.green(), corner.blue()) < 30) == (kind is PictureKeeping.REDACTED)


def test_a_field_that_the_site_does_not_read_is_neither_shown_nor_kept(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    ledger_of(bench).policy = SitePolicy(fields={"sex": FieldRule(extract=False)})
    bench.open_card()
    session = bench.app.desk.session
    assert session is not None
    assert session.field("sex") is None
    assert session.reading is not None
    assert session.reading.field_value("sex") is None
    with qtbot.waitSignal(bench.app.desk.record_left):
        countersign(bench)
    (kept,) = ledger_of(bench).find(RecordQuery())
    assert "sex" not in kept.record.values
    assert bench.written[0].values.get("sex", "") == ""


# --- after a crash ---


def test_after_a_crash_the_desk_returns_to_the_same_field_with_the_same_edits(qtbot: QtBot, tmp_path: Path) -> None:
    keyring = PlainKeyring()
    bench = start(qtbot, tmp_path, people=(), keyring=keyring)
    bench.wait_for("")
    bench.open_card()
    fields = bench.app.window.views.fields
    fields.focus_field("sex")
    session = bench.app.desk.session
    assert session is not None
    session.set_value("name_en", "YIP, Ching")
    bench.app.desk.note_edit()
    editor = bench.app.window.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "X")
    qtbot.waitUntil(lambda: any(b'"FX"' in draft.body for draft in ledger_of(bench).drafts()))
    bench.app.records.keeper.close()  # as a crash leaves it: nothing else is done
    again = start(qtbot, tmp_path, keyring=keyring)
    qtbot.waitUntil(lambda: again.app.desk.session is not None)
    restored = again.app.desk.session
    assert restored is not None
    assert restored.record_id == session.record_id
    assert restored.values["name_en"] == "YIP, Ching"
    fields = again.app.window.views.fields
    qtbot.waitUntil(lambda: (fields.current_key, fields.pending_text) == ("sex", "FX"))
    qtbot.waitUntil(lambda: again.app.window.views.canvas.state.width_px > 0)


def test_a_pasted_picture_is_gone_after_a_crash_but_not_what_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    from app.desktop.intake import Source

    keyring = PlainKeyring()
    bench = start(qtbot, tmp_path, people=(), keyring=keyring)
    bench.wait_for("")
    image = QImage(20, 20, QImage.Format.Format_RGB888)
    image.fill(0)
    bench.app.desk.open((Source("", image=image),))
    qtbot.waitUntil(lambda: bench.app.desk.session is not None and bench.app.desk.session.reading is not None)
    session = bench.app.desk.session
    assert session is not None
    session.set_value("sex", "M")
    with qtbot.waitSignal(bench.app.records.journal.draft_kept):
        bench.app.desk.note_edit()
    bench.app.records.journal.flush()  # what was kept just now may be the document as it was before the edit
    bench.app.records.keeper.close()
    again = start(qtbot, tmp_path, keyring=keyring)
    qtbot.waitUntil(lambda: again.app.desk.session is not None)
    assert again.app.desk.session is not None
    assert again.app.desk.session.values["sex"] == "M"
    words = [label.text() for label in again.app.window.views.empty.findChildren(QLabel)]
    assert any("Pictures are in memory only" in text for text in words)
    countersign(again)
    qtbot.waitUntil(lambda: ledger_of(again).store.records.count() == 1)


def test_a_document_taken_off_the_desk_does_not_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    bench.open_card()
    qtbot.waitUntil(lambda: len(ledger_of(bench).drafts()) == 1)
    bench.app.desk.remove(bench.app.desk.queue.entries[0].entry_id)
    assert len(ledger_of(bench).drafts()) == 1
    bench.app.window.views.messages.clear()
    qtbot.waitUntil(lambda: ledger_of(bench).drafts() == ())


def test_closing_with_edits_asks_nothing_because_they_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    keyring = PlainKeyring()
    bench = start(qtbot, tmp_path, people=(), keyring=keyring)
    bench.wait_for("")
    bench.open_card()
    session = bench.app.desk.session
    assert session is not None
    session.set_value("sex", "M")
    bench.close()
    assert not bench.app.window.isVisible()
    again = start(qtbot, tmp_path, keyring=keyring)
    qtbot.waitUntil(lambda: again.app.desk.session is not None and again.app.desk.session.values["sex"] == "M")


# --- questions ---


def test_a_known_document_is_shown_with_what_differs_before_it_is_countersigned(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    bench.open_card()
    with qtbot.waitSignal(bench.app.desk.record_left):
        countersign(bench)
    bench.open_card()
    countersign(bench, name_en="YIP, Other")
    dialog = bench.dialog(AlikeDialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "YIP, Ching Man" in words
    assert "YIP, Other" in words
    assert "葉靜雯" not in words
    press(dialog, "Go back")
    assert ledger_of(bench).store.records.count() == 1
    assert bench.app.desk.session is not None
    bench.app.desk.countersign()
    with qtbot.waitSignal(bench.app.desk.record_left):
        press(bench.dialog(AlikeDialog), "Countersign all the same")
    assert ledger_of(bench).store.records.count() == 2


def test_of_a_known_document_covered_fields_are_not_shown(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    ledger_of(bench).policy = SitePolicy(fields={"name_en": FieldRule(mask=True)})
    bench.open_card()
    with qtbot.waitSignal(bench.app.desk.record_left):
        countersign(bench)
    bench.app.desk.open(bench.more("again.png"))
    qtbot.waitUntil(lambda: bench.app.desk.session is not None and bench.app.desk.session.reading is not None)
    countersign(bench, name_en="HIDDEN, Name")
    shown = everything_shown(bench.dialog(AlikeDialog))
    assert not any("HIDDEN" in text or "YIP" in text for text in shown)
    assert COVER in shown


def test_who_does_not_want_to_see_what_is_alike_is_not_asked(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=())
    bench.wait_for("")
    bench.app.preferences.choose("records/ask_alike", False)
    for _time in range(2):
        bench.open_card()
        with qtbot.waitSignal(bench.app.desk.record_left):
            countersign(bench)
    assert ledger_of(bench).store.records.count() == 2


def expired_backend() -> ScriptedBackend:
    """A card whose date of birth lies in the future: a rule that is not met."""
    of = page(HONGKONG)
    return ScriptedBackend((of,), lambda _page, _document: (reading(of, HONGKONG, HONGKONG_TYPE),))


def test_an_override_needs_a_second_person_with_the_right_role(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=PEOPLE, backend=expired_backend())
    bench.sign_in(OLEK)
    bench.open_card()
    bench.confirm_all()
    session = bench.app.desk.session
    assert session is not None
    session.set_value("date_of_birth", "2999-01-01")
    bench.confirm_all()
    assert {blocker.code for blocker in session.blockers()} == {"rule_failed"}
    bench.app.desk.countersign("printed so on the document")
    dialog = bench.dialog(SecondPersonDialog)
    names = [dialog._name.itemText(row) for row in range(dialog._name.count())]  # type: ignore[attr-defined]
    assert names == ["Mara", "Suda"]
    pin(dialog, "9999")
    qtbot.waitUntil(lambda: any("do not fit" in label.text() for label in dialog.findChildren(QLabel)))
    assert ledger_of(bench).store.records.count() == 0
    with qtbot.waitSignal(bench.app.desk.record_left):
        pin(dialog, MARA.pin)
    entry = next(e for e in ledger_of(bench).store.audit.entries() if e.act == "countersigned")
    assert (entry.actor, entry.details["approved_by"]) == ("olek", "mara")


def test_chosen_fields_are_typed_blind_by_a_second_person(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, people=PEOPLE)
    bench.sign_in(OLEK)
    ledger = ledger_of(bench)
    ledger.policy = SitePolicy(second_operator=True, fields={"id_number": FieldRule(rekey=True)})
    bench.open_card()
    countersign(bench)
    first = bench.dialog(SecondPersonDialog)
    row = first._name.findText("Suda")  # type: ignore[attr-defined]
    first._name.setCurrentIndex(row)  # type: ignore[attr-defined]
    pin(first, SUDA.pin)
    check = bench.dialog(SecondCheckDialog)
    shown = [label.text() for label in check.findChildren(QLabel)]
    assert not any("Z683365" in text for text in shown)
    editor = check.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Z683366(5)")
    press(check, "Compare")
    assert check.isVisible()
    assert not any("Z683365" in text for text in everything_shown(check)), "it stays blind"
    editor.setText("Z683365(5)")
    with qtbot.waitSignal(bench.app.desk.record_left):
        press(check, "Compare")
    entry = next(e for e in ledger.store.audit.entries() if e.act == "countersigned")
    assert (entry.actor, entry.details["checked_by"]) == ("olek", "suda")


@pytest.mark.parametrize("people", [(), PEOPLE])
def test_what_the_site_does_not_let_out_is_not_in_the_file(
    qtbot: QtBot, tmp_path: Path, people: tuple[object, ...]
) -> None:
    bench = start(qtbot, tmp_path, people=people, backend=auto_backend())  # type: ignore[arg-type]
    if people:
        bench.sign_in(MARA)
    else:
        bench.wait_for("")
    ledger_of(bench).policy = SitePolicy(fields={"symbols": FieldRule(store=False, export=False)})
    bench.open_card()
    with qtbot.waitSignal(bench.app.desk.record_left):
        countersign(bench)
    assert bench.written[0].values["symbols"] == ""
    (kept,) = ledger_of(bench).find(RecordQuery())
    assert "symbols" not in kept.record.values


def test_after_a_crash_a_card_comes_back_with_both_sides_and_can_still_be_parted(qtbot: QtBot, tmp_path: Path) -> None:
    of = page(FRONT)
    parts = (reading(of, FRONT, FRONT_TYPE), reading(of, BACK, BACK_TYPE))
    keyring, backend = PlainKeyring(), ScriptedBackend((of,), lambda _page, _document: parts)
    bench = start(qtbot, tmp_path, people=(), keyring=keyring, backend=backend)
    bench.wait_for("")
    bench.open_card()
    qtbot.waitUntil(lambda: bench.app.desk.session is not None and bench.app.desk.session.joined is not None)
    session = bench.app.desk.session
    assert session is not None
    session.set_value("address", "1 New Street")
    bench.app.desk.note_edit()
    qtbot.waitUntil(lambda: any(b"1 New Street" in draft.body for draft in ledger_of(bench).drafts()))
    bench.app.records.keeper.close()
    again = start(qtbot, tmp_path, keyring=keyring, backend=backend)
    qtbot.waitUntil(lambda: again.app.desk.current is not None and len(again.app.desk.current.sides) == 2)
    work, restored = again.app.desk.current, again.app.desk.session
    assert work is not None
    assert restored is not None
    assert restored.values == session.values
    qtbot.waitUntil(lambda: all(side.picture is not None for side in work.sides))
    again.app.desk.sides.part()
    assert [entry.document for entry in again.app.desk.queue.entries] == ["Card in a pair", "Card in a pair, back"]


def test_both_sides_are_one_record_in_the_store(qtbot: QtBot, tmp_path: Path) -> None:
    of = page(FRONT)
    parts = (reading(of, FRONT, FRONT_TYPE), reading(of, BACK, BACK_TYPE))
    bench = start(qtbot, tmp_path, people=(), backend=ScriptedBackend((of,), lambda _page, _document: parts))
    bench.wait_for("")
    bench.open_card()
    qtbot.waitUntil(lambda: bench.app.desk.session is not None and bench.app.desk.session.joined is not None)
    countersign(bench)
    qtbot.waitUntil(lambda: len(bench.written) == 1)
    (kept,) = ledger_of(bench).find(RecordQuery())
    assert kept.record.other_side == "pair_back"
    assert kept.record.values["authority"] == "Immigration Department"
    qtbot.waitUntil(lambda: ledger_of(bench).drafts() == ())
