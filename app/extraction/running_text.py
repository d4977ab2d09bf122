"""The lines of a page as running text in which every character knows where it was read."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.content import Contact, ContactKind
from app.domain.geometry import bounding_quad
from app.domain.text import TextLine

_DASHES = dict.fromkeys("‐‑‒–—―−﹣－", "-")
_SLIPS = {**_DASHES, "＠": "@", "：": ":", "；": ";", "，": ",", "／": "/", "．": "."}
_NEAR_HEIGHTS = 1.6
_SAME_ROW = 0.5


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` (as in slices) of line number `line`."""

    line: int
    start: int
    end: int


class RunningText:
    """Upright lines with their characters in plain form: full-width signs are narrow, all dashes are hyphens.

    Line number i of `texts` belongs to line i of `lines`. Not shared between threads.
    """

    def __init__(self, lines: Sequence[TextLine]) -> None:
        self.lines = tuple(lines)
        self._symbol_at = [[i for i, s in enumerate(line.symbols) for _ in s.text] for line in self.lines]
        self.texts = tuple("".join(map(plain_character, line.text)) for line in self.lines)
        self._next = [self._find_next(index) for index in range(len(self.lines))]

    def next_line(self, line: int) -> int | None:
        """The line right below, if text may go on there: close, alike in height, and beginning under this one."""
        return self._next[line]

    def printed(self, span: Span) -> str:
        """What stands there as it was read."""
        return self.lines[span.line].text[span.start : span.end]

    def part(self, span: Span) -> TextLine:
        """The span as a line of its own."""
        at = self._symbol_at[span.line]
        return self.lines[span.line].part(at[span.start], at[span.end - 1] + 1)

    def contact(self, kind: ContactKind, value: str, spans: Sequence[Span], *, sure: float = 1.0) -> Contact:
        """A contact that was read in these spans; `sure` is how far the words themselves allow it, 0 to 1."""
        parts = [self.part(span) for span in spans]
        text = " ".join(part.text.strip() for part in parts)
        weakest = min(part.confidence for part in parts)
        return Contact(kind, value, text, bounding_quad([part.quad for part in parts]), round(weakest * sure, 4))

    def _find_next(self, index: int) -> int | None:
        left, _, right, bottom = self.lines[index].quad.bounds
        height = self.lines[index].quad.height_px
        best: tuple[float, int] | None = None
        for other, line in enumerate(self.lines):
            o_left, o_top, o_right, o_bottom = line.quad.bounds
            gap = (o_top + o_bottom) / 2 - bottom
            alike = 0.55 < line.quad.height_px / max(1.0, height) < 1.8
            below = 0 < gap < _NEAR_HEIGHTS * height and o_top > bottom - _SAME_ROW * height
            if other == index or not alike or not below or min(right, o_right) <= max(left, o_left):
                continue
            rank = gap + 0.2 * abs(o_left - left)
            if best is None or rank < best[0]:
                best = (rank, other)
        return best[1] if best else None


def plain_character(character: str) -> str:
    """The character in narrow form where that is one character, dashes as hyphens."""
    if character in _SLIPS:
        return _SLIPS[character]
    narrow = unicodedata.normalize("NFKC", character)
    return narrow if len(narrow) == 1 else character


class Taken:
    """Which characters of which lines were given to a contact already."""

    def __init__(self) -> None:
        self._spans: list[Span] = []

    def take(self, *spans: Span) -> None:
        """Nobody else is to have these."""
        self._spans.extend(spans)

    def touches(self, span: Span) -> bool:
        """Whether a character of the span is taken."""
        return any(s.line == span.line and s.start < span.end and span.start < s.end for s in self._spans)
