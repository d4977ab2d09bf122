"""Takes away from the present process what it will not need: files, network, other processes, memory without end."""

from __future__ import annotations

import ctypes
import os
import sys
from enum import IntFlag
from pathlib import Path

from app.services.seccomp import install_filter

GROWTH_BYTES = 640 * 1024 * 1024
"""What the jailed process may take beyond what it has when it is locked: addresses, of which it uses fewer."""
_UNKNOWN_BASE_BYTES = 896 * 1024 * 1024
_MAX_CPU_S = 3600
_PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 4, 38


class Protection(IntFlag):
    """What is in force in a process; `doctor` names what is missing."""

    NONE = 0
    LIMITS = 1
    PRIVATE_MEMORY = 2
    NO_NEW_RIGHTS = 4
    CALL_FILTER = 8


def keep_memory_private() -> Protection:
    """No core file is written and no other process of the same user may look into this one. Linux and macOS."""
    done = Protection.NONE
    if _limit("RLIMIT_CORE", 0):
        done |= Protection.LIMITS
    if sys.platform == "linux" and _libc().prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0:
        done |= Protection.PRIVATE_MEMORY
    return done


def lock_down(*, growth_bytes: int = GROWTH_BYTES) -> Protection:
    """Leaves the process with computing, so much more memory, and the pipes that it has. There is no way back.

    Everything that will be imported must have been imported. Windows gives no such means: there, the separate process
    and its time limit are all there is. Returns what is in force.
    """
    done = keep_memory_private()
    # No limit on processes (RLIMIT_NPROC): it counts threads too, and those of the user's other programs.
    limits = {
        "RLIMIT_AS": _address_bytes() + growth_bytes,
        "RLIMIT_CPU": _MAX_CPU_S,
        "RLIMIT_FSIZE": 0,
        "RLIMIT_NOFILE": 3,
    }
    in_force = [_limit(name, value) for name, value in limits.items()]
    if not all(in_force):
        done &= ~Protection.LIMITS
    if sys.platform == "linux":
        libc = _libc()
        if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0:
            done |= Protection.NO_NEW_RIGHTS
            if install_filter(libc):
                done |= Protection.CALL_FILTER
    return done


def take_over_pipes() -> tuple[int, int]:
    """Descriptors for requests and replies; the standard ones then lead to nothing and to the error output.

    So a library that prints cannot write into the replies.
    """
    source, sink = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return source, sink


def _address_bytes() -> int:
    """What this process has reserved by now; a guess where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError, IndexError):
        return _UNKNOWN_BASE_BYTES
    return pages * os.sysconf("SC_PAGE_SIZE")


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _limit(name: str, value: int) -> bool:
    """Sets soft and hard limit, never above what is in force already."""
    try:
        import resource
    except ImportError:  # Windows
        return False
    which = getattr(resource, name, None)
    if which is None:
        return False
    hard = resource.getrlimit(which)[1]
    if hard != resource.RLIM_INFINITY:
        value = min(value, hard)
    try:
        resource.setrlimit(which, (value, value))
    except (OSError, ValueError):
        return False
    return True
