"""Front and back of one card that lie in one file are said to be of one card, and nothing else is."""

from __future__ import annotations

from dataclasses import replace

from app.bootstrap import catalogue
from app.domain.errors import InputError
from app.domain.reading import FieldState, FieldValue, Reading
from app.services.file_cards import card_numbers, outcome_objects
from app.services.opening import FileOutcome
from tests.services.review_samples import TODAY, agreeing, found
from tests.services.test_review_sides import BACK, CATALOGUE, FRONT, back_reading

FRONT_SIDE = replace(agreeing(), document=FRONT.identifier)
OTHER_BACK = back_reading("A111111")
SILENT_BACK = Reading("page-3", BACK.identifier, 0.97, (found("address", "12 Canal Road"), FieldValue("id_number")))
TEXT = Reading("page-4", "text", 0.9)


def cards(*readings: tuple[int, Reading]) -> list[int]:
    return card_numbers(readings, CATALOGUE, today=TODAY)


def test_two_sides_on_two_pages_are_one_card() -> None:
    assert cards((1, FRONT_SIDE), (2, back_reading())) == [1, 1]
    assert cards((1, back_reading()), (2, FRONT_SIDE)) == [1, 1]


def test_sides_that_have_nothing_in_common_are_one_card_where_nothing_else_is_there() -> None:
    assert cards((1, FRONT_SIDE), (2, SILENT_BACK)) == [1, 1]
    assert cards((1, FRONT_SIDE), (1, SILENT_BACK), (2, TEXT)) == [1, 1, 2]
    assert cards((1, FRONT_SIDE), (2, SILENT_BACK), (3, TEXT)) == [1, 2, 3]


def test_sides_that_agree_are_one_card_among_many() -> None:
    readings = [(1, TEXT), (2, FRONT_SIDE), (3, back_reading()), (4, FRONT_SIDE), (5, back_reading())]
    assert cards(*readings) == [1, 2, 2, 3, 3]


def test_sides_that_contradict_each_other_are_two_cards() -> None:
    assert cards((1, FRONT_SIDE), (2, OTHER_BACK)) == [1, 2]


def test_a_card_has_two_sides_at_most() -> None:
    assert cards((1, FRONT_SIDE), (2, back_reading()), (3, FRONT_SIDE)) == [1, 1, 2]
    assert cards((1, FRONT_SIDE), (2, FRONT_SIDE)) == [1, 2]


def test_a_type_that_nobody_knows_is_a_card_of_its_own() -> None:
    assert cards((1, FRONT_SIDE), (2, Reading("p", "unheard_of", 0.5)), (3, back_reading())) == [1, 2, 3]
    assert cards() == []


def test_the_objects_of_a_file_bear_their_card() -> None:
    number = FieldValue("id_number", "1103700123457", FieldState.CLEAR, 0.9)
    front = Reading("p1", "thailand_id", 0.9, (number,))
    back = Reading("p2", "thailand_id_back", 0.9)
    assert {"thailand_id", "thailand_id_back"} <= set(catalogue())
    outcome = FileOutcome("a.pdf", ((1, (front,)), (2, (back,))), InputError("image_broken"))
    told = outcome_objects(outcome, photo=False)
    assert [item.get("card") for item in told] == [1, 1, None]
