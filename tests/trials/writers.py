"""G12 and G13: several writers at once, and a lock that dies with its holder.

    python -m tests.trials.writers [APPENDS]

Three processes append to one log at the same time; all entries are there and the chain is whole. Then a holder of the
desk's lock is killed again and again: the lock is taken again at once, whatever process number its file names and
whatever its times say. Controls: appending without a transaction around reading and writing; a lock that is a file
with a process number.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from app.domain.errors import StoreError
from app.domain.trail import Happening, body_bytes, link_of, seal_of
from app.records.instance import InstanceLock
from app.records.store import Store
from tests.house import ROOT
from tests.trials.outcome import Outcome, run_as_script
from tests.trials.saving import new_store, reopen, root_of

WRITERS = 3
_KILLS = 10
_YEARS = (0.0, 4_070_908_800.0)
"""1970 and 2099, as times of the lock's file."""


def trial(folder: Path, appends: int) -> Outcome:
    """The log and the lock as they are."""
    outcome = Outcome("G12 three writers, G13 the lock", bad={"missing": 0, "chain broken": 0, "not taken again": 0})
    _append_all(folder, outcome, appends, "whole")
    slowest = 0.0
    for number in range(_KILLS):
        lock = folder / "lock"
        _kill_holder(lock)
        lock.write_text(str(os.getpid()), "ascii")
        os.utime(lock, (_YEARS[number % 2],) * 2)
        begun = time.perf_counter()
        taken = InstanceLock.take(lock)
        slowest = max(slowest, time.perf_counter() - begun)
        outcome.trials += 1
        outcome.count("not taken again", taken is None)
        if taken is not None:
            taken.release()
    outcome.notes["slowest lock after kill -9"] = f"{slowest * 1000:.1f} ms"
    return outcome


def control(folder: Path, appends: int) -> Outcome:
    """What it would be with neither."""
    outcome = Outcome("G12 without a transaction, G13 with a process number")
    _append_all(folder, outcome, appends, "apart")
    lock = folder / "number"
    lock.write_text(str(os.getpid()), "ascii")
    outcome.count("not taken again", _number_lives(lock))
    return outcome


def _append_all(folder: Path, outcome: Outcome, appends: int, mode: str) -> None:
    store = new_store(folder / "store")
    known = store.store_id, root_of(store).hex()
    command = [
        sys.executable,
        "-m",
        "tests.trials.writers",
        "--child",
        str(folder / "store"),
        *known,
        str(appends),
        mode,
    ]
    children = [subprocess.Popen([*command, f"w{number}"], cwd=ROOT) for number in range(WRITERS)]
    for child in children:
        child.wait()
    expected = WRITERS * appends + 1
    outcome.trials += expected - 1
    outcome.count("missing", expected - store.audit.count())
    outcome.count("chain broken", len(store.breaches()))
    store.close()


def _child(folder: Path, store_id: str, root: str, appends: int, mode: str, name: str) -> None:
    store = reopen(folder, store_id, bytes.fromhex(root))
    for number in range(appends):
        happening = Happening("appended", name, str(number))
        if mode == "whole":
            store.note(happening)
        else:
            _append_apart(store, happening)
    store.close()


def _append_apart(store: Store, happening: Happening) -> None:
    """Reads the end of the log in one transaction and adds to it in another."""
    sequence, link = store.audit.head()
    fresh = link_of(link, body_bytes(sequence + 1, "2026", happening))
    try:
        with store.database.writing():
            store.audit._insert(sequence + 1, "2026", happening, fresh)
            store.audit._put_head(sequence + 1, fresh)
    except StoreError:
        return
    assert seal_of(store.keys.audit, fresh)


def _kill_holder(lock: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from app.records.instance import InstanceLock;"
        "held = InstanceLock.take(Path(sys.argv[1])); print(held is not None, flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(lock)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"True\n"
        assert InstanceLock.take(lock) is None
        holder.kill()


def _number_lives(lock: Path) -> bool:
    """Whether the process whose number the file holds is alive: here it is another one, which was given the number."""
    try:
        os.kill(int(lock.read_text("ascii")), 0)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    if "--child" in sys.argv:
        place, store_id, root, appends, mode, name = sys.argv[2:]
        _child(Path(place), store_id, root, int(appends), mode, name)
    else:
        run_as_script(trial, control, 2000, 200)
