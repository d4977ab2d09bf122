"""Cards that print the month before the day: told by their dates, else by their words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from app.domain.document import DocumentType, FieldKind, FieldSpec
from app.domain.text import TextLine

_FIGURES = re.compile(r"(?<!\d)(\d{1,2})[/.\-](\d{1,2})[/.\-](?:19|20)\d\d(?!\d)")
_AMERICAN = re.compile(
    r"\bUSA\b|\bLICENSE\b|\bIDENTIFICATION CARD\b|\bPERMANENT RESIDENT\b|\bU\.?S\.? DEPARTMENT\b", re.IGNORECASE
)
_MONTHS = 12
_DAY_FIRST = frozenset({"", "date_dmy"})


def with_date_order(document: DocumentType, lines: Sequence[TextLine]) -> DocumentType:
    """The type, with dates that begin with the month where a generic card of these lines prints them so."""
    if not document.recognition.generic or not month_first([line.text for line in lines]):
        return document
    return replace(document, fields=tuple(_turned(spec) for spec in document.fields))


def month_first(texts: Sequence[str]) -> bool:
    """Whether the dates in figures begin with the month.

    One figure above twelve decides; if none is, the United States' own words do, as no other state writes so.
    """
    pairs = [(int(found[1]), int(found[2])) for text in texts for found in _FIGURES.finditer(text)]
    second = sum(b > _MONTHS >= a for a, b in pairs)
    first = sum(a > _MONTHS >= b for a, b in pairs)
    if first != second:
        return second > first
    return bool(pairs) and any(_AMERICAN.search(text) for text in texts)


def _turned(spec: FieldSpec) -> FieldSpec:
    return replace(spec, grammar="date_mdy") if spec.kind is FieldKind.DATE and spec.grammar in _DAY_FIRST else spec
