"""The shipped engine: rapidocr-onnxruntime's parts with PP-OCRv6 models, driven line by line."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from typing import TypeVar

import numpy as np

from app.domain.geometry import Quad
from app.domain.grammar import LineGrammar
from app.domain.text import Script, Symbol, TextLine
from app.ocr.constrained import ConstrainedReading, GrammarReader
from app.ocr.crops import LineCrop, cut_line
from app.ocr.ctc import read_free
from app.ocr.detector import CARD_SIDE_PX, LineDetector
from app.ocr.engine import Image
from app.ocr.models import NATIVE, ModelEntry, ModelShelf
from app.ocr.native import SCRIPTS, NativeLine, NativeReader, is_native, writing_of_page
from app.ocr.recogniser import LineRecogniser, extent_of
from app.ocr.scripts import script_of
from app.ocr.sessions import LineSession, open_session
from app.ocr.turning import TurnJudge

_Result = TypeVar("_Result")

_WORKERS = 2
_READABLE = 0.5
_TURN_LINES_MAX = 16
_CHARACTER_PX = 28
_CHARACTER_LEAST_PX = 11
_CLEAN_RATIO = 0.97
_CLEAN_CONFIDENCE = 0.9
_PROBED_LINES = 8
_PROBED_ASPECT = 10
_SURE_NATIVE = 0.6


class RapidEngine:
    """Latin, Chinese, Japanese, Thai, Khmer, Burmese and Vietnamese lines and MRZ. Call it from one thread at a time;
    it uses two of its own.

    Two recognisers share the work: PP-OCRv6, and ours for the native scripts of South-East Asia. The widest lines of
    a picture tell which writing it has; where it is none of ours, PP-OCRv6 reads all, and else the lines without such
    letters.

    The models are loaded when it is made (about 0.3 s). `side_px` is the longest side of the copy that is searched for
    lines: 640 for a card, 960 for a page of running text.

    Raises: EngineError `model_missing`, `model_changed` or `model_list_broken` when it is made; `engine_out_of_memory`
        and `engine_failed` then and later.
    """

    def __init__(self, shelf: ModelShelf | None = None, *, side_px: int = CARD_SIDE_PX, workers: int = 0) -> None:
        shelf = shelf if shelf is not None else ModelShelf.open()
        entries = [*(shelf.first(role) for role in ("det", "cls", "rec")), shelf.first("rec", script=NATIVE)]
        workers = workers or min(_WORKERS, os.cpu_count() or 1)
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="lines")
        # Detection is one long run with nothing beside it: there the threads work inside of it.
        threads = (workers, 1, 1, 1)
        sessions = list(self._pool.map(_open, [shelf] * 4, entries, threads))
        self._detector = LineDetector(sessions[0])
        self._recogniser = LineRecogniser(sessions[2])
        self._native = NativeReader(sessions[3], entries[3].name)
        self._judge = TurnJudge(sessions[1], (self._recogniser, self._native))
        self._name = f"rapidocr-onnxruntime {metadata.version('rapidocr-onnxruntime')}, {entries[2].name}"
        self._grammars = GrammarReader(self._recogniser.alphabet, self._name)
        self._side_px = side_px

    @property
    def name(self) -> str:
        """The library with its version, and the recogniser's model."""
        return self._name

    @property
    def scripts(self) -> frozenset[Script]:
        """Latin with European and Vietnamese accents, Han, kana, Thai, Khmer, Burmese, digits and MRZ."""
        return frozenset({Script.LATIN, Script.HAN, Script.KANA, Script.DIGITS, Script.MRZ}) | SCRIPTS

    def find_lines(self, image: Image, *, side_px: int | None = None) -> tuple[Quad, ...]:
        """Outlines of lines as `Engine.find_lines` says; of vertical lines, the ones that read downwards (+90°).

        Raises: EngineError `engine_out_of_memory`, `engine_failed`.
        """
        return self._detector.find(np.ascontiguousarray(image), side_px=side_px or self._side_px)

    def upside_down_share(self, image: Image, quads: Sequence[Quad]) -> float:
        """Which share of the lines reads better after half a turn; judged by at most the sixteen longest.

        Raises: EngineError `engine_out_of_memory`, `engine_failed`.
        """
        longest = sorted(quads, key=lambda quad: -quad.width_px)[:_TURN_LINES_MAX]
        verdicts = self._each(longest, lambda quad: self._is_upside_down(image, quad))
        judged = [(quad.width_px, turned) for quad, turned in zip(longest, verdicts, strict=True) if turned is not None]
        total = sum(width for width, _ in judged)
        return sum(width for width, turned in judged if turned) / total if total else 0.0

    def read_lines(self, image: Image, quads: Sequence[Quad], *, script: Script | None = None) -> tuple[TextLine, ...]:
        """One line for each quad; no symbols where the mean confidence is under 0.5, which is noise as a rule.

        With `script` one of Thai, Khmer and Myanmar the picture's writing is not asked for.

        Raises: EngineError `engine_out_of_memory`, `engine_failed`.
        """
        writing = script.value if script in SCRIPTS else self._writing(image, quads)
        return tuple(self._each(quads, lambda quad: self._read(image, quad, writing, script)))

    def read_constrained(
        self, image: Image, quads: Sequence[Quad], grammars: Sequence[LineGrammar]
    ) -> tuple[tuple[ConstrainedReading, ...], ...]:
        """For each quad, results as `GrammarReader.read` gives them; of grammars with native letters or digits first.

        A line whose outline is so loose that its characters come out narrow is stretched and read again, unless it was
        clean: of lines with 0.9 of their height around them that brought 93 % exactly right instead of 37 %.

        Raises: EngineError `engine_out_of_memory`, `engine_failed`.
        """
        return tuple(self._each(quads, lambda quad: self._read_under(image, quad, grammars)))

    def close(self) -> None:
        """Ends the engine's threads; it cannot be used afterwards."""
        self._pool.shutdown()

    def _each(self, quads: Sequence[Quad], work: Callable[[Quad], _Result]) -> list[_Result]:
        """Does the work for every quad, the widest first so that the threads finish together; results in order."""
        order = sorted(range(len(quads)), key=lambda i: -quads[i].width_px / max(1.0, quads[i].height_px))
        done = dict(zip(order, self._pool.map(work, [quads[i] for i in order]), strict=True))
        return [done[i] for i in range(len(quads))]

    def _is_upside_down(self, image: Image, quad: Quad) -> bool | None:
        crop = cut_line(image, quad)
        return self._judge.is_upside_down(crop.pixels) if crop is not None else None

    def _writing(self, image: Image, quads: Sequence[Quad]) -> str:
        """Which of the native writings the picture has, "" for none: asked of its widest lines."""
        widest = sorted(quads, key=lambda quad: -quad.width_px)[:_PROBED_LINES]
        found = self._each(widest, lambda quad: self._probe(image, quad))
        return writing_of_page([line for line in found if line is not None])

    def _probe(self, image: Image, quad: Quad) -> NativeLine | None:
        crop = cut_line(image, quad)
        if crop is None:
            return None
        width = min(crop.pixels.shape[1], _PROBED_ASPECT * crop.pixels.shape[0])
        return self._native.read(LineCrop(np.ascontiguousarray(crop.pixels[:, :width]), crop.start, crop.share))

    def _read(self, image: Image, quad: Quad, writing: str, script: Script | None) -> TextLine:
        crop = cut_line(image, quad)
        if crop is None:
            return TextLine(quad, (), Script.UNKNOWN, self._name)
        native = self._native.read(crop, writing) if writing else None
        if native is not None and native.writing == writing and native.confidence >= _SURE_NATIVE:
            return TextLine(quad, native.symbols, script_of(_text(native.symbols), script), self._native.name)
        symbols = read_free(self._recogniser.posterior(crop.pixels), self._recogniser.alphabet, extent_of(crop))
        if sum(symbol.confidence for symbol in symbols) < _READABLE * len(symbols):
            symbols = ()
        return TextLine(quad, symbols, script_of(_text(symbols), script) if symbols else Script.UNKNOWN, self._name)

    def _read_under(self, image: Image, quad: Quad, grammars: Sequence[LineGrammar]) -> tuple[ConstrainedReading, ...]:
        crop = cut_line(image, quad)
        if crop is None:
            return ()
        readings = self._decoded(crop, quad, grammars)
        width = crop.pixels.shape[1]
        longest = max((len(g) for g in grammars if width >= _CHARACTER_LEAST_PX * len(g)), default=0)
        if width >= _CHARACTER_PX * longest or (readings and _is_clean(readings[0])):
            return readings
        wide = cut_line(image, quad, width_min_px=_CHARACTER_PX * longest)
        again = self._decoded(wide, quad, grammars) if wide is not None else ()
        return max(readings, again, key=lambda found: found[0].line.confidence if found else 0.0)

    def _decoded(self, crop: LineCrop, quad: Quad, grammars: Sequence[LineGrammar]) -> tuple[ConstrainedReading, ...]:
        native = [grammar for grammar in grammars if is_native(grammar)]
        others = [grammar for grammar in grammars if grammar not in native]
        found: tuple[ConstrainedReading, ...] = self._native.read_under(crop, quad, native) if native else ()
        if others:
            found += self._grammars.read(self._recogniser.posterior(crop.pixels), extent_of(crop), quad, others)
        return found


def _text(symbols: Sequence[Symbol]) -> str:
    return "".join(symbol.text for symbol in symbols)


def _is_clean(reading: ConstrainedReading) -> bool:
    return reading.free_ratio >= _CLEAN_RATIO and reading.line.weakest >= _CLEAN_CONFIDENCE


def _open(shelf: ModelShelf, entry: ModelEntry, threads: int) -> LineSession:
    return open_session(shelf.load(entry), threads=threads)
