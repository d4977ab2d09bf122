"""The whole queue as bytes for the journal, and back: what waited in which order, and what was in hand."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import StoreError
from app.services.draft_text import ReviewDraft
from app.services.wire import WireError, from_plain, to_plain

SCHEMA = "countersign/queue/1"
QUEUE_ID = "queue"
"""What the queue is called among the drafts; a document's draft is called by its record."""


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One document of the queue. `record_id` is its review's, which has a draft of its own ("" for one that was not
    read yet). `file` is where it is opened from again, with `pages` of it (empty: all); `wanted` is the type that the
    operator chose, else "auto"; `card` is what the sides of one card share.
    """

    record_id: str = ""
    name: str = ""
    file: str = ""
    pages: tuple[int, ...] = ()
    wanted: str = "auto"
    card: str = ""
    postponed: bool = False


@dataclass(frozen=True, slots=True)
class QueueDraft:
    """The rows in their order; `in_hand` is the row that was worked on, -1 for none."""

    rows: tuple[QueueRow, ...] = ()
    in_hand: int = -1


@dataclass(frozen=True, slots=True)
class Place:
    """One document as it comes back: its review (None if it was not read yet), or what to open."""

    row: QueueRow
    draft: ReviewDraft | None = None
    in_hand: bool = False


def in_their_places(drafts: Iterable[ReviewDraft], queue: QueueDraft) -> tuple[Place, ...]:
    """Every document once, in the order of the queue; reviews that the queue does not name come first.

    The queue is written a moment after the reviews: a row that knows of no review yet takes the one of its file and
    page, and a row whose page has become the back of a card is no document of its own any more.
    """
    left = {draft.record_id: draft for draft in drafts}
    backs = {_page_of(draft.back.file, draft.back.number) for draft in left.values() if draft.back and draft.back.file}
    places = []
    for at, row in enumerate(queue.rows):
        draft = left.pop(row.record_id, None) or left.pop(_review_of(row, left.values()), None)
        if draft is not None or (row.file and not backs & set(_pages_of(row))):
            places.append(Place(row, draft, at == queue.in_hand))
    return (*(Place(QueueRow(), draft) for draft in left.values()), *places)


def _review_of(row: QueueRow, drafts: Iterable[ReviewDraft]) -> str:
    """The record of the review of that row's page, "" if there is none."""
    pages = set(_pages_of(row)) if row.file else set()
    return next((d.record_id for d in drafts if d.file and _page_of(d.file, d.number) in pages), "")


def _pages_of(row: QueueRow) -> list[tuple[Path, int]]:
    return [_page_of(row.file, number) for number in row.pages or (1,)]


def _page_of(file: str, number: int) -> tuple[Path, int]:
    return Path(file).absolute(), number


def queue_bytes(draft: QueueDraft) -> bytes:
    """The draft as JSON."""
    plain = {"schema": SCHEMA, "queue": to_plain(draft)}
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()


def queue_of(body: bytes) -> QueueDraft:
    """The draft that these bytes hold.

    Raises: StoreError `draft_unreadable` if they hold none.
    """
    try:
        plain = json.loads(body)
        if plain["schema"] != SCHEMA:
            raise StoreError("draft_unreadable")
        return from_plain(QueueDraft, plain["queue"])
    except (ValueError, KeyError, TypeError, AttributeError, WireError) as exc:
        raise StoreError("draft_unreadable") from exc
