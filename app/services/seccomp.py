"""A filter of system calls, written as Berkeley packet filter code and given to the Linux kernel through prctl.

The filter allows what a process needs that only computes and talks through pipes it already has; everything else fails
with "operation not permitted". Source: Linux kernel documentation, userspace-api/seccomp_filter; numbers of calls from
the kernel's asm/unistd_64.h (x86-64) and asm-generic/unistd.h (arm64).
"""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
from dataclasses import dataclass
from typing import Literal

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _FAIL, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_NUMBER_AT, _ARCH_AT, _ARG0_AT, _ARG2_AT = 0, 4, 16, 32
_X32_BIT = 0x40000000
_CLONE_THREAD, _PROT_EXEC = 0x00010000, 0x4
_PR_SET_SECCOMP, _MODE_FILTER = 22, 2


@dataclass(frozen=True, slots=True)
class Machine:
    """A processor family: its audit number and the numbers of its system calls."""

    audit: int
    calls: dict[str, int]


# Threads are allowed (the WebP decoder wants one for pictures wider than 512 pixels), new processes are not.
_COMPUTING = (
    "read", "write", "close", "brk", "munmap", "mremap", "madvise", "futex", "sched_yield", "sched_getaffinity",
    "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack", "restart_syscall", "clock_gettime",
    "gettimeofday", "clock_nanosleep", "setitimer", "getrandom", "gettid", "set_robust_list", "rseq", "exit",
    "exit_group",
)  # fmt: skip
_X86_64 = Machine(
    0xC000003E,
    {
        "read": 0, "write": 1, "close": 3, "mmap": 9, "mprotect": 10, "munmap": 11, "brk": 12,
        "rt_sigaction": 13, "rt_sigprocmask": 14, "rt_sigreturn": 15, "sched_yield": 24, "mremap": 25, "madvise": 28,
        "setitimer": 38, "clone": 56, "exit": 60, "gettimeofday": 96, "sigaltstack": 131, "gettid": 186, "futex": 202,
        "sched_getaffinity": 204, "restart_syscall": 219, "clock_gettime": 228, "clock_nanosleep": 230,
        "exit_group": 231, "set_robust_list": 273, "getrandom": 318, "rseq": 334, "clone3": 435,
    },
)  # fmt: skip
_ARM64 = Machine(
    0xC00000B7,
    {
        "close": 57, "read": 63, "write": 64, "exit": 93, "exit_group": 94, "futex": 98,
        "set_robust_list": 99, "setitimer": 103, "clock_gettime": 113, "clock_nanosleep": 115,
        "sched_getaffinity": 123, "sched_yield": 124, "restart_syscall": 128, "sigaltstack": 132,
        "rt_sigaction": 134, "rt_sigprocmask": 135, "rt_sigreturn": 139, "gettimeofday": 169, "gettid": 178,
        "brk": 214, "munmap": 215, "mremap": 216, "clone": 220, "mmap": 222, "mprotect": 226, "madvise": 233,
        "getrandom": 278, "rseq": 293, "clone3": 435,
    },
)  # fmt: skip
_MACHINES = {"x86_64": _X86_64, "amd64": _X86_64, "aarch64": _ARM64, "arm64": _ARM64}


def this_machine() -> Machine | None:
    """The table for this processor, None if there is none (32-bit or rare processors)."""
    return _MACHINES.get(platform.machine().lower()) if struct.calcsize("P") == 8 else None


def filter_code(machine: Machine) -> bytes:
    """The filter as kernel code: `struct sock_filter` after `struct sock_filter`, 8 bytes each."""
    calls = machine.calls
    code = [
        _step(_LOAD, _ARCH_AT),
        _step(_EQUAL, machine.audit, on_true=1),
        _step(_RETURN, _KILL),
        _step(_LOAD, _NUMBER_AT),
        # The x32 calls of x86-64 have numbers of their own and would slip past the list.
        _step(_AT_LEAST, _X32_BIT, on_false=1),
        _step(_RETURN, _FAIL | errno.EPERM),
        # libc takes "no such call" as a reason to use clone, whose flags can be looked at.
        _step(_EQUAL, calls["clone3"], on_false=1),
        _step(_RETURN, _FAIL | errno.ENOSYS),
        *_with_argument(calls["clone"], _ARG0_AT, _CLONE_THREAD, wanted="set"),
        *_with_argument(calls["mmap"], _ARG2_AT, _PROT_EXEC, wanted="clear"),
        *_with_argument(calls["mprotect"], _ARG2_AT, _PROT_EXEC, wanted="clear"),
    ]
    for name in _COMPUTING:
        code += [_step(_EQUAL, calls[name], on_false=1), _step(_RETURN, _ALLOW)]
    code.append(_step(_RETURN, _FAIL | errno.EPERM))
    return b"".join(code)


def _step(operation: int, value: int, *, on_true: int = 0, on_false: int = 0) -> bytes:
    return struct.pack("=HBBI", operation, on_true, on_false, value)


def _with_argument(call: int, argument_at: int, bit: int, *, wanted: Literal["set", "clear"]) -> list[bytes]:
    """Allows the call only with that bit of the argument set, or clear.

    Both machines are little-endian, so the low half of an argument comes first.
    """
    to_deny, to_allow = (1, 0) if wanted == "clear" else (0, 1)
    return [
        _step(_EQUAL, call, on_false=4),
        _step(_LOAD, argument_at),
        _step(_ANY_BIT, bit, on_true=to_deny, on_false=to_allow),
        _step(_RETURN, _ALLOW),
        _step(_RETURN, _FAIL | errno.EPERM),
    ]


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def install_filter(libc: ctypes.CDLL) -> bool:
    """Puts this process and its future threads under the filter, for good; PR_SET_NO_NEW_PRIVS must be set before.

    False if the kernel or the processor does not offer it.
    """
    machine = this_machine()
    if machine is None:
        return False
    code = filter_code(machine)
    program = _Program(len(code) // 8, code)
    return bool(libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0) == 0)
