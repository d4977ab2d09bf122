"""Reads a file that the operator named into memory, and nothing but a plain file of sane size."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from app.domain.errors import InputError

MAX_FILE_BYTES = 200 * 1024 * 1024
"""More than any scan of an identity document; what is larger is a mistake or an attack."""

_CHUNK_BYTES = 1 << 20
_MISSING = {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP}


def read_file(path: Path, *, max_bytes: int = MAX_FILE_BYTES) -> bytes:
    """The whole content of the file. Never waits for a pipe or a device; may wait for a slow disk or network drive.

    Raises: InputError `file_missing`, `file_not_plain` (folder, pipe, device), `file_unreadable` (no permission, fault
    of the disk), `file_empty`, `file_too_big`.
    """
    try:
        _demand_plain(path.stat())
        descriptor = os.open(path, _FLAGS)
        try:
            # Once more on what was really opened: the name may have changed hands in between.
            _demand_plain(os.fstat(descriptor))
            data = _read_up_to(descriptor, max_bytes + 1)
        finally:
            os.close(descriptor)
    except OSError as exc:
        raise InputError("file_missing" if exc.errno in _MISSING else "file_unreadable") from exc
    except ValueError as exc:  # a name with a NUL in it
        raise InputError("file_missing") from exc
    return of_sane_size(data, max_bytes=max_bytes)


def of_sane_size(data: bytes, *, max_bytes: int = MAX_FILE_BYTES) -> bytes:
    """The very content, if there is some and not too much of it.

    Raises: InputError `file_empty`, `file_too_big`.
    """
    if not data:
        raise InputError("file_empty")
    if len(data) > max_bytes:
        raise InputError("file_too_big", limit_mb=max_bytes // (1024 * 1024))
    return data


# Without O_NONBLOCK, opening a pipe that nobody writes to waits for ever.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def _demand_plain(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise InputError("file_not_plain")


def _read_up_to(descriptor: int, limit: int) -> bytes:
    chunks: list[bytes] = []
    left = limit
    while left > 0 and (chunk := os.read(descriptor, min(left, _CHUNK_BYTES))):
        chunks.append(chunk)
        left -= len(chunk)
    return b"".join(chunks)
