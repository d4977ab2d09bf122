"""Files of the store's folder: whole or not there, readable by their owner only."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import StoreError

_CODES = {errno.ENOSPC: "store_disk_full", errno.EDQUOT: "store_disk_full", errno.EIO: "store_io_failed"}


@contextmanager
def disk_errors(name: str) -> Iterator[None]:
    """Maps errors of the file system to StoreError `store_disk_full`, `store_io_failed`, `store_not_writable`."""
    try:
        yield
    except OSError as exc:
        raise StoreError(_CODES.get(exc.errno or 0, "store_not_writable"), file=name) from exc


def private_folder(path: Path) -> Path:
    """The folder, made if need be, open to its owner only.

    Raises: StoreError `store_not_writable` or `store_disk_full`.
    """
    with disk_errors(path.name):
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix" and path.stat().st_mode & 0o077:
            path.chmod(0o700)
    return path


def write_new(path: Path, data: bytes) -> None:
    """Writes a file that was not there, and returns when it is on the disk.

    Raises: StoreError as `disk_errors`; then nothing is left of it.
    """
    with disk_errors(path.name):
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            flush_folder(path.parent)
        except OSError:
            with contextlib.suppress(OSError):
                path.unlink()
            raise


def replace_file(path: Path, data: bytes) -> None:
    """Replaces the file by one with these bytes, or leaves the old one untouched.

    Raises: StoreError as `disk_errors`.
    """
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    write_new(fresh, data)
    with disk_errors(path.name):
        try:
            fresh.replace(path)
            flush_folder(path.parent)
        except OSError:
            with contextlib.suppress(OSError):
                fresh.unlink()
            raise


def flush_folder(folder: Path) -> None:
    """A new name survives a power cut only once the folder itself is on the disk (Windows has no such call)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
