"""Front and back of one card: agreement proves, contradiction is a conflict, and a stranger's back is told apart."""

from __future__ import annotations

import datetime

import pytest

from app.bootstrap import catalogue
from app.domain.geometry import Quad
from app.domain.mrz import check_digit
from app.domain.reading import Evidence, FieldState, FieldValue, Reading, Source
from app.domain.record import Record
from app.domain.sides import is_reversed, joined_type, record_type, whole_type
from app.domain.text import Symbol
from app.extraction.sides import SIDES_DISAGREE, BothSides, join_sides
from app.services.review_sides import Fit, Side, join, joins_by_itself

TYPES = catalogue()
TODAY = datetime.date(2026, 11, 25)
FRONT_QUAD, BACK_QUAD = Quad.from_box(10, 10, 90, 30), Quad.from_box(400, 300, 700, 330)


def said(key: str, value: str, *, back: bool = False, source: Source = Source.VIZ) -> FieldValue:
    quad = BACK_QUAD if back else FRONT_QUAD
    symbols = tuple(Symbol(c, 0.999, (), i / len(value), (i + 1) / len(value)) for i, c in enumerate(value))
    evidence = Evidence(source, value, value, 0.99, quad, symbols)
    return FieldValue(key, value, FieldState.CLEAR, 0.99, quad, (evidence,))


def reading(document: str, *fields: FieldValue, page_id: str = "p1") -> Reading:
    known = {field.key: field for field in fields}
    specs = TYPES[document].fields
    return Reading(
        page_id, document, 0.98, tuple(known.get(s.key, FieldValue(s.key)) for s in specs if s.key != "photo")
    )


CHILE = reading(
    "chile_id",
    said("id_number", "12.345.678-5"),
    said("document_number", "A12345678"),
    said("last_name", "MUÑOZ SOTO"),
    said("first_name", "ANA MARÍA"),
    said("nationality", "CHL"),
    said("sex", "F"),
    said("date_of_birth", "1990-02-14"),
    said("date_of_issue", "2024-03-01"),
    said("date_of_expiry", "2034-02-14"),
)


def zone(issuer: str, number: str, birth: str, sex: str, names: str, optional: str = "", second: str = "") -> str:
    one = f"I<{issuer}{number}{check_digit(number)}{optional:<<15}"
    two = f"{birth}{check_digit(birth)}{sex}340214{check_digit('340214')}{issuer}{second:<<11}"
    whole = check_digit(one[5:30] + two[0:7] + two[8:15] + two[18:29])
    return f"{one}\n{two}{whole}\n{names:<<30}"


def chile_back(birth: str = "900214", names: str = "MUNOZ<SOTO<<ANA<MARIA") -> Reading:
    lines = zone("CHL", "A12345678", birth, "F", names, second="12345678<5").replace("I<", "IN", 1)
    place = said("place_of_birth", "Valparaíso", back=True)
    return reading("chile_id_back", said("mrz", lines, back=True, source=Source.MRZ), place, page_id="p2")


def both(front: Reading, back: Reading) -> BothSides:
    document = joined_type(TYPES[front.document], TYPES[back.document])
    return join_sides(document, front, back, today=TODAY)


def field(sides: BothSides, key: str) -> FieldValue:
    return next(value for value in sides.fields if value.key == key)


def test_the_zone_on_the_back_proves_the_front() -> None:
    sides = both(CHILE, chile_back())
    for key in ("document_number", "last_name", "first_name", "date_of_birth", "date_of_expiry", "id_number"):
        assert field(sides, key).state is FieldState.PROVEN, key
    assert sides.contradicted == ()
    assert {"document_number", "id_number", "date_of_birth"} <= set(sides.agreed)


def test_a_field_stays_where_it_was_read() -> None:
    sides = both(CHILE, chile_back())
    assert field(sides, "last_name").quad == FRONT_QUAD
    assert sides.second == {"mrz", "place_of_birth", "profession"}
    assert field(sides, "place_of_birth").value == "Valparaíso"


