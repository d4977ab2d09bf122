"""A printed row of dashes, which stands for a value that does not exist and which no text detector reports."""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np

from app.domain.geometry import Quad
from app.vision.pixels import Field, Image, luminance

_LEAST_DASHES = 4
_SIDE_PX = 64
_TALLEST_PX = 13
"""Strokes higher than this, of `_SIDE_PX`, are letters."""

_BAND_PX = 4
_LEAST_CONTRAST = 16.0
_PROMINENCE = 0.1
_ALIKE = 0.45
_SAME_STEP = 1.5
_PLATEAU = 0.8
_LARGEST_PX = 31
_CLEAR_PX = 8
_FAINT = 0.4
_OTHER_INK = 0.02


def dash_row(image: Image, quad: Quad) -> Quad | None:
    """The row of dashes inside the upright box of the quad, None if there is none or if anything else is written there.

    The quads are in pixels of `image`. The row stands somewhere in the middle of the box's height.
    """
    left, top, right, bottom = (round(edge) for edge in quad.bounds)
    part = image[max(0, top) : max(0, bottom), max(0, left) : max(0, right)]
    if part.size == 0 or min(part.shape[:2]) < 8:
        return None
    scale = _SIDE_PX / part.shape[0]
    grey = cv2.resize(luminance(part), None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    flat = _flat_strokes(np.asarray(grey, dtype=np.uint8))
    row = int(flat.sum(axis=1).argmax())
    band = flat[max(0, row - _BAND_PX) : row + _BAND_PX + 1].max(axis=0)
    crests = _crests(band)
    if (
        len(crests) < _LEAST_DASHES
        or not _regular(crests)
        or _written_elsewhere(np.asarray(grey), row, slice(crests[0], crests[-1]))
    ):
        return None
    step = (crests[-1] - crests[0]) / (len(crests) - 1) / scale
    x0, x1, y = crests[0] / scale + left, crests[-1] / scale + left, row / scale + top
    return Quad.from_box(x0 - step / 2, y - step / 2, x1 + step / 2, y + step / 2)


def _flat_strokes(grey: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> Field:
    """How much darker each pixel is than what lies above and below it, for strokes of little height."""
    pillar = cv2.getStructuringElement(cv2.MORPH_RECT, (1, _TALLEST_PX))
    dark = cv2.morphologyEx(grey, cv2.MORPH_BLACKHAT, pillar)
    return np.asarray(cv2.GaussianBlur(dark, (0, 0), 1.0), dtype=np.float32)


def _crests(band: Field) -> list[int]:
    """Where the profile rises and falls again by a share of its height."""
    height = float(band.max())
    if height < _LEAST_CONTRAST:
        return []
    crests, low, high, at = [], 0.0, 0.0, 0
    for x, value in enumerate([*band.tolist(), 0.0]):
        if value > high:
            high, at = value, x
        if high - value > _PROMINENCE * height and high - low > _PROMINENCE * height:
            if high >= _ALIKE * height:
                crests.append(_middle(band, at))
            low, high = value, value
        low = min(low, value)
        if value == low:
            high = value
    return crests


def _middle(band: Field, at: int) -> int:
    """The middle of the plateau around the place."""
    low = _PLATEAU * float(band[at])
    start = end = at
    while start > 0 and band[start - 1] >= low:
        start -= 1
    while end + 1 < len(band) and band[end + 1] >= low:
        end += 1
    return (start + end) // 2


def _regular(crests: list[int]) -> bool:
    steps = [b - a for a, b in pairwise(crests)]
    return max(steps) <= _SAME_STEP * min(steps)


def _written_elsewhere(grey: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], row: int, span: slice) -> bool:
    """Whether there is ink above or below the row, between its ends."""
    square = cv2.getStructuringElement(cv2.MORPH_RECT, (_LARGEST_PX, _LARGEST_PX))
    ink = np.asarray(cv2.morphologyEx(grey, cv2.MORPH_BLACKHAT, square), dtype=np.float32)[:, span]
    inner = np.ones(grey.shape[0], dtype=bool)
    inner[max(0, row - _CLEAR_PX) : row + _CLEAR_PX + 1] = False
    inner[:_CLEAR_PX] = inner[-_CLEAR_PX:] = False
    return bool((ink[inner] > _FAINT * float(ink.max())).mean() > _OTHER_INK) if inner.any() else False
