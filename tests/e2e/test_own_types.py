"""Document types of a site's own: known to the command line and to the reader; broken ones are told, not fatal."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import bootstrap
from app.cli import FAILED, OK, main
from app.domain.reading import RISK_LIMIT
from app.services.child import child_environment

TYPE = """
schema = "countersign/document/1"
identifier = "library_card"
[names]
en = "Library card"
[[field]]
key = "id_number"
kind = "number"
labels = ["Card No."]
names = {en = "Card number"}
"""


@pytest.fixture(autouse=True)
def no_types_of_this_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv(bootstrap.OWN_TYPES, "")


def test_types_of_a_named_folder_are_listed_and_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "library_card.toml").write_text(TYPE, encoding="utf-8")
    assert main(["documents", "library_card", "--types", str(tmp_path)]) == OK
    assert "id_number" in capsys.readouterr().out


def test_a_broken_own_type_is_told_and_the_others_are_known(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "broken.toml").write_text(TYPE.replace('"number"', '"colour"'), encoding="utf-8")
    assert main(["documents", "--types", str(tmp_path)]) == FAILED
    told = capsys.readouterr()
    assert "broken.toml, line 7" in told.err
    assert "passport" in told.out


def test_the_users_own_folder_is_known_without_being_named(tmp_path: Path) -> None:
    folder = bootstrap.own_type_folders()[0]
    folder.mkdir(parents=True)
    (folder / "library_card.toml").write_text(TYPE, encoding="utf-8")
    assert "library_card" in bootstrap.catalogue()


def test_children_are_told_of_types_and_limit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    bootstrap.add_type_folder(tmp_path)
    monkeypatch.setenv(bootstrap.RISK_IN, "1000")
    import os

    assert child_environment(os.environ)[bootstrap.OWN_TYPES] == str(tmp_path)
    assert child_environment(os.environ)[bootstrap.RISK_IN] == "1000"
    assert bootstrap.risk_limit() == 1 / 1000


@pytest.mark.parametrize("odd", ["", "0", "-5", "many", "²"])
def test_a_limit_that_is_no_number_is_the_usual_one(monkeypatch: pytest.MonkeyPatch, odd: str) -> None:
    monkeypatch.setenv(bootstrap.RISK_IN, odd)
    assert bootstrap.risk_limit() == RISK_LIMIT
