"""Outlines of cards by their contours: regions that differ from the background, or that closed edges surround."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.geometry import Quad
from app.vision.pixels import Floats, Image, shrunk

_WORK_PX = 720
_LEAST_SHARE = 0.05
_MOST_SHARE = 0.98
_ASPECTS = (1.15, 1.84)
_LARGE_SHARE = 0.3
"""From this share of the picture on, size speaks for a card no more; a portrait on it is smaller."""

_USUAL_SKEW = 0.1
"""By how much opposite sides of a card usually differ in a photo held by hand."""

_SMALL_SHARE = 0.16
_SMALL_ASPECTS = (1.38, 1.78)
"""A small outline must have a card's proportions, or it is more likely a portrait."""

_FAINT_EDGE = 9.0
"""Sobel strength in Lab of an edge between two pale surfaces."""

_CORNER_DEG = (58.0, 122.0)

Mask = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class CardOutline:
    """A likely card: `quad` in pixels of the picture, its first edge a long one; `score` is 0 to 1."""

    quad: Quad
    score: float


def find_cards(image: Image) -> tuple[CardOutline, ...]:
    """Outlines that do not overlap, the likeliest first; empty when nothing looks like a card."""
    if min(image.shape[:2]) < 40:
        return ()
    work, scale = shrunk(image, long_side_px=_WORK_PX)
    gradient = _gradient(work)
    found: list[tuple[float, Floats]] = []
    for mask in _masks(work):
        contours, _hierarchy = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
        for contour in contours:
            outline = np.asarray(contour, np.int32)
            corners = _four_corners(outline, work.shape[0] * work.shape[1])
            if corners is not None:
                score = _score(corners, outline, gradient)
                if score > 0:
                    found.append((score, corners))
    found.sort(key=lambda entry: -entry[0])
    kept: list[tuple[float, Floats]] = []
    for score, corners in found:
        if not any(_overlap(corners, other) for _, other in kept):
            kept.append((score, corners))
    return tuple(CardOutline(_quad(corners / scale), score) for score, corners in kept)


def _gradient(work: Image) -> NDArray[np.float32]:
    """Strength of the strongest colour edge at each pixel, 0 to 1 (1 is a clear edge)."""
    lab = cv2.GaussianBlur(cv2.cvtColor(work, cv2.COLOR_RGB2LAB), (0, 0), 1.2).astype(np.float32)
    dx, dy = cv2.Sobel(lab, cv2.CV_32F, 1, 0), cv2.Sobel(lab, cv2.CV_32F, 0, 1)
    strength = np.sqrt((dx**2 + dy**2).max(axis=2))
    clear = max(_FAINT_EDGE, 4 * float(np.median(strength)))
    return np.asarray(np.minimum(strength / (4 * clear), 1.0), np.float32)


def _masks(work: Image) -> Iterator[Mask]:
    """Black-and-white pictures in which a card may be one white region."""
    lab = cv2.GaussianBlur(cv2.cvtColor(work, cv2.COLOR_RGB2LAB), (0, 0), 2.0)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (9, 9))
    rim = np.concatenate(
        [lab[:6].reshape(-1, 3), lab[-6:].reshape(-1, 3), lab[:, :6].reshape(-1, 3), lab[:, -6:].reshape(-1, 3)]
    )
    distance = np.linalg.norm(lab.astype(np.float32) - np.median(rim, axis=0), axis=2)
    far = np.minimum(distance * 2, 255).astype(np.uint8)
    for level in (5.0, 8.0, 13.0, 22.0):
        # A pale card on a pale bed differs little, but all over.
        mask = (distance > level).astype(np.uint8) * 255
        yield _tidied(mask, kernel)
    for plane in (far, lab[..., 0], cv2.cvtColor(work, cv2.COLOR_RGB2HSV)[..., 1]):
        level, _ = cv2.threshold(plane, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
        for factor in (0.7, 1.0):
            mask = (plane > level * factor).astype(np.uint8) * 255
            yield _tidied(mask, kernel)
    grey = lab[..., 0]
    for low, high in ((8, 24), (20, 60), (40, 120), (80, 200)):
        edges = cv2.Canny(grey, low, high)
        closing = cv2.getStructuringElement(cv2.MORPH_RECT, (7, 7))
        yield np.asarray(cv2.morphologyEx(edges, cv2.MORPH_CLOSE, closing), np.uint8)


def _tidied(mask: Mask, kernel: cv2.typing.MatLike) -> Mask:
    """The mask without holes and specks."""
    closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel)
    return np.asarray(cv2.morphologyEx(closed, cv2.MORPH_OPEN, kernel), np.uint8)


