"""The queue's model under Qt's own tester, and the words that it shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from app.desktop.models.queue_model import EntryState, QueueEntry, QueueModel, QueueRole
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
        (QueueEntry(1, "a.png", EntryState.EXPORTING), "being written…"),
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
