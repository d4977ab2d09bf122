"""The log: what was changed in it, in the store or in an exported file, is found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import StoreError
from app.domain.trail import Happening, value_digest
from app.records.audit_log import AuditFilter
from app.records.checkpoints import checkpoint_of, checkpoint_text, is_signed
from app.records.keys import KeyRing
from app.records.log_export import export_log, verify_log_file
from app.records.store import Store


@pytest.fixture
def told(store: Store) -> Store:
    for number in range(20):
        store.note(Happening("opened", "anna" if number % 2 else "bob", f"r{number}", {"n": number, "reason": "ü\n"}))
    return store


def _codes(store: Store) -> set[str]:
    return {breach.code for breach in store.breaches()}


def _tamper(store: Store, *statements: str) -> None:
    with store.database.writing():
        store.database.run("DROP TRIGGER audit_stays")
        store.database.run("DROP TRIGGER audit_remains")
        for statement in statements:
            store.database.run(statement)


def test_a_log_that_nobody_touched_is_whole(told: Store) -> None:
    assert told.breaches() == ()
    assert told.audit.count() == 21
    assert [entry.sequence for entry in told.audit.all_entries()] == list(range(1, 22))


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE audit SET actor = 'carl' WHERE sequence = 7", "audit_link_broken"),
        ("UPDATE audit SET details = '{}' WHERE sequence = 7", "audit_link_broken"),
        ("UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 21", "audit_link_broken"),
        ("UPDATE audit SET seal = x'00' WHERE sequence = 7", "audit_seal_broken"),
        ("DELETE FROM audit WHERE sequence = 7", "audit_number_missing"),
        ("DELETE FROM audit WHERE sequence = 21", "audit_end_missing"),
        ("DELETE FROM audit WHERE sequence > 3", "audit_end_missing"),
        ("DELETE FROM audit_head", "audit_end_missing"),
    ],
)
def test_what_is_changed_is_found(told: Store, statement: str, code: str) -> None:
    _tamper(told, statement)
    assert code in _codes(told)


def test_the_log_cannot_be_changed_by_the_way(told: Store) -> None:
    def change() -> None:
        with told.database.writing():
            told.database.run("UPDATE audit SET actor = 'carl'")

    def remove() -> None:
        with told.database.writing():
            told.database.run("DELETE FROM audit WHERE sequence = 21")

    for attempt in (change, remove):
        with pytest.raises(StoreError):
            attempt()
    assert told.breaches() == ()


def test_the_log_can_be_asked_and_turned_page_by_page(told: Store) -> None:
    assert told.audit.count(AuditFilter(actor="anna")) == 10
    assert [entry.subject for entry in told.audit.entries(AuditFilter(actor="anna"), limit=2, first=1)] == [
        "r17",
        "r15",
    ]
    assert told.audit.count(AuditFilter(subject="r3", act="opened")) == 1
    assert told.audit.count(AuditFilter(since="2026-03-02")) == 0


def test_checkpoints_are_signed_and_travel_as_text(told: Store) -> None:
    made = told.audit.checkpoint("export")
    assert is_signed(made)
    assert checkpoint_of(checkpoint_text(made)) == made
    assert told.audit.checkpoints() == (made,)
    assert told.breaches([made]) == ()
    assert not is_signed(replace(made, sequence=3))
    assert not is_signed(replace(made, public_key="00"))
    for text in ("", "{}", "[]", '{"sequence": "x"}', checkpoint_text(made).replace("21", '"21"')):
        with pytest.raises(StoreError, match="checkpoint_unreadable"):
            checkpoint_of(text)


def test_a_checkpoint_of_elsewhere_tells_of_a_rewritten_or_shorter_log(told: Store) -> None:
    made = told.audit.checkpoint("export", keep=False)
    signer = KeyRing(bytes(32))
    forged = replace(made, public_key=signer.public_key, signature=signer.sign(made.told()).hex())
    assert {breach.code for breach in told.breaches([forged])} == {"checkpoint_forged"}
    later = replace(made, sequence=99)
    ahead = replace(later, signature=told.keys.sign(later.told()).hex())
    assert {breach.code for breach in told.breaches([ahead])} == {"log_rolled_back"}
    other = replace(made, link="00" * 32)
    differs = replace(other, signature=told.keys.sign(other.told()).hex())
    assert {breach.code for breach in told.breaches([differs])} == {"log_rewritten"}


def test_an_exported_log_is_checked_without_the_store(told: Store, tmp_path: Path) -> None:
    told.audit.checkpoint("day")
    last = export_log(told, tmp_path / "log.jsonl")
    report = verify_log_file(tmp_path / "log.jsonl", [last], told.keys.public_key)
    assert (report.entries, report.checkpoints, report.breaches) == (21, 2, ())


def _cut(text: str) -> str:
    lines = text.splitlines()
    return "\n".join([*lines[:20], *lines[22:]]) + "\n"


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace('"bob"', '"bop"', 1),
        lambda text: text[:-1],
        lambda text: "\n".join(text.splitlines()[:-1]) + "\n",
        _cut,
        lambda text: text.replace("{", "{ ", 1),
        lambda text: text + text.splitlines()[3] + "\n",
        lambda text: text.replace(text.splitlines()[4], text.splitlines()[5]),
    ],
)
def test_a_changed_export_is_found(told: Store, tmp_path: Path, change) -> None:
    path = tmp_path / "log.jsonl"
    export_log(told, path)
    path.write_bytes(change(path.read_bytes().decode()).encode())
    assert verify_log_file(path).breaches


def test_an_export_signed_by_somebody_else_is_found_by_the_noted_key(told: Store, tmp_path: Path) -> None:
    export_log(told, tmp_path / "log.jsonl")
    assert verify_log_file(tmp_path / "log.jsonl", public_key=KeyRing(bytes(32)).public_key).breaches


@pytest.mark.parametrize("data", [b"", b"{}\n", b"\xff\xfe", b'{"schema": "other"}\n'])
def test_another_file_is_no_log(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x").write_bytes(data)
    with pytest.raises(StoreError, match="log_unreadable"):
        verify_log_file(tmp_path / "x")


def test_digests_of_values_depend_on_record_field_and_value() -> None:
    told = {value_digest(key, field, value) for key in (b"a", b"b") for field in ("x", "y") for value in ("M", "F")}
    assert len(told) == 8
