"""How often cards are found, by background and tilt, how exactly, and how long it takes.

`python -m tests.bench.geometry --seeds 40` prints the tables. Every card lies at any turn of 360° with up to 10 %
stretch; "found" means that the best outline shares more than 92 % with the true one. The scenes are drawn by
`tests.vision.drawing`; their seeds are not those that the weights were made from. Nothing here asserts.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator, Sequence

import cv2
import numpy as np

from app.domain.geometry import Quad
from app.vision.locate import CardOutline, find_cards
from tests.vision.drawing import (
    BACKGROUNDS,
    TILTS_DEG,
    Scene,
    corner_error,
    draw_cut,
    draw_empty,
    draw_pair,
    draw_scan,
    draw_scene,
    overlap,
    visible_overlap,
)

FOUND = 0.92
_FIRST_SEED = 100_000
_SMALL, _LARGE = (1600, 1200), (4000, 3000)

Finder = Callable[[Scene], Sequence[CardOutline]]


def main() -> None:
    """Prints all tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=20, help="scenes for each background and tilt")
    parser.add_argument("--times", type=int, default=9, help="repetitions for each time")
    arguments = parser.parse_args()
    seeds = range(_FIRST_SEED, _FIRST_SEED + arguments.seeds)
    ways: dict[str, Finder] = {
        "without text": lambda scene: find_cards(scene.image),
        "with text boxes": lambda scene: find_cards(scene.image, scene.text),
    }
    for name, find in ways.items():
        print(f"\n{name}: share found (largest corner error, median, in % of the card's long side)")
        for line in found_table(find, seeds):
            print(line)
        for line in other_scenes(find, seeds):
            print(line)
    print()
    for line in times(arguments.times):
        print(line)


def found_table(find: Finder, seeds: range) -> Iterator[str]:
    """One line a background, one column a tilt."""
    yield f"{'':10}" + "".join(f"{f'{tilt} {angle:.0f}°':>18}" for tilt, angle in TILTS_DEG.items())
    for background in BACKGROUNDS:
        cells = []
        for tilt in TILTS_DEG:
            scenes = (draw_scene(seed, background=background, tilt=tilt) for seed in seeds)
            cells.append(_cell([_judged(find(scene), scene.cards[0]) for scene in scenes]))
        yield f"{background:10}" + "".join(f"{cell:>18}" for cell in cells)


def _judged(found: Sequence[CardOutline], truth: Quad) -> tuple[float, float]:
    if not found:
        return 0.0, 1.0
    return overlap(found[0].quad, truth), corner_error(found[0].quad, truth)


def _cell(judged: list[tuple[float, float]]) -> str:
    good = [error for share, error in judged if share > FOUND]
    error = f"({100 * float(np.median(good)):.2f})" if good else ""
    return f"{100 * len(good) / len(judged):5.1f} % {error}"


def other_scenes(find: Finder, seeds: range) -> Iterator[str]:
    """Pairs, cards cut off by the image, scans from edge to edge, and desks without a card."""
    pairs = cuts = scans = 0
    alarms = []
    for seed in seeds:
        background = BACKGROUNDS[seed % len(BACKGROUNDS)]
        scene = draw_pair(seed, background=background)
        found = find(scene)
        pairs += all(any(overlap(o.quad, card) > FOUND for o in found) for card in scene.cards)
        scene = draw_cut(seed, background=background)
        found = find(scene)
        size = (scene.image.shape[1], scene.image.shape[0])
        cuts += bool(found) and visible_overlap(found[0].quad, scene.cards[0], size) > FOUND
        scene = draw_scan(seed)
        found = find(scene)
        scans += bool(found) and overlap(found[0].quad, scene.cards[0]) > FOUND
        empty = find(draw_empty(seed, background=background))
        alarms.append(empty[0].score if empty else 0.0)
    yield f"both of a pair {pairs}, cut off {cuts}, edge to edge {scans} of {len(seeds)}"
    high = sum(score > 0.5 for score in alarms)
    yield f"no card: score above 0.5 in {high} of {len(seeds)}, median {float(np.median(alarms)):.3f}"


def times(repetitions: int) -> Iterator[str]:
    """Median and worst milliseconds on one thread, at 2 and at 12 megapixels."""
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    for size in (_SMALL, _LARGE):
        spent = []
        for number, background in enumerate(BACKGROUNDS):
            image = draw_scene(_FIRST_SEED + number, background=background, size=size).image
            find_cards(image)
            spent += [_milliseconds(lambda image=image: find_cards(image)) for _ in range(repetitions)]
        pixels = size[0] * size[1] / 1e6
        middle, most = np.percentile(spent, (50, 95))
        yield f"{pixels:4.1f} megapixels: median {middle:5.1f} ms, 95 % below {most:5.1f} ms"
    cv2.setNumThreads(threads)


def _milliseconds(work: Callable[[], object]) -> float:
    began = time.thread_time()
    work()
    return 1000 * (time.thread_time() - began)


if __name__ == "__main__":
    main()
