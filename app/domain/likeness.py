"""When two records may be about the same person or document."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.document import DocumentType, FieldKind
from app.domain.find_text import folded

NEAR_SHARE = 0.8
"""Names are near when at least this share of their letters agrees, in any order of the words."""

LEAST_NUMBER = 5
"""Shorter numbers (a weight, a book) belong to many."""


class LikenessKind(StrEnum):
    """Why two records are thought to be alike."""

    SAME_NUMBER = "same_number"
    SAME_PERSON = "same_person"


@dataclass(frozen=True, slots=True)
class Identity:
    """What a record says about whose it is, in comparable form. `numbers` are document and identity numbers."""

    numbers: frozenset[str]
    names: tuple[str, ...]
    birth: str


def identity_of(document: DocumentType, values: Mapping[str, str]) -> Identity:
    """Numbers, names and date of birth among the values; whatever the type does not have is empty.

    The names of one script make one name: surname and given names may be one field on another card.
    """
    numbers, birth = set[str](), ""
    latin, native = list[str](), list[str]()
    for spec in document.fields:
        value = values.get(spec.key, "")
        is_number = spec.kind is FieldKind.NUMBER and "name" not in spec.key
        if is_number and len(number_key(value)) >= LEAST_NUMBER:
            numbers.add(number_key(value))
        elif spec.kind in (FieldKind.NAME, FieldKind.LATIN_NAME) and "title" not in spec.key:
            (latin if folded(value).isascii() else native).append(value)
        elif spec.kind is FieldKind.DATE and "birth" in spec.key:
            birth = value
    names = (name_key(" ".join(latin)), name_key(" ".join(native)))
    return Identity(frozenset(numbers), tuple(name for name in names if name), birth)


def number_key(value: str) -> str:
    """A number without everything that is not a letter or digit, case ignored."""
    return "".join(char for char in folded(value) if char.isalnum())


def name_key(value: str) -> str:
    """A name's letters in one form, its words in the order of the alphabet."""
    letters = "".join(c if _is_letter(c) else " " for c in folded(value))
    return " ".join(sorted(letters.split()))


def compare(one: Identity, other: Identity) -> LikenessKind | None:
    """Why the two may be the same, None if nothing says so."""
    if one.numbers & other.numbers:
        return LikenessKind.SAME_NUMBER
    if not one.birth or one.birth != other.birth:
        return None
    if any(near(a, b) for a in one.names for b in other.names):
        return LikenessKind.SAME_PERSON
    return None


def near(one: str, other: str) -> bool:
    """Whether two name keys differ by no more than a slip of the pen."""
    if not one or not other:
        return False
    longest = max(len(one), len(other))
    return 1 - _distance(one, other) / longest >= NEAR_SHARE


def _is_letter(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char) in {"Mn", "Mc"}


def _distance(one: str, other: str) -> int:
    """Letters to insert, drop or exchange to make one from the other."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]
