"""The contract between the program and anything that reads text from pixels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.domain.geometry import Quad
from app.domain.grammar import LineGrammar
from app.domain.text import Script, TextLine

Image = NDArray[np.uint8]
"""Height × width × 3, RGB, 0 to 255, C-contiguous."""


class Engine(Protocol):
    """Finds and reads lines. Called from one thread at a time, in the reading process.

    Every engine passes `tests/ocr/contract.py`. An engine never raises on odd pixels; it raises `EngineError` only when
    its models are missing, changed or out of memory.
    """

    @property
    def name(self) -> str:
        """Short name and version of engine and model, for evidence."""
        ...

    @property
    def scripts(self) -> frozenset[Script]:
        """Scripts whose everyday alphabet this engine reads."""
        ...

    def find_lines(self, image: Image) -> tuple[Quad, ...]:
        """Outlines of text lines in pixels of `image`, in reading order (top to bottom, then left to right).

        The long edge of each quad runs along the text; lines that run vertically have a quad that is turned by ±90°.
        """
        ...

    def find_page_lines(self, image: Image) -> tuple[Quad, ...]:
        """As `find_lines`, at a size that suits the small print of a whole page; in no order that means anything."""
        ...

    def read_page_lines(self, image: Image, quads: Sequence[Quad]) -> tuple[TextLine, ...]:
        """One line for each upright quad, in the same order, each in whatever writing it is.

        A line in a writing that this engine does not have has no symbols, but its script where that can be told. A
        quad that is much higher than wide is read downwards; its line's quad is turned so.
        """
        ...

    def page_upside_down_share(self, image: Image, quads: Sequence[Quad]) -> float:
        """How much these lines look as if they stood on their heads, in any writing (0 to 1)."""
        ...

    def upside_down_share(self, image: Image, quads: Sequence[Quad]) -> float:
        """Which share of the lines (weighted by length, 0 to 1) reads better after half a turn."""
        ...

    def read_lines(self, image: Image, quads: Sequence[Quad], *, script: Script | None = None) -> tuple[TextLine, ...]:
        """One line for each quad, in the same order; unreadable ones have no symbols. `script` is a hint."""
        ...

    def read_constrained(
        self, image: Image, quads: Sequence[Quad], grammars: Sequence[LineGrammar]
    ) -> tuple[tuple[ConstrainedLine, ...], ...]:
        """For each quad, one result for each grammar that the line is long enough for, the most probable first.

        Each result's line is a sentence of its grammar; each symbol has every rival that the grammar allows there with
        at least 0.1 % of belief.
        """
        ...


class ConstrainedLine(Protocol):
    """A line decoded under one grammar."""

    @property
    def grammar(self) -> LineGrammar:
        """The grammar that was obeyed."""
        ...

    @property
    def line(self) -> TextLine:
        """The most probable sentence, with rivals for each symbol."""
        ...

    @property
    def log_probability(self) -> float:
        """Natural logarithm of the sentence's best path probability, divided by the number of frames: comparable
        between grammars for the same line.
        """
        ...

    @property
    def free_ratio(self) -> float:
        """exp(log_probability − log probability of the unconstrained best path), 0 to 1: how little the grammar had
        to bend what the recogniser saw. Near 1 for a line that really is of this grammar.
        """
        ...
