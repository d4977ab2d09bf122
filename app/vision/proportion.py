"""The proportions of cards: the formats there are, and what a tilted outline was before the camera tilted it."""

from __future__ import annotations

import numpy as np

from app.vision.pixels import Floats

ID1 = 85.60 / 53.98
"""Bank-card size. Source: ISO/IEC 7810, ID-1."""

ID3 = 125.0 / 88.0
"""A passport's data page, and nearly also ID-2 and every sheet of the A series. Source: ISO/IEC 7810, ID-3."""

_FORMATS = np.array([ID1, ID3])
_NEAR = 0.07
_USUAL_FOCAL = 1.1
_FOCAL_RANGE = (0.7, 3.0)
_BEND_AT_MOST = 1.25
_TINY = 1e-9


def format_distances(aspects: Floats) -> Floats:
    """How far ratios of long to short side are from the nearest card format, as logarithms, 0 or more."""
    apart = np.log(np.maximum(aspects, _TINY))[..., None] - np.log(_FORMATS)
    return np.asarray(np.abs(apart).min(-1))


def known_aspect(aspect: float) -> float:
    """The card format's ratio if one is within 7 %, else the ratio itself."""
    apart = np.abs(np.log(max(aspect, _TINY) / _FORMATS))
    return float(_FORMATS[apart.argmin()]) if apart.min() < _NEAR else aspect


def true_aspect(corners: Floats, size: tuple[int, int]) -> float:
    """`true_aspects` for one outline, 4 × 2."""
    return float(true_aspects(corners[None], size)[0])


def true_aspects(corners: Floats, size: tuple[int, int]) -> Floats:
    """For outlines (N × 4 × 2), the long side over the short side of the rectangle that a camera with centred optics
    sees as those corners; N values, at least 1.

    `size` is the image's width and height. Falls back to the mean lengths of opposite sides where the perspective tells
    nonsense, as it does in cropped pictures.
    Source: Zhang and He, Whiteboard scanning and image enhancement, 2007, section 3.3.
    """
    edges = np.roll(corners, -1, axis=1) - corners
    sides = np.hypot(edges[..., 0], edges[..., 1])
    plain = (sides[:, 0] + sides[:, 2]) / np.maximum(sides[:, 1] + sides[:, 3], _TINY)
    seen = _seen_ratios(corners - np.array(size) / 2, float(max(size)))
    bend = seen / np.maximum(plain, _TINY)
    sane = (bend > 1 / _BEND_AT_MOST) & (bend < _BEND_AT_MOST)
    ratio = np.maximum(np.where(sane, seen, plain), _TINY)
    return np.asarray(np.maximum(ratio, 1 / ratio))


def _seen_ratios(centred: Floats, long_side: float) -> Floats:
    points = np.concatenate([centred, np.ones((*centred.shape[:2], 1))], axis=2)
    a, b, c, d = (points[:, k] for k in range(4))
    across = np.cross(a, c)
    k2 = _quotients((across * d).sum(1), (np.cross(b, c) * d).sum(1))
    k3 = _quotients((across * b).sum(1), (np.cross(d, c) * b).sum(1))
    along, aside = k2[:, None] * b - a, k3[:, None] * d - a
    focal2 = -_quotients((along[:, :2] * aside[:, :2]).sum(1), along[:, 2] * aside[:, 2])
    usual = _USUAL_FOCAL * long_side
    low, high = (_FOCAL_RANGE[0] * usual) ** 2, (_FOCAL_RANGE[1] * usual) ** 2
    focal2 = np.where(focal2 > 0, np.clip(focal2, low, high), usual**2)
    lengths = [(side[:, :2] ** 2).sum(1) / focal2 + side[:, 2] ** 2 for side in (along, aside)]
    return np.asarray(np.sqrt(lengths[0] / np.maximum(lengths[1], _TINY**2)))


def _quotients(numerator: Floats, denominator: Floats) -> Floats:
    return np.asarray(numerator / np.where(np.abs(denominator) > _TINY, denominator, _TINY))
