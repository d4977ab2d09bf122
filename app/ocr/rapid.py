"""The shipped engine: rapidocr-onnxruntime's parts with PP-OCRv6 models, driven line by line."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from importlib import metadata
from typing import TypeVar

import numpy as np

from app.domain.geometry import Quad
from app.domain.grammar import LineGrammar
from app.domain.text import Script, Symbol, TextLine
from app.ocr.alphabet import Posterior
from app.ocr.constrained import ConstrainedReading, GrammarReader
from app.ocr.crops import LineCrop, cut_line
from app.ocr.ctc import read_free
from app.ocr.detector import CARD_SIDE_PX, LineDetector
from app.ocr.engine import Image
from app.ocr.eyes import Eyes, Look
from app.ocr.letter_model import load as load_letters
from app.ocr.models import NATIVE, ModelShelf
from app.ocr.native import SCRIPTS, VIETNAMESE, NativeLine, NativeReader, is_native, is_vietnamese_page, writing_of_page
from app.ocr.page_lines import PageLines
from app.ocr.recogniser import LineRecogniser, extent_of
from app.ocr.script_judge import ScriptJudge
from app.ocr.scripts import script_of
from app.ocr.sessions import open_session
from app.ocr.turning import TurnJudge

_Result = TypeVar("_Result")

_WORKERS = 2
_READABLE = 0.5
_TURN_LINES_MAX = 16
_PROVED_LINES = 2
_HALF = 0.5
_CLEAR_WAY = 0.93
_CLEARER = 0.03
_CHARACTER_PX = 28
_CHARACTER_LEAST_PX = 11
_CLEAN_RATIO = 0.97
_CLEAN_CONFIDENCE = 0.9
_PROBED_LINES = 8
_SURE_NATIVE = 0.6


@dataclass(frozen=True, slots=True)
class _Heard:
    """A line as PP-OCRv6 read it, what it saw, and our own recogniser's word where that counts."""

    crop: LineCrop
    look: Look
    symbols: tuple[Symbol, ...]
    native: NativeLine | None = None


