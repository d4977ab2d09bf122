"""Verified records in the store: kept, corrected by new versions, found by text in any script, date, operator, type."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from app.domain.clock import Clock, iso
from app.domain.errors import StoreError
from app.domain.find_tags import operator_tag, span_tags, tags, type_tag
from app.domain.find_text import pieces, query
from app.domain.record import Record, RecordState
from app.records.database import Database, Row
from app.records.keys import KeyRing, UnsealError, seal, unseal
from app.records.record_form import record_bytes, record_of
from app.records.record_keys import RecordKeys, values_key

_COLUMNS = "r.number, r.record_id, r.version, r.is_current, r.saved_at, r.exported_at, r.sealed, k.sealed"
_FROM = "record r JOIN record_key k ON k.record_id = r.record_id"


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """One version of a record as the store has it. `number` grows with every version that is saved.

    `record.state` says whether this version was exported; times are ISO 8601 in UTC, `exported_at` "" until then.
    `reason` says why this version was made, "" for the first.
    """

    number: int
    version: int
    is_current: bool
    saved_at: str
    exported_at: str
    record: Record
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RecordQuery:
    """What to look for; "" is anything. `text` may be parts of any fields in any script, all of which must occur.

    `since` and `until` are ISO 8601 in UTC and about the moment of countersigning, `until` not included.
    """

    text: str = ""
    document: str = ""
    operator: str = ""
    since: str = ""
    until: str = ""


class RecordShelf:
    """The records of one open store. Any thread. What changes something joins the transaction that it is called in."""

    def __init__(self, database: Database, keys: KeyRing, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self.keys = RecordKeys(database, keys)

    # --- keeping ---

    def add(self, record: Record) -> KeptRecord:
        """Keeps a new record as its first version.

        Raises: StoreError `record_exists` if there is one of that id, `record_not_verified`, and as `Database` does.
        """
        with self._database.writing():
            if self.has(record.record_id):
                raise StoreError("record_exists", record=record.record_id)
            return self._insert(record, 1, self.keys.make(record.record_id))

    def correct(self, record: Record, reason: str = "") -> KeptRecord:
        """Keeps a new version beside the old ones; from now on it is the one that is found.

        Raises: StoreError `record_missing`, `record_not_verified`, and as `Database` does.
        """
        with self._database.writing():
            key = self.keys.get(record.record_id)
            before = self.current(record.record_id)
            self._database.run("UPDATE record SET is_current = 0 WHERE number = ?", [before.number])
            self._database.run("DELETE FROM finding WHERE rowid = ?", [before.number])
            return self._insert(record, before.version + 1, key, reason)

    def mark_exported(self, record_ids: Iterable[str]) -> None:
        """Notes that the current versions have left."""
        with self._database.writing():
            for record_id in record_ids:
                number = self.current(record_id).number
                sql = "UPDATE record SET exported_at = ? WHERE number = ?"
                self._database.run(sql, [iso(self._clock.now()), number])

    # --- finding ---

    def has(self, record_id: str) -> bool:
        """Whether there is a record of that id."""
        return self._database.row("SELECT 1 FROM record_key WHERE record_id = ?", [record_id]) is not None

    def never_exported(self, *, after: int) -> tuple[int, int]:
        """The highest number there is, and how many records with a higher one than `after` never left."""
        sql = (
            "SELECT count(*) FROM record r WHERE r.number > ? AND r.version = 1 AND NOT EXISTS"
            " (SELECT 1 FROM record x WHERE x.record_id = r.record_id AND x.exported_at != '')"
        )
        found = self._database.row(sql, [after])
        return self._next_number() - 1, int(found[0]) if found else 0

    def current(self, record_id: str) -> KeptRecord:
        """The newest version.

        Raises: StoreError `record_missing` or `record_unreadable`.
        """
        sql = f"SELECT {_COLUMNS} FROM {_FROM} WHERE r.record_id = ? AND r.is_current = 1"
        found = self._database.row(sql, [record_id])
        if found is None:
            raise StoreError("record_missing", record=record_id)
        return self._kept(found)

    def versions(self, record_id: str) -> tuple[KeptRecord, ...]:
        """All versions, oldest first; empty if there is no such record."""
        sql = f"SELECT {_COLUMNS} FROM {_FROM} WHERE r.record_id = ? ORDER BY r.version"
        return tuple(self._kept(row) for row in self._database.rows(sql, [record_id]))

    def find(self, wanted: RecordQuery, *, limit: int = 50, first: int = 0) -> tuple[KeptRecord, ...]:
        """Current versions that fit, newest first, beginning with the one at place `first` (from 0).

        Raises: StoreError `record_unreadable` and as `Database` does.
        """
        source, where, values = _condition(wanted)
        order = "f.rowid" if source.startswith("finding") else "r.number"
        keyed = f"{source} JOIN record_key k ON k.record_id = r.record_id"
        sql = f"SELECT {_COLUMNS} FROM {keyed} WHERE {' AND '.join(where)} ORDER BY {order} DESC LIMIT ? OFFSET ?"
        return tuple(self._kept(row) for row in self._database.rows(sql, [*values, limit, first]))

    def count(self, wanted: RecordQuery | None = None) -> int:
        """How many current versions fit."""
        wanted = wanted or RecordQuery()
        source, where, values = _condition(wanted)
        if wanted.text.strip() and not (wanted.since or wanted.until):
            # The index holds current versions only, and its tags tell type and operator exactly.
            expression = _expression(wanted)
            source, where, values = (
                "finding",
                ["finding MATCH ?"] if expression else ["0"],
                [expression] if expression else [],
            )
        found = self._database.row(f"SELECT count(*) FROM {source} WHERE {' AND '.join(where)}", values)
        return int(found[0]) if found else 0

    # --- erasing ---

    def reseal(self, record_id: str, records: Sequence[tuple[int, Record]]) -> None:
        """Seals all versions (by number) anew under a fresh key, with what is left in them; the old key is gone."""
        with self._database.writing():
            reasons = {kept.number: kept.reason for kept in self.versions(record_id)}
            key = values_key(self.keys.replace(record_id))
            for number, record in records:
                sealed = seal(key, record_bytes(replace(record, photo=b""), reasons[number]), f"{record_id} {number}")
                self._database.run("UPDATE record SET sealed = ? WHERE number = ?", [sealed, number])
                is_current = self._database.row("SELECT is_current FROM record WHERE number = ?", [number])
                if is_current and is_current[0]:
                    self._database.run("DELETE FROM finding WHERE rowid = ?", [number])
                    self._file(number, record)

    def erase(self, record_id: str) -> int:
        """Removes key, versions and everything that they could be found by; returns how many versions there were."""
        with self._database.writing():
            rows = self._database.rows("SELECT number FROM record WHERE record_id = ?", [record_id])
            for (number,) in rows:
                self._database.run("DELETE FROM finding WHERE rowid = ?", [number])
            self.keys.erase(record_id)
            self._database.run("DELETE FROM record WHERE record_id = ?", [record_id])
            self._database.run("DELETE FROM likeness WHERE record_id = ?", [record_id])
        return len(rows)

    def _insert(self, record: Record, version: int, key: bytes, reason: str = "") -> KeptRecord:
        if record.state not in (RecordState.VERIFIED, RecordState.EXPORTED):
            raise StoreError("record_not_verified")
        now, number = iso(self._clock.now()), self._next_number()
        kept = replace(record, photo=b"", state=RecordState.VERIFIED)
        sealed = seal(values_key(key), record_bytes(kept, reason), f"{record.record_id} {number}")
        self._database.run(
            "INSERT INTO record (number, record_id, version, is_current, document, operator, verified_at, saved_at,"
            " sealed) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?)",
            [number, record.record_id, version, record.document, record.verified_by, _utc(record, now), now, sealed],
        )
        self._file(number, kept)
        return KeptRecord(number, version, is_current=True, saved_at=now, exported_at="", record=kept, reason=reason)

    def _next_number(self) -> int:
        found = self._database.row("SELECT seq FROM sqlite_sequence WHERE name = 'record'")
        return int(found[0]) + 1 if found else 1

    def _file(self, number: int, record: Record) -> None:
        filed = [piece for value in record.values.values() for piece in pieces(value)]
        filed += tags(record.document, record.verified_by, _utc(record, iso(self._clock.now())))
        words = " ".join(filed)
        self._database.run("INSERT INTO finding (rowid, words) VALUES (?, ?)", [number, words])

    def _kept(self, row: Row) -> KeptRecord:
        number, record_id, version, is_current, saved_at, exported_at, sealed, sealed_key = row
        try:
            plain = unseal(values_key(self.keys.opened(record_id, sealed_key)), sealed, f"{record_id} {number}")
        except UnsealError as exc:
            raise StoreError("record_unreadable") from exc
        record, reason = record_of(plain)
        if exported_at:
            record = record.moved_to(RecordState.EXPORTED)
        return KeptRecord(int(number), int(version), bool(is_current), saved_at, exported_at, record, reason)


def _condition(wanted: RecordQuery) -> tuple[str, list[str], list[Any]]:
    """Where to look, what must hold, and the values for it."""
    tests = {"r.document = ?": wanted.document, "r.operator = ?": wanted.operator}
    tests |= {"r.verified_at >= ?": wanted.since, "r.verified_at < ?": wanted.until}
    asked = {test: value for test, value in tests.items() if value}
    # Without the plus SQLite takes an index that puts the rows in another order, and sorts all of them.
    source, where, values = "record r", ["r.is_current = 1" if asked else "+r.is_current = 1"], list[Any]()
    if wanted.text.strip():
        expression = _expression(wanted)
        source = "finding f CROSS JOIN record r"
        where += ["r.number = f.rowid", "finding MATCH ?"] if expression else ["0"]
        values += [expression] if expression else []
    return source, [*where, *asked], [*values, *asked.values()]


def _expression(wanted: RecordQuery) -> str:
    """What the text index is asked: the words, and tags that spare it rows of another type, person or time."""
    words = query(wanted.text)
    if not words:
        return ""
    parts = [words]
    parts += [type_tag(wanted.document)] if wanted.document else []
    parts += [operator_tag(wanted.operator)] if wanted.operator else []
    spans = span_tags(wanted.since, wanted.until)
    parts += ["(" + " OR ".join(spans) + ")"] if spans else []
    return " AND ".join(f"({part})" for part in parts)


def _utc(record: Record, now: str) -> str:
    try:
        return iso(datetime.fromisoformat(record.verified_at))
    except ValueError:
        return now
