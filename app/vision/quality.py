"""Doubts about a picture or about one spot of it, measured before anything is read: findings, never refusals."""

from __future__ import annotations

import math

import cv2
import numpy as np

from app.domain.geometry import Quad
from app.domain.reading import Finding, Level
from app.vision.pixels import Field, Image, corner_array, luminance, shrunk

TEXT_HEIGHT_AT_LEAST_PX = 9.0
"""Below this height of a line's box a recogniser loses three lines in four (drawn lines, own measurement)."""

COMFORTABLE_HEIGHT_PX = 12.0
"""From this height on, size is no cause of misreadings: at 10 pixels one line in eight is lost."""

BLUR_AT_MOST = 0.063
"""Measured blur radius over line height at which one drawn line in three is misread; at 0.08 nearly all are."""

CONTRAST_AT_LEAST = 14.0
"""Grey levels between ink and paper."""

PAPER_AT_LEAST = 32.0
"""Grey level of the lightest fifth below which noise and compression eat the strokes."""

_SPOT_HEIGHT_PX = 40
_SPOT_WIDTH_PX = 480
_CLIPPED = 250
_GLARE_SHARE = 0.05
_UNLIT_PAPER = 230.0
_CONTRAST_TO_NOISE = 4.0
_PAGE_PX = 480
_TILE_PX = 96
_PAGE_BLUR = 0.0026


def spot_findings(image: Image, quad: Quad) -> tuple[Finding, ...]:
    """What makes the line of text inside the quad hard to read: cut off by the rim, small or too small, glare, too
    dark, of low contrast, blurred; each at most once. Half a millisecond. Text that is too small is not judged further.
    Nothing for a quad without area or wholly outside the image.
    """
    height_px = min(quad.width_px, quad.height_px)
    if height_px < 1.0 or quad.area_px < 4.0 or not _touches(image, quad):
        return ()
    found = []
    if _leaves(image, quad, slack_px=1.0):
        found.append(Finding("spot_cut_off"))
    if height_px < TEXT_HEIGHT_AT_LEAST_PX:
        return (*found, Finding("spot_too_small", Level.WARN, {"pixels": round(height_px)}))
    if height_px < COMFORTABLE_HEIGHT_PX:
        found.append(Finding("spot_small", Level.INFO, {"pixels": round(height_px)}))
    colour = _straight(image, quad)
    grey = luminance(colour).astype(np.float32)
    contrast, paper = _contrast(grey)
    if _has_glare(colour, contrast):
        found.append(Finding("spot_glare"))
    if paper < PAPER_AT_LEAST:
        found.append(Finding("spot_too_dark"))
    if contrast < max(CONTRAST_AT_LEAST, _CONTRAST_TO_NOISE * _noise(grey)):
        found.append(Finding("spot_low_contrast"))
    elif blur_radius_px(grey) / grey.shape[0] > BLUR_AT_MOST:
        found.append(Finding("spot_blurred"))
    return tuple(found)


def _touches(image: Image, quad: Quad) -> bool:
    left, top, right, bottom = quad.bounds
    height, width = image.shape[:2]
    return right > 1 and bottom > 1 and left < width - 1 and top < height - 1


def _leaves(image: Image, quad: Quad, *, slack_px: float) -> bool:
    left, top, right, bottom = quad.bounds
    height, width = image.shape[:2]
    return left < slack_px or top < slack_px or right > width - slack_px or bottom > height - slack_px


