"""Losing the reading process: killed in mid-read, hung until its limit, cancelled; and the next page after it.

python -m tests.bench.worker_losses [kills, 100 by default] [hangs, 30 by default]
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections import Counter

from app.services.worker import WorkerBackend, WorkerLimits
from tests.services.backend_contract import WAIT_S, Listener, page
from tests.services.scripted_child import command_for

LIMIT_S = 0.5


def main(kills: int, hangs: int) -> None:
    backend = WorkerBackend(limits=WorkerLimits(read_s=LIMIT_S), command=command_for())
    for name, count, lose in (("killed", kills, _kill), ("hung", hangs, _hang), ("cancelled", hangs, _cancel)):
        outcomes: Counter[str] = Counter()
        ends, recoveries = [], []
        for _ in range(count):
            backend.read(page("before")).result(WAIT_S)
            ended_s, outcome = lose(backend)
            begun = time.perf_counter()
            backend.read(page("after")).result(WAIT_S)
            recoveries.append(time.perf_counter() - begun)
            ends.append(ended_s)
            outcomes[outcome] += 1
        print(
            f"{name}: {count} trials, 0 pages lost after it, ended in {max(ends) * 1000:.0f} ms at most, "
            f"next page in {max(recoveries) * 1000:.0f} ms at most, {dict(outcomes)}"
        )
    backend.close()


def _kill(backend: WorkerBackend) -> tuple[float, str]:
    listener = Listener()
    running = backend.read(page("lost"), document="wait", on_progress=listener)
    listener.heard.wait(WAIT_S)
    begun = time.perf_counter()
    os.kill(backend.process_ids["reading"], getattr(signal, "SIGKILL", signal.SIGTERM))
    return _ended(running.exception(WAIT_S), begun)


def _hang(backend: WorkerBackend) -> tuple[float, str]:
    begun = time.perf_counter()
    return _ended(backend.read(page("lost"), document="hang").exception(WAIT_S), begun)


def _cancel(backend: WorkerBackend) -> tuple[float, str]:
    listener = Listener()
    running = backend.read(page("lost"), document="wait", on_progress=listener)
    listener.heard.wait(WAIT_S)
    begun = time.perf_counter()
    backend.forget("lost")
    return time.perf_counter() - begun, "cancelled" if running.cancelled() else "went on"


def _ended(error: BaseException | None, begun: float) -> tuple[float, str]:
    return time.perf_counter() - begun, str(getattr(error, "code", error))


if __name__ == "__main__":
    numbers = [int(text) for text in sys.argv[1:3]]
    main(*(numbers + [100, 30][len(numbers) :]))
