"""The store opens only for its key, never makes itself anew, and keeps what it acknowledged."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import StoreError
from app.domain.record import RecordState
from app.domain.trail import Happening
from app.records.passphrase import new_passphrase, plain_passphrase
from app.records.record_shelf import RecordQuery
from app.records.store import Store, StoreOptions, create_store, open_store
from app.records.vault import SystemKeyring
from tests.records.stores import CHEAP, PASSPHRASE, SetClock, options, record


class _Keyring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def put(self, name: str, secret: bytes) -> bool:
        self.kept[name] = secret
        return True


def _code(error: pytest.ExceptionInfo[StoreError]) -> str:
    return error.value.code


def test_what_was_kept_is_there_after_closing_and_opening(store: Store, clock: SetClock) -> None:
    whole = record(last_name="Nguyễn", note='quotes " and \n lines \ud800', empty="")
    with store.writing():
        store.records.add(whole)
        store.audit.append(Happening("countersigned", "anna", "r1"))
    store.close()
    again = open_store(store.place.folder, passphrase=PASSPHRASE.lower().replace("-", " "), options=options(clock))
    assert again.records.current("r1").record == whole
    assert [entry.act for entry in again.audit.entries()] == ["countersigned", "store_made"]
    assert again.breaches() == ()
    assert again.database.damage() == ()
    again.close()


def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(store: Store) -> None:
    store.close()
    before = store.place.database.read_bytes()
    with pytest.raises(StoreError) as error:
        open_store(store.place.folder, passphrase=new_passphrase(), options=options())
    assert _code(error) == "passphrase_wrong"
    with pytest.raises(StoreError) as error:
        open_store(store.place.folder, options=options())
    assert _code(error) == "passphrase_needed"
    assert store.place.database.read_bytes() == before


@pytest.mark.parametrize("lost", ["store.db", "keys.json"])
def test_a_store_that_lost_a_file_is_not_made_anew(store: Store, lost: str) -> None:
    store.close()
    (store.place.folder / lost).unlink()
    with pytest.raises(StoreError) as error:
        open_store(store.place.folder, passphrase=PASSPHRASE, options=options())
    assert _code(error) in {"store_missing", "store_keys_missing"}
    with pytest.raises(StoreError) as error:
        create_store(store.place.folder, PASSPHRASE, options=options())
    assert _code(error) == "store_exists"
    assert not (store.place.folder / lost).exists()


@pytest.mark.parametrize("text", ["", "{", '{"schema": "x"}', "[]", '{"schema": "countersign/keys/1", "cost": {}}'])
def test_a_broken_key_file_is_named(store: Store, text: str) -> None:
    store.close()
    store.place.keys.write_text(text, "utf-8")
    with pytest.raises(StoreError) as error:
        open_store(store.place.folder, passphrase=PASSPHRASE, options=options())
    assert _code(error) == "store_keys_damaged"


def test_a_plain_database_in_its_place_is_refused(store: Store) -> None:
    import sqlite3

    store.close()
    store.place.database.unlink()
    with sqlite3.connect(store.place.database) as plain:
        plain.execute("CREATE TABLE record (x)")
    plain.close()
    with pytest.raises(StoreError) as error:
        open_store(store.place.folder, passphrase=PASSPHRASE, options=options())
    assert _code(error) == "store_damaged"


def test_the_keyring_opens_it_without_a_passphrase_and_the_passphrase_without_a_keyring(tmp_path: Path) -> None:
    keyring = _Keyring()
    create_store(tmp_path / "s", PASSPHRASE, keyring, options()).close()
    open_store(tmp_path / "s", keyring=keyring, options=options()).close()
    open_store(tmp_path / "s", passphrase=PASSPHRASE, options=options()).close()
    keyring.kept = {name: bytes(32) for name in keyring.kept}
    with pytest.raises(StoreError, match="passphrase_needed"):
        open_store(tmp_path / "s", keyring=keyring, options=options())


def test_no_keyring_on_this_system_does_not_matter(tmp_path: Path) -> None:
    assert SystemKeyring().get("countersign-test-of-nothing") is None
    create_store(tmp_path / "s", PASSPHRASE, SystemKeyring(), options()).close()
    open_store(tmp_path / "s", passphrase=PASSPHRASE, keyring=SystemKeyring(), options=options()).close()


def test_another_passphrase_takes_the_place_of_the_old_one(store: Store) -> None:
    other = new_passphrase()
    store.change_passphrase(other, _Keyring())
    store.close()
    with pytest.raises(StoreError, match="passphrase_wrong"):
        open_store(store.place.folder, passphrase=PASSPHRASE, options=options())
    open_store(store.place.folder, passphrase=other, options=options()).close()


def test_passphrases_are_long_and_typed_with_leniency() -> None:
    made = {new_passphrase() for _ in range(50)}
    assert len(made) == 50
    assert all(len(plain_passphrase(each)) == 24 for each in made)
    assert plain_passphrase("o1il-abcd") == plain_passphrase("01 11 ABCD")


def test_files_are_readable_by_their_owner_only(store: Store) -> None:
    with store.writing():
        store.records.add(record())
        store.audit.append(Happening("countersigned", "anna", "r1"))
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in store.place.folder.iterdir()}
    assert stat.S_IMODE(store.place.folder.stat().st_mode) == 0o700
    assert set(modes) == {"store.db", "store.db-wal", "store.db-shm", "keys.json", "anchor"}
    assert set(modes.values()) == {0o600}


def test_a_failing_transaction_leaves_nothing_behind(store: Store) -> None:
    def both() -> None:
        with store.writing():
            store.records.add(record("r1"))
            store.audit.append(Happening("countersigned", "anna", "r1"))
            store.records.add(record("r1"))

    with pytest.raises(StoreError, match="record_exists"):
        both()
    assert store.records.count() == 0
    assert store.audit.head()[0] == 1
    assert store.breaches() == ()


def test_a_correction_is_a_new_version_beside_the_old_one(store: Store) -> None:
    store.records.add(record(last_name="ERIKSON"))
    store.records.correct(record(last_name="ERIKSSON"))
    assert [kept.record.values["last_name"] for kept in store.records.versions("r1")] == ["ERIKSON", "ERIKSSON"]
    assert [kept.is_current for kept in store.records.versions("r1")] == [False, True]
    assert store.records.find(RecordQuery(text="ERIKSON")) == ()
    assert len(store.records.find(RecordQuery(text="eriksson"))) == 1
    assert store.records.count() == 1


def test_only_verified_records_are_kept(store: Store) -> None:
    with pytest.raises(StoreError, match="record_not_verified"):
        store.records.add(replace(record(), state=RecordState.REVIEWED))


def test_an_exported_record_says_so(store: Store) -> None:
    store.records.add(record())
    assert store.records.current("r1").record.state is RecordState.VERIFIED
    store.records.mark_exported(["r1"])
    assert store.records.current("r1").record.state is RecordState.EXPORTED


def test_drafts_come_back_the_last_changed_first(store: Store, clock: SetClock) -> None:
    store.drafts.keep("a", b"1")
    clock.pass_by(seconds=1)
    store.drafts.keep("b", b"2")
    clock.pass_by(seconds=1)
    store.drafts.keep("a", b"3")
    assert [(draft.draft_id, draft.body) for draft in store.drafts.all()] == [("a", b"3"), ("b", b"2")]
    store.drafts.drop("a")
    assert [draft.draft_id for draft in store.drafts.all()] == ["b"]


def test_an_older_store_is_copied_before_it_is_changed_and_a_newer_one_is_refused(store: Store) -> None:
    store.records.add(record())
    store.close()
    steps = (*StoreOptions().steps, ("CREATE TABLE later (x)", "INSERT INTO later VALUES (7)"))
    newer = replace(options(), steps=steps)
    again = open_store(store.place.folder, passphrase=PASSPHRASE, options=newer)
    assert again.database.row("SELECT x FROM later") == (7,)
    assert again.records.count() == 1
    again.close()
    copies = list(store.place.backups.glob("before-migration-*.db"))
    assert len(copies) == 1
    with pytest.raises(StoreError, match="store_too_new"):
        open_store(store.place.folder, passphrase=PASSPHRASE, options=options())


def test_a_migration_that_fails_leaves_the_store_as_it_was(store: Store) -> None:
    store.records.add(record())
    store.close()
    broken = replace(
        options(), steps=(*StoreOptions().steps, ("CREATE TABLE later (x)", "INSERT INTO nowhere VALUES (7)"))
    )
    with pytest.raises(StoreError):
        open_store(store.place.folder, passphrase=PASSPHRASE, options=broken)
    again = open_store(store.place.folder, passphrase=PASSPHRASE, options=options())
    assert again.records.count() == 1
    assert again.database.rows("SELECT name FROM sqlite_master WHERE name = 'later'") == []
    again.close()


def test_an_old_copy_in_its_place_is_noticed(store: Store) -> None:
    store.database.settle()
    old = store.place.database.read_bytes()
    store.note(Happening("signed_in", "anna"))
    store.close()
    store.place.database.write_bytes(old)
    again = open_store(store.place.folder, passphrase=PASSPHRASE, options=options())
    assert again.fell_behind
    assert [breach.code for breach in again.breaches()] == ["log_rolled_back"]
    again.close()


def test_the_default_cost_of_a_passphrase_is_not_the_tests(tmp_path: Path) -> None:
    assert StoreOptions().cost.memory_kib >= 64 * 1024 > CHEAP.memory_kib
