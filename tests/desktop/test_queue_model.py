"""The queue's model under Qt's own tester, and the words that it shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from app.desktop.models.queue_model import ENTRY_MIME, EntryState, QueueEntry, QueueModel, QueueRole
from tests.desktop.model_tester import watch_model


@pytest.fixture
def model(qtbot: QtBot) -> QueueModel:
    queue = QueueModel()
    watch_model(queue)
    return queue


def test_entries_come_in_the_order_of_their_rows(model: QueueModel) -> None:
    for number in (1, 2, 3):
        model.insert(99, QueueEntry(number, f"{number}.png"))
    model.insert(1, QueueEntry(9, "9.png"))
    assert [entry.entry_id for entry in model.entries] == [1, 9, 2, 3]
    assert model.take(9) == 1
    assert model.take(9) == -1
    assert model.row_of(3) == 2
    assert model.entry(9) is None


def test_many_entries_come_at_once_and_are_put_in_another_order(model: QueueModel) -> None:
    model.insert_all(0, [QueueEntry(number, f"{number}.png") for number in range(1, 6)])
    for entry_id, row, order in (
        (1, 3, [2, 3, 4, 1, 5]),
        (5, 0, [5, 2, 3, 4, 1]),
        (4, 2, [5, 2, 4, 3, 1]),
        (4, 2, [5, 2, 4, 3, 1]),
        (2, 99, [5, 4, 3, 1, 2]),
        (77, 0, [5, 4, 3, 1, 2]),
    ):
        model.move(entry_id, row)
        assert [entry.entry_id for entry in model.entries] == order
        assert [model.row_of(number) for number in order] == [0, 1, 2, 3, 4]


def test_a_dragged_entry_is_its_number_and_nothing_of_the_document(model: QueueModel) -> None:
    model.insert(0, QueueEntry(7, "secret name.png"))
    mime = model.mimeData([model.index(0)])
    assert mime.formats() == [ENTRY_MIME]
    assert bytes(mime.data(ENTRY_MIME).data()) == b"7"


def test_a_changed_entry_is_announced_and_an_equal_one_is_not(model: QueueModel, qtbot: QtBot) -> None:
    model.insert(0, QueueEntry(1, "a.png"))
    with qtbot.waitSignal(model.dataChanged):
        model.put(QueueEntry(1, "a.png", EntryState.READING))
    with qtbot.assertNotEmitted(model.dataChanged):
        model.put(QueueEntry(1, "a.png", EntryState.READING))
        model.put(QueueEntry(5, "gone.png"))


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (QueueEntry(1, "a.png"), "waiting"),
        (QueueEntry(1, "a.png", EntryState.OPENING), "opening…"),
        (QueueEntry(1, "a.png", EntryState.READING), "reading…"),
        (QueueEntry(1, "a.png", EntryState.REVIEW, open_count=2), "2 to check"),
        (QueueEntry(1, "a.png", EntryState.REVIEW), "ready to countersign"),
        (QueueEntry(1, "a.png", EntryState.POSTPONED, open_count=2), "postponed"),
        (QueueEntry(1, "a.png", EntryState.EXPORTING), "verified, being written…"),
        (QueueEntry(1, "", EntryState.EXPORTED, "Passport"), "exported"),
        (QueueEntry(1, "a.png", EntryState.FAILED), "needs help"),
    ],
)
def test_every_state_has_words(model: QueueModel, entry: QueueEntry, words: str) -> None:
    model.insert(0, entry)
    assert model.index(0).data(QueueRole.SUBTITLE) == words


def test_a_known_type_is_the_title_and_the_file_is_told_on_hover(model: QueueModel) -> None:
    model.insert(0, QueueEntry(1, "scan.png", EntryState.FAILED, reason="It is no picture."))
    assert model.index(0).data(QueueRole.TITLE) == "scan.png"
    model.put(QueueEntry(1, "scan.png", document="Passport"))
    assert model.index(0).data(QueueRole.TITLE) == "Passport"
    assert model.rowCount(model.index(0)) == 0
    assert model.data(QModelIndex()) is None


def test_the_state_alone_can_be_asked_for_where_there_is_no_room_for_the_time(model: QueueModel) -> None:
    model.insert(0, QueueEntry(1, "1.png", EntryState.FAILED, opened="10:15"))
    index = model.index(0)
    assert index.data(QueueRole.STATE_WORDS) == "needs help"
    assert index.data(QueueRole.SUBTITLE) == "needs help · 10:15"
