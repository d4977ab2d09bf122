"""The catalogue: what ships is sound, and mistakes are told with their place."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import jsonschema
import pytest

from app.bootstrap import catalogue
from app.domain.document import FieldKind, FieldSpec, Place
from app.domain.errors import CatalogueError
from app.domain.rules import known_checks, known_grammars
from app.extraction.catalogue import load_catalogue, load_with_own
from app.extraction.explain import explained, listed
from app.resources import resource

GOOD = """
schema = "countersign/document/1"
identifier = "library_card"
[names]
en = "Library card"
[[field]]
key = "id_number"
kind = "number"
labels = ["@number", "Card"]
[field.names]
en = "Number"
"""


def write(folder: Path, text: str, name: str = "library_card.toml") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    (folder / "vocabulary.toml").write_text('[words]\nnumber = ["No.", "Nr."]\n', encoding="utf-8")
    return folder


def test_shipped_types_name_only_grammars_and_checks_that_exist() -> None:
    for document in catalogue().values():
        for spec in document.fields:
            assert not spec.grammar or spec.grammar in known_grammars(), (document.identifier, spec.key)
            assert set(spec.checks) <= known_checks(), (document.identifier, spec.key)


def test_shipped_types_are_named_in_every_language_of_the_desk() -> None:
    languages = {"en", "zh_CN", "es", "th", "vi", "km", "my"}
    for document in catalogue().values():
        assert set(document.names) >= languages, document.identifier
        for spec in document.fields:
            assert set(spec.names) >= languages, (document.identifier, spec.key)


def test_photo_fields_have_a_zone() -> None:
    for document in catalogue().values():
        assert all(spec.zone for spec in document.fields if spec.kind is FieldKind.PHOTO)


def test_words_of_the_vocabulary_take_the_place_of_their_name(tmp_path: Path) -> None:
    types = load_catalogue(write(tmp_path, GOOD))
    assert types["library_card"].fields[0].labels == ("No.", "Nr.", "Card")


def test_a_later_folder_replaces_a_type(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    first.mkdir()
    second.mkdir()
    write(first, GOOD)
    write(second, GOOD.replace("Library card", "Reader's card"))
    assert load_catalogue(first, second)["library_card"].name("en") == "Reader's card"


@pytest.mark.parametrize(
    ("harm", "line", "key"),
    [
        (('kind = "number"', 'kind = "colour"'), 8, "id_number"),
        (('key = "id_number"', 'key = "id_number"\ncolour = "red"'), 9, "colour"),
        (('labels = ["@number", "Card"]', 'labels = ["@nobody"]'), 8, "id_number"),
        (('labels = ["@number", "Card"]', "zone = [0.1, 0.2, 3.0, 0.4]"), 10, "zone"),
        (('en = "Library card"', 'th = "บัตร"'), 4, "names"),
        (("[[field]]", "[[field"), 6, ""),
        (('schema = "countersign/document/1"', 'schema = "other"'), 2, "schema"),
        (('identifier = "library_card"', 'identifier = "Library card"'), 3, "identifier"),
        (("[[field]]", "[limits]\nmost = 3\n[[field]]"), 7, "most"),
        (("[[field]]", '[recognition]\nsigns = ["x"]\n[[field]]'), 7, "signs"),
        (('kind = "number"', 'kind = "number"\ngrammar = "rune"'), 9, "grammar"),
        (('kind = "number"', 'kind = "number"\nchecks = ["rune"]'), 9, "checks"),
    ],
)
def test_mistakes_are_told_with_file_line_and_key(tmp_path: Path, harm: tuple[str, str], line: int, key: str) -> None:
    assert harm[0] in GOOD
    write(tmp_path, GOOD.replace(*harm))
    with pytest.raises(CatalogueError) as caught:
        load_catalogue(tmp_path)
    params = caught.value.params
    assert (params["file"], params["key"]) == ("library_card.toml", key)
    assert abs(int(params["line"]) - line) <= 1


def test_a_mistake_in_a_later_field_is_told_with_that_fields_line(tmp_path: Path) -> None:
    second = '[[field]]\nkey = "name"\nkind = "name"\ngrammar = "rune"\nnames = {en = "Name"}\n'
    write(tmp_path, GOOD.replace('kind = "number"', 'kind = "number"\ngrammar = "digits"') + second)
    with pytest.raises(CatalogueError) as caught:
        load_catalogue(tmp_path)
    assert (caught.value.params["key"], caught.value.params["line"]) == ("grammar", 16)


def test_own_types_are_known_and_broken_ones_are_told_and_left_out(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    write(own, GOOD)
    (own / "broken.toml").write_text(GOOD.replace('"number"', '"colour"'), encoding="utf-8")
    types, faults = load_with_own(resource("documents"), [tmp_path / "none", own])
    assert {"library_card", "passport"} <= set(types)
    assert [(fault.code, fault.params["file"]) for fault in faults] == [("catalogue_broken", "broken.toml")]


def test_an_own_type_takes_the_place_of_a_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "passport.toml").write_text(GOOD.replace("library_card", "passport"), encoding="utf-8")
    (tmp_path / "vocabulary.toml").write_text('[words]\nnumber = ["Nr."]\n', encoding="utf-8")
    types, faults = load_with_own(resource("documents"), [tmp_path])
    assert (types["passport"].name("en"), faults) == ("Library card", ())


SCHEMA = json.loads((resource("schema") / "document-1.json").read_text(encoding="utf-8"))


def test_shipped_files_and_the_published_schema_agree() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    validator = jsonschema.Draft202012Validator(SCHEMA)
    for path in sorted(resource("documents").glob("*.toml")):
        if path.name != "vocabulary.toml":
            faults = [error.message for error in validator.iter_errors(tomllib.loads(path.read_text("utf-8")))]
            assert faults == [], path.name


@pytest.mark.parametrize(
    "harm",
    [
        ('kind = "number"', 'kind = "colour"'),
        ('key = "id_number"', 'key = "id_number"\ncolour = "red"'),
        ('en = "Library card"', 'th = "บัตร"'),
        ('schema = "countersign/document/1"', 'schema = "other"'),
        ("[[field]]", "[limits]\nmost = 3\n[[field]]"),
    ],
)
def test_schema_refuses_what_the_program_refuses(harm: tuple[str, str]) -> None:
    validator = jsonschema.Draft202012Validator(SCHEMA)
    assert validator.is_valid(tomllib.loads(GOOD))
    assert not validator.is_valid(tomllib.loads(GOOD.replace(*harm)))


def test_schema_knows_every_kind_place_and_key_of_the_program() -> None:
    field = SCHEMA["$defs"]["field"]["properties"]
    assert set(field) == set(FieldSpec.__dataclass_fields__) - {"home"}  # said by the program, not by a description
    assert set(field["kind"]["enum"]) == {kind.value for kind in FieldKind}
    assert set(field["places"]["items"]["enum"]) == {place.value for place in Place}


def test_explanations_name_limits_kinds_and_rules() -> None:
    told = "\n".join(explained(catalogue()["hongkong_id"]))
    assert "at least 50% of the picture" in told
    assert "grammar hkid" in told
    assert "sensitive" in "\n".join(explained(catalogue()["thailand_id"]))
    assert any(line.startswith("passport ") for line in listed(catalogue()))


@pytest.mark.parametrize(
    ("document", "least"),
    [("hongkong_id", 0.5), ("macao_id", 0.5), ("exit_entry_permit", 0.5), ("mainland_travel_permit", 0.5),
     ("passport", 0.25), ("thailand_id", 0.25), ("peru_id", 0.25), ("myanmar_id", 0.25)],
)  # fmt: skip
def test_limits_are_those_that_the_service_states(document: str, least: float) -> None:
    assert catalogue()[document].limits.min_area_share == least
