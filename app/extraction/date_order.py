"""Whether 02/05/2007 is a day in May or in February, where nothing on the card tells."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.document import DocumentType, FieldKind
from app.domain.reading import Evidence, FieldValue, Finding, Level, Source

_BARE = re.compile(r"(?<!\d)(\d{1,2})\s?[/.\-]\s?(\d{1,2})\s?[/.\-]\s?(\d{4})(?!\d)")
_MONTHS = 12
_MONTH_FIRST = "date_mdy"


def in_doubt(
    document: DocumentType, values: Mapping[str, FieldValue], texts: Sequence[str], issuer: str
) -> dict[str, tuple[Evidence, ...]]:
    """The evidence, by key, of printed dates that may be read in either order, with that doubt.

    `texts` is all that is printed on the card. Only types that stand for many states' cards have the doubt; it is gone
    where `month_first` has decided, or where another date begins with a number above twelve.
    """
    dates = [spec for spec in document.fields if spec.kind is FieldKind.DATE and spec.key in values]
    decided = any(spec.grammar == _MONTH_FIRST for spec in dates) or day_comes_first(texts)
    if not document.recognition.generic or issuer or decided:
        return {}
    doubted = {spec.key: tuple(_doubted(item) for item in values[spec.key].evidence) for spec in dates}
    return {key: evidence for key, evidence in doubted.items() if evidence != values[key].evidence}


def day_comes_first(texts: Sequence[str]) -> bool:
    """Whether a date in figures begins with a number that is no month."""
    return any(int(first) > _MONTHS for text in texts for first, _, _ in _BARE.findall(text))


def _doubted(item: Evidence) -> Evidence:
    bare = _BARE.search(item.text)
    if item.source is not Source.VIZ or bare is None:
        return item
    first, second = int(bare[1]), int(bare[2])
    if first == second or max(first, second) > _MONTHS:
        return item
    return replace(item, findings=(*item.findings, Finding("date_order_unknown", Level.WARN)))
