"""Putting a whole store in its place: all of it or nothing, also when the program is killed in the middle."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from app.domain.clock import Clock
from app.domain.errors import StoreError
from app.domain.trail import Happening
from app.records.backups import MANIFEST, verify_backup
from app.records.files import disk_errors, flush_folder, private_folder
from app.records.instance import InstanceLock
from app.records.place import StorePlace
from app.records.store import DEFAULTS, StoreOptions, open_store

_COPY = ".restoring"
_OLD = ("store.db", "store.db-wal", "store.db-shm", "keys.json", "policy.toml", "anchor", "pictures")


def restore_backup(backup: Path, folder: Path, passphrase: str, options: StoreOptions = DEFAULTS) -> Path | None:
    """Puts the backup in the store's place, and returns the folder in which what was there before still is.

    None if nothing was there. The desk must be closed. The log of the restored store goes on with a note of it.
    Killed before a copy of the backup is whole, it changed nothing; killed later, `finish_placing` ends it.

    Raises: StoreError `store_in_use` and as `verify_backup`; then nothing was changed.
    """
    verify_backup(backup, passphrase, options)
    place = StorePlace(private_folder(folder))
    lock = InstanceLock.take(place.lock)
    if lock is None:
        raise StoreError("store_in_use")
    try:
        finish_placing(place)
        with disk_errors(folder.name):
            fresh = _copied(backup, folder)
        store = open_store(fresh, passphrase=passphrase, options=options)
        store.note(Happening("restored", "", "", {"backup": backup.name}))
        store.close()
        return put_in_place(fresh, place, options.clock)
    finally:
        lock.release()


def put_in_place(fresh: Path, place: StorePlace, clock: Clock) -> Path | None:
    """Moves a closed store, which lies in a folder inside the place's, to where it belongs.

    Returns the folder in which what was there before is now, None if nothing was. The caller holds the lock. Raises:
    StoreError as `disk_errors`.
    """
    with disk_errors(place.folder.name):
        for path in (*fresh.rglob("*"), fresh):
            _flush(path)
        # From this name on it is certain: whatever happens, the fresh store will be the one that is there.
        fresh.rename(place.folder / f".restored-{clock.now().strftime('%Y%m%dT%H%M%S%fZ')}")
        flush_folder(place.folder)
    return finish_placing(place)


def finish_placing(place: StorePlace) -> Path | None:
    """Ends what `put_in_place` began, if it was cut short; returns as that does. The caller holds the lock.

    Raises: StoreError as `disk_errors`; it can be called again.
    """
    aside = None
    with disk_errors(place.folder.name):
        for ready in sorted(place.folder.glob(".restored-*")):
            stamp = ready.name.removeprefix(".restored-")
            _set_aside(place, stamp)
            ready.rename(place.folder / f".moving-{stamp}")
            flush_folder(place.folder)
        for moving in sorted(place.folder.glob(".moving-*")):
            aside = place.folder / f"replaced-{moving.name.removeprefix('.moving-')}"
            # The database last: while it is missing the store does not open, so nobody sees half of it.
            for path in sorted(moving.iterdir(), key=lambda one: (one.name == place.database.name, one.name)):
                path.rename(place.folder / path.name)
            moving.rmdir()
            flush_folder(place.folder)
    return aside if aside is not None and aside.is_dir() else None


def finish_if_cut_short(place: StorePlace) -> None:
    """For whoever opens a store without holding the desk's lock.

    Raises: StoreError `store_in_use` if a desk is at it now.
    """
    if not place.is_half_placed:
        return
    lock = InstanceLock.take(place.lock)
    if lock is None:
        raise StoreError("store_in_use")
    try:
        finish_placing(place)
    finally:
        lock.release()


def _copied(backup: Path, folder: Path) -> Path:
    fresh = folder / _COPY
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(backup, fresh, ignore=shutil.ignore_patterns(MANIFEST))
    for path in (fresh, *fresh.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)
    return fresh


def _set_aside(place: StorePlace, stamp: str) -> None:
    """Moves the files of the store that was there into a folder of their own; backups stay where they are."""
    there = [place.folder / name for name in _OLD if (place.folder / name).exists()]
    for path in there:
        path.rename(private_folder(place.folder / f"replaced-{stamp}") / path.name)


def _flush(path: Path) -> None:
    if path.is_dir():
        flush_folder(path)
        return
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
