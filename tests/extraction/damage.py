"""Lines of a drawn card as an imperfect recogniser gives them: joined, cut, with labels misread or missing.

Values keep their characters, so that whatever is read wrong was found in the wrong place.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from app.domain.geometry import bounding_quad
from app.domain.native import one_spelling
from app.domain.text import Symbol, TextLine, line_from_text
from tests.specimens.specimen import DrawnLine, Specimen

_JOINING_GAP = 1.3
"""Print on one row with less room between it, in line heights, comes as one line."""

_MISTAKEN = {
    "ค": "ดต", "ด": "คต", "ต": "ดค", "บ": "ป", "ป": "บ", "น": "ม", "ม": "น", "ว": "ง", "ท": "ห", "ช": "ซข", "ศ": "ค",
    "ส": "ล", "ล": "ส", "อ": "ฮ", "ร": "ธ", "ย": "ข", "ถ": "ก", "ก": "ถภ", "ភ": "ក", "ក": "គ", "ត": "គ", "ន": "ណ",
    "ង": "ច", "ទ": "ម", "ស": "ល", "យ": "ឃ", "ា": "ោ", "ម": "ច", "အ": "ဆ", "မ": "ပ", "ည": "သ", "တ": "က", "ပ": "ဟ",
    "ရ": "၇", "က": "တ", "ဘ": "တ", "o": "0", "i": "l", "l": "i", "e": "c", "n": "h", "a": "o", "m": "rn", "t": "f",
    "h": "n", "g": "q", "S": "5", "O": "0", "D": "0",
}  # fmt: skip


def as_drawn(specimen: Specimen, _rng: random.Random) -> list[TextLine]:
    """Every line as drawn."""
    return [_line(drawn) for drawn in _printed(specimen)]


def rows_joined(specimen: Specimen, _rng: random.Random) -> list[TextLine]:
    """What stands close together on one row as one line."""
    return _joined_rows(as_drawn(specimen, _rng))


def values_cut(specimen: Specimen, rng: random.Random) -> list[TextLine]:
    """Every third line of several words in two."""
    lines = []
    for drawn in _printed(specimen):
        line = _line(drawn)
        words = [i for i, symbol in enumerate(line.symbols) if symbol.text == " "]
        if drawn.role == "value" and words and rng.random() < 1 / 3:
            at = rng.choice(words)
            lines += [line.part(0, at), line.part(at + 1, len(line.symbols))]
        else:
            lines.append(line)
    return lines


def labels_misread(specimen: Specimen, rng: random.Random, *, rate: float = 0.08) -> list[TextLine]:
    """Rows joined; of the characters of labels that share are mistaken or lost, marks twice as often as letters."""
    return _joined_rows([_line(drawn, misread(drawn.text, rng, rate=rate)) for drawn in _printed(specimen)])


def tones_lost(specimen: Specimen, rng: random.Random) -> list[TextLine]:
    """Rows joined; a third of the marks of labels is lost."""
    return _joined_rows([_line(drawn, without_some_marks(drawn.text, rng)) for drawn in _printed(specimen)])


def labels_missing(specimen: Specimen, rng: random.Random) -> list[TextLine]:
    """Every tenth label is missing; the rest as drawn."""
    return [_line(drawn) for drawn in _printed(specimen) if drawn.role != "label" or rng.random() > 0.1]


DAMAGES: Mapping[str, Callable[[Specimen, random.Random], list[TextLine]]] = {
    "as drawn": as_drawn,
    "rows joined": rows_joined,
    "values cut": values_cut,
    "labels misread 8 %": labels_misread,
    "marks of labels lost": tones_lost,
    "labels missing": labels_missing,
}


def misread(text: str, rng: random.Random, *, rate: float) -> str:
    """The text with that share of its characters mistaken or lost."""
    made = []
    for character in text:
        is_mark = unicodedata.category(character).startswith("M")
        if character.isspace() or rng.random() >= rate * (2 if is_mark else 1):
            made.append(character)
        elif not is_mark and rng.random() < 0.8:
            made.append(rng.choice(_MISTAKEN.get(character, character)))
    return "".join(made)


def without_some_marks(text: str, rng: random.Random) -> str:
    """The text without a third of its marks."""
    return "".join(c for c in text if not unicodedata.category(c).startswith("M") or rng.random() > 1 / 3)


def _printed(specimen: Specimen) -> list[DrawnLine]:
    return [drawn for drawn in specimen.lines if drawn.role != "mrz" and drawn.text.strip()]


def _line(drawn: DrawnLine, misread_text: str = "") -> TextLine:
    """The line; a misread text only takes the place of labels and headings."""
    text = misread_text if misread_text and drawn.role in ("label", "mark") else drawn.text
    return line_from_text(one_spelling(text), drawn.quad, confidence=0.99)


def _joined_rows(lines: Sequence[TextLine]) -> list[TextLine]:
    rest = sorted(lines, key=lambda line: line.quad.bounds[0])
    joined: list[TextLine] = []
    while rest:
        row = [rest.pop(0)]
        while follower := next((line for line in rest if _follows(row[-1], line)), None):
            rest.remove(follower)
            row.append(follower)
        joined.append(_one(row))
    return joined


def _follows(before: TextLine, line: TextLine) -> bool:
    _, top, right, bottom = before.quad.bounds
    left, other_top, _, other_bottom = line.quad.bounds
    height = min(bottom - top, other_bottom - other_top)
    shared = min(bottom, other_bottom) - max(top, other_top)
    return shared > 0.5 * height and -0.2 * height < left - right < _JOINING_GAP * height


def _one(row: Sequence[TextLine]) -> TextLine:
    """The lines of one row as one, each character where it stood."""
    quad = bounding_quad([line.quad for line in row])
    left, _, right, _ = quad.bounds
    symbols: list[Symbol] = []
    for line in row:
        start, _, end, _ = line.quad.bounds
        if symbols:
            symbols.append(Symbol(" ", 0.99, (), symbols[-1].end, (start - left) / (right - left)))
        for symbol in line.symbols:
            a, b = (start + place * (end - start) - left for place in (symbol.start, symbol.end))
            symbols.append(replace(symbol, start=a / (right - left), end=b / (right - left)))
    return replace(row[0], quad=quad, symbols=tuple(symbols))