class RapidEngine:
    """Latin, Chinese, Japanese, Thai, Khmer, Burmese and Vietnamese lines and MRZ. Call it from one thread at a time;
    it uses two of its own.

    Two recognisers share the work: PP-OCRv6, and on what it sees ours for the native scripts of South-East Asia. The
    widest lines of a picture tell which writing it has; where it is none of ours, PP-OCRv6 reads all, and else the
    lines without such letters.

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
        detector, classifier, eyes, native, letters = self._pool.map(
            lambda make: make(),
            (
                lambda: open_session(shelf.load(entries[0]), threads=workers),
                lambda: open_session(shelf.load(entries[1])),
                lambda: Eyes(shelf.load(entries[2])),
                lambda: open_session(shelf.load(entries[3])),
                lambda: load_letters(shelf.load(shelf.first("letters"))),
            ),
        )
        self._detector = LineDetector(detector)
        self._recogniser = LineRecogniser(eyes)
        self._native = NativeReader(native, entries[3].name, letters)
        self._judge = TurnJudge(classifier, self._posteriors)
        self._scripts = ScriptJudge(shelf.load(shelf.first("script")))
        self._name = f"rapidocr-onnxruntime {metadata.version('rapidocr-onnxruntime')}, {entries[2].name}"
        self._grammars = GrammarReader(self._recogniser.alphabet, self._name)
        self._side_px = side_px
        names = (self._name, self._native.name)
        self._pages = PageLines(self._recogniser, self._native, self._scripts, names, self._each)

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

    def find_page_lines(self, image: Image) -> tuple[Quad, ...]:
        """As `find_lines`, on a copy of 1,280 px, or of 1,920 px where the print is small.

        Raises: EngineError `engine_out_of_memory`, `engine_failed`.
        """
        return self._detector.find_on_page(np.ascontiguousarray(image))

    def read_page_lines(self, image: Image, quads: Sequence[Quad]) -> tuple[TextLine, ...]:
        """As `Engine.read_page_lines` says; each line by the recogniser that has its writing.

        Raises: EngineError `engine_out_of_memory`, `engine_failed`.
        """
        return self._pages.read(image, quads)

    def page_upside_down_share(self, image: Image, quads: Sequence[Quad]) -> float:
        """As `Engine.page_upside_down_share` says.

        Raises: EngineError `engine_out_of_memory`, `engine_failed`.
        """
        return self._pages.upside_down_share(image, quads)

    def upside_down_share(self, image: Image, quads: Sequence[Quad]) -> float:
        """Which share of the lines reads better after half a turn; judged by at most the sixteen longest.

        The two longest are read as well unless they are clear at once.

        Raises: EngineError `engine_out_of_memory`, `engine_failed`.
        """
        longest = sorted(quads, key=lambda quad: -quad.width_px)[:_TURN_LINES_MAX]
        verdicts = self._each(longest, lambda quad: self._is_upside_down(image, quad))
        judged = [(quad.width_px, turned) for quad, turned in zip(longest, verdicts, strict=True) if turned is not None]
        total = sum(width for width, _ in judged)
        share = sum(width for width, turned in judged if turned) / total if total else 0.0
        return self._proved(image, longest[:_PROVED_LINES], share)

    def _proved(self, image: Image, quads: Sequence[Quad], share: float) -> float:
        """The share, or 0 or 1 where these lines read clearly the other way round.

        The classifier does not know every script: of Thai and Khmer it is sure and wrong at times.
        """
        if not quads:
            return share
        turned = share > _HALF
        said = self._clarity(image, quads, turned=turned)
        if said >= _CLEAR_WAY:
            return share
        other = self._clarity(image, quads, turned=not turned)
        return share if other <= said + _CLEARER else float(not turned)

    def _clarity(self, image: Image, quads: Sequence[Quad], *, turned: bool) -> float:
        crops = [crop for quad in quads if (crop := cut_line(image, quad)) is not None]
        found = list(self._pool.map(lambda crop: self._judge.clarity(crop.pixels, turned=turned), crops))
        return sum(found) / len(found) if found else 0.0

    def read_lines(self, image: Image, quads: Sequence[Quad], *, script: Script | None = None) -> tuple[TextLine, ...]:
        """One line for each quad; no symbols where the mean confidence is under 0.5, which is noise as a rule.

        With `script` one of Thai, Khmer and Myanmar the picture's writing is not asked for.

        Raises: EngineError `engine_out_of_memory`, `engine_failed`.
        """
        heard = self._each(quads, lambda quad: self._hear(image, quad))
        writing = script.value if script in SCRIPTS else self._writing(quads, heard)
        if writing:
            heard = self._each_of(heard, lambda one: self._heard_as(one, writing))
        return tuple(self._line(quad, one, script) for quad, one in zip(quads, heard, strict=True))

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

    def _hear(self, image: Image, quad: Quad) -> _Heard | None:
        crop = cut_line(image, quad)
        if crop is None:
            return None
        look = self._recogniser.look(crop.pixels)
        symbols = read_free(look.posterior, self._recogniser.alphabet, extent_of(crop))
        # The posterior is large and has said what it had to say.
        return _Heard(crop, Look(look.posterior[:0], look.seen), symbols)

    def _writing(self, quads: Sequence[Quad], heard: Sequence[_Heard | None]) -> str:
        """Which of the native writings the picture has, "" for none: asked of its widest lines."""
        widest = sorted(zip(quads, heard, strict=True), key=lambda pair: -pair[0].width_px)
        probed = [one for _, one in widest if one is not None][:_PROBED_LINES]
        natives = self._each_of(probed, lambda one: self._native.read(one.look, one.crop))
        told = [
            (native, self._scripts.judge(one.look.seen)) for one, native in zip(probed, natives, strict=True) if native
        ]
        found = writing_of_page([native for native, _ in told], [belief for _, belief in told])
        if not found and is_vietnamese_page([one.symbols for one in probed], natives):
            return VIETNAMESE
        return found

    def _heard_as(self, one: _Heard, writing: str) -> _Heard:
        """With the native reading where the line has letters of that writing."""
        native = self._native.read(one.look, one.crop, writing)
        sure = native.writing == writing and native.confidence >= _SURE_NATIVE
        return replace(one, native=native if sure else None)

    def _line(self, quad: Quad, one: _Heard | None, script: Script | None) -> TextLine:
        symbols = one.symbols if one is not None else ()
        name = self._name
        if one is not None and one.native is not None:
            symbols, name = one.native.symbols, self._native.name
        if sum(symbol.confidence for symbol in symbols) < _READABLE * len(symbols):
            symbols = ()
        text = "".join(symbol.text for symbol in symbols)
        return TextLine(quad, symbols, script_of(text, script) if symbols else Script.UNKNOWN, name)

    def _posteriors(self, pixels: Image) -> tuple[Posterior, ...]:
        look = self._recogniser.look(pixels)
        return look.posterior, self._native.posterior(look)

    def _each_of(self, heard: Sequence[_Heard | None], work: Callable[[_Heard], _Result]) -> list[_Result | None]:
        return list(self._pool.map(lambda one: work(one) if one is not None else None, heard))

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
        look = self._recogniser.look(crop.pixels)
        found = self._native.read_under(look, crop, quad, native) if native else ()
        if others:
            found += self._grammars.read(look.posterior, extent_of(crop), quad, others)
        return found


def _is_clean(reading: ConstrainedReading) -> bool:
    return reading.free_ratio >= _CLEAN_RATIO and reading.line.weakest >= _CLEAN_CONFIDENCE
