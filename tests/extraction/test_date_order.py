"""Bare dates on cards of unknown states: another date tells the order, or the operator is asked."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.geometry import Quad
from app.domain.reading import FieldState, FieldValue
from app.domain.text import line_from_text
from app.extraction.date_order import day_comes_first
from app.extraction.extract import CardText, extract_fields
from app.extraction.layout import Layout
from tests.extraction.drawn import CATALOGUE, SCRIPTS

TODAY = date(2026, 11, 22)


def card(document: str, birth: str, issue: str) -> dict[str, FieldValue]:
    places = [("Date of birth", 300, 80), (birth, 300, 110), ("Date of issue", 300, 200), (issue, 300, 230)]
    lines = [
        line_from_text(text, Quad.from_box(x, y, x + 12 * len(text), y + 22), confidence=0.99999)
        for text, x, y in places
    ]
    text = CardText(Layout(lines, 856, 540), None, (), has_card=True, scripts=SCRIPTS)
    return {value.key: value for value in extract_fields(text, CATALOGUE[document], TODAY)}


def asks(value: FieldValue) -> bool:
    return "date_order_unknown" in {finding.code for finding in value.findings}


@pytest.mark.parametrize(
    ("texts", "first"),
    [
        (["02/05/2007", "31/01/2020"], True),
        (["02/05/2007", "01.31.2020"], False),
        (["2 MAY 2007", "2007-05-31"], False),
    ],
)
def test_a_number_above_twelve_tells_that_the_day_comes_first(texts: list[str], *, first: bool) -> None:
    assert day_comes_first(texts) is first


def test_a_date_that_may_be_either_is_one_to_check() -> None:
    found = card("id_document", "02/05/2007", "07/03/2024")
    assert found["date_of_birth"].state is FieldState.CHECK
    assert asks(found["date_of_birth"])


def test_another_date_of_the_card_settles_it() -> None:
    assert card("id_document", "02/05/2007", "07/23/2024")["date_of_birth"].value == "2007-02-05"
    day_first = card("id_document", "02/05/2007", "23/07/2024")["date_of_birth"]
    assert day_first.value == "2007-05-02"
    assert not asks(day_first)


def test_dates_with_words_and_cards_of_one_state_are_left_alone() -> None:
    assert not asks(card("id_document", "02 MAY 2007", "07/03/2024")["date_of_birth"])
    assert not asks(card("thailand_id", "02/05/2550", "07/03/2567")["date_of_birth"])
