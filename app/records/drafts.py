"""Unfinished documents, journaled after every edit, so that a crash takes nothing that was typed."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.clock import Clock, iso
from app.records.database import Database


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """One unfinished document: whatever the desk needs to go on (`body`, its own form), and when it last changed."""

    draft_id: str
    changed_at: str
    body: bytes


class DraftJournal:
    """The drafts of one open store; every call is on the disk when it returns. Any thread; about a millisecond each."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def keep(self, draft_id: str, body: bytes) -> None:
        """Keeps the draft in the place of what it was before."""
        with self._database.writing():
            sql = "INSERT OR REPLACE INTO draft (draft_id, changed_at, body) VALUES (?, ?, ?)"
            self._database.run(sql, [draft_id, iso(self._clock.now()), body])

    def drop(self, draft_id: str) -> None:
        """Erases the draft, if there is one; joins the transaction that it is called in."""
        with self._database.writing():
            self._database.run("DELETE FROM draft WHERE draft_id = ?", [draft_id])

    def drop_all(self) -> None:
        """Erases every draft; joins the transaction that it is called in."""
        with self._database.writing():
            self._database.run("DELETE FROM draft")

    def all(self) -> tuple[KeptDraft, ...]:
        """All drafts, the one that changed last first."""
        rows = self._database.rows("SELECT draft_id, changed_at, body FROM draft ORDER BY changed_at DESC, draft_id")
        return tuple(KeptDraft(row[0], row[1], bytes(row[2])) for row in rows)
