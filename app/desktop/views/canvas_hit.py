"""Where things are on the canvas: which box lies under a point, drawn boxes, poses, places for names. Pure geometry."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.desktop.views.canvas_state import FieldBox, Pose
from app.domain.geometry import Point, Quad

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels of the view."""

SNAP_DEG = 0.75
"""A card that lies this close to a quarter turn is shown by exact quarter turns, which keeps its pixels sharp."""

READABLE_PX = 22.0
"""Height in view pixels at which a line of text is read without effort."""

_MIN_SIDE_PX = 3.0


def upright_turn_deg(card: Quad | None) -> float:
    """The clockwise turn that makes the card stand upright, in (-180, 180]; 0 without a card."""
    if card is None:
        return 0.0
    turn = -card.angle_deg
    nearest = 90.0 * round(turn / 90.0)
    turn = nearest if abs(turn - nearest) <= SNAP_DEG else turn
    return turn + 360.0 if turn <= -180.0 else turn


def to_view(point: Point, pose: Pose, width_px: float, height_px: float) -> Point:
    """Where a point of the page is in a view of this size."""
    dx, dy = point.x - pose.center.x, point.y - pose.center.y
    cos, sin = _cos_sin(pose.turn_deg)
    return Point(
        width_px / 2 + pose.scale * (dx * cos - dy * sin),
        height_px / 2 + pose.scale * (dx * sin + dy * cos),
    )


def view_bounds(quad: Quad, pose: Pose, width_px: float, height_px: float) -> Box:
    """The upright box around a quad of the page, in pixels of the view."""
    return Quad(*(to_view(p, pose, width_px, height_px) for p in quad.points)).bounds


def box_at(point: Point, boxes: Sequence[FieldBox], *, slack_px: float = 0.0) -> str:
    """The key of the field under the point: the smallest box around it, else the nearest within the slack, else ""."""
    inside = [box for box in boxes if box.quad.contains(point)]
    if inside:
        return min(inside, key=lambda box: box.quad.area_px).key
    near = [(distance_px(point, box.quad), box.key) for box in boxes]
    distance, key = min(near, default=(math.inf, ""))
    return key if distance <= slack_px else ""


def line_at(point: Point, lines: Sequence[Quad]) -> int:
    """The index of the smallest line around the point, -1 if there is none."""
    inside = [index for index, quad in enumerate(lines) if quad.contains(point)]
    return min(inside, key=lambda index: lines[index].area_px, default=-1)


def distance_px(point: Point, quad: Quad) -> float:
    """How far the point is from the quad; 0 on its edge or inside."""
    if quad.contains(point):
        return 0.0
    corners = quad.points
    return min(_to_segment(point, a, b) for a, b in zip(corners, corners[1:] + corners[:1], strict=True))


def turned_rectangle(start: Point, end: Point, angle_deg: float) -> Quad:
    """The rectangle with these two opposite corners whose reading direction is turned clockwise by `angle_deg`."""
    cos, sin = _cos_sin(angle_deg)

    def across(point: Point) -> tuple[float, float]:
        return point.x * cos + point.y * sin, -point.x * sin + point.y * cos

    (ua, va), (ub, vb) = across(start), across(end)
    left, right, top, bottom = min(ua, ub), max(ua, ub), min(va, vb), max(va, vb)
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return Quad(*(Point(u * cos - v * sin, u * sin + v * cos) for u, v in corners))


def nudged(quad: Quad, right_px: float, down_px: float, *, resize: bool) -> Quad:
    """The rectangle moved along its own edges, or grown at its right and lower edge; never thinner than 3 pixels."""
    cos, sin = _cos_sin(quad.angle_deg)
    if not resize:
        shift = Point(right_px * cos - down_px * sin, right_px * sin + down_px * cos)
        return Quad(*(Point(p.x + shift.x, p.y + shift.y) for p in quad.points))
    width, height = max(_MIN_SIDE_PX, quad.width_px + right_px), max(_MIN_SIDE_PX, quad.height_px + down_px)
    origin = quad.top_left
    far = Point(origin.x + width * cos - height * sin, origin.y + width * sin + height * cos)
    return turned_rectangle(origin, far, quad.angle_deg)


def is_drawable(quad: Quad) -> bool:
    """Whether the box is large enough to hold a character."""
    return min(quad.width_px, quad.height_px) >= _MIN_SIDE_PX