def _four_corners(contour: NDArray[np.int32], pixels: int) -> Floats | None:
    """The contour's hull as four corners clockwise; None if it has another form or size."""
    hull = cv2.convexHull(contour)
    share = cv2.contourArea(hull) / pixels
    if not _LEAST_SHARE < share < _MOST_SHARE:
        return None
    length = cv2.arcLength(hull, closed=True)
    for tolerance in (0.015, 0.025, 0.04, 0.06):
        polygon = cv2.approxPolyDP(hull, tolerance * length, closed=True)
        if len(polygon) == 4:
            corners = polygon.reshape(4, 2).astype(np.float64)
            return corners if _plausible(corners, small=share < _SMALL_SHARE) else None
    return None


def _plausible(corners: Floats, *, small: bool) -> bool:
    sides = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    along, across = (sides[0] + sides[2]) / 2, (sides[1] + sides[3]) / 2
    aspect = max(along, across) / max(1.0, min(along, across))
    opposite = max(
        abs(sides[0] - sides[2]) / max(sides[0], sides[2]), abs(sides[1] - sides[3]) / max(sides[1], sides[3])
    )
    before, after = np.roll(corners, 1, axis=0) - corners, np.roll(corners, -1, axis=0) - corners
    cosines = (before * after).sum(axis=1) / np.maximum(
        np.linalg.norm(before, axis=1) * np.linalg.norm(after, axis=1), 1e-6
    )
    angles = np.degrees(np.arccos(np.clip(cosines, -1, 1)))
    upright = bool(((angles > _CORNER_DEG[0]) & (angles < _CORNER_DEG[1])).all())
    least, most = _SMALL_ASPECTS if small else _ASPECTS
    return least < aspect < most and opposite < 0.4 and upright


def _score(corners: Floats, contour: NDArray[np.int32], gradient: NDArray[np.float32]) -> float:
    """How much of the four sides lies on edges, times how well the region fills the quad."""
    supports = [_side_support(gradient, corners[i], corners[(i + 1) % 4]) for i in range(4)]
    area = cv2.contourArea(corners.astype(np.float32))
    fill = min(1.0, cv2.contourArea(cv2.convexHull(contour)) / max(1.0, area))
    height, width = gradient.shape
    share = min(1.0, area / (height * width))
    sides = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    skew = max(abs(sides[0] - sides[2]) / max(sides[0], sides[2]), abs(sides[1] - sides[3]) / max(sides[1], sides[3]))
    fill *= 1.0 - 0.8 * max(0.0, float(skew) - _USUAL_SKEW)
    support = (sum(supports) / 4 + min(supports)) / 2
    return float(support * fill**2 * min(1.0, share / _LARGE_SHARE) ** 0.5)


def _side_support(gradient: NDArray[np.float32], a: Floats, b: Floats) -> float:
    """Share of the side that has an edge within three pixels."""
    height, width = gradient.shape
    steps = np.linspace(0.06, 0.94, 48)[:, None]
    points = a + (b - a) * steps
    normal = np.array([-(b - a)[1], (b - a)[0]]) / max(1.0, float(np.linalg.norm(b - a)))
    best = np.zeros(len(points), np.float32)
    for offset in range(-3, 4):
        moved = np.rint(points + normal * offset).astype(int)
        inside = (moved[:, 0] >= 0) & (moved[:, 0] < width) & (moved[:, 1] >= 0) & (moved[:, 1] < height)
        moved = np.clip(moved, 0, (width - 1, height - 1))
        best = np.maximum(best, np.where(inside, gradient[moved[:, 1], moved[:, 0]], 0))
    return float((best > 0.25).mean())


def _overlap(a: Floats, b: Floats) -> bool:
    """Whether two outlines share more than a tenth of the smaller one."""
    shared, _ = cv2.intersectConvexConvex(a.astype(np.float32), b.astype(np.float32))
    smaller = min(cv2.contourArea(a.astype(np.float32)), cv2.contourArea(b.astype(np.float32)))
    return float(shared) > 0.1 * smaller


def _quad(corners: Floats) -> Quad:
    """Clockwise on the screen, beginning with a long side."""
    if cv2.contourArea(corners.astype(np.float32), oriented=True) < 0:
        corners = corners[::-1]
    sides = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    first = 0 if sides[0] + sides[2] >= sides[1] + sides[3] else 1
    return Quad.from_points(np.roll(corners, -first, axis=0).tolist())
