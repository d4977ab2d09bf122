"""A database library whose files are watched: every write is known, and any may fail or be lost on purpose.

The store runs on `apsw-sqlite3mc` here, which reads and writes the same encrypted files; below the encryption lies a
VFS of our own. What comes of a replay is always opened with the library that is shipped.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw
from sqlcipher3 import dbapi2

_NUMBER = itertools.count()
Watcher = Callable[[str, str, int, bytes], bool | None]
"""Called before each operation with its kind (read, write, sync, truncate, delete), file, place and data.

It may raise; when it returns True, a write is said to be done and is not."""


class WatchedVFS(apsw.VFS):
    """The system's files, each operation announced to `watch` first."""

    def __init__(self, watch: Watcher) -> None:
        self.name = f"watched{next(_NUMBER)}"
        self.watch = watch
        super().__init__(self.name, "unix")

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:
        return _WatchedFile(self, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.watch("delete", Path(filename).name, 0, b"")
        super().xDelete(filename, syncdir)


class _WatchedFile(apsw.VFSFile):
    def __init__(self, vfs: WatchedVFS, name: Any, flags: list[int]) -> None:
        super().__init__("unix", name, flags)
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._vfs, self._name = vfs, Path(path or "").name

    def xRead(self, amount: int, offset: int) -> bytes:
        self._vfs.watch("read", self._name, offset, b"")
        return super().xRead(amount, offset)

    def xWrite(self, data: bytes, offset: int) -> None:
        if self._vfs.watch("write", self._name, offset, bytes(data)):
            return
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:
        self._vfs.watch("sync", self._name, 0, b"")
        super().xSync(flags)

    def xTruncate(self, newsize: int) -> None:
        self._vfs.watch("truncate", self._name, newsize, b"")
        super().xTruncate(newsize)


class WatchedConnection:
    """Speaks as the shipped library does: same calls, same errors."""

    def __init__(self, path: Path, key: bytes, vfs: WatchedVFS) -> None:
        self._connection = apsw.Connection(str(path), vfs=f"multipleciphers-{vfs.name}")
        for setting in ("cipher = 'sqlcipher'", "legacy = 4", f"key = \"x'{key.hex()}'\""):
            self._connection.execute(f"PRAGMA {setting}").fetchall()

    def execute(self, sql: str, values: Any = ()) -> _Answer:
        try:
            return _Answer(self._connection.execute(sql, tuple(values)).fetchall())
        except apsw.Error as error:
            raise dbapi2.OperationalError(str(error)) from error

    def close(self) -> None:
        try:
            self._connection.close()
        except apsw.Error as error:
            raise dbapi2.OperationalError(str(error)) from error


class _Answer:
    def __init__(self, rows: list[Any]) -> None:
        self._rows = rows

    def fetchall(self) -> list[Any]:
        return self._rows


def watched_connector(watch: Watcher) -> Callable[[Path, bytes], WatchedConnection]:
    """A connector for `StoreOptions` whose files are watched."""
    vfs = WatchedVFS(watch)
    return lambda path, key: WatchedConnection(path, key, vfs)
