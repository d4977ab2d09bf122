"""Backups: whole, verified before they count, signed, and restored without ever deleting what was there."""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.clock import from_iso, iso
from app.domain.errors import StoreError
from app.domain.trail import Happening
from app.records.checkpoints import is_signature
from app.records.contents import Contents, contents_of
from app.records.files import disk_errors, flush_folder, private_folder, write_new
from app.records.instance import InstanceLock
from app.records.place import StorePlace
from app.records.store import DEFAULTS, Store, StoreOptions, open_with_root
from app.records.vault import load_vault

MANIFEST = "manifest.json"
SCHEMA = "countersign/backup/1"
_PREFIX = "backup-"
_ABANDONED_S = 6 * 3600


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: a folder with the database, the key file, the policy, sealed pictures, and a manifest about them."""

    folder: Path
    made_at: str
    contents: Contents


def make_backup(store: Store, folder: Path | None = None) -> Backup:
    """A new backup in the folder (the store's own by default). The desk may go on meanwhile. Not for the GUI thread.

    It is written beside, opened, read through page by page and entry by entry, compared, and only then gets its name.

    Raises: StoreError `backup_not_good` if what was written is not what is in the store, `store_damaged` and others as
    `Database` does; then there is no new backup, and the old ones are untouched.
    """
    home = private_folder(folder or store.place.backups)
    made_at = iso(store.clock.now())
    name = _free_name(home, _PREFIX + store.clock.now().strftime("%Y%m%dT%H%M%S%fZ"))
    fresh = StorePlace(private_folder(home / f".{name}.part"))
    try:
        _fill(store, fresh)
        contents = _examine(store, fresh)
        backup = Backup(home / name, made_at, contents)
        write_new(fresh.folder / MANIFEST, _manifest(store, fresh.folder, backup))
        with disk_errors(name):
            fresh.folder.rename(backup.folder)
            flush_folder(home)
    except BaseException:
        shutil.rmtree(fresh.folder, ignore_errors=True)
        raise
    return backup


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """Whole backups in the folder, newest first; whether their files are good is seen by `verify_backup`."""
    found = []
    for path in sorted(folder.glob(_PREFIX + "*"), reverse=True) if folder.is_dir() else ():
        with contextlib.suppress(StoreError):
            found.append(_read_manifest(path)[0])
    return tuple(found)


def _is_abandoned(part: Path) -> bool:
    """Whether nothing was written into an unfinished backup for hours: another program may be at it."""
    try:
        newest = max(path.stat().st_mtime for path in (part, *part.rglob("*")))
    except OSError:  # it got its name, or was taken away, meanwhile
        return False
    return time.time() - newest > _ABANDONED_S


def prune_backups(folder: Path, *, keep: int) -> int:
    """Removes all but the newest `keep` and returns how many went. Half-made ones of a crash go too."""
    gone = [backup.folder for backup in backups_in(folder)[keep:]]
    gone += [path for path in folder.glob(f".{_PREFIX}*.part") if path.is_dir() and _is_abandoned(path)]
    for path in gone:
        shutil.rmtree(path, ignore_errors=True)
    return len(gone)


def verify_backup(backup: Path, passphrase: str, options: StoreOptions = DEFAULTS) -> Contents:
    """What the backup holds, after its files, its pages, its log and its manifest were found to fit.

    Raises: StoreError `backup_not_good`, `passphrase_wrong`, `store_keys_missing`, `store_keys_damaged`.
    """
    told, untrusted = _read_manifest(backup)
    _compare_files(backup, untrusted["files"])
    vault = load_vault(backup / "keys.json")
    root = vault.unlock(passphrase)
    with _borrowed(StorePlace(backup), vault.store_id, root, options) as copy:
        found = _examine_open(copy)
        is_signed = is_signature(copy.keys.public_key, str(untrusted["signature"]), _signed_part(untrusted))
    if found != told.contents or not is_signed:
        raise StoreError("backup_not_good", name=backup.name)
    return found


def restore_backup(backup: Path, folder: Path, passphrase: str, options: StoreOptions = DEFAULTS) -> Path | None:
    """Puts the backup in the store's place, and returns the folder in which what was there before still is.

    None if nothing was there. The desk must be closed. The log of the restored store begins to go on with a note.

    Raises: StoreError `store_in_use` and as `verify_backup`; then nothing was changed.
    """
    verify_backup(backup, passphrase, options)
    place = StorePlace(private_folder(folder))
    lock = InstanceLock.take(place.lock)
    if lock is None:
        raise StoreError("store_in_use")
    try:
        with disk_errors(folder.name):
            fresh = _copied(backup, folder)
            replaced = _set_aside(place, options)
            for path in sorted(fresh.iterdir()):
                path.rename(folder / path.name)
            fresh.rmdir()
            flush_folder(folder)
    finally:
        lock.release()
    vault = load_vault(place.keys)
    store = open_with_root(place, vault.store_id, vault.unlock(passphrase), options)
    store.forget_anchor()
    store.note(Happening("restored", "", "", {"backup": backup.name}))
    store.close()
    return replaced


def is_due(store: Store, *, hours: int, folder: Path | None = None) -> bool:
    """Whether the newest backup is older than that, or there is none."""
    known = backups_in(folder or store.place.backups)
    age_s = (store.clock.now() - from_iso(known[0].made_at)).total_seconds() if known else 0.0
    return not known or age_s >= hours * 3600 or age_s < 0


# --- making ---


def _free_name(home: Path, name: str) -> str:
    """The name itself, or with a letter behind it if a backup of the same moment has it."""
    names = (name, *(name + letter for letter in "abcdefghijklmnopqrstuvwxyz"))
    return next((free for free in names if not (home / free).exists()), name)


def _fill(store: Store, fresh: StorePlace) -> None:
    store.database.copy_to(fresh.database, store.keys.pages, connector=store.connector)
    with disk_errors(fresh.folder.name):
        write_new(fresh.keys, store.place.keys.read_bytes())
        if store.place.policy.exists():
            write_new(fresh.policy, store.place.policy.read_bytes())
        if store.place.pictures.is_dir():
            private_folder(fresh.pictures)
            for picture in sorted(store.place.pictures.iterdir()):
                write_new(fresh.pictures / picture.name, picture.read_bytes())


def _examine(store: Store, fresh: StorePlace) -> Contents:
    """What the copy holds; it must be a past moment of the store that it was made of."""
    with store.twin(fresh) as copy:
        return _examine_open(copy)


def _examine_open(copy: Store) -> Contents:
    if copy.database.damage() or copy.audit.verify():
        raise StoreError("backup_not_good", name=copy.place.folder.name.strip("."))
    contents = contents_of(copy.database, copy.audit)
    missing = copy.database.row(
        "SELECT count(*) FROM record r LEFT JOIN record_key k ON k.record_id = r.record_id WHERE k.record_id IS NULL"
    )
    if missing != (0,):
        raise StoreError("backup_not_good", name=copy.place.folder.name.strip("."))
    return contents


@contextmanager
def _borrowed(place: StorePlace, store_id: str, root: bytes, options: StoreOptions) -> Iterator[Store]:
    """The store in a folder, opened from a copy so that the folder stays as it is."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="countersign-") as folder:
        copy = StorePlace(Path(folder))
        shutil.copyfile(place.database, copy.database)
        store = open_with_root(copy, store_id, root, options)
        try:
            yield store
        finally:
            store.close()


# --- manifests ---


def _manifest(store: Store, folder: Path, backup: Backup) -> bytes:
    plain = {
        "schema": SCHEMA,
        "store_id": store.store_id,
        "made_at": backup.made_at,
        "contents": asdict(backup.contents),
        "files": {str(p.relative_to(folder).as_posix()): _digest(p) for p in _files(folder)},
    }
    signature = store.keys.sign(_signed_part(plain)).hex()
    return (json.dumps(plain | {"signature": signature}, indent=1) + "\n").encode()


def _signed_part(plain: dict[str, Any]) -> bytes:
    return json.dumps({key: value for key, value in plain.items() if key != "signature"}, sort_keys=True).encode()


def _read_manifest(folder: Path) -> tuple[Backup, dict[str, Any]]:
    try:
        untrusted = json.loads((folder / MANIFEST).read_text("utf-8"))
        if untrusted["schema"] != SCHEMA or not all(
            isinstance(v, str) for v in [*untrusted["files"].values(), untrusted["signature"]]
        ):
            raise ValueError("another schema")
        datetime.fromisoformat(untrusted["made_at"])
        counts = {str(table): int(count) for table, count in untrusted["contents"]["counts"].items()}
        contents = Contents(counts, int(untrusted["contents"]["sequence"]), str(untrusted["contents"]["root"]))
        return Backup(folder, untrusted["made_at"], contents), dict(untrusted)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as exc:
        raise StoreError("backup_not_good", name=folder.name) from exc


def _compare_files(folder: Path, files: dict[str, str]) -> None:
    found = {path.relative_to(folder).as_posix(): path for path in _files(folder)}
    if set(found) != set(files) or any(_digest(found[name]) != digest for name, digest in files.items()):
        raise StoreError("backup_not_good", name=folder.name)


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.name != MANIFEST)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


# --- restoring ---


def _copied(backup: Path, folder: Path) -> Path:
    fresh = folder / ".restoring"
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(backup, fresh, ignore=shutil.ignore_patterns(MANIFEST))
    for path in (fresh, *fresh.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)
    return fresh


def _set_aside(place: StorePlace, options: StoreOptions) -> Path | None:
    """Moves the files of the store that was there into a folder of their own; backups stay where they are."""
    names = ("store.db", "store.db-wal", "store.db-shm", "keys.json", "policy.toml", "anchor", "pictures")
    there = [place.folder / name for name in names if (place.folder / name).exists()]
    if not there:
        return None
    aside = private_folder(place.folder / f"replaced-{options.clock.now().strftime('%Y%m%dT%H%M%S%fZ')}")
    for path in there:
        path.rename(aside / path.name)
    return aside
