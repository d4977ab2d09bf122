"""The desk without its window: what comes in, what is read, what is late, what leaves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.desktop.desk import Desk
from app.desktop.intake import sources_from_paths
from app.desktop.models.queue_model import EntryState
from app.desktop.notify import Notice
from app.desktop.tasks import Tasks
from app.domain.document import FieldKind, FieldSpec
from app.domain.errors import EngineError, ExportError, InputError
from app.domain.geometry import Quad
from app.domain.image import Page
from app.domain.profile import ExportFormat, ExportProfile
from app.domain.reading import Evidence, FieldState, FieldValue, Finding, Level, Reading, Source
from app.domain.record import Record
from app.domain.text import line_from_text
from tests.desktop.desk_samples import CATALOGUE, HONGKONG, HONGKONG_TYPE, SCRIPTS, SCRIPTS_TYPE, page, reading
from tests.desktop.scripted_backend import ScriptedBackend

PROFILE = ExportProfile("Guests", ExportFormat.XLSX, "guests.xlsx")


@dataclass
class Rig:
    """A desk, its backend, and everything that was said."""

    desk: Desk
    backend: ScriptedBackend
    tasks: Tasks
    bot: QtBot
    notices: list[Notice] = field(default_factory=list)
    overrides: list[tuple[Finding, ...]] = field(default_factory=list)
    written: list[Record] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)

    def states(self) -> list[EntryState]:
        return [entry.state for entry in self.desk.queue.entries]

    def open(self, *names: str) -> None:
        self.desk.open(sources_from_paths(names or ("card.png",)))

    def decoded(self, *pages: Page, call: int = -1) -> None:
        before = len(self.backend.of("read"))
        self.backend.of("decode")[call].answer(pages)
        self.bot.waitUntil(lambda: len(self.backend.of("read")) > before)

    def read(self, *readings: Reading, call: int = -1) -> None:
        self.backend.of("read")[call].answer(readings)
        self.settle()

    def settle(self) -> None:
        """Returns when everything that was answered has arrived."""
        arrived: list[int] = []
        self.tasks.relay(arrived.append)(1)
        self.bot.waitUntil(lambda: bool(arrived))

    def confirm_all(self) -> None:
        session = self.desk.session
        assert session is not None
        for key in session.open_keys:
            session.accept(key)
        self.desk.note_edit()


@pytest.fixture
def rig(qtbot: QtBot) -> Iterator[Rig]:
    backend = ScriptedBackend()
    tasks = Tasks()
    written: list[Record] = []
    refusals: list[str] = []

    def exporter(records: Sequence[Record], profile: ExportProfile) -> Path:
        if refusals:
            refusals.pop()
            raise ExportError("export_folder_missing", file="guests.xlsx")
        written.extend(records)
        return Path(profile.path)

    desk = Desk(backend, CATALOGUE, exporter, tasks, operator="mara")
    desk.profile = PROFILE
    made = Rig(desk, backend, tasks, qtbot, written=written, refusals=refusals)
    desk.notified.connect(made.notices.append)
    desk.override_requested.connect(made.overrides.append)
    yield made
    tasks.close()


def proven(of: Page, document: str = "hongkong_id", **changes: str) -> Reading:
    """Everything agrees."""
    fields = []
    for printed in HONGKONG:
        value = changes.get(printed.key, printed.value or printed.text)
        evidence = Evidence(Source.VIZ, value, value, 0.99, printed.quad)
        fields.append(FieldValue(printed.key, value, FieldState.PROVEN, 0.99, printed.quad, (evidence,)))
    return Reading(of.page_id, document, 0.98, tuple(fields), photo=b"portrait")


def test_an_opened_document_is_shown_then_outlined_then_read(rig: Rig, qtbot: QtBot) -> None:
    of = page(HONGKONG)
    rig.open()
    assert rig.states() == [EntryState.OPENING]
    assert rig.desk.current is not None
    with qtbot.waitSignal(rig.desk.picture_shown):
        rig.decoded(of)
    assert rig.states() == [EntryState.READING]
    lines = (line_from_text("YIP", Quad.from_box(1, 1, 9, 9)),)
    with qtbot.waitSignal(rig.desk.lines_found):
        rig.backend.last("read").tell("lines", lines)
    assert rig.desk.current.lines == lines
    with qtbot.waitSignal(rig.desk.fields_changed):
        rig.read(reading(of))
    assert rig.desk.session is not None
    assert rig.desk.session.document is HONGKONG_TYPE
    assert rig.desk.queue.entries[0].document == "Hong Kong identity card"
    assert rig.desk.queue.entries[0].open_count == 2
    assert rig.states() == [EntryState.REVIEW]


def test_the_second_document_is_opened_only_when_the_first_is_read(rig: Rig) -> None:
    rig.open("a.png", "b.png")
    assert rig.states() == [EntryState.OPENING, EntryState.WAITING]
    first = page(HONGKONG)
    rig.decoded(first)
    assert len(rig.backend.of("decode")) == 1
    rig.read(reading(first))
    assert rig.states() == [EntryState.REVIEW, EntryState.OPENING]


def test_the_document_in_hand_does_not_wait_for_others(rig: Rig) -> None:
    rig.open("a.png", "b.png")
    rig.desk.select(rig.desk.queue.entries[1].entry_id)
    assert rig.states() == [EntryState.OPENING, EntryState.OPENING]


def test_every_page_and_every_card_gets_an_entry_of_its_own(rig: Rig) -> None:
    one, two = page(HONGKONG, "p1"), page(SCRIPTS, "p2")
    rig.open("many.tif")
    rig.decoded(one, two)
    assert len(rig.desk.queue.entries) == 2
    rig.read(reading(one), proven(one))
    assert len(rig.desk.queue.entries) == 3
    assert rig.states() == [EntryState.REVIEW, EntryState.REVIEW, EntryState.READING]
    rig.desk.select(rig.desk.queue.entries[1].entry_id)
    assert rig.desk.session is not None
    assert rig.desk.session.open_keys == ()


def test_what_is_not_a_picture_is_said_and_the_next_one_goes_on(rig: Rig) -> None:
    rig.open("notes.doc", "b.png")
    rig.backend.last("decode").fail(InputError("image_unknown_format"))
    rig.settle()
    assert rig.states() == [EntryState.FAILED, EntryState.OPENING]
    assert rig.notices[-1].level is Level.ERROR
    assert rig.desk.queue.entries[0].reason == rig.notices[-1].text


def test_a_message_about_a_document_that_is_not_in_hand_names_it(rig: Rig) -> None:
    rig.open("a.png", "b.png")
    of = page(HONGKONG)
    rig.decoded(of)
    rig.read(reading(of))
    rig.backend.last("decode").fail(InputError("image_broken"))
    rig.settle()
    assert rig.states() == [EntryState.REVIEW, EntryState.FAILED]
    assert rig.notices[-1].text == f"b.png: {rig.desk.queue.entries[1].reason}"


def test_a_failed_document_makes_room_for_the_next_one_that_is_opened(rig: Rig) -> None:
    rig.open("notes.doc")
    rig.backend.last("decode").fail(InputError("image_unknown_format"))
    rig.settle()
    rig.open("b.png")
    assert rig.desk.current is not None
    assert rig.desk.current.shown.name == "b.png"


def test_a_reader_that_died_loses_nothing_and_can_be_asked_again(rig: Rig) -> None:
    of = page(HONGKONG)
    rig.open()
    rig.decoded(of)
    rig.read(reading(of))
    assert rig.desk.session is not None
    rig.desk.session.set_value("sex", "M")
    rig.desk.read_again()
    rig.backend.last("read").fail(EngineError("worker_died"))
    rig.settle()
    assert rig.states() == [EntryState.REVIEW]
    assert rig.desk.session.values["sex"] == "M"
    notice = rig.notices[-1]
    assert notice.action == "Read again"
    assert notice.act is not None
    notice.act()
    rig.read(proven(of))
    assert rig.desk.session.values["sex"] == "M"
    assert rig.desk.session.values["symbols"] == "***AZ"


def test_when_nothing_can_be_read_the_chosen_type_is_typed_by_hand(rig: Rig, qtbot: QtBot) -> None:
    of = page(HONGKONG)
    rig.open()
    rig.decoded(of)
    rig.desk.choose_document("hongkong_id")
    rig.backend.last("read").fail(EngineError("worker_died"))
    rig.settle()
    assert rig.states() == [EntryState.REVIEW]
    session = rig.desk.session
    assert session is not None
    assert len(session.open_keys) == len(HONGKONG)
    for printed in HONGKONG:
        session.set_value(printed.key, printed.value or printed.text)
    with qtbot.waitSignal(rig.desk.record_left):
        rig.desk.countersign("typed by hand")
    assert rig.written[0].values["date_of_birth"] == "1985-06-03"


def test_a_document_that_nobody_could_read_gets_its_type_by_hand(rig: Rig) -> None:
    rig.open()
    rig.decoded(page(HONGKONG))
    rig.backend.last("read").fail(EngineError("worker_died"))
    rig.settle()
    assert rig.states() == [EntryState.FAILED]
    assert rig.desk.session is None
    rig.desk.choose_document("hongkong_id")
    rig.backend.last("read").fail(EngineError("worker_died"))
    rig.settle()
    assert rig.states() == [EntryState.REVIEW]
    assert rig.desk.session is not None
    assert rig.desk.session.document is HONGKONG_TYPE


def test_nothing_is_countersigned_while_it_is_being_read(rig: Rig) -> None:
    rig.open()
    rig.decoded(page(HONGKONG))
    assert rig.desk.session is not None
    rig.desk.countersign()
    assert rig.written == []
    assert "still being read" in rig.notices[-1].text


def test_a_reading_that_was_overtaken_is_thrown_away(rig: Rig) -> None:
    of = page(HONGKONG)
    rig.open()
    rig.decoded(of)
    slow = rig.backend.last("read")
    rig.desk.read_again()
    rig.read(proven(of))
    slow.answer((reading(of),))
    slow.tell("lines", (line_from_text("late", Quad.from_box(0, 0, 1, 1)),))
    rig.settle()
    assert rig.desk.session is not None
    assert rig.desk.session.open_keys == ()
    assert rig.desk.current is not None
    assert rig.desk.current.lines == ()


def test_a_result_for_a_document_that_is_gone_changes_nothing(rig: Rig) -> None:
    of = page(HONGKONG)
    rig.open("a.png", "b.png")
    rig.decoded(of)
    late = rig.backend.last("read")
    rig.desk.remove(rig.desk.queue.entries[0].entry_id)
    late.answer((reading(of),))
    rig.settle()
    assert [entry.name for entry in rig.desk.queue.entries] == ["b.png"]
    assert rig.desk.session is None


def test_a_late_reading_leaves_what_was_typed_meanwhile(rig: Rig) -> None:
    of = page(HONGKONG)
    rig.open()
    rig.decoded(of)
    rig.desk.choose_document("hongkong_id")
    assert rig.desk.session is not None
    rig.desk.session.set_value("name_en", "WONG, Siu Ming")
    assert rig.backend.last("read").document == "hongkong_id"
    rig.read(proven(of))
    assert rig.desk.session.values["name_en"] == "WONG, Siu Ming"
    assert rig.desk.session.values["id_number"] == "Z683365(5)"


def test_another_type_is_read_as_that_type_with_the_edits_kept(rig: Rig) -> None:
    of = page(HONGKONG)
    rig.open()
    rig.decoded(of)
    rig.read(reading(of))
    rig.desk.choose_document("scripts_card")
    assert rig.desk.session is not None
    assert rig.desk.session.document is SCRIPTS_TYPE
    assert rig.backend.last("read").document == "scripts_card"
    rig.read(reading(of, SCRIPTS, SCRIPTS_TYPE))
    assert rig.desk.session.values["thai"] == SCRIPTS[0].text
    rig.desk.choose_document("auto")
    rig.read(proven(of))
    assert rig.desk.session.document is HONGKONG_TYPE


def test_a_box_is_read_again_and_wins_over_the_machine(rig: Rig) -> None:
    of = page(HONGKONG)
    rig.open()
    rig.decoded(of)
    rig.read(reading(of))
    box = Quad.from_box(5, 5, 60, 25)
    rig.desk.read_box("id_number", box)
    asked = rig.backend.last("reread")
    assert (asked.key, asked.quad, asked.document) == ("id_number", box, "hongkong_id")
    asked.answer(FieldValue("id_number", "Z683365(5)", FieldState.CLEAR, 0.99))
    rig.settle()
    assert rig.desk.session is not None
    found = rig.desk.session.field("id_number")
    assert found is not None
    assert found.quad == box
    assert found.state is FieldState.CLEAR


def test_a_box_that_comes_back_too_late_leaves_the_field_alone(rig: Rig) -> None:
    of = page(HONGKONG)
    rig.open()
    rig.decoded(of)
    rig.read(reading(of))
    rig.desk.read_box("id_number")
    assert rig.desk.session is not None
    rig.desk.session.set_value("id_number", "Z683865(5)")
    rig.backend.last("reread").answer(FieldValue("id_number", "OTHER", FieldState.CLEAR, 0.99))
    rig.settle()
    assert rig.desk.session.values["id_number"] == "Z683865(5)"
    assert "yours stays" in rig.notices[-1].text


def test_a_field_without_a_box_says_so(rig: Rig) -> None:
    of = page(HONGKONG)
    rig.open()
    rig.decoded(of)
    rig.read(Reading(of.page_id, "hongkong_id", 0.9))
    rig.desk.read_box("sex")
    assert rig.backend.of("reread") == []
    assert "no box" in rig.notices[-1].text


def test_countersigning_stops_at_a_field_that_nobody_looked_at(rig: Rig, qtbot: QtBot) -> None:
    of = page(HONGKONG)
    rig.open()
    rig.decoded(of)
    rig.read(reading(of))
    with qtbot.waitSignal(rig.desk.focus_requested) as wanted:
        rig.desk.countersign()
    assert wanted.args == ["date_of_birth"]
    assert rig.written == []


def test_a_countersigned_record_leaves_and_everything_else_is_forgotten(rig: Rig, qtbot: QtBot) -> None:
    first, second = page(HONGKONG, "p1"), page(HONGKONG, "p2")
    rig.open("a.png", "b.png")
    rig.decoded(first)
    rig.read(reading(first))
    rig.decoded(second)
    rig.read(proven(second))
    rig.confirm_all()
    work = rig.desk.current
    assert work is not None
    with qtbot.waitSignal(rig.desk.record_left) as left:
        rig.desk.countersign()
    assert left.args[0].records == 1
    record = rig.written[0]
    assert record.values["id_number"] == "Z683365(5)"
    assert record.verified_by == "mara"
    assert record.photo == b""
    assert (work.page, work.picture, work.session, work.reading, work.lines) == (None, None, None, None, ())
    assert rig.backend.forgotten == ["p1"]
    assert [entry.name for entry in rig.desk.queue.entries] == ["b.png"]
    assert rig.desk.current is not None
    assert rig.desk.current.shown.name == "b.png"
    assert rig.desk.last_values["name"] == "葉靜雯"
    assert "guests.xlsx" in rig.notices[-1].text


def test_the_portrait_leaves_only_with_a_profile_that_asks_for_it(rig: Rig, qtbot: QtBot) -> None:
    portrait = FieldSpec("photo", FieldKind.PHOTO, {"en": "Photo"}, required=False)
    rig.desk.narrow_types(lambda document: replace(document, fields=(*document.fields, portrait)))
    rig.desk.profile = ExportProfile("With portrait", ExportFormat.JSON, "guests.json", photo=True)
    of = page(HONGKONG)
    rig.open()
    rig.decoded(of)
    rig.read(proven(of))
    with qtbot.waitSignal(rig.desk.record_left):
        rig.desk.countersign()
    assert rig.written[0].photo == b"portrait"


def test_what_has_left_is_listed_by_type_without_name_or_picture(rig: Rig, qtbot: QtBot) -> None:
    of = page(HONGKONG)
    rig.open()
    rig.decoded(of)
    rig.read(proven(of))
    with qtbot.waitSignal(rig.desk.record_left):
        rig.desk.countersign()
    (entry,) = rig.desk.done.entries
    assert (entry.document, entry.state, entry.name) == ("Hong Kong identity card", EntryState.EXPORTED, "")
    assert entry.thumbnail is None
    assert rig.desk.queue.entries == ()


def test_a_record_that_could_not_be_written_stays_until_it_is(rig: Rig, qtbot: QtBot) -> None:
    rig.refusals.append("once")
    of = page(HONGKONG)
    rig.open()
    rig.decoded(of)
    rig.read(proven(of))
    rig.desk.countersign()
    qtbot.waitUntil(lambda: rig.states() == [EntryState.FAILED])
    assert len(rig.desk.unwritten) == 1
    rig.desk.remove(rig.desk.queue.entries[0].entry_id)
    assert len(rig.desk.queue.entries) == 1
    notice = rig.notices[-1]
    assert notice.level is Level.ERROR
    assert notice.act is not None
    with qtbot.waitSignal(rig.desk.record_left):
        notice.act()
    assert len(rig.written) == 1
    assert rig.desk.unwritten == ()
    assert rig.desk.queue.entries == ()


def test_a_postponed_document_waits_and_can_be_taken_back(rig: Rig) -> None:
    first, second = page(HONGKONG, "p1"), page(HONGKONG, "p2")
    rig.open("a.png", "b.png")
    rig.decoded(first)
    rig.read(reading(first))
    rig.decoded(second)
    rig.read(reading(second))
    rig.desk.postpone()
    assert rig.states() == [EntryState.POSTPONED, EntryState.REVIEW]
    assert rig.desk.current is not None
    assert rig.desk.current.shown.name == "b.png"
    rig.desk.postpone()
    assert rig.desk.current is None
    undo = rig.notices[-1].act
    assert undo is not None
    undo()
    assert rig.desk.current is not None
    assert rig.desk.current.shown.state is EntryState.REVIEW


def test_postponing_while_it_is_read_reads_it_again_later(rig: Rig) -> None:
    of = page(HONGKONG)
    rig.open()
    rig.decoded(of)
    late = rig.backend.last("read")
    entry_id = rig.desk.queue.entries[0].entry_id
    rig.desk.postpone()
    late.answer((reading(of),))
    rig.settle()
    assert rig.states() == [EntryState.POSTPONED]
    rig.desk.select(entry_id)
    assert rig.states() == [EntryState.READING]
    rig.read(proven(of))
    assert rig.states() == [EntryState.REVIEW]


def test_taking_off_the_desk_can_be_undone_until_the_notice_goes(rig: Rig) -> None:
    of = page(HONGKONG)
    rig.open()
    rig.decoded(of)
    rig.read(reading(of))
    assert rig.desk.session is not None
    rig.desk.session.set_value("sex", "M")
    rig.desk.remove(rig.desk.queue.entries[0].entry_id)
    assert rig.desk.queue.entries == ()
    assert rig.backend.forgotten == []
    undo, forget = rig.notices[-1].act, rig.notices[-1].forget
    assert undo is not None
    assert forget is not None
    undo()
    assert rig.desk.session is not None
    assert rig.desk.session.values["sex"] == "M"
    rig.desk.remove(rig.desk.queue.entries[0].entry_id)
    notice = rig.notices[-1]
    assert notice.forget is not None
    notice.forget()
    assert rig.backend.forgotten == ["page-1"]


def test_an_unknown_type_is_taken_for_plain_text(rig: Rig) -> None:
    of = page(HONGKONG)
    rig.open()
    rig.decoded(of)
    rig.read(Reading(of.page_id, "type_of_tomorrow", 0.5))
    assert rig.desk.session is not None
    assert rig.desk.session.document.identifier == "text"


def test_clearing_the_desk_forgets_every_page(rig: Rig) -> None:
    first = page(HONGKONG, "p1")
    rig.open("a.png", "b.png")
    rig.decoded(first)
    rig.read(reading(first))
    rig.desk.clear()
    assert rig.desk.queue.entries == ()
    assert rig.desk.current is None
    assert rig.backend.forgotten == ["p1"]
    assert rig.desk.last_values == {}
