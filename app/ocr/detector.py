"""Where the lines are: a shrunken copy through the detection network, outlines turned into reading direction."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.geometry import Quad
from app.ocr.engine import Image
from app.ocr.outlines import directed, in_reading_order, without_nested
from app.ocr.sessions import DBPostProcess, LineSession, as_batch, run

CARD_SIDE_PX = 640
"""Longest side of the copy that is searched: enough for one card."""

PAGE_SIDE_PX = 1280
"""The same for a page of running text, unless its print turns out to be small."""

_FINE_SIDE_PX = 1920
_FINE_PRINT_PX = 10.0
_SMALL_SHARE = 0.15

_MULTIPLE_PX = 32
_SHORT_SIDE_MIN_PX = 64
_LONG_SIDE_MAX_PX = 1920
_ENLARGE_MAX = 2.0
_BORDER_PX = 8
_EDGE_MIN_PX = 3.0


class LineDetector:
    """A detector of the PP-OCR family. Safe to share between threads."""

    def __init__(self, session: LineSession) -> None:
        self._session = session
        # The library's own defaults but for the score: at 0.5 two more lines in a hundred of hard cards were lost.
        self._boxes = DBPostProcess(thresh=0.3, box_thresh=0.4, unclip_ratio=1.6, use_dilation=True)

    def find_on_page(self, image: Image) -> tuple[Quad, ...]:
        """As `find`, for a whole page: on a larger copy again if its small print is too small on the first."""
        longest = max(image.shape[:2])
        quads = self.find(image, side_px=PAGE_SIDE_PX)
        seen_px = small_print_px(quads) * min(1.0, PAGE_SIDE_PX / longest)
        if longest <= PAGE_SIDE_PX or (quads and seen_px >= _FINE_PRINT_PX):
            return quads
        return self.find(image, side_px=_FINE_SIDE_PX)

    def find(self, image: Image, *, side_px: int) -> tuple[Quad, ...]:
        """Outlines of lines with some room around the ink, in pixels of the image and in reading order.

        The copy's longest side has at most `side_px`, more where the short side would get too small.
        """
        rows, columns = image.shape[:2]
        if rows < 2 or columns < 2:
            return ()
        scale = _scale(rows, columns, side_px)
        canvas = _canvas(image, scale)
        heat = run(self._session, as_batch(canvas, canvas.shape[1]))
        boxes, _ = self._boxes(heat, (canvas.shape[0] / scale, canvas.shape[1] / scale))
        found = [_inside(box - _BORDER_PX / scale, rows, columns) for box in np.asarray(boxes, dtype=np.float64)]
        quads = [quad for quad in found if quad is not None]
        return in_reading_order(directed(without_nested(quads)))


def small_print_px(quads: Sequence[Quad]) -> float:
    """The height of the smaller lines among these; 0 for none."""
    heights = sorted(min(quad.width_px, quad.height_px) for quad in quads)
    return heights[int(_SMALL_SHARE * len(heights))] if heights else 0.0


def _scale(rows: int, columns: int, side_px: int) -> float:
    longest, shortest = max(rows, columns), min(rows, columns)
    scale = min(1.0, (side_px - 2 * _BORDER_PX) / longest)
    if shortest * scale < _SHORT_SIDE_MIN_PX:
        wanted = min(_ENLARGE_MAX, _SHORT_SIDE_MIN_PX / shortest)
        scale = max(scale, min(wanted, _LONG_SIDE_MAX_PX / longest))
    return scale


def _canvas(image: Image, scale: float) -> Image:
    """The scaled image inside a border of its own rim's colour; both sides are multiples of 32 px."""
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    rim = np.concatenate((small[0], small[-1], small[:, 0], small[:, -1]))
    height, width = (-(-(side + 2 * _BORDER_PX) // _MULTIPLE_PX) * _MULTIPLE_PX for side in small.shape[:2])
    canvas = np.empty((height, width, 3), dtype=np.uint8)
    canvas[:] = np.median(rim, axis=0)
    canvas[_BORDER_PX : _BORDER_PX + size[1], _BORDER_PX : _BORDER_PX + size[0]] = small
    return canvas


def _inside(box: NDArray[np.float64], rows: int, columns: int) -> Quad | None:
    """The outline with its corners moved into the image; None if nothing of it is left."""
    center = box.mean(axis=0)
    if not (0 <= center[0] <= columns and 0 <= center[1] <= rows):
        return None
    quad = Quad.from_points(np.clip(box, 0, (columns, rows)))
    return quad if min(quad.width_px, quad.height_px) >= _EDGE_MIN_PX else None
