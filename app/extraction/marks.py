"""Letters that a recogniser takes for others without a doubt, where no other source can object.

An MRZ writes É and E, Ł and L, Æ and AE alike. So agreement with it proves a printed name only up to its marks, and the
marks rest on what the recogniser saw. How often it fails to see them is measured (`tests.bench.letters`), letter by
letter; which letters may stand in a name follows from the state that issued the document.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache

from app.domain.alphabets import marked_letters
from app.domain.text import Symbol
from app.domain.transliteration import options_of
from app.resources import resource

SEEN_RIVAL = 0.03
"""From this share of belief on, the recogniser itself names another letter."""

TAKEN_AT_LEAST = 0.01
"""A letter that is taken for another more often than this cannot be told from it by looking once.

Of letters that may bear a mark some one in ten do, so a name with such a letter is wrong once in a thousand times.
"""


def plain_form(letter: str) -> str:
    """What is left of a letter, or of two, in an MRZ: A to Z; the letter itself where nothing is."""
    spelled = "".join((options_of(c) or (c,))[-1] for c in letter)
    if letter in _JOINED:
        return options_of(letter)[0]
    base = unicodedata.normalize("NFD", spelled.upper())[:1] if len(letter) == 1 else spelled
    return base or letter


_JOINED = "ÆæŒœß"
_PAIRS = {"Æ": "AE", "Œ": "OE"}
"""Letters joined of two, which a recogniser may part without a doubt: where a state has them, the pair is in doubt."""

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


def is_twin(one: str, other: str) -> bool:
    """Whether two letters differ by more than case and yet look alike in an MRZ."""
    return one.casefold() != other.casefold() and plain_form(one) == plain_form(other)


def mark_in_doubt(symbols: Sequence[Symbol], issuer: str) -> bool:
    """Whether a letter among these may be another one of the state's names that an MRZ writes in the same way.

    Either the recogniser nearly said so, or it is known to take the one for the other silently.
    """
    if any(_named_itself(symbol) for symbol in symbols):
        return True
    letters = marked_letters(issuer) | _PLAIN
    said = "".join(symbol.text for symbol in symbols)
    if any(joined in letters and pair in said.upper() for joined, pair in _PAIRS.items()):
        return True
    return any(read in said for letter, forms in taken_for().items() if letter in letters for read in forms)


def _named_itself(symbol: Symbol) -> bool:
    return any(p >= SEEN_RIVAL and is_twin(text, symbol.text) for text, p in symbol.alternatives)


def own_letters(text: str, issuer: str) -> str:
    """The text with letters that the state does not print replaced by the one of its own that they were read for.

    A letter stays where the state is unknown, or where two of its letters may be meant.
    """
    letters = marked_letters(issuer)
    return "".join(_own_letter(c, letters, issuer) if c.isalpha() and not c.isascii() else c for c in text)


def _own_letter(read: str, letters: frozenset[str], issuer: str) -> str:
    if issuer in _COMMA_BELOW:
        return read.translate(_CEDILLAS)
    if not letters or read in letters:
        return read
    meant = {letter for letter in letters if read in taken_for().get(letter, ())}
    if not meant and read in _VIETNAMESE_ONLY:
        meant = {c for c in letters if c.isupper() == read.isupper() and plain_form(c)[:1] == plain_form(read)[:1]}
    return meant.pop() if len(meant) == 1 else read


_COMMA_BELOW = frozenset({"ROU", "MDA"})
_CEDILLAS = str.maketrans("ŞşŢţ", "ȘșȚț")
_VIETNAMESE_ONLY = frozenset(map(chr, range(0x1EA0, 0x1EFA)))


@cache
def taken_for() -> Mapping[str, tuple[str, ...]]:
    """Letter as printed to what it is read as without a doubt, where that happens too often."""
    rows = json.loads((resource("calibration") / "letters.json").read_text(encoding="utf-8"))
    table = {}
    for letter, row in rows.items():
        least = TAKEN_AT_LEAST * (row["drawn"] + 1) - 0.5
        often = [read for read, count in row.get("read_as", {}).items() if count >= least]
        if often:
            table[letter] = tuple(often)
    return table
