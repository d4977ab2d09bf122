"""How records are found by their text in any script: what is the same, and into which pieces text is cut."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

_FOLDED = str.maketrans({"đ": "d", "ð": "d", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ħ": "h"})
_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese and, below, its extensions
    (0xA9E0, 0xA9FF),
    (0xAA60, 0xAA7F),
    (0x1780, 0x17FF),  # Khmer
    (0x19E0, 0x19FF),
    (0x3040, 0x30FF),  # Japanese, Chinese
    (0x3400, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
_JOINTS = re.compile(r"(?<=\w)[-./\\()](?=\w)|(?<=\w)[-./()](?=[-./()])")
_INVISIBLE = {0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD}


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """The text as it is compared: compatibility forms, case, accents, digits of other scripts and joiners ignored.

    Vowel signs and tone marks of Thai, Khmer or Burmese are letters of those scripts and stay.
    """
    spread = unicodedata.normalize("NFKD", text.casefold()).casefold()
    kept: list[str] = []
    for char in spread:
        if ord(char) in _INVISIBLE or (unicodedata.category(char) == "Mn" and _is_accent(char)):
            continue
        digit = unicodedata.decimal(char, None) if not char.isascii() else None
        kept.append(char if digit is None else str(digit))
    return unicodedata.normalize("NFC", "".join(kept)).translate(_FOLDED)


def pieces(text: str) -> list[str]:
    """The tokens under which the text is filed, in order.

    Words of spaced scripts as they are; runs of unspaced scripts as overlapping pairs of characters, so that any part
    of a name is found; numbers with separators also without them.
    """
    found: list[str] = []
    for word in folded(text).split():
        found += _tokens(word)
        joined = _joined(word)
        if joined:
            found.append(joined)
    return found


def query(text: str) -> str:
    """The FTS5 expression for what was typed: every word must occur; the last letters of a word may be missing.

    "" when nothing can be looked for.
    """
    wanted: list[str] = []
    for word in folded(text).split():
        parts = [_phrase(run) for run in _runs(word)]
        expression = " AND ".join(part for part in parts if part)
        joined = _joined(word)
        if joined and expression:
            expression = f'({expression}) OR "{joined}"*'
        if expression:
            wanted.append(f"({expression})")
    return " AND ".join(wanted)


def _is_accent(char: str) -> bool:
    """Combining marks of the European scripts; the marks of Asian scripts lie in blocks of their own."""
    return ord(char) < 0x0600 or 0x1AB0 <= ord(char) <= 0x1AFF or 0x1DC0 <= ord(char) <= 0x1DFF


def _runs(word: str) -> Iterator[tuple[str, bool]]:
    """The word's runs of letters, marks and digits, each with whether its script is written without spaces."""
    for kind, characters in groupby(word, _kind):
        if kind:
            yield "".join(characters), kind == "unspaced"


def _kind(char: str) -> str:
    if not char.isalnum() and unicodedata.category(char) not in {"Mn", "Mc"}:
        return ""
    return "unspaced" if any(first <= ord(char) <= last for first, last in _UNSPACED) else "spaced"


def _tokens(word: str) -> Iterator[str]:
    for run, unspaced in _runs(word):
        if not unspaced:
            yield _plain(run)
            continue
        yield from (_coded(run[index : index + 2]) for index in range(len(run)))


def _phrase(run: tuple[str, bool]) -> str:
    text, unspaced = run
    if not unspaced:
        return f'"{_plain(text)}"*'
    if len(text) == 1:
        return f'"{_coded(text)}"*'
    return '"' + " ".join(_coded(text[i : i + 2]) for i in range(len(text) - 1)) + '"'


def _plain(word: str) -> str:
    return word if word.isascii() else _coded(word)


def _coded(characters: str) -> str:
    """Characters as plain letters and digits, which no tokenizer takes apart; a prefix of one is a prefix of it."""
    return "q" + "".join(f"{ord(char):05x}" for char in characters)


def _joined(word: str) -> str:
    """A number with separators in it, without them; "" for other words."""
    joined = _JOINTS.sub("", word)
    if joined == word or not joined.isalnum() or not any(char.isdigit() for char in joined):
        return ""
    return _plain(joined)
