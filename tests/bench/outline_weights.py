"""Makes the weights by which `app.vision.locate` chooses among candidate outlines.

`python -m tests.bench.outline_weights --seeds 40` draws scenes with seeds below those of the bench, lets the locator
put its candidates together, and fits a conditional logit: in each scene, the outlines that share more than 92 % with a
true one should outweigh all others. It prints the weights in the order of `merits.NAMES` and what they would choose.
The result is copied into the locator by hand, so that a change of weights is a change that someone reads.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from app.domain.geometry import Quad
from app.vision.locate import CANDIDATES, candidates, varied
from app.vision.merits import NAMES, merits
from app.vision.pixels import Floats
from tests.vision.drawing import BACKGROUNDS, TILTS_DEG, Scene, draw_cut, draw_pair, draw_scene, visible_overlap

FIRST_SEED = 50_000
RIGHT = 0.92
_SIZE = (1200, 900)
_ROUNDS = 1500
_RATE = 0.05
_CALM = 0.02


@dataclass(frozen=True)
class Case:
    """The candidates of one scene: what speaks for each, and how much each shares with a true outline."""

    kind: str
    merits: Floats
    shares: Floats


def main() -> None:
    """Prints weights and shares of right choices."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=40)
    seeds = range(FIRST_SEED, FIRST_SEED + parser.parse_args().seeds)
    cases = [case for seed in seeds for kind, scene in scenes(seed) for case in _cases(kind, scene)]
    weights = fitted(cases)
    for name, weight in zip(NAMES, weights, strict=True):
        print(f"{name:14} {weight:8.2f}")
    print([round(float(weight), 2) for weight in weights])
    for kind in dict.fromkeys(case.kind for case in cases):
        mine = [case for case in cases if case.kind == kind]
        right = np.mean([case.shares[(case.merits @ weights).argmax()] > RIGHT for case in mine])
        possible = np.mean([case.shares.max() > RIGHT for case in mine])
        print(f"{kind:10} right {100 * right:5.1f} %, among the candidates {100 * possible:5.1f} %")


def scenes(seed: int) -> Iterator[tuple[str, Scene]]:
    """One scene of each kind, with a tilt and a size that change from seed to seed."""
    rng = np.random.default_rng(seed)
    for background in BACKGROUNDS:
        tilt = str(rng.choice(list(TILTS_DEG)))
        fill = (0.08, 0.3) if rng.random() < 0.3 else (0.25, 0.85)
        yield background, draw_scene(seed, background=background, tilt=tilt, fill=fill, size=_SIZE)
    background = BACKGROUNDS[seed % len(BACKGROUNDS)]
    yield "pair", draw_pair(seed, background=background, size=_SIZE)
    yield "cut", draw_cut(seed, background=background, size=_SIZE)


def _cases(kind: str, scene: Scene) -> Iterator[Case]:
    size = (scene.image.shape[1], scene.image.shape[0])
    for text in ((), scene.text):
        view, found, scale = candidates(scene.image, text)
        found = found.pick(varied(found.corners, CANDIDATES))
        if not len(found.corners):
            continue
        quads = [Quad.from_points((corners / scale).tolist()) for corners in found.corners]
        shares = [max(visible_overlap(quad, card, size) for card in scene.cards) for quad in quads]
        yield Case(kind, merits(found, view), np.array(shares))


def fitted(cases: list[Case]) -> Floats:
    """The weights under which right candidates are chosen most surely, found by gradient steps (Adam)."""
    useful = [case for case in cases if case.shares.max() > RIGHT]
    scale = np.concatenate([case.merits for case in useful]).std(axis=0) + 1e-3
    tables = [(case.merits / scale, case.shares > RIGHT) for case in useful]
    weights, mean, square = np.zeros(len(NAMES)), np.zeros(len(NAMES)), np.zeros(len(NAMES))
    for step in range(1, _ROUNDS + 1):
        slope = _CALM * weights
        for table, right in tables:
            belief = np.exp(table @ weights - (table @ weights).max())
            belief /= belief.sum()
            wanted = belief * right / max(float((belief * right).sum()), 1e-9)
            slope = slope - (wanted - belief) @ table / len(tables)
        mean, square = 0.9 * mean + 0.1 * slope, 0.99 * square + 0.01 * slope**2
        weights = weights - _RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return np.asarray(weights / scale)


if __name__ == "__main__":
    main()
