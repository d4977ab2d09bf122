"""Text in Thai, Khmer and Burmese letters: one spelling for what prints alike, and how far two texts are apart.

Marks above, below and around a letter are lost and mistaken more easily than letters: they count half.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_NATIVE = re.compile("[\u0e01-\u0e5b\u1000-\u109f\u1780-\u17ff]")
_INVISIBLE = re.compile("[\u200b-\u200d\u2060\ufeff]")
_THAI_TONES = "\u0e48-\u0e4c"
_MYANMAR_DIGITS = "\u1040-\u1049"
_MYANMAR_SIGNS = "\u102b-\u103e"
# Spellings that print alike. Source: READING.md §5; the Unicode Standard on Thai and Myanmar.
_SPELLINGS = (
    (re.compile("\u0e40\u0e40"), "\u0e41"),
    (re.compile(f"\u0e4d([{_THAI_TONES}])\u0e32"), "\\1\u0e33"),
    (re.compile("\u0e4d\u0e32"), "\u0e33"),
    (re.compile(f"(?<=[{_MYANMAR_DIGITS}])\u101d(?![{_MYANMAR_SIGNS}])"), "\u1040"),
    (re.compile(f"\u101d(?=[{_MYANMAR_DIGITS}])"), "\u1040"),
    (re.compile(f"(?<![{_MYANMAR_DIGITS}])\u1040(?=[\u1000-\u1021{_MYANMAR_SIGNS}])"), "\u101d"),
    (re.compile(f"(?<=[{_MYANMAR_DIGITS}])\u101b(?=[{_MYANMAR_DIGITS}])"), "\u1047"),
    (re.compile(f"\u1047(?=[{_MYANMAR_SIGNS}])"), "\u101b"),
)
_PAIRS = (
    "กถ กภ ถภ ขช ขซ ชซ คด คต ดต คศ ฎฏ ณญ ทห นม บป ผฝ พฟ ผพ ฝฟ มฆ ยบ รธ ลส สศ อฮ งว ဝ၀ ရ၇ ပဖ ပယ ပဟ ယသ ကတ ခဂ စဇ ဒခ သည ဥဉ "
    "ဩသ နမ ដឋ បឋ ចដ តក គត នណ មយ បភ ភក លឃ ខឧ"
)
_LOOK_ALIKES = frozenset("".join(sorted(pair)) for pair in _PAIRS.split())
_MARK, _LETTER, _ALIKE = 0.5, 1.0, 0.5


@dataclass(frozen=True, slots=True)
class Found:
    """Where a word stands in a longer text: `start` to `end` as in slices, and how far what stands there is from it."""

    start: int
    end: int
    cost: float


def is_native(text: str) -> bool:
    """Whether the text has a Thai, Khmer or Burmese letter, mark or digit."""
    return _NATIVE.search(text) is not None


def one_spelling(text: str) -> str:
    """The text in NFC, without invisible characters, each cluster spelled in one way; other scripts unchanged."""
    composed = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    if not is_native(composed):
        return composed
    for pattern, spelling in _SPELLINGS:
        composed = pattern.sub(spelling, composed)
    return composed


def without_marks(text: str) -> str:
    """The letters, digits and signs of the text without vowel signs, tone marks and other marks."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.category(c).startswith("M"))


def weight(text: str) -> float:
    """How much there is to misread: 1 for each letter, a half for each mark."""
    return sum(_cost(c) for c in text)


def distance(a: str, b: str) -> float:
    """The least cost of turning one text into the other; 0 for equal ones."""
    row = [0.0]
    for c in b:
        row.append(row[-1] + _cost(c))
    for c in a:
        row = _next_row(row, c, b, row[0] + _cost(c))
    return row[-1]


def find_near(word: str, text: str) -> Found | None:
    """The place in the text that is nearest to the word, the longest of equally near ones; None in an empty text.

    The cost counts what is missing, foreign or exchanged between the place's ends.
    """
    if not word or not text:
        return None
    costs, starts = [0.0] * (len(text) + 1), list(range(len(text) + 1))
    for c in word:
        below = [costs[0] + _cost(c)]
        origin = [0]
        for i, other in enumerate(text):
            options = (
                (costs[i] + _exchange(c, other), starts[i]),
                (costs[i + 1] + _cost(c), starts[i + 1]),
                (below[i] + _cost(other), origin[i]),
            )
            best = min(options)
            below.append(best[0])
            origin.append(best[1])
        costs, starts = below, origin
    end = min(range(len(costs)), key=lambda i: (costs[i], starts[i] - i))
    return Found(starts[end], end, costs[end])


def _next_row(row: list[float], c: str, text: str, first: float) -> list[float]:
    below = [first]
    for i, other in enumerate(text):
        below.append(min(row[i] + _exchange(c, other), row[i + 1] + _cost(c), below[i] + _cost(other)))
    return below


@lru_cache(maxsize=1024)
def _cost(c: str) -> float:
    return _MARK if unicodedata.category(c).startswith("M") else _LETTER


@lru_cache(maxsize=8192)
def _exchange(a: str, b: str) -> float:
    if a == b:
        return 0.0
    if _cost(a) == _MARK and _cost(b) == _MARK:
        return _MARK
    return _ALIKE if "".join(sorted((a, b))) in _LOOK_ALIKES else _LETTER
