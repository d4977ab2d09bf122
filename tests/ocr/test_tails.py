"""Tails of fillers against weighing every field there is."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ocr.tails import settled

SHARES = st.floats(0.001, 0.9)


@given(st.lists(st.tuples(SHARES, SHARES), min_size=1, max_size=8))
def test_best_field_is_the_best_of_all_with_a_proper_tail(shares: list[tuple[float, float]]) -> None:
    beliefs = [{"A": letter / (letter + filler), "<": filler / (letter + filler)} for letter, filler in shares]
    fields = {
        "".join(field): math.prod(place[c] for place, c in zip(beliefs, field, strict=True))
        for field in itertools.product("A<", repeat=len(beliefs))
        if "<<<" not in "".join(field).rstrip("<")
    }
    best = max(fields.values())
    chosen = "".join(max(place, key=lambda c, place=place: place[c]) for place in settled(beliefs))
    assert fields.get(chosen, 0) == pytest.approx(best, rel=1e-4)


@given(st.lists(st.tuples(SHARES, SHARES), min_size=1, max_size=8))
def test_belief_in_all_symbols_together_stays(shares: list[tuple[float, float]]) -> None:
    beliefs = [{"A": a / 2, "B": a / 4, "<": b / 2} for a, b in shares]
    for before, after in zip(beliefs, settled(beliefs), strict=True):
        assert sum(after.values()) == pytest.approx(sum(before.values()))
        assert after["A"] == pytest.approx(2 * after["B"])


def test_places_without_fillers_or_without_letters_are_left_as_they_are() -> None:
    beliefs = [{"A": 0.6, "B": 0.3}, {"<": 0.8}, {"1": 0.5, "<": 0.4}]
    assert settled(beliefs)[0] == pytest.approx(beliefs[0])
    assert settled(beliefs)[1] == pytest.approx(beliefs[1])
