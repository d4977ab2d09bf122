"""Pictures flattened, turned and straightened, each with the transform that leads back to where they came from."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np

from app.domain.geometry import Quad, Transform
from app.vision.pixels import Image

_LEAST_SIDE_PX = 640
_MOST_SIDE_PX = 2000
_MOST_ENLARGED = 1.5


def flatten(image: Image, quad: Quad, aspect: float = 0.0, long_side_px: int = 0) -> tuple[Image, Transform]:
    """What lies inside the quad as an upright rectangle, and the transform from its pixels to those of `image`.

    The first edge of the quad becomes the upper one. `aspect` is width / height of the result, 0 for the quad's own
    (mean lengths of its sides). `long_side_px` 0 takes the real size, at most 2,000 and enlarged at most 1.5 times.
    What lies outside the image is filled from its rim. A degenerate quad gives a 1 × 1 picture.
    """
    width, height = max(1.0, quad.width_px), max(1.0, quad.height_px)
    if aspect > 0:
        ratio = aspect if (width >= height) == (aspect >= 1) else 1 / aspect
        width, height = (width, width / ratio) if width / ratio >= height else (height * ratio, height)
    longest = max(width, height)
    wanted = long_side_px or min(max(longest, min(_LEAST_SIDE_PX, longest * _MOST_ENLARGED)), _MOST_SIDE_PX)
    scale = wanted / longest
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    to_page = _projective(Quad.from_box(0, 0, *size), quad)
    if to_page is None:
        return np.zeros((1, 1, 3), np.uint8), Transform.translation(quad.center.x, quad.center.y)
    source: Image = image
    if scale < 0.5:
        # Warping samples single pixels: a picture that shrinks much is averaged first.
        factor = scale * 1.25
        source = np.asarray(cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA), np.uint8)
        shrunk = Transform.scaling(source.shape[1] / image.shape[1], source.shape[0] / image.shape[0])
        matrix = _matrix(to_page.then(shrunk))
    else:
        matrix = _matrix(to_page)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    flat = cv2.warpPerspective(source, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.ascontiguousarray(flat), to_page


def turn(image: Image, quarter_turns: int) -> tuple[Image, Transform]:
    """The picture turned clockwise by that many quarters, and the transform from its pixels to those of `image`."""
    turns = quarter_turns % 4
    if turns == 0:
        return image, Transform.identity()
    height, width = image.shape[:2]
    turned = np.ascontiguousarray(np.rot90(image, -turns))
    to_old = {
        1: Transform((0, 1, 0, -1, 0, height, 0, 0, 1)),
        2: Transform((-1, 0, width, 0, -1, height, 0, 0, 1)),
        3: Transform((0, -1, width, 1, 0, 0, 0, 0, 1)),
    }[turns]
    return turned, to_old


def text_angle_deg(text_quads: Sequence[Quad]) -> float:
    """How far most text leans from the nearest quarter turn, clockwise, in (-45, 45]; 0 without text.

    The median over lines, weighted by length: single lines that run askew do not count.
    """
    leaning = []
    for quad in text_quads:
        weight = max(quad.width_px, quad.height_px)
        if weight > 2 * min(quad.width_px, quad.height_px):
            leaning.append((math.remainder(quad.angle_deg, 90.0), weight))
    if not leaning:
        return 0.0
    leaning.sort()
    half = sum(weight for _, weight in leaning) / 2
    for angle, weight in leaning:
        half -= weight
        if half <= 0:
            return angle
    return leaning[-1][0]


def deskew_by_text(image: Image, text_quads: Sequence[Quad]) -> tuple[Image, Transform]:
    """The picture turned so that its text lies along the axes, and the transform back to `image`.

    Nothing changes below half a degree. The picture grows so that no corner is lost.
    """
    angle = text_angle_deg(text_quads)
    if abs(angle) < 0.5:
        return image, Transform.identity()
    height, width = image.shape[:2]
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    new_width = math.ceil(width * abs(cos) + height * abs(sin))
    new_height = math.ceil(width * abs(sin) + height * abs(cos))
    # New pixel (u, v) lies at the old centre plus the turned offset from the new centre.
    dx = width / 2 - (cos * new_width / 2 - sin * new_height / 2)
    dy = height / 2 - (sin * new_width / 2 + cos * new_height / 2)
    to_old = Transform((cos, -sin, dx, sin, cos, dy, 0, 0, 1))
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = (new_width, new_height)
    turned = cv2.warpPerspective(image, _matrix(to_old), size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.ascontiguousarray(turned), to_old


def crop_to_text(image: Image, text_quads: Sequence[Quad]) -> tuple[Image, Transform]:
    """The part of the picture that holds all text, with a margin of two line heights, and the transform back."""
    if not text_quads:
        return image, Transform.identity()
    height, width = image.shape[:2]
    bounds = [quad.bounds for quad in text_quads]
    margin = 2 * float(np.median([min(quad.width_px, quad.height_px) for quad in text_quads]))
    left = max(0, int(min(b[0] for b in bounds) - margin))
    top = max(0, int(min(b[1] for b in bounds) - margin))
    right = min(width, math.ceil(max(b[2] for b in bounds) + margin))
    bottom = min(height, math.ceil(max(b[3] for b in bounds) + margin))
    if right - left < 1 or bottom - top < 1:
        return image, Transform.identity()
    return np.ascontiguousarray(image[top:bottom, left:right]), Transform.translation(left, top)


def _projective(source: Quad, target: Quad) -> Transform | None:
    """The transform that takes the corners of one quad to those of the other; None if there is none."""
    rows, values = [], []
    for a, b in zip(source.points, target.points, strict=True):
        rows.append([a.x, a.y, 1, 0, 0, 0, -b.x * a.x, -b.x * a.y])
        rows.append([0, 0, 0, a.x, a.y, 1, -b.y * a.x, -b.y * a.y])
        values += [b.x, b.y]
    try:
        solved = np.linalg.solve(np.array(rows, np.float64), np.array(values, np.float64))
    except np.linalg.LinAlgError:
        return None
    if not np.isfinite(solved).all() or not _is_regular(solved, source):
        return None
    values = [float(v) for v in solved]
    return Transform((*values, 1.0))  # type: ignore[arg-type]


def _is_regular(solved: np.ndarray[tuple[int, ...], np.dtype[np.float64]], source: Quad) -> bool:
    """Whether no corner maps to infinity or behind the viewer, and the map can be undone."""
    g, h = solved[6], solved[7]
    ahead = all(g * p.x + h * p.y + 1 > 1e-6 for p in source.points)
    matrix = np.append(solved, 1.0).reshape(3, 3)
    return ahead and abs(float(np.linalg.det(matrix))) > 1e-9


def _matrix(transform: Transform) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """The transform for OpenCV, whose pixels have their centres at whole numbers."""
    centred = Transform.translation(0.5, 0.5).then(transform).then(Transform.translation(-0.5, -0.5))
    return np.array(centred.m, np.float64).reshape(3, 3)
