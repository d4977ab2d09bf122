"""The proportions of cards: the formats there are, and what a tilted outline was before the camera tilted it."""

from __future__ import annotations

import math

import numpy as np

from app.vision.pixels import Floats

ID1 = 85.60 / 53.98
"""Bank-card size. Source: ISO/IEC 7810, ID-1."""

ID3 = 125.0 / 88.0
"""A passport's data page, and nearly also ID-2 and every sheet of the A series. Source: ISO/IEC 7810, ID-3."""

_FORMATS = (ID1, ID3)
_NEAR = 0.07
_USUAL_FOCAL = 1.1
_FOCAL_RANGE = (0.7, 3.0)
_BEND_AT_MOST = 1.25


def format_distance(aspect: float) -> float:
    """How far a long-over-short ratio is from the nearest card format, as a logarithm, 0 or more."""
    return min(abs(math.log(max(aspect, 1e-6) / known)) for known in _FORMATS)


def known_aspect(aspect: float) -> float:
    """The card format's ratio if one is within 7 %, else the ratio itself."""
    nearest = min(_FORMATS, key=lambda known: abs(math.log(max(aspect, 1e-6) / known)))
    return nearest if abs(math.log(max(aspect, 1e-6) / nearest)) < _NEAR else aspect


def true_aspect(corners: Floats, size: tuple[int, int]) -> float:
    """Long side over short side of the rectangle that a camera with centred optics sees as these corners; at least 1.

    `size` is the image's width and height. Falls back to the mean lengths of opposite sides where the perspective tells
    nonsense, as it does in cropped pictures.
    Source: Zhang and He, Whiteboard scanning and image enhancement, 2007, section 3.3.
    """
    sides = np.hypot(*(np.roll(corners, -1, axis=0) - corners).T)
    plain = (sides[0] + sides[2]) / max(float(sides[1] + sides[3]), 1e-6)
    ratio = _seen_ratio(corners - np.array(size) / 2, float(max(size)))
    if not 1 / _BEND_AT_MOST < ratio / max(plain, 1e-6) < _BEND_AT_MOST:
        ratio = plain
    return float(max(ratio, 1 / max(ratio, 1e-6)))


def _seen_ratio(centred: Floats, long_side: float) -> float:
    a, b, c, d = (np.array([p[0], p[1], 1.0]) for p in centred)
    across, along = np.cross(a, c), None
    k2 = _quotient(across @ d, np.cross(b, c) @ d)
    k3 = _quotient(across @ b, np.cross(d, c) @ b)
    along, aside = k2 * b - a, k3 * d - a
    bend = along[2] * aside[2]
    focal2 = -(along[0] * aside[0] + along[1] * aside[1]) / bend if abs(bend) > 1e-9 else 0.0
    usual = _USUAL_FOCAL * long_side
    low, high = (_FOCAL_RANGE[0] * usual) ** 2, (_FOCAL_RANGE[1] * usual) ** 2
    focal2 = min(max(focal2, low), high) if focal2 > 0 else usual**2
    return math.sqrt(_length2(along, focal2) / max(_length2(aside, focal2), 1e-12))


def _quotient(numerator: float, denominator: float) -> float:
    return float(numerator) / (float(denominator) if abs(denominator) > 1e-9 else 1e-9)


def _length2(side: Floats, focal2: float) -> float:
    return float(side[0] ** 2 + side[1] ** 2) / focal2 + float(side[2] ** 2)
