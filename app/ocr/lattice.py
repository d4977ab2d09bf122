"""The best ways through a CTC posterior for a line of known length: by place and symbol, in one go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.ocr.alphabet import Floats

_NEVER = -1e9
_IMPOSSIBLE = -1e6
_TIE = 1e-6

Symbols = NDArray[np.intp]
Band = tuple[int, int]
"""Half-open span of frames."""


@dataclass(frozen=True, slots=True)
class Place:
    """One position of a line.

    `gains` is rows × frames: the log probability of each symbol less that of blank; the last row is for everything
    that is no symbol. `symbols` has a number for each row but the last; equal numbers mean equal characters, within
    and between places. `band` holds the frames that the place may lie in; bands of later places never begin earlier.
    """

    gains: Floats
    symbols: Symbols
    band: Band


@dataclass(frozen=True, slots=True)
class Marginals:
    """What the best paths say, as gains over a line of nothing but blanks.

    `scores[i]` has, for every row of place i, the best path that has this symbol there; its last entry is for a path
    that has something else there and obeys the grammar everywhere else. `frames[i]` is the span of frames that the
    best path spends on place i.
    """

    best: float
    scores: tuple[Floats, ...]
    frames: tuple[Band, ...]


def best_gain(places: Sequence[Place]) -> float | None:
    """The best path through all places, as a gain over nothing but blanks; None if there is no path.

    About half the work of `marginals`.
    """
    best = float(_sweep(places)[-1][:-1].max())
    return best if best > _IMPOSSIBLE else None


def marginals(places: Sequence[Place]) -> Marginals | None:
    """Max-marginals of every symbol at every place; None if no path fits into the frames.

    A path gives each frame to a place or to a blank between places; two equal neighbours need a blank between them.
    Source: connectionist temporal classification, Graves et al., ICML 2006.
    """
    frames = places[0].gains.shape[1]
    forward = _sweep(places)
    if forward[-1][:-1].max() <= _IMPOSSIBLE:
        return None
    turned = [Place(p.gains[:, ::-1], p.symbols, (frames - p.band[1], frames - p.band[0])) for p in reversed(places)]
    backward = _sweep(turned)
    scores, spans = [], []
    for place, ahead, behind in zip(places, forward, reversed(backward), strict=True):
        low, high = place.band
        through = ahead + behind[:, ::-1] - place.gains[:, low:high]
        score = through.max(axis=1)
        row = int(score[:-1].argmax())
        on_path = np.flatnonzero(through[row] >= score[row] - _TIE)
        scores.append(score)
        spans.append((low + int(on_path[0]), low + int(on_path[-1]) + 1))
    return Marginals(float(scores[0][:-1].max()), tuple(scores), tuple(spans))


def _sweep(places: Sequence[Place]) -> list[Floats]:
    """For every place, rows × frames of its band: the best path from the left that stands on this symbol there.

    Within a place, staying costs a running sum and entering is possible at any frame: so the recursion over frames is
    a running maximum, and only the places are walked one by one.
    """
    frames = places[0].gains.shape[1]
    # after_gap[t]: the best path that has blank (or nothing yet) just before frame t.
    after_gap = np.zeros(frames + 2)
    done: list[Floats] = []
    for index, place in enumerate(places):
        low, high = place.band
        entry = np.repeat(after_gap[None, low:high], place.gains.shape[0], axis=0)
        if index:
            _enter_directly(entry, done[-1], places[index - 1], place)
        gains = place.gains[:, low:high]
        total = np.cumsum(gains, axis=1)
        entry -= total
        entry += gains
        np.maximum.accumulate(entry, axis=1, out=entry)
        entry += total
        done.append(entry)
        leaving = np.maximum.accumulate(entry[:-1].max(axis=0))
        after_gap = np.full(frames + 2, leaving[-1])
        after_gap[: low + 2] = _NEVER
        after_gap[low + 2 : high + 2] = leaving
    return done


def _enter_directly(entry: Floats, previous: Floats, old: Place, new: Place) -> None:
    """Raises `entry` where stepping over without a blank is better; only from a symbol that is another."""
    first, last = max(new.band[0], old.band[0] + 1), min(new.band[1], old.band[1] + 1)
    if first >= last:
        return
    known = previous[:-1, first - 1 - old.band[0] : last - 1 - old.band[0]]
    top_row = known.argmax(axis=0)
    span = np.arange(last - first)
    top = known[top_row, span]
    rest = known.copy()
    rest[top_row, span] = _NEVER
    second = rest.max(axis=0)
    rows = np.append(new.symbols, -1)
    step = np.where(rows[:, None] == old.symbols[top_row][None, :], second[None, :], top[None, :])
    part = entry[:, first - new.band[0] : last - new.band[0]]
    np.maximum(part, step, out=part)
