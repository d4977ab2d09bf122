"""Seals and stamps on a page: red, blue or black ink in a closed round, oval or rectangular outline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.geometry import Point, Quad
from app.vision.pixels import Image, shrunk

_LONG_SIDE_PX = 1500
_LEAST_SIDE, _MOST_SIDE = 0.035, 0.42
_SATURATED, _BRIGHT_ENOUGH = 60, 50
_SAMPLES = 144
_ROUND_SUPPORT, _SQUARE_SUPPORT = 0.66, 0.80
_BLACK_SUPPORT = 0.80
_LEAST_INK, _MOST_INK, _MOST_INK_SQUARE = 0.05, 0.62, 0.85
_LEAST_INSIDE = 0.03
_MOST_LONG = 2.1
_MOST_LONG_BLACK_BOX = 1.4
_OVERLAP = 0.4

Mask = NDArray[np.uint8]


class SealShape(StrEnum):
    """The form of a seal's outline."""

    ROUND = "round"
    OVAL = "oval"
    SQUARE = "square"


class SealInk(StrEnum):
    """The colour of a seal's ink."""

    RED = "red"
    BLUE = "blue"
    BLACK = "black"


@dataclass(frozen=True, slots=True)
class Seal:
    """A seal where it was found, in pixels of the image: its middle, its two axes' full lengths, and the clockwise turn
    of the first axis in degrees. `confidence` is the share of the outline that was seen, 0 to 1.
    """

    shape: SealShape
    ink: SealInk
    middle: Point
    width_px: float
    height_px: float
    turn_deg: float
    confidence: float

    @property
    def quad(self) -> Quad:
        """The box around the outline, turned as the seal's axes are."""
        box = ((self.middle.x, self.middle.y), (self.width_px, self.height_px), self.turn_deg)
        corners = sorted(cv2.boxPoints(box).tolist(), key=lambda p: (p[1], p[0]))
        upper, lower = sorted(corners[:2]), sorted(corners[2:])
        return Quad.from_points([*upper, lower[1], lower[0]])


def find_seals(image: Image) -> tuple[Seal, ...]:
    """The seals of an upright page, surest first; none if nothing has a seal's outline and content."""
    small, scale = shrunk(image, long_side_px=_LONG_SIDE_PX)
    found = [seal for ink, mask in _masks(small) for seal in _of_ink(ink, mask)]
    kept: list[Seal] = []
    for seal in sorted(found, key=lambda s: -s.confidence):
        if all(_shared(seal, other) < _OVERLAP for other in kept):
            kept.append(seal)
    return tuple(_enlarged(seal, 1 / scale) for seal in kept)


def ink_of(image: Image, ink: SealInk) -> Mask:
    """How strongly each pixel shows that ink, 0 to 255: black print under a coloured seal shows none."""
    r, g, b = (image[..., i].astype(np.int16) for i in range(3))
    shown: NDArray[np.int16]
    if ink is SealInk.RED:
        shown = 2 * (r - np.maximum(g, b))
    elif ink is SealInk.BLUE:
        shown = 2 * (b - r)
    else:
        grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
        paper = cv2.medianBlur(cv2.dilate(grey, np.ones((15, 15), np.uint8)), 21)
        shown = 2 * (np.asarray(paper, np.int16) - np.asarray(grey, np.int16))
    return np.asarray(np.clip(shown, 0, 255), np.uint8)


def _masks(image: Image) -> Iterator[tuple[SealInk, Mask]]:
    hue, saturation, value = cv2.split(cv2.cvtColor(image, cv2.COLOR_RGB2HSV))
    vivid = (saturation > _SATURATED) & (value > _BRIGHT_ENOUGH)
    yield SealInk.RED, _as_mask(vivid & ((hue < 13) | (hue > 160)))
    yield SealInk.BLUE, _as_mask(vivid & (hue > 92) & (hue < 140))
    yield SealInk.BLACK, _as_mask((ink_of(image, SealInk.BLACK) > 110) & (saturation < 110))


def _as_mask(chosen: NDArray[np.bool_]) -> Mask:
    return np.asarray(chosen, np.uint8) * 255


