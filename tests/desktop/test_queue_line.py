"""The queue as a whole: order, reading ahead, giving up and trying again, and memory that stays flat."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.desktop.errands import Errands
from app.desktop.models.queue_model import EntryState
from app.desktop.page_care import PageCare
from app.desktop.reading_room import ReadingRoom
from app.desktop.tasks import Tasks
from app.desktop.theme import Theme
from app.desktop.views.queue_list import QueueList
from app.desktop.widgets.read_ahead_bar import ReadAheadBar
from app.domain.errors import EngineError, InputError
from app.domain.image import Page
from app.services.read_ahead import Pace, ReadAhead
from tests.desktop.desk_samples import HONGKONG, Bench, page, reading, set_up
from tests.desktop.scripted_backend import ScriptedBackend


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Bench:
    return set_up(qtbot, theme, tmp_path, ScriptedBackend())


def states(bench: Bench) -> list[EntryState]:
    return [entry.state for entry in bench.desk.queue.entries]


def names(bench: Bench) -> list[str]:
    return [entry.name for entry in bench.desk.queue.entries]


def decode(bench: Bench, qtbot: QtBot, number: int, call: int = -1) -> Page:
    """The call becomes a page that is sent to be read."""
    of, before = page(HONGKONG, f"p{number}"), len(bench.backend.of("read"))
    bench.backend.of("decode")[call].answer((of,))
    qtbot.waitUntil(lambda: len(bench.backend.of("read")) > before)
    return of


def read(bench: Bench, qtbot: QtBot, of: Page) -> None:
    before = states(bench).count(EntryState.REVIEW)
    bench.backend.last("read").answer((reading(of),))
    qtbot.waitUntil(lambda: states(bench).count(EntryState.REVIEW) > before)


def entry_id(bench: Bench, row: int) -> int:
    return bench.desk.queue.entries[row].entry_id


# --- reading ahead ---


def test_the_page_in_hand_is_read_before_one_that_is_read_ahead(bench: Bench, qtbot: QtBot) -> None:
    bench.open("a.png", "b.png", "c.png")
    read(bench, qtbot, decode(bench, qtbot, 1))
    decode(bench, qtbot, 2)
    ahead = bench.backend.last("read")
    assert states(bench) == [EntryState.REVIEW, EntryState.READING, EntryState.WAITING]
    bench.desk.select(entry_id(bench, 2))
    assert ahead.future.cancelled()
    assert states(bench) == [EntryState.REVIEW, EntryState.WAITING, EntryState.OPENING]
    read(bench, qtbot, decode(bench, qtbot, 3))
    assert states(bench) == [EntryState.REVIEW, EntryState.READING, EntryState.REVIEW]


def test_paused_only_the_document_in_hand_is_read(bench: Bench, qtbot: QtBot) -> None:
    bench.window.actions_table["pause_reading"].trigger()
    bench.open("a.png", "b.png", "c.png")
    read(bench, qtbot, decode(bench, qtbot, 1))
    assert states(bench) == [EntryState.REVIEW, EntryState.WAITING, EntryState.WAITING]
    bench.desk.select(entry_id(bench, 1))
    assert states(bench)[1] is EntryState.OPENING
    bench.window.actions_table["pause_reading"].trigger()
    read(bench, qtbot, decode(bench, qtbot, 2))
    assert states(bench) == [EntryState.REVIEW, EntryState.REVIEW, EntryState.OPENING]


def test_pausing_stops_what_is_read_ahead(bench: Bench, qtbot: QtBot) -> None:
    bench.open("a.png", "b.png")
    read(bench, qtbot, decode(bench, qtbot, 1))
    decode(bench, qtbot, 2)
    bench.desk.line.pause(True)
    assert bench.backend.last("read").future.cancelled()
    assert states(bench) == [EntryState.REVIEW, EntryState.WAITING]


def test_reading_is_stopped_and_asked_for_again(bench: Bench, qtbot: QtBot) -> None:
    bench.open("a.png", "b.png")
    decode(bench, qtbot, 1)
    bench.window.actions_table["stop_reading"].trigger()
    assert bench.backend.last("read").future.cancelled()
    assert states(bench) == [EntryState.FAILED, EntryState.OPENING]
    assert "stopped" in bench.desk.queue.entries[0].reason
    bench.window.actions_table["read_again"].trigger()
    assert states(bench)[0] is EntryState.READING


def test_everything_that_failed_is_tried_again_at_once(bench: Bench, qtbot: QtBot) -> None:
    bench.open("a.png", "b.png")
    bench.backend.last("decode").fail(InputError("file_missing"))
    qtbot.waitUntil(lambda: states(bench) == [EntryState.FAILED, EntryState.OPENING])
    decode(bench, qtbot, 2)
    bench.backend.last("read").fail(EngineError("worker_died"))
    qtbot.waitUntil(lambda: states(bench) == [EntryState.FAILED, EntryState.FAILED])
    bench.window.actions_table["retry_failed"].trigger()
    assert states(bench) == [EntryState.OPENING, EntryState.WAITING]


def test_the_bar_says_how_many_are_left_and_for_how_long(bench: Bench, qtbot: QtBot) -> None:
    bar = bench.window.findChild(ReadAheadBar)
    assert isinstance(bar, ReadAheadBar)
    assert not bar.isVisible()
    bench.open("a.png", "b.png", "c.png")
    assert bar.isVisible()
    assert bar.words.startswith("3 left")
    read(bench, qtbot, decode(bench, qtbot, 1))
    assert bar.words == "2 left to read · a few seconds"
    bench.desk.line.pause(True)
    assert bar.words == "2 left to read · paused"
    assert bench.window.actions_table["pause_reading"].isChecked()


def test_the_pace_of_the_last_documents_tells_the_time_left() -> None:
    pace = Pace()
    assert pace.told(7, is_paused=False) == ReadAhead(7, 0, 0.0)
    for seconds in (1.0, 3.0):
        pace.note(seconds)
    assert pace.told(10, is_paused=True) == ReadAhead(10, 2, 20.0, is_paused=True)
    assert pace.told(0, is_paused=False).done == 0


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.0, "8 left"), (9.0, "a few seconds"), (40.0, "about 40 s"), (130.0, "about 2 minute")]
)
def test_times_are_told_in_round_words(qtbot: QtBot, theme: Theme, seconds: float, words: str) -> None:
    bar = ReadAheadBar(theme)
    qtbot.addWidget(bar)
    bar.show_read_ahead(ReadAhead(8, 1, seconds))
    assert words in bar.words


# --- order ---


def test_the_document_in_hand_changes_its_place_by_key(bench: Bench) -> None:
    bench.open("a.png", "b.png", "c.png")
    for name, order in (("move_down", "bac"), ("move_down", "bca"), ("move_down", "bca"), ("move_up", "bac")):
        bench.window.actions_table[name].trigger()
        assert "".join(names(bench)).replace(".png", "") == order
    assert bench.desk.current is not None
    assert bench.desk.current.shown.name == "a.png"


@pytest.mark.parametrize(
    ("row", "share", "order"), [(0, 0.1, "cab"), (0, 0.9, "acb"), (1, 0.9, "abc"), (2, 0.1, "abc")]
)
def test_a_dragged_document_lands_in_the_nearest_gap(bench: Bench, row: int, share: float, order: str) -> None:
    bench.open("a.png", "b.png", "c.png")
    queue = bench.window.findChild(QueueList)
    assert isinstance(queue, QueueList)
    place = queue.visualRect(bench.desk.queue.index(row))
    at = QPointF(place.center().x(), place.top() + share * place.height())
    mime = bench.desk.queue.mimeData([bench.desk.queue.index(2)])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(at, copy, mime, left, Qt.KeyboardModifier.NoModifier)
    queue.dropEvent(event)
    assert event.isAccepted()
    assert event.dropAction() is copy
    assert "".join(names(bench)).replace(".png", "") == order


def test_what_is_no_entry_is_not_the_lists_to_take(bench: Bench) -> None:
    bench.open("a.png", "b.png")
    queue = bench.window.findChild(QueueList)
    assert isinstance(queue, QueueList)
    mime = QMimeData()
    mime.setText("words")
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    queue.dropEvent(event)
    assert not event.isAccepted()
    assert names(bench) == ["a.png", "b.png"]


# --- memory ---


@pytest.fixture
def little(monkeypatch: pytest.MonkeyPatch) -> None:
    """Room for the page in hand alone."""

    def care(shelf: object, errands: Errands) -> PageCare:
        return PageCare(shelf, errands, limit_bytes=1)  # type: ignore[arg-type]

    monkeypatch.setattr("app.desktop.reading_room.PageCare", care)
    assert ReadingRoom


def test_pages_far_from_the_hand_are_dropped_and_come_again(little: None, bench: Bench, qtbot: QtBot) -> None:
    bench.open("a.png", "b.png")
    read(bench, qtbot, decode(bench, qtbot, 1))
    read(bench, qtbot, decode(bench, qtbot, 2))
    first, second = bench.desk.queue.entries
    qtbot.waitUntil(lambda: bench.desk.queue.entries[1].thumbnail is not None)
    bench.desk.select(second.entry_id)
    assert bench.desk.current is not None
    assert bench.desk.current.picture is None
    asked = [call for call in bench.backend.of("decode") if call.file == Path("b.png")]
    assert len(asked) == 2
    with qtbot.waitSignal(bench.desk.picture_shown):
        asked[-1].answer((page(HONGKONG, "another name"),))
    work = bench.desk.current
    assert work.page is not None
    assert work.page.page_id == work.page_id == "p2"
    bench.desk.select(first.entry_id)
    assert work.page is None
    assert work.picture is None
    assert work.reading is not None


def test_a_page_that_was_dropped_is_read_again_when_it_has_come(little: None, bench: Bench, qtbot: QtBot) -> None:
    bench.open("a.png", "b.png")
    read(bench, qtbot, decode(bench, qtbot, 1))
    read(bench, qtbot, decode(bench, qtbot, 2))
    qtbot.waitUntil(lambda: bench.desk.queue.entries[1].thumbnail is not None)
    bench.desk.select(entry_id(bench, 1))
    reads = len(bench.backend.of("read"))
    bench.desk.read_again()
    assert len(bench.backend.of("read")) == reads
    of = decode(bench, qtbot, 2)
    assert bench.backend.last("read").page is not None
    assert bench.backend.last("read").page.page_id == "p2"  # type: ignore[union-attr]
    bench.backend.last("read").answer((reading(of),))


# --- the end ---


def test_leaving_a_queue_is_asked_in_plain_words(bench: Bench, qtbot: QtBot) -> None:
    bench.open("a.png")
    assert bench.desk.line.waiting == 0
    bench.open("b.png", "c.png")
    assert bench.desk.line.waiting == 2
    asked: list[str] = []

    def stay() -> None:
        box = bench.window.findChild(QMessageBox)
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.defaultButton().click()

    QTimer.singleShot(0, stay)
    assert not bench.window.close()
    assert asked == ["2 document(s) are still waiting in the queue."]
    assert bench.window.isVisible()
    assert isinstance(bench.tasks, Tasks)
