from __future__ import annotations

import numpy as np
import pytest

from app.domain.geometry import Point, Quad
from app.ocr.crops import LINE_HEIGHT_PX, MARGIN, cut_line, half_turned

GREY = np.full((200, 300, 3), 90, dtype=np.uint8)


def striped() -> np.ndarray:
    """Red on the left half, blue on the right, and a white bar along the top."""
    image = np.zeros((200, 300, 3), dtype=np.uint8)
    image[:, :150, 0] = 255
    image[:, 150:, 2] = 255
    image[:20] = 255
    return image


def test_crop_has_the_line_height_and_the_quads_proportions() -> None:
    crop = cut_line(GREY, Quad.from_box(50, 80, 250, 100))
    assert crop is not None
    assert crop.pixels.shape == (
        LINE_HEIGHT_PX,
        round(LINE_HEIGHT_PX * (200 + 2 * MARGIN * 20) / (20 + 2 * MARGIN * 20)),
        3,
    )
    assert crop.start == pytest.approx(-MARGIN * 20 / 200)
    assert crop.start + crop.share == pytest.approx(1 + MARGIN * 20 / 200)


def test_first_edge_of_the_quad_is_the_top_of_the_crop() -> None:
    for turns in range(4):
        crop = cut_line(striped(), Quad.from_box(0, 0, 300, 200).turned(turns))
        assert crop is not None
        corners = [crop.pixels[y, x].tolist() for y, x in ((3, 3), (3, -3), (-3, -3), (-3, 3))]
        reds_and_blues = [[255, 255, 255], [255, 255, 255], [0, 0, 255], [255, 0, 0]]
        assert corners == reds_and_blues[turns:] + reds_and_blues[:turns]


def test_crop_can_be_stretched_but_never_shrunk_by_a_least_width() -> None:
    quad = Quad.from_box(50, 80, 250, 100)
    natural, stretched, same = (cut_line(GREY, quad, width_min_px=width) for width in (0, 900, 10))
    assert natural is not None
    assert stretched is not None
    assert same is not None
    assert stretched.pixels.shape[1] == 900
    assert same.pixels.shape == natural.pixels.shape
    assert stretched.share == natural.share


@pytest.mark.parametrize(
    "quad",
    [
        Quad.from_box(10, 10, 10, 40),
        Quad.from_box(10, 10, 90, 12),
        Quad.from_box(400, 10, 500, 40),
        Quad.from_box(-90, -50, -10, -20),
        Quad(Point(0, 0), Point(100, 40), Point(100, 0), Point(0, 40)),
    ],
    ids=["no width", "two pixels high", "right of the image", "above the image", "folded"],
)
def test_there_is_no_crop_of_nothing(quad: Quad) -> None:
    assert cut_line(GREY, quad) is None


def test_huge_and_endless_lines_stay_within_bounds() -> None:
    endless = cut_line(np.zeros((4, 9000, 3), dtype=np.uint8), Quad.from_box(0, 0, 9000, 4))
    huge = cut_line(GREY, Quad.from_box(-20000, -9000, 20000, 9000))
    assert endless is not None
    assert huge is not None
    assert endless.pixels.shape[1] <= 6144
    assert huge.pixels.shape[0] == LINE_HEIGHT_PX


def test_half_a_turn_twice_is_none() -> None:
    crop = cut_line(striped(), Quad.from_box(0, 0, 300, 200))
    assert crop is not None
    assert not np.array_equal(half_turned(crop.pixels), crop.pixels)
    assert np.array_equal(half_turned(half_turned(crop.pixels)), crop.pixels)
