"""Several cards in one picture are all found, whatever their angles; one card is found once."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.domain.geometry import Quad
from app.vision.cards import find_outlines
from tests.specimens.conditions import Shot, shoot
from tests.specimens.pages import photographed_together, scanned_together
from tests.specimens.studio import make

PAIRS = [("china_id", "china_id_back"), ("hongkong_id", "passport")]


def shared(one: Quad, other: Quad) -> float:
    """Intersection over union."""
    a, b = (np.array([(p.x, p.y) for p in quad.points], np.float32) for quad in (one, other))
    common, _ = cv2.intersectConvexConvex(a, b)
    return common / (one.area_px + other.area_px - common)


def best_fits(outlines: tuple[Quad, ...], shots: tuple[Shot, ...]) -> list[float]:
    return [max((shared(quad, shot.card_quad) for quad in outlines), default=0.0) for shot in shots]


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("seed", [1, 7])
def test_two_cards_at_different_angles_are_both_found(pair: tuple[str, str], seed: int) -> None:
    picture, shots = photographed_together([make(document, 300 + seed) for document in pair], seed)
    outlines = find_outlines(picture)
    assert len(outlines) == 2
    assert min(best_fits(outlines, shots)) > 0.95


@pytest.mark.parametrize("pair", PAIRS)
def test_two_cards_on_the_glass_of_a_scanner_are_both_found(pair: tuple[str, str]) -> None:
    picture, shots = scanned_together([make(document, 312) for document in pair], 12)
    outlines = find_outlines(picture)
    assert len(outlines) == 2
    assert min(best_fits(outlines, shots)) > 0.9


def test_one_card_is_found_once() -> None:
    for seed in (3, 4):
        shot = shoot(make("hongkong_id", seed), "photo", seed, size=(1920, 1440))
        outlines = find_outlines(shot.image)
        assert len(outlines) == 1
        assert best_fits(outlines, (shot,))[0] > 0.95


def test_an_empty_bed_holds_no_card() -> None:
    assert find_outlines(np.full((600, 800, 3), 200, np.uint8)) == ()