def _of_ink(ink: SealInk, mask: Mask) -> Iterator[Seal]:
    long_side = max(mask.shape)
    reach = np.asarray(cv2.distanceTransform(255 - mask, cv2.DIST_L2, 3), np.float32)
    if ink is SealInk.BLACK:
        yield from _black(mask, reach)
        return
    kernel = np.ones((max(3, round(0.006 * long_side)),) * 2, np.uint8)
    joined = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel)
    contours, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    for contour in contours:
        _, _, width, height = cv2.boundingRect(contour)
        if not _LEAST_SIDE * long_side < max(width, height) < _MOST_SIDE * long_side or len(contour) < 40:
            continue
        best = max(_shapes(ink, contour, reach), key=lambda s: s.confidence, default=None)
        if best is not None and _has_content(best, mask):
            yield best
    yield from _rings(ink, mask, reach)


def _black(mask: Mask, reach: NDArray[np.float32]) -> Iterator[Seal]:
    """Closed dark outlines that stand by themselves: the insides of rings and boxes."""
    long_side = max(mask.shape)
    closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    contours, tree = cv2.findContours(closed, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    for contour, (_, _, _, parent) in zip(contours, tree[0] if contours else (), strict=True):
        _, _, width, height = cv2.boundingRect(contour)
        fits = _LEAST_SIDE * long_side < max(width, height) < 0.6 * _MOST_SIDE * long_side
        if parent < 0 or not fits or min(width, height) < 0.45 * max(width, height):
            continue
        best = max(_shapes(SealInk.BLACK, contour, reach), key=lambda s: s.confidence, default=None)
        if best is None or best.confidence < _BLACK_SUPPORT or not _has_content(best, mask):
            continue
        outer = cv2.boundingRect(contours[parent])
        grid = max(outer[2] / max(1, width), outer[3] / max(1, height)) > 1.5
        boxed = best.shape is SealShape.SQUARE
        oblong = max(best.width_px, best.height_px) > _MOST_LONG_BLACK_BOX * min(best.width_px, best.height_px)
        if not (boxed and (grid or oblong)):
            yield best
    yield from _rings(SealInk.BLACK, mask, reach)


def _rings(ink: SealInk, mask: Mask, reach: NDArray[np.float32]) -> Iterator[Seal]:
    """Rings that print or a pen of their colour runs through, which no contour follows."""
    long_side = max(mask.shape)
    soft = cv2.GaussianBlur(mask, (0, 0), 1.2)
    least, most = round(0.5 * 0.06 * long_side), round(0.5 * 0.24 * long_side)
    circles = cv2.HoughCircles(
        soft, cv2.HOUGH_GRADIENT_ALT, 1.5, least, param1=260, param2=0.72, minRadius=least, maxRadius=most
    )
    for x, y, radius in np.asarray(circles).reshape(-1, 3)[:6] if circles is not None else ():
        outline = np.array([[x + radius * np.cos(t), y + radius * np.sin(t)] for t in np.linspace(0, 2 * np.pi, 90)])
        seal = _ellipse(ink, outline.astype(np.float32).reshape(-1, 1, 2), reach)
        if seal is not None and seal.confidence >= _BLACK_SUPPORT and _has_content(seal, mask):
            yield seal


def _shapes(ink: SealInk, contour: cv2.typing.MatLike, reach: NDArray[np.float32]) -> Iterator[Seal]:
    hull = cv2.convexHull(contour)
    if len(hull) >= 8 and (found := _ellipse(ink, hull, reach)) is not None and found.confidence >= _ROUND_SUPPORT:
        yield found
    (x, y), (width, height), turn = cv2.minAreaRect(hull)
    if min(width, height) < 4 or max(width, height) > _MOST_LONG * min(width, height):
        return
    corners = cv2.boxPoints(((x, y), (width - 2, height - 2), turn))
    sides = [np.linspace(a, b, _SAMPLES // 4) for a, b in zip(corners, np.roll(corners, -1, axis=0), strict=True)]
    tolerance = max(2.0, 0.02 * max(width, height))
    shares = [_support(side, reach, tolerance) for side in sides]
    if min(shares) > 0.6 and sum(shares) / 4 >= _SQUARE_SUPPORT:
        yield Seal(SealShape.SQUARE, ink, Point(x, y), width, height, turn, round(sum(shares) / 4 - 0.02, 3))


def _ellipse(ink: SealInk, hull: cv2.typing.MatLike, reach: NDArray[np.float32]) -> Seal | None:
    (x, y), (a, b), turn = cv2.fitEllipse(_evenly(hull))
    if min(a, b) < 8 or max(a, b) > _MOST_LONG * min(a, b) or not np.isfinite([x, y, a, b]).all():
        return None
    angles = np.linspace(0, 2 * np.pi, _SAMPLES, endpoint=False)
    cos, sin = np.cos(np.radians(turn)), np.sin(np.radians(turn))
    u, v = (a / 2 - 1) * np.cos(angles), (b / 2 - 1) * np.sin(angles)
    points = np.stack([x + u * cos - v * sin, y + u * sin + v * cos], axis=1)
    share = _support(points, reach, max(2.0, 0.02 * max(a, b)))
    if a < b:
        a, b, turn = b, a, turn - 90
    shape = SealShape.ROUND if b > 0.85 * a else SealShape.OVAL
    return Seal(shape, ink, Point(x, y), a, b, 0.0 if shape is SealShape.ROUND else _upright(turn), round(share, 3))


def _upright(turn: float) -> float:
    return (turn + 90) % 180 - 90


def _evenly(hull: cv2.typing.MatLike) -> NDArray[np.float32]:
    """Points at even steps along the hull: long straight pieces else count for nothing."""
    points = hull.reshape(-1, 2).astype(np.float32)
    loop = np.vstack([points, points[:1]])
    at = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(loop, axis=0).T))])
    steps = np.linspace(0, at[-1], 120, endpoint=False)
    return np.stack([np.interp(steps, at, loop[:, i]) for i in range(2)], axis=1).astype(np.float32).reshape(-1, 1, 2)


