"""What the characters of a source say about a value that it did not choose: beliefs, rivals, other readings."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from app.domain.document import FieldKind, FieldSpec
from app.domain.reading import Alternative, Evidence, Source
from app.domain.rules import normalise
from app.domain.text import Symbol
from app.extraction.agreement import Stance, stance
from app.extraction.barcode import dense

FLOOR = 1e-4
"""Belief in a value that a source does not know at all."""

FAIR_RIVAL = 0.05
"""A character with this share of belief was nearly read."""

_SURE_WEAKEST = 0.90
_UNRELATED = 3
_MOST_OFFERED = 5
_OFFERED_AT_LEAST = 0.01
_RIVALS_EACH = 2
_OFFERED_MOST = 6
_MRZ_OFFERED_MOST = 4


def value_symbols(spec: FieldSpec, item: Evidence) -> tuple[Symbol, ...]:
    """The symbols that carry the value: fillers at the end of MRZ elements say nothing."""
    if item.source is not Source.MRZ or spec.kind is FieldKind.MRZ:
        return item.symbols
    return item.symbols[: max(1, len(item.text.rstrip("<")))]


def is_sure(spec: FieldSpec, item: Evidence) -> bool:
    """Whether every character is sure and no rival is near; codes are digital and derived values have no characters."""
    symbols = value_symbols(spec, item)
    weakest = min((symbol.confidence for symbol in symbols), default=item.confidence)
    rival = max((p for symbol in symbols for _, p in symbol.alternatives[:1]), default=0.0)
    return weakest >= _SURE_WEAKEST and rival <= FAIR_RIVAL


def log_belief(value: str, item: Evidence) -> float:
    """The logarithm of how far the source's own characters allow the value."""
    if item.value == value:
        return math.log(max(item.confidence, FLOOR))
    pairs = _aligned(value, item)
    if pairs is None:
        return _UNRELATED * math.log(FLOOR)
    return sum(math.log(max(probability(symbol, c), FLOOR)) for symbol, c in pairs)


def nearly_says(value: str, item: Evidence) -> bool:
    """Whether every character of the value was at least a fair rival in this source."""
    pairs = _aligned(value, item)
    return pairs is not None and all(probability(symbol, c) >= FAIR_RIVAL for symbol, c in pairs)


def probability(symbol: Symbol, character: str) -> float:
    """The recogniser's belief in one character at the symbol's place."""
    if symbol.text.upper() == character:
        return symbol.confidence
    return next((p for text, p in symbol.alternatives if text.upper() == character), 0.0)


def other_readings(spec: FieldSpec, item: Evidence) -> list[tuple[str, float]]:
    """Values with one character exchanged for a rival, likeliest first, with the rival's belief."""
    changed = [
        ("".join(text if i == index else s.text for i, s in enumerate(item.symbols)), p)
        for index, symbol in enumerate(item.symbols)
        for text, p in symbol.alternatives[:_RIVALS_EACH]
        if p >= _OFFERED_AT_LEAST
    ]
    changed.sort(key=lambda pair: -pair[1])
    if item.source is Source.MRZ:
        if spec.kind is not FieldKind.TEXT:
            return []
        return [(text.rstrip("<").replace("<", " "), p) for text, p in changed[:_MRZ_OFFERED_MOST]]
    return [(normalise(spec, text).value, p) for text, p in changed[:_OFFERED_MOST]]


def alternatives_of(
    spec: FieldSpec, value: str, sources: Sequence[Evidence], repairs: Sequence[tuple[str, float]]
) -> tuple[Alternative, ...]:
    """Other values in order of belief: what other sources say, repairs, and one-character rivals."""
    found: dict[str, Alternative] = {}

    def offer(text: str, confidence: float, source: Source) -> None:
        if text and text != value and text not in found:
            found[text] = Alternative(text, confidence, source)

    for item in sources:
        if not (item.source is Source.DERIVED and stance(spec, item, replace(item, value=value)) is Stance.COMPATIBLE):
            offer(item.value, item.confidence, item.source)
    for text, confidence in repairs:
        offer(text, confidence, Source.MRZ)
    for item in sources:
        if item.value == value and item.symbols:
            for text, p in other_readings(spec, item):
                offer(text, p, item.source)
    return tuple(found.values())[:_MOST_OFFERED]


def _aligned(value: str, item: Evidence) -> Sequence[tuple[Symbol, str]] | None:
    """The source's letters and digits beside those of the value; None if their numbers differ."""
    wanted = dense(value)
    symbols = [symbol for symbol in item.symbols if symbol.text.isalnum()]
    if len(symbols) != len(wanted):
        return None
    return list(zip(symbols, wanted, strict=True))
