"""Rules: text to value by kind and grammar, and what does not fit by itself or beside other values."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.document import DocumentType, FieldKind, FieldSpec
from app.domain.messages import MESSAGES
from app.domain.reading import Finding, Level
from app.domain.rules import field_findings, known_checks, known_grammars, normalise, record_findings
from app.domain.sexes import sex_of

TODAY = datetime.date(2026, 7, 1)
TD3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"


def field(key: str, kind: FieldKind, grammar: str = "", **more: object) -> FieldSpec:
    return FieldSpec(key, kind, {"en": key}, grammar=grammar, **more)  # type: ignore[arg-type]


def record(*fields: FieldSpec) -> DocumentType:
    return DocumentType("some_card", {"en": "Some card"}, fields)


def across(document: DocumentType, **values: str) -> set[tuple[str, str]]:
    return {(key, f.code) for key, f in record_findings(document, values, TODAY)}


@pytest.mark.parametrize(
    ("spec", "text", "value"),
    [
        (field("date_of_birth", FieldKind.DATE), "25.06.1996", "1996-06-25"),
        (field("date_of_birth", FieldKind.DATE, "date_buddhist"), "25 มิ.ย. 2539", "1996-06-25"),
        (field("date_of_birth", FieldKind.DATE, "date_buddhist"), "25 Jun. 1996", "1996-06-25"),
        (field("date_of_first_issue", FieldKind.DATE, "date_month_year"), "(06-96)", "1996-06"),
        (field("date_of_expiry", FieldKind.DATE, "date_ymd"), "2018.05.01-2028.05.02", "2028-05-02"),
        (field("date_of_issue", FieldKind.DATE, "date_ymd"), "2018.05.01-2028.05.02", "2018-05-01"),
        (field("sex", FieldKind.SEX), "女 F", "F"),
        (field("nationality", FieldKind.COUNTRY), "中国/CHINESE", "CHN"),
        (field("height", FieldKind.HEIGHT), "170 ស.ម", "170"),
        (field("height", FieldKind.HEIGHT), "១៧០", "170"),
        (field("height", FieldKind.HEIGHT), "1,70 m", "1.70"),
        (field("name", FieldKind.NAME), "王 小 明", "王小明"),
        (field("address", FieldKind.ADDRESS), "1 Main  Road\nTown", "1 Main Road Town"),
        (field("id_number", FieldKind.NUMBER, "hkid"), "Z683365（5）", "Z683365(5)"),
        (field("document_number", FieldKind.NUMBER), "AB  12", "AB 12"),
        (field("mrz", FieldKind.MRZ), TD3.lower().replace("\n", " \n\n"), TD3),
        (field("photo", FieldKind.PHOTO), "anything", ""),
    ],
)
def test_text_becomes_the_value_of_its_field(spec: FieldSpec, text: str, value: str) -> None:
    assert normalise(spec, text, today=TODAY).value == value


def test_typed_part_of_a_name_is_not_parted_again() -> None:
    surname = field("last_name", FieldKind.NAME, "thai_last_name")
    assert normalise(surname, "นาย ก ณ อยุธยา").value == "ณ อยุธยา"
    assert normalise(surname, "ณ อยุธยา", typed=True).value == "ณ อยุธยา"


@pytest.mark.parametrize(
    ("printed", "sex"),
    [
        ("F/F", "F"), ("M/M", "M"), ("男/M", "M"), ("女F", "F"), ("ชาย", "M"), ("หญิง", "F"), ("Nam", "M"), ("Nữ", "F"),
        ("ប្រុស", "M"), ("ស្រី", "F"), ("Hombre", "M"), ("Mujer", "F"), ("K/F", "F"), ("E/M", "M"), ("Ж/F", "F"),
        ("MASCULINO", "M"), ("X", "X"), ("<", "X"), ("M F", ""), ("?", ""),
    ],
)  # fmt: skip
def test_sex_is_understood_in_many_languages(printed: str, sex: str) -> None:
    assert sex_of(printed) == sex


@pytest.mark.parametrize(
    ("spec", "text", "code"),
    [
        (field("sex", FieldKind.SEX), "??", "sex_unreadable"),
        (field("nationality", FieldKind.COUNTRY), "QQQ", "country_unknown"),
        (field("height", FieldKind.HEIGHT), "tall", "height_unreadable"),
        (field("date_of_birth", FieldKind.DATE), "yesterday", "date_unreadable"),
    ],
)
def test_text_that_is_no_value_is_an_error_without_a_value(spec: FieldSpec, text: str, code: str) -> None:
    read = normalise(spec, text, today=TODAY)
    assert (read.value, [(f.code, f.level) for f in read.findings]) == ("", [(code, Level.ERROR)])


@pytest.mark.parametrize(
    ("spec", "value", "code"),
    [
        (field("date_of_birth", FieldKind.DATE), "2026-07-02", "date_in_future"),
        (field("date_of_birth", FieldKind.DATE), "1880-01-01", "age_unlikely"),
        (field("date_of_birth", FieldKind.DATE), "lifelong", "date_unreadable"),
        (field("date_of_birth", FieldKind.DATE), "2001-02-30", "date_impossible"),
        (field("date_of_issue", FieldKind.DATE), "01.02.2003", "date_unreadable"),
        (field("sex", FieldKind.SEX), "Q", "sex_unreadable"),
        (field("nationality", FieldKind.COUNTRY), "QQQ", "country_unknown"),
        (field("height", FieldKind.HEIGHT), "17", "height_unlikely"),
        (field("last_name", FieldKind.LATIN_NAME), "SM1TH", "name_has_digits"),
        (field("id_number", FieldKind.NUMBER, "hkid"), "Z683365(5)", "number_check_failed"),
        (field("id_number", FieldKind.NUMBER, checks=("thai_pin",)), "123", "number_shape_wrong"),
        (field("id_number", FieldKind.NUMBER, pattern="[0-9]{4}"), "12345", "pattern_unfit"),
        (field("mrz", FieldKind.MRZ), TD3[:-1] + "1", "mrz_check_failed"),
        (field("mrz", FieldKind.MRZ), "P<UTO", "mrz_form_unknown"),
    ],
)
def test_value_that_breaks_a_rule_is_a_finding(spec: FieldSpec, value: str, code: str) -> None:
    assert [f.code for f in field_findings(spec, value, today=TODAY)] == [code]


@pytest.mark.parametrize(
    ("spec", "value"),
    [
        (field("date_of_expiry", FieldKind.DATE), "lifelong"),
        (field("date_of_birth", FieldKind.DATE), "1980"),
        (field("date_of_birth", FieldKind.DATE), "1980-02"),
        (field("height", FieldKind.HEIGHT), "1.70"),
        (field("mrz", FieldKind.MRZ), TD3),
        (field("id_number", FieldKind.NUMBER, "thai_pin", checks=("thai_pin",)), "3102001968756"),
        (field("last_name", FieldKind.LATIN_NAME), ""),
    ],
)
def test_value_that_keeps_the_rules_has_no_finding(spec: FieldSpec, value: str) -> None:
    assert field_findings(spec, value, today=TODAY) == ()


# --- whole records ---


def test_expired_document_is_said() -> None:
    assert across(record(), date_of_expiry="2026-06-30") == {("date_of_expiry", "document_expired")}
    assert across(record(), date_of_expiry="2026-07-01") == set()
    assert across(record(), date_of_expiry="2026-07") == set()
    assert across(record(), date_of_expiry="lifelong") == set()


def test_dates_out_of_order_are_said_at_the_later_field() -> None:
    found = across(record(), date_of_birth="2000-01-01", date_of_issue="1999-12-31", date_of_expiry="2030-01-01")
    assert found == {("date_of_issue", "dates_out_of_order")}
    assert across(record(), date_of_first_issue="1996-06", date_of_issue="1996-06-01") == set()


def test_vietnamese_number_is_held_against_birth_and_sex() -> None:
    card = record(field("id_number", FieldKind.NUMBER, "vn_12"))
    good = {"id_number": "001085012345", "date_of_birth": "1985-03-01", "sex": "M"}
    assert across(card, **good) == set()
    assert across(card, **good | {"sex": "F"}) == {("id_number", "number_contradicts_sex")}
    assert across(card, **good | {"date_of_birth": "1986-03-01"}) == {("id_number", "number_contradicts_birth")}


def test_chinese_number_is_held_against_birth_and_sex() -> None:
    card = record(field("id_number", FieldKind.NUMBER, checks=("cn_ric",)))
    good = {"id_number": "360426199101010071", "date_of_birth": "1991-01-01", "sex": "M"}
    assert across(card, **good) == set()
    assert across(card, **good | {"date_of_birth": "1991-01-02"}) == {("id_number", "number_contradicts_birth")}


# --- promises ---


def test_unknown_grammar_is_a_mistake_of_the_description() -> None:
    with pytest.raises(KeyError):
        normalise(field("id_number", FieldKind.NUMBER, "no_such_grammar"), "1")


def test_names_of_grammars_and_checks_are_published() -> None:
    assert {"date_buddhist", "date_month_year", "hkid", "thai_pin", "passport_number"} <= known_grammars()
    assert {"hkid", "thai_pin", "cn_ric", "vn_12"} <= known_checks()


fields = st.builds(
    field,
    st.sampled_from(["date_of_birth", "date_of_issue", "date_of_expiry", "id_number"]),
    st.sampled_from(list(FieldKind)),
    st.sampled_from(["", *sorted(known_grammars())]),
)


@given(fields, st.text(max_size=60))
def test_arbitrary_text_never_raises_and_is_never_told_on(spec: FieldSpec, text: str) -> None:
    read = normalise(spec, text, today=TODAY)
    found: list[Finding] = [*read.findings, *field_findings(spec, text, today=TODAY)]
    found += field_findings(spec, read.value, today=TODAY)
    found += [f for _, f in record_findings(record(spec), {spec.key: text}, TODAY)]
    for finding in found:
        assert finding.code in MESSAGES
        assert all(isinstance(v, int) or v in _RULE_WORDS for v in finding.params.values())


_RULE_WORDS = {
    *known_grammars(), "vn_id", "kh_id", "composite", "document_number", "date_of_birth", "date_of_first_issue",
    "date_of_expiry", "date_of_issue", "date_of_registration", "personal_number", "issuing_country", "nationality",
}  # fmt: skip
