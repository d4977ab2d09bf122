"""Many damaged files through the decode jail: crashes, hangs, outcomes, memory, time.

python -m tests.bench.decode_mutations [trials, 100000 by default] [first seed, 0 by default]
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from pathlib import Path

from app.domain.errors import EngineError, InputError
from app.services.worker import WorkerBackend, WorkerLimits
from tests.capture.drawn import files
from tests.capture.mutations import damaged
from tests.services.scripted_child import command_for


def main(trials: int, first_seed: int) -> None:
    samples = list(files())
    others = [data for _name, data in samples]
    outcomes: Counter[str] = Counter()
    slowest, peak_mb, base_mb = 0.0, 0, 0
    backend = WorkerBackend(command=command_for(), limits=WorkerLimits(documents=10**9))
    backend.decode(others[0]).result(60)
    base_mb = _memory_mb(backend)
    start = time.perf_counter()
    for number in range(first_seed, first_seed + trials):
        name, data = samples[number % len(samples)]
        begun = time.perf_counter()
        error = backend.decode(damaged(data, number, others=others), name=name).exception(60)
        took = time.perf_counter() - begun
        if isinstance(error, EngineError) or took > 2.0:
            print(f"seed {number} {name}: {error or 'pages'} after {took:.1f} s")
        slowest = max(slowest, took)
        outcomes[error.code if isinstance(error, (InputError, EngineError)) else "pages"] += 1
        if number % 500 == 0:
            peak_mb = max(peak_mb, _memory_mb(backend))
    seconds = time.perf_counter() - start
    peak_mb = max(peak_mb, _memory_mb(backend))
    backend.close()
    lost, hung = outcomes["file_unsafe"], outcomes["file_too_slow"]
    print(f"{trials} trials, {lost} crashes, {hung} hangs over 10 s, {seconds:.0f} s, slowest {slowest * 1000:.0f} ms")
    print(f"jail {base_mb} MB at rest, {peak_mb} MB at most")
    print(", ".join(f"{code} {count}" for code, count in outcomes.most_common()))


def _memory_mb(backend: WorkerBackend) -> int:
    """The most memory that the jail's present process ever held (Linux; root or not, this line stays readable)."""
    status = Path(f"/proc/{backend.process_ids['decode']}/status")
    if os.name != "posix" or not status.exists():
        return 0
    lines = [line for line in status.read_text().splitlines() if line.startswith("VmHWM")]
    return int(lines[0].split()[1]) // 1024 if lines else 0


if __name__ == "__main__":
    numbers = [int(text) for text in sys.argv[1:3]]
    main(*(numbers + [100_000, 0][len(numbers) :]))
