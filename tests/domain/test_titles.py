"""Titles are told from names, in both of the card's languages."""

from __future__ import annotations

import pytest

from app.domain.titles import split_thai_name, split_title


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("นาย สมชาย ใจดี", ("นาย", "สมชาย", "ใจดี")),
        ("นางสาวสมหญิง รักไทย", ("นางสาว", "สมหญิง", "รักไทย")),
        ("น.ส. มาลี ณ อยุธยา", ("น.ส.", "มาลี", "ณ อยุธยา")),
        ("พ.ต.อ. วิชัย มั่นคง", ("พ.ต.อ.", "วิชัย", "มั่นคง")),
        ("สมชาย", ("", "สมชาย", "")),
        ("", ("", "", "")),
    ],
)
def test_thai_name_line_is_split(line: str, parts: tuple[str, str, str]) -> None:
    assert split_thai_name(line) == parts


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Mr. Somchai", ("Mr.", "Somchai")),
        ("Mr Somchai", ("Mr.", "Somchai")),
        ("MISS Malee", ("Miss", "Malee")),
        ("Mrs.Somying", ("Mrs.", "Somying")),
        ("Mrongsak", ("", "Mrongsak")),
    ],
)
def test_english_title_is_split(line: str, parts: tuple[str, str]) -> None:
    assert split_title(line) == parts
