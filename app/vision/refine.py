"""Moves the sides of a roughly known outline onto the edges that the full-size picture shows."""

from __future__ import annotations

import cv2
import numpy as np

from app.vision.pixels import Floats, Image

_PLACES = 64
_STEPS = 20
_CORNER = 0.08
_ROUNDS = 6


def refined(image: Image, corners: Floats, *, reach_px: float, fixed: tuple[bool, ...] = (False,) * 4) -> Floats:
    """The corners, 4 × 2, after each side that is not `fixed` was fitted to the strongest edge within `reach_px`.

    A side without a clear edge stays; an outline that would change its shape much stays as a whole.
    """
    if reach_px < 1.0 or min(image.shape[:2]) < 3:
        return corners
    shares = np.linspace(_CORNER, 1 - _CORNER, _PLACES)
    offsets = np.linspace(-reach_px, reach_px, 2 * _STEPS + 1)
    start, end = corners, np.roll(corners, -1, axis=0)
    delta = end - start
    normal = np.column_stack([-delta[:, 1], delta[:, 0]]) / np.maximum(np.hypot(*delta.T), 1e-6)[:, None]
    places = start[:, None] + shares[None, :, None] * delta[:, None]
    grid = places[:, :, None] + offsets[None, None, :, None] * normal[:, None, None]
    strength = _edge_strength(image, grid)
    moved_start, moved_end = start.copy(), end.copy()
    for side in range(4):
        shift = None if fixed[side] else _line_shift(strength[side], shares, offsets)
        if shift is not None:
            moved_start[side] += shift[0] * normal[side]
            moved_end[side] += shift[1] * normal[side]
    return _met(moved_start, moved_end, corners, reach_px)


def _edge_strength(image: Image, grid: Floats) -> Floats:
    """How much the colour changes across each side: sides × places × offsets, 0 outside the image."""
    height, width = image.shape[:2]
    flat = grid.reshape(4 * _PLACES, -1, 2).astype(np.float32)
    seen = cv2.remap(
        image, flat[..., 0] - 0.5, flat[..., 1] - 0.5, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    ).astype(np.float32)
    calm = cv2.GaussianBlur(seen, (7, 3), 1.5)
    slope = np.zeros(calm.shape[:2], np.float32)
    slope[:, 1:-1] = np.abs(calm[:, 2:] - calm[:, :-2]).max(2)
    outside = (flat[..., 0] < 1) | (flat[..., 0] > width - 1) | (flat[..., 1] < 1) | (flat[..., 1] > height - 1)
    slope[outside] = 0.0
    return np.asarray(slope.reshape(4, _PLACES, -1), dtype=np.float64)


def _line_shift(strength: Floats, shares: Floats, offsets: Floats) -> tuple[float, float] | None:
    """How far the side's first and last end move along its normal; None without a clear edge."""
    reach = offsets[-1]
    likely = strength * (1 - 0.35 * (offsets / reach) ** 2)
    index = likely.argmax(1)
    place = offsets[index]
    weight = likely[np.arange(len(index)), index]
    clear = weight > max(2.0, 2.5 * float(np.median(strength)))
    if clear.sum() < 0.3 * len(index):
        return None
    t, d, w = shares[clear], place[clear], np.minimum(weight[clear], 4 * float(np.median(weight[clear])))
    level, lean = float(np.median(d)), 0.0
    spread = 0.5 * reach
    for _ in range(_ROUNDS):
        away = (d - level - lean * (t - 0.5)) / spread
        trust = w * np.clip(1 - away * away, 0, None) ** 2
        if (trust > 0).sum() < 0.3 * len(index):
            return None
        level, lean = _weighted_line(t - 0.5, d, trust)
        spread = max(0.6 * spread, 0.08 * reach)
    return level - 0.5 * lean, level + 0.5 * lean


def _weighted_line(t: Floats, d: Floats, w: Floats) -> tuple[float, float]:
    total = w.sum()
    mean_t, mean_d = (w * t).sum() / total, (w * d).sum() / total
    spread = (w * (t - mean_t) ** 2).sum()
    lean = (w * (t - mean_t) * (d - mean_d)).sum() / spread if spread > 1e-9 else 0.0
    return float(mean_d - lean * mean_t), float(lean)


def _met(start: Floats, end: Floats, before: Floats, reach_px: float) -> Floats:
    """The corners where the moved sides meet, or the corners as they were if those are far away."""
    after = before.copy()
    for k in range(4):
        p, q = start[k - 1], start[k]
        d, e = end[k - 1] - p, end[k] - q
        cross = d[0] * e[1] - d[1] * e[0]
        if abs(cross) < 1e-6 * (np.hypot(*d) * np.hypot(*e) + 1):
            return before
        after[k] = p + d * ((q[0] - p[0]) * e[1] - (q[1] - p[1]) * e[0]) / cross
    return after if np.abs(after - before).max() < 6 * reach_px else before
