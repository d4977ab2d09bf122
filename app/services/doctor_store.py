"""The doctor's look at the store: whether it opens, is whole, has a log that nobody touched, and a backup."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.domain.errors import StoreError
from app.domain.reading import Finding, Level
from app.records.backups import backups_in
from app.records.place import StorePlace
from app.records.store import Store, open_store
from app.records.vault import SystemKeyring
from app.services.doctor_check import Check

_CANNOT_LOOK = frozenset({"passphrase_needed"})


def examine_store(folder: Path, passphrase: str | None) -> Iterator[Check]:
    """The checks of a store; one line where there is none, which is a way to work too."""
    if not StorePlace(folder).exists:
        yield Check("store", "none: nothing is kept")
        return
    try:
        store = open_store(folder, passphrase=passphrase, keyring=SystemKeyring())
    except StoreError as error:
        level = Level.INFO if error.code in _CANNOT_LOOK else Level.ERROR
        yield Check("store", "not opened", Finding(error.code, level, error.params))
        return
    try:
        yield from _open_store(store)
    except StoreError as error:
        yield Check("store", "", Finding(error.code, Level.ERROR, error.params))
    finally:
        store.close()


def _open_store(store: Store) -> Iterator[Check]:
    damage = store.database.damage()
    if damage:
        yield Check("store", f"{len(damage)} faults", Finding("store_damaged", Level.ERROR, {"file": "store.db"}))
        return
    cipher = store.database.row("PRAGMA cipher_version")
    yield Check("store", f"{store.records.count()} records, every page sound, SQLCipher {cipher[0] if cipher else ''}")
    breaches = store.breaches()
    if breaches:
        yield Check("log", f"{len(breaches)} faults", Finding(breaches[0].code, Level.ERROR))
    else:
        yield Check("log", f"{store.audit.count()} entries, chain and seals whole")
    known = backups_in(store.place.backups)
    if known:
        yield Check("backup", known[0].made_at)
    else:
        yield Check("backup", "", Finding("doctor_backup_missing", Level.WARN))
