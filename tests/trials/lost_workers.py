"""G10, G25, G26: the process that reads is killed, hangs, or finds no memory. It alone is lost, and the desk says so.

    python -m tests.trials.lost_workers [TRIALS OF EACH KIND]

Each time the page that was being read fails by its name, and the page after it is read by a fresh process. Running out
of memory is what the engine itself reports (a MemoryError); no limit of the system is tried. Control: a process that is
never replaced.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from app.services.worker import WorkerBackend, WorkerLimits
from tests.services.backend_contract import WAIT_S, Listener, page
from tests.services.scripted_child import command_for
from tests.trials.outcome import Outcome, run_as_script

_LIMIT_S = 0.5
_KILL = getattr(signal, "SIGKILL", signal.SIGTERM)


def trial(folder: Path, count: int) -> Outcome:
    """So many of each kind, through one backend."""
    del folder
    bad = {"without a name": 0, "not read after": 0, "not ended": 0}
    outcome, slowest = Outcome("G10 G25 G26 lost workers", bad=bad), 0.0
    backend = WorkerBackend(limits=WorkerLimits(read_s=_LIMIT_S), command=command_for())
    try:
        for name, lose in _KINDS.items():
            for _ in range(count):
                backend.read(page("before")).result(WAIT_S)
                began = time.monotonic()
                outcome.trials += 1
                outcome.count("without a name", int(lose(backend) != name))
                after = backend.read(page("after"))
                outcome.count("not read after", int(after.exception(WAIT_S) is not None))
                slowest = max(slowest, time.monotonic() - began)
    finally:
        backend.close()
    outcome.notes["longest from the loss to the next page read"] = f"{slowest:.1f} s"
    return outcome


def control(folder: Path, count: int) -> Outcome:
    """A process that cannot be started again."""
    del folder
    outcome = Outcome("G26, never replaced", bad={"not read after": 0})
    for _ in range(count):
        backend = WorkerBackend(command=command_for("broken_factory"))
        outcome.trials += 1
        outcome.count("not read after", int(backend.read(page("after")).exception(WAIT_S) is not None))
        backend.close()
    return outcome


def _killed(backend: WorkerBackend) -> str:
    listener = Listener()
    running = backend.read(page("lost"), document="hang", on_progress=listener)
    if listener.heard.wait(_LIMIT_S):
        os.kill(backend.process_ids["reading"], _KILL)
    code = _code(running.exception(WAIT_S))
    # On a slow machine the limit may come before the kill: both end it by name.
    return "worker_died" if code == "worker_timeout" else code


def _hung(backend: WorkerBackend) -> str:
    return _code(backend.read(page("lost"), document="hang").exception(WAIT_S))


def _without_memory(backend: WorkerBackend) -> str:
    return _code(backend.read(page("lost"), document="no_memory").exception(WAIT_S))


def _code(error: BaseException | None) -> str:
    return str(getattr(error, "code", error))


_KINDS: dict[str, Callable[[WorkerBackend], str]] = {
    "worker_died": _killed,
    "worker_timeout": _hung,
    "reading_out_of_memory": _without_memory,
}

if __name__ == "__main__":
    run_as_script(trial, control, 100, 3)
