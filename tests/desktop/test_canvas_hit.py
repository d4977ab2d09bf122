"""The canvas's geometry: pure functions, held by properties."""

from __future__ import annotations

import math

from hypothesis import assume, given
from hypothesis import strategies as st

from app.desktop.views.canvas_hit import (
    READABLE_PX,
    between,
    box_at,
    distance_px,
    field_pose,
    fit_pose,
    following_pose,
    label_place,
    line_at,
    nudged,
    reading_order,
    to_view,
    turned_rectangle,
    upright_turn_deg,
    view_bounds,
    zoomed_pose,
)
from app.desktop.views.canvas_state import FieldBox, Pose
from app.domain.geometry import Point, Quad
from app.domain.reading import FieldState

coordinates = st.floats(-2000, 2000)
points = st.builds(Point, coordinates, coordinates)
angles = st.floats(-179.9, 180)
sides = st.floats(4, 3000)


def rectangle(center: Point, width: float, height: float, angle_deg: float) -> Quad:
    cos, sin = math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))
    corners = [(-width / 2, -height / 2), (width / 2, -height / 2), (width / 2, height / 2), (-width / 2, height / 2)]
    return Quad(*(Point(center.x + x * cos - y * sin, center.y + x * sin + y * cos) for x, y in corners))


quads = st.builds(rectangle, points, sides, sides, angles)


@given(quads)
def test_after_the_upright_turn_the_card_reads_from_left_to_right(card: Quad) -> None:
    turn = upright_turn_deg(card)
    left, right = (to_view(p, Pose(card.center, 1.0, turn), 0, 0) for p in (card.top_left, card.top_right))
    assert -180 < turn <= 180
    assert right.x > left.x
    assert abs(right.y - left.y) <= 0.02 * card.width_px + 1e-6


def test_a_card_that_almost_stands_is_turned_by_exact_quarters() -> None:
    assert upright_turn_deg(rectangle(Point(0, 0), 80, 50, 90.5)) == -90
    assert upright_turn_deg(rectangle(Point(0, 0), 80, 50, -0.3)) == 0
    assert upright_turn_deg(None) == 0
    assert abs(upright_turn_deg(rectangle(Point(0, 0), 80, 50, 5)) + 5) < 1e-6


@given(quads, angles, st.floats(50, 2000), st.floats(50, 2000))
def test_what_is_fitted_is_wholly_in_the_view(subject: Quad, turn: float, width: float, height: float) -> None:
    pose = fit_pose(subject, turn, width, height, margin_px=10)
    left, top, right, bottom = view_bounds(subject, pose, width, height)
    assert left >= 9.99
    assert top >= 9.99
    assert right <= width - 9.99
    assert bottom <= height - 9.99
    assert abs(left + right - width) < 0.01
    assert abs(top + bottom - height) < 0.01


@given(quads, angles, st.floats(0.1, 8), st.floats(0.2, 5), points)
def test_zooming_leaves_the_point_under_the_hand_where_it_is(
    subject: Quad, turn: float, scale: float, factor: float, anchor: Point
) -> None:
    pose = Pose(subject.center, scale, turn)
    zoomed = zoomed_pose(pose, factor, anchor, (0.05, 24.0))
    before, after = to_view(anchor, pose, 800, 600), to_view(anchor, zoomed, 800, 600)
    assert before.distance_to(after) < 1e-6 * (1 + before.distance_to(Point(0, 0)))
    assert 0.05 <= zoomed.scale <= 24.0


@given(points, points, angles)
def test_a_drawn_box_has_both_corners_and_the_turn_of_the_document(start: Point, end: Point, angle: float) -> None:
    quad = turned_rectangle(start, end, angle)
    corners = quad.points
    for point in (start, end):
        assert min(point.distance_to(corner) for corner in corners) < 1e-6 * (1 + point.distance_to(Point(0, 0)))
    if quad.width_px > 1:
        assert abs((quad.angle_deg - angle + 180) % 360 - 180) < 1e-3


@given(quads, st.floats(-50, 50), st.floats(-50, 50), st.booleans())
def test_a_nudged_box_keeps_its_turn_and_never_vanishes(quad: Quad, right: float, down: float, resize: bool) -> None:
    moved = nudged(quad, right, down, resize=resize)
    assert abs((moved.angle_deg - quad.angle_deg + 180) % 360 - 180) < 1e-3
    assert moved.width_px >= min(3, quad.width_px) - 1e-6
    assert moved.height_px >= min(3, quad.height_px) - 1e-6
    if not resize:
        assert abs(moved.area_px - quad.area_px) <= 1e-6 * quad.area_px + 1e-3


@given(st.lists(quads, min_size=1, max_size=6), points)
def test_the_box_under_a_point_holds_it_and_no_smaller_one_does(shapes: list[Quad], point: Point) -> None:
    boxes = [FieldBox(str(i), "", quad, FieldState.CLEAR) for i, quad in enumerate(shapes)]
    key = box_at(point, boxes)
    around = [box for box in boxes if box.quad.contains(point)]
    if key:
        assert boxes[int(key)] in around
        assert all(boxes[int(key)].quad.area_px <= box.quad.area_px for box in around)
        assert line_at(point, shapes) == int(key)
    else:
        assert not around
        assert line_at(point, shapes) == -1