def test_a_back_of_somebody_else_is_a_conflict() -> None:
    sides = both(CHILE, chile_back("850214", "PEREZ<ROJAS<<LUIS"))
    assert set(sides.contradicted) == {"last_name", "first_name", "date_of_birth"}
    birth = field(sides, "date_of_birth")
    assert birth.state is FieldState.CONFLICT
    assert birth.findings[0].code == SIDES_DISAGREE
    assert {item.value for item in birth.evidence} == {"1990-02-14", "1985-02-14"}


def vietnamese_back(names: str) -> Reading:
    number = "001190012345"
    lines = zone("VNM", number[-9:], "900102", "F", names, optional=f"{number}<<{check_digit(number)}")
    return reading(
        "vietnam_id_back",
        said("id_number", number, back=True, source=Source.MRZ),
        said("date_of_birth", "1990-01-02", back=True, source=Source.MRZ),
        said("mrz", lines, back=True, source=Source.MRZ),
        said("date_of_issue", "2021-05-06", back=True),
    )


def test_vietnamese_sides_are_compared_field_by_field_and_by_name() -> None:
    front = reading(
        "vietnam_id",
        said("id_number", "001190012345"),
        said("name", "NGUYỄN THỊ HỒNG"),
        said("date_of_birth", "1990-01-02"),
        said("sex", "F"),
    )
    sides = both(front, vietnamese_back("NGUYEN<<THI<HONG"))
    assert field(sides, "id_number").state is FieldState.PROVEN
    assert sides.contradicted == ()
    assert field(sides, "date_of_issue").value == "2021-05-06"
    assert both(front, vietnamese_back("TRAN<<VAN<MINH")).contradicted == ("name",)


def test_a_number_that_encodes_another_birthday_speaks_across_the_sides() -> None:
    front = reading("china_id", said("id_number", "110101199003078515"), said("date_of_birth", "1990-03-07"))
    issue, expiry = said("date_of_issue", "1985-01-01", back=True), said("date_of_expiry", "2035-01-01", back=True)
    back = reading("china_id_back", issue, expiry)
    assert both(front, back).contradicted == ("date_of_issue",)


def test_a_sides_own_doubt_is_not_outweighed() -> None:
    front = reading("thailand_id", FieldValue("id_number", "1101700203451", FieldState.CHECK, 0.5, FRONT_QUAD))
    back = reading("thailand_id_back", said("laser_code", "JT0123456789", back=True))
    sides = both(front, back)
    assert field(sides, "id_number").state is FieldState.CHECK
    assert field(sides, "laser_code").state is FieldState.CLEAR


@pytest.mark.parametrize(
    ("back", "fit", "alone", "declared"),
    [
        (chile_back(), Fit.AGREE, True, True),
        (reading("chile_id_back", said("profession", "Profesora", back=True)), Fit.SILENT, False, True),
        (chile_back("850214"), Fit.CONTRADICT, False, False),
        (reading("china_id_back", said("authority", "公安局", back=True)), Fit.STRANGE, False, False),
        (reading("text"), Fit.SILENT, False, True),
    ],
)
def test_what_joins_by_itself(back: Reading, fit: Fit, *, alone: bool, declared: bool) -> None:
    one, other = Side(TYPES["chile_id"], CHILE), Side(TYPES[back.document], back)
    joined = join(one, other, today=TODAY)
    assert joined.fit is fit
    assert joins_by_itself(one, other, joined.fit, declared=False) is alone
    assert joins_by_itself(one, other, joined.fit, declared=True) is declared


def test_the_joined_type_is_that_of_the_record() -> None:
    whole = whole_type(TYPES, "china_id")
    assert whole is not None
    assert whole.identifier == "china_id"
    assert [s.key for s in whole.fields if s.home] == ["authority", "date_of_issue", "date_of_expiry"]
    assert record_type(TYPES, Record("r", "china_id", other_side="china_id_back")) == whole
    assert record_type(TYPES, Record("r", "china_id")) == TYPES["china_id"]
    assert is_reversed(TYPES["china_id_back"], TYPES["china_id"])
