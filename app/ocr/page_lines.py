"""The lines of a whole page, each in its own writing: read by whoever has that writing, or told that nobody has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.domain.geometry import Quad
from app.domain.text import Script, Symbol, TextLine
from app.ocr.columns import tile_column
from app.ocr.crops import LineCrop, cut_line
from app.ocr.ctc import read_free
from app.ocr.engine import Image
from app.ocr.eyes import Look
from app.ocr.figures import with_figures
from app.ocr.native import NOT_VIETNAMESE, SCRIPTS, VIETNAMESE, NativeLine, NativeReader
from app.ocr.recogniser import LineRecogniser, extent_of
from app.ocr.script_judge import CLASSES, ScriptBelief, ScriptJudge
from app.ocr.scripts import script_of

FOREIGN = {
    "cyrillic": Script.CYRILLIC,
    "arabic": Script.ARABIC,
    "devanagari": Script.DEVANAGARI,
    "hangul": Script.HANGUL,
    "ethiopic": Script.ETHIOPIC,
    "other": Script.OTHER,
}
"""Writings that neither recogniser here has."""

_NATIVES = {script.value for script in SCRIPTS}
_TALL = 1.8
_SQUARE = 0.8
_STACKED_LEAST = 3
_BELIEVED = 0.6
_SURE_FOREIGN = 0.9
_PLAIN_SURE = 0.95
_NATIVE_LEAST = 0.5
_READABLE = 0.5
_VIETNAMESE_LEAST = 0.45
_OFTEN = 2
_STRANGE_WEIGHT = 20.0
_MAY_BE = 0.05
_LETTERS_A_SQUARE = 0.6
_FIGURES_A_SQUARE = 1.2

Each = Callable[[Sequence[Quad], Callable[[Quad], "Heard | None"]], list["Heard | None"]]


@dataclass(frozen=True, slots=True)
class Heard:
    """A line as PP-OCRv6 read it, which writing it seems to be in, and the native recogniser's word if it was asked.

    `quad` runs in reading direction. `is_stacked`: the characters stand below each other.
    """

    quad: Quad
    crop: LineCrop
    symbols: tuple[Symbol, ...]
    belief: ScriptBelief
    seen: Look
    is_stacked: bool = False

    @property
    def confidence(self) -> float:
        """Mean confidence of the characters, 0 for none."""
        return sum(symbol.confidence for symbol in self.symbols) / len(self.symbols) if self.symbols else 0.0

    @property
    def squares(self) -> float:
        """How many squares of the line's height it has room for."""
        rows, columns = self.crop.pixels.shape[:2]
        return float(columns / rows)

    @property
    def letters(self) -> int:
        """How many of the characters are letters."""
        return sum(symbol.text.isalpha() for symbol in self.symbols)


class PageLines:
    """Reads lines of pages with both recognisers. Safe to share between threads; `each` does the work side by side."""

    def __init__(
        self, recogniser: LineRecogniser, native: NativeReader, judge: ScriptJudge, names: tuple[str, str], each: Each
    ) -> None:
        self._recogniser = recogniser
        self._native = native
        self._judge = judge
        self._names = names
        self._each = each

    def read(self, image: Image, quads: Sequence[Quad]) -> tuple[TextLine, ...]:
        """One line for each quad. A line in a writing that is not ours has no symbols, but its script where it has a
        name. A quad that is much higher than wide is read downwards.
        """
        tall = _SQUARE if 2 * sum(map(_is_tall, quads)) > len(quads) else _TALL
        heard = self._each(quads, lambda quad: self._best(image, quad, tall))
        is_vietnamese = _is_vietnamese([one for one in heard if one is not None])
        common = _common_writing([one for one in heard if one is not None])
        return tuple(
            self._line(one, common, is_vietnamese=is_vietnamese) if one is not None else TextLine(quad, ())
            for quad, one in zip(quads, heard, strict=True)
        )

    def upside_down_share(self, image: Image, quads: Sequence[Quad]) -> float:
        """How much the lines look as if they stood on their heads, whatever writing they are in (0 to 1)."""
        heard = self._each(quads, lambda quad: self._best(image, quad, _TALL))
        turned = [(one.quad.width_px, one.belief.turned) for one in heard if one is not None]
        total = sum(width for width, _ in turned)
        return sum(width * share for width, share in turned) / total if total else 0.0

    def _best(self, image: Image, quad: Quad, tall: float) -> Heard | None:
        """The line as it is, or in the way that reads best where it is that much higher than wide."""
        if quad.height_px < tall * quad.width_px:
            crop = cut_line(image, quad)
            return self._hear(quad, crop) if crop is not None else None
        ways = [self._stacked(image, quad)]
        for turned in (quad.turned(1), quad.turned(3)):
            crop = cut_line(image, turned)
            ways.append(self._hear(turned, crop) if crop is not None else None)
        heard = [one for one in ways if one is not None]
        return max(heard, key=lambda one: one.confidence * min(1.0, len(one.symbols) / _STACKED_LEAST), default=None)

    def _stacked(self, image: Image, quad: Quad) -> Heard | None:
        tiled = tile_column(image, quad)
        if tiled is None:
            return None
        one = self._hear(quad.turned(1), LineCrop(tiled.pixels, 0.0, 1.0))
        moved = tuple(
            replace(symbol, start=tiled.along(symbol.start), end=tiled.along(symbol.end)) for symbol in one.symbols
        )
        return replace(one, symbols=moved, is_stacked=True)

    def _hear(self, quad: Quad, crop: LineCrop) -> Heard:
        look = self._recogniser.look(crop.pixels)
        symbols = read_free(look.posterior, self._recogniser.alphabet, extent_of(crop))
        return Heard(quad, crop, symbols, self._judge.judge(look.seen), Look(look.posterior[:0], look.seen))

    def _line(self, one: Heard, common: str, *, is_vietnamese: bool) -> TextLine:
        script = _foreign(one, common)
        if script is not None:
            return TextLine(one.quad, (), script, self._names[0])
        native = self._as_native(one, common, is_vietnamese=is_vietnamese)
        symbols, name = one.symbols, self._names[0]
        if native is not None:
            symbols, name = with_figures(native.symbols, one.symbols), self._names[1]
        if sum(symbol.confidence for symbol in symbols) < _READABLE * len(symbols):
            symbols = ()
        text = "".join(symbol.text for symbol in symbols)
        return TextLine(one.quad, symbols, script_of(text) if symbols else Script.UNKNOWN, name)

    def _as_native(self, one: Heard, common: str, *, is_vietnamese: bool) -> NativeLine | None:
        """The native recogniser's word where it counts: for a line in its writing, or in the page's that may be."""
        best = one.belief.best
        if best in _NATIVES and one.belief.share(best) >= _BELIEVED and not _reads_plainly(one):
            native = self._native.read(one.seen, one.crop, best)
            return native if native.confidence >= _NATIVE_LEAST else None
        if common in _NATIVES and one.belief.share(common) >= _MAY_BE and not _fills(one):
            native = self._native.read(one.seen, one.crop, common)
            is_surer = native.letters[common] >= _OFTEN and native.confidence > one.confidence
            return native if is_surer and native.confidence >= _NATIVE_LEAST else None
        if is_vietnamese and best in ("latin", VIETNAMESE) and one.letters:
            native = self._native.read(one.seen, one.crop, VIETNAMESE)
            is_sure = native.letters[VIETNAMESE] >= _OFTEN or one.confidence < _PLAIN_SURE
            return native if is_sure and native.confidence >= _NATIVE_LEAST else None
        return None


