"""What is counted while the desk works, and the shares and means that the dashboard shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.figures import Count, Figure
from app.domain.reading import FieldState, Reading
from app.domain.record import Record
from app.records.counters import count, totals
from app.services.ledger import Ledger


def count_reading(ledger: Ledger, document: str, error_code: str = "") -> None:
    """One reading of a document type that succeeded, or failed with that code."""
    failed = Count(Figure.READINGS_FAILED, document, error_code)
    _count(ledger, failed if error_code else Count(Figure.READINGS_OK, document))


def count_restart(ledger: Ledger, reason: str) -> None:
    """One restart of a child process, with the code of the error that it ended with."""
    _count(ledger, Count(Figure.WORKER_RESTARTS, reason))


def count_export(ledger: Ledger, format_name: str, error_code: str = "") -> None:
    """One export by format, or its failure by code."""
    _count(ledger, Count(Figure.EXPORTS, format_name, error_code or "ok"))


def count_record(ledger: Ledger, record: Record, reading: Reading | None, *, waited_s: float = 0.0) -> None:
    """One countersigned record: seconds, keys, and for each field what the machine had said of it.

    `reading` is the machine's, before the operator; `waited_s` how long the document had lain in the queue.
    """
    counts = [
        Count(Figure.RECORDS, record.document, record.verified_by),
        Count(Figure.RECORD_SECONDS, record.document, amount=record.seconds),
        Count(Figure.RECORD_KEYS, record.document, amount=float(record.keys)),
        Count(Figure.QUEUE_SECONDS, record.document, amount=waited_s),
    ]
    counts += _field_counts(record, reading)
    if not ledger.policy.zero_write:
        count(ledger.store, counts)


def _field_counts(record: Record, reading: Reading | None) -> Iterator[Count]:
    changed = {correction.key for correction in record.corrections}
    for key in record.values:
        yield Count(Figure.FIELDS, record.document, key)
        if key in changed:
            yield Count(Figure.FIELDS_CORRECTED, record.document, key)
        read = reading.field_value(key) if reading else None
        if read is not None and read.state is FieldState.PROVEN:
            yield Count(Figure.FIELDS_PROVEN, record.document, key)
            if key in changed:
                yield Count(Figure.PROVEN_WRONG, record.document, key)
        elif read is not None and read.state is FieldState.CLEAR:
            yield Count(Figure.FIELDS_CLEAR, record.document, key)
            if key in changed:
                yield Count(Figure.CLEAR_WRONG, record.document, key)


@dataclass(frozen=True, slots=True)
class FieldShare:
    """How one field fared: countersigned so often, of these Proven, Clear, corrected; and Clear but wrong."""

    document: str
    key: str
    fields: int
    proven: int
    clear: int
    corrected: int
    clear_wrong: int
    proven_wrong: int


@dataclass(frozen=True, slots=True)
class Summary:
    """Sums over a span. `seconds_each` and `keys_each` are means of a record; 0 where there are none.

    `clear_wrong_one_in` says that one in so many Clear fields was wrong; 0 while none was.
    """

    readings_ok: int
    readings_failed: int
    records: int
    seconds_each: float
    keys_each: float
    waited_each_s: float
    restarts: int
    clear_wrong_one_in: float
    failures: tuple[tuple[str, int], ...]
    shares: tuple[FieldShare, ...]


def summary(ledger: Ledger, *, since: str = "", until: str = "") -> Summary:
    """What was counted in that time (ISO 8601 in UTC; `until` not included)."""
    found = totals(ledger.store, since=since, until=until)

    def total(figure: Figure) -> float:
        return sum(amount for (name, _, _), amount in found.items() if name is figure)

    records, wrong = total(Figure.RECORDS), total(Figure.CLEAR_WRONG)
    failures: dict[str, int] = {}
    for (name, _, detail), amount in found.items():
        if name is Figure.READINGS_FAILED:
            failures[detail] = failures.get(detail, 0) + int(amount)
    return Summary(
        readings_ok=int(total(Figure.READINGS_OK)),
        readings_failed=int(total(Figure.READINGS_FAILED)),
        records=int(records),
        seconds_each=total(Figure.RECORD_SECONDS) / records if records else 0.0,
        keys_each=total(Figure.RECORD_KEYS) / records if records else 0.0,
        waited_each_s=total(Figure.QUEUE_SECONDS) / records if records else 0.0,
        restarts=int(total(Figure.WORKER_RESTARTS)),
        clear_wrong_one_in=total(Figure.FIELDS_CLEAR) / wrong if wrong else 0.0,
        failures=tuple(sorted(failures.items(), key=lambda item: (-item[1], item[0]))),
        shares=tuple(_shares(found)),
    )


def _shares(found: dict[tuple[Figure, str, str], float]) -> Iterator[FieldShare]:
    for figure, document, key in sorted(found):
        if figure is Figure.FIELDS:
            named = (
                Figure.FIELDS,
                Figure.FIELDS_PROVEN,
                Figure.FIELDS_CLEAR,
                Figure.FIELDS_CORRECTED,
                Figure.CLEAR_WRONG,
                Figure.PROVEN_WRONG,
            )
            yield FieldShare(document, key, *(int(found.get((name, document, key), 0)) for name in named))


def _count(ledger: Ledger, item: Count) -> None:
    if not ledger.policy.zero_write:
        count(ledger.store, (item,))
