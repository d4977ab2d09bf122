"""Four-sided outlines put together from lines that the picture supports."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.vision.lines import BORDER_SUPPORT, Flags, Indexes, Lines, Profiles
from app.vision.pixels import Floats

_SIDE_AT_LEAST = 0.1
"""A side must be at least this share of the image's long side."""

_SUPPORT_AT_LEAST = 0.18
_SUM_AT_LEAST = 1.7
_OUTSIDE_AT_MOST = 0.3
_PAIRS_AT_MOST = 700
_BORDER_CREDIT = 0.35
_SHORT_LIST = 3000
_NOT_USABLE = -9.0

CORNER = 0.08
"""The share of a side next to a corner that may be rounded off and is not judged."""


@dataclass(frozen=True, slots=True)
class Outlines:
    """Candidate outlines, N of them: `corners` N × 4 × 2 clockwise on the screen, `sides` N × 4 line indexes (side k
    runs from corner k to corner k + 1), `support` of each side N × 4 (0 to 1).
    """

    corners: Floats
    sides: Indexes
    support: Floats

    def pick(self, index: Indexes | Flags) -> Outlines:
        """The outlines with these indexes or this mask."""
        return Outlines(self.corners[index], self.sides[index], self.support[index])

    def plus(self, other: Outlines) -> Outlines:
        """These outlines and those."""
        return Outlines(
            np.concatenate([self.corners, other.corners]),
            np.concatenate([self.sides, other.sides]),
            np.concatenate([self.support, other.support]),
        )


def whole_image(size: tuple[int, int]) -> Outlines:
    """The image itself as the only candidate; its sides are lines 0 to 3 (`hypotheses.border_lines`)."""
    width, height = float(size[0]), float(size[1])
    corners = np.array([[(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]])
    return Outlines(corners, np.arange(4)[None], np.full((1, 4), BORDER_SUPPORT))


def assembled(lines: Lines, sums: Profiles, size: tuple[int, int]) -> Outlines:
    """Convex outlines whose sides are four of the lines, at least two of them seen: the best supported
    few thousand, in no order.
    """
    t, x, y = _crossings(lines)
    support = _support_between(sums, t, _usable(lines, t, x, y, size))
    first, second = _pairs(lines, size)
    between = support[:, first, second].T
    half = between[:, first] + between[:, second]
    lowest = np.minimum(between[:, first], between[:, second])
    total = half + half.T
    fits = (np.minimum(lowest, lowest.T) > _SUPPORT_AT_LEAST) & (total > _SUM_AT_LEAST)
    p, q = np.nonzero(np.triu(fits, 1))
    if len(p) > _SHORT_LIST:
        # Sides of the image cannot show an edge; without a credit they would never be among the best.
        credit = _BORDER_CREDIT * (lines.border[first].astype(np.float64) + lines.border[second])
        best = np.argpartition(-(total[p, q] + credit[p] + credit[q]), _SHORT_LIST)[:_SHORT_LIST]
        p, q = p[best], q[best]
    ring = np.column_stack([first[p], first[q], second[p], second[q]]).astype(np.int64)
    before, after = np.roll(ring, 1, axis=1), np.roll(ring, -1, axis=1)
    found = Outlines(np.stack([x[before, ring], y[before, ring]], 2), ring, support[ring, before, after])
    return _clockwise(found.pick(np.flatnonzero(lines.border[ring].sum(1) < 3)))


def _crossings(lines: Lines) -> tuple[Floats, Floats, Floats]:
    """For lines k and i: the distance along k where i crosses it, and that place's x and y."""
    cross = lines.d[:, None, 0] * lines.d[None, :, 1] - lines.d[:, None, 1] * lines.d[None, :, 0]
    delta = lines.foot[None, :, :] - lines.foot[:, None, :]
    cross = np.where(np.abs(cross) < 1e-6, 1e-6, cross)
    t = (delta[..., 0] * lines.d[None, :, 1] - delta[..., 1] * lines.d[None, :, 0]) / cross
    x = lines.foot[:, None, 0] + t * lines.d[:, None, 0]
    y = lines.foot[:, None, 1] + t * lines.d[:, None, 1]
    return t, x, y


def _usable(lines: Lines, t: Floats, x: Floats, y: Floats, size: tuple[int, int]) -> Flags:
    """For lines k, i, j: whether k between its crossings with i and j may be a side of a card."""
    margin = _OUTSIDE_AT_MOST * max(size)
    place = (x > -margin) & (x < size[0] + margin) & (y > -margin) & (y < size[1] + margin)
    corner = place & (np.abs(lines.d @ lines.d.T) < 0.64)
    length = np.abs(t[:, :, None] - t[:, None, :])
    return np.asarray(corner[:, :, None] & corner[:, None, :] & (length > _SIDE_AT_LEAST * max(size)))


def _support_between(sums: Profiles, t: Floats, usable: Flags) -> Floats:
    """For lines k, i, j: the support of k between its crossings with i and j, corners left out."""
    support = np.full(usable.shape, _NOT_USABLE)
    k, i, j = np.nonzero(np.triu(usable))
    start, end = t[k, i], t[k, j]
    inset = (end - start) * CORNER
    support[k, i, j] = support[k, j, i] = sums.mean_support(k, start + inset, end - inset)
    return support


def _pairs(lines: Lines, size: tuple[int, int]) -> tuple[Indexes, Indexes]:
    """Pairs of lines that may be opposite sides: within 35° of parallel, far enough apart near the image's centre."""
    first, second = np.triu_indices(len(lines.d), 1)
    along = (lines.d[first] * lines.d[second]).sum(1)
    rho = ((lines.foot - np.array(size, dtype=np.float64) / 2) * lines.normal).sum(1)
    gap = np.abs(rho[first] - np.sign(along) * rho[second])
    good = (np.abs(along) > 0.82) & (gap > 0.8 * _SIDE_AT_LEAST * max(size))
    return first[good][:_PAIRS_AT_MOST], second[good][:_PAIRS_AT_MOST]


def _clockwise(found: Outlines) -> Outlines:
    """The convex ones only, all clockwise on the screen."""
    edge = np.roll(found.corners, -1, axis=1) - found.corners
    after = np.roll(edge, -1, axis=1)
    turn = edge[..., 0] * after[..., 1] - edge[..., 1] * after[..., 0]
    right, left = (turn > 0).all(1), (turn < 0).all(1)
    there, back = found.pick(np.flatnonzero(right)), found.pick(np.flatnonzero(left))
    turned = Outlines(back.corners[:, [0, 3, 2, 1]], back.sides[:, ::-1], back.support[:, ::-1])
    return there.plus(turned)


def skewness(corners: Floats) -> tuple[Floats, Floats]:
    """For outlines (N × 4 × 2), the larger angle between opposite sides, and how far the most crooked corner is from
    a right angle; N values each, in radians.
    """
    edge = np.roll(corners, -1, axis=1) - corners
    edge = edge / np.maximum(np.hypot(edge[..., 0], edge[..., 1]), 1e-6)[..., None]
    opposite = -(edge[:, :2] * edge[:, 2:]).sum(2)
    adjacent = (edge * np.roll(edge, -1, axis=1)).sum(2)
    lean = np.arccos(np.clip(opposite, -1, 1)).max(1)
    return lean, np.arcsin(np.clip(np.abs(adjacent).max(1), 0, 1))