def _is_tall(quad: Quad) -> bool:
    return quad.height_px >= _TALL * quad.width_px


def _common_writing(heard: Sequence[Heard]) -> str:
    """What most of the page's lines are believed to be in, by their width."""
    votes = {name: sum(one.quad.width_px * one.belief.share(name) for one in heard) for name in CLASSES}
    return max(votes, key=votes.__getitem__)


def _foreign(one: Heard, common: str) -> Script | None:
    """The writing of a line that neither recogniser has, None for one that may be read.

    A line that is in one or another such writing is in the one that is common on the page, if it may be. A word that
    PP-OCRv6 reads with ease on a page of ours is no stranger, whatever it looks like.
    """
    best = one.belief.best
    if best in FOREIGN and common in FOREIGN and one.belief.share(common) >= _MAY_BE:
        best = common
    if best == common != one.belief.best:
        return FOREIGN[best]
    share = one.belief.share(best)
    plain = _reads_plainly(one) and (share < _SURE_FOREIGN or common not in FOREIGN)
    if one.is_stacked or best not in FOREIGN or share < _BELIEVED or plain:
        return None
    return None if _is_figures(one) else FOREIGN[best]


def _reads_plainly(one: Heard) -> bool:
    """Whether PP-OCRv6 is sure of it, and of as many letters as such a line has."""
    return one.confidence >= _PLAIN_SURE and one.letters >= max(1.0, _LETTERS_A_SQUARE * one.squares)


def _fills(one: Heard) -> bool:
    """Whether PP-OCRv6 is sure of the line and reads as much as it has room for."""
    return _reads_plainly(one) or _is_figures(one)


def _is_figures(one: Heard) -> bool:
    """Whether figures fill the line: of a sentence in letters that it does not know, PP-OCRv6 reads the date alone."""
    written = sum(not symbol.text.isspace() for symbol in one.symbols)
    filled = written >= _FIGURES_A_SQUARE * one.squares
    return filled and one.confidence >= _PLAIN_SURE and not one.letters and any(s.text.isdigit() for s in one.symbols)


def _is_vietnamese(heard: Sequence[Heard]) -> bool:
    """Whether the page's Latin lines are Vietnamese: they look so, and hardly have letters that Vietnamese lacks."""
    latin = [one for one in heard if one.belief.best in ("latin", VIETNAMESE) and one.letters]
    letters = sum(one.letters for one in latin)
    if not letters:
        return False
    others = sum(s.text in NOT_VIETNAMESE and s.confidence >= _READABLE for one in latin for s in one.symbols)
    share = sum(one.letters * one.belief.share(VIETNAMESE) for one in latin) / letters
    # PP-OCRv6 puts an a with a ring for one with a hook now and then; what is Polish or Danish has such letters often.
    return share - _STRANGE_WEIGHT * max(0, others - 1) / letters >= _VIETNAMESE_LEAST
