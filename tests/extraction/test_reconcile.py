"""The solver: sources, rivals, rules and what each of them may and may not do to a field's state."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.document import FieldKind, FieldSpec
from app.domain.geometry import Quad
from app.domain.reading import Evidence, FieldState, FieldValue, Finding, Level, Source, one_in
from app.domain.text import Symbol
from app.extraction import reconcile
from app.extraction.calibration import ANY, Basis, Calibration
from app.extraction.evidence import BLIND_RIVAL

GROUPS = ("number", "latin_name", "name", "date", "text")
MEASURED = Calibration(
    {
        (Basis.AGREED, ANY): ((0.0, 0.0002),),
        (Basis.DOUBTED, ANY): ((0.0, 0.3),),
        **{(Basis.ALONE, group): ((0.0, 0.2), (0.95, 0.001)) for group in GROUPS},
    }
)
QUAD = Quad.from_box(0, 0, 100, 20)
NUMBER = FieldSpec("document_number", FieldKind.NUMBER, {"en": "Number"}, from_mrz="document_number")
PIN = FieldSpec("id_number", FieldKind.NUMBER, {"en": "Number"}, grammar="thai_pin")
NAME = FieldSpec("last_name", FieldKind.LATIN_NAME, {"en": "Surname"}, from_mrz="last_name")
BIRTH = FieldSpec("date_of_birth", FieldKind.DATE, {"en": "Date of birth"})
PLACE = FieldSpec("place_of_birth", FieldKind.TEXT, {"en": "Place of birth"})


def said(
    source: Source,
    text: str,
    value: str | None = None,
    *,
    sure: float = 0.9999,
    rivals: dict[int, tuple[tuple[str, float], ...]] | None = None,
    findings: tuple[Finding, ...] = (),
) -> Evidence:
    """One source's word; `rivals` maps a place in the text to what else may stand there."""
    rivals = rivals or {}
    symbols = tuple(
        Symbol(c, 1 - sum(p for _, p in rivals[i]) if i in rivals else sure, rivals.get(i, ()))
        for i, c in enumerate(text)
    )
    confidence = 1.0
    for symbol in symbols:
        confidence *= symbol.confidence
    digital = source in (Source.BARCODE, Source.DERIVED)
    value = text if value is None else value
    return Evidence(source, text, value, confidence, QUAD, () if digital else symbols, findings)


def conclude(spec: FieldSpec, evidence: list[Evidence], *, issuer: str = "", limit: float = 1 / 200) -> FieldValue:
    return reconcile.conclude(spec, evidence, issuer=issuer, risk_limit=limit, calibration=MEASURED)


def told(value: FieldValue) -> set[str]:
    return {finding.code for finding in value.findings}


def test_two_zones_that_agree_prove_a_number() -> None:
    found = conclude(NUMBER, [said(Source.VIZ, "L01X00T47"), said(Source.MRZ, "L01X00T47")])
    assert found.state is FieldState.PROVEN


def test_a_check_digit_alone_proves_nothing() -> None:
    holds = Finding("mrz_check_holds", Level.INFO)
    found = conclude(NUMBER, [said(Source.MRZ, "L01X00T47", findings=(holds,))])
    assert found.state is not FieldState.PROVEN


@pytest.mark.parametrize(("print_rival", "state"), [((), FieldState.PROVEN), ((("G", 0.2),), FieldState.CHECK)])
def test_blind_pairs_are_proven_only_by_a_print_that_is_sure(
    print_rival: tuple[tuple[str, float], ...], state: FieldState
) -> None:
    printed = said(Source.VIZ, "A6123456", rivals={1: print_rival} if print_rival else None)
    coded = said(Source.MRZ, "A6123456", rivals={1: (("G", 0.01),)}, findings=(Finding(BLIND_RIVAL, Level.INFO),))
    assert conclude(NUMBER, [printed, coded]).state is state


def test_blind_pairs_never_turn_green_by_arithmetic() -> None:
    coded = said(
        Source.MRZ,
        "A6123456",
        rivals={1: (("G", 0.01),)},
        findings=(Finding(BLIND_RIVAL, Level.INFO), Finding("mrz_check_holds", Level.INFO)),
    )
    assert conclude(NUMBER, [coded]).state is FieldState.CHECK


