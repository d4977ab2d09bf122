import pytest

from app.domain.geometry import Quad
from app.domain.text import line_from_text
from app.extraction.extract import CardText, extract_fields
from app.extraction.layout import Layout
from app.extraction.month_first import month_first
from tests.extraction.drawn import CATALOGUE, SCRIPTS, TODAY


@pytest.mark.parametrize(
    ("texts", "first"),
    [
        (["3 DOB 01/31/1990"], True),
        (["31/01/1990", "02/03/2020"], False),
        (["02/03/2020", "DRIVER LICENSE"], True),
        (["02/03/2020", "DRIVING LICENCE"], False),
        (["02/03/2020", "USABLE"], False),
        (["DRIVER LICENSE"], False),
        (["02/13/2020", "13/02/2020", "USA"], True),
        (["02/13/2020", "13/02/2020"], False),
    ],
)
def test_order_is_told_by_dates_and_words(texts: list[str], *, first: bool) -> None:
    assert month_first(texts) is first


def licence(*printed: str) -> dict[str, str]:
    lines = [
        line_from_text(t, Quad.from_box(300, 60 + 40 * i, 300 + 12 * len(t), 84 + 40 * i), confidence=0.99)
        for i, t in enumerate(printed)
    ]
    text = CardText(Layout(lines, 856, 540), None, (), has_card=True, scripts=SCRIPTS)
    return {v.key: v.value for v in extract_fields(text, CATALOGUE["id_document"], TODAY) if v.value}


def test_american_front_reads_by_its_numbered_abbreviations() -> None:
    found = licence(
        "TEXAS DRIVER LICENSE", "4d DL 12345678", "4b EXP 02/03/2030", "1 LN SPECIMEN", "2 FN ANNA MARIE",
        "8 12 OAK AVE", "AUSTIN TX 73301", "3 DOB 05/04/1990", "15 SEX F 16 HGT 5-04", "9 CLASS C", "4a ISS 02/03/2022",
    )  # fmt: skip
    expected = {
        "document_number": "12345678", "last_name": "SPECIMEN", "first_name": "ANNA MARIE", "sex": "F",
        "date_of_birth": "1990-05-04", "date_of_issue": "2022-02-03", "date_of_expiry": "2030-02-03",
        "address": "12 OAK AVE AUSTIN TX 73301", "categories": "C",
    }  # fmt: skip
    assert {key: found.get(key) for key in expected} == expected


def test_european_front_keeps_the_day_first() -> None:
    found = licence("DRIVING LICENCE", "1. SPECIMEN", "3. 05/04/1990", "4a. 02/03/2022", "9. AM B", "5. 12345678")
    assert (found["date_of_birth"], found["date_of_issue"]) == ("1990-04-05", "2022-03-02")
    assert found["categories"] == "AM B"
