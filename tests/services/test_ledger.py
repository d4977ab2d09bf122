"""Countersigning into the store: record, draft and log together, by the site's policy, by people who may."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import StoreError
from app.domain.figures import Figure
from app.domain.operators import Approval, Deed, Operator, Role
from app.domain.policy import FieldRule, PictureKeeping, SitePolicy
from app.domain.reading import FieldState, FieldValue, Reading
from app.domain.record import Correction, Record, RecordState
from app.extraction.catalogue import load_catalogue
from app.records.backups import backups_in
from app.records.checkpoints import checkpoint_of
from app.records.counters import totals
from app.records.pictures import picture_bytes, pictures_of
from app.records.record_shelf import RecordQuery
from app.records.store import create_store
from app.resources import resource
from app.services import figures, staff, store_commands, upkeep
from app.services.ledger import Ledger
from app.services.store_commands import StoreAccess
from tests.records.stores import PASSPHRASE, SetClock, options

CATALOGUE = load_catalogue(resource("documents"))
DESK = Operator("sole", "Desk", Role.ADMINISTRATOR)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def ledger(tmp_path: Path, clock: SetClock) -> Iterator[Ledger]:
    store = create_store(tmp_path / "store", PASSPHRASE, options=options(clock))
    yield Ledger(store, CATALOGUE)
    store.close()


@pytest.fixture
def single(ledger: Ledger) -> Ledger:
    staff.choose_single(ledger, "Desk")
    return ledger


@pytest.fixture
def staffed(ledger: Ledger) -> Ledger:
    anna = staff.add_operator(ledger, "anna", "Anna", Role.ADMINISTRATOR, "4711", actor=None)
    staff.add_operator(ledger, "bob", "Bob", Role.OPERATOR, "0815", actor=anna)
    staff.add_operator(ledger, "cleo", "Cleo", Role.SUPERVISOR, "2222", actor=anna)
    return ledger


def thai(record_id: str = "t1", **values: str) -> Record:
    whole = {
        "id_number": "1101700203451",
        "first_name_en": "Somchai",
        "last_name_en": "Jaidee",
        "date_of_birth": "1980-05-01",
        "religion": "Specimen",
    }
    return Record(
        record_id,
        "thailand_id",
        RecordState.VERIFIED,
        values=whole | values,
        corrections=(Correction("id_number", "1101700203457", "1101700203451"), Correction("religion", "", "Specimen")),
        verified_by="sole",
        verified_at="2026-03-01T10:00:00+01:00",
        seconds=8.0,
        keys=4,
    )


def _acts(ledger: Ledger) -> list[str]:
    return [entry.act for entry in ledger.store.audit.all_entries()]


# --- a policy that is narrowed afterwards ---


def test_what_an_earlier_policy_kept_and_this_one_does_not_is_due_at_once(single: Ledger) -> None:
    kept = SitePolicy(fields={"religion": FieldRule()}, picture=PictureKeeping.WHOLE)
    single.change_policy(kept, DESK)
    single.countersign(thai(), DESK, picture=b"whole page")
    single.countersign(thai("t2"), DESK)
    assert upkeep.due(single) == ()
    single.change_policy(SitePolicy(picture=PictureKeeping.REDACTED), DESK)
    assert {(one.record_id, one.what) for one in upkeep.due(single)} == {
        ("t1", ("picture", "religion")),
        ("t2", ("religion",)),
    }
    upkeep.purge(single, DESK)
    versions = single.store.records.versions("t1")
    assert all("religion" not in one.record.values for one in versions)
    assert all(c.key != "religion" for one in versions for c in one.record.corrections)
    assert pictures_of(single.store, "t1") == ()
    assert upkeep.due(single) == ()


def test_a_wider_policy_makes_nothing_due(single: Ledger) -> None:
    single.change_policy(SitePolicy(picture=PictureKeeping.REDACTED), DESK)
    single.countersign(thai(), DESK, picture=b"black but the fields")
    single.change_policy(SitePolicy(picture=PictureKeeping.WHOLE), DESK)
    assert upkeep.due(single) == ()


def test_a_policy_that_another_program_put_in_force_holds_for_the_next_record(single: Ledger) -> None:
    other = Ledger(single.store, CATALOGUE)
    other.change_policy(SitePolicy(fields={"last_name_en": FieldRule(store=False)}), DESK)
    single.countersign(thai(), DESK)
    assert "last_name_en" not in single.store.records.current("t1").record.values


def test_a_refused_pin_of_a_second_person_is_noted(staffed: Ledger) -> None:
    with pytest.raises(StoreError, match="pin_wrong"):
        staff.agree(staffed, Deed.OVERRIDE, "t1", asked_by="bob", approver_id="cleo", pin="0000")
    with pytest.raises(StoreError, match="pin_wrong"):
        staff.come_beside(staffed, "cleo", "0000", beside="bob")
    refused = [entry.subject for entry in staffed.store.audit.all_entries() if entry.act == "pin_refused"]
    assert refused == ["cleo", "cleo"]


def test_nobody_is_the_second_person_beside_oneself(staffed: Ledger) -> None:
    with pytest.raises(StoreError, match="approver_same"):
        staff.come_beside(staffed, "bob", "0815", beside="bob")
    assert staff.come_beside(staffed, "cleo", "2222", beside="bob").operator_id == "cleo"


# --- countersigning ---


def test_countersigning_keeps_record_and_log_and_drops_the_draft(single: Ledger) -> None:
    single.keep_draft("t1", b"half")
    kept = single.countersign(thai(), DESK)
    assert kept is not None
    assert single.drafts() == ()
    assert _acts(single)[-2:] == ["countersigned", "field_changed"]
    last = single.store.audit.entries()[0]
    assert set(last.details) == {"field", "old", "new"}
    assert "1101700203451" not in str(list(single.store.audit.all_entries()))


def test_sensitive_fields_are_not_kept_and_not_exported_until_turned_on(single: Ledger) -> None:
    single.countersign(thai(), DESK)
    kept = single.store.records.current("t1").record
    assert "religion" not in kept.values
    assert [correction.key for correction in kept.corrections] == ["id_number"]
    assert single.exportable(thai()).values["religion"] == ""
    single.change_policy(replace(single.policy, fields={"religion": FieldRule()}), DESK)
    single.countersign(thai("t2"), DESK)
    assert single.store.records.current("t2").record.values["religion"] == "Specimen"
    assert single.exportable(thai()).values["religion"] == "Specimen"


def test_a_failure_keeps_draft_and_log_as_they_were(single: Ledger) -> None:
    single.keep_draft("t1", b"half")
    before = _acts(single)
    with pytest.raises(StoreError, match="record_not_verified"):
        single.countersign(replace(thai(), state=RecordState.READ), DESK)
    assert _acts(single) == before
    assert len(single.drafts()) == 1


def test_zero_write_keeps_nothing_of_documents(single: Ledger) -> None:
    single.keep_draft("before", b"half")
    single.keep_queue(b"queue")
    single.change_policy(SitePolicy(zero_write=True), DESK)
    assert single.drafts() == ()
    assert single.queue_draft() == b""
    before = _acts(single)
    single.keep_draft("t1", b"half")
    assert single.countersign(thai(), DESK) is None
    assert single.exported(["t1"], DESK, profile="p", format_name="json").signature
    figures.count_record(single, thai(), None)
    figures.count_reading(single, "thailand_id")
    assert (_acts(single), single.drafts(), single.store.records.count()) == (before, (), 0)
    assert totals(single.store) == {}
    assert single.store.audit.checkpoints() == ()


@pytest.mark.parametrize(
    ("keeping", "kept"),
    [
        (PictureKeeping.NONE, []),
        (PictureKeeping.PORTRAIT, [b"portrait"]),
        (PictureKeeping.WHOLE, [b"page"]),
        (PictureKeeping.REDACTED, [b"page"]),
    ],
)
def test_of_the_picture_only_what_the_policy_says_is_kept(
    single: Ledger, keeping: PictureKeeping, kept: list[bytes]
) -> None:
    single.change_policy(SitePolicy(picture=keeping), DESK)
    single.countersign(replace(thai(), photo=b"portrait"), DESK, picture=b"page")
    names = [picture.name for picture in pictures_of(single.store, "t1")]
    assert [picture_bytes(single.store, name) for name in names] == kept


def test_pictures_go_before_their_record_when_their_days_are_over(single: Ledger, clock: SetClock) -> None:
    single.change_policy(SitePolicy(picture=PictureKeeping.PORTRAIT, picture_days=10), DESK)
    single.countersign(replace(thai(), photo=b"portrait"), DESK)
    clock.pass_by(days=11)
    [receipt] = upkeep.purge(single, DESK)
    assert receipt.what == ("picture",)
    assert pictures_of(single.store, "t1") == ()
    assert list(single.store.place.pictures.iterdir()) == []
    assert single.store.records.current("t1").record.values["first_name_en"] == "Somchai"
    assert upkeep.due(single) == ()


def test_an_override_wants_a_second_person_whose_word_is_good_once(staffed: Ledger) -> None:
    bob = staffed.sign_in("bob", "0815")
    overridden = replace(thai(), overridden=("document_expired",), override_reason="seen the new one")
    with pytest.raises(StoreError, match="approval_missing"):
        staffed.countersign(overridden, bob)
    given = staffed.store.operators.approve(
        Deed.OVERRIDE, "t1", asked_by="bob", approver_id="cleo", pin="2222", reason="ok"
    )
    staffed.countersign(overridden, bob, approval=given)
    entry = next(e for e in staffed.store.audit.all_entries() if e.act == "countersigned")
    assert entry.details["approved_by"] == "cleo"
    with pytest.raises(StoreError, match="approval_missing"):
        staffed.countersign(replace(overridden, record_id="t2"), bob, approval=given)
    with pytest.raises(StoreError, match="approval_missing"):
        staffed.require(Deed.OVERRIDE, bob, subject="t1", approval=given)


def test_a_single_operator_needs_no_second_person(single: Ledger) -> None:
    assert not single.needs_approval(Deed.OVERRIDE)
    single.countersign(replace(thai(), overridden=("x",), override_reason="y"), DESK)


@pytest.mark.parametrize("deed", [Deed.CHANGE_POLICY, Deed.READ_LOG, Deed.PURGE, Deed.MANAGE_OPERATORS])
def test_an_operator_may_not_do_what_others_may(staffed: Ledger, deed: Deed) -> None:
    with pytest.raises(StoreError, match="not_allowed"):
        staffed.require(deed, staffed.sign_in("bob", "0815"))


def test_wrong_pins_are_noted_without_what_was_typed(staffed: Ledger) -> None:
    for name in ("bob", "secret-name"):
        with pytest.raises(StoreError, match="pin_wrong"):
            staffed.sign_in(name, "9999")
    told = [(e.actor, e.subject) for e in staffed.store.audit.all_entries() if e.act == "pin_refused"]
    assert told == [("", "bob"), ("", "")]


# --- correcting, finding, exporting ---


def test_a_correction_is_a_version_with_a_reason(single: Ledger) -> None:
    single.countersign(thai(), DESK)
    with pytest.raises(StoreError, match="reason_needed"):
        single.correct(thai(last_name_en="Jaidii"), DESK, reason=" ")
    kept = single.correct(thai(last_name_en="Jaidii"), DESK, reason="misspelt")
    assert (kept.version, kept.reason) == (2, "misspelt")
    assert kept.record.corrections == (Correction("last_name_en", "Jaidee", "Jaidii"),)
    assert _acts(single)[-2:] == ["corrected", "field_changed"]
    assert single.find(RecordQuery(text="jaidee")) == ()
    assert [k.reason for k in single.store.records.versions("t1")] == ["", "misspelt"]


def test_an_erased_field_does_not_come_back_by_a_correction(single: Ledger, clock: SetClock) -> None:
    single.change_policy(SitePolicy(fields={"last_name_en": FieldRule(days=10)}), DESK)
    single.countersign(thai(), DESK)
    clock.pass_by(days=11)
    upkeep.purge(single, DESK)
    kept = single.correct(thai(first_name_en="Somchay"), DESK, reason="misspelt")
    assert "last_name_en" not in kept.record.values


def test_exports_are_noted_and_sealed_by_a_checkpoint(single: Ledger, tmp_path: Path) -> None:
    single.countersign(thai(), DESK)
    file = tmp_path / "out.xlsx"
    checkpoint = single.exported(["t1"], DESK, profile="Front desk", format_name="xlsx", file=file)
    assert checkpoint_of((tmp_path / "out.xlsx.checkpoint").read_text("utf-8")) == checkpoint
    beside = store_commands.verify_log(_access(single), None, [tmp_path / "out.xlsx.checkpoint"])
    assert beside.is_good
    assert checkpoint.sequence == single.store.audit.head()[0]
    assert single.store.breaches([checkpoint]) == ()
    assert single.store.records.current("t1").record.state is RecordState.EXPORTED


@pytest.mark.parametrize(
    ("values", "kind", "differing"),
    [
        ({"date_of_birth": "1999-01-01"}, "same_number", {"date_of_birth"}),
        ({"id_number": "3101700203459", "last_name_en": "Jaidii"}, "same_person", {"id_number", "last_name_en"}),
        ({"id_number": "3101700203459", "last_name_en": "Thongchai", "first_name_en": "Malee"}, "", set()),
        ({"id_number": "3101700203459", "date_of_birth": "1999-01-01"}, "", set()),
    ],
)
def test_likely_duplicates_are_shown_with_what_differs(
    single: Ledger, values: dict[str, str], kind: str, differing: set[str]
) -> None:
    single.countersign(thai(), DESK)
    found = single.alike(thai("t2", **values))
    assert [likeness.kind.value for likeness in found] == ([kind] if kind else [])
    assert [set(likeness.differing) for likeness in found] == ([differing] if kind else [])
    assert single.alike(thai()) == ()


# --- upkeep ---


def test_a_purge_erases_notes_and_renews_the_backups(staffed: Ledger, clock: SetClock) -> None:
    anna, cleo = staffed.sign_in("anna", "4711"), staffed.sign_in("cleo", "2222")
    staffed.change_policy(SitePolicy(keep_days=30), anna)
    staffed.countersign(thai(), anna)
    assert upkeep.tend(staffed) is not None
    clock.pass_by(days=31)
    assert [due.record_id for due in upkeep.due(staffed)] == ["t1"]
    with pytest.raises(StoreError, match="approval_missing"):
        upkeep.purge(staffed, cleo)
    given = staffed.store.operators.approve(Deed.PURGE, "", asked_by="cleo", approver_id="anna", pin="4711")
    [receipt] = upkeep.purge(staffed, cleo, approval=given)
    assert receipt.record_id == "t1"
    [backup] = backups_in(staffed.store.place.backups)
    assert (backup.contents.counts["record"], backup.contents.counts["receipt"]) == (0, 1)
    assert "erased" in _acts(staffed)
    assert staffed.store.breaches() == ()


def test_one_record_is_erased_on_request(single: Ledger) -> None:
    single.countersign(thai(), DESK)
    single.countersign(thai("t2"), DESK)
    with pytest.raises(StoreError, match="reason_needed"):
        upkeep.erase_record(single, "t1", DESK, reason="")
    assert upkeep.erase_record(single, "t1", DESK, reason="asked for in writing").cause == "request"
    assert [kept.record.record_id for kept in single.find(RecordQuery())] == ["t2"]
    assert upkeep.begin(single).fell_behind is False


def test_erasing_with_a_clock_that_is_set_back_leaves_no_backup_that_holds_the_record(
    single: Ledger, clock: SetClock
) -> None:
    single.countersign(thai(), DESK)
    kept = upkeep.back_up(single, DESK)
    broken = upkeep.back_up(single, DESK)
    (broken.folder / "manifest.json").write_text("{}", "utf-8")
    clock.set_wall(days=-30)
    upkeep.erase_record(single, "t1", DESK, reason="asked for")
    left = backups_in(single.store.place.backups)
    assert [backup.contents.counts["record"] for backup in left] == [0]
    assert not kept.folder.exists()
    assert not broken.folder.exists()


def test_the_day_gets_one_checkpoint_and_a_backup_when_due(single: Ledger, clock: SetClock) -> None:
    assert upkeep.tend(single) is not None
    clock.pass_by(hours=1)
    assert upkeep.tend(single) is None
    clock.pass_by(hours=24)
    assert upkeep.tend(single) is not None
    assert [checkpoint.reason for checkpoint in single.store.audit.checkpoints()] == ["day", "day"]


def test_drafts_that_nobody_touches_are_dropped_in_time(single: Ledger, clock: SetClock) -> None:
    single.keep_draft("old", b"half")
    clock.pass_by(days=10)
    single.keep_draft("new", b"half")
    upkeep.tend(single)
    assert len(single.drafts()) == 2
    clock.pass_by(days=5)
    upkeep.tend(single)
    assert [draft.draft_id for draft in single.drafts()] == ["new"]
    assert "draft_dropped" in _acts(single)
    clock.set_wall(days=3650)
    upkeep.tend(single)
    assert len(single.drafts()) == 1


def test_an_administrator_confirms_a_date_that_leapt(single: Ledger, clock: SetClock) -> None:
    single.change_policy(SitePolicy(keep_days=30), DESK)
    clock.pass_by(days=200)
    with pytest.raises(StoreError, match="clock_leapt"):
        upkeep.due(single)
    upkeep.accept_clock(single, DESK)
    assert upkeep.due(single) == ()
    assert _acts(single)[-1] == "clock_accepted"


def test_people_let_in_again_need_a_supervisor(staffed: Ledger) -> None:
    for _ in range(5):
        with pytest.raises(StoreError, match="pin_wrong"):
            staffed.sign_in("bob", "9999")
    cleo = staffed.sign_in("cleo", "2222")
    given = staffed.store.operators.approve(Deed.UNLOCK, "bob", asked_by="cleo", approver_id="anna", pin="4711")
    staff.let_in_again(staffed, "bob", cleo, approval=given)
    assert staffed.sign_in("bob", "0815").name == "Bob"


def test_anybody_changes_the_own_pin_and_only_that(staffed: Ledger) -> None:
    bob = staffed.sign_in("bob", "0815")
    staff.change_operator(staffed, bob, actor=bob, pin="7777")
    assert staffed.sign_in("bob", "7777") == bob
    with pytest.raises(StoreError, match="not_allowed"):
        staff.change_operator(staffed, replace(bob, role=Role.ADMINISTRATOR), actor=bob, pin="7777")
    with pytest.raises(StoreError, match="not_allowed"):
        staff.add_operator(staffed, "eve", "Eve", Role.ADMINISTRATOR, "6666", actor=None)


# --- figures ---


def test_figures_count_without_values(single: Ledger) -> None:
    fields = (
        FieldValue("id_number", "1101700203457", FieldState.CLEAR),
        FieldValue("date_of_birth", "1980-05-01", FieldState.PROVEN),
    )
    reading = Reading("p", "thailand_id", 1.0, fields)
    figures.count_record(single, thai(), reading, waited_s=3.0)
    figures.count_reading(single, "thailand_id")
    figures.count_reading(single, "", "worker_died")
    figures.count_restart(single, "worker_died")
    figures.count_export(single, "xlsx")
    told = figures.summary(single)
    assert (told.records, told.seconds_each, told.keys_each, told.waited_each_s) == (1, 8.0, 4.0, 3.0)
    assert (told.readings_ok, told.readings_failed, told.failures, told.restarts) == (1, 1, (("worker_died", 1),), 1)
    assert told.clear_wrong_one_in == 1.0
    share = next(share for share in told.shares if share.key == "date_of_birth")
    assert (share.fields, share.proven, share.corrected, share.proven_wrong) == (1, 1, 0, 0)
    rows = single.store.database.rows("SELECT name, label, detail FROM counter")
    assert {name for name, _, _ in rows} <= {figure.value for figure in Figure}
    assert not any("Somchai" in str(row) or "11017" in str(row) for row in rows)


# --- the command line's verbs ---


def _access(ledger: Ledger) -> StoreAccess:
    from app.records.vault import NoKeyring

    return StoreAccess(ledger.store.place.folder, lambda: PASSPHRASE, NoKeyring(), options())


def test_an_auditor_verifies_the_live_log_and_an_exported_one(single: Ledger, tmp_path: Path) -> None:
    single.countersign(thai(), DESK)
    checkpoint = upkeep.hand_over_log(single, DESK, tmp_path / "log.jsonl")
    live = store_commands.verify_log(_access(single), None)
    assert live.is_good
    assert live.lines[-1] == "The log is whole."
    exported = store_commands.verify_log(_access(single), tmp_path / "log.jsonl", public_key=checkpoint.public_key)
    assert exported.is_good
    (tmp_path / "log.jsonl").write_bytes(
        (tmp_path / "log.jsonl").read_bytes().replace(b"countersigned", b"countersignee")
    )
    assert not store_commands.verify_log(_access(single), tmp_path / "log.jsonl").is_good


def test_backups_are_made_listed_checked_and_restored_by_the_command_line(single: Ledger) -> None:
    single.countersign(thai(), DESK)
    made = store_commands.back_up(_access(single), None, keep=3)
    [backup] = backups_in(single.store.place.backups)
    assert "1 record versions" in made.lines[0]
    assert len(store_commands.list_backups(_access(single), None).lines) == 1
    assert "good" in store_commands.restore(_access(single), backup.folder, only_look=True).lines[0]
    single.store.close()
    restored = store_commands.restore(_access(single), backup.folder, only_look=False)
    assert [line.split()[0] for line in restored.lines] == ["Restored", "root", "What"]
    assert store_commands.figures(_access(single), form="csv", span="day").lines[0].startswith("time,")


def test_a_passphrase_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "there").write_text("ABCD", "utf-8")
    assert store_commands.passphrase_in(tmp_path / "there") == "ABCD"
    with pytest.raises(StoreError, match="store_not_readable"):
        store_commands.passphrase_in(tmp_path / "absent")


def test_approvals_are_values_that_name_deed_and_people() -> None:
    one = Approval(Deed.PURGE, "", "a", "b", "2026-01-01T00:00:00.000Z")
    assert one == replace(one)
    assert one != replace(one, approved_by="c")
