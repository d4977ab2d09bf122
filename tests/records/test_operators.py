"""PINs: counted before they are heard, made to wait, alike for known and unknown names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.errors import StoreError
from app.domain.operators import SOLE_OPERATOR, Deed, Role, Tries
from app.records.store import Store, open_store
from tests.records.stores import PASSPHRASE, SetClock, options


@pytest.fixture
def staffed(store: Store) -> Store:
    store.operators.add("anna", "Anna", Role.ADMINISTRATOR, "4711")
    store.operators.add("bob", "Bob", Role.OPERATOR, "0815")
    store.operators.add("cleo", "Cleo", Role.SUPERVISOR, "2222")
    return store


def _try(store: Store, name: str, pin: str = "wrong") -> str:
    try:
        store.operators.sign_in(name, pin)
    except StoreError as error:
        return error.code
    return "in"


@pytest.mark.parametrize("name", ["bob", "nobody", ""])
def test_five_wrong_pins_make_everybody_wait_alike(staffed: Store, name: str) -> None:
    assert [_try(staffed, name) for _ in range(6)] == ["pin_wrong"] * 5 + ["pin_wait"]
    assert staffed.operators.wait_s(name) == 30.0


def test_the_right_pin_is_not_heard_while_waiting_and_is_afterwards(staffed: Store, clock: SetClock) -> None:
    for _ in range(5):
        _try(staffed, "bob")
    assert _try(staffed, "bob", "0815") == "pin_wait"
    clock.pass_by(seconds=31)
    assert _try(staffed, "bob", "0815") == "in"
    assert staffed.operators.wait_s("bob") == 0.0


def test_each_further_wrong_pin_doubles_the_wait_up_to_a_quarter_of_an_hour(staffed: Store, clock: SetClock) -> None:
    waits = []
    for _ in range(12):
        _try(staffed, "bob")
        waits.append(staffed.operators.wait_s("bob"))
        clock.pass_by(seconds=waits[-1])
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]


def test_setting_the_clock_shortens_no_wait(staffed: Store, clock: SetClock) -> None:
    for _ in range(5):
        _try(staffed, "bob")
    for days in (3650, -30, -36500, 1):
        clock.set_wall(days=days)
        assert staffed.operators.wait_s("bob") == 30.0


def test_a_restart_of_the_program_keeps_the_wait(staffed: Store, clock: SetClock) -> None:
    for _ in range(5):
        _try(staffed, "bob")
    staffed.close()
    again = open_store(staffed.place.folder, passphrase=PASSPHRASE, options=options(clock))
    assert _try(again, "bob", "0815") == "pin_wait"
    again.close()


def test_a_restart_of_the_machine_never_counts_more_than_passed() -> None:
    locked = Tries(5, since=90_000.0)
    assert locked.wait_s(now=4.0) == 26.0
    assert locked.wait_s(now=90_010.0) == 20.0


def test_many_names_give_no_more_tries_than_one(staffed: Store, clock: SetClock) -> None:
    heard = 0
    for second in range(3600):
        if second % 10 == 0:
            heard += _try(staffed, f"name{second}") == "pin_wrong"
        clock.pass_by(seconds=1)
    assert 80 <= heard <= 100


def test_right_pins_cost_no_tries(staffed: Store) -> None:
    assert [_try(staffed, "bob", "0815") for _ in range(120)] == ["in"] * 120


def test_somebody_who_left_cannot_sign_in(staffed: Store) -> None:
    bob = staffed.operators.get("bob")
    assert bob is not None
    staffed.operators.change(replace(bob, active=False))
    assert _try(staffed, "bob", "0815") == "pin_wrong"


def test_there_is_always_an_administrator(store: Store) -> None:
    with pytest.raises(StoreError, match="administrator_missing"):
        store.operators.add("bob", "Bob", Role.OPERATOR, "0815")
    assert store.operators.all() == ()
    anna = store.operators.add("anna", "Anna", Role.ADMINISTRATOR, "4711")
    with pytest.raises(StoreError, match="administrator_missing"):
        store.operators.change(replace(anna, role=Role.OPERATOR))


def test_a_single_operator_needs_no_pin_and_ends_with_the_first_person(store: Store) -> None:
    assert not store.operators.is_single
    store.operators.choose_single("Desk")
    assert store.operators.is_single
    assert _try(store, SOLE_OPERATOR, "") == "pin_wrong"
    store.operators.add("anna", "Anna", Role.ADMINISTRATOR, "4711")
    assert not store.operators.is_single
    with pytest.raises(StoreError, match="operators_exist"):
        store.operators.choose_single("Desk")


def test_a_second_person_approves_by_pin(staffed: Store) -> None:
    given = staffed.operators.approve(
        Deed.OVERRIDE, "r1", asked_by="bob", approver_id="cleo", pin="2222", reason="seen"
    )
    assert (given.deed, given.subject, given.asked_by, given.approved_by) == (Deed.OVERRIDE, "r1", "bob", "cleo")


@pytest.mark.parametrize(
    ("asked_by", "approver", "pin", "code"),
    [
        ("cleo", "cleo", "2222", "approver_same"),
        ("anna", "bob", "0815", "approver_not_allowed"),
        ("bob", "cleo", "9999", "pin_wrong"),
        ("bob", "nobody", "9999", "pin_wrong"),
    ],
)
def test_nobody_else_approves(staffed: Store, asked_by: str, approver: str, pin: str, code: str) -> None:
    with pytest.raises(StoreError, match=code):
        staffed.operators.approve(Deed.PURGE, "", asked_by=asked_by, approver_id=approver, pin=pin)


def test_the_pin_itself_is_nowhere_in_the_store(staffed: Store) -> None:
    rows = staffed.database.rows("SELECT pin FROM operator")
    assert all(pin.startswith("$argon2id$") for (pin,) in rows)
    assert len({pin for (pin,) in rows}) == 3
