"""Tesseract, where somebody has installed it: a second opinion on lines in Thai, Khmer and Burmese."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from app.domain.errors import EngineError
from app.domain.text import Script
from app.ocr.engine import Image
from app.ocr.tessdata import tessdata_folder

LANGUAGES = {Script.THAI: "tha", Script.KHMER: "khm", Script.MYANMAR: "mya"}
PADDING_PX = 12
RESOLUTION_DPI = 200


class Tesseract:
    """Reads single lines with the package `tesserocr` and language data of the system. Called from one thread.

    In the setting that reads most drawn lines right: contrast stretched, a margin of twelve pixels, a line as such and,
    when that gives nothing, as raw.

    Raises: EngineError `second_opinion_missing` when it is made, if the package or the data of every language is
        missing.
    """

    def __init__(self, tessdata: Path | None = None) -> None:
        try:
            self._library: Any = importlib.import_module("tesserocr")
        except ImportError as exc:
            raise EngineError("second_opinion_missing") from exc
        folder = tessdata or tessdata_folder()
        there = {s: name for s, name in LANGUAGES.items() if folder and (folder / f"{name}.traineddata").is_file()}
        if not there:
            raise EngineError("second_opinion_missing")
        self._apis = {
            script: self._library.PyTessBaseAPI(path=str(folder), lang=name) for script, name in there.items()
        }

    @property
    def name(self) -> str:
        """The library's version."""
        return f"tesseract {self._library.tesseract_version().split()[1]}"

    @property
    def scripts(self) -> frozenset[Script]:
        """Those whose language data was found."""
        return frozenset(self._apis)

    def text(self, pixels: Image, script: Script) -> str:
        """What it reads in one line, "" for nothing."""
        modes = self._library.PSM
        grey = stretched(pixels)
        return self._read(script, grey, modes.SINGLE_LINE) or self._read(script, grey, modes.RAW_LINE)

    def _read(self, script: Script, grey: np.ndarray[Any, np.dtype[np.uint8]], mode: int) -> str:
        api = self._apis[script]
        api.SetPageSegMode(mode)
        rows, columns = grey.shape
        api.SetImageBytes(grey.tobytes(), columns, rows, 1, columns)
        api.SetSourceResolution(RESOLUTION_DPI)
        return str(api.GetUTF8Text()).strip()


def stretched(pixels: Image) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """The line in grey with its contrast stretched, inside a margin of its ground's grey."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    low, high = np.percentile(grey, (1, 99))
    flat = np.clip((grey.astype(np.float32) - low) * 255 / max(1.0, float(high - low)), 0, 255).astype(np.uint8)
    ground = int(np.median(flat))
    padding = (PADDING_PX,) * 4
    return np.asarray(cv2.copyMakeBorder(flat, *padding, cv2.BORDER_CONSTANT, value=(ground,)), dtype=np.uint8)
