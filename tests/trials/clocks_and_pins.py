"""G14 and G17: clocks that are set, and PINs that are guessed by every route.

    python -m tests.trials.clocks_and_pins [HOURS]

Each trial is one hour of somebody guessing as fast as the desk lets them: at one name, at many names, killing the
program after each try, setting the clock, starting the machine again. Never more than 100 tries an hour are heard, the
wait is never shortened, the log keeps its order, and nothing is erased by a clock that jumped. Control: a wait that is
kept by the wall clock, and tries that are counted after the PIN was looked at.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from app.domain.errors import StoreError
from app.domain.operators import FIRST_WAIT_S, FREE_TRIES, Role
from app.domain.policy import SitePolicy
from app.domain.trail import Happening
from app.records.retention import find_due
from app.records.store import Store, open_store
from tests.house import ROOT
from tests.records.stores import PASSPHRASE, SetClock, options, record
from tests.trials.outcome import Outcome, run_as_script
from tests.trials.saving import new_store

_MOST = 100
_ROUTES = ("one name", "many names", "restarts", "clock", "machine", "unknown name")


def trial(folder: Path, hours: int) -> Outcome:
    """Every route in turn, then a child that is killed while it tries, then the clock."""
    outcome = Outcome("G14 clocks, G17 PINs", bad={"hours with more than 100 tries": 0, "waits shortened": 0})
    most = 0
    for number in range(hours):
        heard = _one_hour(folder / "store", _ROUTES[number % len(_ROUTES)], random.Random(number), outcome)
        most = max(most, heard)
        outcome.trials += 1
        outcome.count("hours with more than 100 tries", heard > _MOST)
    outcome.notes["most tries heard in an hour"] = most
    outcome.count("tries not counted", not _killed_tries_count(folder / "killed"))
    _clocks(folder / "clocks", outcome)
    return outcome


def control(folder: Path, hours: int) -> Outcome:
    """By the wall clock, and counting too late."""
    del folder
    outcome = Outcome("G17 by the wall clock, counted too late")
    clock, wrong, until, heard = SetClock(), 0, SetClock().now(), 0
    for _ in range(hours):
        for _ in range(3600):
            if clock.now() >= until:
                heard, wrong = heard + 1, wrong + 1
                if wrong >= FREE_TRIES:
                    until = clock.now() + timedelta(seconds=FIRST_WAIT_S)
            else:
                clock.set_wall(minutes=1)
            clock.running_s += 1
        outcome.trials += 1
    outcome.count("tries above 100 an hour", max(0, heard - _MOST * hours))
    return outcome


def _one_hour(folder: Path, route: str, rng: random.Random, outcome: Outcome) -> int:
    shutil.rmtree(folder, ignore_errors=True)
    clock = SetClock()
    store = new_store(folder, options(clock))
    store.operators.add("anna", "Anna", Role.ADMINISTRATOR, "4711")
    store.operators.add("bob", "Bob", Role.OPERATOR, "0815")
    heard, began = 0, clock.running_s
    passed_s = 0.0
    while passed_s < 3600:
        name = {"many names": f"name{rng.randrange(10_000)}", "unknown name": "nobody"}.get(route, "bob")
        wait = store.operators.wait_s(name)
        store = _disturbed(store, route, clock, rng)
        if store.operators.wait_s(name) < wait - 1e-6 and route != "machine":
            outcome.count("waits shortened")
        is_heard = _try(store, name)
        heard += is_heard
        outcome.count("waits shortened", is_heard and wait > 0 and route != "machine")
        step = 5.0 if wait > 0 else 0.2
        passed_s += step
        clock.pass_by(seconds=step)
    store.close()
    del began
    return heard


def _disturbed(store: Store, route: str, clock: SetClock, rng: random.Random) -> Store:
    if route == "clock":
        clock.set_wall(days=rng.choice((-30, 3650, -3650, 1)))
    if route == "machine" and rng.random() < 0.01:
        clock.running_s = 1.0
    if route in {"restarts", "machine"} and rng.random() < 0.3:
        store.close()
        return open_store(store.place.folder, passphrase=PASSPHRASE, options=options(clock))
    return store


def _try(store: Store, name: str) -> bool:
    try:
        store.operators.sign_in(name, "9999")
    except StoreError as error:
        return error.code == "pin_wrong"
    return True


def _killed_tries_count(folder: Path) -> bool:
    """Whether tries count that end in `kill -9` right after the PIN was looked at, or before."""
    store = new_store(folder)
    store.operators.add("bob", "Bob", Role.ADMINISTRATOR, "0815")
    store.close()
    code = (
        "import os, sys, signal; from pathlib import Path; from argon2 import PasswordHasher\n"
        "from app.records.store import open_store; from tests.records.stores import PASSPHRASE, options\n"
        "store = open_store(Path(sys.argv[1]), passphrase=PASSPHRASE, options=options())\n"
        "class Dying(PasswordHasher):\n"
        "    def verify(self, hash, password): os.kill(os.getpid(), signal.SIGKILL)\n"
        "store.operators._hasher = Dying()\n"
        "store.operators.sign_in('bob', '9999')\n"
    )
    for _ in range(FREE_TRIES):
        subprocess.run([sys.executable, "-c", code, str(folder)], cwd=ROOT, check=False)
    again = open_store(folder, passphrase=PASSPHRASE, options=options())
    waits = again.operators.wait_s("bob") == FIRST_WAIT_S
    again.close()
    return waits


def _clocks(folder: Path, outcome: Outcome) -> None:
    """The clock is set back, ahead, and an hour to and fro as summer comes: order stays, a purge refuses and asks."""
    clock = SetClock()
    store = new_store(folder, options(clock))
    with store.writing():
        store.records.add(record())
    changes: list[tuple[Callable[[], None], bool]] = [
        (lambda: clock.set_wall(hours=1), True),
        (lambda: clock.set_wall(hours=-1), True),
        (lambda: clock.set_wall(days=-30), False),
        (lambda: clock.set_wall(days=30), True),
        (lambda: clock.set_wall(days=3650), False),
    ]
    for change, _ in changes:
        change()
        store.note(Happening("opened", "anna"))
    outcome.count("order changed", len(store.breaches()))
    numbers = [entry.sequence for entry in store.audit.all_entries()]
    outcome.count("order changed", numbers != sorted(numbers))
    for days in (-4000, 3650):
        clock.set_wall(days=days)
        try:
            find_due(store, SitePolicy(keep_days=1), {})
            outcome.count("purges by a wrong clock")
        except StoreError as error:
            outcome.count("purges by a wrong clock", error.code not in {"clock_set_back", "clock_leapt"})
        outcome.trials += 1
    outcome.count("records erased", store.records.count() != 1)
    store.close()


if __name__ == "__main__":
    run_as_script(trial, control, 24, 2)
