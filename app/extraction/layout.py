"""Lines cut into pieces: where each piece stands on the upright card, and how it compares when folded."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from app.domain import han
from app.domain.geometry import bounding_quad
from app.domain.native import is_native
from app.domain.text import Symbol, TextLine

_WIDE_GAP = 0.75
"""A gap along the line wider than this many line heights separates two pieces,"""

_WIDE_ADVANCES = 1.8
"""if it is also wider than this many characters."""

_TOUCHING = 0.1
"""A smaller gap, in line heights, is none in a script without word gaps."""


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle in pixels of the card."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """Bottom minus top, in pixels."""
        return self.bottom - self.top

    @property
    def width(self) -> float:
        """Right minus left, in pixels."""
        return self.right - self.left

    @property
    def middle_y(self) -> float:
        """The vertical middle."""
        return (self.top + self.bottom) / 2

    @property
    def middle_x(self) -> float:
        """The horizontal middle."""
        return (self.left + self.right) / 2

    def overlap_y(self, other: Box) -> float:
        """Shared height as a share of the lower one's height, 0 to 1."""
        shared = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, shared) / max(1.0, min(self.height, other.height))

    def overlap_x(self, other: Box) -> float:
        """Shared width as a share of the narrower one's width, 0 to 1."""
        shared = min(self.right, other.right) - max(self.left, other.left)
        return max(0.0, shared) / max(1.0, min(self.width, other.width))


@dataclass(frozen=True, slots=True)
class Piece:
    """Symbols `start` to `end` of line number `line`. The line's index and the slice make it unique."""

    line: int
    start: int
    end: int
    box: Box
    text: str

    def overlaps(self, other: Piece) -> bool:
        """Whether the two share a symbol."""
        return self.line == other.line and self.start < other.end and other.start < self.end


class Layout:
    """The lines of one upright card and helpers to cut them. Not shared between threads."""

    def __init__(self, lines: Sequence[TextLine], width_px: float, height_px: float) -> None:
        self.lines = tuple(lines)
        self.width_px = max(1.0, width_px)
        self.height_px = max(1.0, height_px)
        self.card = Box(0.0, 0.0, self.width_px, self.height_px)

    def piece(self, line: int, start: int, end: int) -> Piece:
        """The piece with these symbols, outer blanks and separators dropped; `start` == `end` gives an empty one."""
        symbols = self.lines[line].symbols
        if "".join(symbol.text for symbol in symbols[start:end]).strip().startswith(_NO_DATE):
            return Piece(line, start, end, self._box(line, start, end), _NO_DATE)
        while start < end and symbols[start].text in _EDGE:
            start += 1
        while end > start and symbols[end - 1].text in _TRAILING:
            end -= 1
        text = "".join(symbol.text for symbol in symbols[start:end])
        return Piece(line, start, end, self._box(line, start, end), text)

    def with_comma(self, piece: Piece) -> Piece:
        """The piece with the comma behind it, where it has one: a row of an address that another row follows."""
        symbols = self.lines[piece.line].symbols
        if piece.end == len(symbols) or symbols[piece.end].text not in _COMMAS:
            return piece
        return Piece(piece.line, piece.start, piece.end + 1, piece.box, piece.text + symbols[piece.end].text)

    def text_line(self, piece: Piece) -> TextLine:
        """The piece as a line of its own."""
        return self.lines[piece.line].part(piece.start, piece.end)

    def words(self, piece: Piece) -> list[Piece]:
        """The piece cut at blanks, and before a run of stars."""
        symbols = self.lines[piece.line].symbols
        cuts = [piece.start]
        for index in range(piece.start, piece.end):
            if symbols[index].text.isspace():
                cuts.append(index + 1)
            elif symbols[index].text == "*" and index > piece.start and symbols[index - 1].text.isalnum():
                cuts.append(index)
        found = [self.piece(piece.line, a, b) for a, b in zip(cuts, [*cuts[1:], piece.end], strict=True)]
        return [word for word in found if word.text.strip()]

    def segments(self, line: int) -> list[tuple[int, int]]:
        """Slices of the line between wide gaps."""
        symbols = self.lines[line].symbols
        if not symbols:
            return []
        quad = self.lines[line].quad
        wide = max(_WIDE_GAP * quad.height_px / max(1.0, quad.width_px), _WIDE_ADVANCES * _advance(symbols))
        slices, begin, last = [], 0, 0
        for index in range(1, len(symbols)):
            if symbols[index].text.isspace():
                continue
            if symbols[index].start - symbols[last].end > wide:
                slices.append((begin, last + 1))
                begin = index
            last = index
        slices.append((begin, len(symbols)))
        return slices

    def _box(self, line: int, start: int, end: int) -> Box:
        whole = self.lines[line]
        quad = whole.part(start, end).quad if end > start else whole.quad
        return Box(*quad.bounds)


def _advance(symbols: Sequence[Symbol]) -> float:
    """Median distance between neighbouring characters, as a share of the line."""
    steps = sorted(b.start - a.start for a, b in pairwise(symbols) if not (a.text.isspace() or b.text.isspace()))
    return steps[len(steps) // 2] if steps else 0.0


def joined(lines: Sequence[TextLine]) -> TextLine:
    """Several lines as one, with a blank between them; none within a row of a script without word gaps."""
    if len(lines) == 1:
        return lines[0]
    symbols: list[Symbol] = []
    for before, line in zip((None, *lines), lines, strict=False):
        if before is not None and symbols and line.symbols and not (_same_row(before, line) and _gapless(before, line)):
            symbols.append(Symbol(" ", 1.0))
        symbols.extend(line.symbols)
    return TextLine(bounding_quad([line.quad for line in lines]), tuple(symbols), lines[0].script, lines[0].engine)


def _same_row(a: TextLine, b: TextLine) -> bool:
    return abs(a.quad.center.y - b.quad.center.y) < 0.5 * max(a.quad.height_px, b.quad.height_px)


def _gapless(a: TextLine, b: TextLine) -> bool:
    ends = (a.text[-1:], b.text[:1])
    if all("\u3040" <= character <= "\u9fff" for character in ends):
        return True
    gap = b.quad.bounds[0] - a.quad.bounds[2]
    return all(map(is_native, ends)) and gap < _TOUCHING * min(a.quad.height_px, b.quad.height_px)


_EDGE = " \t\u3000:：;,.、，·|/\\-–—_"
_COMMAS = ",，、၊"
_NO_DATE = "----"
"""What the Macao card prints for an expiry that never comes."""

_TRAILING = " \t\u3000:：;,、，·|/\\–—_"


@lru_cache(maxsize=8192)
def fold(text: str) -> tuple[str, tuple[int, ...]]:
    """The text for comparing (case, accents, blanks and punctuation gone) and, for each kept character, its index.

    Marks of Thai, Khmer and Burmese are kept: there they tell words apart. Chinese is compared in simplified form.
    """
    kept: list[str] = []
    places: list[int] = []
    for index, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character.casefold()):
            category = unicodedata.category(part)
            if category[0] in "LN" or (category[0] == "M" and not "\u0300" <= part <= "\u036f"):
                kept.append(_SAME.get(part) or han.simplified(part))
                places.append(index)
    return "".join(kept), tuple(places)


_SAME = {"ı": "i", "ł": "l", "đ": "d", "ø": "o", "ß": "s", "œ": "o", "æ": "a", "ð": "d", "þ": "t"}
