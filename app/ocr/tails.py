"""Fillers that end a field: three in a row go on to its end, so what looks like a letter behind them is none."""

from __future__ import annotations

import math
from collections.abc import Sequence

FILLER = "<"
_TAIL = 3
_NEVER = -1e9
_LEAST = 1e-9
_NUDGE = 1e-6

Beliefs = dict[str, float]

# From how many fillers in a row a place may follow with so many: 0 is a letter, 3 the tail.
_BEFORE = {0: (0, 1, 2), 1: (0,), 2: (1,), 3: (2, 3)}


def settled(beliefs: Sequence[Beliefs]) -> tuple[Beliefs, ...]:
    """The beliefs about the places of one field, given that a tail does not end before the field does.

    At each place the best whole field with a filler there is weighed against the best one with something else there;
    letters keep their shares among themselves. The most probable characters together are a field with a proper tail.
    """
    costs = [_split(place, _NUDGE * math.sin(rank + 1)) for rank, place in enumerate(beliefs)]
    ahead = _walk(costs)
    behind = _walk_back(costs)
    return tuple(
        _weighed(place, cost, forward, backward)
        for place, cost, forward, backward in zip(beliefs, costs, ahead, behind, strict=True)
    )


def _split(place: Beliefs, nudge: float) -> tuple[float, float]:
    """Log belief in the best other character, and in a filler, nudged so that no two fields are equally good."""
    letters = [belief for symbol, belief in place.items() if symbol != FILLER]
    letter = math.log(max(_LEAST, *letters)) if letters else _NEVER
    return letter, math.log(max(_LEAST, place[FILLER])) + nudge if FILLER in place else _NEVER


def _walk(costs: Sequence[tuple[float, float]]) -> list[list[float]]:
    """For every place and run of fillers, the best way to it from the left, itself included."""
    rows = [[costs[0][0], costs[0][1], _NEVER, _NEVER]]
    for letter, filler in costs[1:]:
        last = rows[-1]
        rows.append([max(last[run] for run in _BEFORE[now]) + (filler if now else letter) for now in range(_TAIL + 1)])
    return rows


def _walk_back(costs: Sequence[tuple[float, float]]) -> list[list[float]]:
    """For every place and run of fillers, the best way on to the right, itself excluded."""
    rows = [[0.0] * (_TAIL + 1)]
    for letter, filler in reversed(costs[1:]):
        following = rows[-1]
        rows.append(
            [
                max(
                    following[after] + (filler if after else letter)
                    for after in range(_TAIL + 1)
                    if now in _BEFORE[after]
                )
                for now in range(_TAIL + 1)
            ]
        )
    return rows[::-1]


def _weighed(place: Beliefs, cost: tuple[float, float], ahead: list[float], behind: list[float]) -> Beliefs:
    ways = [a + b for a, b in zip(ahead, behind, strict=True)]
    best = max(ways)
    letter, filler = math.exp(ways[0] - best), math.exp(max(ways[1:]) - best)
    top_letter = math.exp(cost[0])
    raised = {s: filler if s == FILLER else letter * belief / max(_LEAST, top_letter) for s, belief in place.items()}
    scale = sum(place.values()) / sum(raised.values())
    return {symbol: belief * scale for symbol, belief in raised.items()}
