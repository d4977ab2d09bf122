"""The classes that each script's recogniser answers with, and how text becomes classes and back."""

from __future__ import annotations

import importlib
import re
import unicodedata
from dataclasses import dataclass

from recognisers.writing import Line

ASCII = tuple(chr(code) for code in range(0x21, 0x7F))
MODULES = {"th": "thai", "km": "khmer", "my": "burmese", "vi": "vietnamese"}
SUBFRAMES = 2
"""Answers for each four pixels of width: marks that stand above each other need more room than their letter is wide."""


@dataclass(frozen=True)
class Script:
    """A script's source of lines and its classes. Class 0 is CTC's blank, the last one a space."""

    line: Line
    classes: tuple[str, ...]
    pattern: re.Pattern[str]

    @property
    def count(self) -> int:
        """How many classes the model answers with."""
        return len(self.classes) + 2

    def encode(self, text: str) -> list[int] | None:
        """The text's classes; None if a character has none."""
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


def script(name: str) -> Script:
    """The script with this short name. Raises: KeyError for an unknown one."""
    module = importlib.import_module(f"recognisers.{MODULES[name]}")
    classes = (*ASCII, *module.CLASSES)
    if len(set(classes)) != len(classes) or any(len(piece.splitlines()) != 1 for piece in classes):
        raise ValueError("classes must differ and survive being written one on a line")
    pattern = "|".join(re.escape(piece) for piece in sorted((*classes, " "), key=len, reverse=True))
    return Script(module.line, classes, re.compile(pattern))


def tidy(text: str) -> str:
    """NFC, single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())
