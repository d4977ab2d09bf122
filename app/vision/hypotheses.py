"""Straight lines that may be sides of a card: edges that line up, long segments, the image's own sides."""

from __future__ import annotations

import math

import cv2
import numpy as np

from app.vision.edges import EdgePixels
from app.vision.lines import Flags, Indexes, Lines
from app.vision.pixels import Field, Image

_ANGLES = 120
_ANGLE_DEG = 180 / _ANGLES
_ANGLE_SPREAD = 4
"""A pixel votes for directions up to this many bins (6°) beside its own: noise turns gradients."""

_COS_SIN = np.column_stack(
    [np.cos(np.arange(_ANGLES) * math.pi / _ANGLES), np.sin(np.arange(_ANGLES) * math.pi / _ANGLES)]
)
_OFFSET_PX = 2.0
_SECTOR = 10
_PER_SECTOR = 14
_MAIN_WITHIN = 6
_VOTES_AT_LEAST = 6.0
_VOTES_IN_MAIN_DIRECTIONS = 2.0
_SEGMENT_AT_LEAST_PX = 25.0
_FIT_WITHIN_PX = 3.0
_FIT_COSINE = 0.978
_TWIN_PX = 2.5


def aligned_lines(pixels: EdgePixels, size: tuple[int, int], *, limit: int) -> Lines:
    """The lines on which most edge pixels lie, strongest first: a vote in which each pixel knows its direction."""
    x, y, weight = pixels.x, pixels.y, pixels.weight
    if len(x) < 8:
        return Lines.none()
    angle = np.round(np.degrees(np.arctan2(pixels.gy, pixels.gx)) / _ANGLE_DEG).astype(np.int64)
    reach = math.hypot(*size)
    bins = int(2 * reach / _OFFSET_PX) + 3
    votes = np.zeros((_ANGLES, bins), np.float32)
    for turn in range(-_ANGLE_SPREAD, _ANGLE_SPREAD + 1):
        column = (angle + turn) % _ANGLES
        theta = _COS_SIN[column]
        row = ((x * theta[:, 0] + y * theta[:, 1] + reach) / _OFFSET_PX).astype(np.int64)
        share = weight * math.exp(-0.5 * (turn / 2.5) ** 2)
        votes += np.bincount(column * bins + row, share, _ANGLES * bins).reshape(_ANGLES, bins).astype(np.float32)
    theta_index, rho_index = _peaks(votes, limit)
    rho = (rho_index + 0.5) * _OFFSET_PX - reach
    normal = _COS_SIN[theta_index]
    d = np.column_stack([normal[:, 1], -normal[:, 0]])
    return fitted(Lines(normal * rho[:, None], d, np.zeros(len(d), np.bool_)), pixels)


