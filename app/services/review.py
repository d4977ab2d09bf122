"""One document on the desk: what was read, what the operator made of it, and whether it may be countersigned."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from app.domain.document import DocumentType
from app.domain.geometry import Quad
from app.domain.reading import FieldState, FieldValue, Finding, Reading
from app.domain.record import Record
from app.domain.rules import normalise
from app.services.review_content import ContentReview, content_corrections
from app.services.review_effort import Effort
from app.services.review_field import ReviewField, review_fields
from app.services.review_history import NO_EDITS, Act, ContentEdits, Draft, Entry, History, Step
from app.services.review_rekey import RekeyResult, compare
from app.services.review_sides import Joined
from app.services.review_verdict import find_blockers, require_lifted, verified_record

_COUNTED = (
    FieldState.CONFIRMED,
    FieldState.PROVEN,
    FieldState.CLEAR,
    FieldState.CHECK,
    FieldState.CONFLICT,
    FieldState.MISSING,
)


class ReviewSession:
    """The review of one document. GUI thread only; nothing here takes longer than a few milliseconds.

    `page_id` names the page in every late result, `record_id` the record that will come of it. `today` decides what
    has expired. `clock` returns monotonic seconds. `entries` and `edits` are what was done before a crash. `revision`
    grows with every change, the operator's or the machine's. `content` reviews what the page holds besides fields.
    """

    def __init__(
        self,
        page_id: str,
        document: DocumentType,
        reading: Reading | None = None,
        *,
        today: date,
        record_id: str,
        clock: Callable[[], float] = time.monotonic,
        entries: Mapping[str, Entry] | None = None,
        edits: ContentEdits = NO_EDITS,
    ) -> None:
        self.page_id = page_id
        self.record_id = record_id
        self.effort = Effort(clock)
        self.revision = 0
        self._today = today
        self._history = History(Draft(document, entries or {}, edits))
        self._readings: dict[str, Reading] = {document.identifier: reading} if reading else {}
        self._joined: Joined | None = None
        self._fields: tuple[ReviewField, ...] | None = None
        self.content = ContentReview(self._history, lambda: self.reading, self._changed)

    # --- what there is ---

    @property
    def document(self) -> DocumentType:
        """The type that the fields belong to."""
        return self._history.draft.document

    @property
    def reading(self) -> Reading | None:
        """The machine's newest reading of the page as this type; None while it is still reading."""
        return self._readings.get(self.document.identifier)

    @property
    def joined(self) -> Joined | None:
        """Both sides of the card, where the review is of both."""
        return self._joined

    @property
    def fields(self) -> tuple[ReviewField, ...]:
        """Every field as it stands now, in the type's order, without the portrait."""
        if self._fields is None:
            second = self._joined.second if self._joined else ()
            self._fields = review_fields(self._history.draft, self.reading, self._today, second)
        return self._fields

    def field(self, key: str) -> ReviewField | None:
        """The field with this key as it stands now, or None if the type has none."""
        return next((field for field in self.fields if field.key == key), None)

    @property
    def values(self) -> Mapping[str, str]:
        """The value of every field by key."""
        return {field.key: field.value for field in self.fields}

    @property
    def entries(self) -> Mapping[str, Entry]:
        """What the operator did to each field so far, for the journal."""
        return self._history.draft.entries

    @property
    def open_keys(self) -> tuple[str, ...]:
        """The fields that wait for the operator: Check, Conflict, and Missing where the document must have one."""
        return tuple(field.key for field in self.fields if field.is_open)

    @property
    def counts(self) -> Mapping[FieldState, int]:
        """How many fields are in each state, only states that occur; a field that may be missing is not counted."""
        states = [field.state for field in self.fields if field.is_open or not field.state.needs_attention]
        return {state: states.count(state) for state in _COUNTED if state in states}

    @property
    def dirty(self) -> bool:
        """Whether anything was typed, taken or read again that would be lost with the record."""
        entries = self._history.draft.entries
        typed = any(entry.reread or (entry.value is not None and self._differs(k)) for k, entry in entries.items())
        return typed or self.content.is_changed

    @property
    def keys(self) -> int:
        """Physical key presses spent on this record."""
        return self.effort.keys

    @property
    def seconds(self) -> float:
        """Seconds that this record was on the desk."""
        return self.effort.seconds

    def count_key(self) -> None:
        """Adds one key press; the view calls it for every key, with no word about which."""
        self.effort.count_key()

    def next_open(self, after_key: str = "") -> str | None:
        """The next field that waits for the operator after this one, round the end; None if none waits."""
        keys = [field.key for field in self.fields]
        first = keys.index(after_key) + 1 if after_key in keys else 0
        waiting = set(self.open_keys)
        return next((key for key in keys[first:] + keys[:first] if key in waiting), None)

    # --- what the operator does ---

    def set_value(self, key: str, text: str, *, act: Act = Act.TYPED) -> bool:
        """Takes what was typed, in the form of DOCUMENTS.md §1 where it can be brought into it; False if unchanged."""
        field = self.field(key)
        if field is None:
            return False
        normalised = normalise(field.spec, text.strip(), today=self._today)
        value = normalised.value or text.strip()
        return self._put(key, act, self._entry(key, act, value=value, findings=normalised.findings))

    def accept(self, key: str) -> bool:
        """Confirms the value as it stands; False if there was nothing to confirm.

        An empty field can be confirmed as empty once the machine has had its say.
        """
        field = self.field(key)
        if field is None or field.state is FieldState.CONFIRMED or (field.pending and not field.value):
            return False
        return self._put(key, Act.ACCEPTED, self._entry(key, Act.ACCEPTED, value=field.value))

    def accept_and_next(self, key: str) -> str | None:
        """Confirms the value and names the next field that waits for the operator, None if none does."""
        self.accept(key)
        return self.next_open(key)

    def take_alternative(self, key: str, number: int) -> bool:
        """Makes alternative `number` (from 1) the value; False if there is no such alternative."""
        field = self.field(key)
        if field is None or not 1 <= number <= len(field.alternatives):
            return False
        return self.set_value(key, field.alternatives[number - 1].value, act=Act.ALTERNATIVE)

    def ditto(self, key: str, value: str) -> bool:
        """Takes the value of the record before this one; False if that had none."""
        return bool(value) and self.set_value(key, value, act=Act.DITTO)

    def rekey(self, key: str, typed: str) -> RekeyResult | None:
        """Compares what was typed blind with the value, and changes nothing; None if there is no such field."""
        field = self.field(key)
        if field is None:
            return None
        return compare(field.value, normalise(field.spec, typed.strip(), today=self._today).value or typed.strip())

    def set_quad(self, key: str, quad: Quad, *, side: int = 0) -> bool:
        """Puts the field's box where the operator drew it, in pixels of the page of that side."""
        after = replace(self._history.draft.entry(key), quad=quad, side=side)
        return self.field(key) is not None and self._put(key, Act.BOX, after)

    def change_document(self, document: DocumentType, reading: Reading | None = None) -> bool:
        """Makes it another type; what was done to fields that both types have stays. `reading` is of the new type."""
        if reading is not None:
            self._readings[document.identifier] = reading
        after = self._history.draft.with_document(document)
        return self._changed(self._history.do("", Act.DOCUMENT, after) or reading is not None)

    def undo(self) -> Step | None:
        """Takes the last step back; its `key` is where to look. None if there was none."""
        step = self._history.undo()
        self._changed(step is not None)
        return step

    def redo(self) -> Step | None:
        """Does again what was last taken back; its `key` is where to look. None if there was nothing."""
        step = self._history.redo()
        self._changed(step is not None)
        return step

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self._history.can_redo

    # --- what the machine says later ---

    def apply_reading(self, reading: Reading, document: DocumentType | None = None) -> bool:
        """Takes a late or new reading of the page; what the operator touched keeps its value.

        `document` is the type that the machine found, when it may be another than the session was opened with; it is
        not taken once the operator chose a type. False if the reading is of another page or of another type than the
        one on the desk (then it is kept, for the day the operator goes back to that type).
        """
        if reading.page_id != self.page_id:
            return False
        if document is not None and not self._history.has(Act.DOCUMENT):
            self._history.retype(document)
        self._readings[reading.document] = reading
        return self._changed(reading.document == self.document.identifier)

    def join(self, joined: Joined, entries: Mapping[str, Entry] | None = None) -> None:
        """Makes it the review of both sides, or takes what a side says anew. `entries` is what was done to the other
        side before; what was done here stays and can still be taken back.
        """
        self._joined = joined
        self._history.rebase(joined.document, entries or {})
        self._readings = {joined.document.identifier: joined.reading}
        self._changed(True)

    def part(self, document: DocumentType, reading: Reading | None) -> Mapping[str, Entry]:
        """Makes it the review of its own side alone again; what was done to fields that only the other side has is
        returned.
        """
        taken = {k: replace(e, side=0) for k, e in self.entries.items() if document.spec(k) is None}
        self._joined = None
        self._history.rebase(document, {})
        self._readings = {document.identifier: reading} if reading else {}
        self._changed(True)
        return taken

    def apply_field(self, key: str, machine: FieldValue, *, side: int = 0) -> bool:
        """Takes the machine's word on a box that the operator asked to be read again; it replaces the value. `side` is
        the side of the card that the box lies on.
        """
        if self.field(key) is None:
            return False
        entry = self._history.draft.entry(key)
        after = Entry(None, Act.REREAD, (), replace(machine, key=key), machine.quad or entry.quad, side)
        return self._put(key, Act.REREAD, after)

    # --- the end of it ---

    def blockers(self) -> tuple[Finding, ...]:
        """Why it cannot be countersigned as it is: `fields_open`, `document_expired`, `rule_failed`; the last two can
        be overridden with a reason.
        """
        return find_blockers(self.fields)

    def verify(self, operator: str, now_iso: str, override_reason: str = "") -> Record:
        """The countersigned record. `now_iso` is ISO 8601 with offset.

        Raises: ReviewError `fields_open` or `reason_missing`.
        """
        require_lifted(self.blockers(), override_reason)
        record = verified_record(
            self.record_id,
            self.document,
            self.fields,
            self.reading,
            self.effort,
            operator=operator,
            now_iso=now_iso,
            override_reason=override_reason,
            other_side=self._joined.other.identifier if self._joined else "",
        )
        page = self.content.page
        return replace(record, page=page, corrections=record.corrections + content_corrections(page, self.content.read))

    def _differs(self, key: str) -> bool:
        field = self.field(key)
        return field is not None and field.value != (field.machine.value if field.machine else "")

    def _entry(self, key: str, act: Act, *, value: str, findings: tuple[Finding, ...] = ()) -> Entry:
        return replace(self._history.draft.entry(key), value=value, act=act, findings=findings)

    def _put(self, key: str, act: Act, after: Entry) -> bool:
        before = self._history.draft.entry(key)
        if replace(after, act=before.act) == before:
            return False
        return self._changed(self._history.do(key, act, self._history.draft.with_entry(key, after)))

    def _changed(self, changed: bool) -> bool:  # noqa: FBT001 - one private flag that is passed through
        if changed:
            self.revision += 1
            self._fields = None
        return changed
