"""Values without a label are found where the card shows only one thing that they may be, and always to be checked."""

from __future__ import annotations

from app.domain.geometry import Quad
from app.domain.reading import FieldState, FieldValue
from app.domain.text import TextLine, line_from_text
from app.extraction.extract import CardText, extract_fields
from app.extraction.layout import Layout
from tests.extraction.drawn import CATALOGUE, NATIVE, TODAY

Placed = tuple[str, float, float]


def line(text: str, left: float, top: float) -> TextLine:
    return line_from_text(text, Quad.from_box(left, top, left + 18 * len(text), top + 30), confidence=0.9999)


def fields_of(document: str, *placed: Placed) -> dict[str, FieldValue]:
    layout = Layout([line(*one) for one in placed], 1000, 630)
    text = CardText(layout, None, (), has_card=True, scripts=NATIVE)
    return {value.key: value for value in extract_fields(text, CATALOGUE[document], TODAY)}


def test_given_names_stand_behind_the_surname_and_a_comma() -> None:
    read = fields_of("id_document", ("Surname", 400, 100), ("TREMBLAY, MARIE CLAIRE", 400, 140))
    assert (read["last_name"].value, read["first_name"].value) == ("TREMBLAY", "MARIE CLAIRE")
    assert read["first_name"].state is FieldState.CHECK


def test_labelled_given_names_are_not_taken_from_the_surname() -> None:
    read = fields_of(
        "id_document", ("Surname", 400, 100), ("TREMBLAY", 400, 140), ("Given names", 400, 200), ("ZOE", 400, 240)
    )
    assert (read["last_name"].value, read["first_name"].value) == ("TREMBLAY", "ZOE")


def test_lone_number_in_the_head_is_the_documents() -> None:
    read = fields_of(
        "id_document", ("BUNDESREPUBLIK", 40, 40), ("L14X1RTMH", 760, 40), ("Surname", 400, 200), ("KLEE", 400, 240)
    )
    assert read["document_number"].value == "L14X1RTMH"
    assert read["document_number"].state is FieldState.CHECK


def test_two_numbers_in_the_head_are_nobodys() -> None:
    assert not fields_of("id_document", ("L14X1RTMH", 760, 40), ("K22X1RTMH", 760, 90))["document_number"].value


def test_american_address_is_told_by_its_town() -> None:
    read = fields_of(
        "id_document", ("LN RIVERA", 400, 200), ("3944 MAPLE AVE", 400, 250), ("ANYTOWN,CA 90210", 400, 285)
    )
    assert read["address"].value == "3944 MAPLE AVE ANYTOWN, CA 90210"
    assert read["last_name"].value == "RIVERA"


def test_name_in_characters_stands_beside_both_names_in_letters() -> None:
    read = fields_of(
        "macao_id",
        ("姓 Apelido(s)", 300, 200),
        ("AU YEUNG歐陽", 300, 240),
        ("名 Nome(s)", 300, 300),
        ("KIN", 300, 340),
        ("建欣", 420, 340),
    )
    assert (read["last_name_en"].value, read["first_name_en"].value) == ("AU YEUNG", "KIN")
    assert read["name"].value == "歐陽建欣"
    assert read["name"].state is FieldState.CHECK


def test_period_with_a_short_first_year_gives_the_date_of_issue() -> None:
    read = fields_of(
        "id_document",
        ("Date of birth", 400, 100),
        ("27.09.1992", 400, 140),
        ("Valabilitate", 400, 300),
        ("08.01.21-27.09.2031", 400, 340),
    )
    assert (read["date_of_issue"].value, read["date_of_expiry"].value) == ("2021-01-08", "2031-09-27")


def test_m_on_a_voters_card_of_mexico_is_a_woman() -> None:
    shown = (("CREDENCIAL PARA VOTAR", 200, 40), ("SEXO M", 700, 120))
    assert fields_of("id_document", *shown)["sex"].value == "F"
    assert fields_of("id_document", shown[1])["sex"].value == "M"


def test_day_that_lost_a_digit_is_one_to_check() -> None:
    whole = fields_of("id_document", ("Valid until", 400, 300), ("18/06/2034", 400, 340))["date_of_expiry"]
    halved = fields_of("id_document", ("Valid until", 400, 300), ("8/06/2034", 400, 340))["date_of_expiry"]
    assert "pattern_unfit" in [finding.code for finding in halved.findings]
    assert "pattern_unfit" not in [finding.code for finding in whole.findings]


def test_japanese_dates_stand_before_their_words() -> None:
    read = fields_of(
        "id_document",
        ("昭和54年9月11日生", 600, 60),
        ("2027年(令和09年)10月06日まで有効", 60, 200),
        ("番号 第289351335024号", 60, 400),
    )
    assert (read["date_of_birth"].value, read["date_of_expiry"].value) == ("1979-09-11", "2027-10-06")
    assert read["document_number"].value == "289351335024"
