"""A seal made readable: its ink alone, the text of its ring unrolled to a line, its middle turned upright."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from app.vision.pixels import Image
from app.vision.seals import Seal, SealShape, ink_of

_RADIUS_PX = 170
_OUTER, _INNER = 0.95, 0.60
_RIM_SEARCH = 0.72
_LINE_PX = 64
_LEAST_INK = 0.04
_PAD_PX = 16


@dataclass(frozen=True, slots=True)
class UnrolledSeal:
    """Pictures of a seal, dark on white: `ring` is the text along its rim as one straight line (None where it has
    none), `middle` what stands inside, the right way up.
    """

    ring: Image | None = field(repr=False)
    middle: Image = field(repr=False)


def unrolled(image: Image, seal: Seal) -> UnrolledSeal:
    """The pictures of a seal that was found on this image."""
    if seal.shape is SealShape.SQUARE:
        return UnrolledSeal(None, _flat(image, seal))
    disc = _disc(image, seal)
    polar = _polar(disc)
    outer = _rim(polar)
    band = polar[round((1 - outer) * _RADIUS_PX) : round((1 - _INNER) * _RADIUS_PX)]
    inked = (band > 90).mean(axis=0) > _LEAST_INK
    start, length = _widest_gap(inked)
    width = len(inked)
    ring = np.roll(band, -(start + length), axis=1)[:, : width - length]
    middle: cv2.typing.MatLike = disc
    if seal.shape is SealShape.ROUND and length > 0.06 * width:
        at = (start + length / 2) / width * 360.0
        turn = cv2.getRotationMatrix2D((_RADIUS_PX, _RADIUS_PX), at if at <= 180 else at - 360, 1.0)
        middle = cv2.warpAffine(disc, turn, disc.shape[::-1])
    inner = np.zeros_like(middle)
    cv2.circle(inner, (_RADIUS_PX, _RADIUS_PX), round(0.64 * _RADIUS_PX), 255, -1)
    return UnrolledSeal(_picture(_scaled(ring)) if inked.any() else None, _picture(cv2.bitwise_and(middle, inner)))


def _flat(image: Image, seal: Seal) -> Image:
    side = 2 * _RADIUS_PX
    turn = (seal.turn_deg + 45) % 90 - 45
    swapped = round((seal.turn_deg - turn) / 90) % 2 == 1
    width, height = (seal.height_px, seal.width_px) if swapped else (seal.width_px, seal.height_px)
    scale = side / max(width, height)
    size = (round(width * scale), round(height * scale))
    matrix = np.asarray(cv2.getRotationMatrix2D((seal.middle.x, seal.middle.y), turn, scale), np.float64)
    matrix[:, 2] += np.array(size) / 2 - (seal.middle.x, seal.middle.y)
    ink = cv2.warpAffine(ink_of(image, seal.ink), matrix, size, flags=cv2.INTER_AREA)
    rim = round(0.05 * min(size))
    inside = np.zeros_like(ink)
    inside[rim:-rim, rim:-rim] = _stretched(ink)[rim:-rim, rim:-rim]
    if (inside > 110).mean() > 0.5:
        inside[rim:-rim, rim:-rim] = 255 - inside[rim:-rim, rim:-rim]
    return _picture(inside)


def _disc(image: Image, seal: Seal) -> NDArray[np.uint8]:
    """The seal's ink as a circle of fixed radius that fills the picture."""
    turn, side = np.radians(seal.turn_deg), 2 * _RADIUS_PX
    cos, sin = np.cos(turn), np.sin(turn)
    turned = np.array([[cos, -sin], [sin, cos]])
    shrink = np.diag([side / seal.width_px, side / seal.height_px])
    linear = turned @ shrink @ turned.T
    middle = np.array([seal.middle.x, seal.middle.y])
    matrix = np.hstack([linear, (np.array([_RADIUS_PX, _RADIUS_PX]) - linear @ middle).reshape(2, 1)])
    ink = cv2.warpAffine(ink_of(image, seal.ink), matrix, (side, side), flags=cv2.INTER_CUBIC)
    return _stretched(ink)


def _stretched(ink: cv2.typing.MatLike) -> NDArray[np.uint8]:
    top = max(40.0, float(np.percentile(ink, 98)))
    return np.asarray(np.clip(ink.astype(np.float32) * 255 / top, 0, 255), np.uint8)


def _polar(disc: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Columns run clockwise from the bottom, rows from the rim inwards."""
    around = round(2 * np.pi * 0.78 * _RADIUS_PX)
    polar = cv2.warpPolar(disc, (_RADIUS_PX, around), (_RADIUS_PX, _RADIUS_PX), _RADIUS_PX, cv2.WARP_POLAR_LINEAR)
    rows = polar.T[::-1]
    return np.roll(rows, -around // 4, axis=1)


def _rim(polar: NDArray[np.uint8]) -> float:
    """Radius, as a share, right inside the rim: rows that are inked nearly all around are its rings."""
    share = (polar > 90).mean(axis=1)
    upto = round((1 - _RIM_SEARCH) * _RADIUS_PX)
    rings = np.flatnonzero(share[:upto] > 0.55)
    return _OUTER if rings.size == 0 else 1 - (int(rings[-1]) + 2) / _RADIUS_PX


def _widest_gap(inked: NDArray[np.bool_]) -> tuple[int, int]:
    """Start and length of the longest run without ink, around the end; (0, 0) if there is none."""
    width = len(inked)
    best = (0, 0)
    run = 0
    for at in range(2 * width):
        run = 0 if inked[at % width] else run + 1
        if run > best[1]:
            best = ((at - run + 1) % width, min(run, width))
    return best


def _scaled(band: cv2.typing.MatLike) -> NDArray[np.uint8]:
    factor = _LINE_PX / max(1, band.shape[0])
    return np.asarray(cv2.resize(band, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC), np.uint8)


def _picture(ink: cv2.typing.MatLike) -> Image:
    padded = cv2.copyMakeBorder(255 - ink, *(_PAD_PX,) * 4, cv2.BORDER_CONSTANT, value=255)
    return np.ascontiguousarray(np.dstack([padded] * 3))
