"""The portrait is found where the card has it, and nowhere on a card without one."""

from __future__ import annotations

import numpy as np
import pytest

from app.bootstrap import catalogue
from app.vision.portrait import find_portrait, portrait_jpeg
from tests.specimens.studio import make

CATALOGUE = catalogue()


@pytest.mark.parametrize("document", ["passport", "hongkong_id", "thailand_id"])
def test_portrait_lies_over_the_drawn_one(document: str) -> None:
    spec = CATALOGUE[document].spec("photo")
    assert spec is not None
    for seed in (700, 701, 702):
        specimen = make(document, seed, pool="held_out", px_per_mm=12.0)
        quad = find_portrait(specimen.image, spec.zone)
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
    assert find_portrait(plain, (0.0, 0.2, 0.4, 0.9)) is None
    assert find_portrait(np.zeros((1, 1, 3), np.uint8), None) is None
