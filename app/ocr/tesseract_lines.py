"""Tesseract, where somebody has installed it, for lines in writings that no recogniser of ours has."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any
from unicodedata import east_asian_width

from app.domain.errors import EngineError
from app.domain.text import Script, Symbol
from app.ocr.crops import LineCrop
from app.ocr.syllables import clustered
from app.ocr.tessdata import LANGUAGES, installed_languages, languages_for, tessdata_folder
from app.ocr.tesseract import PADDING_PX, RESOLUTION_DPI, stretched

_RTL = frozenset({Script.ARABIC})
_WIDE = 1.8
"""How much wider a Hangul or Han character is than others."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word: how many characters, how sure (0 to 1), and where it begins and ends in the crop."""

    length: int
    confidence: float
    left_px: int
    right_px: int


class TesseractLines:
    """Reads lines with the package `tesserocr` and the system's language data. Called from one thread.

    A language's data is loaded when it is first needed.

    Raises: EngineError `second_opinion_missing` when it is made, if the package or all data is missing.
    """

    def __init__(self, tessdata: Path | None = None) -> None:
        self._folder = tessdata or tessdata_folder()
        self._installed = installed_languages(self._folder)
        if not self.scripts:
            raise EngineError("second_opinion_missing")
        self._library: Any = importlib.import_module("tesserocr")
        self._apis: dict[Script, Any] = {}

    @property
    def name(self) -> str:
        """The library's version."""
        return f"tesseract {self._library.tesseract_version().split()[1]}"

    @property
    def scripts(self) -> frozenset[Script]:
        """Those whose language data is there; Latin where that of Vietnamese is."""
        return frozenset(script for script in LANGUAGES if languages_for(script, self._installed))

    def read(self, crop: LineCrop, script: Script) -> tuple[Symbol, ...]:
        """The line's characters in logical order, each with its word's confidence; none if nothing was made out.

        A Latin line is taken for Vietnamese: others need no second reader.
        """
        grey = stretched(crop.pixels)
        api = self._api(script)
        rows, columns = grey.shape
        text, words = "", list[Word]()
        for mode in (self._library.PSM.SINGLE_LINE, self._library.PSM.RAW_LINE):
            api.SetPageSegMode(mode)
            api.SetImageBytes(grey.tobytes(), columns, rows, 1, columns)
            api.SetSourceResolution(RESOLUTION_DPI)
            text, words = self._words(api)
            if text:
                break
        return _symbols(text, words, crop, is_rtl=script in _RTL)

    def _api(self, script: Script) -> Any:
        if script not in self._apis:
            wanted = "+".join(languages_for(script, self._installed))
            self._apis[script] = self._library.PyTessBaseAPI(path=str(self._folder), lang=wanted)
        return self._apis[script]

    def _words(self, api: Any) -> tuple[str, list[Word]]:
        """The line's text in logical order, and its words with their places in the picture."""
        level = self._library.RIL.WORD
        text = " ".join(str(api.GetUTF8Text()).split())
        iterator = api.GetIterator() if text else None
        found: list[Word] = []
        for word in self._library.iterate_level(iterator, level) if iterator is not None else ():
            length = 0 if word.Empty(level) else len("".join(str(word.GetUTF8Text(level)).split()))
            if length:
                left, _, right, _ = word.BoundingBox(level)
                found.append(Word(length, word.Confidence(level) / 100, left - PADDING_PX, right - PADDING_PX))
        return text, found


def _symbols(text: str, words: list[Word], crop: LineCrop, *, is_rtl: bool) -> tuple[Symbol, ...]:
    """One symbol for each cluster and blank; a word's characters share its place."""
    width = crop.pixels.shape[1]
    letters = [character for character in text if character != " "]
    if sum(word.length for word in words) != len(letters):
        sure = sum(word.confidence for word in words) / max(1, len(words))
        words = [Word(len(letters), sure, 0, width)]
    placed: list[Symbol] = []
    for word in words:
        left, right = (_within(crop.start + crop.share * px / width) for px in (word.left_px, word.right_px))
        own = letters[len(placed) : len(placed) + word.length]
        is_turned = is_rtl and not "".join(own).isascii()
        widths = [_WIDE if east_asian_width(character) == "W" else 1.0 for character in own]
        edges = [left + (right - left) * part / sum(widths) for part in accumulate(widths, initial=0.0)]
        for character, (start, end) in zip(own, pairwise(edges), strict=True):
            span = (left + right - end, left + right - start) if is_turned else (start, end)
            placed.append(Symbol(character, word.confidence, (), *span))
    return clustered(_with_blanks(text, placed))


def _with_blanks(text: str, letters: list[Symbol]) -> list[Symbol]:
    """The letters with the text's blanks between them, each as sure as the letter before it."""
    symbols, at = [], 0
    for character in text:
        if character == " " and 0 < at < len(letters):
            before, after = letters[at - 1], letters[at]
            _, start, end, _ = sorted((before.start, before.end, after.start, after.end))
            symbols.append(Symbol(" ", before.confidence, (), start, end))
        else:
            symbols.append(letters[at])
            at += 1
    return symbols


def _within(place: float) -> float:
    return min(1.0, max(0.0, place))
