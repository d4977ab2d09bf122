"""G7: the power goes at any moment; what was not yet synced is dropped, reordered or torn. Nothing saved is lost.

    python -m tests.trials.power_loss [TRIALS]

One store saves 60 records while every write and sync below the encryption is noted. Each trial stops that history at a
random point, keeps what was synced by then, takes a random part of what was not, in any order, some of it torn at a
sector, and opens the files with the shipped library. Control: synchronous = NORMAL.
"""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from tests.records.stores import options
from tests.trials.outcome import Outcome, run_as_script
from tests.trials.saving import faults, new_store, root_of, save
from tests.trials.watched_files import watched_connector

SAVES = 60
_SECTOR = 512


@dataclass(frozen=True)
class _Event:
    kind: str
    file: str
    place: int
    data: bytes


def trial(folder: Path, trials: int) -> Outcome:
    """Power losses of a store as it is."""
    return _replays("G7 power loss", folder, trials, "FULL")


def control(folder: Path, trials: int) -> Outcome:
    """The same with syncs left out, as many programs do."""
    return _replays("G7 power loss, synchronous = NORMAL", folder, trials, "NORMAL")


def _replays(name: str, folder: Path, trials: int, synchronous: str) -> Outcome:
    outcome, rng = Outcome(name, bad={"lost": 0, "unopenable": 0}), random.Random(7)
    history, marks, home, known = _history(folder / "home", synchronous)
    for _ in range(trials):
        at = rng.randrange(marks[0][0], len(history) + 1)
        acknowledged = {record_id for index, record_id in marks[1:] if index <= at}
        place = folder / "replay"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        _write(place, history[:at], rng)
        outcome.trials += 1
        for fault in faults(place, *known, acknowledged):
            outcome.count(fault)
    outcome.notes["operations noted"] = len(history)
    shutil.rmtree(home)
    return outcome


def _history(home: Path, synchronous: str) -> tuple[list[_Event], list[tuple[int, str]], Path, tuple[str, bytes]]:
    """Everything that happened to the files, and after how many events each record was acknowledged."""
    events: list[_Event] = []

    def note(kind: str, file: str, place: int, data: bytes) -> None:
        if kind != "read" and file.startswith("store.db"):
            events.append(_Event(kind, file, place, data))

    given = replace(options(), connector=watched_connector(note))
    store = new_store(home, given)
    store.database.settle()
    store.database.rows(f"PRAGMA synchronous = {synchronous}")
    marks = [(len(events), "")]
    for number in range(SAVES):
        save(store, f"r{number}")
        marks.append((len(events), f"r{number}"))
        if number % 20 == 19:
            store.database.settle()
    known = store.store_id, root_of(store)
    events_now = list(events)
    store.close()
    return events_now, marks, home, known


def _write(place: Path, history: list[_Event], rng: random.Random) -> None:
    durable: dict[str, bytearray] = {}
    pending: dict[str, list[_Event]] = {}
    for event in history:
        if event.kind == "sync":
            for waiting in pending.pop(event.file, []):
                _apply(durable, waiting)
        elif event.kind == "delete":
            pending.pop(event.file, None)
            durable.pop(event.file, None)
        else:
            pending.setdefault(event.file, []).append(event)
    for waiting_events in pending.values():
        survivors = [event for event in waiting_events if rng.random() < 0.5]
        rng.shuffle(survivors)
        for event in survivors:
            _apply(durable, _torn(event, rng))
    for name, data in durable.items():
        (place / name).write_bytes(data)


def _apply(files: dict[str, bytearray], event: _Event) -> None:
    data = files.setdefault(event.file, bytearray())
    if event.kind == "truncate":
        del data[event.place :]
        return
    if len(data) < event.place:
        data.extend(bytes(event.place - len(data)))
    data[event.place : event.place + len(event.data)] = event.data


def _torn(event: _Event, rng: random.Random) -> _Event:
    if event.kind != "write" or len(event.data) <= _SECTOR or rng.random() < 0.7:
        return event
    return replace(event, data=event.data[: _SECTOR * rng.randrange(1, len(event.data) // _SECTOR + 1)])


if __name__ == "__main__":
    run_as_script(trial, control, 4000, 400)
