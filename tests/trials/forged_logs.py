"""G16: the audit log is flipped, shortened, swapped, doubled, cut; the whole store is rolled back; a log is forged.

    python -m tests.trials.forged_logs [CHANGES OF EACH KIND]

2,000 entries; every change, by somebody who holds the database's own key, is found. A store that was rolled back as a
whole, anchor and all, and a log that was sealed anew with all keys, are found by the checkpoint of an export. Controls:
the same changes looked for by numbers alone; rollback and forgery without the checkpoint.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

from app.domain.trail import Checkpoint, Happening
from app.records.log_export import export_log, verify_log_file
from app.records.store import Store
from tests.trials.outcome import Outcome, run_as_script
from tests.trials.saving import new_store, reopen, root_of

ENTRIES = 2000
_FILE_SHARE = 5


def trial(folder: Path, changes: int) -> Outcome:
    """All changes, in the store and in an exported file, then rollback and forgery against a checkpoint."""
    outcome = Outcome("G16 forged logs", bad={"not detected": 0})
    store = _filled(folder / "store")
    _change_rows(store, outcome, changes, lambda: bool(store.breaches()))
    path = folder / "log.jsonl"
    export_log(store, path)
    _change_lines(path, outcome, max(1, changes // _FILE_SHARE))
    checkpoint = store.audit.checkpoint("export")
    outcome.count("not detected", not _rolled_back(store, folder / "old", [checkpoint]))
    outcome.count("not detected", not _forged(folder / "forged", store, [checkpoint]))
    outcome.trials += 2
    return outcome


def control(folder: Path, changes: int) -> Outcome:
    """By numbers alone; and without the checkpoint of elsewhere."""
    outcome = Outcome("G16 by numbers alone", bad={"not detected": 0})
    store = _filled(folder / "store")

    def seen_by_numbers() -> bool:
        numbers = [row[0] for row in store.database.rows("SELECT sequence FROM audit ORDER BY sequence")]
        return numbers != list(range(1, len(numbers) + 1))

    _change_rows(store, outcome, changes, seen_by_numbers)
    outcome.count("rollbacks not detected", not _rolled_back(store, folder / "old", []))
    outcome.count("forgeries not detected", not _forged(folder / "forged", store, []))
    return outcome


def _filled(folder: Path) -> Store:
    store = new_store(folder)
    store.note(*(Happening("opened", "anna", f"r{n}", {"field": "name", "n": n}) for n in range(ENTRIES)))
    with store.database.writing():
        store.database.run("DROP TRIGGER audit_stays")
        store.database.run("DROP TRIGGER audit_remains")
    return store


def _change_rows(store: Store, outcome: Outcome, changes: int, is_seen: Callable[[], bool]) -> None:
    rng, last = random.Random(16), store.audit.head()[0]
    for change in (_flip, _delete, _swap, _double, _truncate):
        for _ in range(changes):
            store.database.rows("BEGIN IMMEDIATE")
            change(store, rng, last)
            outcome.trials += 1
            outcome.count("not detected", not is_seen())
            store.database.rows("ROLLBACK")
    assert store.breaches() == ()


def _flip(store: Store, rng: random.Random, last: int) -> None:
    column, at = rng.choice(("at", "act", "actor", "subject", "details", "link", "seal")), rng.randint(1, last)
    [(old,)] = store.database.rows(f"SELECT {column} FROM audit WHERE sequence = ?", [at])
    is_text = isinstance(old, str)
    data = bytearray(old.encode() if is_text else old)
    place = rng.randrange(max(1, len(data)))
    data = data or bytearray(b" ")
    data[place % len(data)] ^= 1 << rng.randrange(6)
    new = data.decode("latin-1") if is_text else bytes(data)
    store.database.rows(f"UPDATE audit SET {column} = ? WHERE sequence = ?", [new, at])


def _delete(store: Store, rng: random.Random, last: int) -> None:
    store.database.rows("DELETE FROM audit WHERE sequence = ?", [rng.randint(1, last)])


def _swap(store: Store, rng: random.Random, last: int) -> None:
    one, other = rng.sample(range(1, last + 1), 2)
    for before, after in ((one, -1), (other, one), (-1, other)):
        store.database.rows("UPDATE audit SET sequence = ? WHERE sequence = ?", [after, before])


def _double(store: Store, rng: random.Random, last: int) -> None:
    columns = "at, act, actor, subject, details, link, seal"
    source = rng.randint(1, last)
    store.database.rows(
        f"INSERT INTO audit (sequence, {columns}) SELECT ?, {columns} FROM audit WHERE sequence = ?", [last + 1, source]
    )


def _truncate(store: Store, rng: random.Random, last: int) -> None:
    store.database.rows("DELETE FROM audit WHERE sequence > ?", [rng.randint(0, last - 1)])


def _change_lines(path: Path, outcome: Outcome, changes: int) -> None:
    rng, sound = random.Random(61), path.read_bytes()
    assert verify_log_file(path).breaches == ()
    for kind in ("flip", "delete", "swap", "double", "truncate"):
        for _ in range(changes):
            path.write_bytes(_changed(kind, sound, rng))
            outcome.trials += 1
            outcome.count("not detected", _is_whole(path))
    path.write_bytes(sound)


def _changed(kind: str, sound: bytes, rng: random.Random) -> bytes:
    lines = sound.splitlines(keepends=True)
    one, other = sorted(rng.sample(range(1, len(lines)), 2))
    if kind == "flip":
        data = bytearray(sound)
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        return bytes(data)
    if kind == "truncate":
        return sound[: rng.randrange(1, len(sound))]
    if kind == "delete":
        del lines[one]
    elif kind == "double":
        lines.insert(other, lines[one])
    else:
        lines[one], lines[other] = lines[other], lines[one]
    return b"".join(lines)


def _is_whole(path: Path) -> bool:
    from app.domain.errors import StoreError

    try:
        return not verify_log_file(path).breaches
    except StoreError:
        return False


def _rolled_back(store: Store, folder: Path, against: list[Checkpoint]) -> bool:
    """Whether a copy of an earlier day in the store's place, anchor and all, is noticed."""
    shutil.rmtree(folder, ignore_errors=True)
    early = new_store(folder)
    early.note(Happening("opened", "anna"))
    # The same store id and keys, with fewer entries: what a copy of yesterday is.
    known = store.store_id, root_of(store)
    early.close()
    shutil.rmtree(folder)
    folder.mkdir()
    with store.database.writing():
        pass
    store.database.copy_to(folder / "store.db", store.keys.pages)
    copy = reopen(folder, *known)
    with copy.database.writing():
        copy.database.run("DELETE FROM audit WHERE sequence > 100")
        copy.database.run("DELETE FROM checkpoint")
        copy.audit._put_head(100, bytes(copy.database.rows("SELECT link FROM audit WHERE sequence = 100")[0][0]))
    seen = bool(copy.breaches(against))
    copy.close()
    return seen


def _forged(folder: Path, store: Store, against: list[Checkpoint]) -> bool:
    """Whether a log that was written anew, with every key of the store, is noticed."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    store.database.copy_to(folder / "store.db", store.keys.pages)
    copy = reopen(folder, store.store_id, root_of(store))
    entries = list(copy.audit.all_entries())
    with copy.database.writing():
        for table in ("audit", "audit_head", "checkpoint"):
            copy.database.run(f"DELETE FROM {table}")
    copy.audit.append(*(Happening(e.act, "somebody else", e.subject, e.details) for e in entries))
    seen = bool(copy.breaches(against))
    copy.close()
    return seen


if __name__ == "__main__":
    run_as_script(trial, control, 200, 20)
