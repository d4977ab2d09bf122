"""Numbers that encode a birthday or a sex speak for those fields, unless they are the same print."""

from __future__ import annotations

from app.domain.geometry import Quad
from app.domain.reading import Evidence, FieldState, FieldValue, Finding, Level, Source
from app.extraction.derived import derived_evidence
from tests.extraction.drawn import CATALOGUE, read_fields
from tests.specimens.studio import make

CHINA = CATALOGUE["china_id"]
NUMBER = "11010119900312233X"
HERE, THERE = Quad.from_box(0, 0, 100, 20), Quad.from_box(0, 60, 200, 80)


def value(
    key: str, text: str, quad: Quad, *, source: Source = Source.VIZ, findings: tuple[Finding, ...] = ()
) -> FieldValue:
    evidence = Evidence(source, text, text, 0.99, quad)
    return FieldValue(key, text, FieldState.CLEAR, 0.99, quad, (evidence,), (), findings)


def birth_from(number: FieldValue, own: Quad = HERE) -> tuple[Evidence, ...]:
    spec = CHINA.spec("date_of_birth")
    assert spec is not None
    known = {"id_number": number, "date_of_birth": value("date_of_birth", "1990-03-12", own)}
    return derived_evidence(CHINA, spec, known)


def test_a_chinese_number_tells_birthday_and_sex() -> None:
    (birth,) = birth_from(value("id_number", NUMBER, THERE))
    assert (birth.source, birth.value) == (Source.DERIVED, "1990-03-12")
    spec = CHINA.spec("sex")
    assert spec is not None
    (sex,) = derived_evidence(CHINA, spec, {"id_number": value("id_number", NUMBER, THERE)})
    assert sex.value == "M"


def test_a_number_that_breaks_its_rule_says_nothing() -> None:
    broken = value("id_number", NUMBER, THERE, findings=(Finding("number_check_failed", Level.ERROR),))
    assert birth_from(broken) == ()


def test_the_very_same_print_is_no_second_source() -> None:
    assert birth_from(value("id_number", NUMBER, HERE)) == ()


def test_a_number_that_only_the_zone_tells_says_nothing() -> None:
    assert birth_from(value("id_number", NUMBER, THERE, source=Source.MRZ)) == ()


def test_other_fields_get_nothing() -> None:
    spec = CHINA.spec("address")
    assert spec is not None
    assert derived_evidence(CHINA, spec, {"id_number": value("id_number", NUMBER, THERE)}) == ()


def test_birthday_and_sex_of_a_drawn_chinese_card_are_also_told_by_its_number() -> None:
    specimen = make("china_id", 500, pool="held_out", px_per_mm=8.0)
    found = read_fields(specimen)
    assert (found["sex"].value, found["sex"].state) == (specimen.truth["sex"], FieldState.PROVEN)
    assert found["date_of_birth"].value == specimen.truth["date_of_birth"]
    for key in ("date_of_birth", "sex"):
        assert Source.DERIVED in {item.source for item in found[key].evidence}
    assert found["id_number"].state is FieldState.CLEAR, "what is derived from the number does not prove the number"
