"""Numbers and codes in lines of other writings: taken from the recogniser that reads figures best."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from rapidfuzz.distance import Levenshtein

from app.domain.text import Script, Symbol

_OF_CODES = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/.,:")
_POINTS = "-/.,:"
_SURE, _SURE_ON_AVERAGE = 0.7, 0.9
_LEAST_LENGTH, _LEAST_DIGITS = 3, 2
_UNLIKE = 0.5
_GAP = 2.5
_TWINS = dict(zip("ABCEHKMOPTXY", "АВСЕНКМОРТХУ", strict=True))
_TO_CYRILLIC = str.maketrans(_TWINS)


def with_figures(
    symbols: Sequence[Symbol], plain: Sequence[Symbol], script: Script = Script.LATIN
) -> tuple[Symbol, ...]:
    """The line with its numbers and codes as `plain` has them, where both see about the same at the same place.

    `symbols` are the line by a recogniser of its writing, `plain` the same line by the one that knows Latin letters and
    figures best. Both have places along the same quad. A code in a Cyrillic line whose letters could all be Cyrillic
    keeps Cyrillic ones.
    """
    line = list(symbols)
    for code in _codes(plain):
        inside = _same_place(line, code)
        said = "".join(line[at].text for at in inside)
        told = _in_writing(code, script)
        meant = "".join(symbol.text for symbol in told)
        if said and said != meant and Levenshtein.distance(said, meant) <= _UNLIKE * len(meant):
            line[inside.start : inside.stop] = told
    return tuple(line)


def _codes(plain: Sequence[Symbol]) -> Iterator[list[Symbol]]:
    """Runs of figures, capitals and points that are sure of every character, without points at their ends."""
    for is_code, run in itertools.groupby(plain, key=lambda s: s.text in _OF_CODES and s.confidence >= _SURE):
        for piece in _pieces(list(run)) if is_code else ():
            code = _without_points(piece)
            is_long = len(code) >= _LEAST_LENGTH and sum(symbol.text.isdigit() for symbol in code) >= _LEAST_DIGITS
            if is_long and sum(symbol.confidence for symbol in code) >= _SURE_ON_AVERAGE * len(code):
                yield code


def _pieces(run: list[Symbol]) -> Iterator[list[Symbol]]:
    """The run parted where there is room for characters that were not read: there both neighbours seem wide."""
    widths = [symbol.end - symbol.start for symbol in run]
    gap = _GAP * median(widths)
    cuts = [at for at in range(1, len(run)) if min(widths[at - 1 : at + 1]) > gap]
    for start, stop in itertools.pairwise((0, *cuts, len(run))):
        yield run[start:stop]


def _without_points(code: list[Symbol]) -> list[Symbol]:
    inner = [at for at, symbol in enumerate(code) if symbol.text not in _POINTS]
    return code[inner[0] : inner[-1] + 1] if inner else []


def _same_place(line: Sequence[Symbol], code: Sequence[Symbol]) -> range:
    """Which characters of the line stand where the code does.

    Places within a word are guesses: what goes on as a number or a code belongs to it, letters too many at its ends
    do not.
    """
    first, last = _span(code)
    found = [at for at, symbol in enumerate(line) if first < (symbol.start + symbol.end) / 2 < last]
    if not found or found[-1] - found[0] + 1 != len(found):
        return range(0)
    start, stop = found[0], found[-1] + 1
    while start < stop and (line[start].text.isspace() or (stop - start > len(code) and _is_letter(line[start]))):
        start += 1
    while start < stop and (line[stop - 1].text.isspace() or (stop - start > len(code) and _is_letter(line[stop - 1]))):
        stop -= 1
    while start > 0 and stop - start < len(code) and _goes_on(line[start - 1]):
        start -= 1
    while stop < len(line) and stop - start < len(code) and _goes_on(line[stop]):
        stop += 1
    beside = (*line[max(0, start - 1) : start], *line[stop : stop + 1])
    return range(0) if any(symbol.text.isascii() and symbol.text.isalnum() for symbol in beside) else range(start, stop)


def _is_letter(symbol: Symbol) -> bool:
    return not symbol.text.isascii()


def _goes_on(symbol: Symbol) -> bool:
    return symbol.text.isascii() and not symbol.text.isspace()


def _span(code: Sequence[Symbol]) -> tuple[float, float]:
    """Where the code begins and ends; its outer sides reach up to whatever was read beside it, so they do not count."""
    pitch = median(after.start - before.start for before, after in itertools.pairwise(code))
    return max(code[0].start, code[1].start - pitch), min(code[-1].end, code[-1].start + pitch)


def _in_writing(code: list[Symbol], script: Script) -> list[Symbol]:
    letters = {symbol.text for symbol in code if symbol.text.isalpha()}
    if script is not Script.CYRILLIC or not letters <= set(_TWINS):
        return code
    return [replace(symbol, text=symbol.text.translate(_TO_CYRILLIC), alternatives=()) for symbol in code]
