"""Several cards on one page: front and back on the glass of a scanner, or two guests at once."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np

from app.domain.geometry import Quad, Transform
from tests.specimens.conditions import Shot
from tests.specimens.laying import pasted, turned_box
from tests.specimens.light import noisy, stored, uneven_light
from tests.specimens.specimen import Picture, Specimen
from tests.specimens.surfaces import SURFACES, surface

A4_MM = (210.0, 297.0)


def scanned_together(
    specimens: Sequence[Specimen], seed: int, *, dpi: float = 250.0
) -> tuple[Picture, tuple[Shot, ...]]:
    """An A4 scan with all cards one below the other, each a little tilted; and one shot for each, on that same page.

    Raises: ValueError if they do not fit on the sheet.
    """
    rng = np.random.default_rng(random.Random(f"together/{seed}").getrandbits(63))
    scale = dpi / 25.4
    page = np.full((round(A4_MM[1] * scale), round(A4_MM[0] * scale), 3), int(rng.choice([250, 244, 238])), np.uint8)
    free = page.shape[0] - sum(_size(s, scale)[1] for s in specimens)
    gap = free / (len(specimens) + 1)
    if gap < 6 * scale:
        raise ValueError("the cards do not fit on one sheet")
    top, placed = gap, []
    for specimen in specimens:
        width, height = _size(specimen, scale)
        corners = turned_box(width, height, float(rng.uniform(-3, 3)))
        slack = (page.shape[1] - width) * 0.35
        corners += np.array([page.shape[1] / 2 + rng.uniform(-slack, slack), top + height / 2])
        page, transform = pasted(specimen.image, page, corners, shadow=0.2, rng=rng)
        placed.append((specimen, transform))
        top += height + gap
    picture = noisy(page.astype(np.float32), rng, sigma=1.5)
    return picture, tuple(_shot(picture, specimen, transform) for specimen, transform in placed)


def photographed_together(
    specimens: Sequence[Specimen], seed: int, *, size: tuple[int, int] = (2592, 1944)
) -> tuple[Picture, tuple[Shot, ...]]:
    """A phone's picture of cards side by side, each at an angle of its own, some upside down; and one shot for each."""
    rng = np.random.default_rng(random.Random(f"photographed/{seed}").getrandbits(63))
    page = surface(str(rng.choice(SURFACES)), size[0], size[1], rng)
    cell = size[0] / len(specimens), float(size[1])
    placed = []
    for number, specimen in enumerate(specimens):
        height, width = specimen.image.shape[:2]
        turn = float(rng.choice([0, 0, 90, 180, 270]) + rng.uniform(-12, 12))
        shape = turned_box(1.0, height / width, turn)
        shape *= rng.uniform(0.8, 0.92) * min(cell[0] / np.ptp(shape[:, 0]), cell[1] / np.ptp(shape[:, 1]))
        shape += rng.uniform(-0.01, 0.01, (4, 2)) * np.ptp(shape[:, 0])
        room = np.array(cell) - np.ptp(shape, axis=0)
        corners = shape - shape.min(axis=0) + room * rng.uniform(0.25, 0.75, 2) + (number * cell[0], 0.0)
        page, transform = pasted(specimen.image, page, corners, shadow=float(rng.uniform(0.1, 0.4)), rng=rng)
        placed.append((specimen, transform))
    light = page.astype(np.float32) * uneven_light(size, rng, depth=float(rng.uniform(0.05, 0.25)))
    picture = noisy(light, rng, sigma=2.5)
    return picture, tuple(_shot(picture, specimen, transform) for specimen, transform in placed)


def _size(specimen: Specimen, scale: float) -> tuple[float, float]:
    height, width = specimen.image.shape[:2]
    return width / specimen.px_per_mm * scale, height / specimen.px_per_mm * scale


def _shot(picture: Picture, specimen: Specimen, transform: Transform) -> Shot:
    height, width = specimen.image.shape[:2]
    quad = transform.apply_quad(Quad.from_box(0, 0, width, height))
    share = quad.area_px / (picture.shape[0] * picture.shape[1])
    return Shot(picture, transform, quad, "scan", quad.angle_deg, share, ("together",), stored(picture))
