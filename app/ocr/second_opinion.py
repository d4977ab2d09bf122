"""A second recogniser asked about native lines: where both say the same there is less doubt, elsewhere more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Protocol

from app.domain.geometry import Quad
from app.domain.grammar import LineGrammar
from app.domain.text import Script, Symbol, TextLine
from app.ocr.crops import cut_line
from app.ocr.engine import ConstrainedLine, Engine, Image
from app.ocr.syllables import clustered

DISPUTED_CONFIDENCE = 0.6
"""At most this is believed of a cluster that the second recogniser reads otherwise."""

_DOUBT_LEFT = 0.25
"""Share of the doubt that stays when both agree."""

_RIVAL = 0.3


class Opinion(Protocol):
    """Whoever gives the second opinion."""

    @property
    def name(self) -> str:
        """Short name and version."""
        ...

    @property
    def scripts(self) -> frozenset[Script]:
        """Scripts that it can be asked about."""
        ...

    def text(self, pixels: Image, script: Script) -> str:
        """What it reads in a line 48 px high; "" for nothing."""
        ...


class SecondOpinion:
    """An engine whose native lines are read twice. Everything else is the first engine's own.

    Called from one thread at a time, as every engine.
    """

    def __init__(self, first: Engine, second: Opinion) -> None:
        self._first = first
        self._second = second

    @property
    def name(self) -> str:
        """Both names."""
        return f"{self._first.name}; {self._second.name}"

    @property
    def scripts(self) -> frozenset[Script]:
        """The first engine's scripts."""
        return self._first.scripts

    def find_lines(self, image: Image) -> tuple[Quad, ...]:
        """As the first engine finds them."""
        return self._first.find_lines(image)

    def find_page_lines(self, image: Image) -> tuple[Quad, ...]:
        """As the first engine finds them."""
        return self._first.find_page_lines(image)

    def read_page_lines(self, image: Image, quads: Sequence[Quad]) -> tuple[TextLine, ...]:
        """The first engine's lines; native ones with the second recogniser's word weighed in."""
        return tuple(self._weighed(image, line) for line in self._first.read_page_lines(image, quads))

    def page_upside_down_share(self, image: Image, quads: Sequence[Quad]) -> float:
        """As the first engine judges."""
        return self._first.page_upside_down_share(image, quads)

    def upside_down_share(self, image: Image, quads: Sequence[Quad]) -> float:
        """As the first engine judges."""
        return self._first.upside_down_share(image, quads)

    def read_lines(self, image: Image, quads: Sequence[Quad], *, script: Script | None = None) -> tuple[TextLine, ...]:
        """The first engine's lines; native ones with the second recogniser's word weighed in."""
        return tuple(self._weighed(image, line) for line in self._first.read_lines(image, quads, script=script))

    def read_constrained(
        self, image: Image, quads: Sequence[Quad], grammars: Sequence[LineGrammar]
    ) -> tuple[tuple[ConstrainedLine, ...], ...]:
        """As the first engine decodes."""
        return self._first.read_constrained(image, quads, grammars)

    def _weighed(self, image: Image, line: TextLine) -> TextLine:
        if line.script not in self._second.scripts or not line.symbols:
            return line
        crop = cut_line(image, line.quad)
        said = self._second.text(crop.pixels, line.script) if crop is not None else ""
        return replace(line, symbols=weighed(line.symbols, said)) if said else line


def weighed(symbols: Sequence[Symbol], said: str) -> tuple[Symbol, ...]:
    """The symbols with more confidence where the other reading says the same, with its word as a rival where not.

    Blanks are not compared: recognisers disagree about them without meaning anything.
    """
    places = [index for index, symbol in enumerate(symbols) if not symbol.text.isspace()]
    ours = [symbols[index].text for index in places]
    theirs = [symbol.text for symbol in clustered([Symbol(c, 1.0) for c in said if not c.isspace()])]
    out = list(symbols)
    for verb, start, end, other_start, other_end in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        for offset, at in enumerate(places[start:end]):
            if verb == "equal":
                out[at] = replace(out[at], confidence=1 - _DOUBT_LEFT * (1 - out[at].confidence))
            else:
                same_length = end - start == other_end - other_start
                out[at] = _disputed(out[at], theirs[other_start + offset] if same_length else "")
    return tuple(out)


def _disputed(symbol: Symbol, rival: str) -> Symbol:
    confidence = min(symbol.confidence, DISPUTED_CONFIDENCE)
    others = tuple((text, p) for text, p in symbol.alternatives if text != rival)
    rivals = ((rival, min(_RIVAL, 1 - confidence)), *others) if rival else others
    return replace(symbol, confidence=confidence, alternatives=rivals[:5])