def _support(points: NDArray[np.generic], reach: NDArray[np.float32], tolerance: float) -> float:
    """Share of the points that have ink within the tolerance."""
    height, width = reach.shape
    columns = np.clip(np.rint(points[:, 0]).astype(int), 0, width - 1)
    rows = np.clip(np.rint(points[:, 1]).astype(int), 0, height - 1)
    return float((reach[rows, columns] <= tolerance).mean())


def _has_content(seal: Seal, mask: Mask) -> bool:
    """Whether it is neither an empty ring nor a filled spot."""
    square = seal.shape is SealShape.SQUARE
    total = _ink_share(seal, mask, 1.0)
    inside = _ink_share(seal, mask, 0.8)
    return _LEAST_INK < total < (_MOST_INK_SQUARE if square else _MOST_INK) and inside > _LEAST_INSIDE


def _ink_share(seal: Seal, mask: Mask, factor: float) -> float:
    area = np.zeros(mask.shape, np.uint8)
    box = ((seal.middle.x, seal.middle.y), (seal.width_px * factor, seal.height_px * factor), seal.turn_deg)
    if seal.shape is SealShape.SQUARE:
        cv2.fillConvexPoly(area, np.rint(cv2.boxPoints(box)).astype(np.int32), 255)
    else:
        cv2.ellipse(area, box, 255, -1)
    return cv2.countNonZero(cv2.bitwise_and(area, mask)) / max(1, cv2.countNonZero(area))


def _shared(a: Seal, b: Seal) -> float:
    """Shared area as a share of the smaller box."""
    (al, at, ar, ab), (bl, bt, br, bb) = a.quad.bounds, b.quad.bounds
    width, height = min(ar, br) - max(al, bl), min(ab, bb) - max(at, bt)
    return max(0.0, width) * max(0.0, height) / max(1.0, min((ar - al) * (ab - at), (br - bl) * (bb - bt)))


def _enlarged(seal: Seal, factor: float) -> Seal:
    middle = Point(seal.middle.x * factor, seal.middle.y * factor)
    size = seal.width_px * factor, seal.height_px * factor
    return Seal(seal.shape, seal.ink, middle, *size, seal.turn_deg, seal.confidence)
