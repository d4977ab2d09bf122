"""Label words in Thai, Khmer and Burmese letters: found though letters and marks were misread."""

from __future__ import annotations

import unicodedata

from rapidfuzz import fuzz

from app.domain.native import find_near, weight

_NOT_WORTH_A_LOOK = 45.0
_SHARE_AT_START, _SHARE_AT_START_LONG, _SHARE_INSIDE = 0.3, 0.38, 0.22
_LONG_FROM = 6.0
_STEP = 0.5
_CONTEXT = 5
_NEAR_END = 5


def native_span(folded: str, label: str) -> tuple[tuple[int, int] | None, float]:
    """Where the label stands in the folded line and how well it fits (0 to 1); (None, 0) if it is not there.

    At the beginning of a line, where labels stand, more may be wrong than inside it.
    """
    at = folded.find(label)
    if at >= 0:
        return (at, at + len(label)), 1.0
    if fuzz.partial_ratio(label, folded) < _NOT_WORTH_A_LOOK:
        return None, 0.0
    full = weight(label)
    share = _SHARE_AT_START_LONG if full >= _LONG_FROM else _SHARE_AT_START
    at_start = find_near(label, folded[: len(label) + _CONTEXT])
    if at_start and at_start.start == 0 and at_start.cost <= _allowed(full, share):
        return (0, at_start.end), 1.0 - at_start.cost / full
    inside = find_near(label, folded)
    if inside and inside.end > inside.start and inside.cost <= _allowed(full, _SHARE_INSIDE):
        return (inside.start, inside.end), 1.0 - inside.cost / full
    return None, 0.0


def _allowed(full: float, share: float) -> float:
    """The cost that a label of this weight may have: a share of it in steps of one mark."""
    return round(full * share / _STEP - 0.25) * _STEP


def snapped(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span of a misread label, begun and ended where its words do; None if it begins within a word."""
    for step in (0, -1, 1, -2, 2):
        begin = start + step
        if 0 <= begin < end and (begin == 0 or not _is_letter(text[begin - 1])):
            break
    else:
        return None
    colon = text.find(":", max(begin + 1, end - _NEAR_END), end)
    if colon > 0:
        return begin, colon
    for step in (0, 1, -1, 2, -2, 3, -3):
        at = end + step
        if begin < at <= len(text) and _is_letter(text[at - 1]) and (at == len(text) or not _is_letter(text[at])):
            return begin, at
    return begin, end


def _is_letter(character: str) -> bool:
    return unicodedata.category(character)[0] in "LM"
