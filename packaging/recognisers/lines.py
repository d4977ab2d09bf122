"""Drawn lines as the eyes see them, made in processes of their own while the model learns."""

from __future__ import annotations

import multiprocessing
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, pairwise
from multiprocessing.queues import Queue
from multiprocessing.sharedctypes import Synchronized

import cv2
import numpy as np
from numpy.typing import NDArray

from app.ocr.eyes import Eyes
from app.ocr.models import ModelShelf
from recognisers import alphabets
from recognisers.drawing import Grey, draw
from recognisers.faces import Wardrobe

CHUNK = 32
"""Lines that travel together."""


@dataclass(frozen=True)
class Course:
    """How hard the lines are: their most classes, and the share of clean ones."""

    longest: int
    ease: float

    @classmethod
    def at(cls, progress: float) -> Course:
        """From short and clean lines at 0 to all that there is at 1."""
        return cls(longest=round(14 + 28 * min(1.0, progress)), ease=max(0.3, 0.8 - 0.5 * progress))


@dataclass(frozen=True)
class Seen:
    """A line as the eyes see it, [T, 2808] in half precision, its classes and its text."""

    columns: NDArray[np.float16]
    labels: list[int]
    text: str


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
        if picture.shape[1] // alphabets.COLUMN_PX * alphabets.SUBFRAMES > len(labels) + repeats + 2:
            return picture, labels, text


def looks(
    script_name: str,
    folder: str,
    seed: str,
    eyes: Eyes,
    progress: Synchronized[float] | None = None,
    *,
    words: str = "",
) -> Iterator[Seen]:
    """Lines without end, the same ones for the same seed. `progress` 0 to 1 lets them grow longer and worse.

    `folder` has the typefaces, `words` the word lists; either may be "".
    """
    script = alphabets.script(script_name, words)
    wardrobes = {part: Wardrobe(part, folder) for _, part, _ in script.sources}
    rng = random.Random(f"{script_name}/{seed}")
    while True:
        course = Course.at(1.0 if progress is None else progress.value)
        picture, labels, text = sample(script, wardrobes, rng, course)
        colour = np.repeat(picture[:, :, None], 3, axis=2)
        yield Seen(eyes.look(colour).seen.astype(np.float16), labels, text)


def open_eyes() -> Eyes:
    """The eyes that the program itself uses."""
    shelf = ModelShelf.open()
    return Eyes(shelf.load(shelf.first("rec")))


class Studio:
    """Processes that draw and look ahead. Close it, or the processes live until this one ends."""

    def __init__(self, script_name: str, folder: str, seed: str, *, workers: int, words: str = "") -> None:
        context = multiprocessing.get_context("spawn")
        self.progress: Synchronized[float] = context.Value("d", 0.0)
        self._queue: Queue[list[Seen]] = context.Queue(8 * workers)
        self._workers = [
            context.Process(
                target=_work,
                args=(script_name, folder, f"{seed}/{n}", words, self.progress, self._queue),
                daemon=True,
            )
            for n in range(workers)
        ]
        for worker in self._workers:
            worker.start()

    def next(self, *, wait: bool) -> list[Seen]:
        """Some new lines; an empty list when there are none yet and nobody wants to wait."""
        if not wait and self._queue.empty():
            return []
        return self._queue.get(timeout=300)

    def close(self) -> None:
        """Ends the processes."""
        for worker in self._workers:
            worker.terminate()


def _work(
    script_name: str, folder: str, seed: str, words: str, progress: Synchronized[float], queue: Queue[list[Seen]]
) -> None:
    cv2.setNumThreads(1)
    source = looks(script_name, folder, seed, open_eyes(), progress, words=words)
    while True:
        queue.put(list(islice(source, CHUNK)))