def _straight(image: Image, quad: Quad) -> Image:
    """The spot with its long side level, at its own size or smaller."""
    along = quad if quad.width_px >= quad.height_px else quad.turned(1)
    height = int(np.clip(round(along.height_px), 3, _SPOT_HEIGHT_PX))
    scale = height / max(along.height_px, 1.0)
    width = int(np.clip(round(along.width_px * scale), 3, _SPOT_WIDTH_PX))
    flat = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32) - 0.5
    block = max(1, int(1 / scale + 0.3))
    source, corners = image, corner_array(along)
    if block > 1:
        left, top, right, bottom = (int(v) for v in quad.bounds)
        x0, y0 = max(0, left - block), max(0, top - block)
        part = image[y0 : bottom + block + 1, x0 : right + block + 1]
        if min(part.shape[:2]) > block:
            source = np.asarray(cv2.resize(part, None, fx=1 / block, fy=1 / block, interpolation=cv2.INTER_AREA))
            corners = (corners - (x0, y0)) / block
    matrix = cv2.getPerspectiveTransform(flat, (corners - 0.5).astype(np.float32))
    flags = cv2.WARP_INVERSE_MAP | cv2.INTER_LINEAR
    seen = cv2.warpPerspective(source, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(seen, dtype=np.uint8)


def _contrast(grey: Field) -> tuple[float, float]:
    """Grey levels between the darkest and the lightest that are not outliers, and the lightest fifth's level."""
    low, light, high = np.percentile(grey, (3, 80, 97))
    return float(high - low), float(light)


def _noise(grey: Field) -> float:
    """Standard deviation of pixel noise, from the flattest half of the picture."""
    if min(grey.shape) < 5:
        return 0.0
    rough = np.abs(cv2.Laplacian(grey, cv2.CV_32F, ksize=1))
    return float(np.percentile(rough, 25)) / (0.3186 * math.sqrt(20))


def _has_glare(colour: Image, contrast: float) -> bool:
    """Whether a clipped patch, larger than strokes are, lies on paper that is not itself clipped."""
    clipped = (colour.min(axis=2) >= _CLIPPED).astype(np.uint8)
    share = float(clipped.mean())
    if share < _GLARE_SHARE:
        return False
    if share > 0.97:
        return contrast < CONTRAST_AT_LEAST
    side = max(3, colour.shape[0] // 4)
    patch = cv2.morphologyEx(clipped, cv2.MORPH_OPEN, np.ones((side, side), np.uint8))
    if float(patch.mean()) < _GLARE_SHARE:
        return False
    lit = np.percentile(luminance(colour), 90, axis=0)
    return float(np.percentile(lit, 4)) < _UNLIT_PAPER


def blur_radius_px(grey: Field) -> float:
    """The spread (standard deviation, in pixels) of the blur on the sharpest edges of a grey picture; 0 if it is flat.

    A step of height A that was blurred with spread s is nowhere steeper than A / (s √2π); so the ratio of contrast and
    steepest slope tells s whatever is written there, and however light or dark.
    """
    if min(grey.shape) < 5:
        return 0.0
    own = 0.6
    calm: Field = np.asarray(cv2.GaussianBlur(grey, (0, 0), own), dtype=np.float32)
    dx, dy = (cv2.Sobel(calm, cv2.CV_32F, *order, scale=0.125) for order in ((1, 0), (0, 1)))
    slope = cv2.magnitude(dx, dy)
    contrast, _ = _contrast(calm)
    steepest = float(np.percentile(slope, 99))
    if contrast < 2.0 or steepest < 0.05:
        return 0.0
    seen = contrast / (steepest * math.sqrt(2 * math.pi))
    return math.sqrt(max(0.0, seen**2 - own**2 - _PIXEL**2))


_PIXEL = 0.55
"""What sampling itself adds to the spread of an edge: a pixel's width and the slope's own window."""


def page_findings(image: Image) -> tuple[Finding, ...]:
    """What makes the whole picture hard to read: darkness, hardly any contrast, or blur. A few milliseconds."""
    if min(image.shape[:2]) < 5:
        return ()
    small, _ = shrunk(image, long_side_px=_PAGE_PX)
    grey = luminance(small).astype(np.float32)
    _, light = _contrast(grey)
    # Pale print may cover little of a white page: what counts is the darkest half per cent, not what most of it is.
    low, high = np.percentile(grey, (0.5, 99.5))
    contrast = float(high - low)
    found = []
    if light < PAPER_AT_LEAST and float(np.percentile(grey, 98)) < 2 * PAPER_AT_LEAST:
        return (Finding("picture_too_dark"),)
    if contrast < 2 * CONTRAST_AT_LEAST:
        found.append(Finding("picture_too_flat"))
    elif _page_blur(image, grey) > _PAGE_BLUR * max(image.shape[:2]):
        found.append(Finding("picture_blurred"))
    return tuple(found)


def _page_blur(image: Image, small: Field) -> float:
    """The least blur, in pixels, of the tiles of the picture that have the strongest edges."""
    scale = max(image.shape[:2]) / max(small.shape)
    slope = cv2.boxFilter(np.abs(cv2.Laplacian(small, cv2.CV_32F)), -1, (15, 15), borderType=cv2.BORDER_REFLECT)
    radii = []
    for _ in range(6):
        row, column = np.unravel_index(int(slope.argmax()), slope.shape)
        if slope[row, column] <= 0:
            break
        slope[max(0, row - 20) : row + 20, max(0, column - 20) : column + 20] = 0
        x, y = int(column * scale), int(row * scale)
        tile = image[max(0, y - _TILE_PX) : y + _TILE_PX, max(0, x - _TILE_PX) : x + _TILE_PX]
        grey = luminance(tile).astype(np.float32)
        radius = blur_radius_px(grey)
        if radius > 0:
            radii.append(radius)
    return float(np.percentile(radii, 25)) if radii else 0.0
