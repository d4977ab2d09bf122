"""What else a machine-readable zone may say, given what the recogniser nearly read; offered, never applied silently.

A failed check digit narrows the readings down: a bounded search finds the ones that satisfy all check digits at once.
A check digit that holds proves little: symbols whose values are equal modulo 10 pass for each other unseen.
"""

from __future__ import annotations

import datetime
import itertools
import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.mrz import check_holds, checks_of, clean_lines, parse, symbol_value
from app.domain.mrz_forms import CheckSpec, MrzForm
from app.domain.text import Symbol, TextLine

LEAST_BELIEF = 0.001
"""Rivals below this share of belief do not count."""

_CHANGES_KEPT = 120
_FOUND_MAX = 20_000
_RANKED_MAX = 64
_UNIQUE_SHARE = 0.99
_WEIGHTS = (7, 3, 1)
_MODULUS = 10

Delta = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One symbol taken for another: in line `line` at `position`."""

    line: int
    position: int
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Repair:
    """A reading in which every check digit holds. `changes` is empty for the reading as it was.

    `probability` is its share of belief among all that were found; `unique` says that it has practically all of it.
    """

    lines: tuple[str, ...]
    changes: tuple[Change, ...]
    probability: float
    unique: bool


@dataclass(frozen=True, slots=True)
class BlindPosition:
    """A symbol with rivals (text, probability) that no check digit can tell from it."""

    line: int
    position: int
    rivals: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class _Option:
    change: Change
    log_odds: float
    delta: Delta


def repairs(
    lines: Sequence[TextLine], form: MrzForm, *, limit: int = 8, today: datetime.date | None = None
) -> tuple[Repair, ...]:
    """The likeliest readings that satisfy all check digits with at most three symbols changed, the best first.

    Empty when there is none, or when the lines do not have the form's size. Readings with impossible dates are left
    out. The search looks at no more than 120 rivals and 20,000 combinations, so it always ends within tens of
    milliseconds.
    """
    texts = clean_lines([line.text for line in lines])
    sizes = tuple(len(line.symbols) for line in lines)
    if sizes != tuple(map(len, form.lines)) or tuple(map(len, texts)) != sizes:
        return ()
    checks = tuple(check for check in checks_of(form, texts) if check_holds(check, texts) is not None)
    wanted = tuple((_MODULUS - _residual(check, texts)) % _MODULUS for check in checks)
    options = _options(lines, texts, form, checks)
    ranked = sorted(_combinations(options, wanted), key=lambda found: -sum(o.log_odds for o in found))[:_RANKED_MAX]
    return _weighed([(found, _applied(texts, found)) for found in ranked], form, limit, today)


def values_of(
    found: Sequence[Repair], form: MrzForm, key: str, *, today: datetime.date | None = None
) -> tuple[tuple[str, float], ...]:
    """The values that the readings give to one element with their summed belief, the likeliest first."""
    belief: dict[str, float] = defaultdict(float)
    for repair in found:
        zone = parse(repair.lines, form=form, today=today)
        if zone and zone.value(key):
            belief[zone.value(key)] += repair.probability
    return tuple(sorted(belief.items(), key=lambda pair: -pair[1]))


def blind_positions(lines: Sequence[TextLine]) -> tuple[BlindPosition, ...]:
    """Symbols with a rival of at least 0.1 % belief whose value is equal modulo 10: 6 and G, 8 and S, 0 and K …"""
    found = []
    for index, line in enumerate(lines):
        for position, symbol in enumerate(line.symbols):
            rivals = tuple((text, p) for text, p in _rivals(symbol) if _is_blind(_cleaned(symbol.text), text))
            if rivals:
                found.append(BlindPosition(index, position, rivals))
    return tuple(found)


def _is_blind(symbol: str, rival: str) -> bool:
    return (symbol_value(symbol) - symbol_value(rival)) % _MODULUS == 0


def _cleaned(text: str) -> str:
    return "".join(clean_lines([text]))


def _rivals(symbol: Symbol) -> Iterator[tuple[str, float]]:
    own = _cleaned(symbol.text)
    for text, probability in symbol.alternatives:
        rival = _cleaned(text)
        if probability >= LEAST_BELIEF and len(rival) == 1 and rival != own:
            yield rival, probability


def _residual(check: CheckSpec, texts: Sequence[str]) -> int:
    covered = "".join(texts[line][start:end] for line, start, end in check.spans)
    total = sum(symbol_value(c) * _WEIGHTS[i % 3] for i, c in enumerate(covered))
    return (total - symbol_value(texts[check.at[0]][check.at[1]])) % _MODULUS


def _weights(checks: Sequence[CheckSpec]) -> dict[tuple[int, int], list[int]]:
    """For every place that a check digit sees: the weight of its symbol in each of the sums."""
    weights: dict[tuple[int, int], list[int]] = defaultdict(lambda: [0] * len(checks))
    for index, check in enumerate(checks):
        places = [(line, at) for line, start, end in check.spans for at in range(start, end)]
        for order, place in enumerate(places):
            weights[place][index] += _WEIGHTS[order % 3]
        weights[check.at][index] -= 1
    return weights


def _options(
    lines: Sequence[TextLine], texts: Sequence[str], form: MrzForm, checks: Sequence[CheckSpec]
) -> list[_Option]:
    """Every single change that the grammar allows and a check digit sees, the likeliest first."""
    options = []
    for (line, position), seen_by in _weights(checks).items():
        symbol = lines[line].symbols[position]
        allowed = form.lines[line].positions[position]
        old = texts[line][position]
        for new, probability in _rivals(symbol):
            if new not in allowed:
                continue
            step = symbol_value(new) - symbol_value(old)
            delta = tuple(step * weight % _MODULUS for weight in seen_by)
            log_odds = math.log(probability / max(symbol.confidence, LEAST_BELIEF))
            options.append(_Option(Change(line, position, old, new), log_odds, delta))
    options.sort(key=lambda option: -option.log_odds)
    return options[:_CHANGES_KEPT]


def _combinations(options: Sequence[_Option], wanted: Delta) -> Iterator[tuple[_Option, ...]]:
    """Sets of up to three changes at different places whose effects add up to what is wanted; a bounded number."""
    by_delta: dict[Delta, list[int]] = defaultdict(list)
    for index, option in enumerate(options):
        by_delta[option.delta].append(index)
    if not any(wanted):
        yield ()
    count = 0
    for start in _starts(len(options)):
        rest = tuple((w - sum(options[i].delta[k] for i in start)) % _MODULUS for k, w in enumerate(wanted))
        fitting = by_delta.get(rest, [])
        for index in fitting[bisect_right(fitting, start[-1]) if start else 0 :]:
            found = tuple(options[i] for i in (*start, index))
            if len({(o.change.line, o.change.position) for o in found}) == len(found):
                yield found
                count += 1
        if count >= _FOUND_MAX:
            return


def _starts(count: int) -> Iterator[tuple[int, ...]]:
    """Nothing, then every single change, then every pair, in order of likelihood."""
    yield ()
    yield from ((i,) for i in range(count))
    yield from itertools.combinations(range(count), 2)


def _applied(texts: Sequence[str], found: Sequence[_Option]) -> tuple[str, ...]:
    rows = [list(text) for text in texts]
    for option in found:
        rows[option.change.line][option.change.position] = option.change.new
    return tuple("".join(row) for row in rows)


def _weighed(
    found: Sequence[tuple[tuple[_Option, ...], tuple[str, ...]]],
    form: MrzForm,
    limit: int,
    today: datetime.date | None,
) -> tuple[Repair, ...]:
    """The readings that really hold, with their share of belief."""
    kept: dict[tuple[str, ...], Repair] = {}
    for options, texts in found:
        if texts not in kept and _is_sane(texts, form, today):
            weight = math.exp(max(sum(option.log_odds for option in options), -600.0))
            kept[texts] = Repair(texts, tuple(option.change for option in options), weight, unique=False)
    total = sum(repair.probability for repair in kept.values())
    shares = [replace(repair, probability=repair.probability / total) for repair in kept.values()]
    shares.sort(key=lambda repair: -repair.probability)
    return tuple(replace(repair, unique=repair.probability >= _UNIQUE_SHARE) for repair in shares[:limit])


def _is_sane(texts: tuple[str, ...], form: MrzForm, today: datetime.date | None) -> bool:
    zone = parse(texts, form=form, today=today)
    return zone is not None and not {"mrz_check_failed", "mrz_date_impossible"} & {f.code for f in zone.findings}
