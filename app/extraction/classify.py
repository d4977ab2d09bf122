"""Which type a document is, told from its words, numbers, machine-readable zone and barcodes together."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.barcode import Barcode
from app.domain.document import DocumentType, Recognition
from app.domain.text import TextLine
from app.extraction.barcode import code_belief
from app.extraction.labels import find_labels
from app.extraction.layout import Layout, fold
from app.extraction.mrz_zone import Zone

TEXT = "text"
_TEXT_BASE = 1.6
"""Evidence that any document must beat before it is more than text, in nats."""

_SIGN_OF_ITS_OWN = 1.0
_WEAK_ALONE = 1.2
_OWN_STATE = 2.0
_EACH_LETTER = 0.75
_GENERIC_WEAK, _GENERIC_MORE = 1.6, 2.5
_MOST_LINES = 45


@dataclass(frozen=True, slots=True)
class Classification:
    """The likeliest type with its share of belief (0 to 1), and the next best one ("" if there is none)."""

    identifier: str
    confidence: float
    runner_up: str = ""


def classify(
    layout: Layout, zone: Zone | None, catalogue: Mapping[str, DocumentType], codes: Sequence[Barcode] = ()
) -> Classification:
    """The type of the card whose upright lines these are; `text` when nothing speaks for any card."""
    scores = {TEXT: _TEXT_BASE}
    for identifier, document in catalogue.items():
        rules = document.recognition
        told = code_belief(codes, identifier)
        if told or (identifier != TEXT and (rules.words or rules.weak_words or rules.patterns or rules.mrz)):
            scores[identifier] = _score(layout, zone, document, told)
    generic = [name for name in scores if name != TEXT and catalogue[name].recognition.generic]
    if max(scores, key=lambda name: scores[name]) in (TEXT, *generic) and len(layout.lines) <= _MOST_LINES:
        for name in generic:
            scores[name] += _many_labels(layout, catalogue[name].recognition)
    ranked = sorted(scores, key=lambda name: scores[name], reverse=True)
    total = sum(math.exp(scores[name] - scores[ranked[0]]) for name in ranked)
    return Classification(ranked[0], 1 / total, ranked[1] if len(ranked) > 1 else "")


def _score(layout: Layout, zone: Zone | None, document: DocumentType, told: float) -> float:
    """What speaks for one type, in nats. Words that many cards bear decide for a type only beside a sign of its own."""
    rules = document.recognition
    strong, weak = _words(layout, rules)
    own = strong + _patterns(layout.lines, rules) + told
    coded = _mrz(zone, document)
    if not rules.generic and own + max(coded, 0.0) < _SIGN_OF_ITS_OWN:
        weak = min(weak, _WEAK_ALONE)
    return own + weak + coded


def _words(layout: Layout, rules: Recognition) -> tuple[float, float]:
    """Headings that name the type, and words that also stand on others."""
    strong = {hit.piece.line: hit for hit in find_labels(layout, [("s", word) for word in rules.words])}
    weak = find_labels(layout, [("w", word) for word in rules.weak_words])
    score = 0.0
    for hit in strong.values():
        # A heading that fills its line says more than the same word inside a sentence.
        share = hit.length / max(1, len(fold(layout.lines[hit.piece.line].text)[0]))
        score += hit.score * (1.0 + 2.5 * min(1.0, share)) * min(1.0, hit.length / 10 + 0.4)
    weight = sum(min(1.0, hit.length / 8) * hit.score for hit in weak)
    if rules.generic:
        return min(score, 3.5), min(0.4 * weight, _GENERIC_WEAK)
    return min(score, 7.0), min(0.6 * weight, 3.6)


def _many_labels(layout: Layout, rules: Recognition) -> float:
    """What labels beyond those that count anyway say for a card of no type of its own, against mere text."""
    hits = find_labels(layout, [("w", word) for word in rules.weak_words])
    weight = 0.4 * sum(min(1.0, hit.length / 8) * hit.score for hit in hits)
    return min(max(0.0, weight - _GENERIC_WEAK), _GENERIC_MORE)


def _patterns(lines: Sequence[TextLine], rules: Recognition) -> float:
    texts = [line.text.strip() for line in lines] + [word for line in lines for word in line.text.split()]
    return sum(1.8 for pattern in rules.patterns if any(re.search(pattern, text) for text in texts))


def _mrz(zone: Zone | None, document: DocumentType) -> float:
    """For or against the type by form, first letters (more of them say more) and state of the zone."""
    rules = document.recognition
    if zone is None:
        return -1.0 if rules.mrz and not rules.words else 0.0
    if zone.form.name not in rules.mrz:
        return -3.0
    fitting = [len(code) for code in rules.mrz_codes if zone.mrz.lines[0].startswith(code)]
    issuer = zone.mrz.value("issuing_country")
    if document.country and issuer:
        return 3.0 + (_OWN_STATE if issuer == document.country else -_OWN_STATE) + (3.0 if fitting else 0.0)
    return 3.0 + (3.0 + _EACH_LETTER * (max(fitting) - 1) if fitting else 0.0)
