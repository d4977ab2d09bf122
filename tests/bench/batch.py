"""How fast a batch goes with one process and with one for each core, and whether its memory stays flat.

`python -m tests.bench.batch [--count 300] [--workers 1,2] [--width 2000]` prints documents a second, ratios to the
first number of workers, and the memory of all processes at document 50 and at the last. Nothing here asserts.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

from app.services.batch import Batch, BatchProgress
from app.services.batch_crew import LocalCrew, machine_size
from app.services.batch_log import BatchLog
from app.services.batch_task import RECYCLED_AFTER, batch_backend
from app.services.worker import WorkerBackend
from tests.trials.batch_kills import draw_photographs

_EARLY = 50


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.batch", description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--workers", default=f"1,{machine_size()}")
    parser.add_argument("--width", type=int, default=2000, help="of the drawn photographs, in pixels")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        draw_photographs(folder / "in", options.count, width_px=options.width)
        rates: list[float] = []
        for workers in map(int, options.workers.split(",")):
            rate, early_mb, last_mb = measured(folder, workers)
            rates.append(rate)
            drift = f"{early_mb:.0f} MB at document {min(_EARLY, options.count)}, {last_mb:.0f} MB at the last"
            print(f"{workers} workers: {rate:.2f} documents a second, {rate / rates[0]:.2f} x the first; {drift}")
    print(f"fresh readers after {RECYCLED_AFTER} pages; load average {os.getloadavg()[0]:.1f}")


def measured(folder: Path, workers: int) -> tuple[float, float, float]:
    """Documents a second without the start, and memory in MB early and late: the mean over the ten documents there."""
    backends: list[WorkerBackend] = []
    told: list[tuple[float, float]] = []

    def make() -> WorkerBackend:
        backend = batch_backend()
        assert isinstance(backend, WorkerBackend)
        backends.append(backend)
        return backend

    def note(_progress: BatchProgress) -> None:
        pids = [os.getpid(), *(pid for backend in backends for pid in backend.process_ids.values() if pid)]
        told.append((time.perf_counter(), sum(_resident_mb(pid) for pid in pids)))

    with BatchLog(folder / f"{workers}.jsonl", {}) as log, LocalCrew(workers, make) as crew:
        Batch(folder / "in", log, on_progress=note).run(crew)
    first = min(workers, len(told) - 1)
    rate = (len(told) - 1 - first) / (told[-1][0] - told[first][0])
    memory = [mb for _when, mb in told]
    early = memory[max(0, _EARLY - 5) : _EARLY + 5] or memory[-10:]
    return rate, sum(early) / len(early), sum(memory[-10:]) / len(memory[-10:])


def _resident_mb(pid: int) -> float:
    """0 for a process that is just being replaced, and where the system does not tell."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / (1024 * 1024)


if __name__ == "__main__":
    main()
