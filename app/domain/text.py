"""Recognised lines of text: their place, their characters, and what else each character might be."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from app.domain.geometry import Quad


class Script(StrEnum):
    """Writing system of a line; the values stand in exports. OTHER is a writing that has no name here."""

    LATIN = "latin"
    HAN = "han"
    KANA = "kana"
    HANGUL = "hangul"
    THAI = "thai"
    KHMER = "khmer"
    MYANMAR = "myanmar"
    CYRILLIC = "cyrillic"
    GREEK = "greek"
    ARABIC = "arabic"
    DEVANAGARI = "devanagari"
    ETHIOPIC = "ethiopic"
    DIGITS = "digits"
    MRZ = "mrz"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Symbol:
    """One recognised character (a grapheme cluster in Indic scripts).

    `confidence` is the recogniser's probability, 0 to 1. `alternatives` are (text, probability) pairs without the
    chosen one, most probable first. `start` and `end` tell where it stands along the line, 0 = left edge of the
    line's quad, 1 = right edge.
    """

    text: str
    confidence: float
    alternatives: tuple[tuple[str, float], ...] = ()
    start: float = 0.0
    end: float = 1.0


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line as one recogniser read it. `quad` is in pixels of the image that the caller passed to the engine."""

    quad: Quad
    symbols: tuple[Symbol, ...]
    script: Script = Script.UNKNOWN
    engine: str = ""

    @property
    def text(self) -> str:
        """The characters joined."""
        return "".join(symbol.text for symbol in self.symbols)

    @property
    def confidence(self) -> float:
        """Geometric mean of the characters' confidences; 0 for an empty line."""
        if not self.symbols:
            return 0.0
        return math.exp(sum(math.log(max(s.confidence, 1e-9)) for s in self.symbols) / len(self.symbols))

    @property
    def weakest(self) -> float:
        """The lowest character confidence; 0 for an empty line."""
        return min((symbol.confidence for symbol in self.symbols), default=0.0)

    def part(self, start: int, end: int) -> TextLine:
        """The line cut to the symbols `start` to `end` (as in slices), with the quad cut along with them."""
        chosen = self.symbols[start:end]
        if not chosen or (start <= 0 and end >= len(self.symbols)):
            return TextLine(self.quad, chosen, self.script, self.engine)
        left, right = chosen[0].start, max(chosen[-1].end, chosen[0].start + 1e-6)
        span = right - left
        moved = tuple(
            Symbol(s.text, s.confidence, s.alternatives, (s.start - left) / span, (s.end - left) / span) for s in chosen
        )
        return TextLine(_slice_quad(self.quad, left, right), moved, self.script, self.engine)


def _slice_quad(quad: Quad, left: float, right: float) -> Quad:
    from app.domain.geometry import Point

    def along(a: Point, b: Point, share: float) -> Point:
        return Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)

    return Quad(
        along(quad.top_left, quad.top_right, left),
        along(quad.top_left, quad.top_right, right),
        along(quad.bottom_left, quad.bottom_right, right),
        along(quad.bottom_left, quad.bottom_right, left),
    )


def line_from_text(text: str, quad: Quad, *, confidence: float = 1.0, script: Script = Script.UNKNOWN) -> TextLine:
    """A line with evenly spaced characters that all have the same confidence; for typed text and scripted engines."""
    count = max(len(text), 1)
    symbols = tuple(Symbol(c, confidence, (), i / count, (i + 1) / count) for i, c in enumerate(text))
    return TextLine(quad, symbols, script, "typed")
