"""Reading a line under grammars of fixed length: the best sentence, and for every place what else may stand there.

The recogniser's frames are not turned into text first: the search runs over all its probabilities, so a character that
it ranked second or tenth is found where the grammar asks for it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.geometry import Quad
from app.domain.grammar import LineGrammar
from app.domain.text import Script, Symbol, TextLine
from app.ocr.alphabet import PROBABILITY_FLOOR, Alphabet, Fold, Posterior
from app.ocr.ctc import Extent, edges
from app.ocr.lattice import Band, Lattice, Place
from app.ocr.lookalikes import SLIPS
from app.ocr.scripts import script_of
from app.ocr.tails import settled

LEAST_BELIEF = 0.001
"""Rivals with less belief are not listed."""

_LENGTH_SLACK = 3
_LENGTH_SLACK_SHARE = 8
_BAND_SLACK = 4
_HOPELESS = 0.5


@dataclass(frozen=True, slots=True)
class ConstrainedReading:
    """A line decoded under one grammar; the protocol `ConstrainedLine` says what the fields mean."""

    grammar: LineGrammar
    line: TextLine
    log_probability: float
    free_ratio: float


class GrammarReader:
    """Decodes posteriors of one alphabet. Safe to share between threads."""

    def __init__(self, alphabet: Alphabet, engine: str) -> None:
        self._alphabet = alphabet
        self._engine = engine

    def read(
        self, posterior: Posterior, extent: Extent, quad: Quad, grammars: Sequence[LineGrammar]
    ) -> tuple[ConstrainedReading, ...]:
        """One result for each grammar whose length the line may have, the most probable first.

        Left out are grammars with a place where the recogniser can write nothing that is allowed, and those that fit
        less than half as well as the best one (by `free_ratio`).
        """
        strokes = _strokes(posterior)
        known = [grammar for grammar in grammars if self._alphabet.knows(grammar.positions)]
        fitting = _of_fitting_length(known, len(strokes), len(posterior))
        if not fitting:
            return ()
        view = _View(posterior, self._alphabet, strokes)
        tried = [(grammar, Lattice(view.places(grammar))) for grammar in fitting]
        ranked = [(view.per_frame(lattice.best), g, lattice) for g, lattice in tried if lattice.best is not None]
        ranked.sort(key=lambda entry: -entry[0])
        return tuple(
            self._decode(view, grammar, lattice, log_probability, extent, quad)
            for log_probability, grammar, lattice in ranked
            if log_probability >= ranked[0][0] + math.log(_HOPELESS)
        )

    def _decode(
        self, view: _View, grammar: LineGrammar, lattice: Lattice, log_probability: float, extent: Extent, quad: Quad
    ) -> ConstrainedReading:
        found = lattice.marginals()
        folds = view.folds(grammar)
        beliefs = [_beliefs(scores, fold.symbols) for fold, scores in zip(folds, found.scores, strict=True)]
        for start, end in grammar.tails:
            beliefs[start:end] = settled(beliefs[start:end])
        spans = edges(found.frames, extent)
        symbols = tuple(_symbol(place, span) for place, span in zip(beliefs, spans, strict=True))
        text = "".join(symbol.text for symbol in symbols)
        script = script_of(text)
        line = TextLine(quad, symbols, Script.MRZ if "<" in text else script, self._engine)
        return ConstrainedReading(grammar, line, log_probability, min(1.0, math.exp(log_probability - view.free)))


class _View:
    """One posterior, seen through the alphabets of the grammars that are tried on it."""

    def __init__(self, posterior: Posterior, alphabet: Alphabet, strokes: NDArray[np.intp]) -> None:
        self._posterior = posterior
        self._alphabet = alphabet
        self._strokes = strokes
        self._gains: dict[str, tuple[Fold, NDArray[np.float64]]] = {}
        blank = np.log(np.maximum(posterior[:, 0].astype(np.float64), PROBABILITY_FLOOR))
        self._blank_sum = float(blank.sum())
        self.free = float(np.log(posterior.max(axis=1).astype(np.float64)).mean())

    def per_frame(self, gain: float) -> float:
        return (gain + self._blank_sum) / len(self._posterior)

    def folds(self, grammar: LineGrammar) -> list[Fold]:
        return [self._seen(allowed)[0] for allowed in grammar.positions]

    def places(self, grammar: LineGrammar) -> list[Place]:
        bands = _bands(self._strokes, len(grammar), len(self._posterior))
        places = []
        for allowed, band in zip(grammar.positions, bands, strict=True):
            fold, gains = self._seen(allowed)
            places.append(Place(gains, fold.numbers, band))
        return places

    def _seen(self, allowed: str) -> tuple[Fold, NDArray[np.float64]]:
        if allowed not in self._gains:
            fold = self._alphabet.fold(allowed)
            assert fold is not None  # read() tries only grammars that the alphabet knows
            self._gains[allowed] = (fold, fold.gains(self._posterior))
        return self._gains[allowed]


def _strokes(posterior: Posterior) -> NDArray[np.intp]:
    """The frames at which the unconstrained reading begins a character other than space."""
    best = posterior.argmax(axis=1)
    begins = best != np.concatenate(([0], best[:-1]))
    return np.flatnonzero(begins & (best != 0) & (best != posterior.shape[1] - 1))


def _of_fitting_length(grammars: Sequence[LineGrammar], seen: int, frames: int) -> list[LineGrammar]:
    """Grammars about as long as the line seems to be; of the nearest length if there is none such."""
    possible = [g for g in grammars if len(g) <= frames]
    near = [g for g in possible if abs(len(g) - seen) <= _LENGTH_SLACK + len(g) // _LENGTH_SLACK_SHARE]
    if near or not possible:
        return near
    distance = min(abs(len(g) - seen) for g in possible)
    return [g for g in possible if abs(len(g) - seen) == distance and seen * 2 >= len(g)]


def _bands(strokes: NDArray[np.intp], length: int, frames: int) -> list[Band]:
    """Where each place may lie: around the stroke of the same rank, wider the less the counts agree."""
    seen = len(strokes)
    slack = max(_BAND_SLACK, abs(seen - length) + _BAND_SLACK - 1)
    bands = []
    for place in range(length):
        rank = place * seen / length
        first, last = math.floor(rank) - slack, math.ceil(rank) + slack
        low = 0 if first < 0 else max(0, int(strokes[first]) - 1)
        high = frames if last >= seen else min(frames, int(strokes[last]) + 2)
        bands.append((low, high))
    return bands


def _beliefs(scores: NDArray[np.float64], symbols: str) -> dict[str, float]:
    """The share of belief in each symbol; what is left of 1 goes to everything that the grammar does not allow."""
    shares = np.exp(scores - scores.max())
    beliefs = dict(zip(symbols, (shares / shares.sum())[:-1].tolist(), strict=True))
    best = max(beliefs, key=lambda symbol: beliefs[symbol])
    for (read, rival), share in SLIPS.items():
        if read == best and rival in beliefs and beliefs[rival] < share * beliefs[best]:
            beliefs[rival] = share * beliefs[best]
    total = max(1.0, sum(beliefs.values()))
    return {symbol: belief / total for symbol, belief in beliefs.items()}


def _symbol(beliefs: dict[str, float], span: tuple[float, float]) -> Symbol:
    ranked = sorted(beliefs, key=lambda symbol: -beliefs[symbol])
    rivals = tuple((symbol, beliefs[symbol]) for symbol in ranked[1:] if beliefs[symbol] >= LEAST_BELIEF)
    return Symbol(ranked[0], beliefs[ranked[0]], rivals, *span)
