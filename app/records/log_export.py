"""The audit log as a file for an auditor: one line an entry, closed by a signed checkpoint, checked without any key."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.domain.errors import StoreError
from app.domain.trail import GENESIS, AuditEntry, Breach, Checkpoint, Happening, body_bytes, link_of
from app.records.checkpoints import checkpoint_of, is_signed
from app.records.files import replace_file
from app.records.store import Store

SCHEMA = "countersign/audit-log/1"


@dataclass(frozen=True, slots=True)
class LogReport:
    """What was found in a log: how many entries, whose key signed it, and what is wrong (nothing, when all is well)."""

    store_id: str
    public_key: str
    entries: int
    checkpoints: int
    breaches: tuple[Breach, ...]


def export_log(store: Store, path: Path) -> Checkpoint:
    """Writes the whole log, its checkpoints, and a fresh one over its end; returns that one.

    Raises: StoreError `store_disk_full`, `store_not_writable`, `store_io_failed`; then the old file is untouched.
    """
    earlier = store.audit.checkpoints()
    last = store.audit.checkpoint("log")
    lines = [_line({"schema": SCHEMA, "store_id": store.store_id, "public_key": store.keys.public_key})]
    lines += [_line(_entry(entry)) for entry in store.audit.all_entries() if entry.sequence <= last.sequence]
    lines += [_line({"checkpoint": asdict(checkpoint)}) for checkpoint in (*earlier, last)]
    replace_file(path, ("\n".join(lines) + "\n").encode("utf-8", "surrogatepass"))
    return last


def verify_log_file(path: Path, against: Sequence[Checkpoint] = (), public_key: str = "") -> LogReport:
    """What is wrong with an exported log. `against` are checkpoints that an auditor kept from elsewhere.

    `public_key` is the store's, as an auditor noted it; without it the file's own word is taken for whose log it is.

    Raises: StoreError `log_unreadable` if this is no such file.
    """
    try:
        text = path.read_bytes().decode("utf-8", "surrogatepass")
    except (OSError, UnicodeDecodeError) as exc:
        raise StoreError("log_unreadable", file=path.name) from exc
    lines = text.split("\n")
    head = _parsed(lines[0])
    if head.get("schema") != SCHEMA:
        raise StoreError("log_unreadable", file=path.name)
    whose = (str(head.get("store_id")), public_key or str(head.get("public_key")))
    reading = _Reading(whose, lines[0] == _line(head) and head.get("public_key") == whose[1])
    for line in lines[1:-1]:
        reading.take(line)
    reading.finish(is_whole=lines[-1] == "" and len(lines) > 1, against=against)
    count = len(reading.links) - 1
    return LogReport(*whose, count, len(reading.checkpoints), tuple(reading.breaches))


class _Reading:
    """One pass over an exported log."""

    def __init__(self, whose: tuple[str, str], is_sound: bool) -> None:  # noqa: FBT001 - one private flag
        self.whose = whose
        self.breaches: list[Breach] = [] if is_sound else [Breach("checkpoint_forged")]
        self.links: dict[int, str] = {0: GENESIS.hex()}
        self.checkpoints: list[Checkpoint] = []
        self._previous = GENESIS
        self._expected = 1

    def take(self, line: str) -> None:
        """Takes one line; it must be in the one form in which it was written."""
        plain = _parsed(line)
        if _line(plain) != line:
            self.breaches.append(Breach("audit_link_broken", self._expected))
        if "checkpoint" in plain:
            try:
                self.checkpoints.append(checkpoint_of(json.dumps(plain["checkpoint"])))
            except StoreError:
                self.breaches.append(Breach("checkpoint_forged"))
            return
        if self.checkpoints:
            self.breaches.append(Breach("audit_number_missing", self._expected))
        self._take_entry(plain)

    def _take_entry(self, plain: Mapping[str, Any]) -> None:
        try:
            sequence, link = int(plain["sequence"]), bytes.fromhex(plain["link"])
            happening = Happening(plain["act"], plain["actor"], plain["subject"], plain["details"])
            body = body_bytes(sequence, plain["at"], happening)
        except (KeyError, TypeError, ValueError):
            self.breaches.append(Breach("audit_link_broken", self._expected))
            return
        if sequence != self._expected:
            self.breaches.append(Breach("audit_number_missing", self._expected))
        if link_of(self._previous, body) != link:
            self.breaches.append(Breach("audit_link_broken", sequence))
        self._previous, self._expected = link, sequence + 1
        self.links[sequence] = link.hex()

    def finish(self, *, is_whole: bool, against: Sequence[Checkpoint]) -> None:
        """Compares the end and every checkpoint."""
        last = self.checkpoints[-1] if self.checkpoints else None
        if not is_whole or last is None or last.sequence != self._expected - 1:
            self.breaches.append(Breach("audit_end_missing", self._expected - 1))
        for checkpoint in (*self.checkpoints, *against):
            if (checkpoint.store_id, checkpoint.public_key) != self.whose or not is_signed(checkpoint):
                self.breaches.append(Breach("checkpoint_forged", checkpoint.sequence))
            elif checkpoint.sequence not in self.links:
                self.breaches.append(Breach("log_rolled_back", checkpoint.sequence))
            elif self.links[checkpoint.sequence] != checkpoint.link:
                self.breaches.append(Breach("log_rewritten", checkpoint.sequence))


def _entry(entry: AuditEntry) -> dict[str, Any]:
    return {
        "sequence": entry.sequence,
        "at": entry.at,
        "act": entry.act,
        "actor": entry.actor,
        "subject": entry.subject,
        "details": dict(entry.details),
        "link": entry.link.hex(),
    }


def _line(plain: Mapping[str, Any]) -> str:
    return json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def _parsed(untrusted_line: str) -> dict[str, Any]:
    try:
        plain = json.loads(untrusted_line)
    except ValueError:
        return {}
    return plain if isinstance(plain, dict) else {}


def lines_of(path: Path) -> Iterator[str]:
    """The lines of a file of kept checkpoints that are not empty. Raises: StoreError `checkpoint_unreadable`."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        raise StoreError("checkpoint_unreadable") from exc
    yield from (line for line in text.splitlines() if line.strip())
