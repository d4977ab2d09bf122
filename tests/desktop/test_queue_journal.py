"""The whole queue after a crash: order, states, what waited; and a site that keeps nothing says so."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.desktop.intake import sources_from_paths
from app.desktop.models.queue_model import EntryState
from app.desktop.notify import Notice
from app.domain.errors import InputError, StoreError
from app.domain.image import Page
from app.domain.reading import Level, Reading
from app.services.draft_text import BackDraft, ReviewDraft
from app.services.ledger import Ledger
from app.services.queue_draft import QueueDraft, QueueRow, in_their_places, queue_bytes, queue_of
from tests.desktop.desk_samples import HONGKONG, page, reading
from tests.desktop.scripted_backend import ScriptedBackend
from tests.desktop.store_bench import PlainKeyring, StoreBench, start


def ledger_of(bench: StoreBench) -> Ledger:
    ledger = bench.app.records.keeper.ledger
    assert ledger is not None
    return ledger


def kept(bench: StoreBench) -> QueueDraft:
    body = ledger_of(bench).queue_draft()
    return queue_of(body) if body else QueueDraft()


def states(bench: StoreBench) -> list[tuple[str, EntryState]]:
    return [(Path(entry.name).name, entry.state) for entry in bench.app.desk.queue.entries]


def read_next(bench: StoreBench, backend: ScriptedBackend, number: int) -> Page:
    """The file that is opened just now is read too."""
    of = page(HONGKONG, f"p{number}")
    bench.bot.waitUntil(lambda: len(backend.of("decode")) > number)
    backend.of("decode")[number].answer((of,))
    bench.bot.waitUntil(lambda: len(backend.of("read")) > number)
    backend.of("read")[number].answer((reading(of),))
    return of


def busy_desk(qtbot: QtBot, folder: Path, keyring: PlainKeyring) -> tuple[StoreBench, ScriptedBackend]:
    """Two documents are read, two wait."""
    backend = ScriptedBackend()
    bench = start(qtbot, folder, people=(), keyring=keyring, backend=backend)
    bench.wait_for("")
    bench.app.desk.open(sources_from_paths([folder / name for name in ("a.png", "b.png", "c.png", "d.png")]))
    for number in (0, 1):
        read_next(bench, backend, number)
        qtbot.waitUntil(lambda number=number: states(bench)[number][1] is EntryState.REVIEW)  # type: ignore[misc]
    return bench, backend


def test_the_whole_queue_comes_back_in_its_order_with_the_same_document_in_hand(qtbot: QtBot, tmp_path: Path) -> None:
    keyring = PlainKeyring()
    bench, _backend = busy_desk(qtbot, tmp_path, keyring)
    desk = bench.app.desk
    desk.postpone()
    desk.line.move(desk.queue.entries[3].entry_id, 0)
    assert desk.current is not None
    assert desk.current.shown.name == "b.png"
    qtbot.waitUntil(
        lambda: (
            [(row.name, row.postponed) for row in kept(bench).rows]
            == [("d.png", False), ("a.png", True), ("b.png", False), ("c.png", False)]
        )
    )
    qtbot.waitUntil(lambda: len(ledger_of(bench).drafts()) == 2)
    bench.app.records.keeper.close()  # as a crash leaves it: nothing else is done
    again = start(qtbot, tmp_path, keyring=keyring, backend=ScriptedBackend())
    qtbot.waitUntil(lambda: len(states(again)) == 4)
    assert states(again) == [
        ("d.png", EntryState.WAITING),
        ("a.png", EntryState.POSTPONED),
        ("b.png", EntryState.REVIEW),
        ("c.png", EntryState.OPENING),
    ]
    assert again.app.desk.current is not None
    assert again.app.desk.current.shown.name == "b.png"


def test_what_was_read_is_not_read_again_after_a_crash(qtbot: QtBot, tmp_path: Path) -> None:
    keyring = PlainKeyring()
    bench, _backend = busy_desk(qtbot, tmp_path, keyring)
    qtbot.waitUntil(lambda: len(ledger_of(bench).drafts()) == 2 and len(kept(bench).rows) == 4)
    bench.app.records.keeper.close()
    backend = ScriptedBackend()
    again = start(qtbot, tmp_path, keyring=keyring, backend=backend)
    qtbot.waitUntil(lambda: len(states(again)) == 4)
    qtbot.waitUntil(lambda: "c.png" in [asked.file.name for asked in backend.of("decode")])
    assert backend.of("read") == []
    session = again.app.desk.session
    assert session is not None
    assert session.values["id_number"] == "Z683365(5)"


def test_a_queue_that_is_done_leaves_nothing_behind(qtbot: QtBot, tmp_path: Path) -> None:
    bench, _backend = busy_desk(qtbot, tmp_path, PlainKeyring())
    qtbot.waitUntil(lambda: len(kept(bench).rows) == 4)
    for entry in bench.app.desk.queue.entries:
        bench.app.desk.remove(entry.entry_id)
    qtbot.waitUntil(lambda: ledger_of(bench).queue_draft() == b"")


def test_a_covered_desk_does_not_forget_its_queue(qtbot: QtBot, tmp_path: Path) -> None:
    bench, _backend = busy_desk(qtbot, tmp_path, PlainKeyring())
    qtbot.waitUntil(lambda: len(kept(bench).rows) == 4)
    bench.app.records.door.lock()
    bench.app.records.journal.flush()
    assert len(kept(bench).rows) == 4


def test_where_nothing_is_kept_the_desk_says_so_while_something_waits(qtbot: QtBot, tmp_path: Path) -> None:
    bench = start(qtbot, tmp_path, keeps_nothing=True, backend=ScriptedBackend())

    def said() -> bool:
        labels = [label for label in bench.app.window.views.queue.findChildren(QLabel) if label.isVisible()]
        return any("after a crash this queue is gone" in label.text() for label in labels)

    assert not said()
    bench.app.desk.open(sources_from_paths([tmp_path / "a.png", tmp_path / "b.png"]))
    qtbot.waitUntil(said)


def test_a_crash_between_the_review_and_the_queue_doubles_nothing() -> None:
    rows = tuple(QueueRow(name=name, file=name) for name in ("a.png", "b.png", "c.png"))
    back = BackDraft("c.png", "pair_back", "auto", "c.png", 1, (1, 1), Reading("p", "pair_back", 0.9))
    drafts = (
        ReviewDraft("r1", "b.png", "pair", "auto", "b.png", back=back),
        ReviewDraft("r2", "pasted", "pair", "auto"),
    )
    places = in_their_places(drafts, QueueDraft(rows, 1))
    told = [(place.row.name, place.draft.record_id if place.draft else "", place.in_hand) for place in places]
    assert told == [("", "r2", False), ("a.png", "", False), ("b.png", "r1", True)]


def test_a_queue_survives_its_bytes_and_nonsense_is_told() -> None:
    draft = QueueDraft((QueueRow("r1", "a.png", "a.png", (2,), "passport", "c1", postponed=True), QueueRow()), 1)
    assert queue_of(queue_bytes(draft)) == draft
    for nonsense in (b"", b"[]", b"{}", b'{"schema":"countersign/queue/1","queue":{"rows":[]}}'):
        with pytest.raises(StoreError, match="draft_unreadable"):
            queue_of(nonsense)


def crashed_with_everything_read(qtbot: QtBot, folder: Path, keyring: PlainKeyring) -> None:
    """Four documents were read; then the program is gone."""
    bench, backend = busy_desk(qtbot, folder, keyring)
    for number in (2, 3):
        read_next(bench, backend, number)
        qtbot.waitUntil(lambda number=number: states(bench)[number][1] is EntryState.REVIEW)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(ledger_of(bench).drafts()) == 4 and len(kept(bench).rows) == 4)
    bench.app.records.keeper.close()


def with_pictures(bench: StoreBench) -> list[str]:
    return [entry.name for entry in bench.app.desk.queue.entries if entry.thumbnail is not None]


def test_after_a_crash_every_document_has_its_small_picture_again(qtbot: QtBot, tmp_path: Path) -> None:
    keyring = PlainKeyring()
    crashed_with_everything_read(qtbot, tmp_path, keyring)
    backend = ScriptedBackend()
    again = start(qtbot, tmp_path, keyring=keyring, backend=backend)
    for number in range(4):
        qtbot.waitUntil(lambda number=number: len(backend.of("decode")) > number)  # type: ignore[misc]
        backend.of("decode")[number].answer((page(HONGKONG, f"again{number}"),))
    qtbot.waitUntil(lambda: with_pictures(again) == ["a.png", "b.png", "c.png", "d.png"])
    assert len(backend.of("decode")) == 4
    assert backend.of("read") == []


def test_a_file_that_is_gone_after_a_crash_costs_its_own_picture_only(qtbot: QtBot, tmp_path: Path) -> None:
    keyring = PlainKeyring()
    crashed_with_everything_read(qtbot, tmp_path, keyring)
    backend = ScriptedBackend()
    again = start(qtbot, tmp_path, keyring=keyring, backend=backend)
    told: list[Notice] = []
    again.app.desk.notified.connect(told.append)
    for number in range(4):
        qtbot.waitUntil(lambda number=number: len(backend.of("decode")) > number)  # type: ignore[misc]
        asked = backend.of("decode")[number]
        if asked.file.name == "c.png":
            asked.fail(InputError("file_missing"))
        else:
            asked.answer((page(HONGKONG, f"again{number}"),))
    qtbot.waitUntil(lambda: with_pictures(again) == ["a.png", "b.png", "d.png"])
    assert [notice for notice in told if notice.level is Level.ERROR] == []
    assert states(again)[2] == ("c.png", EntryState.REVIEW)
    again.app.desk.select(again.app.desk.queue.entries[2].entry_id)
    qtbot.waitUntil(lambda: len(backend.of("decode")) == 5)
    backend.of("decode")[4].fail(InputError("file_missing"))
    qtbot.waitUntil(lambda: any(notice.level is Level.ERROR for notice in told))


def test_a_crash_right_after_a_record_is_kept_does_not_bring_its_document_back(qtbot: QtBot, tmp_path: Path) -> None:
    keyring = PlainKeyring()
    bench, _backend = busy_desk(qtbot, tmp_path, keyring)
    qtbot.waitUntil(lambda: len(ledger_of(bench).drafts()) == 2 and len(kept(bench).rows) == 4)
    qtbot.waitUntil(lambda: all(row.record_id for row in kept(bench).rows[:2]))
    crashed, ledger = tmp_path / "crashed", ledger_of(bench)

    def crash(record_id: str) -> None:
        """The disk as it is while the desk has only just heard that the record is committed."""
        ledger.keep_draft(record_id, b"of another thread, a moment late")
        with ledger.store.database.writing():
            shutil.copytree(tmp_path / "records", crashed / "records")

    bench.app.desk.draft_over.connect(crash)
    bench.confirm_all()
    bench.app.desk.countersign()
    qtbot.waitUntil(lambda: len(bench.written) == 1)
    again = start(qtbot, crashed, keyring=keyring, backend=ScriptedBackend())
    qtbot.waitUntil(lambda: len(states(again)) == 3)
    assert [name for name, _state in states(again)] == ["b.png", "c.png", "d.png"]
    qtbot.waitUntil(lambda: again.app.window.views.messages.notice is not None)
    assert again.app.window.views.messages.notice is not None
    assert "not written to the file" in again.app.window.views.messages.notice.text
