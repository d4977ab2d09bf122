"""An unfinished review as bytes for the journal, and back: what was read, what was typed, which field was in hand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.content import Content
from app.domain.document import DocumentType
from app.domain.errors import StoreError
from app.domain.reading import Reading
from app.services.review_history import NO_EDITS, ContentEdits, Entry
from app.services.wire import WireError, from_plain, to_plain

SCHEMA = "countersign/draft/1"


@dataclass(frozen=True, slots=True)
class BackDraft:
    """The other side of a card; the names mean what they mean in a ReviewDraft."""

    name: str
    document: str
    wanted: str
    file: str
    number: int
    size_px: tuple[int, int]
    reading: Reading


@dataclass(frozen=True, slots=True)
class ReviewDraft:
    """Everything that the desk needs to go on with a document after a crash. Pictures are not in it.

    `name` is what the queue calls it; `file` the path that it came from ("" for the clipboard or a scanner) and
    `number` the page within that file. `size_px` is the page's width and height, to know the same picture again.
    `wanted` is the type that the operator chose, else "auto". `key` is the field in hand, `typing` what stood in its
    editor and was not given to the field yet (None when nothing did). `back` is the other side of the card, where both
    are one document; `document` and `reading` are then the front's.
    """

    record_id: str
    name: str
    document: str
    wanted: str
    file: str = ""
    number: int = 1
    size_px: tuple[int, int] = (0, 0)
    reading: Reading | None = None
    entries: Mapping[str, Entry] = field(default_factory=dict)
    edits: ContentEdits = NO_EDITS
    key: str = ""
    typing: str | None = None
    back: BackDraft | None = None


def draft_bytes(draft: ReviewDraft) -> bytes:
    """The draft as JSON; the portrait and, where there are only fields, the lines of text are left out."""
    back = replace(draft.back, reading=_lean(draft.back.reading)) if draft.back else None
    lean = replace(draft, reading=_lean(draft.reading) if draft.reading else None, back=back)
    plain = {"schema": SCHEMA, "draft": to_plain(lean)}
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()


def _lean(reading: Reading) -> Reading:
    is_card = bool(reading.fields) and not reading.content.parts
    return replace(reading, photo=b"", lines=() if is_card else reading.lines)


def draft_of(body: bytes, catalogue: Mapping[str, DocumentType]) -> ReviewDraft:
    """The draft that these bytes hold.

    Raises: StoreError `draft_unreadable` if they hold none, or one of a type that this program does not have.
    """
    try:
        plain = json.loads(body)
        if plain["schema"] != SCHEMA:
            raise StoreError("draft_unreadable")
        draft = from_plain(ReviewDraft, {"edits": to_plain(NO_EDITS), "back": None, **_of_before(plain["draft"])})
    except (ValueError, KeyError, TypeError, AttributeError, WireError) as exc:
        raise StoreError("draft_unreadable") from exc
    if draft.document not in catalogue or (draft.back and draft.back.document not in catalogue):
        raise StoreError("draft_unreadable")
    return draft


def _of_before(plain: Any) -> dict[str, Any]:
    """The draft as today's types have it: drafts of before had no contents of pages, and cards of one side only."""
    if plain.get("reading") is not None:
        plain["reading"].setdefault("content", to_plain(Content()))
    for entry in plain["entries"].values():
        entry.setdefault("side", 0)
    return dict(plain)
