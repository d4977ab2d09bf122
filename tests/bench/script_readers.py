"""Ways to read a cut-out line: the program's engine, one recogniser alone, and Tesseract if it is installed."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np

from app.domain.geometry import Quad
from app.ocr.alphabet import Posterior
from app.ocr.crops import MARGIN
from app.ocr.eyes import Eyes
from app.ocr.models import ModelShelf
from app.ocr.rapid import RapidEngine
from app.ocr.sessions import open_session, run
from tests.bench.script_lines import Picture

TESSERACT_LANGUAGE = {"th": "tha", "km": "khm", "my": "mya", "vi": "vie"}
TESSDATA = "/usr/share/tesseract-ocr/5/tessdata"

_SAME = (
    ("\u0e4d\u0e32", "\u0e33"),  # Thai nikhahit and sara aa
    ("\u0e40\u0e40", "\u0e41"),  # Thai sara e twice
    ("\u17d2\u178a", "\u17d2\u178f"),  # Khmer coeng da, coeng ta
    ("\u1029", "\u101e\u103c"),  # Burmese o, sa with medial ra
)


def plain(text: str) -> str:
    """NFC with sequences that look the same written the same way, single spaces."""
    text = unicodedata.normalize("NFC", text).replace("\u200b", "").replace("\u200c", "")
    for seen, meant in _SAME:
        text = text.replace(seen, meant)
    return " ".join(text.split())


class Recogniser:
    """A recogniser of packaging/recognisers, on one thread, with all of its letters allowed everywhere."""

    def __init__(self, model: Path) -> None:
        shelf = ModelShelf.open()
        self._eyes = Eyes(shelf.load(shelf.first("rec")))
        self._session = open_session(model.read_bytes())
        self._names = ("", *self._session.get_character_list(), " ")

    def posterior(self, picture: Picture) -> Posterior:
        """Frames × classes of an RGB line."""
        width = max(8, round(picture.shape[1] * 48 / picture.shape[0]))
        how = cv2.INTER_AREA if picture.shape[0] > 62 else cv2.INTER_LINEAR
        look = self._eyes.look(np.asarray(cv2.resize(picture, (width, 48), interpolation=how), dtype=np.uint8))
        output: Posterior = run(self._session, look.seen[None])[0]
        return output

    def read(self, picture: Picture) -> str:
        """The most probable text of an RGB line."""
        best = [0, *self.posterior(picture).argmax(axis=1).tolist()]
        return "".join(self._names[now] for before, now in pairwise(best) if now != before)


class Shipped:
    """The program's engine, on one thread, given nothing but the picture."""

    def __init__(self) -> None:
        self._engine = RapidEngine(workers=1)

    def read(self, picture: Picture) -> str:
        """What the engine makes of a picture that is one line."""
        height, width = picture.shape[:2]
        # The engine adds a margin, which this picture has already.
        margin = MARGIN * height / (1 + 2 * MARGIN)
        quad = Quad.from_box(margin, margin, width - margin, height - margin)
        (line,) = self._engine.read_lines(np.ascontiguousarray(picture), (quad,))
        return line.text


class Tesseract:
    """Tesseract in its best setting for single lines: contrast stretched, a margin of twelve pixels."""

    def __init__(self, languages: str, *, tessdata: str = TESSDATA) -> None:
        import tesserocr

        self._mode = tesserocr.PSM
        self._api = tesserocr.PyTessBaseAPI(path=tessdata, lang=languages, psm=tesserocr.PSM.SINGLE_LINE)
        self._second_try = languages == "mya"

    def read(self, picture: Picture) -> str:
        """The text of an RGB line."""
        grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
        if grey.shape[0] < 40:
            grey = cv2.resize(grey, None, fx=48 / grey.shape[0], fy=48 / grey.shape[0], interpolation=cv2.INTER_CUBIC)
        low, high = np.percentile(grey, (1, 99))
        grey = np.clip((grey.astype(np.float32) - low) * 255 / max(1.0, high - low), 0, 255).astype(np.uint8)
        grey = cv2.copyMakeBorder(grey, 12, 12, 12, 12, cv2.BORDER_CONSTANT, value=int(np.median(grey)))
        text = self._recognise(grey, self._mode.SINGLE_LINE)
        return text or (self._recognise(grey, self._mode.RAW_LINE) if self._second_try else text)

    def _recognise(self, grey: Picture, mode: int) -> str:
        self._api.SetPageSegMode(mode)
        self._api.SetImageBytes(grey.tobytes(), grey.shape[1], grey.shape[0], 1, grey.shape[1])
        self._api.SetSourceResolution(200)
        return str(self._api.GetUTF8Text()).strip()