def test_sources_that_disagree_are_a_conflict_and_both_values_are_offered() -> None:
    found = conclude(NUMBER, [said(Source.VIZ, "A1234567"), said(Source.MRZ, "A1234561")])
    assert found.state is FieldState.CONFLICT
    assert {found.value, *(other.value for other in found.alternatives)} >= {"A1234567", "A1234561"}


def test_a_print_that_nearly_said_what_the_zone_says_is_one_to_check() -> None:
    printed = said(Source.VIZ, "A1234567", rivals={7: (("1", 0.4),)})
    found = conclude(NUMBER, [printed, said(Source.MRZ, "A1234561")])
    assert (found.value, found.state) == ("A1234561", FieldState.CHECK)


GOOD_PIN = "1101700203450"


def test_the_only_rival_that_meets_the_rules_is_taken_and_asked_about() -> None:
    wrong = GOOD_PIN[:4] + "1" + GOOD_PIN[5:]
    found = conclude(PIN, [said(Source.VIZ, wrong, rivals={4: (("7", 0.3),)})])
    assert (found.value, found.state) == (GOOD_PIN, FieldState.CHECK)
    assert "character_mended" in told(found)
    assert wrong in {other.value for other in found.alternatives}


def test_what_no_rival_can_mend_stays_as_read() -> None:
    wrong = GOOD_PIN[:4] + "1" + GOOD_PIN[5:]
    found = conclude(PIN, [said(Source.VIZ, wrong)])
    assert (found.value, found.state) == (wrong, FieldState.CONFLICT)


def test_two_rivals_that_would_mend_leave_the_value_as_read() -> None:
    wrong = "9" + GOOD_PIN[1:4] + "1" + GOOD_PIN[5:]
    both = {0: (("1", 0.3), ("2", 0.3)), 4: (("7", 0.3), ("6", 0.3))}
    assert conclude(PIN, [said(Source.VIZ, wrong, rivals=both)]).value == wrong


def test_a_number_that_encodes_the_birthday_proves_the_date() -> None:
    found = conclude(BIRTH, [said(Source.VIZ, "1990-03-12"), said(Source.DERIVED, "110101199003122334", "1990-03-12")])
    assert found.state is FieldState.PROVEN


def test_a_number_that_encodes_only_the_year_neither_proves_nor_replaces_the_date() -> None:
    found = conclude(BIRTH, [said(Source.VIZ, "1990-03-12"), said(Source.DERIVED, "001090123456", "1990")])
    assert (found.value, found.state) == ("1990-03-12", FieldState.CLEAR)
    assert "1990" not in {other.value for other in found.alternatives}


def test_a_number_that_encodes_more_than_was_read_gives_the_whole_date_to_check() -> None:
    found = conclude(BIRTH, [said(Source.VIZ, "1990"), said(Source.DERIVED, "110101199003122334", "1990-03-12")])
    assert (found.value, found.state) == ("1990-03-12", FieldState.CHECK)


def test_a_number_that_encodes_another_year_is_a_conflict_over_the_printed_date() -> None:
    found = conclude(BIRTH, [said(Source.VIZ, "1990-03-12"), said(Source.DERIVED, "001085123456", "1985")])
    assert (found.value, found.state) == ("1990-03-12", FieldState.CONFLICT)


def test_a_value_that_only_a_number_encodes_is_one_to_check() -> None:
    found = conclude(BIRTH, [said(Source.DERIVED, "110101199003122334", "1990-03-12")])
    assert (found.value, found.state) == ("1990-03-12", FieldState.CHECK)


def test_a_code_gives_the_marks_that_the_print_was_read_without() -> None:
    spec = FieldSpec("name", FieldKind.NAME, {"en": "Name"})
    code = said(Source.BARCODE, "NGUYỄN THỊ HỒNG", "NGUYỄN THỊ HỒNG")
    found = conclude(spec, [said(Source.VIZ, "NGUYEN THI HONG"), code], issuer="VNM")
    assert (found.value, found.state) == ("NGUYỄN THỊ HỒNG", FieldState.CLEAR)


