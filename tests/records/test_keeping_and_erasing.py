"""Pictures, erasing, backups, counters, the lock: what else the store does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors import StoreError
from app.domain.figures import Count, Figure
from app.domain.policy import DocumentRule, FieldRule, PictureKeeping, SitePolicy
from app.domain.trail import Happening
from app.extraction.catalogue import load_catalogue
from app.records.backups import (
    MANIFEST,
    backups_in,
    is_due,
    make_backup,
    prune_backups,
    verify_backup,
)
from app.records.counters import Span, count, csv_text, forget_old, prometheus_text, sums
from app.records.instance import InstanceLock, knock, knock_path
from app.records.pictures import forget_pictures, keep_picture, picture_bytes, pictures_of, sweep_pictures
from app.records.policy_file import policy_in_force, policy_to_adopt, seal_policy
from app.records.record_shelf import RecordQuery
from app.records.restoring import restore_backup
from app.records.retention import Due, erase, find_due, finish_erasing, receipts
from app.records.store import Store, open_store
from app.resources import resource
from tests.house import ROOT
from tests.records.stores import PASSPHRASE, SetClock, options, record

CATALOGUE = load_catalogue(resource("documents"))
JPEG = b"\xff\xd8" + b"picture of nobody" * 50


# --- pictures ---


def test_a_kept_picture_comes_back_and_lies_sealed(store: Store) -> None:
    store.records.add(record())
    kept = keep_picture(store, "r1", PictureKeeping.PORTRAIT, JPEG)
    assert pictures_of(store, "r1") == (kept,)
    assert picture_bytes(store, kept.name) == JPEG
    assert b"nobody" not in b"".join(path.read_bytes() for path in store.place.pictures.iterdir())


def test_a_picture_of_a_failed_record_is_an_orphan_and_swept(store: Store) -> None:
    def fail() -> None:
        with store.writing():
            keep_picture(store, "r1", PictureKeeping.WHOLE, JPEG)
            raise StoreError("store_busy")

    with pytest.raises(StoreError):
        fail()
    assert pictures_of(store, "r1") == ()
    assert len(list(store.place.pictures.iterdir())) == 1
    assert sweep_pictures(store) == 1
    assert list(store.place.pictures.iterdir()) == []


def test_a_picture_without_its_key_or_file_is_missing_and_a_changed_one_damaged(store: Store) -> None:
    kept = keep_picture(store, "r1", PictureKeeping.WHOLE, JPEG)
    file = next(store.place.pictures.iterdir())
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    with pytest.raises(StoreError, match="picture_damaged"):
        picture_bytes(store, kept.name)
    forget_pictures(store, [kept.name])
    with pytest.raises(StoreError, match="picture_missing"):
        picture_bytes(store, kept.name)


# --- erasing ---


def _aged(store: Store, clock: SetClock) -> None:
    store.records.add(record("old"))
    clock.pass_by(days=20)
    store.note(Happening("signed_in", "anna"))
    store.records.add(record("new"))
    clock.pass_by(days=20)
    store.note(Happening("signed_in", "anna"))


def test_what_the_policy_wants_erased_is_due_by_the_day_it_was_saved(store: Store, clock: SetClock) -> None:
    _aged(store, clock)
    assert find_due(store, SitePolicy(), CATALOGUE) == ()
    assert find_due(store, SitePolicy(keep_days=30), CATALOGUE) == (Due("old", "passport", ("record",)),)
    short = SitePolicy(documents={"passport": DocumentRule(keep_days=5)})
    assert {due.record_id for due in find_due(store, short, CATALOGUE)} == {"old", "new"}


def test_an_erased_record_is_gone_and_a_receipt_stays(store: Store, clock: SetClock) -> None:
    _aged(store, clock)
    keep_picture(store, "old", PictureKeeping.PORTRAIT, JPEG)
    erase(store, find_due(store, SitePolicy(keep_days=30), CATALOGUE), CATALOGUE, cause="retention")
    finish_erasing(store)
    assert store.records.versions("old") == ()
    assert store.records.count(RecordQuery(text="specimen")) == 1
    assert list(store.place.pictures.iterdir()) == []
    [receipt] = receipts(store)
    assert (receipt.record_id, receipt.cause, receipt.what, receipt.versions) == ("old", "retention", ("record",), 1)
    assert store.database.damage() == ()


def test_a_field_may_be_erased_before_its_record(store: Store, clock: SetClock) -> None:
    _aged(store, clock)
    policy = SitePolicy(fields={"last_name": FieldRule(days=30)})
    due = find_due(store, policy, CATALOGUE)
    assert due == (Due("old", "passport", ("last_name",)),)
    erase(store, due, CATALOGUE, cause="retention")
    left = store.records.current("old").record
    assert set(left.values) == {"first_name", "document_number"}
    assert left.corrections == ()
    assert [kept.record.record_id for kept in store.records.find(RecordQuery(text="specimen"))] == ["new"]
    assert len(store.records.find(RecordQuery(text="anna"))) == 2
    assert find_due(store, policy, CATALOGUE) == ()


@pytest.mark.parametrize(("days", "code"), [(-30, "clock_set_back"), (3650, "clock_leapt")])
def test_a_clock_that_was_set_erases_nothing_until_somebody_confirms(
    store: Store, clock: SetClock, days: int, code: str
) -> None:
    _aged(store, clock)
    clock.set_wall(days=days)
    store.note(Happening("signed_in", "anna"))
    with pytest.raises(StoreError, match=code):
        find_due(store, SitePolicy(keep_days=30), CATALOGUE)
    store.accept_clock()
    find_due(store, SitePolicy(keep_days=30), CATALOGUE)
    assert store.breaches() == ()


# --- backups ---


def test_a_backup_restored_in_an_empty_folder_is_the_same_store(store: Store, tmp_path: Path) -> None:
    store.records.add(record())
    store.operators.choose_single("Desk")
    keep_picture(store, "r1", PictureKeeping.PORTRAIT, JPEG)
    seal_policy(store, SitePolicy(keep_days=30))
    made = make_backup(store, tmp_path / "stick")
    store.records.add(record("later"))
    assert verify_backup(made.folder, PASSPHRASE, options()) == made.contents
    assert restore_backup(made.folder, tmp_path / "fresh", PASSPHRASE, options()) is None
    again = open_store(tmp_path / "fresh", passphrase=PASSPHRASE, options=options())
    assert again.records.count() == 1
    assert policy_in_force(again).policy.keep_days == 30
    assert not policy_in_force(again).file_differs
    assert picture_bytes(again, pictures_of(again, "r1")[0].name) == JPEG
    assert again.audit.entries()[0].act == "restored"
    assert again.breaches() == ()
    again.close()


def test_a_restore_sets_aside_what_was_there(store: Store) -> None:
    store.records.add(record())
    made = make_backup(store)
    store.records.add(record("later"))
    store.close()
    replaced = restore_backup(made.folder, store.place.folder, PASSPHRASE, options())
    assert replaced is not None
    aside = open_store(replaced, passphrase=PASSPHRASE, options=options())
    assert aside.records.count() == 2
    aside.close()
    again = open_store(store.place.folder, passphrase=PASSPHRASE, options=options())
    assert (again.records.count(), again.fell_behind) == (1, False)
    again.close()


def test_an_open_desk_is_not_restored_over(store: Store) -> None:
    made = make_backup(store)
    lock = InstanceLock.take(store.place.lock)
    assert lock is not None
    with pytest.raises(StoreError, match="store_in_use"):
        restore_backup(made.folder, store.place.folder, PASSPHRASE, options())
    lock.release()


@pytest.mark.parametrize("what", ["flip", "missing", "extra", "manifest", "no manifest"])
def test_a_backup_that_was_touched_is_not_good(store: Store, what: str) -> None:
    store.records.add(record())
    folder = make_backup(store).folder
    data = bytearray((folder / "store.db").read_bytes())
    data[5000] ^= 1
    manifest = (folder / MANIFEST).read_text("utf-8")
    if what == "flip":
        (folder / "store.db").write_bytes(data)
    elif what == "missing":
        (folder / "keys.json").unlink()
    elif what == "extra":
        (folder / "more").write_bytes(b"")
    elif what == "manifest":
        (folder / MANIFEST).write_text(manifest.replace('"record": 1', '"record": 2'), "utf-8")
    else:
        (folder / MANIFEST).unlink()
    before = store.place.database.read_bytes()
    with pytest.raises(StoreError, match="backup_not_good"):
        restore_backup(folder, store.place.folder, PASSPHRASE, options())
    assert store.place.database.read_bytes() == before


def test_a_damaged_store_gives_no_backup(store: Store, clock: SetClock) -> None:
    with store.writing():
        for number in range(200):
            store.records.add(record(f"r{number}"))
    store.close()
    data = bytearray(store.place.database.read_bytes())
    data[len(data) // 2] ^= 1
    store.place.database.write_bytes(data)
    again = open_store(store.place.folder, passphrase=PASSPHRASE, options=options(clock))
    with pytest.raises(StoreError):
        make_backup(again)
    assert list(again.place.backups.iterdir()) == []
    again.close()


def test_old_backups_and_half_made_ones_go(store: Store, clock: SetClock) -> None:
    assert is_due(store, hours=24)
    for _ in range(4):
        make_backup(store)
        clock.pass_by(hours=25)
    half_made, under_way = store.place.backups / ".backup-x.part", store.place.backups / ".backup-y.part"
    half_made.mkdir()
    os.utime(half_made, (0, 0))
    under_way.mkdir()
    assert is_due(store, hours=24)
    assert prune_backups(store.place.backups, keep=2) == 3
    assert len(backups_in(store.place.backups)) == 2
    assert under_way.exists(), "another program is at it"
    assert not half_made.exists()


def test_backups_of_a_time_to_come_do_not_crowd_out_true_ones(store: Store, clock: SetClock) -> None:
    clock.pass_by(days=400)
    future = [make_backup(store) for _ in range(2)]
    clock.set_wall(days=-400)
    assert is_due(store, hours=24)
    fresh = make_backup(store)
    assert not is_due(store, hours=24)
    prune_backups(store.place.backups, keep=2, fresh=fresh)
    left = {backup.folder.name for backup in backups_in(store.place.backups)}
    assert fresh.folder.name in left
    assert len(left & {one.folder.name for one in future}) == 1
    clock.pass_by(hours=25)
    second = make_backup(store)
    prune_backups(store.place.backups, keep=2, fresh=second)
    assert {b.folder for b in backups_in(store.place.backups)} == {fresh.folder, second.folder}


def test_a_manifest_without_a_time_zone_is_no_backup_and_stops_nothing(store: Store) -> None:
    manifest = make_backup(store).folder / MANIFEST
    manifest.write_text(manifest.read_text("utf-8").replace('.000Z"', '"'), "utf-8")
    assert backups_in(store.place.backups) == ()
    assert is_due(store, hours=24)


def test_no_label_of_a_counter_becomes_a_formula(store: Store) -> None:
    count(store, [Count(Figure.READINGS_OK, label, "") for label in ("=1+1", "@SUM(1)", "-1", "+1", "passport")])
    labels = [line.split(",")[2] for line in csv_text(sums(store)).splitlines()[1:]]
    assert sorted(labels) == ["'+1", "'-1", "'=1+1", "'@SUM(1)", "passport"]


# --- policy file ---


def test_a_changed_policy_file_is_not_in_force_until_an_administrator_seals_it(store: Store) -> None:
    assert not policy_in_force(store).is_written
    seal_policy(store, SitePolicy(keep_days=30))
    text = store.place.policy.read_text("utf-8")
    store.place.policy.write_text(text.replace("keep_days = 30", "keep_days = 0"), "utf-8")
    now = policy_in_force(store)
    assert (now.policy.keep_days, now.file_differs) == (30, True)
    seal_policy(store, policy_to_adopt(store))
    assert (policy_in_force(store).policy.keep_days, policy_in_force(store).file_differs) == (0, False)
    shutil.copy(store.place.policy, store.place.folder / "copy")
    store.place.policy.unlink()
    assert policy_in_force(store).file_differs


# --- counters ---


def test_counters_add_up_by_minute_and_day(store: Store, clock: SetClock) -> None:
    for _ in range(3):
        count(store, [Count(Figure.READINGS_OK, "passport"), Count(Figure.READINGS_FAILED, "", "worker_died")])
        clock.pass_by(minutes=1)
    clock.pass_by(days=1)
    count(store, [Count(Figure.READINGS_OK, "passport", amount=2)])
    assert [c.amount for c in sums(store, span=Span.MINUTE, figures=[Figure.READINGS_OK])] == [1, 1, 1, 2]
    assert [(c.minute, c.amount) for c in sums(store, figures=[Figure.READINGS_OK])] == [
        ("2026-03-01", 3),
        ("2026-03-02", 2),
    ]
    assert "2026-03-01,readings_failed,,worker_died,3" in csv_text(sums(store)).splitlines()
    text = prometheus_text(store)
    assert 'countersign_readings_ok_total{label="passport",detail=""} 5' in text.splitlines()
    assert text.count("# TYPE") == 2
    clock.pass_by(days=1)
    forget_old(store, days=2)
    assert [c.amount for c in sums(store, figures=[Figure.READINGS_OK])] == [2]


# --- one desk ---


def test_only_one_holds_the_lock_and_a_dead_holder_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    code = (
        "import sys; from pathlib import Path; from app.records.instance import InstanceLock;"
        "held = InstanceLock.take(Path(sys.argv[1])); print(held is not None, flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        assert InstanceLock.take(path) is None
        holder.kill()
        holder.wait()
    again = InstanceLock.take(path)
    assert again is not None
    assert InstanceLock.take(path) is None
    again.release()
    again.release()


def test_a_knock_changes_the_file_that_the_first_desk_watches(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    seen = set()
    for _ in range(3):
        knock(lock)
        seen.add(knock_path(lock).read_bytes())
    assert len(seen) == 3
