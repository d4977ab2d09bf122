"""The holder's portrait on a flattened, upright card."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

from app.domain.document import Zone
from app.domain.geometry import Quad
from app.vision.pixels import Image, encode_jpeg, luminance

_SEARCH_HEIGHT_PX = 260
_ABOVE, _BELOW, _BESIDE = 0.55, 0.75, 0.42
"""How far a portrait reaches beyond the face, in face heights: hair and margin, shoulders, ears and margin."""

_JPEG_QUALITY = 90


def find_portrait(card_image: Image, zone: Zone | None) -> Quad | None:
    """The portrait in pixels of the card; None if no face is found. At most 100 ms; the card must be upright.

    `zone` is where the layout has the photo, as shares of the card; a wider frame around it is searched. Without a
    zone, or when the zone shows no face, the whole card is searched for its largest face.
    """
    height, width = card_image.shape[:2]
    if height < 40 or width < 40:
        return None
    grey = luminance(card_image)
    for frame in (_frame(zone, width, height), (0, 0, width, height)) if zone else ((0, 0, width, height),):
        face = _face(grey, frame)
        if face is not None:
            return _portrait(face, width, height)
    return None


def portrait_jpeg(card_image: Image, quad: Quad) -> bytes:
    """The portrait as a JPEG file; b"" if nothing of it lies on the card."""
    height, width = card_image.shape[:2]
    left, top, right, bottom = (round(v) for v in quad.bounds)
    part = card_image[max(0, top) : min(height, bottom), max(0, left) : min(width, right)]
    return encode_jpeg(part, _JPEG_QUALITY) if part.size else b""


def _frame(zone: Zone | None, width: int, height: int) -> tuple[int, int, int, int]:
    left, top, right, bottom = zone or (0.0, 0.0, 1.0, 1.0)
    return (
        max(0, int((left - 0.04) * width)),
        max(0, int((top - 0.08) * height)),
        min(width, int((right + 0.04) * width)),
        min(height, int((bottom + 0.08) * height)),
    )


def _face(grey: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], frame: tuple[int, int, int, int]) -> Quad | None:
    left, top, right, bottom = frame
    part = grey[top:bottom, left:right]
    if min(part.shape) < 30:
        return None
    scale = min(1.0, _SEARCH_HEIGHT_PX / part.shape[0])
    small = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    least = max(20, round(small.shape[0] * 0.14))
    found = _cascade().detectMultiScale(cv2.equalizeHist(small), 1.12, 4, minSize=(least, least))
    if len(found) == 0:
        return None
    x, y, w, h = (float(v) / scale for v in max(found, key=lambda box: box[2] * box[3]))
    return Quad.from_box(left + x, top + y, left + x + w, top + y + h)


def _portrait(face: Quad, width: int, height: int) -> Quad:
    left, top, right, bottom = face.bounds
    size = bottom - top
    return Quad.from_box(
        max(0.0, left - _BESIDE * size),
        max(0.0, top - _ABOVE * size),
        min(float(width), right + _BESIDE * size),
        min(float(height), bottom + _BELOW * size),
    )


@lru_cache(maxsize=1)
def _cascade() -> cv2.CascadeClassifier:
    """OpenCV's own frontal face cascade. Source: opencv-python 4, cv2/data."""
    folder = Path(cv2.__file__).parent / "data"
    return cv2.CascadeClassifier(str(folder / "haarcascade_frontalface_default.xml"))
