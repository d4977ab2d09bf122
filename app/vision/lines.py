"""Straight lines across a small picture, and what the picture shows along them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.vision.edges import EdgeMap
from app.vision.pixels import Field, Floats

Flags = NDArray[np.bool_]
Indexes = NDArray[np.int64]

BORDER_SUPPORT = 0.45
"""What a side of the image counts as the side of a card that is cut off there: possible, not seen."""

_STEP_PX = 2.0
_FAINT, _FULL = 1.3, 3.5
"""A sample of the relative gradient below the first shows no edge, above the second a clear one."""

_SLOPE_AT_MOST = 4.0
_AGREED_AT_MOST = 0.6
"""Weak samples that agree never count as much as clear ones."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Straight lines, each as a unit direction `d` and the point `foot` that is nearest to the origin; L × 2 each.

    `border` tells which lines are sides of the image itself.
    """

    foot: Floats
    d: Floats
    border: Flags

    @property
    def normal(self) -> Floats:
        """Unit normals, a quarter turn clockwise from the directions on the screen; L × 2."""
        return np.column_stack([-self.d[:, 1], self.d[:, 0]])

    def pick(self, index: Indexes | list[int]) -> Lines:
        """The lines with these indexes."""
        chosen = np.asarray(index, dtype=np.int64)
        return Lines(self.foot[chosen], self.d[chosen], self.border[chosen])

    @classmethod
    def none(cls) -> Lines:
        """No lines at all."""
        return cls(np.zeros((0, 2)), np.zeros((0, 2)), np.zeros(0, np.bool_))

    @classmethod
    def through(cls, first: Floats, second: Floats, *, border: bool = False) -> Lines:
        """Lines through pairs of points, N × 2 each; pairs closer than a pixel are left out."""
        delta = second - first
        length = np.hypot(delta[:, 0], delta[:, 1])
        good = length >= 1.0
        d = delta[good] / length[good, None]
        foot = first[good] - (first[good] * d).sum(1, keepdims=True) * d
        return cls(foot, d, np.full(len(d), border))

    @classmethod
    def joined(cls, parts: list[Lines]) -> Lines:
        """All lines of all parts."""
        return cls(
            np.concatenate([p.foot for p in parts]),
            np.concatenate([p.d for p in parts]),
            np.concatenate([p.border for p in parts]),
        )


@dataclass(frozen=True, slots=True)
class Profiles:
    """Running sums along lines, one row a line; column n belongs to the distance `origin + n * step` from its foot.

    `seen` sums the samples inside the image, `support` how much of an edge each shows across the line (0 to 1),
    `across` the relative gradient across the line with its sign.
    """

    origin: float
    step: float
    seen: Field
    support: Field
    across: Field

    def column(self, t: Floats) -> NDArray[np.int32]:
        """The column for distances along the line, clipped to the range that was sampled."""
        return np.clip((t - self.origin) / self.step, 0, self.seen.shape[1] - 1).astype(np.int32)

    def pick(self, index: Indexes) -> Profiles:
        """The rows with these indexes."""
        return Profiles(self.origin, self.step, self.seen[index], self.support[index], self.across[index])

    def mean_support(self, row: Indexes, start: Floats, end: Floats, *, least: float = 1.0) -> Floats:
        """Support between two distances on each of the rows: from samples that each show an edge, or from weak ones
        that all agree; 0 to 1. Stretches with fewer than `least` samples inside the image count as that long.
        """
        near, far = self.column(start), self.column(end)
        seen = np.maximum(np.abs(self.seen[row, far] - self.seen[row, near]), least)
        clear = np.abs(self.support[row, far] - self.support[row, near]) / seen
        steady = np.abs(self.across[row, far] - self.across[row, near]) / seen
        agreed = np.minimum((steady - 1.2 / np.sqrt(seen) - 0.15) / 1.8, _AGREED_AT_MOST)
        return np.asarray(np.clip(np.maximum(clear, agreed), 0, 1), dtype=np.float64)

    def clear_share(self, row: Indexes, start: Floats, end: Floats, *, least: float = 1.0) -> Floats:
        """The mean of what single samples show between two distances on each of the rows, 0 to 1."""
        near, far = self.column(start), self.column(end)
        seen = np.maximum(np.abs(self.seen[row, far] - self.seen[row, near]), least)
        return np.asarray(np.abs(self.support[row, far] - self.support[row, near]) / seen, dtype=np.float64)


def profiles(edges: EdgeMap, lines: Lines) -> Profiles:
    """Samples along every line, over the whole image, summed up for quick look-ups."""
    width, height = edges.size
    reach = float(np.hypot(width, height))
    span = np.arange(-reach, reach + _STEP_PX, _STEP_PX).astype(np.float32)
    foot, d = lines.foot.astype(np.float32), lines.d.astype(np.float32)
    x = foot[:, :1] + d[:, :1] * span
    y = foot[:, 1:] + d[:, 1:] * span
    inside = (x > -0.5) & (x < width + 0.5) & (y > -0.5) & (y < height + 0.5)
    across = _across(edges, lines, x, y) * inside
    support: Field = np.clip((np.abs(across) - _FAINT) / (_FULL - _FAINT), 0, 1).astype(np.float32)
    support[lines.border] = BORDER_SUPPORT * inside[lines.border]
    across[lines.border] = 0.0
    return Profiles(float(span[0]), _STEP_PX, _summed(inside.astype(np.float32)), _summed(support), _summed(across))


def _across(edges: EdgeMap, lines: Lines, x: Field, y: Field) -> Field:
    """The largest relative gradient across the line within a pixel of each sample, with its sign."""
    width, height = edges.size
    n = lines.normal.astype(np.float32)
    both = np.dstack([edges.gx, edges.gy]).reshape(height * width, 2)
    best = np.zeros(x.shape, np.float32)
    for offset in (-1.0, 0.0, 1.0):
        column = np.clip(x + n[:, :1] * offset, 0, width - 1).astype(np.int32)
        row = np.clip(y + n[:, 1:] * offset, 0, height - 1).astype(np.int32)
        slope = np.take(both, row * width + column, axis=0)
        here = slope[..., 0] * n[:, :1] + slope[..., 1] * n[:, 1:]
        best = np.where(np.abs(here) > np.abs(best), here, best)
    return np.asarray(np.clip(best, -_SLOPE_AT_MOST, _SLOPE_AT_MOST), dtype=np.float32)


def _summed(samples: Field) -> Field:
    start = np.zeros_like(samples[:, :1])
    return np.concatenate([start, np.cumsum(samples, axis=1, dtype=np.float32)], axis=1)
