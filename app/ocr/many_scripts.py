"""An engine that hands lines in writings that it does not have to one that does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Protocol

from app.domain.geometry import Quad
from app.domain.grammar import LineGrammar
from app.domain.text import Script, Symbol, TextLine
from app.ocr.crops import LineCrop, cut_line
from app.ocr.engine import ConstrainedLine, Engine, Image
from app.ocr.figures import with_figures
from app.ocr.native import has_vietnamese
from app.ocr.scripts import script_of
from app.ocr.second_opinion import weighed

BETTER_ELSEWHERE = frozenset({Script.THAI, Script.KHMER, Script.LATIN})
"""Scripts of whose lines on pages the other reader has the better word (Latin: Vietnamese), by tests.bench.general."""

_UNSURE = 0.93
_LEAST = 0.4
_NOT_LOST = 0.6
_ALIKE = 0.6


class ForeignReader(Protocol):
    """Whoever reads what the first engine cannot."""

    @property
    def name(self) -> str:
        """Short name and version."""
        ...

    @property
    def scripts(self) -> frozenset[Script]:
        """Scripts that it reads."""
        ...

    def read(self, crop: LineCrop, script: Script) -> tuple[Symbol, ...]:
        """The line's characters in logical order, none if nothing was made out."""
        ...


class ManyScripts:
    """An engine for pages in more writings than its first recogniser has. Cards are the first engine's own.

    Lines that the first engine is unsure of go to the other as well, where it has their script; the surer one counts.
    So do all lines in BETTER_ELSEWHERE. Numbers and codes are the first engine's where both see them.
    Called from one thread at a time, as every engine.
    """

    def __init__(self, first: Engine, other: ForeignReader) -> None:
        self._first = first
        self._other = other

    @property
    def name(self) -> str:
        """Both names."""
        return f"{self._first.name}; {self._other.name}"

    @property
    def scripts(self) -> frozenset[Script]:
        """Those of the first engine: what it reads on cards."""
        return self._first.scripts

    def find_lines(self, image: Image) -> tuple[Quad, ...]:
        """As the first engine finds them."""
        return self._first.find_lines(image)

    def find_page_lines(self, image: Image) -> tuple[Quad, ...]:
        """As the first engine finds them."""
        return self._first.find_page_lines(image)

    def page_upside_down_share(self, image: Image, quads: Sequence[Quad]) -> float:
        """As the first engine judges."""
        return self._first.page_upside_down_share(image, quads)

    def upside_down_share(self, image: Image, quads: Sequence[Quad]) -> float:
        """As the first engine judges."""
        return self._first.upside_down_share(image, quads)

    def read_lines(self, image: Image, quads: Sequence[Quad], *, script: Script | None = None) -> tuple[TextLine, ...]:
        """As the first engine reads."""
        return self._first.read_lines(image, quads, script=script)

    def read_page_lines(self, image: Image, quads: Sequence[Quad]) -> tuple[TextLine, ...]:
        """The first engine's lines, and the other's where the first has not the writing or is less sure."""
        return tuple(self._completed(image, line) for line in self._first.read_page_lines(image, quads))

    def read_constrained(
        self, image: Image, quads: Sequence[Quad], grammars: Sequence[LineGrammar]
    ) -> tuple[tuple[ConstrainedLine, ...], ...]:
        """As the first engine decodes."""
        return self._first.read_constrained(image, quads, grammars)

    def _completed(self, image: Image, line: TextLine) -> TextLine:
        if line.script not in self._other.scripts or not self._is_wanted(line):
            return line
        crop = cut_line(image, line.quad)
        symbols = self._other.read(crop, line.script) if crop is not None else ()
        text = "".join(symbol.text for symbol in symbols)
        if not text.strip() or not _is_believed(line, text, symbols):
            return line
        symbols = weighed(symbols, line.text) if line.symbols else symbols
        if any(character.isdigit() for character in text):
            (plain,) = self._first.read_lines(image, (line.quad,))
            symbols = with_figures(symbols, plain.symbols, line.script)
            text = "".join(symbol.text for symbol in symbols)
        return replace(line, symbols=symbols, script=script_of(text, line.script), engine=self._other.name)

    @staticmethod
    def _is_wanted(line: TextLine) -> bool:
        if line.script is Script.LATIN:
            return has_vietnamese(line.text)
        return not line.symbols or line.confidence < _UNSURE or line.script in BETTER_ELSEWHERE


def _is_believed(line: TextLine, text: str, symbols: Sequence[Symbol]) -> bool:
    """Whether the other reader's word counts for more than what the line has."""
    sure = sum(symbol.confidence for symbol in symbols) / len(symbols)
    if sure < _LEAST:
        return False
    if line.script not in BETTER_ELSEWHERE:
        return sure >= line.confidence
    alike = SequenceMatcher(None, line.text, text, autojunk=False).ratio()
    return sure >= line.confidence or (alike >= _ALIKE and sure >= _NOT_LOST)
