"""The one date in a run of print that holds more: two ends of a period, or other fields read into the same line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.domain.rules import role_of
from app.extraction.layout import Layout, Piece

_SEPARATED = re.compile(
    r"(?<![\d./])(?:\d{4}\s?([./年-])\s?\d{1,2}\s?[./月-]\s?\d{1,2}(?:\s?日)?"
    r"|\d{1,2}\s?([./-])\s?\d{1,2}\s?\2\s?(?:\d{4}|\d{2}))(?![\d./])"
)
_ENDLESS = re.compile("长期|長期|永久")


def date_part(layout: Layout, key: str, piece: Piece) -> Piece:
    """The piece cut to the date in figures that the field may be, the last one for an expiry; itself if it has none."""
    symbols = layout.lines[piece.line].symbols[piece.start : piece.end]
    text = "".join(symbol.text for symbol in symbols)
    spans = [match.span() for match in _dates(text)]
    role = role_of(key)
    if role == "expiry" and spans and (endless := _ENDLESS.search(text, spans[-1][1])):
        spans.append(endless.span())
    if not spans:
        return piece
    start, end = spans[-1 if role == "expiry" else 0]
    owner = [index for index, symbol in enumerate(symbols) for _ in symbol.text]
    return layout.piece(piece.line, piece.start + owner[start], piece.start + owner[end - 1] + 1)


def dated(key: str, pieces: Sequence[Piece]) -> list[Piece]:
    """Of pieces in a row the one that holds the field's date in figures, if one does; else all of them."""
    role = role_of(key)
    holding = [p for p in pieces if _SEPARATED.search(p.text) or (role == "expiry" and _ENDLESS.search(p.text))]
    return [holding[-1 if role == "expiry" else 0]] if holding else list(pieces)


def _dates(text: str) -> list[re.Match[str]]:
    """Dates in figures, also where a dash joins two of them ("2019.03.02-2029.03.01")."""
    found: list[re.Match[str]] = []
    at = 0
    while match := _SEPARATED.search(text, at):
        found.append(match)
        at = match.end()
    return found
