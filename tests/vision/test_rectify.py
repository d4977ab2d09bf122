"""Flattening, turning, straightening: every transform leads back to where the pixel came from."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.geometry import Point, Quad
from app.vision.orient import quarter_turns_of
from app.vision.pixels import Image
from app.vision.rectify import crop_to_text, deskew_by_text, flatten, text_skew_deg, turn

_CORNER_JITTER = st.floats(-60, 60)


def page(width: int = 600, height: int = 400) -> Image:
    """A grey page with a fine gradient, so that places can be told apart."""
    x, y = np.meshgrid(np.linspace(0, 255, width), np.linspace(0, 255, height))
    return np.ascontiguousarray(np.dstack([x, y, np.full_like(x, 90)]).astype(np.uint8))


def turned_box(angle_deg: float, x: float = 300, y: float = 200, width: float = 160, height: float = 24) -> Quad:
    """A text box whose reading direction is turned clockwise."""
    cos, sin = np.cos(np.radians(angle_deg)), np.sin(np.radians(angle_deg))
    corners = [(-width / 2, -height / 2), (width / 2, -height / 2), (width / 2, height / 2), (-width / 2, height / 2)]
    return Quad(*(Point(float(x + u * cos - v * sin), float(y + u * sin + v * cos)) for u, v in corners))


@settings(max_examples=60, deadline=None)
@given(st.tuples(*[_CORNER_JITTER] * 8))
def test_corners_of_the_flat_picture_are_the_corners_of_the_quad(jitter: tuple[float, ...]) -> None:
    corners = [(150, 100), (450, 110), (440, 300), (140, 290)]
    points = [Point(x + jitter[2 * i], y + jitter[2 * i + 1]) for i, (x, y) in enumerate(corners)]
    quad = Quad(*points)
    flat, to_page = flatten(page(), quad)
    height, width = flat.shape[:2]
    for got, wanted in zip(to_page.apply_quad(Quad.from_box(0, 0, width, height)).points, points, strict=True):
        assert got.distance_to(wanted) < 0.5


@settings(max_examples=40, deadline=None)
@given(st.floats(0.1, 0.9), st.floats(0.1, 0.9), st.floats(-40, 40))
def test_colours_come_from_where_the_transform_says(u: float, v: float, lean: float) -> None:
    image = page()
    flat, to_page = flatten(image, Quad(Point(120, 90), Point(470, 90 + lean), Point(460, 320), Point(130, 310 - lean)))
    height, width = flat.shape[:2]
    column, row = int(u * width), int(v * height)
    place = to_page.apply(Point(column + 0.5, row + 0.5))
    red, green, _ = (int(c) for c in flat[row, column])
    assert abs(red - 255 * place.x / 600) < 3
    assert abs(green - 255 * place.y / 400) < 3


def test_long_side_is_kept_within_limits() -> None:
    small, _ = flatten(page(), Quad.from_box(100, 100, 200, 160))
    assert small.shape[1] == 150, "at most one and a half times larger"
    large, _ = flatten(page(4000, 3000), Quad.from_box(100, 100, 3900, 2500))
    assert large.shape[1] == 2000


def test_degenerate_quads_give_a_tiny_picture() -> None:
    for quad in (Quad.from_box(50, 50, 50, 50), Quad(Point(0, 0), Point(9, 9), Point(18, 18), Point(27, 27))):
        flat, to_page = flatten(page(), quad)
        assert flat.ndim == 3
        assert to_page.apply(Point(0, 0)) is not None


@pytest.mark.parametrize("turns", range(-1, 5))
def test_turning_keeps_every_pixel_in_its_place(turns: int) -> None:
    image = page(30, 20)
    turned, to_old = turn(image, turns)
    for row in range(0, turned.shape[0], 3):
        for column in range(0, turned.shape[1], 3):
            place = to_old.apply(Point(column + 0.5, row + 0.5))
            assert (turned[row, column] == image[int(place.y), int(place.x)]).all()


@settings(max_examples=40, deadline=None)
@given(st.floats(-44, 44), st.integers(0, 3))
def test_lean_of_the_text_is_found_whatever_way_it_runs(lean: float, quarter: int) -> None:
    quads = [turned_box(lean + 90 * quarter, y=100 + 40 * i) for i in range(6)]
    stray = [turned_box(lean + 30, width=60)]
    assert abs(text_skew_deg([*quads, *stray]) - lean) < 0.2


@pytest.mark.parametrize("lean", [-30.0, -4.0, 0.2, 12.0, 40.0])
def test_straightened_text_lies_along_the_axes(lean: float) -> None:
    quads = [turned_box(lean, y=100 + 50 * i) for i in range(5)]
    straight, to_page = deskew_by_text(page(), quads)
    back = to_page.inverse()
    for quad in quads:
        moved = back.apply_quad(quad)
        assert abs(moved.angle_deg) <= max(0.5, abs(lean) if abs(lean) < 0.5 else 0.1)
        left, top, right, bottom = moved.bounds
        assert left >= -1
        assert top >= -1
        assert right <= straight.shape[1] + 1
        assert bottom <= straight.shape[0] + 1


def test_crop_holds_all_text_and_leads_back() -> None:
    quads = [turned_box(0, 300, 100), turned_box(0, 320, 160)]
    part, to_page = crop_to_text(page(), quads)
    assert part.shape[0] < 400
    assert part.shape[1] < 600
    for quad in quads:
        left, top, right, bottom = to_page.inverse().apply_quad(quad).bounds
        assert min(left, top) >= 0
        assert right <= part.shape[1]
        assert bottom <= part.shape[0]


def test_most_text_decides_on_the_quarter_turn() -> None:
    upright = [turned_box(5), turned_box(-3), turned_box(178)]
    sideways = [turned_box(88, width=300), turned_box(-92, width=300)]
    assert quarter_turns_of(upright) == 0
    assert quarter_turns_of(sideways) == 1
    assert quarter_turns_of([*upright, *sideways]) == 1
    assert quarter_turns_of([]) == 0


def test_odd_pictures_do_no_harm() -> None:
    dot = np.zeros((1, 1, 3), np.uint8)
    assert flatten(dot, Quad.from_box(0, 0, 1, 1))[0].shape[2] == 3
    assert deskew_by_text(dot, [])[0] is dot
    assert crop_to_text(dot, [])[0] is dot
    assert cv2.__version__.startswith("4.")
