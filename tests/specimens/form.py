"""Label and value pairs as cards print them, label above or beside its value."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from tests.specimens.canvas import MARK, Canvas, Style
from tests.specimens.fonts import Face, Pool
from tests.specimens.labels import LABELS
from tests.specimens.pictures import CALM, Colour, soft_background


@dataclass(frozen=True, slots=True)
class Entry:
    """One field to set: its key, the label as printed, the print and, where that differs, the value."""

    key: str
    label: str
    text: str
    truth: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """How pairs are set on a card: `step_mm` from a label's base line to its value's."""

    canvas: Canvas
    label: Style
    value: Style
    step_mm: float

    def above(self, entry: Entry, x: float, y: float, room: float, *, value: Style | None = None) -> None:
        """Label on the base line `y`, value below it, both at most `room` millimetres wide."""
        if entry.label:
            self.canvas.text(x, y, entry.label, self.label, max_mm=room)
        style = value or self.value
        self.canvas.value(entry.key, x, y + self.step_mm, entry.text, style, truth=entry.truth, max_mm=room)

    def beside(
        self, entry: Entry, x: float, y: float, room: float, *, gap: float = 1.4, value: Style | None = None
    ) -> float:
        """Label and, after a gap, its value on the same base line; returns where the value ends."""
        width = self.canvas.text(x, y, entry.label, self.label) + gap if entry.label else 0.0
        style = value or self.value
        end = self.canvas.value(entry.key, x + width, y, entry.text, style, truth=entry.truth, max_mm=room - width)
        return x + width + end

    def wrapped(
        self,
        entry: Entry,
        x: float,
        y: float,
        room: float,
        *,
        pitch: float,
        separator: str = " ",
        value: Style | None = None,
    ) -> int:
        """A value over as many lines as it needs, the first on base line `y`; returns how many."""
        style = value or self.value
        lines = self.canvas.wrapped(entry.text, style, room, separator=separator)
        for index, line in enumerate(lines):
            self.canvas.value(entry.key, x, y + index * pitch, line, style)
        self.canvas.truth[entry.key] = entry.truth or entry.text
        return len(lines)


def words(key: str, languages: Sequence[str], separator: str = "/", *, most: int = 3) -> str:
    """The label of a field in up to `most` languages, in their order, without repeats."""
    found = [LABELS[language].get(key, "") for language in languages if language in LABELS]
    found = list(dict.fromkeys(word for word in found if word)) or [LABELS["en"][key]]
    return separator.join(found[:most])


ID1_MM = (85.6, 53.98)
"""Width and height of an ID-1 card (ISO/IEC 7810)."""


def blank(
    rng: random.Random,
    pool: Pool,
    px_per_mm: float,
    *,
    size: tuple[float, float] = ID1_MM,
    colours: Sequence[tuple[Colour, Colour]] = CALM,
    strength: float = 1.0,
) -> Canvas:
    """A card with a soft background and no print yet."""
    canvas = Canvas(*size, px_per_mm=px_per_mm, rng=rng, pool=pool)
    soft_background(canvas, rng.choice(colours), strength=strength * rng.uniform(0.3, 1.15))
    return canvas


def shift(canvas: Canvas, most_mm: float = 0.5) -> tuple[float, float]:
    """How far this card's print is off, in mm: a little more for the held-out pool, less downwards than sideways."""
    spread = most_mm * (1.0 if canvas.pool == "tuning" else 1.4)
    return canvas.rng.uniform(-spread, spread), canvas.rng.uniform(-spread, spread) * 0.6


def specimen_mark(canvas: Canvas, x: float, y: float, face: Face) -> None:
    """The word that every drawing carries."""
    canvas.text(x, y, "SPECIMEN", Style(face, 2.1, MARK), role="mark")
