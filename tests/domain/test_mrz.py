"""Machine-readable zones: check digits, every form, oddities of real documents, arbitrary text."""

from __future__ import annotations

import datetime
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.mrz import FORMS, check_digit, find_form, form_named, parse, symbol_value
from app.domain.mrz_forms import ElementKind, MrzForm
from app.domain.reading import Level
from tests.domain.zones import with_check_digits, written

TODAY = datetime.date(2026, 7, 1)
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
LETTERS = ALPHABET[10:36]

# Public examples: ICAO Doc 9303 parts 4 to 7; test data of public parsers (cheminfo/mrz, Arg0s1080/mrz).
EXAMPLES = {
    "TD3": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"],
    "TD1": ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"],
    "TD2": ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"],
    "MRVA": ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"],
    "MRVB": ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"],
    "FRID": ["IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "8806923102858CORINNE<<<<<<<6512068F6"],
    "FRDL": ["D1FRA13AA000026181231MARTIN<<9"],
    "CNEEP": ["CSC123456786<2912310<8503126<0"],
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_public_example_is_told_by_its_form_and_all_its_check_digits_hold(name: str) -> None:
    lines = EXAMPLES[name] if name != "CNEEP" else with_check_digits(form_named(name), EXAMPLES[name])
    zone = parse(lines, today=TODAY)
    assert zone is not None
    assert zone.form.name == name
    assert zone.checks_pass
    assert zone.findings == ()
    assert all(g.allows(line) for g, line in zip(zone.form.lines, zone.lines, strict=True))


def test_every_form_has_a_public_example() -> None:
    assert set(EXAMPLES) == {form.name for form in FORMS}


def test_passport_example_gives_the_values_of_the_standard() -> None:
    zone = parse(EXAMPLES["TD3"], today=TODAY)
    assert zone is not None
    values = {e.key: e.value for e in zone.elements if e.value}
    assert values == {
        "document_code": "P",
        "issuing_country": "UTO",
        "last_name": "ERIKSSON",
        "first_name": "ANNA MARIA",
        "full_name": "ERIKSSON ANNA MARIA",
        "document_number": "L898902C3",
        "nationality": "UTO",
        "date_of_birth": "1974-08-12",
        "sex": "F",
        "date_of_expiry": "2012-04-15",
        "personal_number": "ZE184226B",
    }


def test_elements_stand_where_they_say() -> None:
    for lines in EXAMPLES.values():
        zone = parse(lines, today=TODAY)
        assert zone is not None
        assert all(zone.lines[e.line][e.start : e.end] == e.raw for e in zone.elements)


# --- check digits ---


def test_check_digit_misses_exactly_the_52_pairs_whose_values_are_equal_modulo_ten() -> None:
    unseen = {
        (a, b)
        for a, b in itertools.combinations(ALPHABET, 2)
        if all(check_digit("1" * i + a + "1") == check_digit("1" * i + b + "1") for i in range(3))
    }
    seen_nowhere = {(a, b) for a, b in unseen if symbol_value(a) % 10 != symbol_value(b) % 10}
    assert len(unseen) == 52
    assert len(list(itertools.combinations(ALPHABET, 2))) == 666
    assert seen_nowhere == set()


@given(st.text(ALPHABET, min_size=1, max_size=40), st.data())
def test_check_digit_sees_every_other_single_substitution(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.sampled_from(ALPHABET))
    changed = text[:at] + other + text[at + 1 :]
    blind = symbol_value(other) % 10 == symbol_value(text[at]) % 10
    assert (check_digit(text) == check_digit(changed)) == blind


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_wrong_check_digit_is_found_for_every_check(name: str) -> None:
    form = form_named(name)
    good = with_check_digits(form, EXAMPLES[name])
    for check in form.checks:
        line, at = check.at
        wrong = str((int(good[line][at]) + 1) % 10)
        rows = [*good]
        rows[line] = rows[line][:at] + wrong + rows[line][at + 1 :]
        zone = parse(rows, form=form, today=TODAY)
        assert zone is not None
        failed = {f.params["element"] for f in zone.findings if f.code == "mrz_check_failed"}
        assert check.key in failed
        assert all(f.level is Level.ERROR for f in zone.findings if f.code == "mrz_check_failed")


# --- round trips ---


def _names(width: int) -> st.SearchStrategy[str]:
    word = st.text(LETTERS, min_size=1, max_size=6)
    words = st.lists(word, min_size=1, max_size=2).map("<".join)
    return st.tuples(words, words).map("<<".join).filter(lambda text: len(text) < width)


@st.composite
def _raw(draw: st.DrawFn, form: MrzForm) -> dict[str, str]:
    past = st.dates(datetime.date(1930, 1, 1), TODAY)
    raw: dict[str, str] = {}
    for spec in form.elements:
        width = spec.end - spec.start
        match spec.kind:
            case ElementKind.BIRTH | ElementKind.ISSUE:
                raw[spec.key] = draw(past).strftime("%y%m%d")
            case ElementKind.EXPIRY:
                raw[spec.key] = draw(st.dates(TODAY, datetime.date(2090, 12, 31))).strftime("%y%m%d")
            case ElementKind.SEX:
                raw[spec.key] = draw(st.sampled_from("MF"))
            case ElementKind.COUNTRY:
                raw[spec.key] = draw(st.sampled_from(["UTO", "FRA", "THA", "CHN", "D<<"]))
            case ElementKind.NAMES:
                raw[spec.key] = draw(_names(width))
            case ElementKind.LAST_NAME | ElementKind.FIRST_NAME:
                raw[spec.key] = draw(st.text(LETTERS, min_size=1, max_size=width - 1))
            case _:
                allowed = form.lines[spec.line].positions[spec.start : spec.end]
                raw[spec.key] = "".join(draw(st.sampled_from(a.replace("<", "").replace(">", ""))) for a in allowed)
    if form.name == "FRID":
        raw["date_of_issue"] = draw(past).strftime("%y%m")
        raw["document_number"] = raw["date_of_issue"] + raw["document_number"][4:]
    if form.name.startswith("FR"):
        raw["issuing_country"] = "FRA"
    return raw


@pytest.mark.parametrize("name", [form.name for form in FORMS])
@given(data=st.data())
def test_what_is_written_is_read_back(name: str, data: st.DataObject) -> None:
    form = form_named(name)
    raw = data.draw(_raw(form))
    lines = written(form, raw)
    zone = parse(lines, form=form, today=TODAY)
    assert zone is not None
    assert zone.checks_pass
    assert zone.form in find_form(lines)
    for element in zone.elements:
        if element.key in ("document_number", "personal_number"):
            assert element.value == raw[element.key].replace("<", "")
        elif element.key in ("date_of_birth", "date_of_expiry"):
            assert element.value[2:].replace("-", "") == raw[element.key]
        elif element.key == "sex":
            assert element.value == raw["sex"]
    if "names" in raw:
        last, first = raw["names"].split("<<")
        assert (zone.value("last_name"), zone.value("first_name")) == (last.replace("<", " "), first.replace("<", " "))


# --- oddities of real documents (CARDS.md §1) ---


def test_number_of_more_than_nine_characters_goes_on_in_the_optional_data() -> None:
    # ICAO Doc 9303 part 5, long document number; a public Belgian specimen number.
    lines = ["I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<"]
    zone = parse(lines, today=TODAY)
    assert zone is not None
    assert zone.value("document_number") == "D23145890734"
    assert zone.checks_pass


def test_old_belgian_number_takes_three_characters_of_full_optional_data() -> None:
    lines = ["IDBEL590335801<485120100200<<<", "8512017F0901015BEL<<<<<<<<<<<0", "REINARTZ<<ULRIKE<KATIA<E<<<<<<"]
    zone = parse(lines, today=TODAY)
    assert zone is not None
    element = zone.element("document_number")
    assert element is not None
    assert (element.value, element.check) == ("590335801485", True)


def test_vietnamese_card_gives_the_whole_number_and_its_check_digit() -> None:
    number = "001085012345"
    head = f"IDVNM{number[3:]}{check_digit(number[3:])}{number}<<{check_digit(number)}"
    lines = with_check_digits(
        form_named("TD1"), [head, "8501010M4001010VNM<<<<<<<<<<<0", "NGUYEN<<VAN<AN<<<<<<<<<<<<<<<<"]
    )
    zone = parse(lines, today=TODAY)
    assert zone is not None
    assert zone.value("personal_number") == number
    assert zone.checks_pass


def test_macao_card_without_nationality_gives_the_date_of_issue() -> None:
    head = "I<MAC12345678<0<<<<<<<<201031" + check_digit("201031")
    lines = with_check_digits(
        form_named("TD1"), [head, "8501010F3010310<<<<<<<<<<<<<<0", "CHAN<<SIU<MAN<<<<<<<<<<<<<<<<<"]
    )
    zone = parse(lines, today=TODAY)
    assert zone is not None
    assert zone.value("nationality") == ""
    assert zone.value("date_of_issue") == "2020-10-31"
    assert zone.findings == ()


def test_germany_is_one_letter_and_slovenia_may_be_two() -> None:
    for code, country in (("D<<", "DEU"), ("SI<", "SVN"), ("XXC", "XXC")):
        lines = [line.replace("UTO", code) for line in EXAMPLES["TD3"]]
        zone = parse(lines, today=TODAY)
        assert zone is not None
        assert zone.value("nationality") == zone.value("issuing_country") == country


def test_unknown_country_is_a_doubt() -> None:
    zone = parse([line.replace("UTO", "QQQ") for line in EXAMPLES["TD3"]], today=TODAY)
    assert zone is not None
    assert {f.code for f in zone.findings} == {"mrz_country_unknown"}


def test_vietnamese_fillers_may_be_turned_round() -> None:
    turned = [line.replace("<", ">") for line in EXAMPLES["TD1"]]
    zone = parse(turned, today=TODAY)
    assert zone is not None
    assert list(zone.lines) == EXAMPLES["TD1"]


def test_unknown_day_and_month_of_birth_leave_the_year() -> None:
    for raw, value in (("74<<<<", "1974"), ("7408<<", "1974-08"), ("<<<<<<", "")):
        zone = parse(
            written(form_named("TD3"), {"date_of_birth": raw, "sex": "F"}), form=form_named("TD3"), today=TODAY
        )
        assert zone is not None
        assert zone.value("date_of_birth") == value


def test_birth_is_never_in_the_future_and_expiry_may_be() -> None:
    raw = {"date_of_birth": "270101", "date_of_expiry": "270101"}
    zone = parse(written(form_named("TD3"), raw), form=form_named("TD3"), today=TODAY)
    assert zone is not None
    assert zone.value("date_of_birth") == "1927-01-01"
    assert zone.value("date_of_expiry") == "2027-01-01"


def test_impossible_date_has_no_value_and_a_doubt() -> None:
    zone = parse(written(form_named("TD3"), {"date_of_birth": "850231"}), form=form_named("TD3"), today=TODAY)
    assert zone is not None
    assert zone.value("date_of_birth") == ""
    assert "mrz_date_impossible" in {f.code for f in zone.findings}


def test_full_name_field_says_that_names_may_be_cut_off() -> None:
    name = "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"
    assert len(name) == 39
    zone = parse(written(form_named("TD3"), {"names": name}), form=form_named("TD3"), today=TODAY)
    assert zone is not None
    assert zone.names_cut_at == 39
    assert zone.value("first_name") == "CHAYAPA DEJTHAMRONG K"


def test_single_name_is_the_last_name() -> None:
    zone = parse(written(form_named("TD3"), {"names": "ARKFREITH"}), form=form_named("TD3"), today=TODAY)
    assert zone is not None
    assert (zone.value("last_name"), zone.value("first_name")) == ("ARKFREITH", "")


def test_missing_optional_check_digit_says_nothing() -> None:
    lines = [EXAMPLES["TD3"][0], EXAMPLES["TD3"][1][:42] + "<" + EXAMPLES["TD3"][1][43:]]
    zone = parse(lines, today=TODAY)
    assert zone is not None
    element = zone.element("personal_number")
    assert element is not None
    assert element.check is None


def test_lines_of_foreign_sizes_have_no_form() -> None:
    assert parse(["P<UTO", "123"]) is None
    assert parse([]) is None
    assert parse(["HELLO WORLD"] * 2) is None


def test_prose_of_the_right_length_is_no_zone() -> None:
    assert parse(["1" * 44, "THE<QUICK<BROWN<FOX<JUMPS<OVER<THE<LAZY<DOG"[:44].ljust(44, "X")]) is None


# --- anything at all ---


@given(st.lists(st.text(max_size=50), max_size=4))
def test_arbitrary_lines_never_raise(lines: list[str]) -> None:
    parse(lines, today=TODAY)
    find_form(lines)


@given(st.sampled_from(FORMS), st.data())
def test_arbitrary_characters_in_the_right_size_never_raise(form: MrzForm, data: st.DataObject) -> None:
    lines = [data.draw(st.text(ALPHABET + "É福ส", min_size=len(g), max_size=len(g))) for g in form.lines]
    zone = parse(lines, form=form, today=TODAY)
    assert zone is not None
    assert all(zone.lines[e.line][e.start : e.end] == e.raw for e in zone.elements)
