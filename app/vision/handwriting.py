"""Signatures on a page: ink that is neither print nor ruling nor seal, joined as a hand joins letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.geometry import Quad
from app.vision.pixels import Image, shrunk
from app.vision.seals import Seal, SealInk, ink_of

_LONG_SIDE_PX = 1500
_RULE = 0.06
_JOIN = 0.012
_LEAST_WIDTH, _MOST_WIDTH = 0.035, 0.45
_LEAST_HEIGHT, _MOST_HEIGHT = 0.011, 0.14
_LEAST_DENSITY, _MOST_DENSITY = 0.02, 0.42
_JOINED = 0.38
_LEAST_STROKES = 1.6
_THIN = 0.22
_SURE = 0.5
_BLUE_PRINT = 0.3
_BLUE_LINE = 0.5

Mask = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature's box on the image, and how much it looks like one, 0 to 1."""

    quad: Quad
    confidence: float


def find_signatures(
    image: Image, print_quads: Sequence[Quad], seals: Sequence[Seal], prompts: Sequence[Quad]
) -> tuple[Signature, ...]:
    """The signatures of an upright page, quads in its pixels.

    `print_quads` are lines that were surely read as print, `prompts` the lines that ask for a signature. Under a red
    seal ink of other colours is still seen; what lies under a blue or black one is not.
    """
    small, scale = shrunk(image, long_side_px=_LONG_SIDE_PX)
    mask, blue = _ink(small)
    by_pen = cv2.countNonZero(blue) < _BLUE_PRINT * max(1, cv2.countNonZero(mask))
    for quad in print_quads:
        outline = _scaled(quad, scale, grow=1.12)
        if not (by_pen and _is_blue(mask, blue, outline)):
            cv2.fillPoly(mask, [outline], 0)
    for seal in seals:
        area = np.zeros_like(mask)
        cv2.fillPoly(area, [_scaled(seal.quad, scale, grow=1.06)], 255)
        mask[(area > 0) & ((ink_of(small, SealInk.RED) > 60) | (seal.ink is not SealInk.RED))] = 0
    mask = _without_rules(mask)
    height = float(np.median([q.height_px * scale for q in print_quads])) if print_quads else 0.016 * max(mask.shape)
    asked = [(q.center.x * scale, q.center.y * scale) for q in prompts]
    covered = [_scaled(seal.quad, scale, grow=1.0) for seal in seals]
    found = []
    for box in _clusters(mask):
        sure = _likeness(mask, blue, box, height, asked)
        if sure >= _SURE and not _is_seal(box, covered):
            x, y, w, h = (value / scale for value in box)
            found.append(Signature(Quad.from_box(x, y, x + w, y + h), round(min(0.99, sure), 3)))
    return tuple(sorted(found, key=lambda s: -s.confidence))


def _ink(image: Image) -> tuple[Mask, Mask]:
    """Ink of any colour, and the part of it that is blue."""
    dark = ink_of(image, SealInk.BLACK)
    blue = ink_of(image, SealInk.BLUE)
    mask = np.asarray((dark > 80) | (blue > 70), np.uint8) * 255
    return mask, np.asarray((blue > 60) & (mask > 0), np.uint8) * 255


def _is_blue(mask: Mask, blue: Mask, outline: NDArray[np.int32]) -> bool:
    """Whether most ink in the outline is blue: on a page of black print somebody wrote it."""
    x, y, w, h = cv2.boundingRect(outline)
    part = (slice(max(0, y), y + h), slice(max(0, x), x + w))
    return cv2.countNonZero(blue[part]) > _BLUE_LINE * max(1, cv2.countNonZero(mask[part]))


def _without_rules(mask: Mask) -> Mask:
    length = max(15, round(_RULE * max(mask.shape)))
    kept: cv2.typing.MatLike = mask.copy()
    for kernel in (np.ones((1, length), np.uint8), np.ones((length, 1), np.uint8)):
        rules = cv2.morphologyEx(mask, cv2.MORPH_OPEN, kernel)
        kept = cv2.subtract(kept, cv2.dilate(rules, np.ones((3, 3), np.uint8)))
    return np.asarray(cv2.morphologyEx(kept, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)), np.uint8)


