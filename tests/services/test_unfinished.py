"""What comes back after a crash: what was under way, and nothing that was over."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.operators import Operator, Role
from app.domain.record import Record, RecordState
from app.extraction.catalogue import load_catalogue
from app.records.store import create_store, open_store
from app.resources import resource
from app.services import staff, upkeep
from app.services.draft_text import ReviewDraft, draft_bytes
from app.services.ledger import Ledger
from app.services.queue_draft import QueueDraft, QueueRow, queue_bytes
from app.services.unfinished import unfinished
from tests.house import ROOT
from tests.records.stores import PASSPHRASE, options

CATALOGUE = load_catalogue(resource("documents"))
DESK = Operator("sole", "Desk", Role.ADMINISTRATOR)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    store = create_store(tmp_path / "store", PASSPHRASE, options=options())
    ledger = Ledger(store, CATALOGUE)
    staff.choose_single(ledger, "Desk")
    yield ledger
    store.close()


def record(record_id: str) -> Record:
    values = {"id_number": "Z683365(5)"}
    return Record(record_id, "hongkong_id", RecordState.VERIFIED, values, verified_by="sole", verified_at="2026-03-01")


def draft(record_id: str) -> bytes:
    return draft_bytes(ReviewDraft(record_id, "card.png", "hongkong_id", "auto", "/scans/card.png"))


def queue(*record_ids: str, in_hand: int = 0) -> bytes:
    rows = tuple(QueueRow(one, f"{one}.png", f"/scans/{one}.png") for one in record_ids)
    return queue_bytes(QueueDraft(rows, in_hand))


def test_a_draft_that_is_written_late_does_not_bring_a_kept_record_back(ledger: Ledger) -> None:
    ledger.countersign(record("a"), DESK)
    ledger.keep_draft("a", draft("a"))
    assert ledger.drafts() == ()


def test_a_draft_that_is_written_late_does_not_bring_an_erased_record_back(ledger: Ledger) -> None:
    ledger.countersign(record("a"), DESK)
    upkeep.erase_record(ledger, "a", DESK, reason="asked for")
    ledger.keep_draft("a", draft("a"))
    assert ledger.drafts() == ()


def test_the_queue_comes_back_without_what_is_over(ledger: Ledger) -> None:
    ledger.keep_draft("b", draft("b"))
    ledger.keep_queue(queue("a", "b", "c", in_hand=2))
    ledger.countersign(record("a"), DESK)
    found = unfinished(ledger)
    assert [row.record_id for row in found.queue.rows] == ["b", "c"]
    assert found.queue.in_hand == 1
    assert [one.record_id for one in found.drafts] == ["b"]


def test_what_was_in_hand_and_is_over_is_in_nobodys_hand(ledger: Ledger) -> None:
    ledger.keep_queue(queue("a", "b", in_hand=0))
    ledger.countersign(record("a"), DESK)
    assert unfinished(ledger).queue == QueueDraft((QueueRow("b", "b.png", "/scans/b.png"),), -1)


def test_records_that_never_reached_their_file_are_told_once(ledger: Ledger) -> None:
    for number in "abc":
        ledger.countersign(record(number), DESK)
    ledger.exported(["b"], DESK, profile="p", format_name="json")
    assert unfinished(ledger).unwritten == 2
    assert unfinished(ledger).unwritten == 0
    ledger.countersign(record("d"), DESK)
    assert unfinished(ledger).unwritten == 1


def test_a_journal_that_cannot_be_read_is_told_and_hides_nothing_else(ledger: Ledger) -> None:
    ledger.keep_draft("a", b"nonsense")
    ledger.keep_draft("b", draft("b"))
    ledger.keep_queue(b"nonsense")
    found = unfinished(ledger)
    assert [one.record_id for one in found.drafts] == ["b"]
    assert [fault.code for fault in found.faults] == ["draft_unreadable", "draft_unreadable"]


# --- killed between the record's COMMIT and everything that follows it ---


@pytest.mark.parametrize("late", ["draft", "nothing"])
def test_killed_right_after_the_record_is_kept_it_does_not_come_back_as_a_draft(tmp_path: Path, late: str) -> None:
    folder = tmp_path / "store"
    store = create_store(folder, PASSPHRASE, options=options())
    staff.choose_single(Ledger(store, CATALOGUE), "Desk")
    store.close()
    command = [sys.executable, "-m", "tests.services.test_unfinished", str(folder), late]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"kept\n"
        child.kill()
    store = open_store(folder, passphrase=PASSPHRASE, options=options())
    try:
        ledger = Ledger(store, CATALOGUE)
        assert store.records.has("a")
        found = unfinished(ledger)
        assert (found.drafts, found.queue.rows, found.unwritten) == ((), (), 1)
    finally:
        store.close()


def _killed_child(folder: Path, late: str) -> None:
    """Countersigns as the desk does; what its other threads still write comes before anybody heard of the end."""
    ledger = Ledger(open_store(folder, passphrase=PASSPHRASE, options=options()), CATALOGUE)
    ledger.keep_draft("a", draft("a"))
    ledger.keep_queue(queue("a"))
    ledger.countersign(record("a"), DESK)
    if late == "draft":
        ledger.keep_draft("a", draft("a"))
        ledger.keep_queue(queue("a"))
    sys.stdout.write("kept\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    _killed_child(Path(sys.argv[1]), sys.argv[2])
