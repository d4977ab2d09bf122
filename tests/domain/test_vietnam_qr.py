"""The QR code of Vietnamese cards: its parts, what may be missing, and what is no such code."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.vietnam_qr import parse_vietnam_qr

CHIP = (
    "079303012345|123456789|Nguyễn Thị Hồng Nhung|05092003|Nữ|Tổ 7, Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh|26062021"
)
READ = {
    "id_number": "079303012345",
    "name": "NGUYỄN THỊ HỒNG NHUNG",
    "date_of_birth": "2003-09-05",
    "sex": "F",
    "place_of_residence": "Tổ 7, Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh",
    "date_of_issue": "2021-06-26",
}


def test_every_part_goes_to_its_field() -> None:
    assert parse_vietnam_qr(CHIP) == READ


def test_old_number_may_be_missing_and_newer_cards_say_more() -> None:
    assert parse_vietnam_qr(CHIP.replace("123456789", "")) == READ
    assert parse_vietnam_qr(CHIP + "|Nguyễn Văn Đức|Trần Thị Mai|") == READ


def test_letters_in_parts_are_joined() -> None:
    assert parse_vietnam_qr(unicodedata.normalize("NFD", CHIP)) == READ


def test_issue_may_be_missing() -> None:
    assert "date_of_issue" not in parse_vietnam_qr(CHIP.rpartition("|")[0])


@pytest.mark.parametrize(
    ("birth", "value"), [("1965", "1965"), ("00001965", "1965"), ("00051965", "1965-05"), ("051965", "1965-05")]
)
def test_birthdays_that_nobody_knows_stay_as_coarse_as_they_are(birth: str, value: str) -> None:
    assert parse_vietnam_qr(CHIP.replace("05092003", birth))["date_of_birth"] == value


@pytest.mark.parametrize("birth", ["31022003", "99999999", "5/9/2003", "1", ""])
def test_an_impossible_date_is_no_date(birth: str) -> None:
    found = parse_vietnam_qr(CHIP.replace("05092003", birth))
    assert "date_of_birth" not in found
    assert found["id_number"] == READ["id_number"]


@pytest.mark.parametrize(
    "text",
    ["", "https://example.org/|a|b|c|d|e|f", "123456789||A|01012000|Nam|X|01012020", "๐๗๙๓๐๓๐๑๒๓๔๕||A|01012000|Nam|X|",
     "079303012345|NGUYEN|01012000"],
)  # fmt: skip
def test_other_codes_say_nothing(text: str) -> None:
    assert parse_vietnam_qr(text) == {}


@given(st.text(alphabet="0123456789|Namữ /ÀĐ\n\x00", max_size=80))
def test_no_text_is_too_odd(text: str) -> None:
    assert all(parse_vietnam_qr(text).values())


@given(st.lists(st.text(max_size=12), min_size=5, max_size=9))
def test_no_parts_are_too_odd(parts: list[str]) -> None:
    assert all(parse_vietnam_qr("|".join(["079303012345", *parts])).values())