def _clusters(mask: Mask) -> list[tuple[int, int, int, int]]:
    reach = max(3, round(_JOIN * max(mask.shape)))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    dust = [i for i in range(1, count) if stats[i, cv2.CC_STAT_AREA] < 12]
    clean = mask.copy()
    clean[np.isin(labels, dust)] = 0
    joined = cv2.dilate(clean, np.ones((reach, round(1.6 * reach)), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    boxes = []
    for index in range(1, count):
        x, y, w, h = (int(v) for v in stats[index, :4])
        inside = np.where(labels[y : y + h, x : x + w] == index, clean[y : y + h, x : x + w], 0)
        tight = cv2.boundingRect(np.asarray(inside, np.uint8))
        if tight[2] and tight[3]:
            boxes.append((x + tight[0], y + tight[1], tight[2], tight[3]))
    return boxes


def _likeness(
    mask: Mask, blue: Mask, box: tuple[int, int, int, int], line: float, asked: Sequence[tuple[float, float]]
) -> float:
    """How much the ink in the box looks like a signature, 0 to 1."""
    x, y, w, h = box
    long_side = max(mask.shape)
    if not (_LEAST_WIDTH * long_side < w < _MOST_WIDTH * long_side and h < _MOST_HEIGHT * long_side):
        return 0.0
    if h < max(_LEAST_HEIGHT * long_side, 0.8 * line) or h > 1.6 * w:
        return 0.0
    part = mask[y : y + h, x : x + w]
    density = cv2.countNonZero(part) / (w * h)
    if not _LEAST_DENSITY < density < _MOST_DENSITY:
        return 0.0
    thickness = _thickness(part)
    strokes = cv2.countNonZero(part) / max(1.0, thickness) / w
    _, _, stats, _ = cv2.connectedComponentsWithStats(part, connectivity=8)
    widest = max((int(s[cv2.CC_STAT_WIDTH]) for s in stats[1:]), default=0) / w
    if strokes < _LEAST_STROKES or thickness > _THIN * h:
        return 0.0
    inked = cv2.countNonZero(blue[y : y + h, x : x + w]) / max(1, cv2.countNonZero(part))
    near = any(_is_near(box, point, line) for point in asked)
    tall = h > 1.5 * line
    return 0.12 + 0.28 * (widest > _JOINED) + 0.28 * near + 0.2 * (inked > 0.4) + 0.12 * tall + 0.1 * (strokes > 2.4)


def _thickness(part: Mask) -> float:
    """Typical width of the strokes, in pixels."""
    inside = cv2.distanceTransform(part, cv2.DIST_L2, 3)
    ridge = inside[(inside > 0) & (inside >= cv2.dilate(inside, np.ones((3, 3), np.uint8)) - 1e-6)]
    return 2.0 * float(np.median(ridge)) if ridge.size else 1.0


def _is_near(box: tuple[int, int, int, int], prompt: tuple[float, float], line: float) -> bool:
    x, y, w, h = box
    away_x = max(x - prompt[0], prompt[0] - (x + w), 0.0)
    away_y = max(y - prompt[1], prompt[1] - (y + h), 0.0)
    return away_y < 4.0 * line and away_x < 14.0 * line


def _is_seal(box: tuple[int, int, int, int], seals: Sequence[NDArray[np.int32]]) -> bool:
    """Whether the box is hardly more than (a part of) a seal."""
    x, y, w, h = box
    for outline in seals:
        sx, sy, sw, sh = cv2.boundingRect(outline)
        shared = max(0, min(x + w, sx + sw) - max(x, sx)) * max(0, min(y + h, sy + sh) - max(y, sy))
        if shared > 0.8 * w * h:
            return w > 0.6 * sw or h > 0.6 * sh or w * h < 0.12 * sw * sh
    return False


def _scaled(quad: Quad, scale: float, *, grow: float) -> NDArray[np.int32]:
    middle = np.array([quad.center.x, quad.center.y])
    points = np.array([[p.x, p.y] for p in quad.points])
    return np.asarray(np.rint((middle + (points - middle) * grow) * scale), np.int32)
