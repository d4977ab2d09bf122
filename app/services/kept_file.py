"""The content of a file that may be decoded more than once: kept in memory as it is, up to a limit for all of them."""

from __future__ import annotations

import hashlib
import threading
import zlib
from pathlib import Path

from app.capture.files import read_file
from app.domain.errors import InputError

LIMIT_BYTES = 256 * 1024 * 1024
"""What waits in memory at most; of files beyond it only the digest is kept, and they are read anew."""


class ContentLimit:
    """Counts what is kept. Any thread."""

    def __init__(self, limit_bytes: int = LIMIT_BYTES) -> None:
        self.limit_bytes = limit_bytes
        self._used_bytes = 0
        self._lock = threading.Lock()

    @property
    def used_bytes(self) -> int:
        """What is kept now."""
        return self._used_bytes

    def admit(self, size: int) -> bool:
        """Whether so many bytes may be kept too; counts them if so."""
        with self._lock:
            fits = self._used_bytes + size <= self.limit_bytes
            self._used_bytes += size if fits else 0
            return fits

    def give_back(self, size: int) -> None:
        """Takes so many bytes off the count."""
        with self._lock:
            self._used_bytes -= size


class KeptFile:
    """One opening of a file: every `load` gives the same bytes, also when the file has gone meanwhile. Any thread."""

    def __init__(self, path: Path, limit: ContentLimit) -> None:
        self.path = path
        self._limit = limit
        self._lock = threading.Lock()
        self._content = b""
        self._is_packed = False
        self._digest = b""
        self._released = False

    @classmethod
    def of_picture(cls, data: bytes, limit: ContentLimit) -> KeptFile:
        """Content that has no file to be read from again: kept compressed, whatever the limit says."""
        kept = cls(Path(), limit)
        kept._content, kept._is_packed = zlib.compress(data, 1), True
        if not limit.admit(len(kept._content)):
            kept._limit = ContentLimit(len(kept._content))
            kept._limit.admit(len(kept._content))
        return kept

    def load(self) -> bytes:
        """The bytes as they were at the first call. May wait for a slow disk.

        Raises: InputError as `read_file` does; `file_changed` if the file is another one now and was not kept.
        """
        with self._lock:
            if self._content:
                return zlib.decompress(self._content) if self._is_packed else self._content
            data = read_file(self.path)
            digest = hashlib.sha256(data).digest()
            if self._digest not in (b"", digest):
                raise InputError("file_changed")
            self._digest = digest
            if not self._released and self._limit.admit(len(data)):
                self._content = data
            return data

    def release(self) -> None:
        """Lets go of the bytes. Never waits long."""
        with self._lock:
            self._released = True
            if self._content:
                self._limit.give_back(len(self._content))
                self._content = b""
