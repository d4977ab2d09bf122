"""The command line shows the policy that is in force, and puts in force what an administrator wrote into the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import StoreError
from app.domain.operators import Role
from app.domain.policy import SitePolicy
from app.records.policy_file import seal_policy
from app.records.store import Store, create_store
from app.services.store_commands import StoreAccess, policy
from tests.records.stores import PASSPHRASE, options


class NoKeyring:
    def get(self, name: str) -> bytes | None:
        return None

    def put(self, name: str, secret: bytes) -> bool:
        return False


def access_to(folder: Path, prepare: Callable[[Store], object]) -> StoreAccess:
    store = create_store(folder, PASSPHRASE, options=options())
    prepare(store)
    seal_policy(store, SitePolicy(keep_days=30))
    store.close()
    return StoreAccess(folder, lambda: PASSPHRASE, NoKeyring(), options())


def test_an_edited_policy_file_is_shown_to_differ_and_is_adopted_when_asked(tmp_path: Path) -> None:
    access = access_to(tmp_path / "store", lambda store: store.operators.choose_single("Mara"))
    file = tmp_path / "store" / "policy.toml"
    file.write_text(file.read_text("utf-8").replace("keep_days = 30", "keep_days = 60"), "utf-8")
    told = policy(access, {}, "", lambda: "", adopt=False)
    assert not told.is_good
    assert "keep_days = 30" in told.lines
    told = policy(access, {}, "", lambda: "", adopt=True)
    assert told.is_good
    assert "keep_days = 60" in told.lines


def _three_people(store: Store) -> None:
    store.operators.add("mara", "Mara", Role.ADMINISTRATOR, "1111")
    store.operators.add("olek", "Olek", Role.OPERATOR, "3333")


def test_with_operators_only_an_administrator_may_adopt_the_file(tmp_path: Path) -> None:
    access = access_to(tmp_path / "store", _three_people)
    with pytest.raises(StoreError, match="not_allowed"):
        policy(access, {}, "olek", lambda: "3333", adopt=True)
    with pytest.raises(StoreError, match="pin_wrong"):
        policy(access, {}, "mara", lambda: "3333", adopt=True)
    assert policy(access, {}, "mara", lambda: "1111", adopt=True).is_good
