"""Batches of drawn lines, made in processes of their own while the model learns."""

from __future__ import annotations

import multiprocessing
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from multiprocessing.queues import Queue
from multiprocessing.sharedctypes import Synchronized

import cv2
import numpy as np
from numpy.typing import NDArray

from recognisers import alphabets
from recognisers.drawing import HEIGHT, Grey, draw
from recognisers.faces import Wardrobe

CHUNK = 256
"""Lines drawn before they are sorted by width into batches."""

AREA_MAX = 6_000
"""Widths of a batch's lines together, in pixels: it bounds memory and time whatever the lines' lengths."""


@dataclass(frozen=True)
class Course:
    """How hard the lines are: their most classes, the share of clean ones, and how large batches become."""

    longest: int
    ease: float
    area: int

    @classmethod
    def at(cls, progress: float) -> Course:
        """From short and clean lines in many small batches at 0 to all that there is at 1."""
        return cls(
            longest=round(14 + 28 * min(1.0, progress)),
            ease=max(0.3, 0.8 - 0.6 * progress),
            area=round(min(AREA_MAX, 3_000 + 3_000 * progress)),
        )


@dataclass(frozen=True)
class Batch:
    """Lines of about one width: grey pictures [N, 48, W] (mid-grey where a line has ended) and each line's classes."""

    pictures: NDArray[np.uint8]
    labels: list[list[int]]
    texts: list[str]


def sample(
    script: alphabets.Script, wardrobes: Mapping[str, Wardrobe], rng: random.Random, course: Course
) -> tuple[Grey, list[int], str]:
    """One drawn line with its classes; the next random text is tried until one can be drawn."""
    while True:
        written, part = script.line(rng)
        wardrobe, text = wardrobes[part], alphabets.tidy(written)
        labels = script.encode(text)
        if not labels or len(labels) > course.longest:
            continue
        picture = draw(text, wardrobe, rng, ease=course.ease)
        if picture is None:
            continue
        repeats = sum(a == b for a, b in pairwise(labels))
        if picture.shape[1] // 4 * alphabets.SUBFRAMES > len(labels) + repeats + 2:
            return picture, labels, text


def batches(
    script_name: str, folder: str, seed: str, progress: Synchronized[float] | None = None, *, scale: int = 1
) -> Iterator[Batch]:
    """Batches without end, the same ones for the same seed. `progress` 0 to 1 lets lines grow longer.

    `scale` makes batches so many times larger, for a GPU.
    """
    script = alphabets.script(script_name)
    wardrobes = {part: Wardrobe(part, folder) for _, part, _ in script.sources}
    rng = random.Random(f"{script_name}/{seed}")
    while True:
        course = Course.at(1.0 if progress is None else progress.value)
        drawn = sorted(
            (sample(script, wardrobes, rng, course) for _ in range(CHUNK * scale)), key=lambda item: item[0].shape[1]
        )
        made = list(_packed(drawn, course.area * scale, rng))
        rng.shuffle(made)
        yield from made


def _packed(drawn: list[tuple[Grey, list[int], str]], area: int, rng: random.Random) -> Iterator[Batch]:
    group: list[tuple[Grey, list[int], str]] = []
    for item in drawn:
        if group and (len(group) + 1) * item[0].shape[1] > area:
            yield _batch(group, rng)
            group = []
        group.append(item)
    if len(group) > 3:
        yield _batch(group, rng)


def _batch(group: list[tuple[Grey, list[int], str]], rng: random.Random) -> Batch:
    """Other programs pad short lines a good deal, so some batches do too: nothing may be read there."""
    room = rng.randint(0, 160) if rng.random() < 0.15 else 0
    width = -(-(max(item[0].shape[1] for item in group) + room) // 4) * 4
    pictures = np.full((len(group), HEIGHT, width), 128, np.uint8)
    for row, (picture, _, _) in zip(pictures, group, strict=True):
        row[:, : picture.shape[1]] = picture
    return Batch(pictures, [item[1] for item in group], [item[2] for item in group])


class Studio:
    """Processes that draw ahead. Close it, or the processes live until this one ends."""

    def __init__(self, script_name: str, folder: str, seed: str, *, workers: int, scale: int = 1) -> None:
        context = multiprocessing.get_context("spawn")
        self.progress: Synchronized[float] = context.Value("d", 0.0)
        self._queue: Queue[Batch] = context.Queue(24)
        self._workers = [
            context.Process(
                target=_work, args=(script_name, folder, f"{seed}/{n}", scale, self.progress, self._queue), daemon=True
            )
            for n in range(workers)
        ]
        for worker in self._workers:
            worker.start()

    def next(self) -> Batch:
        """The next batch; waits for it."""
        return self._queue.get(timeout=300)

    def close(self) -> None:
        """Ends the processes."""
        for worker in self._workers:
            worker.terminate()


def _work(
    script_name: str, folder: str, seed: str, scale: int, progress: Synchronized[float], queue: Queue[Batch]
) -> None:
    cv2.setNumThreads(1)
    for batch in batches(script_name, folder, seed, progress, scale=scale):
        queue.put(batch)
