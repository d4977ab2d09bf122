"""Whether a record may be countersigned, and the record that comes of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.document import DocumentType
from app.domain.errors import ReviewError
from app.domain.reading import FieldState, Finding, Level, Reading
from app.domain.record import Correction, Record, RecordState
from app.services.review_effort import Effort
from app.services.review_field import ABOUT_DOCUMENT, ReviewField

FIELDS_OPEN = "fields_open"
"""The one blocker that no reason lifts: somebody has to look at the field."""


def find_blockers(fields: Iterable[ReviewField]) -> tuple[Finding, ...]:
    """Why the record cannot be countersigned yet, the one that no reason lifts first; empty when it can."""
    fields = tuple(fields)
    found: list[Finding] = []
    waiting = [field.key for field in fields if field.is_open]
    if waiting:
        found.append(Finding("fields_open", Level.ERROR, {"count": len(waiting), "field": waiting[0]}))
    found += [finding for field in fields for finding in field.failed_rules if finding.code in ABOUT_DOCUMENT]
    for field in fields:
        broken = (f for f in field.failed_rules if f.code not in ABOUT_DOCUMENT)
        found += [Finding("rule_failed", Level.ERROR, {"field": field.key, "rule": f.code}) for f in broken]
    return tuple(found)


def require_lifted(blockers: Sequence[Finding], override_reason: str) -> None:
    """Returns when nothing stands in the way, or only what the reason lifts.

    Raises: ReviewError `fields_open` or `reason_missing`.
    """
    for blocker in blockers:
        if blocker.code == FIELDS_OPEN:
            raise ReviewError("fields_open", **blocker.params)
    if blockers and not override_reason.strip():
        raise ReviewError("reason_missing", count=len(blockers))


def verified_record(
    record_id: str,
    document: DocumentType,
    fields: Sequence[ReviewField],
    reading: Reading | None,
    effort: Effort,
    *,
    operator: str,
    now_iso: str,
    override_reason: str,
    other_side: str = "",
) -> Record:
    """The record as countersigned by `operator` at `now_iso` (ISO 8601 with offset). It does not ask about blockers.
    `other_side` is the back's type where it is a record of both sides.
    """
    overridden = tuple(dict.fromkeys(str(b.params.get("rule", b.code)) for b in find_blockers(fields)))
    empty = {spec.key: "" for spec in document.fields}
    record = Record(
        record_id=record_id,
        document=document.identifier,
        values=empty | {field.key: field.value for field in fields},
        states=final_states(fields),
        corrections=find_corrections(fields, reading),
        verified_by=operator,
        verified_at=now_iso,
        override_reason=override_reason.strip() if overridden else "",
        overridden=overridden,
        photo=reading.photo if reading else b"",
        seconds=round(effort.seconds, 1),
        keys=effort.keys,
        other_side=other_side,
    )
    return record.moved_to(RecordState.READ).moved_to(RecordState.VERIFIED)


def find_corrections(fields: Iterable[ReviewField], reading: Reading | None) -> tuple[Correction, ...]:
    """The fields whose value is not what the machine had read from the whole document."""
    corrections = []
    for field in fields:
        read = reading.field_value(field.key) if reading else None
        before = read.value if read else ""
        if before != field.value:
            corrections.append(Correction(field.key, before, field.value))
    return tuple(corrections)


def final_states(fields: Iterable[ReviewField]) -> dict[str, FieldState]:
    """The state of each field at this moment, by key."""
    return {field.key: field.state for field in fields}
