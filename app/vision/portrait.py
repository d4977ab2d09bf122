"""The holder's portrait on a flattened, upright card."""

from __future__ import annotations

import functools
from pathlib import Path

import cv2
import numpy as np

from app.domain.geometry import Quad
from app.vision.pixels import Image, encode_jpeg, luminance, shrunk
from app.vision.rectify import flatten

_SEARCH_PX = 480
_ZONE_MARGIN = 0.2
_FACE_IN_PORTRAIT = 0.55
"""A face as the detector frames it is about this share of a passport portrait's width."""
_PORTRAIT_RATIO = 1.27
_FACE_CENTRE_DOWN = 0.455
_SNAP_SHARE = 0.14


def find_portrait(card_image: Image, zone: Quad | None) -> Quad | None:
    """The portrait's rectangle in pixels of `card_image`, or None if no face is found.

    `zone` is where the layout expects it, generously (None: anywhere); if no face is found there
    the whole card is searched. The portrait is the frame around the face where the picture shows one, else what
    portraits usually have around a face. The card must be upright. At most 100 ms.
    """
    if min(card_image.shape[:2]) < 24:
        return None
    zone_box = None if zone is None else zone.bounds
    face = _best_face(card_image, zone_box)
    if face is None and zone_box is not None:
        face = _best_face(card_image, None)
    if face is None:
        return None
    box = _around_face(face)
    box = _snapped(card_image, box)
    left, top, right, bottom = _inside(card_image, box)
    if right - left < 8 or bottom - top < 8:
        return None
    return Quad.from_box(left, top, right, bottom)


def portrait_jpeg(card_image: Image, quad: Quad, *, long_side_px: int = 480, quality: int = 90) -> bytes:
    """The portrait inside the quad as a JPEG file, at most `long_side_px` high or wide; empty if there is no area."""
    bounds = quad.bounds
    if quad.area_px < 16 or bounds[2] < 1 or bounds[3] < 1:
        return b""
    own = round(max(quad.width_px, quad.height_px))
    sides = sorted((quad.width_px, quad.height_px))
    flat, _ = flatten(card_image, quad, sides[1] / max(sides[0], 1e-6), long_side_px=max(8, min(own, long_side_px)))
    return encode_jpeg(flat, quality)


Box = tuple[float, float, float, float]


def _inside(image: Image, box: Box) -> Box:
    height, width = float(image.shape[0]), float(image.shape[1])
    left, top, right, bottom = box
    return (min(max(left, 0.0), width), min(max(top, 0.0), height), min(right, width), min(bottom, height))


@functools.lru_cache(maxsize=1)
def _detector() -> cv2.CascadeClassifier:
    """OpenCV's own cascade for upright faces. Source: opencv-python 4, cv2/data."""
    return cv2.CascadeClassifier(str(Path(cv2.__file__).parent / "data" / "haarcascade_frontalface_alt2.xml"))


def _best_face(image: Image, zone: Box | None) -> Box | None:
    """The largest face in the zone and a margin, or on the whole card; left, top, right, bottom."""
    height, width = image.shape[:2]
    x0, y0, x1, y1 = 0, 0, width, height
    if zone is not None:
        left, top, right, bottom = zone
        room_x, room_y = _ZONE_MARGIN * (right - left), _ZONE_MARGIN * (bottom - top)
        x0, y0 = max(0, int(left - room_x)), max(0, int(top - room_y))
        x1, y1 = min(width, int(right + room_x)), min(height, int(bottom + room_y))
    if x1 - x0 < 24 or y1 - y0 < 24:
        return None
    small, scale = shrunk(image[y0:y1, x0:x1], long_side_px=_SEARCH_PX if zone is None else _SEARCH_PX // 2)
    grey = cv2.equalizeHist(luminance(small))
    least = max(20, int(min(grey.shape) * (0.1 if zone is None else 0.25)))
    faces = _detector().detectMultiScale(grey, scaleFactor=1.12, minNeighbors=3, minSize=(least, least))
    if len(faces) == 0:
        return None
    x, y, w, h = max((tuple(int(v) for v in face) for face in faces), key=lambda f: f[2] * f[3])
    return (x0 + x / scale, y0 + y / scale, x0 + (x + w) / scale, y0 + (y + h) / scale)


def _around_face(face: Box) -> Box:
    left, top, right, bottom = face
    width = (right - left) / _FACE_IN_PORTRAIT
    height = width * _PORTRAIT_RATIO
    x, y = (left + right) / 2, (top + bottom) / 2
    return (x - width / 2, y - height * _FACE_CENTRE_DOWN, x + width / 2, y + height * (1 - _FACE_CENTRE_DOWN))


def _snapped(image: Image, box: Box) -> Box:
    """The box with each side moved onto the strongest straight edge nearby, where one is clear."""
    left, top, right, bottom = box
    reach_x, reach_y = _SNAP_SHARE * (right - left), _SNAP_SHARE * (bottom - top)
    x0, y0 = max(0, int(left - reach_x)), max(0, int(top - reach_y))
    x1, y1 = min(image.shape[1], int(right + reach_x) + 1), min(image.shape[0], int(bottom + reach_y) + 1)
    patch = image[y0:y1, x0:x1]
    if min(patch.shape[:2]) < 16:
        return box
    calm = cv2.GaussianBlur(patch, (0, 0), 1.0)
    down = slice(int((top - y0) + 0.15 * (bottom - top)), int((top - y0) + 0.85 * (bottom - top)))
    over = slice(int((left - x0) + 0.15 * (right - left)), int((left - x0) + 0.85 * (right - left)))
    columns = np.median(np.abs(cv2.Sobel(calm[down], cv2.CV_32F, 1, 0, scale=0.25)).max(axis=2), axis=0)
    rows = np.median(np.abs(cv2.Sobel(calm[:, over], cv2.CV_32F, 0, 1, scale=0.25)).max(axis=2), axis=1)
    return (
        x0 + _nearest_edge(columns, left - x0, reach_x),
        y0 + _nearest_edge(rows, top - y0, reach_y),
        x0 + _nearest_edge(columns, right - x0, reach_x),
        y0 + _nearest_edge(rows, bottom - y0, reach_y),
    )


def _nearest_edge(strength: np.ndarray[tuple[int, ...], np.dtype[np.float32]], place: float, reach: float) -> float:
    low, high = max(0, int(place - reach)), min(len(strength), int(place + reach) + 1)
    window = strength[low:high]
    if len(window) < 3:
        return place
    best = int(window.argmax())
    clear = window[best] > 5.0 and window[best] > 4.0 * float(np.median(window))
    return low + best + 0.5 if clear else place
