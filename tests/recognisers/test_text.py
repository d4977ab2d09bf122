"""What the recognisers are taught to write: every class comes up, every line can be written, nothing is lost."""

from __future__ import annotations

import random
import unicodedata

import pytest
from recognisers import alphabets, foreign, khmer, thai, writing

SCRIPTS = sorted(alphabets.MODULES)


@pytest.mark.parametrize("name", SCRIPTS)
def test_every_line_becomes_classes_and_the_same_line_again(name: str) -> None:
    script = alphabets.script(name)
    rng = random.Random(name)
    for _ in range(1500):
        text = foreign.RUN.sub(foreign.SIGN, alphabets.tidy(script.line(rng)[0]))
        labels = script.encode(text)
        assert labels is not None, ascii(text)
        with_blanks = [piece for label in labels for piece in (0, label, label)]
        assert script.decode(with_blanks) == text


@pytest.mark.parametrize("name", [name for name in SCRIPTS if alphabets.MODULES[name] != "foreign"])
def test_every_class_comes_up(name: str) -> None:
    script = alphabets.script(name)
    rng = random.Random(name)
    missing = set(range(1, script.count))
    for _ in range(40_000):
        missing.difference_update(script.encode(alphabets.tidy(script.line(rng)[0])) or [])
        if not missing:
            break
    assert not missing, [ascii(("", *script.classes, " ")[label]) for label in missing]


@pytest.mark.parametrize("name", SCRIPTS)
def test_alphabet_survives_one_class_on_a_line(name: str) -> None:
    classes = alphabets.script(name).classes
    assert tuple("\n".join(classes).splitlines()) == classes
    assert set(alphabets.ASCII) <= set(classes)
    assert all(unicodedata.normalize("NFC", piece) == piece for piece in classes)


def test_joined_alphabet_holds_every_class_once() -> None:
    joined = alphabets.script("sea").classes
    assert len(set(joined)) == len(joined)
    assert set(joined) == {piece for name in SCRIPTS for piece in alphabets.script(name).classes}


def test_foreign_writing_is_one_sign_for_each_run() -> None:
    script = alphabets.script("sea")
    labels = script.encode("姓名 王小明 Name Имя")
    assert labels is not None
    assert script.decode(labels) == f"{foreign.SIGN} Name {foreign.SIGN}"


def test_text_outside_the_alphabet_has_no_classes() -> None:
    assert alphabets.script("th").encode("ก漢") is None


def test_equal_neighbours_are_read_once_and_with_a_blank_between_twice() -> None:
    script = alphabets.script("th")
    label = script.encode("ก")
    assert label is not None
    assert script.decode(label * 3) == "ก"
    assert script.decode([*label, 0, *label]) == "กก"


def test_letters_under_the_line_are_one_class() -> None:
    script = alphabets.script("km")
    assert len(script.encode("ស្ត្រី") or []) == 4
    assert khmer.COENG not in script.classes


def test_kinzi_is_one_class() -> None:
    assert len(alphabets.script("my").encode("အင်္ဂါ") or []) == 4


def test_native_digits_replace_ascii_ones() -> None:
    assert writing.native(thai.DIGITS, "10/2569") == "๑๐/๒๕๖๙"
