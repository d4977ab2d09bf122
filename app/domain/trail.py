"""The audit trail's arithmetic: entries in a chain, and what breaks it. Hashes only; keys come from outside."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

GENESIS = bytes(32)
"""What the first entry is chained to."""


@dataclass(frozen=True, slots=True)
class Happening:
    """What is to be noted: who did what to which record, never a value.

    `act` is a short word (`countersigned`, `corrected`, `purged`, `signed_in`, …). `subject` is a record id, an
    operator id or "". `details` are counts, field names, rule codes, digests and reasons.
    """

    act: str
    actor: str
    subject: str = ""
    details: Mapping[str, str | int | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the log. `sequence` begins at 1 and has no gaps; order is by it, never by `at` (UTC, ISO 8601).

    `link` is the SHA-256 over the entry before and this one; `seal` an HMAC over `link` under the log's own key.
    """

    sequence: int
    at: str
    act: str
    actor: str
    subject: str
    details: Mapping[str, str | int | float]
    link: bytes
    seal: bytes


def body_bytes(sequence: int, at: str, happening: Happening) -> bytes:
    """The entry's content in the one form that is hashed: JSON with sorted keys, UTF-8."""
    plain = [sequence, at, happening.act, happening.actor, happening.subject, dict(happening.details)]
    return json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def link_of(previous: bytes, body: bytes) -> bytes:
    """The chain's next link, 32 bytes."""
    return hashlib.sha256(b"countersign/audit/1\0" + previous + body).digest()


def seal_of(key: bytes, link: bytes) -> bytes:
    """The link's HMAC-SHA-256 under the log's key, 32 bytes."""
    return hmac.digest(key, b"countersign/audit-seal/1\0" + link, "sha256")


def head_seal(key: bytes, sequence: int, link: bytes) -> bytes:
    """The HMAC that says: the log has this many entries, and this is its last link."""
    return hmac.digest(key, b"countersign/audit-head/1\0" + sequence.to_bytes(8, "big") + link, "sha256")


def value_digest(key: bytes, field_key: str, value: str) -> str:
    """Sixteen hexadecimal digits that stand for a field's value in the log, under the record's own key.

    Once that key is erased nobody can find the value by trying.
    """
    told = b"countersign/value/1\0" + field_key.encode() + b"\0" + value.encode()
    return hmac.digest(key, told, "sha256")[:8].hex()


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A signed word on the log at one moment: it had `sequence` entries and ended in `link` (hexadecimal).

    `signature` is Ed25519 over `told()` by the store's key; `public_key` the other half (both hexadecimal).
    """

    store_id: str
    sequence: int
    link: str
    at: str
    reason: str
    public_key: str
    signature: str = ""

    def told(self) -> bytes:
        """What is signed."""
        plain = ["countersign/checkpoint/1", self.store_id, self.sequence, self.link, self.at, self.reason]
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()


@dataclass(frozen=True, slots=True)
class Breach:
    """One thing wrong with a log: `code` is the code of a sentence, `sequence` where (0 for the whole)."""

    code: str
    sequence: int = 0
