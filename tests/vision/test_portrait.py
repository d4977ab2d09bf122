"""The portrait is found where the card has it, and nowhere on a card without one."""

from __future__ import annotations

import numpy as np
import pytest

from app.bootstrap import catalogue
from app.domain.document import Zone
from app.domain.geometry import Quad
from app.vision.pixels import Image
from app.vision.portrait import find_portrait, portrait_jpeg
from tests.specimens.studio import make

CATALOGUE = catalogue()


def zone_quad(image: Image, zone: Zone | None) -> Quad | None:
    if zone is None:
        return None
    height, width = image.shape[:2]
    return Quad.from_box(zone[0] * width, zone[1] * height, zone[2] * width, zone[3] * height)


@pytest.mark.parametrize("document", ["passport", "hongkong_id", "thailand_id"])
def test_portrait_lies_over_the_drawn_one(document: str) -> None:
    spec = CATALOGUE[document].spec("photo")
    assert spec is not None
    for seed in (700, 701, 702):
        specimen = make(document, seed, pool="held_out", px_per_mm=12.0)
        quad = find_portrait(specimen.image, zone_quad(specimen.image, spec.zone))
        assert quad is not None
        assert specimen.portrait is not None
        left, top, right, bottom = quad.bounds
        a, b, c, d = specimen.portrait.bounds
        shared = max(0.0, min(right, c) - max(left, a)) * max(0.0, min(bottom, d) - max(top, b))
        union = (right - left) * (bottom - top) + (c - a) * (d - b) - shared
        assert shared / union > 0.7, (document, seed)
        assert portrait_jpeg(specimen.image, quad).startswith(b"\xff\xd8\xff")


def test_card_without_a_face_has_no_portrait() -> None:
    plain = np.full((400, 640, 3), 220, np.uint8)
    assert find_portrait(plain, Quad.from_box(0, 80, 256, 360)) is None
    assert find_portrait(np.zeros((1, 1, 3), np.uint8), None) is None


@pytest.mark.parametrize(
    "quad", [Quad.from_box(5, 5, 5, 9), Quad.from_box(-90, -90, -20, -10), Quad.from_box(0, 0, 2, 2)]
)
def test_a_portrait_without_area_is_no_picture(quad: Quad) -> None:
    assert portrait_jpeg(np.zeros((60, 60, 3), np.uint8), quad) == b""


def test_a_wrong_zone_does_not_hide_the_portrait() -> None:
    specimen = make("passport", 701, pool="held_out", px_per_mm=12.0)
    height, width = specimen.image.shape[:2]
    assert find_portrait(specimen.image, Quad.from_box(0.6 * width, 0.5 * height, width, height)) is not None
    assert find_portrait(specimen.image, None) is not None
