"""The encrypted database, opened so that nothing acknowledged is lost and nothing rotten is believed."""

from __future__ import annotations

import os
import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from app.domain.errors import StoreError

PATIENCE_S = 30.0
"""How long a writer waits for others before it gives up."""
PAGE_BYTES = 4096
HEADER_BYTES = 16
Row = tuple[Any, ...]
Connector = Callable[[Path, bytes], Any]
"""Opens a file (made if missing) with a raw key. Trials hand in one that fails on purpose."""

_SIGNS = {
    "not a database": "damage",
    "malformed": "damage",
    "encrypted": "damage",
    "hmac": "damage",
    "is full": "full",
    "locked": "busy",
    "busy": "busy",
    "closed database": "closed",
    "readonly": "sealed",
    "read-only": "sealed",
    "unable to open": "sealed",
}
_CODES = {
    "damage": "store_damaged",
    "full": "store_disk_full",
    "busy": "store_busy",
    "sealed": "store_not_writable",
    "closed": "store_closed",
}


def connect(path: Path, key: bytes) -> Any:
    """A connection of SQLCipher with the raw 256-bit key set; no page was read yet.

    Raises: StoreError `store_not_encrypted` if the library at hand is plain SQLite, which takes no notice of keys.
    """
    connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False, timeout=PATIENCE_S)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        connection.close()
        raise StoreError("store_not_encrypted")
    return connection


class Database:
    """One open database. Any thread may call it; calls of several threads wait for one another.

    The file must exist (`create=True`: must not). Whatever SQLite says goes out as StoreError: `store_damaged`,
    `store_busy`, `store_disk_full`, `store_not_writable`, `store_io_failed`, `store_missing`.
    """

    def __init__(self, path: Path, key: bytes, *, create: bool = False, connector: Connector = connect) -> None:
        self.path = path
        self._lock = threading.RLock()
        self._depth = 0
        if path.exists() == create:
            raise StoreError("store_exists" if create else "store_missing", file=path.name)
        if create:
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        with mapped_errors(path.name):
            self._connection = connector(path, key)
            try:
                self._prepare()
            except BaseException:
                self._connection.close()
                raise

    def _prepare(self) -> None:
        run = self._connection.execute
        run(f"PRAGMA busy_timeout = {int(PATIENCE_S * 1000)}")
        run("SELECT count(*) FROM sqlite_master").fetchall()
        if run("PRAGMA journal_mode = WAL").fetchall()[0][0] != "wal":
            raise StoreError("store_not_writable", file=self.path.name)
        for setting in (
            "synchronous = FULL",
            "secure_delete = ON",
            "foreign_keys = ON",
            "temp_store = MEMORY",
            "cache_size = -32768",
        ):
            run(f"PRAGMA {setting}").fetchall()
        run("PRAGMA recursive_triggers = ON").fetchall()
        # From here on `_patiently` waits: SQLite itself looks ten times a second, and may never see a gap between
        # writers that come one upon the other.
        run("PRAGMA busy_timeout = 0").fetchall()

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of the answer."""
        with self._lock, mapped_errors(self.path.name):
            return self._patiently(sql, values)

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """The first row of the answer, None if there is none."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def run(self, sql: str, values: Sequence[Any] = ()) -> None:
        """Carries out a change; only inside `writing`."""
        assert self._depth, "a change outside a transaction"
        self.rows(sql, values)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction: all of it is on the disk when the block is left, or nothing of it ever was.

        Begins as the only writer (BEGIN IMMEDIATE). Blocks within blocks join the outermost.
        """
        with self._lock:
            if self._depth:
                yield
                return
            with mapped_errors(self.path.name):
                self._patiently("BEGIN IMMEDIATE")
            self._depth = 1
            try:
                yield
                with mapped_errors(self.path.name):
                    self._patiently("COMMIT")
            except BaseException:
                self._roll_back()
                raise
            finally:
                self._depth = 0

    def _patiently(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """The rows of the answer, asked for again as long as another process has the file."""
        end = time.monotonic() + PATIENCE_S
        while True:
            try:
                found: list[Row] = self._connection.execute(sql, values).fetchall()
            except dbapi2.Error as error:
                if _kind(error) != "busy" or time.monotonic() > end:
                    raise
                time.sleep(random.uniform(0.0005, 0.003))
            else:
                return found

    @property
    def is_writing(self) -> bool:
        """Whether a transaction is under way (of this thread, since others wait)."""
        return self._depth > 0

    def _roll_back(self) -> None:
        try:
            self._connection.execute("ROLLBACK").fetchall()
        except dbapi2.Error:
            return  # SQLite has rolled back by itself, as it does after most errors.

    def settle(self) -> None:
        """Moves everything from the write-ahead file into the database and empties that file."""
        self.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def copy_to(self, path: Path, key: bytes, *, connector: Connector = connect) -> None:
        """Writes the whole database as it is now into a new file; the desk may go on meanwhile."""
        with mapped_errors(path.name):
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            target = connector(path, key)
            try:
                with self._lock:
                    self._connection.backup(target)
                target.execute("PRAGMA journal_mode = DELETE").fetchall()
            finally:
                target.close()

    def damage(self) -> tuple[str, ...]:
        """What SQLCipher and SQLite find wrong with the file, page by page; empty when all is well."""
        # The cipher's check reads the file itself, past the write-ahead file: a page that a power cut tore there while
        # it was being moved is whole in that file, and must be moved again first (which a full disk may prevent).
        with suppress(StoreError):
            self.rows("PRAGMA wal_checkpoint(FULL)")
        try:
            told = [row[0] for row in self.rows("PRAGMA cipher_integrity_check")]
            told += [row[0] for row in self.rows("PRAGMA integrity_check(20)") if row[0] != "ok"]
            told += [f"foreign key of {row[0]}" for row in self.rows("PRAGMA foreign_key_check")]
        except StoreError as error:
            return (error.code,)
        return tuple(told)

    def close(self) -> None:
        """Closes the file; the last to close it leaves no write-ahead file behind."""
        with self._lock, mapped_errors(self.path.name):
            self._connection.close()


@contextmanager
def mapped_errors(name: str) -> Iterator[None]:
    """Maps what SQLite and the file system say to StoreError."""
    try:
        yield
    except dbapi2.Error as exc:
        raise StoreError(_CODES.get(_kind(exc), "store_io_failed"), file=name) from exc
    except OSError as exc:
        raise StoreError("store_not_writable", file=name) from exc


def _kind(exc: Exception) -> str:
    said = str(exc).lower()
    return next((kind for sign, kind in _SIGNS.items() if sign in said), "")
