"""Characters of Thai, Khmer and Burmese gathered into what a reader sees as one letter, in the order of Unicode."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise

from app.domain.text import Symbol

ILLEGAL_CONFIDENCE = 0.4
"""At most this is believed of a cluster that the script's rules do not allow."""

_THAI_AM = "\u0e33"
_THAI_VOWELS = frozenset("\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e47\u0e4d")
_THAI_TONES = frozenset("\u0e48\u0e49\u0e4a\u0e4b\u0e4c")
_KHMER_COENG = "\u17d2"
_KHMER_SHIFTERS = frozenset("\u17c9\u17ca")
_KHMER_VOWELS = frozenset(chr(code) for code in range(0x17B6, 0x17C6))
_MYANMAR_MEDIALS = "\u103b\u103c\u103d\u103e"
_MYANMAR_KINZI = "\u1004\u103a\u1039"
_OPEN = frozenset({_MYANMAR_KINZI, _KHMER_COENG, "\u1039"})
"""What the next letter belongs to, where a reader gives them one by one: kinzi, coeng, virama."""

_SAME = (
    ("\u0e40\u0e40", "\u0e41"),  # Thai sara e twice looks like sara ae
    ("\u0e4d\u0e32", "\u0e33"),  # nikhahit and sara aa are sara am
    ("\u17d2\u178a", "\u17d2\u178f"),  # Khmer coeng da looks like coeng ta
)


def clustered(symbols: Sequence[Symbol]) -> tuple[Symbol, ...]:
    """One symbol for each grapheme cluster: base, letters under it, vowels and marks; other characters unchanged.

    The text is NFC with marks in the order that Unicode wants. A cluster is believed as much as all of its parts
    together, and at most 0.4 if its script does not allow it: a mark without a base, two vowels of one place.
    Alternatives are clusters with one part changed.

    Source: The Unicode Standard 16, chapter 16 (Southeast Asia); UAX #29 for the borders of clusters.
    """
    groups: list[list[Symbol]] = []
    for symbol in symbols:
        if groups and (_is_mark(symbol.text) or groups[-1][-1].text in _OPEN):
            groups[-1].append(symbol)
        else:
            groups.append([symbol])
    return tuple(_cluster(group) for group in _without_double_leads(groups))


def mended(text: str) -> str:
    """The cluster with its marks in order, none of them twice in a row, NFC."""
    for seen, meant in _SAME:
        text = text.replace(seen, meant)
    kept = [c for before, c in pairwise(("", *_parts(text))) if c != before or not _is_mark(c)]
    return unicodedata.normalize("NFC", "".join(_ordered(kept)))


def is_legal(text: str) -> bool:
    """Whether the script allows the cluster; True for anything that is no Thai, Khmer or Burmese cluster."""
    if _is_mark(text):
        return False
    if len(text) == 1:
        return True
    marks = text[1:]
    thai_vowels = sum(c in _THAI_VOWELS for c in marks) + (_THAI_AM in marks)
    return (
        thai_vowels <= 1
        and sum(c in _THAI_TONES for c in marks) <= 1
        and sum(c in _KHMER_VOWELS for c in marks) <= 1
        and sum(c in _KHMER_SHIFTERS for c in marks) <= 1
        and all(marks.count(c) <= 1 for c in _MYANMAR_MEDIALS)
    )


def _cluster(group: Sequence[Symbol]) -> Symbol:
    if len(group) == 1 and not _is_mark(group[0].text):
        return group[0]
    text = mended("".join(part.text for part in group))
    confidence = 1.0
    for part in group:
        confidence *= part.confidence
    if not is_legal(text):
        confidence = min(confidence, ILLEGAL_CONFIDENCE)
    rivals: dict[str, float] = {}
    for index, part in enumerate(group):
        for other, probability in part.alternatives:
            pieces = [*group[:index], Symbol(other, probability), *group[index + 1 :]]
            whole = mended("".join(piece.text for piece in pieces))
            if whole != text and not other.isspace() and is_legal(whole):
                rivals[whole] = max(rivals.get(whole, 0.0), min(probability, 1.0 - confidence))
    best = sorted(rivals.items(), key=lambda item: -item[1])[:5]
    return Symbol(text, confidence, tuple(best), group[0].start, max(part.end for part in group))


def _without_double_leads(groups: Iterable[list[Symbol]]) -> list[list[Symbol]]:
    """Two sara e side by side, each without marks, as the one sara ae that they look like."""
    out: list[list[Symbol]] = []
    for group in groups:
        if out and [s.text for s in out[-1]] == ["\u0e40"] and group[0].text == "\u0e40" and len(group) == 1:
            first, second = out[-1][0], group[0]
            sure = min(first.confidence, second.confidence)
            out[-1] = [Symbol("\u0e41", sure, (), first.start, second.end)]
        else:
            out.append(group)
    return out


def _parts(text: str) -> list[str]:
    """The characters, a Khmer coeng together with its letter."""
    parts: list[str] = []
    for character in text:
        if parts and parts[-1] == _KHMER_COENG:
            parts[-1] += character
        else:
            parts.append(character)
    return parts


def _ordered(parts: Sequence[str]) -> list[str]:
    """Marks in the order of Unicode; Burmese medials are put in order among themselves only."""
    if not parts:
        return []
    base, marks = parts[0], list(parts[1:])
    if any(part[0] in _MYANMAR_MEDIALS for part in marks):
        places = [index for index, part in enumerate(marks) if part in _MYANMAR_MEDIALS]
        for index, part in zip(places, sorted(marks[i] for i in places), strict=True):
            marks[index] = part
        return [base, *marks]
    return [base, *sorted(marks, key=_rank)]


def _rank(mark: str) -> int:
    if mark[0] == _KHMER_COENG:
        return 1 if mark[1:] != "\u179a" else 2
    if mark in _KHMER_SHIFTERS:
        return 3
    if mark in _KHMER_VOWELS or mark in _THAI_VOWELS:
        return 4
    if mark == _THAI_AM:
        return 7
    return 6 if mark in _THAI_TONES else 5


def _is_mark(text: str) -> bool:
    """Whether the text begins with something that stands on, under or around a letter before it."""
    first = text[:1]
    if not first or not "\u0e00" <= first <= "\u17ff":
        return False
    return first == _THAI_AM or unicodedata.category(first) in ("Mn", "Mc")
