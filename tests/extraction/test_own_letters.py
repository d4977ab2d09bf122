"""A letter that a state does not print is replaced by the one of its own that it was read for, if there is only one."""

from __future__ import annotations

import pytest

from app.extraction.marks import own_letters


@pytest.mark.parametrize(
    ("read", "issuer", "own"),
    [
        ("JỒRG", "DEU", "JÖRG"),
        ("DẠBROWSKI", "POL", "DĄBROWSKI"),
        ("ŞTEFANIA ŢEPEŞ", "ROU", "ȘTEFANIA ȚEPEȘ"),
        ("ŞAHİN", "TUR", "ŞAHİN"),
        ("SÁNCHEZ", "DEU", "SÁNCHEZ"),
        ("NGUYỄN", "VNM", "NGUYỄN"),
        ("JỒRG", "", "JỒRG"),
    ],
)
def test_letters_of_a_state(read: str, issuer: str, own: str) -> None:
    assert own_letters(read, issuer) == own
