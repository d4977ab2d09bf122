"""What spoils a picture, or a spot of it: findings that tell the operator what to do about it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.geometry import Quad
from app.domain.reading import Finding, Level
from app.vision.pixels import Image, luminance, shrunk
from app.vision.rectify import flatten

_SPOT_HEIGHT_PX = 48
_SMALL_TEXT_PX = 13
_TINY_TEXT_PX = 9
_DARK = 60
_GLARE_SHARE = 0.06
_CONTRAST = 22.0
_EDGE_WIDTH = 0.20
_RIM_PX = 1.5

Grey = NDArray[np.uint8]


def page_findings(image: Image) -> tuple[Finding, ...]:
    """What is wrong with the picture as a whole: too dark, or hardly any contrast. A few milliseconds."""
    small, _scale = shrunk(image, long_side_px=480)
    grey = luminance(small)
    low, high = (float(v) for v in np.percentile(grey, (2, 98)))
    if high < _DARK:
        return (Finding("picture_too_dark", Level.WARN),)
    if high - low < _CONTRAST:
        return (Finding("picture_too_flat", Level.WARN),)
    return ()


def spot_findings(image: Image, quad: Quad) -> tuple[Finding, ...]:
    """What spoils the text in this box of the picture: cut off by the rim, too small, glare, too dark, blurred."""
    height, width = image.shape[:2]
    findings = []
    left, top, right, bottom = quad.bounds
    if left < -_RIM_PX or top < -_RIM_PX or right > width + _RIM_PX or bottom > height + _RIM_PX:
        findings.append(Finding("spot_cut_off", Level.WARN))
    text_px = min(quad.height_px, quad.width_px)
    if text_px < _TINY_TEXT_PX:
        return (*findings, Finding("spot_too_small", Level.WARN, {"pixels": round(text_px)}))
    if text_px < _SMALL_TEXT_PX:
        findings.append(Finding("spot_small", Level.INFO, {"pixels": round(text_px)}))
    grey = _spot(image, quad)
    return (*findings, *_light_findings(grey), *_sharpness_findings(grey, text_px))


def _spot(image: Image, quad: Quad) -> Grey:
    """The box, upright and 48 px high."""
    longer = max(quad.width_px, quad.height_px) / max(1.0, min(quad.width_px, quad.height_px))
    flat, _ = flatten(image, quad, long_side_px=max(8, min(1200, round(_SPOT_HEIGHT_PX * longer))))
    return luminance(flat)


def _light_findings(grey: Grey) -> tuple[Finding, ...]:
    low, middle, high = (float(v) for v in np.percentile(grey, (5, 50, 97)))
    if high < _DARK:
        return (Finding("spot_too_dark", Level.WARN),)
    if high - low < _CONTRAST:
        return (Finding("spot_low_contrast", Level.WARN),)
    # A white card is bright all over and its ink still dark; glare is a burnt patch with no ink in it.
    burnt = grey >= 252
    if middle < 235 and _largest_share(burnt) > _GLARE_SHARE:
        return (Finding("spot_glare", Level.WARN),)
    return ()


def _largest_share(mask: NDArray[np.bool_]) -> float:
    """Share of the picture that the largest connected patch covers."""
    if not mask.any():
        return 0.0
    count, _labels, stats, _centres = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    return float(stats[1:, cv2.CC_STAT_AREA].max()) / mask.size if count > 1 else 0.0


def _sharpness_findings(grey: Grey, text_px: float) -> tuple[Finding, ...]:
    """Blurred when even the steepest edges of the ink are wide, measured against the height of the text."""
    smooth = cv2.GaussianBlur(grey, (3, 3), 0).astype(np.float32)
    dx = np.abs(cv2.Sobel(smooth, cv2.CV_32F, 1, 0, ksize=3)) / 8
    low, high = (float(v) for v in np.percentile(smooth, (3, 97)))
    contrast = high - low
    if contrast < _CONTRAST or text_px < _TINY_TEXT_PX:
        return ()
    steepest = float(np.percentile(dx, 99.0))
    # An edge that rises by `contrast` over w pixels has slope contrast / w; the spot is 48 px high.
    width = contrast / max(steepest, 1e-3) / _SPOT_HEIGHT_PX
    return (Finding("spot_blurred", Level.WARN),) if width > _EDGE_WIDTH else ()
