"""One desk at a time: a lock that the system itself gives back when its holder dies, and a knock for the one inside."""

from __future__ import annotations

import contextlib
import os
import secrets
import sys
from pathlib import Path
from typing import Self

from app.domain.errors import StoreError


class InstanceLock:
    """Held from `take` until `release` or the end of the process, however it ends.

    The lock is the kernel's, on an open file: it knows no process numbers and no times, so neither a number that was
    given to another process nor a clock that was set can hold it or free it.
    """

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    @classmethod
    def take(cls, path: Path) -> Self | None:
        """The lock, or None at once if another process holds it.

        Raises: StoreError `store_not_writable` if there can be no lock file.
        """
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        except OSError as exc:
            raise StoreError("store_not_writable", file=path.name) from exc
        if _lock(handle):
            return cls(handle)
        os.close(handle)
        return None

    def release(self) -> None:
        """Gives it back; a second call changes nothing."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def knock_path(lock: Path) -> Path:
    """The file beside the lock that changes when a second desk is started; the first watches it and shows itself."""
    return lock.with_name(lock.name + ".knock")


def knock(lock: Path) -> None:
    """Asks the desk that holds the lock to come to the front."""
    with contextlib.suppress(OSError):
        path = knock_path(lock)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            os.write(handle, secrets.token_hex(8).encode())
        finally:
            os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
