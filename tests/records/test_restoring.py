"""A restore, or a first start, that is cut short anywhere: the old store or the new one, never half of one."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from threading import Timer

import pytest

from app.domain.errors import StoreError
from app.domain.operators import Role
from app.records.backups import make_backup
from app.records.instance import InstanceLock
from app.records.place import StorePlace
from app.records.restoring import finish_if_cut_short, finish_placing, restore_backup
from app.records.store import Store, open_store
from app.services.store_setup import NewPerson, StoreSetup
from tests.house import ROOT
from tests.records.stores import PASSPHRASE, SetClock, options, record

OLD = ("anchor", "keys.json", "policy.toml", "store.db")


def both(store: Store) -> Path:
    """A closed store with two records, and a copy with one, as a restore lays it ready."""
    store.records.add(record())
    store.place.policy.write_text("of then", "utf-8")
    made = make_backup(store)
    ready = store.place.folder / ".restored-1"
    shutil.copytree(made.folder, ready, ignore=shutil.ignore_patterns("manifest.json"))
    store.records.add(record("later"))
    store.note()
    store.close()
    store.place.policy.write_text("of now", "utf-8")
    return ready


def records_in(folder: Path) -> int:
    store = open_store(folder, passphrase=PASSPHRASE, options=options())
    try:
        return store.records.count()
    finally:
        store.close()


@pytest.mark.parametrize("moved", range(len(OLD) + 1))
def test_cut_short_while_the_old_files_are_set_aside_it_is_ended(store: Store, moved: int) -> None:
    ready = both(store)
    aside = store.place.folder / "replaced-1"
    aside.mkdir()
    for name in OLD[:moved]:
        if (store.place.folder / name).exists():
            (store.place.folder / name).rename(aside / name)
    assert StorePlace(store.place.folder).exists
    finish_if_cut_short(store.place)
    assert not ready.exists()
    assert records_in(store.place.folder) == 1
    assert records_in(aside) == 2
    assert store.place.policy.read_text("utf-8") == "of then"
    assert not store.place.is_half_placed


@pytest.mark.parametrize("moved", range(4))
def test_cut_short_while_the_new_files_come_in_it_is_ended(store: Store, moved: int) -> None:
    ready = both(store)
    aside, moving = store.place.folder / "replaced-1", store.place.folder / ".moving-1"
    aside.mkdir()
    for name in OLD:
        if (store.place.folder / name).exists():
            (store.place.folder / name).rename(aside / name)
    ready.rename(moving)
    for name in ("keys.json", "policy.toml", "store.db")[:moved]:
        (moving / name).rename(store.place.folder / name)
    assert finish_placing(store.place) == aside
    assert records_in(store.place.folder) == 1
    assert records_in(aside) == 2


def test_nobody_ends_what_a_living_desk_is_doing(store: Store) -> None:
    both(store)
    lock = InstanceLock.take(store.place.lock)
    assert lock is not None
    with pytest.raises(StoreError, match="store_in_use"):
        finish_if_cut_short(store.place)
    lock.release()
    finish_if_cut_short(store.place)
    assert records_in(store.place.folder) == 1


def test_the_log_tells_of_the_restore_before_the_store_is_in_its_place(store: Store) -> None:
    store.records.add(record())
    made = make_backup(store)
    store.close()
    restore_backup(made.folder, store.place.folder, PASSPHRASE, options())
    again = open_store(store.place.folder, passphrase=PASSPHRASE, options=options())
    assert again.audit.entries()[0].act == "restored"
    assert (again.breaches(), again.fell_behind) == ((), False)
    again.close()


@pytest.mark.parametrize("after_s", [0.0, 0.01, 0.03, 0.06, 0.1])
def test_killed_while_it_restores_the_store_is_the_old_one_or_the_new_one(store: Store, after_s: float) -> None:
    store.records.add(record())
    made = make_backup(store)
    store.records.add(record("later"))
    store.close()
    command = [sys.executable, "-m", "tests.records.test_restoring", str(made.folder), str(store.place.folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"begins\n"
        timer = Timer(after_s, child.kill)
        timer.start()
        child.wait()
        timer.join()
    finish_if_cut_short(store.place)
    again = open_store(store.place.folder, passphrase=PASSPHRASE, options=options())
    assert again.records.count() == (1 if again.audit.count() and again.audit.entries()[0].act == "restored" else 2)
    assert again.database.damage() == ()
    assert again.breaches() == ()
    again.close()


# --- the first start ---


def test_a_first_start_that_was_cut_short_begins_anew(tmp_path: Path) -> None:
    folder = tmp_path / "records"
    (folder / ".making").mkdir(parents=True)
    (folder / ".making" / "keys.json").write_text("half", "utf-8")
    setup = StoreSetup(folder, {}, options=options(SetClock()))
    assert not setup.exists
    ledger = setup.create(PASSPHRASE, (NewPerson("Mara", Role.ADMINISTRATOR, "1111"),), "mara")
    assert [one.name for one in ledger.store.operators.all()] == ["Mara"]
    assert ledger.store.breaches() == ()
    ledger.store.close()
    assert [path.name for path in folder.iterdir() if path.name.startswith(".")] == []


def test_a_store_whose_people_cannot_be_entered_is_not_made(tmp_path: Path) -> None:
    setup = StoreSetup(tmp_path / "records", {}, options=options(SetClock()))
    with pytest.raises(StoreError, match="pin_too_short"):
        setup.create(PASSPHRASE, (NewPerson("Mara", Role.ADMINISTRATOR, "1"),), "mara")
    assert not setup.exists


if __name__ == "__main__":
    sys.stdout.write("begins\n")
    sys.stdout.flush()
    restore_backup(Path(sys.argv[1]), Path(sys.argv[2]), PASSPHRASE, options())
