"""Page numbers are taken as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InputError
from app.domain.page_ranges import page_text, parse_pages


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", ()),
        ("3", (3,)),
        ("1-3, 7", (1, 2, 3, 7)),
        ("9; 2–4", (9, 2, 3, 4)),
        ("2,2,1-2", (2, 1)),
        (" 5 - 6 ", (5, 6)),
    ],
)
def test_lists_and_spans_are_understood(text: str, numbers: tuple[int, ...]) -> None:
    assert parse_pages(text) == numbers


@pytest.mark.parametrize("text", ["0", "3-1", "a", "1,,2", "-4", "1-", "1-99999", "1.5"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_pages(text)
    assert caught.value.code == "pages_unreadable"


@given(st.sets(st.integers(1, 400)))
def test_numbers_come_back_from_their_text(numbers: set[int]) -> None:
    assert parse_pages(page_text(numbers)) == tuple(sorted(numbers))
