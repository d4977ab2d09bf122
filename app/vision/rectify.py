"""Flattened, turned and levelled copies of a picture, each with the map from its pixels back to the original's."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np

from app.domain.geometry import Point, Quad, Transform
from app.vision.pixels import Floats, Image, corner_array
from app.vision.proportion import known_aspect, true_aspect

LONG_SIDE_PX = (640, 2000)
"""The flattened card's long side is clipped to this range."""

ENLARGE_AT_MOST = 1.5
"""A card that is small in the picture is not enlarged more than this: it would not become more legible."""

_LEVEL_ENOUGH_DEG = 0.25
_AREA_AT_LEAST_PX = 16.0


def flatten(image: Image, quad: Quad, aspect: float = 0.0, *, long_side_px: int = 0) -> tuple[Image, Transform]:
    """What lies inside the quad as a rectangle seen straight on, and the map from its pixels to pixels of `image`.

    `aspect` is the card's long side over its short side; 0 estimates it from the quad's perspective and takes the
    nearest card format if one is near. `long_side_px` 0 takes the quad's own size. What lies outside the image repeats
    the nearest pixels. A quad without area gives the image unchanged.
    """
    corners = corner_array(quad)
    if quad.area_px < _AREA_AT_LEAST_PX or not _convex(corners):
        return image, Transform.identity()
    width, height = _flat_size(image, quad, aspect, long_side_px)
    flat = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    onto_page = np.asarray(cv2.getPerspectiveTransform(flat, corners.astype(np.float32)), dtype=np.float64)
    shrink = max(quad.width_px / width, quad.height_px / height)
    return _warped(image, onto_page, (width, height), quad, shrink), _transform(onto_page)


def _convex(corners: Floats) -> bool:
    edge = np.roll(corners, -1, axis=0) - corners
    after = np.roll(edge, -1, axis=0)
    turn = edge[:, 0] * after[:, 1] - edge[:, 1] * after[:, 0]
    return bool((turn > 0).all())


def _flat_size(image: Image, quad: Quad, aspect: float, long_side_px: int) -> tuple[int, int]:
    own = max(quad.width_px, quad.height_px)
    wanted = long_side_px if long_side_px > 0 else int(np.clip(own, *LONG_SIDE_PX))
    long_side = max(4.0, min(wanted, ENLARGE_AT_MOST * own))
    if aspect <= 0:
        aspect = known_aspect(true_aspect(corner_array(quad), (image.shape[1], image.shape[0])))
    short_side = max(4.0, long_side / max(aspect, 1 / aspect))
    landscape = quad.width_px >= quad.height_px
    sides = (long_side, short_side) if landscape else (short_side, long_side)
    return round(sides[0]), round(sides[1])


def _warped(image: Image, onto_page: Floats, size: tuple[int, int], quad: Quad, shrink: float) -> Image:
    block = max(1, int(shrink))
    source, origin = image, (0, 0)
    if block > 1:
        source, origin = _reduced(image, quad, block)
    onto_source = np.array([[1, 0, -origin[0]], [0, 1, -origin[1]], [0, 0, block]]) @ onto_page
    half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    unhalf = np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1]])
    flags = cv2.WARP_INVERSE_MAP | (cv2.INTER_CUBIC if shrink < 1.0 else cv2.INTER_LINEAR)
    seen = cv2.warpPerspective(source, unhalf @ onto_source @ half, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(seen, dtype=np.uint8)


def _reduced(image: Image, quad: Quad, block: int) -> tuple[Image, tuple[int, int]]:
    """The part of the image around the quad, averaged over blocks, and where that part begins."""
    left, top, right, bottom = quad.bounds
    x0, y0 = max(0, int(left) - block), max(0, int(top) - block)
    x1, y1 = min(image.shape[1], math.ceil(right) + block), min(image.shape[0], math.ceil(bottom) + block)
    columns, rows = max(1, (x1 - x0) // block), max(1, (y1 - y0) // block)
    part = image[y0 : y0 + rows * block, x0 : x0 + columns * block]
    if part.shape[0] < block or part.shape[1] < block:
        return image, (0, 0)
    return np.asarray(cv2.resize(part, (columns, rows), interpolation=cv2.INTER_AREA), dtype=np.uint8), (x0, y0)


def _transform(matrix: Floats) -> Transform:
    values = (matrix / matrix[2, 2]).ravel()
    return Transform(tuple(float(v) for v in values))  # type: ignore[arg-type]


def turn(image: Image, quarter_turns: int) -> tuple[Image, Transform]:
    """The picture turned counter-clockwise by quarter turns, and the map from its pixels to pixels of `image`.

    Text whose reading direction is `quarter_turns` clockwise of upright becomes upright (see `orient`).
    """
    height, width = float(image.shape[0]), float(image.shape[1])
    back = (
        (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0),
        (0.0, -1.0, width, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0),
        (-1.0, 0.0, width, 0.0, -1.0, height, 0.0, 0.0, 1.0),
        (0.0, 1.0, 0.0, -1.0, 0.0, height, 0.0, 0.0, 1.0),
    )[quarter_turns % 4]
    return np.ascontiguousarray(np.rot90(image, quarter_turns % 4)), Transform(back)


def deskew_by_text(image: Image, text_quads: Sequence[Quad]) -> tuple[Image, Transform]:
    """The picture turned by less than an eighth so that its text lines run level or plumb, and the map back.

    The canvas grows so that nothing is lost; new corners take the colour of the image's rim. Without text, or with
    level text, the image itself.
    """
    angle = text_skew_deg(text_quads)
    if abs(angle) < _LEVEL_ENOUGH_DEG:
        return image, Transform.identity()
    height, width = image.shape[:2]
    turned = math.radians(angle)
    cos, sin = math.cos(turned), math.sin(turned)
    new_width = math.ceil(width * abs(cos) + height * abs(sin))
    new_height = math.ceil(width * abs(sin) + height * abs(cos))
    back = np.array([[cos, -sin, 0.0], [sin, cos, 0.0], [0.0, 0.0, 1.0]])
    back[:2, 2] = np.array([width / 2, height / 2]) - back[:2, :2] @ np.array([new_width / 2, new_height / 2])
    half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    unhalf = np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1]])
    seen = cv2.warpAffine(
        image, (unhalf @ back @ half)[:2], (new_width, new_height),
        flags=cv2.WARP_INVERSE_MAP | cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=_rim_colour(image),
    )  # fmt: skip
    return np.asarray(seen, dtype=np.uint8), _transform(back)


