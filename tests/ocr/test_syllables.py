"""Grapheme clusters of Thai, Khmer and Burmese: gathered, in Unicode's order, believed as a whole."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.text import Symbol
from app.ocr.syllables import ILLEGAL_CONFIDENCE, clustered, is_legal, mended


def symbols(*texts: str, confidence: float = 0.9) -> list[Symbol]:
    count = len(texts)
    return [Symbol(text, confidence, (), i / count, (i + 1) / count) for i, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("parts", "clusters"),
    [
        (("ที่"[0], "ี", "่", "อ", "ย", "ู", "่"), ("ที่", "อ", "ยู่")),
        (("น", "้", "ำ"), ("น้ำ",)),
        (("ស", "្ត", "្រ", "ី"), ("ស្ត្រី",)),
        (("\u1021", "\u1004\u103a\u1039", "ဂ", "ါ"), ("\u1021", "\u1004\u103a\u1039ဂါ")),
        (("ក", "\u17d2", "ដ", "ី", "ក"), ("ក្តី", "ក")),
        (("က", "\u1039", "က", "ာ", "က"), ("က္ကာ", "က")),
        (("A", "b", " ", "1"), ("A", "b", " ", "1")),
    ],
)
def test_marks_join_their_letter(parts: tuple[str, ...], clusters: tuple[str, ...]) -> None:
    assert tuple(symbol.text for symbol in clustered(symbols(*parts))) == clusters


def test_a_cluster_is_believed_as_much_as_all_its_parts() -> None:
    (cluster,) = clustered(symbols("ท", "ี", "่"))
    assert cluster.confidence == pytest.approx(0.9**3)
    assert (cluster.start, cluster.end) == (0, 1)


def test_alternatives_are_whole_clusters() -> None:
    (cluster,) = clustered([Symbol("ก", 0.99), Symbol("้", 0.6, (("่", 0.3), (" ", 0.05)))])
    assert cluster.text == "ก้"
    assert cluster.alternatives == (("ก่", 0.3),)


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("ก่ิ", "กิ่"),
        ("ก่่", "ก่"),
        ("นํา", "นำ"),
        ("ប្ដ", "ប្ត"),
        ("ស្រ្ត", "ស្ត្រ"),
        ("ကှျ", "ကျှ"),
    ],
)
def test_marks_are_put_in_order(seen: str, meant: str) -> None:
    assert mended(seen) == unicodedata.normalize("NFC", meant)


def test_two_short_e_are_one_ae() -> None:
    assert "".join(s.text for s in clustered(symbols("เ", "เ", "ก"))) == "แก"


@pytest.mark.parametrize("parts", [("่", "ก"), ("ก", "ิ", "ี"), ("ក", "ា", "េ")])
def test_what_a_script_does_not_allow_is_doubtful(parts: tuple[str, ...]) -> None:
    assert min(symbol.confidence for symbol in clustered(symbols(*parts, confidence=0.99))) <= ILLEGAL_CONFIDENCE


def test_burmese_asat_before_a_vowel_stays_where_it_is() -> None:
    text = "ကျွန်ုပ်"
    assert mended(text[3:6]) == text[3:6]
    assert is_legal("န်ု")


@given(st.lists(st.sampled_from([*"กขคงที่ึ้์ำเแABc 1ករ្ាិំကရျြွှ်း့", "្ត", "\u1004\u103a\u1039"]), max_size=12))
def test_nothing_is_lost_but_doubled_marks(parts: list[str]) -> None:
    found = clustered(symbols(*parts)) if parts else ()
    assert all(symbol.text and 0 <= symbol.confidence <= 1 for symbol in found)
    assert all(unicodedata.is_normalized("NFC", symbol.text) for symbol in found)
    kept = set("".join(symbol.text for symbol in found))
    assert set(mended("".join(parts))) - set("เแ") <= kept | set("เแ") | {"\u17d2"}
