"""Outlines of lines without pixels: which edge the text runs along, and in which order lines are read."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.domain.geometry import Point, Quad

_CLEAR_ASPECT = 2.5
_SAME_ROW = 0.5


def directed(quads: Sequence[Quad]) -> tuple[Quad, ...]:
    """The same outlines, each beginning so that its first edge runs along the text.

    An outline alone cannot tell a line from the same line upside down: lines nearer to the horizontal are taken to
    read rightwards, the others downwards (+90°, as on a card that was turned clockwise). Outlines that are not clearly
    longer than high, such as that of a lone "I", follow the long ones on the same picture, or lie level.
    """
    along = [_lengthwise(quad) for quad in quads]
    clear = [quad for quad in along if quad.width_px >= _CLEAR_ASPECT * quad.height_px]
    main = _main_direction_deg(clear) if clear else 0.0
    return tuple(q if q.width_px >= _CLEAR_ASPECT * q.height_px else _towards(q, main) for q in along)


def without_nested(quads: Sequence[Quad]) -> tuple[Quad, ...]:
    """The outlines but those that lie inside of a larger one (the hole of an O is no line)."""
    by_size = sorted(quads, key=lambda quad: -quad.area_px)
    return tuple(
        quad
        for rank, quad in enumerate(by_size)
        if not any(larger.contains(quad.center) and _mostly_inside(quad, larger) for larger in by_size[:rank])
    )


def in_reading_order(quads: Sequence[Quad]) -> tuple[Quad, ...]:
    """Rows from top to bottom, each from left to right, as seen by someone who holds most lines upright."""
    if not quads:
        return ()
    angle = math.radians(_main_direction_deg(quads))
    cos, sin = math.cos(angle), math.sin(angle)
    placed = [(-q.center.x * sin + q.center.y * cos, q.center.x * cos + q.center.y * sin, q) for q in quads]
    placed.sort(key=lambda entry: entry[0])
    rows: list[list[tuple[float, float, Quad]]] = []
    for entry in placed:
        if rows and _shares_row(rows[-1][0], entry):
            rows[-1].append(entry)
        else:
            rows.append([entry])
    return tuple(quad for row in rows for _, _, quad in sorted(row, key=lambda entry: entry[1]))


def _lengthwise(quad: Quad) -> Quad:
    """Turned so that the first edge is a long one and points to the right or down."""
    if quad.height_px > quad.width_px:
        quad = quad.turned(1)
    return quad.turned(2) if not -45 < quad.angle_deg <= 135 else quad


def _towards(quad: Quad, direction_deg: float) -> Quad:
    """Turned by quarters to come nearest to the direction."""
    turns = (quad.turned(quarter) for quarter in range(4))
    return min(turns, key=lambda turned: abs(_difference_deg(turned.angle_deg, direction_deg)))


def _main_direction_deg(quads: Sequence[Quad]) -> float:
    """The mean reading direction, lines weighted by length; opposite lines agree on the axis, the longer side wins."""
    doubled = [(quad.width_px, math.radians(2 * quad.angle_deg)) for quad in quads]
    axis = math.degrees(math.atan2(sum(w * math.sin(a) for w, a in doubled), sum(w * math.cos(a) for w, a in doubled)))
    axis /= 2
    forward = sum(q.width_px for q in quads if abs(_difference_deg(q.angle_deg, axis)) <= 90)
    return axis if 2 * forward >= sum(q.width_px for q in quads) else axis + 180


def _difference_deg(a: float, b: float) -> float:
    return (a - b + 180) % 360 - 180


def _shares_row(first: tuple[float, float, Quad], other: tuple[float, float, Quad]) -> bool:
    height = min(first[2].height_px, other[2].height_px)
    return abs(first[0] - other[0]) < _SAME_ROW * height


def _mostly_inside(inner: Quad, outer: Quad) -> bool:
    halfway = [Point((p.x + inner.center.x) / 2, (p.y + inner.center.y) / 2) for p in inner.points]
    return all(outer.contains(point) for point in halfway)
