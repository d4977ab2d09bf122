"""The classes that each script's recogniser answers with, and how text becomes classes and back."""

from __future__ import annotations

import importlib
import random
import re
import unicodedata
from dataclasses import dataclass

from recognisers import foreign, lexicon
from recognisers.writing import Line

ASCII = tuple(chr(code) for code in range(0x21, 0x7F))
MODULES = {"th": "thai", "km": "khmer", "my": "burmese", "vi": "vietnamese", "xx": "foreign"}
SHARES = {"sea": {"th": 0.27, "km": 0.31, "my": 0.27, "vi": 0.11, "xx": 0.04}}
"""Alphabets that join several scripts, and how often each of these is drawn."""
COLUMN_PX = 8
"""Width of one column of what the eyes see."""

SUBFRAMES = 4
"""Answers for each column: marks that stand above each other need more room than their letter is wide."""


@dataclass(frozen=True)
class Script:
    """Sources of lines, each with its share and the script whose typefaces draw it, and the classes.

    Class 0 is CTC's blank, the last one a space.
    """

    sources: tuple[tuple[float, str, Line], ...]
    classes: tuple[str, ...]
    pattern: re.Pattern[str]

    def line(self, rng: random.Random) -> tuple[str, str]:
        """A line of text and the script whose typefaces draw it."""
        _, part, line = rng.choices(self.sources, [share for share, _, _ in self.sources])[0]
        return line(rng), part

    @property
    def count(self) -> int:
        """How many classes the model answers with."""
        return len(self.classes) + 2

    def encode(self, text: str) -> list[int] | None:
        """The text's classes; None if a character has none."""
        if foreign.SIGN in self.classes:
            text = foreign.RUN.sub(foreign.SIGN, text)
        pieces = self.pattern.findall(text)
        if "".join(pieces) != text:
            return None
        index = {piece: number + 1 for number, piece in enumerate((*self.classes, " "))}
        return [index[piece] for piece in pieces]

    def decode(self, best: list[int]) -> str:
        """The text of the best class of every frame."""
        names = ("", *self.classes, " ")
        text = "".join(names[now] for before, now in zip([0, *best], best, strict=False) if now != before)
        return " ".join(text.split())


def script(name: str, words: str = "") -> Script:
    """The script, or the alphabet of several, with this short name. Raises: KeyError for an unknown one.

    `words` is a folder of word lists (wordlists.py) that widen its lines, or "".
    """
    shares = SHARES.get(name, {name: 1.0})
    modules = {part: importlib.import_module(f"recognisers.{MODULES[part]}") for part in shares}
    classes = tuple(dict.fromkeys((*ASCII, *(piece for module in modules.values() for piece in module.CLASSES))))
    if any(len(piece.splitlines()) != 1 for piece in classes):
        raise ValueError("classes must survive being written one on a line")
    pattern = "|".join(re.escape(piece) for piece in sorted((*classes, " "), key=len, reverse=True))
    sources = tuple((share, part, lexicon.widened(modules[part].line, part, words)) for part, share in shares.items())
    return Script(sources, classes, re.compile(pattern))


def tidy(text: str) -> str:
    """NFC, single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())
