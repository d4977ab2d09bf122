"""The lattice against counting every path there is."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ocr.lattice import Lattice, Place

BLANK, OTHER = "-", "*"
GAINS = st.floats(-9, 6, allow_nan=False)


def collapsed(path: tuple[str, ...]) -> str:
    kept = [c for c, _ in itertools.groupby(path)]
    return "".join(c for c in kept if c != BLANK)


def best_by_counting(gains: dict[str, np.ndarray], alphabets: list[str]) -> dict[str, float]:
    """For every sentence (with at most one place that is something else) the best path among all there are."""
    frames = len(gains[OTHER])
    best: dict[str, float] = {}
    for path in itertools.product([BLANK, *gains], repeat=frames):
        sentence = collapsed(path)
        if len(sentence) != len(alphabets) or sentence.count(OTHER) > 1:
            continue
        if all(c == OTHER or c in allowed for c, allowed in zip(sentence, alphabets, strict=True)):
            score = sum(float(gains[c][t]) for t, c in enumerate(path) if c != BLANK)
            best[sentence] = max(best.get(sentence, -math.inf), score)
    return best


@st.composite
def lines(draw: st.DrawFn) -> tuple[dict[str, np.ndarray], list[str]]:
    frames = draw(st.integers(1, 5))
    symbols = draw(st.sampled_from(["a", "ab"]))
    rows = st.lists(GAINS, min_size=frames, max_size=frames)
    gains = {symbol: np.array(draw(rows)) for symbol in [*symbols, OTHER]}
    alphabets = draw(st.lists(st.sampled_from([symbols, symbols[0], symbols[-1]]), min_size=1, max_size=3))
    return gains, alphabets


def lattice_of(
    gains: dict[str, np.ndarray], alphabets: list[str], bands: list[tuple[int, int]] | None = None
) -> Lattice:
    frames = len(gains[OTHER])
    bands = bands or [(0, frames)] * len(alphabets)
    return Lattice(
        [
            Place(np.array([gains[c] for c in (*allowed, OTHER)]), np.array([*(ord(c) for c in allowed), -1]), band)
            for allowed, band in zip(alphabets, bands, strict=True)
        ]
    )


@given(lines())
def test_best_path_and_marginals_are_those_of_all_paths(line: tuple[dict[str, np.ndarray], list[str]]) -> None:
    gains, alphabets = line
    counted = best_by_counting(gains, alphabets)
    pure = {sentence: score for sentence, score in counted.items() if OTHER not in sentence}
    lattice = lattice_of(gains, alphabets)
    if not pure:
        assert lattice.best is None
        return
    assert lattice.best == pytest.approx(max(pure.values()))
    for place, (allowed, scores) in enumerate(zip(alphabets, lattice.marginals().scores, strict=True)):
        for symbol, score in zip((*allowed, OTHER), scores, strict=True):
            matching = [s for text, s in (counted if symbol == OTHER else pure).items() if text[place] == symbol]
            if matching:
                assert score == pytest.approx(max(matching))
            else:
                assert score < -1e6


@given(lines())
def test_frames_of_neighbouring_places_follow_each_other(line: tuple[dict[str, np.ndarray], list[str]]) -> None:
    lattice = lattice_of(*line)
    if lattice.best is None:
        return
    spans = lattice.marginals().frames
    assert all(start < end for start, end in spans)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))


def test_equal_neighbours_need_a_blank_between_them() -> None:
    sure = {"a": np.array([5.0, 5.0]), OTHER: np.array([-9.0, -9.0])}
    assert lattice_of(sure, ["a", "a"]).best is None
    with_gap = {"a": np.array([5.0, -1.0, 5.0]), OTHER: np.full(3, -9.0)}
    assert lattice_of(with_gap, ["a", "a"]).best == pytest.approx(10)


def test_bands_keep_places_where_they_belong() -> None:
    gains = {"a": np.array([4.0, -6.0, 3.0, -6.0, 5.0]), OTHER: np.full(5, -9.0)}
    assert lattice_of(gains, ["a"]).best == pytest.approx(5)
    assert lattice_of(gains, ["a"], [(1, 4)]).best == pytest.approx(3)
    assert lattice_of(gains, ["a", "a"], [(0, 2), (2, 5)]).best == pytest.approx(9)
    assert lattice_of(gains, ["a", "a"], [(0, 2), (2, 4)]).best == pytest.approx(7)
