"""Barcodes as a source of fields and as a sign of the type."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.barcode import Barcode
from app.domain.geometry import Quad
from app.domain.reading import FieldState, FieldValue, Source
from app.domain.text import line_from_text
from app.extraction.barcode import code_belief, same_writing
from app.extraction.classify import TEXT, classify
from app.extraction.extract import CardText, extract_fields
from app.extraction.layout import Layout
from tests.extraction.drawn import CATALOGUE, SCRIPTS, TODAY

PLACE = Quad.from_box(80, 300, 700, 460)
LICENCE = (
    "@\n\x1e\rANSI 636014090001DL00310200DLDAQD7654321\nDCSSPECIMEN\nDDEN\nDACANNA\nDDFN\nDADNONE\nDBD08312020\n"
    "DBB01311990\nDBA01312028\nDBC2\nDAG12 OAK AVE\nDAISACRAMENTO\nDAJCA\nDAK958140000\nDCGUSA\r"
)


def card(*printed: tuple[str, float, float], code: str = LICENCE, form: str = "PDF417") -> CardText:
    """A flat card 856 by 540 with these lines (text, left, top) and a code."""
    lines = [line_from_text(t, Quad.from_box(x, y, x + 11 * len(t), y + 24), confidence=0.99) for t, x, y in printed]
    return CardText(
        Layout(lines, 856, 540), None, (), has_card=True, scripts=SCRIPTS, codes=(Barcode(form, code, PLACE),)
    )


def fields(text: CardText, document: str = "id_document") -> dict[str, FieldValue]:
    return {value.key: value for value in extract_fields(text, CATALOGUE[document], TODAY)}


def test_code_alone_gives_clear_values_with_its_place() -> None:
    found = fields(card(("CLASS: C", 80, 480)))
    assert (found["last_name"].value, found["last_name"].state) == ("SPECIMEN", FieldState.CLEAR)
    assert found["date_of_birth"].value == "1990-01-31"
    assert found["document_number"].quad == PLACE
    assert [e.source for e in found["address"].evidence] == [Source.BARCODE]


def test_print_and_code_that_agree_prove_each_other() -> None:
    found = fields(card(("Surname", 300, 80), ("Specimen", 300, 110)))
    assert (found["last_name"].value, found["last_name"].state) == ("Specimen", FieldState.PROVEN)


def test_print_and_code_that_differ_are_a_conflict() -> None:
    found = fields(card(("Date of birth", 300, 80), ("31 JAN 1991", 300, 110)))
    assert found["date_of_birth"].state is FieldState.CONFLICT
    assert {e.value for e in found["date_of_birth"].evidence} == {"1991-01-31", "1990-01-31"}


def test_name_that_the_issuer_cut_is_to_be_checked() -> None:
    found = fields(card(code=LICENCE.replace("DDEN", "DDET")))
    assert found["last_name"].state is FieldState.CHECK
    assert [f.code for f in found["last_name"].findings] == ["code_name_cut"]
    assert found["first_name"].state is FieldState.CLEAR


def test_code_tells_the_type() -> None:
    text = card(("CLASS: C", 80, 480))
    assert classify(text.layout, None, CATALOGUE, text.codes).identifier == "id_document"
    assert classify(text.layout, None, CATALOGUE).identifier == TEXT


def test_code_of_another_type_says_nothing_about_this_one() -> None:
    text = card()
    assert code_belief(text.codes, "id_document") > 0
    assert code_belief(text.codes, "passport") == 0
    assert all(not value.value for value in fields(text, "passport").values())


def test_linear_code_that_repeats_the_number_is_a_second_source() -> None:
    printed = ("Document No.", 300, 80), ("X1234567", 300, 110)
    assert fields(card(*printed, code="X1234567", form="Code39"))["document_number"].state is FieldState.PROVEN
    assert fields(card(*printed, code="X1234568", form="Code39"))["document_number"].state is not FieldState.PROVEN


@pytest.mark.parametrize(
    ("a", "b", "alike"),
    [("12 Oak Ave., Sacramento", "12 OAK AVE SACRAMENTO", True), ("NGUYỄN", "NGUYEN", False), ("A 1", "A 7", False)],
)
def test_writing_is_compared_by_letters_and_digits(a: str, b: str, *, alike: bool) -> None:
    assert same_writing(a, b) is alike


def test_marks_that_only_the_code_has_are_taken_from_it() -> None:
    said = "001090000123||Nguyễn Văn Mẫu|12041990|Nam|Hà Nội|01062021"
    text = card(("Full name", 300, 80), ("NGUYEN VAN MAU", 300, 110), code=said, form="QRCode")
    spec = replace(CATALOGUE["id_document"].spec("last_name"), key="name")  # type: ignore[type-var]
    document = replace(
        CATALOGUE["id_document"], identifier="vietnam_id", fields=(replace(spec, labels=("Full name",)),)
    )
    (value,) = extract_fields(text, document, TODAY)
    assert (value.value, value.state) == ("NGUYỄN VĂN MẪU", FieldState.CLEAR)