def _peaks(votes: Field, limit: int) -> tuple[Indexes, Indexes]:
    """Directions and offsets of the strongest lines, at most so many of each direction."""
    blurred = cv2.GaussianBlur(votes, (5, 3), 0)
    wrapped = np.concatenate([blurred[-4:, ::-1], blurred, blurred[:4, ::-1]])
    top = cv2.dilate(wrapped, np.ones((5, 5), np.uint8))[4:-4]
    least = np.where(_main_directions(votes), _VOTES_IN_MAIN_DIRECTIONS, _VOTES_AT_LEAST)[:, None]
    row, column = np.nonzero((blurred >= top) & (blurred > least))
    order = np.argsort(-blurred[row, column])
    room = np.full(_ANGLES // _SECTOR, _PER_SECTOR)
    chosen: list[int] = []
    for candidate in order:
        sector = row[candidate] // _SECTOR
        if room[sector] > 0:
            room[sector] -= 1
            chosen.append(int(candidate))
        if len(chosen) == limit:
            break
    return row[chosen], column[chosen]


def _main_directions(votes: Field) -> Flags:
    """Which angles are near the two crosswise directions in which most is lined up: weak lines count there."""
    strength = (votes * votes).sum(1)
    strength = strength + np.roll(strength, _ANGLES // 2)
    spread = np.convolve(np.tile(strength, 3), np.ones(7), "same")[_ANGLES : 2 * _ANGLES]
    away = np.abs(np.arange(_ANGLES) - int(spread.argmax())) % (_ANGLES // 2)
    return np.asarray(np.minimum(away, _ANGLES // 2 - away) <= _MAIN_WITHIN)


def segment_lines(image: Image, pixels: EdgePixels, *, limit: int) -> Lines:
    """The lines along the longest straight segments of brightness edges, longest first.

    Source: Grompone von Gioi and others, LSD: a line segment detector, 2012 (as in OpenCV).
    """
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    found: object = cv2.createLineSegmentDetector(cv2.LSD_REFINE_NONE, 0.6).detect(grey)[0]
    if found is None:
        return Lines.none()
    segments = np.asarray(found, dtype=np.float64).reshape(-1, 4)
    length = np.hypot(segments[:, 2] - segments[:, 0], segments[:, 3] - segments[:, 1])
    order = np.argsort(-length)[:limit]
    long_ones = segments[order[length[order] > _SEGMENT_AT_LEAST_PX]]
    return fitted(Lines.through(long_ones[:, :2], long_ones[:, 2:]), pixels)


def fitted(lines: Lines, pixels: EdgePixels) -> Lines:
    """The lines moved onto the edge pixels near them, by least squares within three pixels and twelve degrees."""
    feet, directions = lines.foot.copy(), lines.d.copy()
    x, y = pixels.x, pixels.y
    for i in range(len(feet)):
        n = np.array([-directions[i, 1], directions[i, 0]], np.float32)
        near = np.flatnonzero(np.abs(x * n[0] + y * n[1] - np.float32(feet[i] @ n)) < _FIT_WITHIN_PX)
        near = near[np.abs(pixels.gx[near] * n[0] + pixels.gy[near] * n[1]) > _FIT_COSINE]
        if len(near) < 6:
            continue
        px, py, w = x[near].astype(np.float64), y[near].astype(np.float64), pixels.weight[near]
        total = w.sum()
        mx, my = (px * w).sum() / total, (py * w).sum() / total
        dx, dy = px - mx, py - my
        angle = 0.5 * math.atan2(2 * (dx * dy * w).sum(), ((dx * dx - dy * dy) * w).sum())
        d = np.array([math.cos(angle), math.sin(angle)])
        feet[i] = np.array([mx, my]) - (mx * d[0] + my * d[1]) * d
        directions[i] = d
    return Lines(feet, directions, lines.border)


def border_lines(size: tuple[int, int]) -> Lines:
    """The four sides of the image, clockwise from the upper one."""
    width, height = float(size[0]), float(size[1])
    corners = np.array([(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)])
    return Lines.through(corners, np.roll(corners, -1, axis=0), border=True)


def without_twins(lines: Lines, size: tuple[int, int], *, limit: int) -> Lines:
    """The lines in order, each left out that stays within 2.5 pixels of an earlier one across the image's middle."""
    rho = ((lines.foot - np.array(size, dtype=np.float64) / 2) * lines.normal).sum(1)
    same = np.sign(lines.d @ lines.d.T)
    gap = np.abs(rho[:, None] * same - rho[None, :])
    turn = np.abs(lines.d[:, :1] * lines.d[None, :, 1] - lines.d[:, 1:] * lines.d[None, :, 0])
    twin = gap + turn * 0.25 * math.hypot(*size) < _TWIN_PX
    kept: list[int] = []
    hidden = np.zeros(len(rho), np.bool_)
    for i in range(len(rho)):
        if not hidden[i] and len(kept) < limit:
            kept.append(i)
            hidden |= twin[i]
    return lines.pick(kept)
