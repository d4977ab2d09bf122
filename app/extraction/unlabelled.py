"""Values that stand on a card without a label of their own, found by form and by elimination: always ones to check."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.domain.document import DocumentType, FieldSpec
from app.domain.reading import Evidence, FieldValue, Finding, Level, Source
from app.domain.text import Script, TextLine
from app.extraction.date_parts import date_part
from app.extraction.evidence import evidence_of_line, evidence_of_pieces
from app.extraction.labels import is_han
from app.extraction.layout import Box, Layout, Piece
from app.extraction.reconcile import conclude

_ISO_LENGTH = 10
_HEAD = 0.3
_NUMBER = re.compile(
    r"(?=[^A-Z]*[A-Z])(?:(?=(?:[^0-9]*[0-9]){5})|(?=(?:[^0-9]*[0-9]){2})(?![^AEIOU]*[AEIOU]))[A-Z0-9]{7,12}"
)
"""Letters and digits: five digits, or two and no vowel, as no word is spelt."""

_TOWN = re.compile(
    r"[A-Z][A-Z .'-]+,? ?(?:[A-Z]{2},? ?[0-9]{5}(?:-[0-9]{4})?|[A-Z]{2},? ?[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9])"
)
_STREET = re.compile(r"(?=.*[0-9])(?=.*[A-Z]{2})[A-Z0-9 .,#'/-]{5,}")
_MOST_GAP = 1.6
_COMMA = ","
_MOST_CHARACTERS, _NEAR = 3, 14

Found = Mapping[str, FieldValue]


def with_unlabelled(
    layout: Layout,
    pieces: Sequence[Piece],
    document: DocumentType,
    values: Sequence[FieldValue],
    today: date,
) -> list[FieldValue]:
    """The values with those that no label led to, where the card shows only one thing that each of them may be.

    `pieces` are all runs of print that may be values. The operator is asked to look at what is found in this way.
    """
    found = {value.key: value for value in values}
    ways: list[tuple[str, Callable[[FieldSpec], Evidence | None]]] = [
        ("date_of_issue", lambda spec: _issue_date(layout, pieces, spec, found, today))
    ]
    named = document.spec("name")
    if named is not None and named.script is Script.HAN:
        ways.append(("name", lambda spec: _name_in_two(layout, pieces, spec, found, today)))
    if document.recognition.generic:
        ways += [
            ("first_name", lambda spec: _behind_comma(spec, found, today)),
            ("document_number", lambda spec: _number_at_head(layout, pieces, spec, found, today)),
            ("address", lambda spec: _american_address(layout, pieces, spec, found, today)),
        ]
    for key, look in ways:
        spec = document.spec(key)
        if spec is None or key not in found or found[key].value:
            continue
        item = look(spec)
        if item is not None and item.value:
            found[key] = conclude(spec, [_unsure(item)], generic=document.recognition.generic)
            if key == "first_name":
                found["last_name"] = _before_comma(document, found["last_name"], today)
    return [found[value.key] for value in values]


def _unsure(item: Evidence) -> Evidence:
    return replace(item, findings=(*item.findings, Finding("label_not_read", Level.WARN)))


def _issue_date(layout: Layout, pieces: Sequence[Piece], spec: FieldSpec, found: Found, today: date) -> Evidence | None:
    """The only date on the card between birth and expiry that no field has."""
    birth, expiry = found.get("date_of_birth"), found.get("date_of_expiry")
    if not birth or not expiry or not birth.value or not expiry.value:
        return None
    latest = min(expiry.value, today.isoformat())
    left: dict[str, Evidence] = {}
    for piece in dict.fromkeys(part for p in pieces for part in (p, date_part(layout, spec.key, p))):
        item = evidence_of_pieces(layout, spec, [piece], today)
        if len(item.value) == _ISO_LENGTH and birth.value < item.value <= latest and item.value != expiry.value:
            left.setdefault(item.value, item)
    return _only(left.values())


def _number_at_head(
    layout: Layout, pieces: Sequence[Piece], spec: FieldSpec, found: Found, today: date
) -> Evidence | None:
    """The only run of letters and digits in the card's head: many cards print their number there, unnamed."""
    head = layout.card.top + _HEAD * layout.card.height
    fitting = {
        piece.text: piece
        for piece in pieces
        if piece.box.middle_y < head and _NUMBER.fullmatch(piece.text) and not _is_taken(piece, found)
    }
    if any(item.source is Source.MRZ for value in found.values() for item in value.evidence):
        return None
    return _only(evidence_of_pieces(layout, spec, [piece], today) for piece in fitting.values())


