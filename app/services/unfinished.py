"""What the desk finds when the store is opened again: documents under way, the queue, records that never left."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.errors import StoreError
from app.records.retention import is_over
from app.services.draft_text import ReviewDraft, draft_of
from app.services.ledger import Ledger
from app.services.queue_draft import QueueDraft, queue_of

_LOOKED = "unwritten_looked_up_to"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """`drafts` are the reviews, the one that changed last first. `unwritten` counts records that were kept in the last
    session and did not reach their file; each is counted once. `faults` say what could not be read.
    """

    drafts: tuple[ReviewDraft, ...]
    queue: QueueDraft
    unwritten: int
    faults: tuple[StoreError, ...]


def unfinished(ledger: Ledger) -> Unfinished:
    """What was under way. A document whose record is kept or erased is over, whatever was journaled about it in the
    last moment before a crash; such drafts are erased. Not for the GUI thread. Raises: StoreError.
    """
    drafts: list[ReviewDraft] = []
    faults: list[StoreError] = []
    for kept in ledger.drafts():
        if is_over(ledger.store, kept.draft_id):
            ledger.drop_draft(kept.draft_id)
            continue
        try:
            drafts.append(draft_of(kept.body, ledger.catalogue))
        except StoreError as error:
            faults.append(error)
    queue, body = QueueDraft(), ledger.queue_draft()
    try:
        queue = _still_waiting(ledger, queue_of(body)) if body else queue
    except StoreError as error:
        faults.append(error)
    return Unfinished(tuple(drafts), queue, _unwritten(ledger), tuple(faults))


def _still_waiting(ledger: Ledger, queue: QueueDraft) -> QueueDraft:
    """The queue without documents that are over."""
    left = [at for at, row in enumerate(queue.rows) if not (row.record_id and is_over(ledger.store, row.record_id))]
    in_hand = left.index(queue.in_hand) if queue.in_hand in left else -1
    return replace(queue, rows=tuple(queue.rows[at] for at in left), in_hand=in_hand)


def _unwritten(ledger: Ledger) -> int:
    store = ledger.store
    looked = int(store.setting(_LOOKED) or 0)
    newest, count = store.records.never_exported(after=looked)
    if newest > looked:
        with store.writing():
            store.put_setting(_LOOKED, str(newest))
    return count
