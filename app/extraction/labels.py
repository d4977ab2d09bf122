"""Label words found on the card, misreadings tolerated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from app.domain.native import is_native
from app.domain.text import TextLine
from app.extraction.layout import Layout, Piece, fold
from app.extraction.native_labels import native_span, snapped

_TINY, _FEW = 2, 3
_SHORT = 6
_LONG = 10
_LEAST_CHARACTERS = 4
_ONE_CHARACTER_OFF = 0.85
_LEAST_SCORE, _LEAST_SCORE_LONG = 82.0, 78.0
_NEXT_WORD = 2.2
_DATE_IN_WORDS = re.compile(r"\d{1,2}[ ,]+(?:\d{1,2}|[^\W\d_]{3,9})[ ,./]+\d{2,4}\s*$")
_SEPARATORS = ":：/.(（|"
_ABBREVIATED = re.compile("DL|LN|FN")
_BEHIND = "…"
_BRACKETS = {")": "(", "）": "（", "]": "["}


@dataclass(frozen=True, slots=True)
class LabelHit:
    """A label word where it stands. `owners` are the keys of the fields that it may name; `score` is 0 to 1.

    `trailing`: it stands behind its value in the same line ("2027年10月6日まで有効").
    """

    piece: Piece
    owners: frozenset[str]
    score: float
    length: int
    trailing: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    folded: str
    owners: frozenset[str]
    is_number: bool
    is_native: bool = False
    is_trailing: bool = False
    blanks: int = 0
    marked: bool = False


def find_labels(layout: Layout, labels: Iterable[tuple[str, str]]) -> list[LabelHit]:
    """Non-overlapping hits of the (owner, label) pairs, longest and surest first within a line.

    An owner of "" marks words that are printed on the card and are nobody's value (headings). A label that begins with
    "…" stands behind its value.
    """
    words = _by_folded(labels)
    by_line = [_line_hits(layout, index, line, words) for index, line in enumerate(layout.lines)]
    best: dict[str, float] = {}
    for word, hit in (pair for pairs in by_line for pair in _disjoint(pairs)):
        best[word.folded] = max(hit.score, best.get(word.folded, 0.0))
    hits: list[LabelHit] = []
    for pairs in by_line:
        kept = _disjoint([(word, hit) for word, hit in pairs if not _is_echo(word, hit, best)])
        hits.extend(sorted((hit for _, hit in kept), key=lambda hit: hit.piece.start))
    return hits


def _is_echo(word: _Word, hit: LabelHit, best: Mapping[str, float]) -> bool:
    """Whether the word stands elsewhere and only resembles what was hit: no alphabet is too short for that."""
    known = best.get(word.folded, 0.0)
    return hit.score < known and (word.is_native or known == 1.0)


def _disjoint(pairs: Sequence[tuple[_Word, LabelHit]]) -> list[tuple[_Word, LabelHit]]:
    """The hits of one line that say most, without those that share a symbol with them."""
    taken: list[tuple[_Word, LabelHit]] = []
    for word, hit in sorted(pairs, key=lambda pair: (_worth(pair[1]), pair[1].score), reverse=True):
        if not any(hit.piece.overlaps(other.piece) for _, other in taken):
            taken.append((word, hit))
    return taken


def _worth(hit: LabelHit) -> float:
    """How much a hit says. A native label may hold a shorter one that was read well: the longer one counts there."""
    return hit.length * (hit.score if is_native(hit.piece.text) else hit.score**4)


def _by_folded(labels: Iterable[tuple[str, str]]) -> list[_Word]:
    owners: dict[str, set[str]] = {}
    numbers: set[str] = set()
    trailing: set[str] = set()
    blanks: dict[str, int] = {}
    plain: set[str] = set()
    for owner, label in labels:
        folded = fold(label)[0]
        if not folded:
            continue
        if label.endswith(".") and label[0].isdigit():
            folded = label.casefold()
            numbers.add(folded)
        if label.startswith(_BEHIND):
            trailing.add(folded)
        owners.setdefault(folded, set()).add(owner)
        blanks[folded] = max(blanks.get(folded, 0), _blanks(label))
        if label.isascii():
            plain.add(folded)
    return [
        _Word(text, frozenset(who), text in numbers, is_native(text), text in trailing, blanks[text], text not in plain)
        for text, who in owners.items()
    ]


def _line_hits(layout: Layout, index: int, line: TextLine, words: Sequence[_Word]) -> list[tuple[_Word, LabelHit]]:
    text = line.text
    by_symbol = _symbol_of_character(line)
    folded, places = fold(text)
    native = is_native(folded)
    hits = []
    for word in words:
        if word.is_native and not native:
            continue
        if word.is_number:
            span = _numbered(text, word.folded, begins_row=_begins_row(layout, line))
            score = 1.0
        else:
            span, score = native_span(folded, word.folded) if word.is_native else _span(folded, word.folded)
            span = (places[span[0]], places[span[1] - 1] + 1) if span else None
            if span and score < 1.0 and (word.is_native or len(word.folded) >= _LONG):
                span = snapped(text, *span)
            if span and not (_stands_alone(text, *span) and _long_enough(text, *span, letters=len(word.folded))):
                span = None
            if span and word.marked and len(word.folded) <= _FEW and _lost_its_mark(text, *span):
                span = None
            if span and _takes_in_more(text[slice(*span)], word, exact=score == 1.0):
                span = None
        if span:
            span = (span[0], _with_bracket(text, *span))
            piece = layout.piece(index, by_symbol[span[0]], by_symbol[span[1] - 1] + 1)
            hits.append((word, LabelHit(piece, word.owners, score, len(word.folded), word.is_trailing)))
    return hits


def _symbol_of_character(line: TextLine) -> list[int]:
    return [index for index, symbol in enumerate(line.symbols) for _ in symbol.text]


def _span(folded: str, label: str) -> tuple[tuple[int, int] | None, float]:
    if len(label) <= _SHORT:
        at = folded.find(label)
        return ((at, at + len(label)), 1.0) if at >= 0 else _near_characters(folded, label)
    if len(folded) < len(label) * 0.8:
        return None, 0.0
    at = folded.find(label)
    if at >= 0:
        return (at, at + len(label)), 1.0
    least = _LEAST_SCORE_LONG if len(label) >= _LONG else _LEAST_SCORE
    found = fuzz.partial_ratio_alignment(label, folded, score_cutoff=least)
    if found is None or found.dest_end <= found.dest_start:
        return None, 0.0
    if fuzz.ratio(label, folded[found.dest_start : found.dest_end]) < least:
        return None, 0.0  # only a part of the label resembles it: "ANDRES" is no "Adresse"
    return (found.dest_start, found.dest_end), found.score / 100


def _takes_in_more(found: str, word: _Word, *, exact: bool) -> bool:
    """Whether a word of the value was taken in: blanks are lost in labels, but hardly ever inserted."""
    more = _blanks(found) - word.blanks
    if exact:
        return more > 0 and len(found.rsplit(maxsplit=1)[-1]) == 1
    return more > (len(word.folded) >= _LONG)


def _blanks(text: str) -> int:
    return len(text.split()) - 1


def _near_characters(folded: str, label: str) -> tuple[tuple[int, int] | None, float]:
    """Four Chinese characters or more of which one was read as another: the rest is too much for chance."""
    if len(label) < _LEAST_CHARACTERS or not all(is_han(c) for c in label):
        return None, 0.0
    for at in range(len(folded) - len(label) + 1):
        window = folded[at : at + len(label)]
        if sum(a != b for a, b in zip(window, label, strict=True)) == 1 and all(map(is_han, window)):
            return (at, at + len(label)), _ONE_CHARACTER_OFF
    return None, 0.0


def is_han(character: str) -> bool:
    """Whether it is a Chinese character of the common block."""
    return "\u4e00" <= character <= "\u9fff"


def _numbered(text: str, label: str, *, begins_row: bool = False) -> tuple[int, int] | None:
    """EU-style field numbers ("1.", "4a.") at the beginning of a line, with their full stop also after a blank.

    A number that stands alone counts where `begins_row` tells that something follows it closely on its row.
    """
    lowered = text.casefold()
    if label[:-1] == lowered.strip():
        return (lowered.index(label[:-1]), len(lowered.rstrip())) if begins_row else None
    if _DATE_IN_WORDS.match(lowered):
        return None
    for form in (label, label[:-1] + " ", label[:-1] + ","):
        at = lowered.find(form)
        if at == 0 or (at > 0 and lowered[at - 1].isspace() and form == label):
            return at, at + len(form)
    return None


def _begins_row(layout: Layout, line: TextLine) -> bool:
    """Whether another line stands close to the right of this one."""
    _, top, right, bottom = line.quad.bounds
    height = bottom - top
    return any(
        0 <= other.quad.bounds[0] - right < _NEXT_WORD * height and top < other.quad.center.y < bottom
        for other in layout.lines
    )


def _with_bracket(text: str, start: int, end: int) -> int:
    """The end of the label with the bracket that closes one inside it: "Prénom(s)"."""
    opening = _BRACKETS.get(text[end : end + 1])
    if opening is None:
        return end
    inside = text[start:end]
    return end + 1 if inside.count(opening) > inside.count(text[end]) else end


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no letter of an alphabet with word gaps touches the span."""
    before = text[start - 1] if start > 0 else " "
    after = text[end] if end < len(text) else " "
    return not ((_is_gapped(before) and _is_gapped(text[start])) or (_is_gapped(after) and _is_gapped(text[end - 1])))


def _long_enough(text: str, start: int, end: int, *, letters: int) -> bool:
    """Whether a label of so few letters counts here: one or two letters of an alphabet need a separator behind them.

    The American abbreviations for licence number and names are no words of their own: at the beginning of a line a
    blank behind them is enough.
    """
    if letters > _TINY or not _is_gapped(text[start]):
        return True
    behind = text[end:].lstrip()
    if not behind:
        return False
    if start == 0 and letters == _TINY and _ABBREVIATED.fullmatch(text[:end]):
        return text[end].isspace() and behind[0].isalnum()
    return behind[0] in _SEPARATORS


def _lost_its_mark(text: str, start: int, end: int) -> bool:
    """Whether so short a word stands there without the mark of the label and goes on as no label does: "TEN BRINK"."""
    behind = text[end:].lstrip()
    return text[start:end].isascii() and bool(behind) and behind[0] not in _SEPARATORS


def _is_gapped(character: str) -> bool:
    return character.isalpha() and ord(character) < 0x0E00
