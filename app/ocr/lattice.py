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
    that is no symbol. `symbols` has a number for each row, -1 for the last; equal numbers mean equal characters, within
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

    scores: tuple[Floats, ...]
    frames: tuple[Band, ...]


class Lattice:
    """All ways of laying a line's places over the frames. Made and asked in one thread.

    A path gives each frame to a place or to a blank between places; two equal neighbours need a blank between them.
    Source: connectionist temporal classification, Graves et al., ICML 2006.
    """

    def __init__(self, places: Sequence[Place]) -> None:
        self._places = places
        self._forward = _sweep(places)

    @property
    def best(self) -> float | None:
        """The best path, as a gain over nothing but blanks; None if no path fits into the frames."""
        best = float(self._forward[-1][:-1].max())
        return best if best > _IMPOSSIBLE else None

    def marginals(self) -> Marginals:
        """Max-marginals of every symbol at every place; there must be a path."""
        frames = self._places[0].gains.shape[1]
        backward = _sweep([_mirrored(place, frames) for place in reversed(self._places)])
        scores, spans = [], [(0, 0)]
        for place, ahead, behind in zip(self._places, self._forward, reversed(backward), strict=True):
            low, high = place.band
            through = ahead + behind[:, ::-1] - place.gains[:, low:high]
            score = through.max(axis=1)
            row = int(score[:-1].argmax())
            on_path = np.flatnonzero(through[row] >= score[row] - _TIE)
            scores.append(score)
            # Several best paths may share a frame; neighbours still follow each other.
            spans.append((max(low + int(on_path[0]), spans[-1][1]), low + int(on_path[-1]) + 1))
        return Marginals(tuple(scores), tuple(spans[1:]))


def _mirrored(place: Place, frames: int) -> Place:
    return Place(place.gains[:, ::-1], place.symbols, (frames - place.band[1], frames - place.band[0]))


def _sweep(places: Sequence[Place]) -> list[Floats]:
    """For every place, rows × frames of its band: the best path from the left that stands on this symbol there.

    Within a place, staying costs a running sum and entering is possible at any frame: so the recursion over frames is
    a running maximum, and only the places are walked one by one.
    """
    frames = places[0].gains.shape[1]
    # after_gap[t]: the best path that has blank (or nothing yet) just before frame t.
    after_gap = np.zeros(frames + 2)
    done: list[Floats] = []
    top_row = np.zeros(0, dtype=np.intp)
    top = np.zeros(0)
    for index, place in enumerate(places):
        low, high = place.band
        entry = np.empty((place.gains.shape[0], high - low))
        entry[:] = after_gap[low:high]
        if index:
            _enter_directly(entry, place, places[index - 1], done[-1], top_row, top)
        gains = place.gains[:, low:high]
        total = gains.cumsum(axis=1)
        entry -= total
        entry += gains
        np.maximum.accumulate(entry, axis=1, out=entry)
        entry += total
        done.append(entry)
        top_row = entry[:-1].argmax(axis=0)
        top = entry[top_row, np.arange(high - low)]
        leaving = np.maximum.accumulate(top)
        after_gap = np.empty(frames + 2)
        after_gap[: low + 2] = _NEVER
        after_gap[low + 2 : high + 2] = leaving
        after_gap[high + 2 :] = leaving[-1]
    return done


def _enter_directly(entry: Floats, new: Place, old: Place, before: Floats, top_row: Symbols, top: Floats) -> None:
    """Raises `entry` where stepping over without a blank is better; only from a symbol that is another.

    `before` is the old place's result; `top` its best row at each frame, of the symbols alone.
    """
    first, last = max(new.band[0], old.band[0] + 1), min(new.band[1], old.band[1] + 1)
    if first >= last:
        return
    span = slice(first - 1 - old.band[0], last - 1 - old.band[0])
    rest = before[:-1, span].copy()
    rest[top_row[span], np.arange(last - first)] = _NEVER
    second = rest.max(axis=0)
    step = np.where(new.symbols[:, None] == old.symbols[top_row[span]], second, top[span])
    part = entry[:, first - new.band[0] : last - new.band[0]]
    np.maximum(part, step, out=part)