def _rim_colour(image: Image) -> tuple[float, ...]:
    rim = np.concatenate([image[0], image[-1], image[:, 0], image[:, -1]])
    return tuple(float(v) for v in np.median(rim, axis=0))


def text_skew_deg(text_quads: Sequence[Quad]) -> float:
    """How far most text lines are turned clockwise from level or plumb, in [-45, 45); 0 without text.

    Long lines count more; lines far from the most frequent direction do not count.
    """
    turns = np.array([_long_side_deg(q) for q in text_quads])
    weights = np.array([_line_weight(q) for q in text_quads])
    if weights.sum() <= 0:
        return 0.0
    folded = (turns + 45) % 90 - 45
    near = (np.abs((folded[:, None] - folded[None, :] + 45) % 90 - 45) < 4) @ weights
    peak = float(folded[int((near * (weights > 0)).argmax())])
    away = (folded - peak + 45) % 90 - 45
    kept = (np.abs(away) < 8) & (weights > 0)
    angle = peak + _weighted_median(away[kept], weights[kept])
    return float((angle + 45) % 90 - 45)


def _long_side_deg(quad: Quad) -> float:
    return quad.angle_deg if quad.width_px >= quad.height_px else quad.turned(1).angle_deg


def _line_weight(quad: Quad) -> float:
    long_side, short_side = max(quad.width_px, quad.height_px), min(quad.width_px, quad.height_px)
    return long_side if long_side > 2 * short_side and short_side > 0 else 0.0


def _weighted_median(values: Floats, weights: Floats) -> float:
    order = np.argsort(values)
    total = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(total, total[-1] / 2)])


def crop_to_text(image: Image, text_quads: Sequence[Quad], *, margin_lines: float = 2.0) -> tuple[Image, Transform]:
    """The upright part of the picture that holds all text and a margin of so many line heights, and the map back.

    Without text the image itself. The crop shares the image's memory where it can.
    """
    height, width = image.shape[:2]
    if not text_quads:
        return image, Transform.identity()
    line = float(np.median([min(q.width_px, q.height_px) for q in text_quads]))
    bounds = np.array([q.bounds for q in text_quads])
    room = margin_lines * line
    left = int(np.clip(bounds[:, 0].min() - room, 0, width - 1))
    top = int(np.clip(bounds[:, 1].min() - room, 0, height - 1))
    right = int(np.clip(math.ceil(bounds[:, 2].max() + room), left + 1, width))
    bottom = int(np.clip(math.ceil(bounds[:, 3].max() + room), top + 1, height))
    return image[top:bottom, left:right], Transform.translation(float(left), float(top))


def moved(quads: Sequence[Quad], back: Transform) -> tuple[Quad, ...]:
    """Quads of the original picture in pixels of the copy whose map back is given; those at infinity are left out.

    Raises: ValueError if the map is singular.
    """
    onto_copy = back.inverse()
    found = []
    for quad in quads:
        try:
            corners = [onto_copy.apply(p) for p in quad.points]
        except ZeroDivisionError:
            continue
        found.append(Quad(*(Point(p.x, p.y) for p in corners)))
    return tuple(found)
