"""G6: `kill -9` at any moment. Nothing that was acknowledged is lost, and the log's chain stays whole.

    python -m tests.trials.kill_nine [TRIALS]

A child opens the store and saves records, printing each number once it is saved; it is killed at a random moment; the
store is opened again by the next child, and at the end of every trial everything acknowledged so far is looked for.
Control: a child that acknowledges before it saves.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from pathlib import Path
from threading import Timer

from tests.house import ROOT
from tests.trials.outcome import Outcome, run_as_script
from tests.trials.saving import faults, new_store, reopen, root_of, save

_EVERY = 25
"""So many trials share one store, so that each look at it stays short."""


def trial(folder: Path, trials: int) -> Outcome:
    """Kills a child that acknowledges what it has saved."""
    return _kills("G6 kill -9", folder, trials, "saved")


def control(folder: Path, trials: int) -> Outcome:
    """Kills a child that says so too early."""
    return _kills("G6 kill -9, acknowledged too early", folder, trials, "early")


def _kills(name: str, folder: Path, trials: int, mode: str) -> Outcome:
    outcome, rng = Outcome(name, bad={"lost": 0, "chain broken": 0}), random.Random(6)
    saved = 0
    for number in range(trials):
        if number % _EVERY == 0:
            home, known, acknowledged = _fresh(folder)
        acknowledged |= _killed_child(home, known, number, mode, rng.uniform(0.0, 0.12))
        saved = saved + len(acknowledged) if number % _EVERY == _EVERY - 1 or number == trials - 1 else saved
        outcome.trials += 1
        for fault in faults(home, *known, acknowledged):
            outcome.count(fault)
    outcome.notes["records acknowledged"] = saved
    return outcome


def _fresh(folder: Path) -> tuple[Path, tuple[str, bytes], set[str]]:
    home = folder / "store"
    shutil.rmtree(home, ignore_errors=True)
    store = new_store(home)
    known = store.store_id, root_of(store)
    store.close()
    return home, known, set()


def _killed_child(home: Path, known: tuple[str, bytes], number: int, mode: str, after_s: float) -> set[str]:
    """The record ids that the child acknowledged before it was killed."""
    command = [sys.executable, "-m", "tests.trials.kill_nine", "--child", str(home), known[0], str(number), mode]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(known[1].hex().encode() + b"\n")
        child.stdin.flush()
        told = [child.stdout.readline()]
        # The first record is waited for, so that what is cut is the saving, not the start of Python.
        timer = Timer(after_s, child.kill)
        timer.start()
        told += child.stdout.readlines()
        timer.join()
        child.wait()
    return {line.decode().strip() for line in told if line.endswith(b"\n")}


def _child(home: Path, store_id: str, number: int, mode: str) -> None:
    root = bytes.fromhex(sys.stdin.readline())
    store = reopen(home, store_id, root)
    for count in range(100_000):
        record_id = f"k{number}-{count}"
        if mode == "early":
            print(record_id, flush=True)
            save(store, record_id)
        else:
            save(store, record_id)
            print(record_id, flush=True)


if __name__ == "__main__":
    if "--child" in sys.argv:
        _child(Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]), sys.argv[5])
    else:
        run_as_script(trial, control, 1000, 60)
