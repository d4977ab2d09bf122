"""Free decoding of a CTC posterior: text with the recogniser's second thoughts and the place of every character."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.domain.text import Symbol
from app.ocr.alphabet import Alphabet, Posterior

ALTERNATIVES_MAX = 5
LEAST_PROBABILITY = 0.001
"""Alternatives with less are not listed."""


@dataclass(frozen=True, slots=True)
class Extent:
    """How frames lie along the line: frame t covers `t * step` to `(t + 1) * step`, where the line runs from 0 to 1.

    The picture that was read may begin before the line and end after it (margins): `start` is where frame 0 begins.
    """

    start: float
    step: float

    def at(self, frame: float) -> float:
        """The place along the line, kept within 0 to 1."""
        return min(1.0, max(0.0, self.start + frame * self.step))


def read_free(posterior: Posterior, alphabet: Alphabet, extent: Extent) -> tuple[Symbol, ...]:
    """The most probable characters, without spaces at the ends.

    Neighbouring frames of one class are one character; its confidence is that of its most probable frame. An
    alternative has its highest probability among the character's frames, but at most what the confidence leaves of 1;
    the neighbouring characters themselves are no alternatives, because frames at the seam belong half to them.
    """
    best = posterior.argmax(axis=1)
    runs = _runs(best)
    while runs and alphabet.text(int(best[runs[0][0]])) == " ":
        runs = runs[1:]
    while runs and alphabet.text(int(best[runs[-1][0]])) == " ":
        runs = runs[:-1]
    classes = [0, *(int(best[first]) for first, _ in runs), 0]
    symbols = []
    for index, (run, span) in enumerate(zip(runs, edges(runs, extent), strict=True)):
        chosen = classes[index + 1]
        peaks = posterior[run[0] : run[1]].max(axis=0)
        confidence = min(1.0, float(peaks[chosen]))
        peaks[[0, chosen, classes[index], classes[index + 2]]] = 0
        symbols.append(Symbol(alphabet.text(chosen), confidence, _rivals(peaks, 1 - confidence, alphabet), *span))
    return tuple(symbols)


def edges(runs: Sequence[tuple[int, int]], extent: Extent) -> list[tuple[float, float]]:
    """Where each run of frames begins and ends along the line.

    CTC marks the middle of a character, not its sides: sides are put halfway between neighbours, and at the ends of the
    line as far from the middle as the inner side is.
    """
    if not runs:
        return []
    middles = [(first + last) / 2 for first, last in runs]
    between = [(a + b) / 2 for a, b in pairwise(middles)]
    left = middles[0] - (between[0] - middles[0]) if between else runs[0][0] - 1
    right = middles[-1] + (middles[-1] - between[-1]) if between else runs[-1][1] + 1
    return [(extent.at(a), extent.at(b)) for a, b in pairwise([left, *between, right])]


def _runs(best: NDArray[np.intp]) -> list[tuple[int, int]]:
    cuts = np.flatnonzero(np.diff(best)) + 1
    spans = pairwise([0, *cuts.tolist(), len(best)])
    return [(first, last) for first, last in spans if last > first and best[first] != 0]


def _rivals(peaks: NDArray[np.float32], room: float, alphabet: Alphabet) -> tuple[tuple[str, float], ...]:
    found = np.flatnonzero(peaks >= LEAST_PROBABILITY)
    ranked = found[np.argsort(-peaks[found], kind="stable")][:ALTERNATIVES_MAX]
    capped = ((alphabet.text(int(index)), min(room, float(peaks[index]))) for index in ranked)
    return tuple((text, probability) for text, probability in capped if probability >= LEAST_PROBABILITY)
