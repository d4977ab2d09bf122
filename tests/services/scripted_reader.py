"""A reader that does what the document's name tells it: answers, fails, hangs, dies. It is no mock: it keeps the
contract of a reader, and its answers tell what reached it.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import zlib
from collections.abc import Callable

from app.domain.errors import EngineError, InputError
from app.domain.geometry import Point, Quad
from app.domain.image import Page
from app.domain.reading import Evidence, FieldState, FieldValue, Finding, Level, Reading, Source
from app.domain.text import Script, line_from_text
from app.services.backend import Progress

STAGES = ("located", "lines", "fields")


class ScriptedReader:
    """Acts by the name of the document: "die", "hang", "wait", "noise", "no_memory", "fault", "refused", "many"."""

    def read(
        self, page: Page, *, document: str = "auto", on_progress: Callable[[Progress], None] | None = None
    ) -> tuple[Reading, ...]:
        tell = on_progress or (lambda progress: None)
        tell(Progress(page.page_id, STAGES[0]))
        if document in _ACTS:
            _ACTS[document](page, tell)
        line = line_from_text("SPECIMEN<<ÄÖ漢ไทย", Quad.from_box(1, 2, 30, 9), confidence=0.5, script=Script.MRZ)
        for stage in STAGES[1:]:
            tell(Progress(page.page_id, stage, (line,)))
        count = 3 if document == "many" else 1
        return tuple(_reading(page, document, number) for number in range(count))

    def reread(self, page: Page, quad: Quad, *, document: str, key: str) -> FieldValue:
        if document in _ACTS:
            _ACTS[document](page, lambda progress: None)
        evidence = Evidence(Source.VIZ, document, key, 0.25, quad)
        return FieldValue(key, str(checksum(page)), FieldState.CHECK, 0.5, quad, (evidence,))

    def forget(self, page_id: str) -> None:
        """Holds nothing."""


def checksum(page: Page) -> int:
    """Says whether the pixels arrived."""
    return zlib.crc32(page.raster.rgb)


def _reading(page: Page, document: str, number: int) -> Reading:
    field = FieldValue("document_number", str(checksum(page)), FieldState.CLEAR, 0.75)
    findings = (Finding("image_reduced", Level.INFO, {"width": number, "share": 0.5, "key": "x"}),)
    quad = Quad(Point(0, 0.5), Point(9, 0), Point(9, 9), Point(0, 9))
    timing = {"engine": 1.5, "process": float(os.getpid())}
    return Reading(page.page_id, document, 0.5, (field,), (), findings, "text", quad, timing, b"\xff\xd8photo")


def _die(page: Page, tell: Callable[[Progress], None]) -> None:
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


def _hang(page: Page, tell: Callable[[Progress], None]) -> None:
    threading.Event().wait()


def _wait(page: Page, tell: Callable[[Progress], None]) -> None:
    """Goes on for ever, with news about it: ends when nobody wants the page any more."""
    pause = threading.Event()
    while not pause.wait(0.005):
        tell(Progress(page.page_id, "lines"))


def _noise(page: Page, tell: Callable[[Progress], None]) -> None:
    for stream in (sys.stdout, sys.stderr):
        stream.write("x" * 200_000)
        stream.flush()
    os.write(1, b"raw noise on descriptor 1")


def _no_memory(page: Page, tell: Callable[[Progress], None]) -> None:
    raise MemoryError


def _fault(page: Page, tell: Callable[[Progress], None]) -> None:
    raise ValueError("secret value")


def _refused(page: Page, tell: Callable[[Progress], None]) -> None:
    raise InputError("image_too_small", width=3, height=4)


_ACTS = {
    "die": _die,
    "hang": _hang,
    "wait": _wait,
    "noise": _noise,
    "no_memory": _no_memory,
    "fault": _fault,
    "refused": _refused,
}


def without_models() -> ScriptedReader:
    raise EngineError("model_missing", file="x.onnx")


def broken_factory() -> ScriptedReader:
    os._exit(7)
