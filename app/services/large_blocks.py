"""Keeps the memory of a process that passes pages on as small as what it holds."""

from __future__ import annotations

import ctypes
import sys

_MMAP_THRESHOLD = -3
_LARGE_BYTES = 1 << 20


def give_back_large_blocks() -> bool:
    """From now on a freed block of a megabyte or more goes back to the system at once; whether that could be arranged.

    The C library of Linux otherwise keeps what pages have left behind, and takes more beside it. Source: mallopt(3),
    M_MMAP_THRESHOLD. Nothing has to be done elsewhere.
    """
    if sys.platform != "linux":
        return False
    try:
        return bool(ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, _LARGE_BYTES))
    except (OSError, AttributeError):  # another C library
        return False
