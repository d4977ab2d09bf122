"""Saving as the desk saves, and looking afterwards whether everything that was acknowledged is there."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import StoreError
from app.domain.record import Record, RecordState
from app.domain.trail import Happening
from app.records.place import StorePlace
from app.records.store import Store, StoreOptions, create_store, open_with_root
from tests.records.stores import PASSPHRASE, options

ROOT_KEY = bytes(range(32))


def sample(record_id: str) -> Record:
    values = {
        "document_number": record_id,
        "last_name": "SPECIMEN",
        "first_name": f"NUMBER {record_id}",
        "note": "x" * 700,
    }
    return Record(
        record_id, "passport", RecordState.VERIFIED, values, verified_by="a", verified_at="2026-03-01T10:00:00+00:00"
    )


def save(store: Store, record_id: str) -> None:
    """One countersigning: draft, then record, log entry and the draft's end in one transaction."""
    store.drafts.keep(record_id, b"half a record")
    with store.writing():
        store.records.add(sample(record_id))
        store.drafts.drop(record_id)
        store.audit.append(Happening("countersigned", "a", record_id))


def new_store(folder: Path, given: StoreOptions | None = None) -> Store:
    """A store whose root key the trial knows, so that opening it costs nothing."""
    return create_store(folder, PASSPHRASE, options=given or options())


def root_of(store: Store) -> bytes:
    return store._root


def reopen(folder: Path, store_id: str, root: bytes) -> Store:
    """Opens with the library that is shipped."""
    return open_with_root(StorePlace(folder), store_id, root, options())


def faults(folder: Path, store_id: str, root: bytes, acknowledged: set[str]) -> list[str]:
    """What is wrong with the store in that folder; empty when it opens, is whole and has all that was acknowledged."""
    try:
        store = reopen(folder, store_id, root)
    except StoreError:
        return ["unopenable"]
    try:
        found = ["damaged"] if store.database.damage() else []
        found += ["chain broken"] if store.audit.verify() else []
        there = {row[0] for row in store.database.rows("SELECT record_id FROM record")}
        noted = {row[0] for row in store.database.rows("SELECT subject FROM audit WHERE act = 'countersigned'")}
        found += ["lost"] * len(acknowledged - there)
        found += ["half a record"] * len(there ^ noted)
        if acknowledged:
            store.records.current(max(acknowledged & there, default=min(acknowledged)))
    except StoreError:
        return ["unreadable"]
    finally:
        store.close()
    return found
