"""Names against their codes and against their spelling."""

from __future__ import annotations

import pytest

from app.domain.geometry import Quad
from app.domain.reading import FieldState, FieldValue
from app.domain.text import line_from_text
from app.extraction.chinese_names import spelled_alike
from app.extraction.extract import CardText, extract_fields
from app.extraction.han_tables import character_of, code_of, syllables_of
from app.extraction.layout import Layout
from tests.extraction.drawn import CATALOGUE, SCRIPTS, TODAY


def test_codes_and_characters_are_each_others() -> None:
    assert [character_of(code) for code in ("7115", "3769", "0148")] == ["陳", "王", "佔"]
    assert [code_of(character) for character in "陳王張"] == ["7115", "3769", "1728"]
    assert character_of("9999") == ""
    assert character_of("71") == ""
    assert code_of("a") == ""


def test_readings_know_names_with_several() -> None:
    assert {"ZENG", "CENG"} <= syllables_of("曾")
    assert syllables_of("吕") == {"LV"}
    assert syllables_of("x") == frozenset()


@pytest.mark.parametrize(
    ("name", "latin", "fits"),
    [
        ("唐超娜", "TANG,CHAONA", True),
        ("欧阳涛建", "OUYANG,TAOJIAN", True),
        ("曾单", "ZENG SHAN", True),
        ("吕绿", "LYU LV", True),
        ("吕绿", "LÜ LÜ", True),
        ("唐超娜", "TANG,CHAOLI", False),
        ("唐超娜", "TANG,CHAO", False),
        ("陳大文", "CHAN TAI MAN", False),
        ("ab", "AB", None),
        ("", "TANG", None),
    ],
)
def test_pinyin_spelling(name: str, latin: str, *, fits: bool | None) -> None:
    assert spelled_alike(name, latin) is fits


def hongkong(name: str, codes: str, *, sure: float = 0.9999) -> dict[str, FieldValue]:
    printed = (
        ("HONG KONG PERMANENT IDENTITY CARD", 275, 80, 0.99), (name, 300, 170, sure), ("CHAN, Tai Man", 300, 215, 0.99),
        (codes, 300, 258, 0.99), ("出生日期 Date of Birth", 300, 300, 0.99), ("01-02-1980", 300, 340, 0.99),
    )  # fmt: skip
    lines = [line_from_text(t, Quad.from_box(x, y, x + 13 * len(t), y + 26), confidence=c) for t, x, y, c in printed]
    text = CardText(Layout(lines, 856, 540), None, (), has_card=True, scripts=SCRIPTS)
    return {value.key: value for value in extract_fields(text, CATALOGUE["hongkong_id"], TODAY)}


def test_name_and_codes_prove_each_other() -> None:
    found = hongkong("陳大文", "7115 1129 2429")
    assert (found["name"].value, found["name"].state) == ("陳大文", FieldState.PROVEN)
    assert (found["name_codes"].value, found["name_codes"].state) == ("7115 1129 2429", FieldState.PROVEN)


def test_form_of_a_character_is_no_difference() -> None:
    found = hongkong("陳衛文", f"7115 {code_of('衞')} 2429")
    assert (found["name"].value, found["name"].state) == ("陳衛文", FieldState.PROVEN)


def test_character_that_its_code_contradicts_is_a_conflict() -> None:
    found = hongkong("陳太文", "7115 1129 2429", sure=0.95)
    assert found["name"].state is FieldState.CONFLICT
    assert {e.value for e in found["name"].evidence} == {"陳太文", "陳大文"}


def test_missing_group_says_nothing() -> None:
    said, alone = hongkong("陳大文", "7115 1129")["name"], hongkong("陳大文", "")["name"]
    assert said.state is alone.state
    assert said.state not in (FieldState.PROVEN, FieldState.CONFLICT)
    assert said.evidence[0].value == "陳大文"
