"""Front and back of a card on the desk: one document, by itself or by hand, in view, in the queue, on the way out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from app.desktop.intake import Source, sources_from_paths
from app.desktop.models.queue_model import ENTRY_MIME, EntryState, QueueEntry
from app.desktop.theme import Theme
from app.desktop.views.queue_delegate import back_place
from app.desktop.views.queue_list import QueueList
from app.desktop.widgets.field_crop import FieldCrop
from app.desktop.work import Work
from app.domain.image import Page
from app.domain.profile import ExportFormat, ExportProfile
from app.domain.reading import FieldState, Reading
from tests.desktop.desk_samples import (
    BACK,
    BACK_TYPE,
    FRONT,
    FRONT_TYPE,
    OTHERS_BACK,
    Bench,
    Printed,
    page,
    reading,
    set_up,
)
from tests.desktop.scripted_backend import ScriptedBackend

FACES = {"front": (FRONT, FRONT_TYPE), "back": (BACK, BACK_TYPE), "stranger": (OTHERS_BACK, BACK_TYPE)}


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Bench:
    bench = set_up(qtbot, theme, tmp_path, ScriptedBackend())
    bench.desk.profile = ExportProfile("to a file", ExportFormat.JSON, str(tmp_path / "out.json"))
    return bench


def entries(bench: Bench) -> tuple[QueueEntry, ...]:
    return bench.desk.queue.entries


def face(name: str, number: int) -> tuple[Page, Reading]:
    printed, kind = FACES[name.removesuffix("-bare")]
    of = page(printed, f"p{number}")
    read = reading(of, printed, kind)
    if name.endswith("-bare"):
        read = replace(read, fields=tuple(f for f in read.fields if f.key != "id_number"))
    return of, read


def come(bench: Bench, qtbot: QtBot, *faces: str, card: str = "") -> Work:
    """These faces are opened one after the other and read; the document in hand."""
    bench.desk.open([replace(s, card=card) for s in sources_from_paths([f"{face}.png" for face in faces])])
    for number, name in enumerate(faces):
        of, read = face(name, number)
        qtbot.waitUntil(lambda number=number: len(bench.backend.of("decode")) > number)  # type: ignore[misc]
        bench.backend.of("decode")[number].answer((of,))
        qtbot.waitUntil(lambda number=number: len(bench.backend.of("read")) > number)  # type: ignore[misc]
        bench.backend.of("read")[number].answer((read,))
    settle(bench, qtbot, len(faces))
    work = bench.desk.current
    assert work is not None
    return work


def settle(bench: Bench, qtbot: QtBot, count: int) -> None:
    def is_settled() -> bool:
        sides = sum(1 + (entry.other is not None) for entry in entries(bench))
        return sides == count and all(entry.state is EntryState.REVIEW for entry in entries(bench))

    qtbot.waitUntil(is_settled)


def said(bench: Bench) -> str:
    notice = bench.window.views.messages.notice
    return notice.text if notice else ""


def press_notice(bench: Bench) -> None:
    notice = bench.window.views.messages.notice
    assert notice is not None
    assert notice.act is not None
    notice.act()


def show_both(bench: Bench, qtbot: QtBot, work: Work) -> None:
    qtbot.waitUntil(lambda: all(side.picture is not None for side in work.sides))


# --- by itself ---


def test_a_back_that_names_the_same_card_joins_its_front(bench: Bench, qtbot: QtBot) -> None:
    work = come(bench, qtbot, "front", "back")
    assert [entry.name for entry in entries(bench)] == ["front.png"]
    assert work.session is not None
    assert work.session.values["address"] == "12 Canal Road, Hong Kong"
    assert work.session.field("id_number").state is FieldState.PROVEN  # type: ignore[union-attr]
    assert "one record now" in said(bench)
    assert "both sides" in bench.desk.queue.subtitle(entries(bench)[0])


def test_a_back_that_came_first_gives_the_hand_to_its_front(bench: Bench, qtbot: QtBot) -> None:
    work = come(bench, qtbot, "back", "front")
    assert work.shown.name == "front.png"
    assert work.back is not None
    assert bench.window.views.fields.model.session is work.session


def test_what_was_typed_on_the_back_before_comes_along(bench: Bench, qtbot: QtBot) -> None:
    bench.desk.open(sources_from_paths(["back.png", "front.png"]))
    for number, name in enumerate(("back", "front")):
        of, read = face(name, number)
        bench.backend.of("decode")[number].answer((of,))
        qtbot.waitUntil(lambda number=number: len(bench.backend.of("read")) > number)  # type: ignore[misc]
        if name == "front":
            bench.window.views.fields.focus_field("address")
            bench.window.views.fields.type_again("1 New Street")
        bench.backend.of("read")[number].answer((read,))
        qtbot.waitUntil(lambda: any(entry.state is EntryState.REVIEW for entry in entries(bench)))
    settle(bench, qtbot, 2)
    assert bench.desk.session is not None
    assert bench.desk.session.values["address"] == "1 New Street"


def test_a_strangers_back_is_not_joined_and_says_why(bench: Bench, qtbot: QtBot) -> None:
    come(bench, qtbot, "front", "stranger", card="scan")
    assert len(entries(bench)) == 2
    assert "Not joined" in said(bench)
    assert "Identity number" in said(bench)
    press_notice(bench)
    settle(bench, qtbot, 2)
    assert len(entries(bench)) == 1
    assert bench.desk.session is not None
    assert bench.desk.session.field("id_number").state is FieldState.CONFLICT  # type: ignore[union-attr]
    assert "say different things: Identity number" in said(bench)


def test_sides_that_share_nothing_are_asked_about_unless_they_were_scanned_as_a_pair(
    bench: Bench, qtbot: QtBot
) -> None:
    come(bench, qtbot, "front", "back-bare")
    assert len(entries(bench)) == 2
    assert "Are they sides of one card?" in said(bench)
    press_notice(bench)
    settle(bench, qtbot, 2)
    assert len(entries(bench)) == 1


def test_a_scanned_pair_joins_though_nothing_proves_it(bench: Bench, qtbot: QtBot) -> None:
    assert come(bench, qtbot, "front", "back-bare", card="scan").back is not None


def test_front_and_back_in_one_picture_are_one_document(bench: Bench, qtbot: QtBot) -> None:
    bench.open("both.png")
    of, front = face("front", 1)
    _, back = face("back-bare", 1)
    bench.backend.last("decode").answer((of,))
    qtbot.waitUntil(lambda: bool(bench.backend.of("read")))
    bench.backend.last("read").answer((front, back))
    settle(bench, qtbot, 2)
    assert len(entries(bench)) == 1


def test_two_guests_in_one_picture_stay_two(bench: Bench, qtbot: QtBot) -> None:
    bench.open("guests.png")
    of, front = face("front", 1)
    bench.backend.last("decode").answer((of,))
    qtbot.waitUntil(lambda: bool(bench.backend.of("read")))
    bench.backend.last("read").answer((front, replace(front, document="hongkong_id")))
    qtbot.waitUntil(lambda: len(entries(bench)) == 2)
    assert [entry.other for entry in entries(bench)] == [None, None]


def test_a_card_is_not_countersigned_while_its_back_is_being_read(bench: Bench, qtbot: QtBot) -> None:
    bench.desk.open(
        [Source("front", path=Path("front.png"), card="c"), Source("back", path=Path("back.png"), card="c")]
    )
    of, read = face("front", 0)
    bench.backend.of("decode")[0].answer((of,))
    qtbot.waitUntil(lambda: bool(bench.backend.of("read")))
    bench.backend.last("read").answer((read,))
    qtbot.waitUntil(lambda: entries(bench)[0].state is EntryState.REVIEW)
    bench.desk.countersign()
    assert "other side of this card" in said(bench)
    assert bench.written == []


# --- in view ---


def test_the_canvas_turns_to_the_side_of_the_field_in_hand(bench: Bench, qtbot: QtBot) -> None:
    work = come(bench, qtbot, "front", "back")
    show_both(bench, qtbot, work)
    views = bench.window.views
    views.fields.focus_field("name_en")
    assert {box.key for box in views.canvas.state.boxes} == {"name_en", "sex", "id_number"}
    views.fields.focus_field("address")
    assert work.side_shown == 1
    assert {box.key for box in views.canvas.state.boxes} == {"address", "authority"}
    assert views.canvas.state.current == "address"
    assert views.sides.isVisible()
    bench.window.actions_table["turn_over"].trigger()
    assert work.side_shown == 0
    assert views.fields.current_key == "address"


def test_the_crop_is_cut_from_the_fields_own_side(bench: Bench, qtbot: QtBot) -> None:
    work = come(bench, qtbot, "front", "back")
    show_both(bench, qtbot, work)
    crop = bench.window.findChild(FieldCrop)
    assert isinstance(crop, FieldCrop)
    bench.window.views.fields.focus_field("address")
    cut = crop.picture
    assert cut is not None
    bench.window.actions_table["turn_over"].trigger()
    assert crop.picture == cut


def test_a_box_drawn_on_the_back_is_read_from_the_back(bench: Bench, qtbot: QtBot) -> None:
    work = come(bench, qtbot, "front", "back")
    show_both(bench, qtbot, work)
    bench.window.views.fields.focus_field("address")
    bench.desk.read_box("address")
    asked = bench.backend.last("reread")
    assert (asked.page.page_id if asked.page else "", asked.document, asked.key) == ("p1", "pair_back", "address")
    bench.window.views.fields.focus_field("sex")
    bench.desk.read_box("sex")
    asked = bench.backend.last("reread")
    assert (asked.page.page_id if asked.page else "", asked.document) == ("p0", "pair")


def test_a_side_is_read_again_as_another_type_by_itself(bench: Bench, qtbot: QtBot) -> None:
    work = come(bench, qtbot, "front", "back")
    show_both(bench, qtbot, work)
    bench.desk.sides.show_side(1)
    bench.desk.choose_document("text")
    asked = bench.backend.last("read")
    assert (asked.page.page_id if asked.page else "", asked.document) == ("p1", "text")
    asked.answer((Reading("p1", "text", 0.9),))
    qtbot.waitUntil(lambda: bench.desk.session is not None and bench.desk.session.field("address") is None)
    assert work.back is not None


# --- by hand ---


def test_joined_by_key_and_parted_again_with_the_edits_where_they_belong(bench: Bench, qtbot: QtBot) -> None:
    come(bench, qtbot, "front", "back-bare")
    bench.window.actions_table["join_next"].trigger()
    session = bench.desk.session
    assert session is not None
    session.set_value("address", "1 New Street")
    session.set_value("name_en", "YIP, Ching Mei")
    bench.window.actions_table["part"].trigger()
    assert [entry.name for entry in entries(bench)] == ["front.png", "back-bare.png"]
    assert session.values["name_en"] == "YIP, Ching Mei"
    assert session.field("address") is None
    bench.desk.select(entries(bench)[1].entry_id)
    assert bench.desk.session is not None
    assert bench.desk.session.values["address"] == "1 New Street"
    bench.desk.sides.join(*(entry.entry_id for entry in entries(bench)))
    settle(bench, qtbot, 2)
    assert bench.desk.session is not None
    assert bench.desk.session.values["address"] == "1 New Street"


def test_what_was_parted_is_not_joined_again_by_itself(bench: Bench, qtbot: QtBot) -> None:
    work = come(bench, qtbot, "front", "back", card="scan")
    bench.desk.sides.part()
    assert len(entries(bench)) == 2
    bench.desk.read_again()
    asked = bench.backend.last("read")
    asked.answer((face("front", 0)[1],))
    qtbot.waitUntil(lambda: entries(bench)[0].state is EntryState.REVIEW)
    assert work.back is None
    assert len(entries(bench)) == 2


def test_documents_that_are_no_sides_are_refused_in_words(bench: Bench, qtbot: QtBot) -> None:
    come(bench, qtbot, "back", "stranger")
    work = bench.desk.current
    assert work is not None
    assert work.reading is not None
    work.reading = replace(work.reading, document="hongkong_id")
    bench.window.actions_table["join_next"].trigger()
    assert "no sides of one card" in said(bench)
    assert len(entries(bench)) == 2


def drop(bench: Bench, mime: QMimeData, place: QPointF) -> None:
    queue = bench.window.findChild(QueueList)
    assert isinstance(queue, QueueList)
    queue.dropEvent(
        QDropEvent(place, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    )


def test_dropped_on_another_entry_it_is_joined_and_dragged_out_again_parted(bench: Bench, qtbot: QtBot) -> None:
    come(bench, qtbot, "front", "back-bare")
    queue = bench.window.findChild(QueueList)
    assert isinstance(queue, QueueList)
    first, second = (queue.visualRect(queue.model().index(row, 0)) for row in (0, 1))
    drop(bench, queue.mime_at(second.center()), QPointF(first.center()))
    settle(bench, qtbot, 2)
    other = entries(bench)[0].other
    assert other is not None
    row = queue.visualRect(queue.model().index(0, 0))
    mime = queue.mime_at(back_place(row).bottomRight() - QPoint(2, 2))
    assert bytes(mime.data(ENTRY_MIME).data()) == str(other.entry_id).encode()
    drop(bench, mime, QPointF(row.center().x(), row.bottom() + 40))
    assert [entry.entry_id for entry in entries(bench)][1] == other.entry_id


# --- the end of it ---


def accept_all(bench: Bench) -> None:
    session = bench.desk.session
    assert session is not None
    for key in session.open_keys:
        session.accept(key)


def test_both_sides_leave_as_one_record_and_both_files_are_done(bench: Bench, qtbot: QtBot) -> None:
    come(bench, qtbot, "front", "back")
    done: list[str] = []
    bench.desk.document_done.connect(done.append)
    accept_all(bench)
    bench.desk.countersign()
    qtbot.waitUntil(lambda: len(done) == 2)
    assert [Path(file).name for file in done] == ["front.png", "back.png"]
    ((record, _profile),) = bench.written
    assert (record.document, record.other_side) == ("pair", "pair_back")
    assert record.values["address"] == "12 Canal Road, Hong Kong"
    assert entries(bench) == ()
    assert set(bench.backend.forgotten) == {"p0", "p1"}


def test_taken_off_and_brought_back_it_still_has_both_sides(bench: Bench, qtbot: QtBot) -> None:
    work = come(bench, qtbot, "front", "back")
    bench.desk.remove(work.entry_id)
    assert entries(bench) == ()
    press_notice(bench)
    assert bench.desk.current is work
    assert work.back is not None
    assert entries(bench)[0].other is not None


def test_locked_and_opened_it_still_has_both_sides_and_shows_nothing_meanwhile(bench: Bench, qtbot: QtBot) -> None:
    work = come(bench, qtbot, "front", "back")
    show_both(bench, qtbot, work)
    bench.desk.put_away()
    assert entries(bench) == ()
    assert all(side.picture is None and side.shown.thumbnail is None for side in work.sides)
    bench.desk.bring_back()
    show_both(bench, qtbot, work)
    assert bench.desk.current is work


def test_postponed_and_picked_again_it_is_one_document(bench: Bench, qtbot: QtBot) -> None:
    work = come(bench, qtbot, "front", "back")
    bench.desk.postpone()
    assert entries(bench)[0].state is EntryState.POSTPONED
    bench.desk.select(work.entry_id)
    assert bench.desk.session is work.session
    assert entries(bench)[0].state is EntryState.REVIEW


def fields_of(printed: tuple[Printed, ...]) -> set[str]:
    return {line.key for line in printed}


def test_the_samples_are_two_sides_of_one_card() -> None:
    assert fields_of(FRONT) & fields_of(BACK) == {"id_number"}
