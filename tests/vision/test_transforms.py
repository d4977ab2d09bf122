"""Flattening, turning, levelling: the pixels move, and the maps say where to."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.geometry import Point, Quad, Transform
from app.vision.orient import quarter_turns_of
from app.vision.rectify import crop_to_text, deskew_by_text, flatten, moved, text_skew_deg, turn
from tests.vision.drawing import ID1_MM, Pose, draw_card, draw_scene, map_points, map_quad, pose_matrix

NOISE = np.random.default_rng(1).integers(0, 255, (90, 140, 3), dtype=np.uint8)


@st.composite
def poses(draw: st.DrawFn, tilt_deg: float = 40.0) -> Pose:
    number = st.floats
    return Pose(
        turn_deg=draw(number(0, 360)), tilt_deg=draw(number(0, tilt_deg)), tilt_toward_deg=draw(number(0, 360)),
        fill=draw(number(0.05, 0.6)), stretch=draw(number(0.9, 1.1)),
    )  # fmt: skip


def card_quad(pose: Pose) -> Quad:
    return map_quad(pose_matrix((1015, 640), (800, 600), pose), Quad.from_box(0, 0, 1015, 640))


@given(poses())
@settings(max_examples=60, deadline=None)
def test_flattened_corners_map_back_to_the_quad(pose: Pose) -> None:
    quad = card_quad(pose)
    flat, back = flatten(np.zeros((600, 800, 3), np.uint8), quad)
    corners = back.apply_quad(Quad.from_box(0, 0, flat.shape[1], flat.shape[0]))
    for found, wanted in zip(corners.points, quad.points, strict=True):
        assert found.distance_to(wanted) < 0.01


@given(poses(), st.floats(0, 1), st.floats(0, 1))
@settings(max_examples=60, deadline=None)
def test_quads_move_onto_the_flattened_card_and_back(pose: Pose, x: float, y: float) -> None:
    quad = card_quad(pose)
    flat, back = flatten(np.zeros((600, 800, 3), np.uint8), quad)
    spot = Quad.from_box(x * 300, y * 200, x * 300 + 40, y * 200 + 12)
    (again,) = moved([back.apply_quad(spot)], back)
    assert all(a.distance_to(b) < 0.01 for a, b in zip(again.points, spot.points, strict=True))
    assert max(flat.shape[:2]) <= 2000


@given(poses(tilt_deg=25.0))
@settings(max_examples=60, deadline=None)
def test_aspect_is_seen_through_perspective(pose: Pose) -> None:
    flat, _ = flatten(np.zeros((600, 800, 3), np.uint8), card_quad(pose))
    ratio = flat.shape[1] / flat.shape[0]
    assert abs(math.log(ratio / (ID1_MM[0] / ID1_MM[1]))) < 0.18


@pytest.mark.parametrize("seed", range(6))
def test_flattened_picture_looks_like_the_card_before_the_camera(seed: int) -> None:
    rng = np.random.default_rng(seed)
    card = draw_card(rng)
    matrix = pose_matrix((card.rgb.shape[1], card.rgb.shape[0]), (1600, 1200), Pose(37.0 * seed, 25.0, 80.0, 0.4))
    canvas = np.full((1200, 1600, 3), 90, np.uint8)
    canvas[:] = cv2.warpPerspective(card.rgb, matrix, (1600, 1200), flags=cv2.INTER_AREA)
    flat, _ = flatten(canvas, map_quad(matrix, Quad.from_box(0, 0, card.rgb.shape[1], card.rgb.shape[0])))
    wanted = cv2.resize(card.rgb, (flat.shape[1], flat.shape[0]), interpolation=cv2.INTER_AREA)
    inner = (slice(10, -10), slice(10, -10))
    assert np.abs(flat[inner].astype(int) - wanted[inner].astype(int)).mean() < 6.0


def test_whole_image_as_quad_comes_back_unchanged() -> None:
    image = cv2.resize(NOISE, (700, 500))
    flat, back = flatten(image, Quad.from_box(0, 0, 700, 500), 1.4)
    assert np.array_equal(flat, image)
    assert back.apply(Point(3, 4)).distance_to(Point(3, 4)) < 1e-6


def test_small_card_is_enlarged_by_half_at_most_and_a_large_one_shrunk() -> None:
    small, _ = flatten(NOISE, Quad.from_box(0, 0, 100, 63), 1.586)
    large, _ = flatten(np.zeros((2500, 3900, 3), np.uint8), Quad.from_box(0, 0, 3900, 2459), 1.586)
    assert small.shape[1] == 150
    assert large.shape[1] == 2000
    wished, _ = flatten(np.zeros((700, 1000, 3), np.uint8), Quad.from_box(0, 0, 1000, 630), long_side_px=800)
    assert wished.shape[1] == 800


def test_shrinking_averages_instead_of_dropping_pixels() -> None:
    stripes = np.zeros((1200, 1600, 3), np.uint8)
    stripes[:, ::2] = 255
    flat, _ = flatten(stripes, Quad.from_box(0, 0, 1600, 1200), 4 / 3, long_side_px=400)
    assert 120 < flat.mean() < 135
    assert flat.std() < 8


@pytest.mark.parametrize("quad", [Quad.from_box(5, 5, 5, 40), Quad.from_box(0, 0, 0, 0), Quad.from_box(50, 50, 10, 80)])
def test_quad_without_area_gives_the_image_itself(quad: Quad) -> None:
    flat, back = flatten(NOISE, quad)
    assert flat is NOISE
    assert back == Transform.identity()


def test_quad_outside_the_image_still_gives_a_picture() -> None:
    flat, _ = flatten(NOISE, Quad.from_box(-400, -300, -100, -100))
    assert flat.ndim == 3


@given(st.integers(-5, 9), st.floats(0.01, 139.9), st.floats(0.01, 89.9))
@settings(max_examples=80, deadline=None)
def test_turned_pixels_are_where_the_map_says(turns: int, x: float, y: float) -> None:
    turned, back = turn(NOISE, turns)
    place = back.inverse().apply(Point(x, y))
    inside = 0 <= place.x < turned.shape[1] and 0 <= place.y < turned.shape[0]
    assert inside
    if min(x % 1, y % 1, 1 - x % 1, 1 - y % 1) > 1e-6:
        assert np.array_equal(turned[int(place.y), int(place.x)], NOISE[int(y), int(x)])


@pytest.mark.parametrize("turns", [0, 1, 3])
def test_text_that_runs_plumb_is_turned_level(turns: int) -> None:
    lines = [Quad.from_box(100, 50 + 30 * k, 100 + 80 + 10 * k, 70 + 30 * k) for k in range(5)]
    _, back = turn(np.zeros((400, 600, 3), np.uint8), turns)
    seen = [back.apply_quad(q) for q in lines]
    assert quarter_turns_of(seen) == turns


def test_one_long_line_outvotes_two_short_ones() -> None:
    short = [Quad.from_box(0, 0, 12, 50), Quad.from_box(20, 0, 32, 50)]
    assert quarter_turns_of([*short, Quad.from_box(0, 60, 400, 80)]) == 0
    assert quarter_turns_of(short) == 1
    assert quarter_turns_of([]) == 0
    assert quarter_turns_of([Quad.from_box(0, 0, 10, 10)]) == 0


@given(st.floats(-44, 44), st.integers(0, 3))
@settings(max_examples=60, deadline=None)
def test_skew_of_text_is_found_whatever_the_quarter(angle: float, quarter: int) -> None:
    turned = math.radians(angle + 90 * quarter)
    spin = np.array([[math.cos(turned), -math.sin(turned), 300], [math.sin(turned), math.cos(turned), 300], [0, 0, 1]])
    lines = [map_quad(spin, Quad.from_box(0, 30 * k, 60 + 25 * k, 30 * k + 18)) for k in range(6)]
    stray = [map_quad(spin, Quad.from_box(5, 5, 8, 90)), Quad.from_box(0, 0, 40, 10)]
    assert abs((text_skew_deg(lines + stray) - angle + 45) % 90 - 45) < 0.3


@given(st.floats(-40, 40))
@settings(max_examples=25, deadline=None)
def test_levelled_text_is_level_and_maps_back(angle: float) -> None:
    image = np.full((300, 420, 3), 255, np.uint8)
    turned = math.radians(angle)
    spin = np.array([[math.cos(turned), -math.sin(turned), 200], [math.sin(turned), math.cos(turned), 130], [0, 0, 1]])
    lines = [map_quad(spin, Quad.from_box(-90, 22 * k - 40, 90, 22 * k - 26)) for k in range(4)]
    for line in lines:
        cv2.fillConvexPoly(image, np.array([(p.x, p.y) for p in line.points]).astype(np.int32), (0, 0, 0))
    level, back = deskew_by_text(image, lines)
    for quad in moved(lines, back):
        left, top, right, bottom = (round(v) for v in quad.bounds)
        assert abs(quad.angle_deg) < 0.6
        assert level[top + 4 : bottom - 4, left + 6 : right - 6].mean() < 20


def test_level_text_leaves_the_image_alone() -> None:
    same, back = deskew_by_text(NOISE, [Quad.from_box(0, 0, 90, 10)])
    assert same is NOISE
    assert back == Transform.identity()
    assert deskew_by_text(NOISE, [])[0] is NOISE


def test_crop_keeps_all_text_and_maps_back() -> None:
    lines = [Quad.from_box(40, 30, 90, 36), Quad.from_box(50, 50, 120, 56)]
    part, back = crop_to_text(NOISE, lines, margin_lines=1.0)
    assert part.shape[:2] == (38, 92)
    assert np.array_equal(part[0, 0], NOISE[24, 34])
    assert back.apply(Point(0, 0)) == Point(34, 24)
    assert crop_to_text(NOISE, [])[0] is NOISE


def test_true_outline_of_a_scene_flattens_with_its_text_level() -> None:
    scene = draw_scene(3, tilt="moderate")
    _, back = flatten(scene.image, scene.cards[0])
    on_card = [q for q in moved(scene.text, back) if q.width_px > 3 * q.height_px]
    assert on_card
    assert all(abs(q.angle_deg) < 1.0 for q in on_card)


def test_mapped_points_agree_with_opencv() -> None:
    matrix = pose_matrix((1015, 640), (800, 600), Pose(33, 20, 120, 0.3))
    transform = Transform(tuple(float(v) for v in (matrix / matrix[2, 2]).ravel()))  # type: ignore[arg-type]
    ((x, y),) = map_points(matrix, [(200, 300)])
    assert transform.apply(Point(200, 300)).distance_to(Point(x, y)) < 1e-6
