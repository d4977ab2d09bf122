"""An engine that reads what it was told: for tests of everything that needs lines but not pixels."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.domain.geometry import Quad, Transform
from app.domain.grammar import LineGrammar
from app.domain.text import Script, Symbol, TextLine
from app.ocr.constrained import ConstrainedReading
from app.ocr.engine import Image
from app.ocr.outlines import in_reading_order
from app.ocr.scripts import script_of


@dataclass(frozen=True, slots=True)
class ScriptedLine:
    """A line that the engine will read: its text, its outline, and how sure it is.

    `rivals` gives the alternatives of single characters by their place in the text. `upside_down` says how the line
    stands on the picture; the outline does not tell.
    """

    text: str
    quad: Quad
    confidence: float = 0.99
    rivals: dict[int, tuple[tuple[str, float], ...]] = field(default_factory=dict)
    upside_down: bool = False


Script_ = Callable[[Image], Sequence[ScriptedLine]]


class ScriptedEngine:
    """Knows its lines by heart: for pictures of `size_px` (width, height), or scaled along with pictures of another
    size; or asks a callable for the lines of each picture. Passes the contract suite.
    """

    def __init__(self, lines: Sequence[ScriptedLine] | Script_, *, size_px: tuple[int, int] | None = None) -> None:
        self._lines = lines
        self._size_px = size_px

    @property
    def name(self) -> str:
        return "scripted"

    @property
    def scripts(self) -> frozenset[Script]:
        return frozenset(Script) - {Script.UNKNOWN}

    def find_lines(self, image: Image) -> tuple[Quad, ...]:
        return in_reading_order([line.quad for line in self._lines_of(image)])

    def find_page_lines(self, image: Image) -> tuple[Quad, ...]:
        return self.find_lines(image)

    def read_page_lines(self, image: Image, quads: Sequence[Quad]) -> tuple[TextLine, ...]:
        return self.read_lines(image, quads)

    def page_upside_down_share(self, image: Image, quads: Sequence[Quad]) -> float:
        return self.upside_down_share(image, quads)

    def upside_down_share(self, image: Image, quads: Sequence[Quad]) -> float:
        lines = [(quad, self._line_at(image, quad)) for quad in quads]
        judged = [(quad.width_px, line.upside_down) for quad, line in lines if line is not None]
        total = sum(width for width, _ in judged)
        return sum(width for width, turned in judged if turned) / total if total else 0.0

    def read_lines(self, image: Image, quads: Sequence[Quad], *, script: Script | None = None) -> tuple[TextLine, ...]:
        read = []
        for quad in quads:
            line = self._line_at(image, quad)
            symbols = _symbols(line) if line is not None else ()
            found = script_of(line.text, script) if line is not None and symbols else Script.UNKNOWN
            read.append(TextLine(quad, symbols, found, self.name))
        return tuple(read)

    def read_constrained(
        self, image: Image, quads: Sequence[Quad], grammars: Sequence[LineGrammar]
    ) -> tuple[tuple[ConstrainedReading, ...], ...]:
        return tuple(self._constrained(self._line_at(image, quad), quad, grammars) for quad in quads)

    def _constrained(
        self, line: ScriptedLine | None, quad: Quad, grammars: Sequence[LineGrammar]
    ) -> tuple[ConstrainedReading, ...]:
        if line is None:
            return ()
        fitting = [grammar for grammar in grammars if grammar.allows(line.text)]
        log_probability = math.log(line.confidence)
        return tuple(
            ConstrainedReading(
                grammar, TextLine(quad, _symbols(line, grammar), Script.MRZ, self.name), log_probability, 1.0
            )
            for grammar in fitting
        )

    def _lines_of(self, image: Image) -> list[ScriptedLine]:
        if callable(self._lines):
            return list(self._lines(image))
        rows, columns = image.shape[:2]
        if self._size_px is None:
            return list(self._lines)
        scale = Transform.scaling(columns / self._size_px[0], rows / self._size_px[1])
        return [
            ScriptedLine(line.text, scale.apply_quad(line.quad), line.confidence, line.rivals, line.upside_down)
            for line in self._lines
        ]

    def _line_at(self, image: Image, quad: Quad) -> ScriptedLine | None:
        """The line whose middle lies nearest to the quad's, if it lies in the quad at all."""
        if quad.area_px < 1:
            return None
        inside = [line for line in self._lines_of(image) if quad.contains(line.quad.center)]
        return min(inside, key=lambda line: line.quad.center.distance_to(quad.center), default=None)


def _symbols(line: ScriptedLine, grammar: LineGrammar | None = None) -> tuple[Symbol, ...]:
    count = max(1, len(line.text))
    symbols = []
    for place, character in enumerate(line.text):
        rivals = line.rivals.get(place, ())
        if grammar is not None:
            rivals = tuple((text, belief) for text, belief in rivals if text in grammar.positions[place])
        symbols.append(Symbol(character, line.confidence, rivals, place / count, (place + 1) / count))
    return tuple(symbols)
