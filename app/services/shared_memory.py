"""Memory that this process shares with one of its children: pictures pass through it without a pipe.

It has no file: on Linux the kernel makes it without a name, on other Unix systems its name is taken away before
anything is written, on Windows it is backed by the paging file alone. It ends with the last process that holds it,
however that one ends.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import secrets
import sys
from collections.abc import Iterable, MutableMapping
from typing import Self

SHARED_BYTES = 112 * 1024 * 1024
"""Room for a page of A4 in colour at 600 dpi; what is larger goes through the pipe. Taken only as far as it is used."""

VARIABLE = "COUNTERSIGN_SHARED_MEMORY"
"""How a child is told where the memory is."""

_CHUNK_BYTES = 1 << 20
_ADD_SEALS, _SEALS = 1033, 0x1 | 0x2 | 0x4
"""From now on nobody changes its size, so that nobody who holds it can be made to fall over its end."""


class SharedMemory:
    """A piece of memory in two processes. Each side writes, says so through a pipe, and waits for the answer before it
    writes again; what the other side wrote is untrusted, and is copied before it is looked at.

    `word` tells the child where it is. Used by one thread at a time.
    """

    def __init__(self, mapping: mmap.mmap, word: str = "", descriptor: int = -1) -> None:
        self._map, self._descriptor, self.word = mapping, descriptor, word
        self._used = 0

    @classmethod
    def made(cls, size: int = SHARED_BYTES) -> Self | None:
        """New memory for a child; None where the system gives none."""
        try:
            if sys.platform == "win32":
                name = f"countersign-{secrets.token_hex(16)}"
                return cls(mmap.mmap(-1, size, tagname=name), f"name {name} {size}")
            descriptor = _without_name(size)
            return cls(mmap.mmap(descriptor, size), f"descriptor {descriptor} {size}", descriptor)
        except (ImportError, OSError, ValueError, MemoryError):
            return None

    @classmethod
    def given(cls, environment: MutableMapping[str, str] = os.environ) -> Self | None:
        """What the parent has made for this process; None if it has not. The word is taken out of the environment."""
        kind, _, rest = environment.pop(VARIABLE, "").partition(" ")
        place, _, size = rest.partition(" ")
        if not size:
            return None
        if sys.platform == "win32":
            return cls(mmap.mmap(-1, int(size), tagname=place)) if kind == "name" else None
        mapping = mmap.mmap(int(place), int(size))
        os.close(int(place))
        return cls(mapping)

    @property
    def descriptors(self) -> tuple[int, ...]:
        """What the child must inherit."""
        return (self._descriptor,) if self._descriptor >= 0 else ()

    def holds(self, count: int) -> bool:
        """Whether so many bytes fit."""
        return count <= len(self._map)

    def write(self, parts: Iterable[bytes]) -> int:
        """Lays the parts down one after the other, from the beginning; how many bytes they are.

        Raises: ValueError if they do not fit.
        """
        at = 0
        for part in parts:
            if not self.holds(at + len(part)):
                raise ValueError("more than the shared memory holds")
            self._lay(part, at)
            at += len(part)
        self._used = max(self._used, at)
        return at

    def read(self, count: int) -> bytes:
        """A copy of the first bytes. Raises: ValueError if the memory has not as many."""
        if not self.holds(count):
            raise ValueError("more than the shared memory holds")
        self._used = max(self._used, count)
        if self._descriptor >= 0 and sys.platform == "linux":
            return os.pread(self._descriptor, count, 0)
        return self._map[:count]

    def wipe(self) -> None:
        """Leaves nothing of what was written or read."""
        if sys.platform == "linux":
            self._map.madvise(mmap.MADV_REMOVE)
        else:
            for at in range(0, self._used, _CHUNK_BYTES):
                count = min(_CHUNK_BYTES, self._used - at)
                self._map[at : at + count] = bytes(count)
        self._used = 0

    def close(self) -> None:
        """Wipes it and gives it back; once."""
        with contextlib.suppress(OSError):
            self.wipe()
        self._map.close()
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _lay(self, part: bytes, at: int) -> None:
        view = memoryview(part)
        if self._descriptor >= 0 and sys.platform == "linux":
            # The kernel copies while other threads of this process go on; the window must not stand still.
            while view:
                done = os.pwrite(self._descriptor, view, at)
                view, at = view[done:], at + done
            return
        for start in range(0, len(view), _CHUNK_BYTES):
            piece = view[start : start + _CHUNK_BYTES]
            self._map[at + start : at + start + len(piece)] = piece


def _without_name(size: int) -> int:
    """A descriptor of so much empty memory that has no name any more. Not on Windows."""
    if hasattr(os, "memfd_create"):
        descriptor = os.memfd_create("countersign", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        os.ftruncate(descriptor, size)
        with contextlib.suppress(OSError):
            import fcntl

            fcntl.fcntl(descriptor, _ADD_SEALS, _SEALS)
        return descriptor
    return unnamed(size)


def unnamed(size: int) -> int:
    """The same by POSIX shared memory, for systems that have nothing else; its name lives for two calls."""
    import _posixshmem  # type: ignore[import-not-found]

    name = f"/cs-{secrets.token_hex(12)}"
    descriptor: int = _posixshmem.shm_open(name, os.O_CREAT | os.O_EXCL | os.O_RDWR, mode=0o600)
    _posixshmem.shm_unlink(name)
    os.ftruncate(descriptor, size)
    return descriptor
