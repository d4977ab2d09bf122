"""Points, quadrilaterals and plane transforms, in pixels with the origin at the top left."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Self

_EPSILON = 1e-12


@dataclass(frozen=True, slots=True)
class Point:
    """A place on a raster: `x` grows to the right, `y` grows downwards, both in pixels."""

    x: float
    y: float

    def distance_to(self, other: Point) -> float:
        """Euclidean distance in pixels."""
        return math.hypot(self.x - other.x, self.y - other.y)


@dataclass(frozen=True, slots=True)
class Quad:
    """Four corners, clockwise on the screen, beginning at the corner that is top left for a reader.

    The first edge (`top_left` to `top_right`) runs in reading direction, so a quad also tells how its text is turned.
    """

    top_left: Point
    top_right: Point
    bottom_right: Point
    bottom_left: Point

    @classmethod
    def from_box(cls, left: float, top: float, right: float, bottom: float) -> Self:
        """The upright rectangle with these sides, in pixels."""
        return cls(Point(left, top), Point(right, top), Point(right, bottom), Point(left, bottom))

    @classmethod
    def from_points(cls, points: object) -> Self:
        """The quad with these four (x, y) pairs, in order.

        Raises: ValueError if there are not exactly four pairs of finite numbers.
        """
        pairs = [(float(x), float(y)) for x, y in points]  # type: ignore[attr-defined]
        if len(pairs) != 4 or not all(math.isfinite(value) for pair in pairs for value in pair):
            raise ValueError("a quad has exactly four finite points")
        corners = [Point(x, y) for x, y in pairs]
        return cls(*corners)

    @property
    def points(self) -> tuple[Point, Point, Point, Point]:
        """The corners in order: top left, top right, bottom right, bottom left."""
        return (self.top_left, self.top_right, self.bottom_right, self.bottom_left)

    @property
    def center(self) -> Point:
        """Mean of the corners."""
        return Point(sum(p.x for p in self.points) / 4, sum(p.y for p in self.points) / 4)

    @property
    def width_px(self) -> float:
        """Mean length of the two edges along the reading direction."""
        upper = self.top_left.distance_to(self.top_right)
        return (upper + self.bottom_left.distance_to(self.bottom_right)) / 2

    @property
    def height_px(self) -> float:
        """Mean length of the two edges across the reading direction."""
        left = self.top_left.distance_to(self.bottom_left)
        return (left + self.top_right.distance_to(self.bottom_right)) / 2

    @property
    def angle_deg(self) -> float:
        """Clockwise turn of the reading direction from the x axis, in (-180, 180]."""
        dx = self.top_right.x - self.top_left.x + self.bottom_right.x - self.bottom_left.x
        dy = self.top_right.y - self.top_left.y + self.bottom_right.y - self.bottom_left.y
        return math.degrees(math.atan2(dy, dx))

    @property
    def area_px(self) -> float:
        """Enclosed area in square pixels (shoelace formula), never negative."""
        corners = self.points
        pairs = zip(corners, corners[1:] + corners[:1], strict=True)
        return abs(sum(a.x * b.y - b.x * a.y for a, b in pairs)) / 2

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of the smallest upright rectangle around the quad."""
        xs = [p.x for p in self.points]
        ys = [p.y for p in self.points]
        return (min(xs), min(ys), max(xs), max(ys))

    def contains(self, point: Point) -> bool:
        """Whether the point lies inside or on the edge; the quad must be convex."""
        signs = []
        corners = self.points
        for a, b in zip(corners, corners[1:] + corners[:1], strict=True):
            signs.append((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x))
        return all(s >= -_EPSILON for s in signs) or all(s <= _EPSILON for s in signs)

    def turned(self, quarter_turns: int) -> Quad:
        """The same outline, read after that many clockwise quarter turns of the reading direction."""
        corners = self.points
        first = quarter_turns % 4
        return Quad(*(corners[first:] + corners[:first]))


@dataclass(frozen=True, slots=True)
class Transform:
    """A plane projective map, row-major 3×3, applied to column vectors (x, y, 1)."""

    m: tuple[float, float, float, float, float, float, float, float, float]

    @classmethod
    def identity(cls) -> Self:
        """The map that moves nothing."""
        return cls((1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0))

    @classmethod
    def scaling(cls, factor_x: float, factor_y: float) -> Self:
        """Scaling about the origin."""
        return cls((factor_x, 0.0, 0.0, 0.0, factor_y, 0.0, 0.0, 0.0, 1.0))

    @classmethod
    def translation(cls, dx: float, dy: float) -> Self:
        """A shift in pixels."""
        return cls((1.0, 0.0, dx, 0.0, 1.0, dy, 0.0, 0.0, 1.0))

    def apply(self, point: Point) -> Point:
        """The image of a point.

        Raises: ZeroDivisionError if the point maps to infinity.
        """
        a, b, c, d, e, f, g, h, i = self.m
        w = g * point.x + h * point.y + i
        return Point((a * point.x + b * point.y + c) / w, (d * point.x + e * point.y + f) / w)

    def apply_quad(self, quad: Quad) -> Quad:
        """The image of a quad, corner by corner."""
        return Quad(*(self.apply(p) for p in quad.points))

    def then(self, following: Transform) -> Transform:
        """The map that does this one first and `following` after it."""
        p, q = following.m, self.m
        rows = [[sum(p[3 * r + k] * q[3 * k + c] for k in range(3)) for c in range(3)] for r in range(3)]
        return Transform(tuple(value for row in rows for value in row))  # type: ignore[arg-type]

    def inverse(self) -> Transform:
        """The map that undoes this one.

        Raises: ValueError if this map is singular.
        """
        a, b, c, d, e, f, g, h, i = self.m
        adjugate = (
            e * i - f * h, c * h - b * i, b * f - c * e,
            f * g - d * i, a * i - c * g, c * d - a * f,
            d * h - e * g, b * g - a * h, a * e - b * d,
        )  # fmt: skip
        determinant = a * adjugate[0] + b * adjugate[3] + c * adjugate[6]
        if abs(determinant) < _EPSILON:
            raise ValueError("a singular transform has no inverse")
        return Transform(tuple(v / determinant for v in adjugate))  # type: ignore[arg-type]


def bounding_quad(quads: list[Quad] | tuple[Quad, ...]) -> Quad:
    """The smallest rectangle around all quads, turned as the first one is.

    Raises: ValueError if there are no quads.
    """
    if not quads:
        raise ValueError("no quads to bound")
    angle = math.radians(quads[0].angle_deg)
    cos, sin = math.cos(angle), math.sin(angle)
    along = [p.x * cos + p.y * sin for q in quads for p in q.points]
    across = [-p.x * sin + p.y * cos for q in quads for p in q.points]
    corners = [
        (min(along), min(across)), (max(along), min(across)),
        (max(along), max(across)), (min(along), max(across)),
    ]  # fmt: skip
    return Quad(*(Point(u * cos - v * sin, u * sin + v * cos) for u, v in corners))
