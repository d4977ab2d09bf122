"""Counters in the store: per minute, without a single value; as rows, as CSV, as text for Prometheus."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from enum import IntEnum

from app.domain.clock import iso
from app.domain.figures import Count, Figure
from app.records.store import Store

_HELP = {
    Figure.READINGS_OK: "Readings that succeeded",
    Figure.READINGS_FAILED: "Readings that failed",
    Figure.RECORDS: "Records countersigned",
    Figure.RECORD_SECONDS: "Seconds spent on countersigned records",
    Figure.RECORD_KEYS: "Keys pressed for countersigned records",
    Figure.FIELDS: "Fields countersigned",
    Figure.FIELDS_PROVEN: "Fields that were proven",
    Figure.FIELDS_CLEAR: "Fields that were clear",
    Figure.FIELDS_CORRECTED: "Fields that the operator changed",
    Figure.CLEAR_WRONG: "Clear fields that the operator changed",
    Figure.PROVEN_WRONG: "Proven fields that the operator changed",
    Figure.WORKER_RESTARTS: "Restarts of a reading process",
    Figure.EXPORTS: "Exports",
    Figure.QUEUE_SECONDS: "Seconds that countersigned documents had waited",
}


class Span(IntEnum):
    """How long the span of one sum is: so many characters of the minute's text are alike within it."""

    MINUTE = 16
    HOUR = 13
    DAY = 10
    MONTH = 7


def count(store: Store, counts: Iterable[Count]) -> None:
    """Adds to the minute that it is now; one transaction, or the one at hand."""
    minute = iso(store.clock.now())[: Span.MINUTE]
    sql = (
        "INSERT INTO counter (minute, name, label, detail, amount) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET amount = amount + excluded.amount"
    )
    with store.database.writing():
        for item in counts:
            store.database.run(sql, [minute, item.figure.value, item.label, item.detail, item.amount])


def sums(
    store: Store, *, since: str = "", until: str = "", span: Span = Span.DAY, figures: Iterable[Figure] = ()
) -> tuple[Count, ...]:
    """The counts of each span in order. `since` and `until`, not included, are ISO 8601 in UTC; "" is no limit."""
    named = [figure.value for figure in figures]
    where = ["minute >= ?", "(? = '' OR minute < ?)"]
    where += [f"name IN ({','.join('?' * len(named))})"] if named else []
    sql = (
        f"SELECT substr(minute, 1, {int(span)}), name, label, detail, sum(amount) FROM counter"
        f" WHERE {' AND '.join(where)} GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"
    )
    rows = store.database.rows(sql, [since, until, until, *named])
    return tuple(Count(Figure(name), label, detail, amount, minute) for minute, name, label, detail, amount in rows)


def totals(store: Store, *, since: str = "", until: str = "") -> dict[tuple[Figure, str, str], float]:
    """The counts of the whole time by figure, label and detail."""
    found: dict[tuple[Figure, str, str], float] = {}
    for item in sums(store, since=since, until=until, span=Span.MONTH):
        key = (item.figure, item.label, item.detail)
        found[key] = found.get(key, 0.0) + item.amount
    return found


def csv_text(counts: Iterable[Count]) -> str:
    """The counts as CSV with a head line."""
    lines = ["time,figure,label,detail,amount"]
    lines += [",".join((c.minute, c.figure.value, _cell(c.label), _cell(c.detail), f"{c.amount:.6g}")) for c in counts]
    return "\r\n".join(lines) + "\r\n"


def prometheus_text(store: Store) -> str:
    """All counters as the text that Prometheus' file collector takes."""
    grouped: dict[Figure, list[str]] = {}
    for (figure, label, detail), amount in sorted(totals(store).items()):
        name = f"countersign_{figure.value}_total"
        labels = f'label="{_quoted(label)}",detail="{_quoted(detail)}"'
        grouped.setdefault(figure, []).append(f"{name}{{{labels}}} {amount:.15g}")
    lines = []
    for figure, samples in grouped.items():
        name = f"countersign_{figure.value}_total"
        lines += [f"# HELP {name} {_HELP[figure]}", f"# TYPE {name} counter", *samples]
    return "\n".join(lines) + "\n"


def forget_old(store: Store, *, days: int) -> None:
    """Drops counters that are older than that."""
    limit = iso(store.clock.now() - timedelta(days=days))[: Span.MINUTE]
    with store.database.writing():
        store.database.run("DELETE FROM counter WHERE minute < ?", [limit])


def _cell(text: str) -> str:
    # An apostrophe, as in exported records: quoting alone does not keep a spreadsheet from taking it for a formula.
    text = "'" + text if text[:1] in {"=", "+", "-", "@", "\t"} else text
    quoted = text.replace('"', '""')
    return f'"{quoted}"' if set(text) & set('",\r\n') else text


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
