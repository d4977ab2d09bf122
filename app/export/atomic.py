"""Files that are whole or not there: written beside the old one, flushed, then put in its place."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from app.domain.errors import ExportError

_CODES = {
    errno.ENOSPC: "export_disk_full",
    errno.EDQUOT: "export_disk_full",
    errno.EACCES: "export_not_allowed",
    errno.EPERM: "export_not_allowed",
    errno.EROFS: "export_not_allowed",
    errno.ENOENT: "export_folder_missing",
    errno.ENOTDIR: "export_folder_missing",
    errno.EBUSY: "export_file_in_use",
}


def write_whole(path: Path, data: bytes) -> None:
    """Replaces the file by one with these bytes, or leaves the old one untouched.

    Raises: ExportError with a code that says why (`export_disk_full`, `export_not_allowed`, `export_folder_missing`,
    `export_file_in_use`, `export_failed`).
    """
    temporary = ""
    try:
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o600
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(mode)
        Path(temporary).replace(path)
        _flush_folder(path.parent)
    except OSError as error:
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
        raise ExportError(_CODES.get(error.errno or 0, "export_failed"), file=path.name) from error


def read_if_there(path: Path) -> bytes | None:
    """The bytes of the file, None if there is no such file.

    Raises: ExportError `export_not_allowed` or `export_failed`.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ExportError(_CODES.get(error.errno or 0, "export_failed"), file=path.name) from error


def _flush_folder(folder: Path) -> None:
    """The new name survives a power cut only once the folder itself is on the disk (Windows has no such call)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
