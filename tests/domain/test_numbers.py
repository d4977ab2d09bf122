"""Identity numbers: public examples, writings that OCR gives, check digits, arbitrary text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import myanmar, numbers
from app.domain.grammars import TEXT_GRAMMARS, known_grammars


@pytest.mark.parametrize(
    ("grammar", "text", "value"),
    [
        ("hkid", "Z683365(5)", "Z683365(5)"),
        ("hkid", "A123456（3）", "A123456(3)"),
        ("hkid", "A 123456 [3]", "A123456(3)"),
        ("hkid", "P1O3265C1)", "P103265(1)"),
        ("hkid", "WX123456(5)", "WX123456(5)"),
        ("hk_symbols", "* * * A Z", "***AZ"),
        ("hk_codes", "2867 24291311", "2867 2429 1311"),
        ("macao_id", "1234567 (8)", "1234567(8)"),
        ("macao_id", "1/234567/8", "1234567(8)"),
        ("thai_pin", "3 1020 01968 75 6", "3102001968756"),
        ("thai_pin", "๓ ๑๐๒๐ ๐๑๙๖๘ ๗๕ ๖", "3102001968756"),
        ("laser_code", "JT9-9999999-99", "JT9-9999999-99"),
        ("laser_code", "JT0O12345678", "JT0-0123456-78"),
        ("th_plate", "กข1234", "กข 1234"),
        ("th_plate", "๑กข-๑๒๓๔", "1กข 1234"),
        ("th_plate", "80-1234", "80-1234"),
        ("cn_ric", "360426 19910101 0071", "360426199101010071"),
        ("cn_ric", "11010119900307451x", "11010119900307451X"),
        ("cn_eep", "C1234 5678", "C12345678"),
        ("cn_eep", "CA1234567", "CA1234567"),
        ("mtp", "H12345678", "H12345678"),
        ("mtp", "H1234567801", "H1234567801"),
        ("mtp", "HA1234567", "HA1234567"),
        ("mtp", "12345678", "12345678"),
        ("cl_run", "RUN 12345678-5", "12.345.678-5"),
        ("cl_run", "12.345.678-5", "12.345.678-5"),
        ("pe_cui", "46658592-6", "46658592"),
        ("vn_12", "001 085 012 345", "001085012345"),
        ("kh_id", "០១២៣៤៥៦៧៨ (01)", "012345678"),
        ("mm_nrc", "၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆", "၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆"),
        ("mm_nrc", "12/oukama (N) 123456", "12/OUKAMA(N)123456"),
        ("mm_nrc", "၁၂ / တမန (နိုင်) ၁၂၃၄၅ဝ", "၁၂/တမန(နိုင်)၁၂၃၄၅၀"),
        ("mm_licence", "A/123456/22", "A/123456/22"),
        ("blood_type", "0+", "O+"),
        ("passport_number", "L 898902-C3", "L898902C3"),
    ],
)
def test_printed_number_gets_its_form(grammar: str, text: str, value: str) -> None:
    assert TEXT_GRAMMARS[grammar].normalise(text) == value


# The two official Hong Kong specimens print characters that do not fit (CARDS.md §1).
@pytest.mark.parametrize(
    ("grammar", "good", "bad"),
    [
        ("hkid", ["A123456(3)", "P103265(1)"], ["Z683365(5)", "C668668(E)"]),
        ("thai_pin", ["3102001968756"], ["3102001968757"]),
        ("cn_ric", ["360426199101010071"], ["360426199101010072"]),
        ("cl_run", ["12.345.678-5"], ["12.345.678-6"]),
        ("pe_cui", ["46658592", "46658592-6"], ["46658592-7"]),
    ],
)
def test_check_digit_is_judged_and_nothing_is_rejected(grammar: str, good: list[str], bad: list[str]) -> None:
    check = TEXT_GRAMMARS[grammar].check
    assert [check(value) for value in good] == [()] * len(good)
    assert [f.code for value in bad for f in check(value)] == ["number_check_failed"] * len(bad)


@pytest.mark.parametrize(
    ("grammar", "value"),
    [
        ("hkid", "1234567"),
        ("macao_id", "123456(7)"),
        ("thai_pin", "310200196875"),
        ("cn_ric", "36042619911301007X"),
        ("cn_eep", "CO1234567"),
        ("mtp", "X12345678"),
        ("vn_12", "12345"),
        ("kh_id", "12345678"),
        ("mm_nrc", "15/AAAAAA(N)123456"),
        ("mm_nrc", "12/AAAAAA(Q)123456"),
        ("th_plate", "AB 1234"),
        ("laser_code", "JT9-99-99"),
        ("hk_codes", "123 4567"),
        ("passport_number", "AB1"),
        ("blood_type", "C"),
    ],
)
def test_value_of_another_form_is_a_doubt(grammar: str, value: str) -> None:
    assert [f.code for f in TEXT_GRAMMARS[grammar].check(value)] == ["number_shape_wrong"]


def test_letters_taken_for_digits_are_said() -> None:
    grammar = TEXT_GRAMMARS["thai_pin"]
    assert [f.code for f in grammar.normalised("3 1O20 01968 75 6").findings] == ["number_digit_guessed"]
    assert grammar.normalised("3 1020 01968 75 6").findings == ()


def test_burmese_letters_that_look_like_digits_are_no_doubt() -> None:
    assert TEXT_GRAMMARS["mm_nrc"].normalised("၁၂/တမန(နိုင်)၁၂၃၄၅ဝ").findings == ()


def test_peruvian_check_character_is_judged_on_the_printed_text() -> None:
    read = TEXT_GRAMMARS["pe_cui"].normalised("46658592-7")
    assert (read.value, [f.code for f in read.findings]) == ("46658592", ["number_check_failed"])


def test_vietnamese_number_tells_sex_and_year() -> None:
    assert numbers.encoded_in_vn_id("001085012345") == numbers.Encoded("M", "1985")
    assert numbers.encoded_in_vn_id("001303012345") == numbers.Encoded("F", "2003")
    assert numbers.encoded_in_vn_id("123456789") is None
    assert [f.code for f in numbers.check_vn_id("003085012345")] == ["number_region_unknown"]


def test_chinese_number_tells_sex_and_birth() -> None:
    assert numbers.encoded_in_cn_ric("360426199101010071") == numbers.Encoded("M", "1991-01-01")
    assert numbers.encoded_in_cn_ric("garbage") is None


def test_myanmar_class_in_words_becomes_its_letter() -> None:
    assert myanmar.normalise_mm_nrc("9/MAKANA(Naing)123456") == "9/MAKANA(N)123456"


@given(st.from_regex(r"[A-Z]{1,2}[0-9]{6}", fullmatch=True))
def test_hong_kong_number_with_its_own_check_character_always_fits(number: str) -> None:
    value = f"{number}({numbers.hkid_check_digit(number)})"
    assert numbers.normalise_hkid(value) == value
    assert numbers.check_hkid(value) == ()


@given(st.from_regex(r"[1-8][0-9]{11}", fullmatch=True))
def test_thai_number_follows_the_formula_of_the_register(head: str) -> None:
    # CARDS.md: 13 = (11 - sum of (14 - i) * digit i, modulo 11) modulo 10.
    digit = (11 - sum((13 - i) * int(d) for i, d in enumerate(head)) % 11) % 10
    assert numbers.check_thai_pin(f"{head}{digit}") == ()
    assert numbers.check_thai_pin(f"{head}{(digit + 1) % 10}") == numbers.check_failed("thai_pin")


@given(st.sampled_from(sorted(TEXT_GRAMMARS)), st.text(max_size=40))
def test_arbitrary_text_never_raises(name: str, text: str) -> None:
    grammar = TEXT_GRAMMARS[name]
    grammar.normalised(text)
    grammar.check(text)


@given(st.sampled_from(sorted(TEXT_GRAMMARS)), st.text("0123456789OIlSBACHMT()（）/-. กขนိုင်၁၂", max_size=24))
def test_normalising_twice_changes_nothing(name: str, text: str) -> None:
    grammar = TEXT_GRAMMARS[name]
    once = grammar.normalise(text)
    if once and not grammar.takes_part and grammar.check(once) == ():
        assert grammar.normalise(once) == once


def test_names_of_grammars_are_published() -> None:
    assert {"date_dmy", "hkid", "vn_12"} <= known_grammars()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("AM/B1, be", "AM B1 BE"),
        ("LTB", "L T B"),
        ("LT C1 A1", "L T C1 A1"),
        ("Ｌ C1", "L C1"),
        ("C", "C"),
        ("DM", "DM"),
        ("CM1", "CM1"),
        ("AB", "A B"),
        ("BE", "BE"),
    ],
)
def test_licence_categories_are_parted(text: str, value: str) -> None:
    assert TEXT_GRAMMARS["licence_categories"].normalised(text).value == value


@pytest.mark.parametrize(
    ("text", "value", "codes"),
    [
        ("号 A123456(3)", "A123456(3)", []),
        ("A123456（4）", "A123456(4)", ["number_check_failed"]),
        ("1234567(8)", "1234567(8)", []),
        ("A123456789", "A123456789", []),
        ("A123456788", "A123456788", ["number_check_failed"]),
        ("A323456789", "A323456789", ["number_shape_wrong"]),
        ("12-08-2017", "12-08-2017", ["number_shape_wrong"]),
        ("1986.04.26", "1986.04.26", ["number_shape_wrong"]),
        ("1986.042", "1986.042", ["number_shape_wrong"]),
        ("1986.042 6", "1986.042 6", ["number_shape_wrong"]),
    ],
)
def test_numbers_at_home_keep_the_form_of_their_place(text: str, value: str, codes: list[str]) -> None:
    grammar = TEXT_GRAMMARS["home_id"]
    assert grammar.normalised(text).value == value
    assert [finding.code for finding in grammar.check(value)] == codes


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("၁၂/ဒဂန(နိုင်)၄၈၀၀၃၁၉", "၁၂/ဒဂန(နိုင်)၄၈၀၀၃၁၉"),
        ("12/DAGANA(N)4800319", "12/DAGANA(N)4800319"),
    ],
)
def test_a_digit_too_many_in_a_burmese_number_is_kept_and_told(text: str, value: str) -> None:
    assert myanmar.normalise_mm_nrc(text) == value
    assert [finding.code for finding in myanmar.check_mm_nrc(value)] == ["number_shape_wrong"]


def test_half_of_an_ethnic_group_is_noticed() -> None:
    grammar = TEXT_GRAMMARS["cn_ethnicity"]
    assert [grammar.check(value) for value in ("汉", "维吾尔", "土家族")] == [(), (), ()]
    assert [finding.code for finding in grammar.check("维")] == ["pattern_unfit"]
    assert grammar.normalised("滿").value == "满"
