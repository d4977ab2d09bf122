"""Lines in Thai, Khmer, Burmese and Vietnamese: which of these a page has, and the reading of its lines.

One recogniser of our own knows all four and the letters of ASCII (packaging/recognisers). It stands on what PP-OCRv6
sees. Everything in other writing it answers with one sign, so it does not take Chinese for Thai.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.geometry import Quad
from app.domain.grammar import LineGrammar
from app.domain.text import Script, Symbol
from app.ocr.alphabet import Alphabet, Posterior
from app.ocr.constrained import ConstrainedReading, GrammarReader
from app.ocr.crops import LineCrop
from app.ocr.ctc import read_free
from app.ocr.eyes import Look
from app.ocr.letter_model import LetterModel
from app.ocr.likely import LIGHT, WEIGHT, Likely
from app.ocr.recogniser import extent_of
from app.ocr.script_judge import ScriptBelief
from app.ocr.sessions import CTCLabelDecode, LineSession, run
from app.ocr.syllables import clustered

FRAME_PX = 2
FOREIGN = "\ufffd"
VIETNAMESE = "vietnamese"
"""Vietnamese is Latin script; its letters that no other language has are what tells it."""

_BLOCKS = ((0x0E00, 0x0E7F, Script.THAI), (0x1000, 0x109F, Script.MYANMAR), (0x1780, 0x17FF, Script.KHMER))
"""Unicode 16, Blocks.txt; digits of a script tell it as well as letters."""

SCRIPTS = frozenset(script for _, _, script in _BLOCKS)

_BELIEVED = 0.75
_BELIEVED_BY_LOOK = 0.5
_LOOKS_LIKE = 0.5
_LEAST_LETTERS = 2
_LEAST_SHARE = 0.2
_TONES = ("\u0309", "\u0323", "\u031b")
_MARKS_OF_LATIN = 2
_HORNED = frozenset("ơưƠƯ")
_HALF_KNOWN = frozenset("ơưđăƠƯĐĂ")
_HALF_KNOWN_LEAST = 2
_VIETNAMESE_SURE = 0.96
_VIETNAMESE_LIKELY = 0.9

NOT_VIETNAMESE = frozenset("ąćęłńśźżĄĆĘŁŃŚŹŻäöüßÄÖÜëïîûçœæøåÅØÆñșțşţğıİőűÇÑ¿¡")
"""Letters with one mark that European languages have and Vietnamese has not."""


@dataclass(frozen=True, slots=True)
class NativeLine:
    """A line's symbols, one for each grapheme cluster, and how many letters of each writing they hold.

    Keys of `letters` are values of `Script`, "vietnamese" for letters that no other language has, "" for foreign ones.
    """

    symbols: tuple[Symbol, ...]
    letters: Counter[str]

    @property
    def confidence(self) -> float:
        """Mean confidence of the symbols, 0 if there are none."""
        return sum(symbol.confidence for symbol in self.symbols) / len(self.symbols) if self.symbols else 0.0

    @property
    def writing(self) -> str:
        """What most letters that are no plain Latin belong to; "" if there are none or foreign ones prevail."""
        native = [(count, name) for name, count in self.letters.items() if name]
        count, name = max(native, default=(0, ""))
        return name if count >= self.letters[""] else ""


class NativeReader:
    """Reads looked-at lines with our own recogniser, whose model has this name. Safe to share between threads.

    `languages` has letter models by the value of their script; a line that is known to be of such a script is read with
    the model's help.
    """

    def __init__(self, session: LineSession, name: str, languages: Mapping[str, LetterModel]) -> None:
        self.name = name
        self._session = session
        self._alphabet = Alphabet(CTCLabelDecode(character=session.get_character_list()).character[1:])
        self._grammars = GrammarReader(self._alphabet, name)
        self._likely = {
            name: Likely(self._alphabet, model, LIGHT if name == VIETNAMESE else WEIGHT)
            for name, model in languages.items()
        }
        self._columns = {name: self._allowed(name) for name in (*SCRIPTS, VIETNAMESE)}

    def read(self, look: Look, crop: LineCrop, writing: str = "") -> NativeLine:
        """The line; with `writing` (a native script's value or "vietnamese") without letters of the others."""
        posterior = self.posterior(look)
        if writing:
            posterior = _seen_through(posterior, self._columns[writing])
        extent = extent_of(crop, frame_px=FRAME_PX)
        likely = self._likely.get(writing)
        symbols = likely.read(posterior, extent) if likely else read_free(posterior, self._alphabet, extent)
        letters = Counter(kind for symbol in symbols if (kind := _kind_of(symbol.text)) is not None)
        return NativeLine(clustered([symbol for symbol in symbols if symbol.text != FOREIGN]), letters)

    def read_under(
        self, look: Look, crop: LineCrop, quad: Quad, grammars: Sequence[LineGrammar]
    ) -> tuple[ConstrainedReading, ...]:
        """The line as each of the grammars allows it, as `GrammarReader.read` says."""
        return self._grammars.read(self.posterior(look), extent_of(crop, frame_px=FRAME_PX), quad, grammars)

    def posterior(self, look: Look) -> Posterior:
        """Frames of two pixels × classes.

        Raises: EngineError `engine_out_of_memory` or `engine_failed`.
        """
        output: Posterior = run(self._session, look.seen[None])[0]
        return output

    def _allowed(self, writing: str) -> NDArray[np.bool_]:
        kinds = [_kind_of(character) for character in self._alphabet.characters]
        return np.array([True, *(kind in (None, "", writing) for kind in kinds)])


def has_vietnamese(text: str) -> bool:
    """Whether the text has letters that no other language has."""
    return any(_kind_of(character) == VIETNAMESE for character in text)


def is_native(grammar: LineGrammar) -> bool:
    """Whether the grammar asks for letters or digits of a native script anywhere."""
    return any(_kind_of(character) for allowed in grammar.positions for character in allowed)


def writing_of_page(lines: Sequence[NativeLine], beliefs: Sequence[ScriptBelief]) -> str:
    """The native script (its value) of the page that these lines were taken from; "" if it has none.

    A line counts that was read surely, or half so if it looks like that script too (`beliefs`, one for each line).
    """
    votes: Counter[str] = Counter()
    for line, belief in zip(lines, beliefs, strict=True):
        if line.writing in SCRIPTS and line.confidence >= _least(line, belief):
            votes[line.writing] += line.letters[line.writing]
    if not votes:
        return ""
    writing, letters = votes.most_common(1)[0]
    foreign = sum(line.letters[""] for line in lines)
    speaking = sum(line.writing == writing for line in lines)
    enough = letters >= _LEAST_LETTERS and speaking >= _LEAST_SHARE * len(lines)
    return writing if enough and letters > foreign else ""


def _least(line: NativeLine, belief: ScriptBelief) -> float:
    return _BELIEVED_BY_LOOK if belief.share(line.writing) >= _LOOKS_LIKE else _BELIEVED


def is_vietnamese_page(plain: Sequence[Sequence[Symbol]], natives: Sequence[NativeLine | None]) -> bool:
    """Whether the lines, as PP-OCRv6 and as our recogniser (where it was asked) read them, are Vietnamese.

    PP-OCRv6 knows the letters with one mark: some of these, horns among them, tell the language. Vowels with two it
    leaves out, often without any doubt, while ours is sure of them. Of French or Polish ours leaves letters out.
    """
    letters = Counter(symbol.text for line in plain for symbol in line)
    known = sum(letters[c] for c in _HALF_KNOWN)
    if known >= _HALF_KNOWN_LEAST and any(letters[c] for c in _HORNED):
        return True
    return any(native is not None and _is_sure(symbols, native) for symbols, native in zip(plain, natives, strict=True))


def _is_sure(plain: Sequence[Symbol], native: NativeLine) -> bool:
    """Whether ours is sure of letters that only Vietnamese has, and misses none of what PP-OCRv6 reads."""
    least = _VIETNAMESE_SURE if native.letters[VIETNAMESE] < _LEAST_LETTERS else _VIETNAMESE_LIKELY
    if native.writing != VIETNAMESE or native.confidence < least:
        return False
    known, ours = "".join(s.text for s in plain), "".join(s.text for s in native.symbols)
    return len(ours.replace(" ", "")) >= len(known.replace(" ", "")) and NOT_VIETNAMESE.isdisjoint(known)


def _seen_through(posterior: Posterior, columns: NDArray[np.bool_]) -> Posterior:
    kept = posterior * columns
    seen: Posterior = kept / np.maximum(kept.sum(axis=1, keepdims=True), np.float32(1e-9))
    return seen


def _kind_of(text: str) -> str | None:
    """The writing that the character alone tells; None for what all of them share, "" for a foreign one."""
    if text == FOREIGN:
        return ""
    code = ord(text[0])
    block = next((script.value for first, last, script in _BLOCKS if first <= code <= last), None)
    return block or (VIETNAMESE if _is_vietnamese(text) else None)


def _is_vietnamese(text: str) -> bool:
    marks = [c for c in unicodedata.normalize("NFD", text) if unicodedata.combining(c)]
    return text in ("đ", "Đ") or len(marks) >= _MARKS_OF_LATIN or any(mark in _TONES for mark in marks)