def _american_address(
    layout: Layout, pieces: Sequence[Piece], spec: FieldSpec, found: Found, today: date
) -> Evidence | None:
    """Street above town, state and postal code, as licences of North America print them."""
    rows = [p for p in pieces if not _is_taken(p, found)]
    towns = {p.line: p for p in rows if _TOWN.fullmatch(p.text)}
    if len(towns) != 1:
        return None
    (town,) = towns.values()
    above = [
        p
        for p in rows
        if p.line != town.line
        and _STREET.fullmatch(p.text)
        and -0.5 * town.box.height < town.box.top - p.box.bottom < _MOST_GAP * town.box.height
        and abs(p.box.left - town.box.left) < 2 * town.box.height
    ]
    if not above:
        return None
    street = max(above, key=lambda p: (p.box.bottom, p.end - p.start))
    return evidence_of_pieces(layout, spec, [street, town], today)


def _name_in_two(
    layout: Layout, pieces: Sequence[Piece], spec: FieldSpec, found: Found, today: date
) -> Evidence | None:
    """Family and given names in characters, each on the row of the same name in letters."""
    parts = []
    for key in ("last_name_en", "first_name_en"):
        latin = found.get(key)
        if latin is None or latin.quad is None or not latin.value:
            return None
        left, top, right, bottom = latin.quad.bounds
        row = Box(left, top, right, bottom)
        near = [
            (max(p.box.left - right, left - p.box.right), p)
            for p in pieces
            if p.text and all(map(is_han, p.text)) and len(p.text) <= _MOST_CHARACTERS and p.box.overlap_y(row) > 0.5
        ]
        close = [pair for pair in near if pair[0] < _NEAR * row.height]
        if not close:
            return None
        parts.append(min(close, key=lambda pair: (pair[0], -len(pair[1].text)))[1])
    item = evidence_of_pieces(layout, spec, parts, today)
    return replace(item, value="".join(item.value.split()))


def _behind_comma(spec: FieldSpec, found: Found, today: date) -> Evidence | None:
    """The given names that are printed behind the surname and a comma."""
    parts = _at_comma(found.get("last_name"))
    return evidence_of_line(spec, parts[1], today) if parts else None


def _before_comma(document: DocumentType, last: FieldValue, today: date) -> FieldValue:
    spec, parts = document.spec("last_name"), _at_comma(last)
    if spec is None or parts is None:
        return last
    return conclude(spec, [_unsure(evidence_of_line(spec, parts[0], today))], generic=True)


def _at_comma(name: FieldValue | None) -> tuple[TextLine, TextLine] | None:
    """The line of a name before and behind its only comma, where it was printed and nothing else tells it."""
    if name is None or len(name.evidence) != 1 or name.evidence[0].quad is None:
        return None
    item = name.evidence[0]
    symbols = item.symbols
    commas = [index for index, symbol in enumerate(symbols) if symbol.text == _COMMA]
    if item.source is not Source.VIZ or item.quad is None or len(commas) != 1 or not 0 < commas[0] < len(symbols) - 1:
        return None
    line = TextLine(item.quad, symbols)
    return line.part(0, commas[0]), line.part(commas[0] + 1, len(symbols))


def _is_taken(piece: Piece, found: Found) -> bool:
    """Whether a field has its value there."""
    box = piece.box
    for value in found.values():
        if value.value and value.quad is not None:
            left, top, right, bottom = value.quad.bounds
            if left <= box.middle_x <= right and top <= box.middle_y <= bottom:
                return True
    return False


def _only(items: Iterable[Evidence]) -> Evidence | None:
    """The one that there is; None if there are more or none."""
    every = list(items)
    return every[0] if len(every) == 1 else None
