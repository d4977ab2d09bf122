"""Thai, Khmer and Burmese text: one spelling, distances, words found though misread, and the values made of them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import LIFELONG, parse_date
from app.domain.grammars import TEXT_GRAMMARS
from app.domain.heights import height_of, is_likely_height
from app.domain.myanmar_townships import in_latin, is_township
from app.domain.names import split_thai_name
from app.domain.native import distance, find_near, one_spelling, weight
from app.domain.sexes import sex_of
from app.domain.thai_plates import PROVINCES

LETTERS = st.text(alphabet="กขคดตมนาี่้ៈកខគ្តាមនမတကရဝ၀၁၂ှ် ab1", max_size=12)
TODAY = datetime.date(2026, 11, 25)


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("ด\u0e4d\u0e32รง", "ดำรง"),
        ("น\u0e4d\u0e49\u0e32ฝน", "น้ำฝน"),
        ("เเก้ว", "แก้ว"),
        ("၂ဝ၁၅", "၂၀၁၅"),
        ("၁၉၈ဝ", "၁၉၈၀"),
        ("၁၉ရ၂", "၁၉၇၂"),
        ("၀င်း", "ဝင်း"),
        ("ဝေ၂", "ဝေ၂"),
        ("ភូមិ\u200bថ្មី", "ភូមិថ្មី"),
        ("O'Neill 2015", "O'Neill 2015"),
    ],
)
def test_what_prints_alike_is_spelled_alike(text: str, spelled: str) -> None:
    assert one_spelling(text) == spelled
    assert one_spelling(spelled) == spelled


def test_marks_and_look_alikes_count_half() -> None:
    assert distance("ที่อยู่", "ทีอยู่") == 0.5
    assert distance("ค", "ด") == 0.5
    assert distance("ค", "ว") == 1.0
    assert distance("", "กี") == weight("กี") == 1.5


@given(LETTERS, LETTERS)
def test_distance_is_symmetric_and_bounded(a: str, b: str) -> None:
    assert distance(a, b) == distance(b, a) <= weight(a) + weight(b)
    assert (distance(a, b) == 0.0) == (a == b)


@given(LETTERS.filter(bool), LETTERS, LETTERS)
def test_a_word_is_found_where_it_stands(word: str, before: str, behind: str) -> None:
    text = before + word + behind
    found = find_near(word, text)
    assert found is not None
    assert found.cost == 0.0
    assert text[found.start : found.end] == word


@given(LETTERS.filter(bool), LETTERS.filter(bool))
def test_the_cost_is_the_distance_of_what_was_found(word: str, text: str) -> None:
    found = find_near(word, text)
    assert found is not None
    assert found.cost == distance(word, text[found.start : found.end]) <= distance(word, text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("175 cm", "175"), ("១៦៩ ស.ម", "169"), ("1,70 m", "1.70"), ("၅'၂\"", "5'2\""), ("၅ ပေ ၁၁ လက်မ", "5'11\""),
        ("5’7”", "5'7\""), ("5 ft 7 in", "5'7\""), ("၆'", "6'"), ("tall", ""),
    ],
)  # fmt: skip
def test_heights_of_every_measure(text: str, value: str) -> None:
    assert height_of(text) == value
    assert not value or is_likely_height(value)


@pytest.mark.parametrize(
    ("text", "value", "doubts"), [("၅'၆\"", "5'6\"", 0), ("၅၆", "5'6\"", 1), ("170", "170", 0), ("", "", 0)]
)
def test_feet_and_inches_without_their_signs_are_taken_with_a_doubt(text: str, value: str, doubts: int) -> None:
    found = TEXT_GRAMMARS["mm_height"].normalised(text)
    assert (found.value, len(found.findings)) == (value, doubts)


def test_nobody_is_that_tall() -> None:
    assert not any(map(is_likely_height, ("300", "2'1x", "12", "", "9'1\"")))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("๑๒ ธ.ค. ๒๕๔๒", "1999-12-12"),
        ("7 ธ.ด. 2542", "1999-12-07"),
        ("7 มี.ค. 2542", "1999-03-07"),
        ("7 มิ.ย. 2542", "1999-06-07"),
        ("7ม.ค.2542", "1999-01-07"),
    ],
)
def test_thai_dates_with_misread_months(text: str, value: str) -> None:
    assert parse_date(text, calendar="buddhist", today=TODAY).value == value


@pytest.mark.parametrize("text", ["๒๕๔๒", "ร ธ.ค. 2542", "7 ก.ว. 2542"])
def test_what_is_no_whole_thai_date_is_not_made_one(text: str) -> None:
    assert len(parse_date(text, calendar="buddhist", today=TODAY).value) < 10


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("၁၀-၂-၁၉၄၄", "1944-02-10"), ("၁ဝ-၂-၁၉၄၄", "1944-02-10"), ("၁၀-၂-၁၉ရ၄", "1974-02-10"),
        ("១៩.០៣.១៩៥៨", "1958-03-19"), ("០៩-១១-២០២៣", "2023-11-09"), ("Ngày 05 tháng 02 năm 2021", "2021-02-05"),
    ],
)  # fmt: skip
def test_dates_in_burmese_khmer_and_vietnamese(text: str, value: str) -> None:
    assert parse_date(text, today=TODAY).value == value


@pytest.mark.parametrize("text", ["ตลอดชีพ", "ตลอดชพ", "ตลอดซีพ", "Không thời hạn", "KHÔNG THỜI HẠN", "Khòng thôi han"])
def test_lifelong_though_marks_are_lost(text: str) -> None:
    assert parse_date(text, role="expiry", today=TODAY).value == LIFELONG


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("ប្រុស", "M"),
        ("ប្រស", "M"),
        ("បុស", "M"),
        ("ស្រី", "F"),
        ("ស្រ", "F"),
        ("ชาย", "M"),
        ("หญิง", "F"),
        ("Nữ", "F"),
        ("កក", ""),
    ],
)
def test_sexes_though_misread(text: str, sex: str) -> None:
    assert sex_of(text) == sex


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("นาย สมชาย ทองดี", ("นาย", "สมชาย", "ทองดี")),
        ("น.ส.สุภาพร ทองดี", ("น.ส.", "สุภาพร", "ทองดี")),
        ("น.ล. สุภาพร ทองดี", ("น.ส.", "สุภาพร", "ทองดี")),
        ("นส สุภาพร ทองดี", ("น.ส.", "สุภาพร", "ทองดี")),
        ("นาข สมชาย ทองดี", ("", "สมชาย", "ทองดี")),
        ("สมชาย ทองดี", ("", "สมชาย", "ทองดี")),
        ("นายสมชาย", ("นาย", "สมชาย", "")),
    ],
)
def test_thai_names_in_their_parts(text: str, parts: tuple[str, str, str]) -> None:
    assert split_thai_name(text) == parts


@pytest.mark.parametrize("name", PROVINCES)
def test_every_province_is_itself(name: str) -> None:
    grammar = TEXT_GRAMMARS["th_province"]
    assert grammar.normalised(name).value == name
    assert grammar.normalised(name).findings == ()
    assert grammar.normalised(f"กข 1234 {name}").value == name


def test_a_province_with_one_slip_is_taken_with_a_doubt() -> None:
    found = TEXT_GRAMMARS["th_province"].normalised("นครสวรรด")
    assert found.value == "นครสวรรค์"
    assert [finding.code for finding in found.findings] == ["province_misread"]


@pytest.mark.parametrize("text", ["ตำรวจ", "ทหารบก", "เชียง", "นคร", "สมุทรส", "ลำป", "", "1234", "เฉพาะกิจราชการ"])
def test_other_words_are_never_forced_to_a_province(text: str) -> None:
    assert TEXT_GRAMMARS["th_province"].normalised(text).value == ""


def test_no_single_slip_turns_one_province_into_another() -> None:
    for name in PROVINCES:
        for at in range(len(name)):
            value = TEXT_GRAMMARS["th_province"].normalised(name[:at] + name[at + 1 :]).value
            assert value in ("", name), (name, at)


def test_townships_belong_to_states() -> None:
    assert is_township(12, "တမန")
    assert is_township(12, "TAMANA")
    assert not is_township(1, "တမန")
    assert not is_township(15, "တမန")
    assert in_latin("တမန") == "TAMANA"


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("၁၂/တမန(နိုင်)၁၂၃၄၅၆", 0),
        ("၁၂ / တမန (နိုင်) ၁၂၃၄၅၆", 0),
        ("၁၂/တမနနိုင်)၁၂၃၄၅၆", 1),
        ("၁၂/တမန(နိုင်၁၂၃၄၅၆", 1),
        ("၁၂/တမနနိုင်၁၂၃၄၅၆", 1),
        ("၁၂/တမန(နိုင)၁၂၃၄၅၆", 1),
        ("၁၂တမန(နိုင်)၁၂၃၄၅၆", 1),
        ("၁၂/တမန(နိင်)၁၂၃၄၅၆", 1),
    ],
)
def test_classes_and_brackets_that_were_misread_are_mended_with_a_doubt(text: str, doubts: int) -> None:
    found = TEXT_GRAMMARS["mm_nrc"].normalised(text)
    assert (found.value, len(found.findings)) == ("၁၂/တမန(နိုင်)၁၂၃၄၅၆", doubts)


@pytest.mark.parametrize("text", ["၁၂/တမန(ကကက)၁၂၃၄၅၆", "၁၂/တမန(နိုင်)၁၂၃၄၅", "၁၂/တမန"])
def test_what_is_no_such_number_stays_as_it_is(text: str) -> None:
    found = TEXT_GRAMMARS["mm_nrc"].normalised(text)
    assert found.value == text
    assert TEXT_GRAMMARS["mm_nrc"].check(found.value) != ()


def test_unknown_township_is_a_doubt_and_no_error() -> None:
    check = TEXT_GRAMMARS["mm_nrc"].check
    assert check("၁၂/တမန(နိုင်)၁၂၃၄၅၆") == ()
    assert [finding.code for finding in check("၁/တမန(နိုင်)၁၂၃၄၅၆")] == ["number_township_unknown"]


@pytest.mark.parametrize(
    ("grammar", "text", "value"),
    [
        ("mm_serial", "ခ-၁၁၄၈၁၂", "ခ-၁၁၄၈၁၂"), ("mm_serial", "ခ ၁၁၄၈ဝ၂", "ခ-၁၁၄၈၀၂"),
        ("mm_serial", "AB 123456", "AB-123456"),
        ("blood_type", "အို", "O"), ("blood_type", "ဝ", "O"), ("blood_type", "အေဘီ", "AB"), ("blood_type", "၀", "O"),
    ],
)  # fmt: skip
def test_burmese_values(grammar: str, text: str, value: str) -> None:
    assert TEXT_GRAMMARS[grammar].normalise(text) == value
    assert TEXT_GRAMMARS[grammar].check(value) == ()
