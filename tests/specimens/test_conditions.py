"""Conditions keep their promises: the true map, the share of the page, the angle, the same picture for a seed."""

import cv2
import numpy as np
import pytest

from tests.specimens.conditions import CONDITIONS, shoot
from tests.specimens.studio import make


@pytest.mark.parametrize("condition", CONDITIONS)
def test_a_seed_always_gives_the_same_page(condition: str) -> None:
    specimen = make("hongkong_id", 3, px_per_mm=10)
    size = (1600, 1200)
    first, again = (shoot(specimen, condition, 5, size=size) for _ in range(2))
    assert np.array_equal(first.image, again.image)
    assert first.card_to_page == again.card_to_page


@pytest.mark.parametrize("condition", ["scan", "photo", "hard"])
@pytest.mark.parametrize("seed", range(5))
def test_the_card_lies_whole_on_the_page_and_fills_what_was_promised(condition: str, seed: int) -> None:
    shot = shoot(make("passport", seed, px_per_mm=8), condition, seed, size=(1600, 1200))
    left, top, right, bottom = shot.card_quad.bounds
    assert min(left, top) >= 0
    assert right <= shot.image.shape[1]
    assert bottom <= shot.image.shape[0]
    assert 0.28 <= shot.share <= 0.92


@pytest.mark.parametrize("condition", ["scan", "photo"])
@pytest.mark.parametrize("seed", range(4))
def test_taking_the_map_back_gives_the_card_again(condition: str, seed: int) -> None:
    specimen = make("thailand_id", seed, px_per_mm=14)
    shot = shoot(specimen, condition, seed, size=(2592, 1944))
    matrix = np.array(shot.card_to_page.inverse().m).reshape(3, 3)
    height, width = specimen.image.shape[:2]
    back = cv2.warpPerspective(shot.image, matrix, (width, height))
    assert _likeness(back, specimen.image) > 0.8
    assert _likeness(np.roll(back, width // 20, axis=1), specimen.image) < 0.6


def _likeness(one: np.ndarray, other: np.ndarray) -> float:
    """Correlation of two pictures' fine structure."""
    rows = []
    for picture in (one, other):
        grey = cv2.GaussianBlur(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), (0, 0), 2.0).astype(np.float32)
        fine = grey - cv2.GaussianBlur(grey, (0, 0), 12.0)
        rows.append(fine[40:-40, 40:-40].ravel())
    return float(np.corrcoef(rows[0], rows[1])[0, 1])


def test_photos_come_in_all_four_quarter_turns() -> None:
    specimen = make("hongkong_id", 1, px_per_mm=6)
    turns = {round(shoot(specimen, "photo", seed, size=(640, 480)).turn_deg / 90) % 4 for seed in range(24)}
    assert turns == {0, 1, 2, 3}


def test_an_unknown_condition_is_refused() -> None:
    with pytest.raises(KeyError):
        shoot(make("hongkong_id", 1, px_per_mm=6), "underwater", 1)
