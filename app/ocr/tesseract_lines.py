"""Tesseract, where somebody has installed it, for lines in writings that no recogniser of ours has."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

from app.domain.errors import EngineError
from app.domain.text import Script, Symbol
from app.ocr.crops import LineCrop
from app.ocr.syllables import clustered
from app.ocr.tessdata import LANGUAGES, installed_languages, languages_for, tessdata_folder
from app.ocr.tesseract import RESOLUTION_DPI, stretched

_RTL = frozenset({Script.ARABIC})


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
        """Those whose language data is there."""
        return frozenset(script for script in LANGUAGES if languages_for(script, self._installed))

    def read(self, crop: LineCrop, script: Script) -> tuple[Symbol, ...]:
        """The line's characters in logical order, each with its word's confidence; none if nothing was made out."""
        grey = stretched(crop.pixels)
        api = self._api(script)
        rows, columns = grey.shape
        words: list[tuple[str, float]] = []
        for mode in (self._library.PSM.SINGLE_LINE, self._library.PSM.RAW_LINE):
            api.SetPageSegMode(mode)
            api.SetImageBytes(grey.tobytes(), columns, rows, 1, columns)
            api.SetSourceResolution(RESOLUTION_DPI)
            words = self._words(api)
            if words:
                break
        return _symbols(words, is_rtl=script in _RTL)

    def _api(self, script: Script) -> Any:
        if script not in self._apis:
            wanted = "+".join(languages_for(script, self._installed))
            self._apis[script] = self._library.PyTessBaseAPI(path=str(self._folder), lang=wanted)
        return self._apis[script]

    def _words(self, api: Any) -> list[tuple[str, float]]:
        """The words in logical order, each with its confidence, or all with their mean where they cannot be told."""
        words = str(api.GetUTF8Text()).split()
        sure = [value / 100 for value in api.AllWordConfidences()]
        if len(sure) != len(words):
            sure = [sum(sure) / max(1, len(sure))] * len(words)
        return list(zip(words, sure, strict=True))


def _symbols(words: list[tuple[str, float]], *, is_rtl: bool) -> tuple[Symbol, ...]:
    """One symbol for each cluster, blanks between words, spread evenly along the quad."""
    characters = [(" ", 1.0)]
    for text, confidence in words:
        characters += [*((character, confidence) for character in text), (" ", confidence)]
    characters = characters[1:-1]
    step = 1 / max(1, len(characters))
    symbols = []
    for at, (character, confidence) in enumerate(characters):
        place = len(characters) - 1 - at if is_rtl else at
        symbols.append(Symbol(character, confidence, (), place * step, (place + 1) * step))
    return clustered(symbols)
