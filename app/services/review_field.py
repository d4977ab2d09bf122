"""One field under review: what the machine says, what the operator did, and what the rules make of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.document import DocumentType, FieldKind, FieldSpec
from app.domain.geometry import Quad
from app.domain.reading import Alternative, FieldState, FieldValue, Finding, Level, Reading, Source
from app.domain.rules import field_findings, record_findings
from app.services.review_doubt import Doubt, find_doubts
from app.services.review_history import Act, Draft, Entry

MAX_ALTERNATIVES = 5
"""As many as the keys Alt+1 to Alt+5 can take."""

ABOUT_DOCUMENT = frozenset({"document_expired"})
"""Rules that speak about the document, not about how well it was read: they leave a field's state as it is."""


@dataclass(frozen=True, slots=True)
class ReviewField:
    """What the desk shows of one field; a new one is made after every change.

    `machine` is the newest word of the machine, None when it has none. `act` tells how a touched field got its value.
    `findings` are about the value as it stands now. `doubts` are its characters to look at. `alternatives` are numbered
    from 1 by their order. `quad` is in pixels of the page of its `side`: 0 the front, 1 the other side. `pending` while
    the machine is still reading.
    """

    spec: FieldSpec
    value: str
    state: FieldState
    machine: FieldValue | None = None
    act: Act | None = None
    touched: bool = False
    findings: tuple[Finding, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    quad: Quad | None = None
    pending: bool = False
    side: int = 0

    @property
    def key(self) -> str:
        """The field's key in its document type."""
        return self.spec.key

    @property
    def doubtful(self) -> tuple[int, ...]:
        """Indexes into `value` of the characters to look at."""
        return tuple(doubt.index for doubt in self.doubts)

    @property
    def is_open(self) -> bool:
        """Whether the Enter path stops here; what a document need not have is not waited for."""
        if self.state is FieldState.MISSING:
            return self.spec.required
        return self.state.needs_attention

    @property
    def is_quiet(self) -> bool:
        """Whether it asks for nothing yet or at all: still being read, or missing where it may be missing."""
        return self.pending or (self.state is FieldState.MISSING and not self.is_open)

    @property
    def failed_rules(self) -> tuple[Finding, ...]:
        """The findings that keep the value from being countersigned without a reason."""
        return tuple(f for f in self.findings if f.level is Level.ERROR)


def review_fields(
    draft: Draft, reading: Reading | None, today: date, second: Collection[str] = ()
) -> tuple[ReviewField, ...]:
    """Every field of the draft's type that applies, in the type's order, without the portrait. `second` are the fields
    that were read on the other side of the card.
    """
    specs = text_specs(draft.document)
    machine = {spec.key: machine_word(draft.entry(spec.key), reading, spec.key) for spec in specs}
    values = {spec.key: _value(draft.entry(spec.key), machine[spec.key]) for spec in specs}
    across: dict[str, list[Finding]] = {}
    for key, finding in record_findings(draft.document, values, today):
        across.setdefault(key, []).append(finding)
    pending = reading is None
    return tuple(
        _review_field(
            spec,
            draft.entry(spec.key),
            machine[spec.key],
            (*field_findings(spec, values[spec.key], today=today), *across.get(spec.key, ())),
            pending=pending,
            side=int(spec.key in second),
        )
        for spec in specs
        if _applies(spec, draft.entry(spec.key), values)
    )


def text_specs(document: DocumentType) -> tuple[FieldSpec, ...]:
    """The fields that have a text to review: all but pictures."""
    return tuple(spec for spec in document.fields if spec.kind is not FieldKind.PHOTO)


def _applies(spec: FieldSpec, entry: Entry, values: Mapping[str, str]) -> bool:
    """Whether the document has this field: one that only some issuers print is left out on all other documents."""
    if not spec.countries or values[spec.key] or entry.touched:
        return True
    return values.get("issuing_country", "") in spec.countries


def machine_word(entry: Entry, reading: Reading | None, key: str) -> FieldValue | None:
    """What the machine says about a field now: the box read on request if there was one, else the reading's word."""
    if entry.reread is not None:
        return entry.reread
    return reading.field_value(key) if reading else None


def _value(entry: Entry, machine: FieldValue | None) -> str:
    if entry.value is not None:
        return entry.value
    return machine.value if machine else ""


def _review_field(
    spec: FieldSpec, entry: Entry, machine: FieldValue | None, ruled: tuple[Finding, ...], *, pending: bool, side: int
) -> ReviewField:
    value = _value(entry, machine)
    accepted = entry.value is not None
    said = entry.findings if accepted else (machine.findings if machine else ())
    return ReviewField(
        spec=spec,
        value=value,
        state=FieldState.CONFIRMED if accepted else ruled_state(machine, ruled),
        machine=machine,
        act=entry.act,
        touched=entry.touched,
        findings=unique_findings((*ruled, *said)),
        doubts=() if accepted or machine is None or machine.state is FieldState.PROVEN else find_doubts(machine),
        alternatives=alternatives(machine, value),
        quad=entry.quad or (machine.quad if machine else None),
        pending=pending and machine is None and not accepted,
        side=entry.side if entry.quad or entry.reread else side,
    )


def ruled_state(machine: FieldValue | None, ruled: Iterable[Finding]) -> FieldState:
    """The machine's state, lowered where the rules say more than the machine knew when it decided."""
    if machine is None:
        return FieldState.MISSING
    told = {finding.code for finding in machine.findings} | ABOUT_DOCUMENT
    levels = {finding.level for finding in ruled if finding.code not in told}
    failed = any(f.level is Level.ERROR and f.code not in ABOUT_DOCUMENT for f in ruled)
    if failed and machine.state in (FieldState.PROVEN, FieldState.CLEAR, FieldState.CHECK):
        return FieldState.CONFLICT
    if Level.WARN in levels and machine.state in (FieldState.PROVEN, FieldState.CLEAR):
        return FieldState.CHECK
    return machine.state


def alternatives(machine: FieldValue | None, value: str) -> tuple[Alternative, ...]:
    """What else the field might say, at most five: the machine's own choice, then its rivals, then each source."""
    if machine is None:
        return ()
    source = machine.evidence[0].source if machine.evidence else Source.VIZ
    offered = [Alternative(machine.value, machine.confidence, source), *machine.alternatives]
    offered += [Alternative(e.value, e.confidence, e.source) for e in machine.evidence]
    distinct: dict[str, Alternative] = {}
    for alternative in offered:
        if alternative.value and alternative.value != value:
            distinct.setdefault(alternative.value, alternative)
    return tuple(distinct.values())[:MAX_ALTERNATIVES]


def unique_findings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings without repeats of a code, the gravest first."""
    by_code: dict[str, Finding] = {}
    for finding in findings:
        by_code.setdefault(finding.code, finding)
    return tuple(sorted(by_code.values(), key=lambda finding: _GRAVITY[finding.level]))


_GRAVITY: Mapping[Level, int] = {Level.ERROR: 0, Level.WARN: 1, Level.INFO: 2}
