"""G15: bits that flip, files that end early, pages of nothing, the write-ahead file of another store.

    python -m tests.trials.rotten_files [FLIPS]

Every change of the closed store's file must be seen when it is opened or looked through. Then the last good backup is
restored. Control: the same records in plain SQLite.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import time
from pathlib import Path

from app.records.backups import make_backup
from app.records.restoring import restore_backup
from tests.records.stores import PASSPHRASE, options
from tests.trials.outcome import Outcome, run_as_script
from tests.trials.saving import faults, new_store, root_of, save

_RECORDS = 150
_PAGE = 4096


def trial(folder: Path, flips: int) -> Outcome:
    """Flips, truncations (a sixth), zeroed pages (a twelfth), a foreign write-ahead file, a restore."""
    outcome, rng = Outcome("G15 rotten files", bad={"not detected": 0}), random.Random(15)
    home = folder / "store"
    store = new_store(home)
    for number in range(_RECORDS):
        save(store, f"r{number}")
    known, backup = (store.store_id, root_of(store)), make_backup(store, folder / "stick").folder
    store.close()
    sound = (home / "store.db").read_bytes()
    assert faults(home, *known, set()) == []
    for broken in _broken(sound, flips, rng):
        (home / "store.db").write_bytes(broken)
        outcome.trials += 1
        outcome.count("not detected", faults(home, *known, set()) == [])
        for name in ("store.db-wal", "store.db-shm"):
            (home / name).unlink(missing_ok=True)
    (home / "store.db").write_bytes(sound)
    (home / "store.db-wal").write_bytes(_foreign_wal(folder / "other"))
    outcome.trials += 1
    outcome.count("not detected", faults(home, *known, {"r1"}) == [])
    begun = time.perf_counter()
    restore_backup(backup, home, PASSPHRASE, options())
    outcome.notes["restored in"] = f"{time.perf_counter() - begun:.1f} s"
    outcome.trials += 1
    outcome.count("not restored", len(faults(home, *known, {f"r{number}" for number in range(_RECORDS)})))
    return outcome


def control(folder: Path, flips: int) -> Outcome:
    """What plain SQLite notices of flipped bits."""
    outcome, rng = Outcome("G15 in plain SQLite", bad={"not detected": 0}), random.Random(15)
    path = folder / "plain.db"
    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE record (record_id TEXT, note TEXT)")
        plain.executemany("INSERT INTO record VALUES (?, ?)", [(f"r{n}", "x" * 700) for n in range(_RECORDS)])
    plain.close()
    sound = path.read_bytes()
    for broken in _flipped(sound, flips, rng):
        path.write_bytes(broken)
        outcome.trials += 1
        try:
            opened = sqlite3.connect(path)
            is_sound = opened.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            opened.execute("SELECT * FROM record").fetchall()
            opened.close()
        except sqlite3.Error:
            is_sound = False
        outcome.count("not detected", is_sound)
    return outcome


def _broken(sound: bytes, flips: int, rng: random.Random) -> list[bytes]:
    broken = _flipped(sound, flips, rng)
    broken += [sound[: rng.randrange(1, len(sound))] for _ in range(flips // 6)]
    for _ in range(flips // 12):
        start = rng.randrange(len(sound) // _PAGE) * _PAGE
        broken.append(sound[:start] + bytes(_PAGE) + sound[start + _PAGE :])
    return broken


def _flipped(sound: bytes, flips: int, rng: random.Random) -> list[bytes]:
    found = []
    for _ in range(flips):
        data = bytearray(sound)
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        found.append(bytes(data))
    return found


def _foreign_wal(folder: Path) -> bytes:
    """The write-ahead file of another store, while that one is in use."""
    store = new_store(folder)
    save(store, "foreign")
    data = (folder / "store.db-wal").read_bytes()
    store.close()
    shutil.rmtree(folder)
    return data


if __name__ == "__main__":
    run_as_script(trial, control, 600, 600)
