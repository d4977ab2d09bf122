"""Blanks and strokes that were not read, and print that is said twice, leave the value what it is."""

from __future__ import annotations

import pytest

from app.domain.countries import country_of
from app.domain.dates import parse_date
from app.domain.document import FieldKind, FieldSpec
from app.domain.numbers import normalise_hk_symbols
from app.domain.rules import normalise
from app.domain.sexes import sex_of


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("23 092022", "2022-09-23"),
        ("2309 2022", "2022-09-23"),
        ("2027年(令和09年)10月06日", "2027-10-06"),
        ("99 999999", ""),
    ],
)
def test_dates_with_a_blank_lost_or_a_year_said_twice(text: str, value: str) -> None:
    assert parse_date(text).value == value


def test_stroke_between_two_letters_of_a_sex_may_be_read_as_a_letter() -> None:
    assert (sex_of("MIM"), sex_of("KIF"), sex_of("KIM"), sex_of("MIX")) == ("M", "F", "", "")


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (FieldKind.NUMBER, "第289351335024号", "289351335024"),
        (FieldKind.NUMBER, "NO. LW91173367NG", "LW91173367NG"),
        (FieldKind.NUMBER, "12 345", "12 345"),
        (FieldKind.ADDRESS, "12 OAK AVE ANYTOWN,CA 90210", "12 OAK AVE ANYTOWN, CA 90210"),
        (FieldKind.ADDRESS, "1,2 km", "1,2 km"),
    ],
)
def test_values_without_what_only_counts_or_spaces_them(kind: FieldKind, text: str, value: str) -> None:
    assert normalise(FieldSpec("any", kind, {"en": "any"}), text).value == value


def test_two_stars_are_three_of_which_one_was_not_seen() -> None:
    assert (normalise_hk_symbols("**CO"), normalise_hk_symbols("*AZ")) == ("***CO", "*AZ")


def test_states_are_known_by_their_japanese_names() -> None:
    assert (country_of("フィリピン"), country_of("ベトナム"), country_of("米国")) == ("PHL", "VNM", "USA")
