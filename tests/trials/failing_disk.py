"""G8 and G9: reads, writes and syncs that fail, and a disk that is full. Each failure is told; nothing saved is lost.

    python -m tests.trials.failing_disk [RUNS]

Each run saves 100 records while 3 % of all operations below the encryption fail; every save ends acknowledged or with
an error for the operator. Then 20 sizes of a full disk: after room is made, saving works again. Control: a disk that
says "written" and has not.
"""

from __future__ import annotations

import random
import shutil
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import apsw

from app.domain.errors import StoreError
from tests.records.stores import options
from tests.trials.outcome import Outcome, run_as_script
from tests.trials.saving import faults, new_store, root_of, save
from tests.trials.watched_files import Watcher, watched_connector

SAVES = 100
_SHARE = 0.03
_FULL_SIZES = 20


class _Disk:
    """Fails when it is told to."""

    def __init__(self) -> None:
        self.fault: Watcher | None = None

    def watch(self, kind: str, file: str, place: int, data: bytes) -> bool | None:
        return self.fault(kind, file, place, data) if self.fault is not None else None


def trial(folder: Path, runs: int) -> Outcome:
    """Failing operations, then full disks."""
    outcome = Outcome("G8 failing disk, G9 full disk", bad={"lost": 0, "damaged": 0, "not told": 0})
    for seed in range(runs):
        _one_run(folder, outcome, _sometimes(random.Random(seed)))
    for number in range(min(_FULL_SIZES, runs)):
        _one_run(folder, outcome, _full_after(100_000 + 45_000 * number))
    return outcome


def control(folder: Path, runs: int) -> Outcome:
    """A disk that says of every third write that it is done, and has not done it."""
    outcome = Outcome("G8 on a lying disk", bad={"lost": 0})
    for seed in range(runs):
        _one_run(folder, outcome, _lying(random.Random(seed)))
    return outcome


def _one_run(folder: Path, outcome: Outcome, fault: Watcher) -> None:
    home, disk = folder / "store", _Disk()
    shutil.rmtree(home, ignore_errors=True)
    store = new_store(home, replace(options(), connector=watched_connector(disk.watch)))
    known = store.store_id, root_of(store)
    disk.fault = fault
    acknowledged: set[str] = set()
    told = 0
    for number in range(SAVES):
        try:
            save(store, f"r{number}")
            acknowledged.add(f"r{number}")
        except StoreError as error:
            told += 1
            outcome.count("not told", 0 if error.code in _TOLD else 1)
    disk.fault = None
    try:
        save(store, "afterwards")
        acknowledged.add("afterwards")
    except StoreError:
        outcome.count("does not work again")
    with suppress(StoreError):
        store.close()
    outcome.trials += 1
    outcome.notes["saves refused and told"] = int(str(outcome.notes.get("saves refused and told", 0))) + told
    for fault_found in faults(home, *known, acknowledged):
        outcome.count(fault_found)


_TOLD = {"store_io_failed", "store_disk_full", "store_damaged", "store_not_writable", "store_busy"}


def _sometimes(rng: random.Random) -> Watcher:
    def fail(kind: str, file: str, place: int, data: bytes) -> None:
        del file, place, data
        if kind in {"read", "write", "sync"} and rng.random() < _SHARE:
            raise apsw.IOError(f"no {kind} today")

    return fail


def _lying(rng: random.Random) -> Watcher:
    def pretend(kind: str, file: str, place: int, data: bytes) -> bool:
        del file, place, data
        return kind == "write" and rng.random() < 0.33

    return pretend


def _full_after(limit_bytes: int) -> Watcher:
    ends: dict[str, int] = {}

    def fail(kind: str, file: str, place: int, data: bytes) -> None:
        if kind == "truncate":
            ends[file] = place
        if kind != "write":
            return
        end = max(ends.get(file, 0), place + len(data))
        if end > ends.get(file, 0) and sum(ends.values()) - ends.get(file, 0) + end > limit_bytes:
            raise apsw.FullError("database or disk is full")
        ends[file] = end

    return fail


if __name__ == "__main__":
    run_as_script(trial, control, 200, 5)
