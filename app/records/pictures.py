"""Pictures that the policy keeps with records: sealed files, each under a key of its own, that no row forgets."""

from __future__ import annotations

import contextlib
import secrets
from dataclasses import dataclass

from app.domain.clock import iso
from app.domain.errors import StoreError
from app.domain.policy import PictureKeeping
from app.records.files import private_folder, write_new
from app.records.keys import UnsealError, new_key, seal, unseal
from app.records.store import Store

_SUFFIX = ".sealed"


@dataclass(frozen=True, slots=True)
class KeptPicture:
    """One kept picture: its file's name, what is on it, and since when (ISO 8601 in UTC)."""

    name: str
    record_id: str
    kind: PictureKeeping
    kept_at: str


def keep_picture(store: Store, record_id: str, kind: PictureKeeping, jpeg: bytes) -> KeptPicture:
    """Writes the sealed file, then its row, in the transaction at hand; call it before that commits.

    When the transaction fails the file is an orphan: nobody can open it, and `sweep_pictures` removes it.

    Raises: StoreError `store_disk_full`, `store_not_writable`, `store_io_failed`.
    """
    name, key = secrets.token_hex(16), new_key()
    path = private_folder(store.place.pictures) / (name + _SUFFIX)
    with store.writing():
        write_new(path, seal(key, jpeg, name))
        kept = KeptPicture(name, record_id, kind, iso(store.clock.now()))
        sql = "INSERT INTO picture (name, record_id, kind, kept_at, sealed_key) VALUES (?, ?, ?, ?, ?)"
        store.database.run(sql, [name, record_id, kind.value, kept.kept_at, seal(store.keys.wrap, key, name)])
    return kept


def pictures_of(store: Store, record_id: str) -> tuple[KeptPicture, ...]:
    """What is kept with the record."""
    sql = "SELECT name, record_id, kind, kept_at FROM picture WHERE record_id = ? ORDER BY kept_at, name"
    rows = store.database.rows(sql, [record_id])
    return tuple(KeptPicture(row[0], row[1], PictureKeeping(row[2]), row[3]) for row in rows)


def picture_bytes(store: Store, name: str) -> bytes:
    """The JPEG file that was kept.

    Raises: StoreError `picture_missing` or `picture_damaged`.
    """
    row = store.database.row("SELECT sealed_key FROM picture WHERE name = ?", [name])
    path = store.place.pictures / (name + _SUFFIX)
    if row is None or not path.exists():
        raise StoreError("picture_missing")
    try:
        return unseal(unseal(store.keys.wrap, bytes(row[0]), name), path.read_bytes(), name)
    except (UnsealError, OSError) as exc:
        raise StoreError("picture_damaged") from exc


def forget_pictures(store: Store, names: list[str]) -> None:
    """Erases the pictures' keys; the files are noise from then on and go with the next sweep.

    Joins the transaction at hand.
    """
    with store.writing():
        for name in names:
            store.database.run("DELETE FROM picture WHERE name = ?", [name])


def sweep_pictures(store: Store) -> int:
    """Removes files that no row knows, half-written ones too, and returns how many; to be called at the start."""
    removed = 0
    # Inside a transaction: the file of a picture whose row is about to be committed is nobody's orphan.
    with store.database.writing():
        known = {row[0] + _SUFFIX for row in store.database.rows("SELECT name FROM picture")}
        for path in store.place.pictures.iterdir() if store.place.pictures.is_dir() else ():
            if path.name not in known:
                with contextlib.suppress(OSError):
                    path.unlink()
                    removed += 1
    return removed
