"""A key for every record, sealed under the store's: without it a record is noise, also in old backups of the pages."""

from __future__ import annotations

from app.domain.errors import StoreError
from app.records.database import Database
from app.records.keys import KeyRing, UnsealError, derive, new_key, seal, unseal


class RecordKeys:
    """The keys of the records of one open store."""

    def __init__(self, database: Database, keys: KeyRing) -> None:
        self._database = database
        self._keys = keys

    def make(self, record_id: str) -> bytes:
        """A fresh key for a new record."""
        key = new_key()
        self._put("INSERT INTO record_key (sealed, record_id) VALUES (?, ?)", record_id, key)
        return key

    def replace(self, record_id: str) -> bytes:
        """A fresh key in the place of the old one, which is gone; whatever it sealed must be sealed anew at once."""
        key = new_key()
        self._put("UPDATE record_key SET sealed = ? WHERE record_id = ?", record_id, key)
        return key

    def get(self, record_id: str) -> bytes:
        """The record's key.

        Raises: StoreError `record_missing` or `record_unreadable`.
        """
        found = self._database.row("SELECT sealed FROM record_key WHERE record_id = ?", [record_id])
        if found is None:
            raise StoreError("record_missing", record=record_id)
        return self.opened(record_id, bytes(found[0]))

    def opened(self, record_id: str, sealed: bytes) -> bytes:
        """The key in a sealed form that was read together with its record.

        Raises: StoreError `record_unreadable`.
        """
        try:
            return unseal(self._keys.wrap, sealed, record_id)
        except UnsealError as exc:
            raise StoreError("record_unreadable") from exc

    def erase(self, record_id: str) -> None:
        """Nobody can read the record any more."""
        self._database.run("DELETE FROM record_key WHERE record_id = ?", [record_id])

    def _put(self, sql: str, record_id: str, key: bytes) -> None:
        self._database.run(sql, [seal(self._keys.wrap, key, record_id), record_id])


def values_key(record_key: bytes) -> bytes:
    """What seals the values of all versions of a record."""
    return derive(record_key, "values")


def digest_key(record_key: bytes) -> bytes:
    """What digests of the record's values in the log are made with."""
    return derive(record_key, "digests")


def picture_key(record_key: bytes) -> bytes:
    """What seals pictures that are kept with the record."""
    return derive(record_key, "pictures")
