"""The whole page in the frame of its upright part, so that what lies beside the text is seen too; and ink in a box."""

from __future__ import annotations

import cv2
import numpy as np

from app.domain.geometry import Point, Quad, Transform
from app.vision.pixels import Image, luminance

_MOST_GROWTH = 2.5
_INK_DEPTH = 28.0
_INSET_SHARE, _INSET_PX = 0.1, 3
_LEAST_INK = 0.3
_MOST_INK = 1.8
_ROOM = 0.2


def whole_upright(page: Image, upright: Image, to_page: Transform) -> tuple[Image, Transform]:
    """The page turned as its upright part is, and the map from its pixels to those of the part.

    The part itself where the page adds nothing, or would become much larger.
    """
    height, width = page.shape[:2]
    try:
        corners = to_page.inverse().apply_quad(Quad.from_box(0, 0, width, height))
    except (ValueError, ZeroDivisionError):
        return upright, Transform.identity()
    left, top, right, bottom = (round(v) for v in corners.bounds)
    rows, columns = upright.shape[:2]
    left, top, right, bottom = min(left, 0), min(top, 0), max(right, columns), max(bottom, rows)
    size = (right - left, bottom - top)
    if size == (columns, rows) or size[0] * size[1] > _MOST_GROWTH * max(width * height, rows * columns):
        return upright, Transform.identity()
    onto_part = Transform.translation(float(left), float(top))
    half = Transform.translation(0.5, 0.5)
    matrix = np.array(half.then(onto_part).then(to_page).then(half.inverse()).m).reshape(3, 3)
    seen = cv2.warpPerspective(
        page, matrix, size, flags=cv2.WARP_INVERSE_MAP | cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(seen, dtype=np.uint8), onto_part


def ink_in(image: Image, cell: Quad, line_px: float) -> Quad | None:
    """Where a line's print stands in a nearly upright cell, with a little room; None where the cell shows no letters.

    Ink that touches the cell's rim (its rulings) does not count, nor do specks.
    """
    left, top, right, bottom = cell.bounds
    inset = max(_INSET_PX, _INSET_SHARE * min(right - left, bottom - top))
    x0, y0 = max(0, round(left + inset)), max(0, round(top + inset))
    x1, y1 = min(image.shape[1], round(right - inset)), min(image.shape[0], round(bottom - inset))
    if x1 - x0 < 4 or y1 - y0 < 4:
        return None
    grey = luminance(image[y0:y1, x0:x1]).astype(np.float32)
    ink = (np.abs(grey - np.median(grey)) > _INK_DEPTH).astype(np.uint8)
    count, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    boxes = [
        (bx, by, bx + bw, by + bh)
        for bx, by, bw, bh, area in stats[1:count].tolist()
        if area >= 5 and bx > 0 and by > 0 and bx + bw < x1 - x0 and by + bh < y1 - y0
    ]
    tall = [b for b in boxes if b[3] - b[1] >= _LEAST_INK * line_px]
    if not tall:
        return None
    a, b = min(box[0] for box in boxes), min(box[1] for box in boxes)
    c, d = max(box[2] for box in boxes), max(box[3] for box in boxes)
    if d - b > _MOST_INK * line_px:
        return None
    room = _ROOM * line_px
    corners = [(a - room, b - room), (c + room, b - room), (c + room, d + room), (a - room, d + room)]
    return Quad(*(Point(x + x0, y + y0) for x, y in corners))