def test_a_click_just_beside_a_box_still_means_it() -> None:
    box = FieldBox("name", "", Quad.from_box(10, 10, 50, 20), FieldState.CLEAR)
    assert box_at(Point(53, 15), [box], slack_px=4) == "name"
    assert box_at(Point(58, 15), [box], slack_px=4) == ""
    assert box_at(Point(58, 15), [], slack_px=4) == ""


@given(quads, points)
def test_distance_is_nothing_inside_and_at_most_the_way_to_a_corner_outside(quad: Quad, point: Point) -> None:
    distance = distance_px(point, quad)
    assert (distance == 0) == quad.contains(point) or distance < 1e-6
    assert distance <= min(point.distance_to(corner) for corner in quad.points) + 1e-9


@given(quads, st.floats(200, 2000), st.floats(200, 1500), angles)
def test_following_a_field_brings_it_into_sight(quad: Quad, width: float, height: float, turn: float) -> None:
    page = Quad.from_box(-3000, -3000, 3000, 3000)
    overview = fit_pose(page, turn, width, height)
    pose = following_pose(quad, overview, overview, width, height)
    middle = to_view(quad.center, pose, width, height)
    assert 0 <= middle.x <= width
    assert 0 <= middle.y <= height
    assert pose.scale >= overview.scale * 0.999


def test_following_does_not_move_when_the_field_is_already_readable() -> None:
    overview = fit_pose(Quad.from_box(0, 0, 800, 500), 0, 900, 600)
    pose = Pose(Point(390, 240), overview.scale, 0)
    assert following_pose(Quad.from_box(300, 200, 400, 230), pose, overview, 900, 600) == pose


def test_following_goes_nearer_when_the_writing_is_too_small() -> None:
    overview = fit_pose(Quad.from_box(0, 0, 8000, 5000), 0, 900, 600)
    quad = Quad.from_box(4000, 2000, 4400, 2040)
    pose = following_pose(quad, overview, overview, 900, 600)
    assert pose.scale * quad.height_px >= READABLE_PX
    assert pose.center == quad.center


@given(quads, st.floats(200, 2000), st.floats(200, 1500), angles)
def test_a_close_look_shows_the_whole_field(quad: Quad, width: float, height: float, turn: float) -> None:
    left, top, right, bottom = view_bounds(quad, field_pose(quad, turn, width, height), width, height)
    assert left >= -1e-6
    assert top >= -1e-6
    assert right <= width + 1e-6
    assert bottom <= height + 1e-6


@given(quads, st.floats(0.1, 5), st.floats(0.1, 5), angles, angles, st.floats(0, 1))
def test_on_the_way_the_scale_lies_between_and_the_turn_is_the_short_one(
    subject: Quad, one: float, other: float, turn: float, back: float, share: float
) -> None:
    start, end = Pose(subject.center, one, turn), Pose(Point(0, 0), other, back)
    pose = between(start, end, share)
    assert min(one, other) * 0.999 <= pose.scale <= max(one, other) * 1.001
    assert abs((pose.turn_deg - turn + 180) % 360 - 180) <= 180.001
    assert between(start, end, 1.0) == end


boxes_in_view = st.builds(
    lambda x, y, w, h: (x, y, x + w, y + h), st.floats(0, 700), st.floats(0, 500), st.floats(5, 200), st.floats(5, 60)
)


@given(boxes_in_view, st.lists(boxes_in_view, max_size=8))
def test_a_name_never_covers_another_box_nor_leaves_the_view(
    box: tuple[float, float, float, float], others: list[tuple[float, float, float, float]]
) -> None:
    place = label_place(box, (90, 20), others, (0, 0, 900, 600))
    assume(place is not None)
    assert place is not None
    assert place[0] >= 0
    assert place[1] >= 0
    assert place[2] <= 900
    assert place[3] <= 600
    for other in (*others, box):
        assert place[2] <= other[0] or other[2] <= place[0] or place[3] <= other[1] or other[3] <= place[1]


def test_there_is_no_place_for_a_name_where_everything_is_taken() -> None:
    assert label_place((100, 100, 200, 130), (90, 20), [(0, 0, 900, 600)], (0, 0, 900, 600)) is None


def test_boxes_are_walked_line_by_line_also_on_a_turned_page() -> None:
    upright = [Quad.from_box(200, 10, 300, 30), Quad.from_box(10, 12, 90, 32), Quad.from_box(10, 60, 90, 80)]
    assert reading_order(upright, 0) == (1, 0, 2)
    lying = [rectangle(Point(-q.center.y, q.center.x), q.width_px, q.height_px, 90) for q in upright]
    assert reading_order(lying, -90) == (1, 0, 2)
    assert reading_order([], 0) == ()
