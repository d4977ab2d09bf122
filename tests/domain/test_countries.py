"""Printed nationalities and state codes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.countries import ALPHA2, ALPHA3, alpha3_of_code, country_of
from app.domain.country_words import TABLE


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("DEUTSCH", "DEU"),
        ("中国/CHINESE", "CHN"),
        ("中国 CHINESE", "CHN"),
        ("中華民國 REPUBLIC OF CHINA", "TWN"),
        ("BRITISH CITIZEN", "GBR"),
        ("British National (Overseas)", "GBN"),
        ("VIỆT NAM/VIETNAMESE", "VNM"),
        ("Việt Nam", "VNM"),
        ("THAI", "THA"),
        ("ไทย", "THA"),
        ("PERUANA", "PER"),
        ("CHILENA", "CHL"),
        ("REPUBLICOFKOREA", "KOR"),
        ("T.C./TUR", "TUR"),
        ("CANADIAN/CANADIENNE", "CAN"),
        ("ÉIREANNACH/IRISH", "IRL"),
        ("POLSKIE/POLISH", "POL"),
        ("ខ្មែរ", "KHM"),
        ("မြန်မာ", "MMR"),
        ("UTOPIAN", "UTO"),
        ("D", "DEU"),
        ("D<<", "DEU"),
        ("CHN", "CHN"),
    ],
)
def test_printed_nationality_is_a_code(printed: str, code: str) -> None:
    assert country_of(printed) == code


@pytest.mark.parametrize("printed", ["", "XYZ", "12", "FRENCH/GERMAN", "lorem ipsum"])
def test_nothing_or_two_states_are_no_code(printed: str) -> None:
    assert country_of(printed) == ""


def test_codes_of_persons_without_a_state_and_of_the_past_stand() -> None:
    assert {"UTO", "XXA", "XXB", "XXC", "XOM", "UNO", "EUE", "GBD", "GBN", "RKS", "YUG"} <= ALPHA3
    assert alpha3_of_code("XXA") == "XXA"
    assert alpha3_of_code("ROM") == "ROU"


def test_every_iso_code_stands_once() -> None:
    assert len(ALPHA2) == len(set(ALPHA2.values())) == 249


def test_at_least_a_hundred_states_have_words_and_every_word_finds_one() -> None:
    rows = [line.split(" ", 1) for line in TABLE.strip().splitlines()]
    assert len(rows) >= 100
    assert len({code for code, _ in rows}) == len(rows)
    assert all(code in ALPHA3 for code, _ in rows)
    assert all(country_of(word) == code for code, words in rows for word in words.split("|"))


@given(st.text(max_size=40))
def test_arbitrary_text_gives_a_code_or_nothing(text: str) -> None:
    assert country_of(text) in ALPHA3 | {""}
    assert alpha3_of_code(text) in ALPHA3 | {""}
