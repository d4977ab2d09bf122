"""Dates as cards print them: every style of CARDS.md, round trips, misread characters, arbitrary text."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import LIFELONG, likely_years, parse_date, to_ascii_digits
from app.domain.months import MONTHS, folded, month_like, month_of

TODAY = datetime.date(2026, 7, 1)
THAI_MONTHS = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."]
ENGLISH_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
DIGITS = {"khmer": "០១២៣៤៥៦៧៨៩", "burmese": "၀၁၂၃၄၅၆၇၈၉", "thai": "๐๑๒๓๔๕๖๗๘๙", "arabic": "٠١٢٣٤٥٦٧٨٩"}
days = st.dates(datetime.date(1900, 1, 1), datetime.date(2026, 6, 30))


def value(text: str, **how: str) -> str:
    return parse_date(text, today=TODAY, **how).value


def codes(text: str, **how: str) -> set[str]:
    return {f.code for f in parse_date(text, today=TODAY, **how).findings}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("25-06-1996", "1996-06-25"),
        ("25.06.1996", "1996-06-25"),
        ("25/6/1996", "1996-06-25"),
        ("25 06 1996", "1996-06-25"),
        ("1996.06.25", "1996-06-25"),
        ("25 Jun. 1996", "1996-06-25"),
        ("25Jun.1996", "1996-06-25"),
        ("12JAN1985", "1985-01-12"),
        ("12 JAN/JAN 1985", "1985-01-12"),
        ("12 JAN /JAN 85", "1985-01-12"),
        ("12 FEB/FÉV 1985", "1985-02-12"),
        ("12 Aug./août 85", "1985-08-12"),
        ("01 ENE 1990", "1990-01-01"),
        ("01 AGO 2019", "2019-08-01"),
        ("12 MÄR/MAR 1985", "1985-03-12"),
        ("12 Dezember 1985", "1985-12-12"),
        ("12 de setembro de 2001", "2001-09-12"),
        ("3 luglio 2001", "2001-07-03"),
        ("17 Agustus 1995", "1995-08-17"),
        ("ngày 12 tháng 3 năm 1985", "1985-03-12"),
        ("1996年6月5日", "1996-06-05"),
        ("民國85年3月12日", "1996-03-12"),
        ("Jun 25, 1996", "1996-06-25"),
        ("15 AVR 20 19", "2019-04-15"),
        ("12031985", "1985-03-12"),
        ("4a. 01.02.2015", "2015-02-01"),
        ("Date of birth 12 Sep 1985", "1985-09-12"),
        ("12 мая 1985", "1985-05-12"),
        ("1985", "1985"),
        ("06-1996", "1996-06"),
        ("Jun 1996", "1996-06"),
        ("(06-96) 25-06-18", "2018-06-25"),
        ("25-06-1996S", "1996-06-25"),
    ],
)
def test_printed_style_is_understood_without_a_doubt(text: str, expected: str) -> None:
    assert (value(text), codes(text)) == (expected, set())


@pytest.mark.parametrize(
    ("text", "how", "expected"),
    [
        ("25 มิ.ย. 2539", {"calendar": "buddhist"}, "1996-06-25"),
        ("25 มิถุนายน พ.ศ. 2539", {"calendar": "auto"}, "1996-06-25"),
        ("๒๕ มิ.ย. ๒๕๓๙", {"calendar": "buddhist"}, "1996-06-25"),
        ("25 มิ.ย. 39", {"calendar": "buddhist", "role": "birth"}, "1996-06-25"),
        ("2528", {"calendar": "auto"}, "1985"),
        ("(06-96)", {"order": "my"}, "1996-06"),
        ("(06-96) 25-06-18", {"order": "my"}, "1996-06"),
        ("19850312", {"order": "ymd"}, "1985-03-12"),
        ("850312", {"order": "ymd", "role": "birth"}, "1985-03-12"),
        ("03/12/1985", {"order": "mdy"}, "1985-03-12"),
        ("2018.05.01-2028.05.02", {"role": "issue"}, "2018-05-01"),
        ("2018.05.01-2028.05.02", {"role": "expiry"}, "2028-05-02"),
        ("2018.05.01-长期", {"role": "issue"}, "2018-05-01"),
        ("2018.05.01-长期", {"role": "expiry"}, LIFELONG),
        ("01.02.30", {"role": "birth"}, "1930-02-01"),
        ("01.02.30", {"role": "expiry"}, "2030-02-01"),
    ],
)
def test_style_that_needs_to_be_told_is_understood(text: str, how: dict[str, str], expected: str) -> None:
    assert value(text, **how) == expected


@pytest.mark.parametrize("text", ["长期", "LIFELONG", "ตลอดชีพ", "------", "- - - -", "Không thời hạn", "Permanent"])
def test_documents_without_a_last_day_are_lifelong(text: str) -> None:
    assert value(text, role="expiry") == LIFELONG


@pytest.mark.parametrize(
    ("text", "expected", "code"),
    [
        ("25 JUM 1996", "1996-06-25", "date_month_guessed"),
        ("12 0CT 1985", "1985-10-12", "date_month_guessed"),
        ("120CT1985", "1985-10-12", "date_month_guessed"),
        ("1 JU1 1985", "1985-07-01", "date_month_guessed"),
        ("l2 JAN 1985", "1985-01-12", "date_digit_guessed"),
        ("25-O6-1996", "1996-06-25", "date_digit_guessed"),
        ("12 JAN/MAR 1985", "1985-01-12", "date_months_differ"),
        ("12 JAN 1797", "1797-01-12", "date_year_unlikely"),
    ],
)
def test_what_was_guessed_is_said(text: str, expected: str, code: str) -> None:
    assert value(text) == expected
    assert codes(text) == {code}


@pytest.mark.parametrize(
    ("text", "code"),
    [("31.02.2015", "date_impossible"), ("29 FEB 2023", "date_impossible"), ("abc", "date_unreadable")],
)
def test_what_is_no_date_has_no_value(text: str, code: str) -> None:
    assert (value(text), codes(text)) == ("", {code})


def test_nothing_is_not_a_doubt() -> None:
    assert (value("  "), codes("  ")) == ("", set())


@given(days, st.sampled_from(["%d-%m-%Y", "%d.%m.%Y", "%d/%m/%Y", "%d %m %Y", "%Y.%m.%d", "%Y-%m-%d", "%Y年%m月%d日"]))
def test_numeric_dates_come_back(day: datetime.date, style: str) -> None:
    assert value(day.strftime(style)) == day.isoformat()


@given(days, st.sampled_from(["{d:02} {m} {y}", "{d}{m}{y}", "{d:02} {m}/{m} {y}", "{d:02}-{m}-{y}", "{m} {d}, {y}"]))
def test_dates_in_words_come_back(day: datetime.date, style: str) -> None:
    text = style.format(d=day.day, m=ENGLISH_MONTHS[day.month - 1].upper(), y=day.year)
    assert value(text) == day.isoformat()


@given(days)
def test_thai_lines_of_both_calendars_come_back(day: datetime.date) -> None:
    thai = f"{day.day} {THAI_MONTHS[day.month - 1]} {day.year + 543}"
    english = f"{day.day} {ENGLISH_MONTHS[day.month - 1]}. {day.year}"
    assert value(thai, calendar="buddhist") == value(english, calendar="auto") == day.isoformat()


@given(days, st.sampled_from(sorted(DIGITS)))
def test_digits_of_every_script_come_back(day: datetime.date, script: str) -> None:
    text = day.strftime("%d.%m.%Y").translate(str.maketrans("0123456789", DIGITS[script]))
    assert to_ascii_digits(text) == day.strftime("%d.%m.%Y")
    assert value(text) == day.isoformat()


@given(st.text(max_size=40), st.sampled_from(["dmy", "ymd", "mdy", "my"]), st.sampled_from(["birth", "expiry", ""]))
def test_arbitrary_text_never_raises(text: str, order: str, role: str) -> None:
    for calendar in ("gregorian", "buddhist", "auto"):
        parse_date(text, order=order, calendar=calendar, role=role, today=TODAY)


@given(st.text("0123456789OIlSB JANFEBMRUY./-()年月日", max_size=24))
def test_text_like_dates_never_raises_and_gives_real_days(text: str) -> None:
    found = value(text)
    if len(found) == len("1980-10-10"):
        assert datetime.date.fromisoformat(found).isoformat() == found


# --- months and centuries ---


def test_every_english_and_thai_month_is_known() -> None:
    for number, (english, thai) in enumerate(zip(ENGLISH_MONTHS, THAI_MONTHS, strict=True), start=1):
        assert month_of(english) == month_of(english.upper()) == month_of(thai) == number


def test_exact_months_are_found_as_they_stand() -> None:
    assert all(month_of(word) == number for word, number in MONTHS.items())


def test_a_word_far_from_every_month_is_none() -> None:
    assert month_like("of") == month_like("Datum") == month_like("XYZ") == 0


@given(st.text(max_size=12))
def test_month_search_never_raises(word: str) -> None:
    folded(word)
    assert 0 <= month_like(word) <= 12


@given(st.integers(0, 99))
def test_likely_years_end_in_the_two_digits(two: int) -> None:
    for role in ("birth", "issue", "expiry", ""):
        years = likely_years(two, role=role, today=TODAY)
        assert years
        assert all(year % 100 == two for year in years)
        if role in ("birth", "issue"):
            assert max(years) <= TODAY.year


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("昭和61年5月1日生", "1986-05-01"),
        ("平成元年1月8日", "1989-01-08"),
        ("令和05年05月07日", "2023-05-07"),
        ("2024年(令和06年)05月01日まで有効", "2024-05-01"),
    ],
)
def test_years_of_japanese_eras_become_common_ones(text: str, value: str) -> None:
    assert parse_date(text).value == value
