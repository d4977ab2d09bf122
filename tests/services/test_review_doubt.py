"""Doubtful characters are found again in a value that has another form than what was printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading import Evidence, Source
from app.services.review_doubt import align, find_doubts
from app.services.review_rekey import compare
from tests.services.review_samples import found, symbols


def evidence(text: str) -> Evidence:
    return Evidence(Source.VIZ, text, text, 0.9, None, symbols(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("03-06-1985", "1985-06-03"),
        ("1985.06.03", "1985-06-03"),
        ("1 2345 67890 12 3", "1234567890123"),
        ("Z683365(5)", "Z683365(5)"),
        ("yip, Ching man", "YIP, CHING MAN"),
        ("(06-96)", "1996-06"),
        ("26-11-18", "2018-11-26"),
        ("03-03-2003", "2003-03-03"),
    ],
)
def test_every_aligned_character_says_the_same(text: str, value: str) -> None:
    places = align(evidence(text), value)
    assert places
    assert all(text[at].casefold() == value[index].casefold() for index, at in places.items())


def test_a_date_of_equal_day_and_month_is_not_turned_round() -> None:
    assert align(evidence("03-03-2003"), "2003-03-03")[8] == 0


def test_a_value_that_was_worked_out_has_no_places() -> None:
    assert align(evidence("D<<"), "DEU") == {}


def test_symbols_that_are_more_than_one_character_are_not_guessed_at() -> None:
    clusters = Evidence(Source.VIZ, "กำ", "กำ", 0.9, None, (symbols("ก")[0], symbols("ำำ")[0], symbols("x")[0]))
    assert align(clusters, "กำ") == {}


def test_only_characters_below_the_limit_are_doubtful() -> None:
    machine = found("id_number", "Z683365", doubtful={1: "8", 4: "8"})
    assert [(d.index, d.symbol.alternatives[0][0]) for d in find_doubts(machine)] == [(1, "8"), (4, "8")]


@given(st.text("AB1<", max_size=12), st.text("AB1<", max_size=12))
def test_a_comparison_is_equal_only_for_equal_texts_and_its_spans_rebuild_them(read: str, typed: str) -> None:
    result = compare(read, typed)
    assert result.equal == (read == typed)
    rebuilt = list(read)
    for d in reversed(result.differences):
        rebuilt[d.read_start : d.read_end] = typed[d.typed_start : d.typed_end]
    assert "".join(rebuilt) == typed
