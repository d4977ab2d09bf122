"""One program reads pictures of pages: `python -m tests.bench.general_readers PROGRAM LANGUAGE FOLDER`.

Prints one JSON object for each PNG of the folder (its lines in the program's order, CPU and wall-clock milliseconds)
and one with the most memory that it had in use. Each program runs in a process of its own, so that the figures for
memory are its own as well.

countersign   this program, as it reads a page of text, with whatever it finds installed
rapidocr      rapidocr-onnxruntime as its own page says: `RapidOCR()(picture)`, with the models in its wheel
rapidocr-v6   the same with the models that this program reads with
tesseract     tesserocr on the whole page with the data of the language, which it is told
tesseract-osd the same, told to find the way up (for `--turned`; on upright pages it is wrong at times)
"""

from __future__ import annotations

import json
import resource
import sys
import time
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np

Read = Callable[[Path], Sequence[str]]


def countersign(language: str) -> Read:
    """This program; it is not told the language."""
    from app.bootstrap import build_reader
    from app.domain.image import Page, Raster

    reader = build_reader()

    def read(path: Path) -> Sequence[str]:
        image = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB)
        height, width = image.shape[:2]
        page = Page(uuid.uuid4().hex, Raster(width, height, np.ascontiguousarray(image).tobytes()))
        return [line.text for reading in reader.read(page, document="text") for line in reading.lines]

    return read


def rapidocr(language: str) -> Read:
    """The library as it comes."""
    return _rapidocr()


def rapidocr_v6(language: str) -> Read:
    """The library with PP-OCRv6 models."""
    from app.ocr.models import ModelShelf

    shelf = ModelShelf.open()
    paths = {f"{role}_model_path": str(shelf.locate(shelf.first(role))) for role in ("det", "cls", "rec")}
    return _rapidocr(**paths)


def _rapidocr(**options: str) -> Read:
    from rapidocr_onnxruntime import RapidOCR

    engine = RapidOCR(**options)

    def read(path: Path) -> Sequence[str]:
        found, _ = engine(str(path))
        return [text for _, text, _ in found or []]

    return read


def tesseract(language: str) -> Read:
    """Tesseract with its own page segmentation, as it comes."""
    return _tesseract(language, "AUTO")


def tesseract_osd(language: str) -> Read:
    """The same when it looks for the way up as well."""
    return _tesseract(language, "AUTO_OSD")


def _tesseract(language: str, mode: str) -> Read:
    import tesserocr

    from tests.bench.script_readers import TESSDATA

    api: Any = tesserocr.PyTessBaseAPI(path=TESSDATA, lang=language, psm=getattr(tesserocr.PSM, mode))

    def read(path: Path) -> Sequence[str]:
        api.SetImageFile(str(path))
        return [line for line in str(api.GetUTF8Text()).splitlines() if line.strip()]

    return read


PROGRAMS: dict[str, Callable[[str], Read]] = {
    "countersign": countersign,
    "rapidocr": rapidocr,
    "rapidocr-v6": rapidocr_v6,
    "tesseract": tesseract,
    "tesseract-osd": tesseract_osd,
}


def main(program: str, language: str, folder: Path) -> None:
    """Reads every picture once; the first of all twice, so that nothing is measured cold."""
    read = PROGRAMS[program](language)
    paths = sorted(folder.glob("*.png"))
    for path in paths[:1]:
        read(path)
    for path in paths:
        cpu, wall = time.process_time(), time.perf_counter()
        lines = list(read(path))
        took = {"cpu_ms": 1000 * (time.process_time() - cpu), "wall_ms": 1000 * (time.perf_counter() - wall)}
        print(json.dumps({"file": path.name, "lines": lines, **took}), flush=True)
    print(json.dumps({"peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
