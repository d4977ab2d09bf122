"""The record that a clerk makes of a document, and the changes of state that are legal for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.domain.errors import StoreError
from app.domain.page_text import PageContent
from app.domain.reading import FieldState


class RecordState(StrEnum):
    """The life of a record."""

    NEW = "new"
    READ = "read"
    REVIEWED = "reviewed"
    VERIFIED = "verified"
    EXPORTED = "exported"


_LEGAL = {
    RecordState.NEW: {RecordState.READ},
    RecordState.READ: {RecordState.REVIEWED, RecordState.VERIFIED},
    RecordState.REVIEWED: {RecordState.READ, RecordState.VERIFIED},
    RecordState.VERIFIED: {RecordState.EXPORTED},
    RecordState.EXPORTED: {RecordState.EXPORTED},
}


@dataclass(frozen=True, slots=True)
class Correction:
    """A field or part of the contents that the operator changed: what the machine had said, what was countersigned."""

    key: str
    read: str
    verified: str


@dataclass(frozen=True, slots=True)
class Record:
    """One document as the operator leaves it. `values` has a key for every field of the type ("" when empty).

    `verified_at` is ISO 8601 with offset, "" until verified. `override_reason` is set when a hard rule was overridden.
    `photo` is JPEG bytes, empty unless the profile keeps it. `page` is what the page holds besides the fields.
    `other_side` is the type of the back where front and back are one record ("" for one side); `document` is then the
    front's type.
    """

    record_id: str
    document: str
    state: RecordState = RecordState.NEW
    values: Mapping[str, str] = field(default_factory=dict)
    states: Mapping[str, FieldState] = field(default_factory=dict)
    corrections: tuple[Correction, ...] = ()
    verified_by: str = ""
    verified_at: str = ""
    override_reason: str = ""
    overridden: tuple[str, ...] = ()
    photo: bytes = field(default=b"", repr=False)
    seconds: float = 0.0
    keys: int = 0
    page: PageContent = field(default_factory=PageContent)
    other_side: str = ""

    def moved_to(self, state: RecordState) -> Record:
        """The same record in a later state.

        Raises: StoreError `record_state_illegal` if the change is not legal.
        """
        if state not in _LEGAL[self.state]:
            raise StoreError("record_state_illegal", old=self.state.value, new=state.value)
        return replace(self, state=state)
