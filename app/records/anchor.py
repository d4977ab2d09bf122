"""How far the log had come, in a small file beside the database: shows that an old copy was put in its place."""

from __future__ import annotations

import hmac
import os
from contextlib import suppress
from pathlib import Path

_SIZE = 8 + 32 + 32


class Anchor:
    """One file of 72 bytes: number, link, and an HMAC over both. It may lag behind after a power cut, never run ahead.

    Losing it loses nothing but the comparison.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._known = 0

    def read(self) -> tuple[int, bytes] | None:
        """Number and link; None if there is no whole, genuine file."""
        try:
            data = self._path.read_bytes()
        except OSError:
            return None
        told, seal = data[:40], data[40:]
        if len(data) != _SIZE or not hmac.compare_digest(seal, self._seal(told)):
            return None
        return int.from_bytes(told[:8], "big"), told[8:]

    def raise_to(self, sequence: int, link: bytes) -> None:
        """Notes that this much was acknowledged; a smaller number than the noted one changes nothing."""
        if sequence <= self._known:
            return
        noted = self.read()
        if noted is None or noted[0] < sequence:
            self.put(sequence, link)
        self._known = sequence

    def put(self, sequence: int, link: bytes) -> None:
        """Notes this number and link, also a smaller one: after a restore."""
        told = sequence.to_bytes(8, "big") + link
        with suppress(OSError):
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            try:
                os.write(handle, told + self._seal(told))
            finally:
                os.close(handle)

    def _seal(self, told: bytes) -> bytes:
        return hmac.digest(self._key, b"countersign/anchor/1\0" + told, "sha256")
