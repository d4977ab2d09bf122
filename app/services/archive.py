"""What the desk asks of the store: open it, sign in, keep, find, log. The store behind it may be any that does this."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.domain.kept import (
    AuditLine,
    AuditQuery,
    KeptDraft,
    Likeness,
    RecordLine,
    RecordQuery,
    RecordVersion,
)
from app.domain.operators import GuardedAct, Operator, OperatorRole
from app.domain.record import Record


class VaultState(StrEnum):
    """How it stands with the store before it is open."""

    UNDECIDED = "undecided"
    REFUSED = "refused"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody to be entered when a store is set up."""

    name: str
    role: OperatorRole
    pin: str


class Archive(Protocol):
    """An open store. Every call blocks and may come from any thread but the GUI's.

    All raise StoreError; what they change is committed, log entry and all, when they return. What is done is logged
    under the name of whoever is signed in.
    """

    @property
    def has_operators(self) -> bool:
        """Whether people sign in; else one operator works without a PIN."""
        ...

    def operators(self) -> tuple[Operator, ...]:
        """Everybody who may sign in, in the order of their names."""
        ...

    def sign_in(self, name: str, pin: str) -> Operator:
        """Whoever this is, from now on at the desk.

        Raises: StoreError `pin_wrong`, or `pin_locked` with `seconds`; both alike for a name that nobody has.
        """
        ...

    def sign_out(self, *, because: str) -> None:
        """Nobody is at the desk: `because` is "lock", "idle" or "quit"."""
        ...

    def approve(self, name: str, pin: str, act: GuardedAct, reason: str) -> Operator:
        """A second person, supervisor at least, who agrees to the act.

        Raises: StoreError `pin_wrong`, `pin_locked`, `approval_role` or `approval_same_person`.
        """
        ...

    def enter_operator(self, person: NewPerson) -> None:
        """Adds somebody, or gives somebody who is there another role and PIN."""
        ...

    def retire_operator(self, name: str) -> None:
        """Lets somebody sign in no more."""
        ...

    def keep(self, record: Record, *, approved_by: str = "", checked_by: str = "") -> int:
        """Commits the record and its log entries and returns its version; one with a known id is a correction.

        `checked_by` is who typed chosen fields blind a second time.
        """
        ...

    def note_export(self, record_ids: Sequence[str], file: str) -> None:
        """Logs that these records left in a file of that name."""
        ...

    def keep_draft(self, draft_id: str, payload: str) -> None:
        """Keeps the draft instead of what was kept under this id."""
        ...

    def drop_draft(self, draft_id: str) -> None:
        """Forgets the draft, if there is one."""
        ...

    def drafts(self) -> tuple[KeptDraft, ...]:
        """All drafts, the oldest first."""
        ...

    def count(self, query: RecordQuery) -> int:
        """How many records answer the query."""
        ...

    def find(self, query: RecordQuery, *, first: int, limit: int) -> tuple[RecordLine, ...]:
        """Records that answer the query, the newest first, beginning with number `first` (from 0)."""
        ...

    def record(self, record_id: str, version: int = 0) -> Record:
        """The record as it is, or as it was in that version."""
        ...

    def versions(self, record_id: str) -> tuple[RecordVersion, ...]:
        """All versions, the first one first."""
        ...

    def alike(self, record: Record) -> tuple[Likeness, ...]:
        """Kept records with the same number, or a near name and the same date of birth; never the record itself."""
        ...

    def note_reveal(self, record_id: str, key: str) -> None:
        """Logs that a masked field was shown."""
        ...

    def purge(self, record_ids: Sequence[str], *, reason: str, approved_by: str = "") -> None:
        """Erases the records for good; receipts without personal data stay."""
        ...

    def audit_count(self, query: AuditQuery) -> int:
        """How many log entries answer the query."""
        ...

    def audit(self, query: AuditQuery, *, first: int, limit: int) -> tuple[AuditLine, ...]:
        """Log entries that answer the query, the newest first, beginning with number `first` (from 0)."""
        ...

    def export_audit(self, file: Path) -> None:
        """Writes the whole log for an auditor, sealed by a signed checkpoint."""
        ...

    def close(self) -> None:
        """Closes the store; later calls fail with `store_closed`."""
        ...


class Vault(Protocol):
    """Where the store is or may be. Every call blocks and may come from any thread but the GUI's."""

    @property
    def state(self) -> VaultState:
        """Undecided on the very first start, refused where the site keeps nothing, else closed."""
        ...

    @property
    def folder(self) -> Path:
        """Where the store's files are or would be."""
        ...

    @property
    def keyring_works(self) -> bool:
        """Whether this system has a keyring that can hold the key."""
        ...

    def refuse(self) -> None:
        """Remembers that nothing is to be kept. Nothing else is written."""
        ...

    def new_passphrase(self) -> str:
        """A recovery passphrase, made fresh; nothing is written."""
        ...

    def create(self, passphrase: str, people: Sequence[NewPerson]) -> Archive:
        """Sets up a store and opens it; without people it has one operator and no PIN.

        Raises: StoreError `store_exists`, `store_not_written`.
        """
        ...

    def open(self, passphrase: str = "") -> Archive:
        """Opens the store by the keyring, or by the recovery passphrase.

        Raises: StoreError `passphrase_needed`, `passphrase_wrong`, `store_damaged`, `store_in_use`. A store that will
        not open is never made anew.
        """
        ...
