"""The catalogue: what ships is sound, and mistakes are told with their place."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bootstrap import catalogue
from app.domain.document import FieldKind
from app.domain.errors import CatalogueError
from app.domain.rules import known_checks, known_grammars
from app.extraction.catalogue import load_catalogue

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
        (('schema = "countersign/document/1"', 'schema = "other"'), 3, "identifier"),
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
