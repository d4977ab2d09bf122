"""What the operator did to one record, as steps that can be taken back and done again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from app.domain.content import Contact, Region, Table
from app.domain.document import DocumentType
from app.domain.geometry import Quad
from app.domain.page_text import PageLine
from app.domain.reading import FieldValue, Finding


class Act(StrEnum):
    """What kind of step it was; the desk has a word for each."""

    TYPED = "typed"
    ACCEPTED = "accepted"
    ALTERNATIVE = "alternative"
    DITTO = "ditto"
    REREAD = "reread"
    BOX = "box"
    DOCUMENT = "document"
    CONTENT = "content"


@dataclass(frozen=True, slots=True)
class Entry:
    """The operator's part of one field: None and empty everywhere until something is done to it.

    `value` is what was typed, taken or accepted. `findings` are doubts about bringing it into its form. `reread` is
    the machine's word on a box that the operator asked about. `quad` is a box set by hand, in pixels of the page;
    `side` is the side of the card that `reread` and `quad` lie on: 0 the front, 1 the other.
    """

    value: str | None = None
    act: Act | None = None
    findings: tuple[Finding, ...] = ()
    reread: FieldValue | None = None
    quad: Quad | None = None
    side: int = 0

    @property
    def touched(self) -> bool:
        """Whether a late result of the machine must leave this field's value alone."""
        return self.value is not None or self.reread is not None


UNTOUCHED = Entry()


@dataclass(frozen=True, slots=True)
class ContentEdits:
    """The operator's part of a page's contents: None for what is still as the machine read it."""

    lines: tuple[PageLine, ...] | None = None
    tables: tuple[Table, ...] | None = None
    contacts: tuple[Contact, ...] | None = None
    regions: tuple[Region, ...] | None = None


NO_EDITS = ContentEdits()


@dataclass(frozen=True, slots=True)
class Draft:
    """The record as the operator left it at one moment: the type chosen, the entries by field key, the contents."""

    document: DocumentType
    entries: Mapping[str, Entry] = field(default_factory=lambda: MappingProxyType({}))
    edits: ContentEdits = NO_EDITS

    def entry(self, key: str) -> Entry:
        """The operator's part of that field."""
        return self.entries.get(key, UNTOUCHED)

    def with_entry(self, key: str, entry: Entry) -> Draft:
        """The same record with one field's part replaced."""
        return replace(self, entries=MappingProxyType({**self.entries, key: entry}))

    def with_document(self, document: DocumentType) -> Draft:
        """The same edits under another type: without fields that it has not; contents wait for a type with such."""
        kept = {key: entry for key, entry in self.entries.items() if document.spec(key)}
        return Draft(document, MappingProxyType(kept), self.edits)


@dataclass(frozen=True, slots=True)
class Step:
    """One change of the record: the field or the part of the contents it was about ("" for the whole), what was done,
    and the record around it.
    """

    key: str
    act: Act
    before: Draft
    after: Draft


class History:
    """The steps of one record with a mark between those that are done and those that were taken back."""

    def __init__(self, start: Draft) -> None:
        self._draft = start
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def draft(self) -> Draft:
        """The record as it is now."""
        return self._draft

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._undone)

    def has(self, act: Act) -> bool:
        """Whether a step of that kind is done and not taken back."""
        return any(step.act is act for step in self._done)

    def do(self, key: str, act: Act, after: Draft) -> bool:
        """Adds a step and forgets those that were taken back; False, and nothing added, if it changes nothing."""
        if after == self._draft:
            return False
        self._done.append(Step(key, act, self._draft, after))
        self._undone.clear()
        self._draft = after
        return True

    def undo(self) -> Step | None:
        """The step that was just taken back, or None if there was none."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        self._draft = step.before
        return step

    def redo(self) -> Step | None:
        """The step that was just done again, or None if there was none."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        self._draft = step.after
        return step

    def rebase(self, document: DocumentType, under: Mapping[str, Entry]) -> None:
        """Puts another type and more entries under everything that was done so far, at every moment of it; what was
        done to a field goes before what comes under it. It is no step, and choices of a type are none any more.
        """

        def moved(draft: Draft) -> Draft:
            under_it = replace(draft, entries=MappingProxyType({**under, **draft.entries}))
            return under_it.with_document(document)

        self._move(moved)

    def retype(self, document: DocumentType) -> None:
        """Puts the machine's finding of the type under everything that was done so far; it is no step of its own."""
        old = self._draft.document.identifier

        def moved(draft: Draft) -> Draft:
            return draft.with_document(document) if draft.document.identifier == old else draft

        self._move(moved)

    def _move(self, moved: Callable[[Draft], Draft]) -> None:
        self._draft = moved(self._draft)
        for steps in (self._done, self._undone):
            steps[:] = [Step(s.key, s.act, moved(s.before), moved(s.after)) for s in steps]
            steps[:] = [s for s in steps if s.before != s.after]
