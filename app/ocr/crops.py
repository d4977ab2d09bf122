"""Lines cut out of a picture: turned upright, flattened, at the height that the recogniser reads."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from app.domain.geometry import Quad
from app.ocr.engine import Image

LINE_HEIGHT_PX = 48
"""Height of every crop; the recogniser was trained at it."""

MARGIN = 0.05
"""Added on every side, as a share of the quad's height.

Measured with PP-OCRv6: outlines of the detector read equally well from -0.15 to +0.15; ones that touch the ink lose
2 to 4 % of lines without a margin and nothing from 0.1 on; more than 0.25 around the detector's outlines costs 5 %.
"""

_WIDTH_MIN_PX = 16
_WIDTH_MAX_PX = 6144
_READABLE_HEIGHT_PX = 3
_SOURCE_AREA_MAX_PX = 8_000_000
_SHRINK_IN_STEPS_FROM = 1.5


@dataclass(frozen=True, slots=True)
class LineCrop:
    """`pixels` is 48 × width × 3. The crop begins at `start` along the quad's reading direction (0 = its left edge, so
    a margin makes it negative) and covers `share` of the quad's width.
    """

    pixels: Image
    start: float
    share: float


def cut_line(image: Image, quad: Quad, *, width_min_px: int = 0) -> LineCrop | None:
    """The quad's content with its first edge at the top; None if the quad is under 3 px high, folded or off the image.

    What lies outside of the image is filled with its nearest pixels. Lines of more than 128 times their height are
    squeezed.
    """
    width, height = quad.width_px, quad.height_px
    if not _is_sane(image, quad):
        return None
    margin = MARGIN * height
    full_width, full_height = width + 2 * margin, height + 2 * margin
    wanted = max(_WIDTH_MIN_PX, width_min_px, round(full_width * LINE_HEIGHT_PX / full_height))
    target = (min(wanted, _WIDTH_MAX_PX), LINE_HEIGHT_PX)
    size = target
    if full_height > _SHRINK_IN_STEPS_FROM * LINE_HEIGHT_PX:
        # Warping straight to a much smaller size would skip pixels.
        keep = min(1.0, math.sqrt(_SOURCE_AREA_MAX_PX / (full_width * full_height)))
        size = (max(target[0], round(full_width * keep)), max(LINE_HEIGHT_PX, round(full_height * keep)))
    pixels = _warp(image, quad, size, margin_share=(margin / full_width, margin / full_height))
    if size != target:
        pixels = np.asarray(cv2.resize(pixels, target, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    return LineCrop(np.ascontiguousarray(pixels), -margin / width, full_width / width)


def half_turned(pixels: Image) -> Image:
    """The same pixels after half a turn."""
    return np.ascontiguousarray(pixels[::-1, ::-1])


def _is_sane(image: Image, quad: Quad) -> bool:
    rows, columns = image.shape[:2]
    left, top, right, bottom = quad.bounds
    near = right > 0 and bottom > 0 and left < columns and top < rows
    return near and quad.width_px >= 1 and quad.height_px >= _READABLE_HEIGHT_PX and quad.area_px >= 1


def _warp(image: Image, quad: Quad, size: tuple[int, int], *, margin_share: tuple[float, float]) -> Image:
    inset_x, inset_y = size[0] * margin_share[0], size[1] * margin_share[1]
    left, top, right, bottom = inset_x, inset_y, size[0] - inset_x, size[1] - inset_y
    source = np.array([(p.x, p.y) for p in quad.points], dtype=np.float32)
    target = np.array([(left, top), (right, top), (right, bottom), (left, bottom)], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(source, target)
    warped = cv2.warpPerspective(image, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(warped, dtype=np.uint8)
