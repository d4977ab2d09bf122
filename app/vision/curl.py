"""A page made flat by what is drawn and printed on it: level lines become level, plumb lines plumb."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from app.domain.geometry import Point, Quad
from app.domain.ruling import Ruling
from app.vision.pixels import Floats

_ROUNDS = 4
_OUTLIER = 2.5
_STIFF = 1e-3
_STIFF_CURVE = 4e-2
_TEXT_WEIGHT = 0.25
_LONG_TEXT = 4.0
_FEW_PLUMB = 2
_INVERTING_STEPS = 12

Terms = Callable[[Floats, Floats], Floats]


def _across(along: Floats, across: Floats) -> Floats:
    """What may be wrong across a line's direction: lean, its change over the page, curl, its change, double curl."""
    return np.stack([along, along * across, along**2, along**2 * across, along**3, along * across**2], axis=-1)


_STIFFNESS = np.array([_STIFF, _STIFF, _STIFF_CURVE, _STIFF_CURVE, 4 * _STIFF_CURVE, _STIFF_CURVE])


@dataclass(frozen=True, slots=True)
class FlatMap:
    """Leads from pixels of the picture to a flat page of about the same scale and origin, and back."""

    width: float
    height: float
    level: Floats = field(default_factory=lambda: np.zeros(6))
    plumb: Floats = field(default_factory=lambda: np.zeros(6))

    def flat(self, points: Floats) -> Floats:
        """N × 2 points of the picture on the flat page."""
        unit = self._unit(points)
        side = max(self.width, self.height) / 2
        down = _across(unit[:, 0], unit[:, 1]) @ self.level
        right = _across(unit[:, 1], unit[:, 0]) @ self.plumb
        return points + side * np.stack([right, down], axis=-1)

    def bent(self, points: Floats) -> Floats:
        """N × 2 points of the flat page in the picture."""
        seen = points.copy()
        for _ in range(_INVERTING_STEPS):
            seen = seen + points - self.flat(seen)
        return seen

    def flat_quad(self, quad: Quad) -> Quad:
        """The quad's corners on the flat page."""
        return Quad.from_points(self.flat(np.array([(p.x, p.y) for p in quad.points])).tolist())

    def bent_quad(self, quad: Quad) -> Quad:
        """The quad's corners in the picture."""
        return Quad.from_points(self.bent(np.array([(p.x, p.y) for p in quad.points])).tolist())

    def flat_points(self, points: Sequence[Point]) -> Floats:
        """The points on the flat page, N × 2."""
        return self.flat(np.array([(p.x, p.y) for p in points], dtype=np.float64))

    def _unit(self, points: Floats) -> Floats:
        side = max(self.width, self.height) / 2
        return (points - (self.width / 2, self.height / 2)) / side


def flatten_by(
    size: tuple[int, int], rulings: Sequence[Ruling], text_quads: Sequence[Quad], *, line_px: float
) -> FlatMap:
    """The map that makes these rulings and lines of text level and plumb; `size` is width, height in pixels.

    Where hardly any plumb line is drawn, the columns' lean is what leaves most of the page's width free of text.
    """
    width, height = size
    side = max(width, height) / 2
    middle = np.array([width / 2, height / 2])
    level = [((_array(r.points) - middle) / side, 1.0) for r in rulings if r.is_level]
    level += [((_text_line(q) - middle) / side, _TEXT_WEIGHT) for q in text_quads if _is_long(q)]
    plumb = [((_array(r.points) - middle) / side, 1.0) for r in rulings if not r.is_level and r.length_px > 2 * line_px]
    tolerance = max(0.5, 0.03 * line_px) / side
    down = _fit([(part, weight) for part, weight in level], tolerance)
    aside = _fit([(part[:, ::-1], weight) for part, weight in plumb], tolerance)
    if len(plumb) < _FEW_PLUMB and len(text_quads) > _FEW_PLUMB:
        boxes = np.array([[((p.x, p.y) - middle) / side for p in q.points] for q in text_quads])
        aside = _lean_of_columns(boxes, line_px / side)
    return FlatMap(float(width), float(height), down, aside)


def _array(points: Sequence[Point]) -> Floats:
    return np.array([(p.x, p.y) for p in points], dtype=np.float64)


def _is_long(quad: Quad) -> bool:
    return quad.width_px > _LONG_TEXT * quad.height_px


def _text_line(quad: Quad) -> Floats:
    a, b, c, d = quad.points
    left, right = ((a.x + d.x) / 2, (a.y + d.y) / 2), ((b.x + c.x) / 2, (b.y + c.y) / 2)
    count = max(2, math.ceil(quad.width_px / 12))
    return np.linspace(left, right, count)


def _fit(lines: Sequence[tuple[Floats, float]], tolerance: float) -> Floats:
    """Coefficients of `_across` under which every line stays at one place; lines that do not join in count little."""
    if not lines:
        return np.zeros(6)
    parts, goals, weights, owners = [], [], [], []
    for number, (points, share) in enumerate(lines):
        terms = _across(points[:, 0], points[:, 1])
        parts.append(terms - terms.mean(0))
        goals.append(points[:, 1].mean() - points[:, 1])
        weights.append(np.full(len(points), share))
        owners.append(np.full(len(points), number))
    matrix, goal, weight, owner = (np.concatenate(rows) for rows in (parts, goals, weights, owners))
    trust: Floats = np.ones(len(lines))
    found: Floats = np.zeros(6)
    for _ in range(_ROUNDS):
        w = weight * trust[owner]
        normal = matrix.T @ (matrix * w[:, None]) + np.diag(_STIFFNESS) * max(1.0, 0.05 * len(goal))
        found = np.linalg.solve(normal, matrix.T @ (goal * w))
        left = np.abs(matrix @ found - goal)
        wrong: Floats = np.bincount(owner, left) / np.maximum(np.bincount(owner), 1)
        limit = max(tolerance, _OUTLIER * float(np.median(wrong)))
        trust = 1.0 / np.maximum(1.0, wrong / limit) ** 2
    return np.asarray(found, dtype=np.float64)


def _lean_of_columns(boxes: Floats, line: float) -> Floats:
    """The lean of columns and its change over the page (unit coordinates) that leaves the most width free of print.

    `boxes` are N × 4 × 2 corners; `line` is the height of a line of text.
    """
    left, right = boxes[:, [0, 3]].mean(1), boxes[:, [1, 2]].mean(1)
    cells = np.arange(-1.3, 1.3, line / 6)

    def free(lean: float, fan: float) -> float:
        u0 = left[:, 0] + left[:, 1] * (lean + fan * left[:, 0])
        u1 = right[:, 0] + right[:, 1] * (lean + fan * right[:, 0])
        busy = ((cells[:, None] >= u0) & (cells[:, None] <= u1)).sum(1)
        return float((np.minimum(busy, 3) == 0).sum() - 0.6 * _edges_spread(u0, u1, line))

    best = max(
        ((free(lean, fan) - 8 * (abs(lean) + abs(fan)), lean, fan) for lean in _TRIED for fan in _TRIED),
        key=lambda tried: tried[0],
    )
    found = np.zeros(6)
    found[0], found[1] = best[1], best[2]
    return found


_TRIED = tuple(0.015 * n for n in range(-10, 11))


def _edges_spread(u0: Floats, u1: Floats, line: float) -> float:
    """How many places left and right edges take, in units of a third of a line: few where they stand in columns."""
    unit = line / 3
    return float(min(len(np.unique(np.round(u / unit))) for u in (u0, u1)))
