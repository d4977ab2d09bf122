"""The audit log in the store: append-only, chained, sealed, with signed checkpoints."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain.clock import Clock, iso
from app.domain.trail import (
    GENESIS,
    AuditEntry,
    Breach,
    Checkpoint,
    Happening,
    body_bytes,
    head_seal,
    link_of,
    seal_of,
)
from app.records.database import Database, Row
from app.records.keys import KeyRing

_COLUMNS = "sequence, at, act, actor, subject, details, link, seal"
_BATCH = 2000


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """What to look for in the log; "" is anything. `since` and `until` are ISO 8601 in UTC, `until` not included."""

    act: str = ""
    actor: str = ""
    subject: str = ""
    since: str = ""
    until: str = ""


class AuditLog:
    """The log of one open store. Any thread; appending joins the transaction that it is called in."""

    def __init__(self, database: Database, keys: KeyRing, store_id: str, clock: Clock) -> None:
        self._database = database
        self._keys = keys
        self._store_id = store_id
        self._clock = clock

    def append(self, *happenings: Happening) -> int:
        """Notes what happened, in order, and returns the last entry's number.

        Raises: StoreError; then nothing of it was noted.
        """
        with self._database.writing():
            sequence, link = self.head()
            for happening in happenings:
                sequence, at = sequence + 1, iso(self._clock.now())
                link = link_of(link, body_bytes(sequence, at, happening))
                self._insert(sequence, at, happening, link)
            self._put_head(sequence, link)
        return sequence

    def head(self) -> tuple[int, bytes]:
        """The last entry's number and link; 0 and the beginning of the chain when the log is empty."""
        found = self._database.row("SELECT sequence, link FROM audit_head")
        return (int(found[0]), bytes(found[1])) if found else (0, GENESIS)

    def entries(self, wanted: AuditFilter | None = None, *, limit: int = 200, first: int = 0) -> tuple[AuditEntry, ...]:
        """Entries that fit, newest first, beginning with the one at place `first` (from 0)."""
        where, values = _where(wanted or AuditFilter())
        sql = f"SELECT {_COLUMNS} FROM audit WHERE {where} ORDER BY sequence DESC LIMIT ? OFFSET ?"
        return tuple(_entry(row) for row in self._database.rows(sql, [*values, limit, first]))

    def count(self, wanted: AuditFilter | None = None) -> int:
        """How many entries fit."""
        where, values = _where(wanted or AuditFilter())
        found = self._database.row(f"SELECT count(*) FROM audit WHERE {where}", values)
        return int(found[0]) if found else 0

    def all_entries(self) -> Iterator[AuditEntry]:
        """Every entry in order."""
        last = 0
        while True:
            sql = f"SELECT {_COLUMNS} FROM audit WHERE sequence > ? ORDER BY sequence LIMIT ?"
            rows = self._database.rows(sql, [last, _BATCH])
            if not rows:
                return
            yield from (_entry(row) for row in rows)
            last = int(rows[-1][0])

    def checkpoint(self, reason: str, *, keep: bool = True) -> Checkpoint:
        """A signed word on the log as it stands; `keep`: in the store too. `reason` is `export`, `day`, `backup`, …"""
        sequence, link = self.head()
        at = iso(self._clock.now())
        bare = Checkpoint(self._store_id, sequence, link.hex(), at, reason, self._keys.public_key)
        signed = replace(bare, signature=self._keys.sign(bare.told()).hex())
        if not keep:
            return signed
        with self._database.writing():
            sql = "INSERT INTO checkpoint (sequence, link, at, reason, signature) VALUES (?, ?, ?, ?, ?)"
            self._database.run(sql, [sequence, signed.link, at, reason, signed.signature])
        return signed

    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """All checkpoints that the store knows, oldest first."""
        rows = self._database.rows("SELECT sequence, link, at, reason, signature FROM checkpoint ORDER BY rowid")
        key = self._keys.public_key
        return tuple(Checkpoint(self._store_id, int(r[0]), r[1], r[2], r[3], key, r[4]) for r in rows)

    def verify(self, against: Sequence[Checkpoint] = ()) -> tuple[Breach, ...]:
        """What is wrong with the log: chain, seals, numbers, end, its own checkpoints, and those of an auditor.

        Reads everything. Empty when nothing is wrong.
        """
        found: list[Breach] = []
        previous, expected, links = GENESIS, 1, {0: GENESIS.hex()}
        for entry in self.all_entries():
            happening = Happening(entry.act, entry.actor, entry.subject, entry.details)
            if entry.sequence != expected:
                found.append(Breach("audit_number_missing", expected))
            if link_of(previous, body_bytes(entry.sequence, entry.at, happening)) != entry.link:
                found.append(Breach("audit_link_broken", entry.sequence))
            elif seal_of(self._keys.audit, entry.link) != entry.seal:
                found.append(Breach("audit_seal_broken", entry.sequence))
            previous, expected = entry.link, entry.sequence + 1
            links[entry.sequence] = entry.link.hex()
        found += self._head_breaches(expected - 1, previous)
        found += self._checkpoint_breaches((*self.checkpoints(), *against), links)
        return tuple(found)

    def _head_breaches(self, last: int, link: bytes) -> list[Breach]:
        row = self._database.row("SELECT sequence, link, seal FROM audit_head")
        if row is None:
            return [Breach("audit_end_missing", last)] if last else []
        sequence, noted, seal = int(row[0]), bytes(row[1]), bytes(row[2])
        if head_seal(self._keys.audit, sequence, noted) != seal or (sequence, noted) != (last, link):
            return [Breach("audit_end_missing", last)]
        return []

    def _checkpoint_breaches(self, checkpoints: Sequence[Checkpoint], links: dict[int, str]) -> list[Breach]:
        from app.records.checkpoints import is_signed

        found = []
        for checkpoint in checkpoints:
            ours = checkpoint.store_id == self._store_id and checkpoint.public_key == self._keys.public_key
            if not (ours and is_signed(checkpoint)):
                found.append(Breach("checkpoint_forged", checkpoint.sequence))
            elif checkpoint.sequence not in links:
                found.append(Breach("log_rolled_back", checkpoint.sequence))
            elif links[checkpoint.sequence] != checkpoint.link:
                found.append(Breach("log_rewritten", checkpoint.sequence))
        return found

    def _insert(self, sequence: int, at: str, happening: Happening, link: bytes) -> None:
        details = json.dumps(dict(happening.details), ensure_ascii=False, sort_keys=True)
        seal = seal_of(self._keys.audit, link)
        values: list[Any] = [sequence, at, happening.act, happening.actor, happening.subject, details, link, seal]
        self._database.run(f"INSERT INTO audit ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)

    def _put_head(self, sequence: int, link: bytes) -> None:
        seal = head_seal(self._keys.audit, sequence, link)
        sql = "INSERT OR REPLACE INTO audit_head (one, sequence, link, seal) VALUES (1, ?, ?, ?)"
        self._database.run(sql, [sequence, link, seal])


def _where(wanted: AuditFilter) -> tuple[str, list[Any]]:
    tests = {"act = ?": wanted.act, "actor = ?": wanted.actor, "subject = ?": wanted.subject}
    tests |= {"at >= ?": wanted.since, "at < ?": wanted.until}
    asked = {test: value for test, value in tests.items() if value}
    return " AND ".join(asked) or "1", list(asked.values())


def _entry(row: Row) -> AuditEntry:
    sequence, at, act, actor, subject, details, link, seal = row
    try:
        parsed = json.loads(details)
    except ValueError:
        parsed = {"unreadable": details}
    return AuditEntry(int(sequence), at, act, actor, subject, parsed, bytes(link), bytes(seal))
