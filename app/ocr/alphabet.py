"""The characters a recogniser writes, and the view of its probabilities that a small alphabet needs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.ocr.lookalikes import stands_for

Posterior = NDArray[np.float32]
"""Frames × classes: in each row the probabilities of blank (class 0) and of every character, left to right."""

Floats = NDArray[np.float64]

PROBABILITY_FLOOR = 1e-9
"""What the recogniser holds for impossible still happens: no logarithm is taken of less than this."""


@dataclass(frozen=True, slots=True)
class Fold:
    """Which columns of a posterior are evidence for each of `symbols`, and how much each is worth.

    Symbol i has `columns[starts[i]:starts[i + 1]]` with their `weights`. `numbers` tell characters apart: the class of
    each symbol, and -1 for everything else.
    """

    symbols: str
    numbers: NDArray[np.intp]
    columns: NDArray[np.intp]
    weights: NDArray[np.float64]
    starts: NDArray[np.intp]

    def gains(self, posterior: Posterior) -> Floats:
        """Rows × frames: log probability less that of blank, for each symbol, and last for all that is no symbol.

        A symbol has the weighted sum of its columns; what is no symbol has all that remains beside blank.
        """
        seen = posterior[:, self.columns] * self.weights
        sums = np.add.reduceat(seen, self.starts, axis=1)
        blank = posterior[:, :1].astype(np.float64)
        rest = 1.0 - blank - sums.sum(axis=1, keepdims=True)
        logs = np.log(np.maximum(np.concatenate((sums, rest), axis=1), PROBABILITY_FLOOR))
        gains: Floats = np.ascontiguousarray((logs - np.log(np.maximum(blank, PROBABILITY_FLOOR))).T)
        return gains


class Alphabet:
    """Class i of a posterior is `characters[i - 1]`; class 0 is CTC's blank. Safe to share between threads."""

    def __init__(self, characters: Sequence[str]) -> None:
        self.characters = tuple(characters)
        self._index = {character: i + 1 for i, character in enumerate(self.characters)}
        self._evidence: dict[str, list[tuple[int, float]]] = {}
        for character, index in self._index.items():
            for symbol, weight in stands_for(character).items():
                self._evidence.setdefault(symbol, []).append((index, weight))
        self._folds: dict[str, Fold] = {}

    def __contains__(self, character: object) -> bool:
        return character in self._index

    def text(self, class_index: int) -> str:
        """The character of a class, "" for blank."""
        return self.characters[class_index - 1] if class_index > 0 else ""

    def fold(self, allowed: str) -> Fold | None:
        """How to see a posterior through the allowed characters alone; None if it knows none of them.

        Characters that the recogniser cannot write are left out.
        """
        fold = self._folds.get(allowed)
        if fold is None:
            fold = self._folds[allowed] = self._build(allowed)
        return fold if fold.symbols else None

    def knows(self, positions: Iterable[str]) -> bool:
        """Whether every position has at least one character that the recogniser can write."""
        return all(self.fold(allowed) is not None for allowed in set(positions))

    def _build(self, allowed: str) -> Fold:
        symbols = "".join(c for c in dict.fromkeys(allowed) if c in self._index)
        found = {
            symbol: [(self._index[symbol], 1.0)]
            + [(i, weight) for i, weight in self._evidence.get(symbol, ()) if self.text(i) not in symbols]
            for symbol in symbols
        }
        flat = [pair for symbol in symbols for pair in found[symbol]]
        starts = np.cumsum([0, *(len(found[symbol]) for symbol in symbols)])[:-1]
        return Fold(
            symbols,
            np.array([*(self._index[c] for c in symbols), -1], dtype=np.intp),
            np.array([index for index, _ in flat], dtype=np.intp),
            np.array([weight for _, weight in flat]),
            starts.astype(np.intp),
        )