def test_letters_that_lose_their_marks_unseen_are_checked_where_the_state_has_them() -> None:
    def state(name: str, issuer: str) -> FieldState:
        both = [said(Source.VIZ, name), said(Source.MRZ, name)]
        return conclude(NAME, both, issuer=issuer).state

    assert state("HALLDOR DAVID", "ISL") is FieldState.CHECK, "the first D may be a Ð"
    assert state("HALLDOR DAVID", "GBR") is FieldState.PROVEN
    assert state("PETROV", "ROU") is FieldState.CHECK, "the T may be a Ț"
    assert state("OLEHOV", "ROU") is FieldState.PROVEN
    assert state("AESIR", "ISL") is FieldState.CHECK, "AE may be Æ"
    assert state("AESIR", "USA") is FieldState.PROVEN


def test_a_rival_with_a_mark_keeps_a_name_from_being_proven() -> None:
    printed = said(Source.VIZ, "MULLER", rivals={1: (("Ü", 0.1),)})
    assert conclude(NAME, [printed, said(Source.MRZ, "MULLER")], issuer="USA").state is FieldState.CHECK


def test_marks_matter_for_places_too() -> None:
    assert conclude(PLACE, [said(Source.VIZ, "TULCEA")], issuer="ROU").state is FieldState.CHECK
    assert conclude(PLACE, [said(Source.VIZ, "TULCEA")], issuer="USA").state is FieldState.CLEAR


TEXTS = st.text(alphabet="ABC0123456789", min_size=1, max_size=9)


@given(
    st.lists(st.tuples(st.sampled_from([Source.VIZ, Source.MRZ, Source.BARCODE]), TEXTS), min_size=1, max_size=4),
    st.floats(0.2, 1.0),
)
def test_no_field_is_green_while_a_source_contradicts_it(sources: list[tuple[Source, str]], sure: float) -> None:
    evidence = [said(source, text, sure=sure) for source, text in sources]
    found = conclude(NUMBER, evidence)
    if found.state in (FieldState.PROVEN, FieldState.CLEAR):
        assert {item.value for item in evidence} == {found.value}
    assert found.value in {item.value for item in evidence}
    assert found.value not in {other.value for other in found.alternatives}


@given(TEXTS)
def test_a_lone_source_is_never_proven(text: str) -> None:
    for source in (Source.VIZ, Source.MRZ, Source.BARCODE, Source.DERIVED):
        assert conclude(NUMBER, [said(source, text)]).state is not FieldState.PROVEN


def test_nothing_said_is_missing() -> None:
    empty = replace(said(Source.VIZ, "soon", ""), findings=(Finding("date_unreadable", Level.ERROR),))
    found = conclude(BIRTH, [empty])
    assert (found.state, found.value) == (FieldState.MISSING, "")
    assert told(found) == {"date_unreadable"}


def test_a_lone_value_is_clear_only_below_the_limit_of_the_site() -> None:
    sure, unsure = said(Source.VIZ, "A1234567"), said(Source.VIZ, "A1234567", sure=0.95)
    assert (conclude(NUMBER, [sure]).state, conclude(NUMBER, [sure]).risk) == (FieldState.CLEAR, 0.001)
    assert conclude(NUMBER, [unsure]).state is FieldState.CHECK
    strict = conclude(NUMBER, [sure], limit=1 / 2000)
    assert strict.state is FieldState.CHECK
    assert [(f.code, f.params) for f in strict.findings] == [("risk_above_limit", {"number": 1000})]


def test_a_kind_that_nobody_measured_is_one_to_check() -> None:
    spec = FieldSpec("address", FieldKind.ADDRESS, {"en": "Address"})
    found = conclude(spec, [said(Source.VIZ, "12 HIGH STREET")])
    assert (found.state, found.risk, told(found)) == (FieldState.CHECK, None, {"risk_unknown"})


def test_proven_and_doubted_values_tell_their_risk_too() -> None:
    assert conclude(NUMBER, [said(Source.VIZ, "L01X00T47"), said(Source.MRZ, "L01X00T47")]).risk == 0.0002
    assert conclude(NUMBER, [said(Source.VIZ, "A1234567"), said(Source.MRZ, "A1234561")]).risk == 0.3


@pytest.mark.parametrize(("risk", "number"), [(0.0002, 5000), (1 / 213, 210), (0.3, 3), (0.9, 1), (0.0, 1_000_000)])
def test_risks_are_told_in_round_numbers(risk: float, number: int) -> None:
    assert one_in(risk) == number
