"""Backups: whole, verified before they count, and signed; `restoring.py` puts one in the store's place."""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.domain.clock import SLACK, from_iso, iso
from app.domain.errors import StoreError
from app.records.checkpoints import is_signature
from app.records.contents import Contents, contents_of
from app.records.files import disk_errors, flush_folder, private_folder, write_new
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
        if _receipts(store) != contents.counts["receipt"]:
            raise StoreError("backup_not_good", name=name)  # Something was erased meanwhile that lives on in it.
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


def prune_backups(folder: Path, *, keep: int, fresh: Backup | None = None) -> int:
    """Removes all but the newest `keep` and returns how many went. Half-made ones of a crash go too.

    `fresh` is the one that was made just now: it stays whatever the clock says, and those that claim to be of a later
    time are the first to go.
    """
    known = backups_in(folder)
    if fresh is not None:
        known = tuple(sorted(known, key=lambda one: _newness(one, fresh), reverse=True))
    return _remove(folder, [backup.folder for backup in known[keep:]])


def remove_all_but(folder: Path, fresh: Backup) -> int:
    """Removes every other backup, also those whose manifest cannot be read: what was erased would live on in them."""
    return _remove(folder, [path for path in folder.glob(_PREFIX + "*") if path.name != fresh.folder.name])


def _newness(backup: Backup, fresh: Backup) -> tuple[bool, bool, str]:
    is_of_the_future = from_iso(backup.made_at) > from_iso(fresh.made_at)
    return backup.folder.name == fresh.folder.name, not is_of_the_future, backup.folder.name


def _remove(folder: Path, gone: list[Path]) -> int:
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


def is_due(store: Store, *, hours: int, folder: Path | None = None) -> bool:
    """Whether the newest backup is older than that, or there is none.

    One that says it was made in the time to come was made while the clock was wrong, and says nothing.
    """
    now = store.clock.now()
    known = (from_iso(backup.made_at) for backup in backups_in(folder or store.place.backups))
    ages_s = [(now - made).total_seconds() for made in known if made <= now + SLACK]
    return not ages_s or min(ages_s) >= hours * 3600


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


def _receipts(store: Store) -> int:
    found = store.database.row("SELECT count(*) FROM receipt")
    return int(found[0]) if found else 0


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
        if from_iso(untrusted["made_at"]).tzinfo is None:
            raise ValueError("no time zone")
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
