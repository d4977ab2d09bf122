"""The sources' words on each field: what the visual zone shows and what the machine-readable zone encodes."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.domain.dates import LIFELONG
from app.domain.document import FieldKind, FieldSpec
from app.domain.geometry import bounding_quad
from app.domain.mrz import MrzElement
from app.domain.mrz_repair import blind_positions
from app.domain.reading import Evidence, Finding, Level, Source
from app.domain.rules import normalise
from app.domain.text import Symbol, TextLine
from app.extraction.layout import Layout, Piece, joined
from app.extraction.match import Match, Matching
from app.extraction.mrz_zone import Zone

_CERTAIN, _FAINT = 0.999, 0.003
"""A symbol so sure is not weighed again, and a reading so faint speaks for nothing."""

_ISO_LENGTH = len("2026-11-25")
_DIGIT_LOST = re.compile(r"(?<!\d)\d ?([./-]) ?0\d ?\1 ?\d{4}(?!\d)")
"""8/06/2034: who writes the month with its zero does not write a day without it."""

CHECK_HOLDS = "mrz_check_holds"
"""Finding of an MRZ element whose own check digit fits."""

BLIND_RIVAL = "mrz_blind_rival"
"""Finding of an MRZ element with a rival character that no check digit can tell from the one read."""


def printed_evidence(layout: Layout, spec: FieldSpec, matching: Matching, today: date) -> tuple[Evidence, ...]:
    """What the visual zone says: the chosen place first, then other places that name the same field."""
    matches = [m for m in (matching.chosen.get(spec.key), *matching.echoes.get(spec.key, ())) if m is not None]
    return tuple(_from_match(layout, spec, match, today) for match in matches)


def evidence_of_pieces(
    layout: Layout, spec: FieldSpec, pieces: Sequence[Piece], today: date, *, weighed: bool = True
) -> Evidence:
    """The visual zone's word in these pieces, joined with blanks; see `evidence_of_line`."""
    line = joined([layout.text_line(piece) for piece in pieces])
    return evidence_of_line(spec, line, today, weighed=weighed)


def evidence_of_line(spec: FieldSpec, line: TextLine, today: date, *, weighed: bool = True) -> Evidence:
    """The visual zone's word in one line of text.

    Its confidence is that every symbol is right or, `weighed`, that the value is: readings that differ in nothing that
    the value keeps count for it.
    """
    result = normalise(spec, line.text, today=today)
    symbols = _valued(spec, line.symbols, result.value, today) if weighed and result.value else line.symbols
    sure = certainty(symbols)
    findings = (*result.findings, *_cut_findings(spec, line.text, result.value))
    return Evidence(Source.VIZ, line.text, result.value, sure, line.quad, line.symbols, findings)


def _cut_findings(spec: FieldSpec, text: str, value: str) -> tuple[Finding, ...]:
    """The doubt about a date without its day, or with half of it: the rest may be covered or not read."""
    whole = spec.kind is not FieldKind.DATE or spec.grammar == "date_month_year" or value in ("", LIFELONG)
    if whole or (len(value) == _ISO_LENGTH and not _DIGIT_LOST.search(text)):
        return ()
    return (Finding("pattern_unfit", Level.WARN),)


def _valued(spec: FieldSpec, symbols: Sequence[Symbol], value: str, today: date) -> list[Symbol]:
    """The symbols, each as sure as the value is of it: other readings of it that give the same value speak for it too.

    So does the gap that may be none, where blanks are only layout.
    """
    texts = [symbol.text for symbol in symbols]
    weighed = []
    for index, symbol in enumerate(symbols):
        sure = symbol.confidence
        if sure < _CERTAIN:
            left = max(0.0, 1.0 - sure - sum(p for _, p in symbol.alternatives)) if symbol.text.isspace() else 0.0
            for other, probability in (*symbol.alternatives, ("", left)):
                changed = "".join((*texts[:index], other, *texts[index + 1 :]))
                if probability > _FAINT and normalise(spec, changed, today=today).value == value:
                    sure = min(1.0, sure + probability)
        weighed.append(replace(symbol, confidence=sure))
    return weighed


def _from_match(layout: Layout, spec: FieldSpec, match: Match, today: date) -> Evidence:
    return evidence_of_pieces(layout, spec, match.pieces, today)


def mrz_evidence(zone: Zone, spec: FieldSpec) -> Evidence | None:
    """What the machine-readable zone encodes for the field, None if nothing or only fillers."""
    if spec.from_mrz == "mrz":
        return _whole_zone(zone)
    element = zone.mrz.element(spec.from_mrz) if spec.from_mrz else None
    if element is None or not element.value:
        return None
    line = zone.lines[element.line].part(element.start, element.end)
    sure = certainty(_meaningful(element, line))
    findings = (*_check_findings(element), *_blind_findings(line))
    return Evidence(Source.MRZ, element.raw, element.value, sure, line.quad, line.symbols, findings)


def _check_findings(element: MrzElement) -> tuple[Finding, ...]:
    if element.check is None:
        return ()
    if element.check:
        return (Finding(CHECK_HOLDS, Level.INFO),)
    return (Finding("mrz_check_failed", Level.ERROR, {"element": element.key}),)


def _blind_findings(line: TextLine) -> tuple[Finding, ...]:
    return (Finding(BLIND_RIVAL, Level.INFO),) if blind_positions([line]) else ()


def _whole_zone(zone: Zone) -> Evidence:
    symbols = list(zone.lines[0].symbols)
    for line in zone.lines[1:]:
        symbols += [Symbol("\n", 1.0), *line.symbols]
    findings = tuple(
        Finding(finding.code, Level.ERROR if finding.code == "mrz_check_failed" else finding.level, finding.params)
        for finding in zone.mrz.findings
    )
    text = zone.mrz.text
    quad = bounding_quad([line.quad for line in zone.lines])
    return Evidence(Source.MRZ, text, text, certainty(symbols), quad, tuple(symbols), findings)


def _meaningful(element: MrzElement, line: TextLine) -> tuple[Symbol, ...]:
    """The element's symbols without trailing fillers, which no value shows."""
    return line.symbols[: max(1, len(element.raw.rstrip("<")))]


def certainty(symbols: Sequence[Symbol]) -> float:
    """Probability that every symbol is right, taking them as independent; 0 if there are none."""
    return math.prod(symbol.confidence for symbol in symbols) if symbols else 0.0