def fit_pose(subject: Quad, turn_deg: float, width_px: float, height_px: float, *, margin_px: float = 24.0) -> Pose:
    """The pose in which the whole subject fills a view of this size, at most four times its size."""
    around = Quad(*(to_view(p, Pose(subject.center, 1.0, turn_deg), 0.0, 0.0) for p in subject.points)).bounds
    wide, high = max(around[2] - around[0], 1.0), max(around[3] - around[1], 1.0)
    room_x, room_y = max(width_px - 2 * margin_px, 1.0), max(height_px - 2 * margin_px, 1.0)
    scale = min(room_x / wide, room_y / high, 4.0)
    middle = Point((around[0] + around[2]) / 2, (around[1] + around[3]) / 2)
    cos, sin = _cos_sin(turn_deg)
    back = Point(middle.x * cos + middle.y * sin, -middle.x * sin + middle.y * cos)
    return Pose(Point(subject.center.x + back.x, subject.center.y + back.y), scale, turn_deg)


def field_pose(quad: Quad, turn_deg: float, width_px: float, height_px: float) -> Pose:
    """The pose for a close look: the field across three fifths of the view, its lines at most 72 pixels high."""
    close = fit_pose(quad, turn_deg, width_px * 0.6, height_px * 0.5, margin_px=0.0)
    return Pose(quad.center, min(close.scale, 72.0 / max(quad.height_px, 1.0)), turn_deg)


def following_pose(quad: Quad, pose: Pose, overview: Pose, width_px: float, height_px: float) -> Pose:
    """The least movement that shows the field readably: nothing if it is in sight and large enough, the overview if
    that serves, else nearer.
    """
    legible = READABLE_PX / max(min(quad.height_px, quad.width_px), 1.0)
    for candidate in (pose, overview):
        if candidate.scale >= legible * 0.98 and _in_sight(quad, candidate, width_px, height_px):
            return candidate
    close = field_pose(quad, overview.turn_deg, width_px, height_px)
    wanted = max(min(legible * 1.2, close.scale), overview.scale)
    return Pose(quad.center, wanted, overview.turn_deg)


def zoomed_pose(pose: Pose, factor: float, anchor: Point, limits: tuple[float, float]) -> Pose:
    """The pose after zooming by the factor while the page's point `anchor` stays where it is in the view."""
    scale = max(limits[0], min(limits[1], pose.scale * factor))
    share = pose.scale / scale
    center = Point(
        anchor.x + (pose.center.x - anchor.x) * share,
        anchor.y + (pose.center.y - anchor.y) * share,
    )
    return Pose(center, scale, pose.turn_deg)


def between(start: Pose, end: Pose, share: float) -> Pose:
    """The pose on the way from one to the other, the short way round; `share` 0 is the start, 1 the end."""
    if share >= 1:
        return end
    turn = (end.turn_deg - start.turn_deg + 180.0) % 360.0 - 180.0
    return Pose(
        Point(
            start.center.x + (end.center.x - start.center.x) * share,
            start.center.y + (end.center.y - start.center.y) * share,
        ),
        start.scale * (end.scale / start.scale) ** share,
        start.turn_deg + turn * share,
    )


def label_place(box: Box, size: tuple[float, float], others: Sequence[Box], view: Box) -> Box | None:
    """Where a name of this size stands beside the box without covering another one; None if there is no such place.

    Tried in this order: right of it, above it, below it, left of it.
    """
    width, height = size
    gap = 5.0
    left, top, right, bottom = box
    middle = (top + bottom - height) / 2
    for x, y in (
        (right + gap, middle),
        (left, top - height - gap),
        (left, bottom + gap),
        (left - width - gap, middle),
    ):
        place = (x, y, x + width, y + height)
        inside = x >= view[0] and y >= view[1] and place[2] <= view[2] and place[3] <= view[3]
        if inside and not any(_overlap(place, other) for other in others):
            return place
    return None


def reading_order(quads: Sequence[Quad], turn_deg: float) -> tuple[int, ...]:
    """Indexes of the quads as a reader meets them when the page is turned so: line by line, left to right."""
    pose = Pose(Point(0, 0), 1.0, turn_deg)
    centers = {index: to_view(quad.center, pose, 0, 0) for index, quad in enumerate(quads)}
    rows: list[list[int]] = []
    for index in sorted(centers, key=lambda i: centers[i].y):
        height = quads[index].height_px
        if rows and abs(centers[index].y - centers[rows[-1][0]].y) < height / 2:
            rows[-1].append(index)
        else:
            rows.append([index])
    return tuple(index for row in rows for index in sorted(row, key=lambda i: centers[i].x))


def _in_sight(quad: Quad, pose: Pose, width_px: float, height_px: float) -> bool:
    left, top, right, bottom = view_bounds(quad, pose, width_px, height_px)
    edge = 8.0
    return left >= edge and top >= edge and right <= width_px - edge and bottom <= height_px - edge


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _to_segment(point: Point, a: Point, b: Point) -> float:
    length = a.distance_to(b)
    if length == 0:
        return point.distance_to(a)
    share = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length**2
    share = max(0.0, min(1.0, share))
    return point.distance_to(Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share))


def _cos_sin(angle_deg: float) -> tuple[float, float]:
    radians = math.radians(angle_deg)
    return math.cos(radians), math.sin(radians)
