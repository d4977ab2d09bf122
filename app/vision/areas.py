"""Four-cornered areas of a picture that differ from its rim, as a source of likely sides of cards."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from app.vision.lines import Lines
from app.vision.pixels import Floats, Image

_LONG_SIDE_PX = 240
_AREA_AT_LEAST = 0.04
_FILLED_AT_LEAST = 0.8
_TOLERANCES = (0.02, 0.03, 0.045, 0.06, 0.08, 0.1)


def area_lines(image: Image) -> Lines:
    """Sides of the four-cornered areas that differ from the image's rim in colour, brightness or saturation."""
    height, width = image.shape[:2]
    scale = _LONG_SIDE_PX / max(height, width)
    if scale < 1:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    factor = np.array([width / image.shape[1], height / image.shape[0]])
    corners = [c * factor for mask in _masks(image) for c in _outlines(mask)]
    if not corners:
        return Lines.none()
    first = np.concatenate(corners)
    second = np.concatenate([np.roll(c, -1, axis=0) for c in corners])
    return Lines.through(first, second)


def _masks(image: Image) -> list[Image]:
    lab = np.asarray(cv2.GaussianBlur(cv2.cvtColor(image, cv2.COLOR_RGB2LAB), (0, 0), 1.2), dtype=np.uint8)
    saturation = cv2.GaussianBlur(cv2.cvtColor(image, cv2.COLOR_RGB2HSV)[..., 1], (0, 0), 1.2)
    masks = []
    for channel in (_rim_distance(lab), lab[..., 0], saturation):
        _, mask = cv2.threshold(channel, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
        masks += [mask, 255 - mask]
    edges = cv2.Canny(np.ascontiguousarray(lab[..., 0]), 20, 50)
    masks.append(255 - cv2.dilate(edges, np.ones((3, 3), np.uint8)))
    kernel = np.ones((5, 5), np.uint8)
    return [np.asarray(cv2.morphologyEx(m, cv2.MORPH_OPEN, kernel), dtype=np.uint8) for m in masks]


def _rim_distance(lab: Image) -> Image:
    """How far each pixel's colour is from the nearest of the four colours that the image's rim is made of."""
    depth = max(1, min(lab.shape[:2]) // 30)
    bands = (lab[:depth], lab[-depth:], lab[:, :depth], lab[:, -depth:])
    rim = np.concatenate([band.reshape(-1, 3) for band in bands]).astype(np.float32)[::2]
    if len(rim) < 8:
        return np.zeros(lab.shape[:2], np.uint8)
    cv2.setRNGSeed(1)
    stop = (cv2.TERM_CRITERIA_MAX_ITER, 6, 1.0)
    _, _, centres = cv2.kmeans(rim, 4, None, stop, 1, cv2.KMEANS_PP_CENTERS)  # type: ignore[call-overload]
    pixels = lab.astype(np.float32)
    distance = np.min([np.abs(pixels - c).sum(2) for c in centres], axis=0)
    return np.asarray(np.clip(distance * 2, 0, 255), dtype=np.uint8)


def _outlines(mask: Image) -> list[Floats]:
    found = []
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for contour in contours:
        hull = np.asarray(cv2.convexHull(contour), dtype=np.int32)
        if cv2.contourArea(hull) >= _AREA_AT_LEAST * mask.size:
            corners = four_corners(hull)
            if corners is not None:
                found.append(corners + 0.5)
    return found


def four_corners(hull: NDArray[np.int32]) -> Floats | None:
    """The corners of a convex outline (N × 1 × 2) that is nearly four-sided, 4 × 2; None if four do not describe it."""
    around = cv2.arcLength(hull, True)
    rough = hull
    for share in _TOLERANCES:
        rough = np.asarray(cv2.approxPolyDP(hull, share * around, True), dtype=np.int32)
        if len(rough) <= 4:
            break
    if len(rough) != 4 or cv2.contourArea(rough) < _FILLED_AT_LEAST * cv2.contourArea(hull):
        return None
    return _sides_met(hull.reshape(-1, 2).astype(np.float64), rough.reshape(-1, 2).astype(np.float64))


def _sides_met(hull: Floats, rough: Floats) -> Floats:
    """The rough corners moved to where straight lines through the middle of each side meet: cards are rounded."""
    after = np.roll(hull, -1, axis=0)
    dense = np.concatenate([np.linspace(a, b, 12, endpoint=False) for a, b in zip(hull, after, strict=True)])
    sides = [_side_line(dense, rough[k], rough[(k + 1) % 4]) for k in range(4)]
    corners = rough.copy()
    for k in range(4):
        before, here = sides[k - 1], sides[k]
        if before is None or here is None:
            return rough
        corners[k] = _meeting(before, here)
    return corners if np.abs(corners - rough).max() < 0.2 * np.ptp(rough, axis=0).max() else rough


def _side_line(dense: Floats, a: Floats, b: Floats) -> Floats | None:
    """The straight line through the hull's points near the middle of the side: direction and place."""
    delta = b - a
    length = max(float(np.hypot(delta[0], delta[1])), 1.0)
    t = ((dense - a) * delta).sum(1) / length**2
    away = np.abs((dense[:, 0] - a[0]) * delta[1] - (dense[:, 1] - a[1]) * delta[0]) / length
    near = dense[(t > 0.12) & (t < 0.88) & (away < max(3.0, 0.04 * length))]
    if len(near) < 4:
        return None
    return np.asarray(cv2.fitLine(near.astype(np.float32), cv2.DIST_HUBER, 0, 0.01, 0.01), dtype=np.float64).ravel()


def _meeting(one: Floats, two: Floats) -> Floats:
    cross = one[0] * two[1] - one[1] * two[0]
    cross = cross if abs(cross) > 1e-9 else 1e-9
    t = ((two[2] - one[2]) * two[1] - (two[3] - one[3]) * two[0]) / cross
    return np.array([one[2] + t * one[0], one[3] + t * one[1]])
