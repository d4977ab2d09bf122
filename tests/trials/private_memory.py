"""G27: no core file, and no other process of the same user may look into the program's memory.

    python -m tests.trials.private_memory [PROBES]

A child holds a canary in memory and keeps its memory private as the desk does; a probe of the same user tries to read
/proc/PID/mem, to read by process_vm_readv, and to attach by ptrace; then the child is made to abort. As root, both run
as the user 65534. Control: a child that does not keep its memory private.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path

from app.services.jail import keep_memory_private
from tests.house import ROOT
from tests.trials.nobody import as_nobody, open_folder
from tests.trials.outcome import Outcome, run_as_script

_CANARY = b"ZYXMEMORY" + b"CANARY"
_PR_SET_PTRACER = 0x59616D61
_PTRACE_ATTACH, _PTRACE_DETACH = 16, 17


def trial(folder: Path, probes: int) -> Outcome:
    """Probes of a private child."""
    del folder
    with open_folder() as place:
        return _probe_all("G27 private memory", place, probes, "private")


def control(folder: Path, probes: int) -> Outcome:
    """Probes of an open one."""
    del folder
    with open_folder() as place:
        return _probe_all("G27 without", place, probes, "open")


def _probe_all(name: str, folder: Path, probes: int, mode: str) -> Outcome:
    outcome = Outcome(name, bad={"read": 0, "core files": 0})
    for _ in range(probes):
        command = [*as_nobody(), sys.executable, "-m", "tests.trials.private_memory", "--child", mode, str(folder)]
        with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            pid, address, size = child.stdout.readline().decode().split()
            prober = [*as_nobody(), sys.executable, "-m", "tests.trials.private_memory", "--probe", pid, address, size]
            told = subprocess.run(prober, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
            outcome.trials += 3
            outcome.count("read", told.count("read"))
            child.communicate(b"abort\n")
        outcome.trials += 1
        outcome.count("core files", len([path for path in folder.iterdir() if "core" in path.name]))
    outcome.notes["run as"] = "user 65534" if as_nobody() else "this user"
    return outcome


def _child(mode: str, folder: str) -> None:
    os.chdir(folder)
    if mode == "private":
        keep_memory_private()
    else:
        # Some systems let only parents look; here everybody may, or the control would prove nothing.
        ctypes.CDLL(None).prctl(_PR_SET_PTRACER, ctypes.c_ulong(-1), 0, 0, 0)
    held = ctypes.create_string_buffer(_CANARY)
    print(os.getpid(), ctypes.addressof(held), len(_CANARY), flush=True)
    sys.stdin.readline()
    os.abort()


def _probe(pid: int, address: int, size: int) -> None:
    for attempt in (_by_file, _by_call, _by_attaching):
        try:
            print("read" if attempt(pid, address, size) else "kept")
        except OSError:
            print("kept")


def _by_file(pid: int, address: int, size: int) -> bool:
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        memory.seek(address)
        return memory.read(size) == _CANARY


class _Span(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("size", ctypes.c_size_t)]


def _by_call(pid: int, address: int, size: int) -> bool:
    library = ctypes.CDLL(None, use_errno=True)
    here = ctypes.create_string_buffer(size)
    mine, theirs = _Span(ctypes.addressof(here), size), _Span(address, size)
    count = library.process_vm_readv(pid, ctypes.byref(mine), 1, ctypes.byref(theirs), 1, 0)
    return count == size and here.raw == _CANARY


def _by_attaching(pid: int, address: int, size: int) -> bool:
    del address, size
    library = ctypes.CDLL(None, use_errno=True)
    library.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
    if library.ptrace(_PTRACE_ATTACH, pid, None, None) != 0:
        return False
    os.waitpid(pid, 0)
    library.ptrace(_PTRACE_DETACH, pid, None, None)
    return True


if __name__ == "__main__":
    if "--child" in sys.argv:
        _child(sys.argv[2], sys.argv[3])
    elif "--probe" in sys.argv:
        _probe(*(int(argument) for argument in sys.argv[2:5]))
    else:
        run_as_script(trial, control, 20, 3)
