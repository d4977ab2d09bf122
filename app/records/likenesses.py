"""Which kept records may be about the same document or person: looked up by digests, never by the values."""

from __future__ import annotations

import hmac

from app.domain.likeness import Identity
from app.records.database import Database
from app.records.keys import KeyRing


class Likenesses:
    """The look-up table of one open store. What changes it joins the transaction that it is called in."""

    def __init__(self, database: Database, keys: KeyRing) -> None:
        self._database = database
        self._keys = keys

    def file(self, record_id: str, identity: Identity) -> None:
        """Files the record under its numbers and its date of birth, in the place of what it was filed under."""
        with self._database.writing():
            self._database.run("DELETE FROM likeness WHERE record_id = ?", [record_id])
            for kind, digest in self._digests(identity):
                sql = "INSERT OR IGNORE INTO likeness (kind, digest, record_id) VALUES (?, ?, ?)"
                self._database.run(sql, [kind, digest, record_id])

    def candidates(self, identity: Identity, *, limit: int = 500) -> tuple[str, ...]:
        """Ids of records with one of the numbers or the same date of birth, those with a number first."""
        found: dict[str, None] = {}
        for kind, digest in self._digests(identity):
            sql = "SELECT record_id FROM likeness WHERE kind = ? AND digest = ? LIMIT ?"
            found |= {row[0]: None for row in self._database.rows(sql, [kind, digest, limit])}
        return tuple(found)

    def _digests(self, identity: Identity) -> list[tuple[str, bytes]]:
        told = [("number", number) for number in sorted(identity.numbers)]
        told += [("birth", identity.birth)] if identity.birth else []
        return [
            (kind, hmac.digest(self._keys.likeness, f"{kind} {text}".encode(), "sha256")[:16]) for kind, text in told
        ]
