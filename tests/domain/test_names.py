"""Printed names against MRZ names: correct pairs are not flagged, wrong ones are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.names import NameMatch, compare_names, mrz_forms_of, split_at_comma, split_thai_name, tidy_name, to_mrz
from app.domain.transliteration import OPTIONS, is_transliterable, options_of


@pytest.mark.parametrize(
    ("printed", "coded"),
    [
        ("Müller", "MUELLER"),
        ("MÜLLER", "MULLER"),
        ("Muñoz", "MUNOZ"),
        ("Muñoz", "MUNXXOZ"),
        ("Großmann", "GROSSMANN"),
        ("Åsa Ærø", "AASA<AEROE"),
        ("Þór Guðmundsson", "THOR<GUDMUNDSSON"),
        ("Łukasz Żółć", "LUKASZ<ZOLC"),
        ("Yılmaz İğdır Şen", "YILMAZ<IGDIR<SEN"),
        ("Nguyễn Thị Ánh", "NGUYEN<THI<ANH"),
        ("ĐẶNG", "DANG"),
        ("O'Connor", "OCONNOR"),
        ("D’Artagnan", "DARTAGNAN"),
        ("Smith-Jones", "SMITH<JONES"),
        ("VAN DER MUELLEN", "VAN<DER<MUELLEN"),
        ("Dr. Hans", "HANS"),
        ("Mrs. Anna Maria", "ANNA<MARIA"),
        ("Щербаков", "SHCHERBAKOV"),
        ("ПАПАДОПУЛОС Юлия", "PAPADOPULOS<IULIIA"),
        ("ΠΑΠΑΔΟΠΟΥΛΟΣ", "PAPADOPOULOS"),
        ("Jürgen-Jörg Öztürk-Übermüller", "JUERGEN<JOERG<OEZTUERK<UEBERMUELLER"),
        ("MR", "MR"),
    ],
)
def test_correct_pair_is_the_same(printed: str, coded: str) -> None:
    assert compare_names(printed, coded) is NameMatch.SAME


@pytest.mark.parametrize(
    ("printed", "coded", "match"),
    [
        ("Smith-Jones", "SMITHJONES", NameMatch.COMPATIBLE),
        ("Anna Maria", "ANNA", NameMatch.COMPATIBLE),
        ("John Albert", "JOHN A", NameMatch.COMPATIBLE),
        ("Mary", "MARIA", NameMatch.DIFFERENT),
        ("ERIKSSON", "ERIKSEN", NameMatch.DIFFERENT),
        ("Strauß", "STRAUS", NameMatch.DIFFERENT),
        ("王小明", "WANG XIAOMING", NameMatch.NOT_COMPARABLE),
        ("สมชาย", "SOMCHAI", NameMatch.NOT_COMPARABLE),
        ("Anna", "", NameMatch.NOT_COMPARABLE),
    ],
)
def test_other_pairs_are_told_apart(printed: str, coded: str, match: NameMatch) -> None:
    assert compare_names(printed, coded) is match


def test_name_cut_off_at_the_end_of_a_full_field_is_the_same() -> None:
    # ICAO Doc 9303 part 4 §4.2.3: names that do not fit are shortened.
    printed, coded = "Chayapa Dejthamrong Krasuang", "CHAYAPA<DEJTHAMRONG<K"
    assert compare_names(printed, coded, truncated_at=39) is NameMatch.SAME_TRUNCATED
    assert compare_names(printed, coded) is not NameMatch.SAME_TRUNCATED
    assert compare_names("Chayapa Krasuang", coded, truncated_at=39) is NameMatch.DIFFERENT


def test_recommended_form_stands_with_fillers() -> None:
    assert to_mrz("Jürgen O'Neil-Åberg") == "JUERGEN<ONEIL<AABERG"


def test_long_name_with_many_options_is_compared_over_all_of_them() -> None:
    printed = "Äö Üß Ñå Øü Äö Üß Ñå Øü"
    coded = "AEO<USS<NXXA<OUXX<AOE<UESS<NAA<OEU"
    assert compare_names(printed, coded) is NameMatch.SAME
    assert len(mrz_forms_of(printed)) <= 64


def test_every_option_is_written_in_capital_letters() -> None:
    written = [option for options in OPTIONS.values() for option in options]
    assert all(o == "" or (o.isascii() and o.isalpha() and o.isupper()) for o in written)


def test_thai_line_is_cut_into_its_parts() -> None:
    assert split_thai_name("น.ส. สมหญิง ใจดี") == ("น.ส.", "สมหญิง", "ใจดี")
    assert split_thai_name("นายสมชาย ใจดี") == ("นาย", "สมชาย", "ใจดี")
    assert split_thai_name("สมชาย") == ("", "สมชาย", "")


def test_comma_parts_surname_from_given_names() -> None:
    assert split_at_comma("CHAN, Tai Man") == ("CHAN", "Tai Man")
    assert split_at_comma("CHAN，Tai Man") == ("CHAN", "Tai Man")
    assert split_at_comma("CHAN") == ("CHAN", "")


def test_chinese_names_lose_blanks_and_latin_ones_keep_them() -> None:
    assert tidy_name(" 王 小  明 :") == "王小明"
    assert tidy_name("Anna  Maria") == "Anna Maria"


def test_burmese_forms_of_address_stand_close_to_the_name() -> None:
    assert tidy_name("ဒေါ်  ခင်လှိုင် သန်း") == "ဒေါ်ခင်လှိုင် သန်း"
    assert tidy_name("ဦး အောင်") == "ဦးအောင်"
    assert tidy_name("ဒေါ် Smith") == "ဒေါ် Smith"


@given(st.text(max_size=30), st.text(max_size=30), st.one_of(st.none(), st.integers(1, 39)))
def test_arbitrary_pairs_never_raise(printed: str, coded: str, cut: int | None) -> None:
    assert compare_names(printed, coded, truncated_at=cut) in NameMatch


@given(st.text(max_size=60))
def test_forms_are_bounded_and_hold_only_mrz_letters(name: str) -> None:
    forms = mrz_forms_of(name)
    assert len(forms) <= 64
    assert all(c == " " or (c.isascii() and c.isupper()) for form in forms for c in form)
    is_transliterable(name)


@given(st.lists(st.text("ÄÖÜäöüßñÅØÞĐłğşıİéèçăếЩЮЯщ", min_size=1, max_size=6), min_size=1, max_size=3).map(" ".join))
def test_every_form_of_a_name_is_the_same_name(name: str) -> None:
    assert all(compare_names(name, form) is NameMatch.SAME for form in mrz_forms_of(name))


@given(st.characters())
def test_options_of_any_character_are_mrz_letters(char: str) -> None:
    assert all(o.isascii() for o in options_of(char))
