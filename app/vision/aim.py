"""One look at a camera's frame: is there a card, is it whole, sharp and well lit? For a process without models."""

from __future__ import annotations

import cv2
import numpy as np

from app.domain.aim import Aim
from app.vision.locate import find_cards
from app.vision.pixels import Image, corner_array
from app.vision.quality import page_findings

_SCORE_AT_LEAST = 0.25
_CLIPPED = 250
_GLARE_SHARE = 0.012
_GLARE_PATCH = 0.03
_UNLIT_MEDIAN = 238


def aim_at(image: Image) -> Aim:
    """What the frame shows of a card. About 60 ms on one core; `image` is a frame of some 1,000 pixels a side.

    A card counts only where four sides of it, or three and the rim of the frame, are seen.
    """
    height, width = image.shape[:2]
    outline = next((card for card in find_cards(image) if card.kind != "whole" and card.score >= _SCORE_AT_LEAST), None)
    if outline is None:
        return Aim(width, height)
    left, top, right, bottom = outline.quad.bounds
    card = image[max(0, int(top)) : max(0, int(bottom)), max(0, int(left)) : max(0, int(right))]
    if min(card.shape[:2]) < 15:
        return Aim(width, height)
    codes = {finding.code for finding in page_findings(card)}
    return Aim(
        width,
        height,
        outline.quad,
        cut=outline.kind == "cut",
        blurred="picture_blurred" in codes,
        dark="picture_too_dark" in codes or "picture_too_flat" in codes,
        glare=_has_glare(image, corner_array(outline.quad)),
    )


def _has_glare(image: Image, corners: np.ndarray) -> bool:
    """Whether a patch of the card, larger than its print is, is burnt out while the rest is not."""
    mask = np.zeros(image.shape[:2], np.uint8)
    cv2.fillConvexPoly(mask, np.round(corners).astype(np.int32), 255)
    inside = int(np.count_nonzero(mask))
    if inside < 100:
        return False
    darkest = image.min(axis=2)
    if float(np.median(darkest[mask > 0])) > _UNLIT_MEDIAN:
        return False
    side = max(3, round(_GLARE_PATCH * inside**0.5))
    burnt = ((darkest >= _CLIPPED) & (mask > 0)).astype(np.uint8)
    patch = cv2.morphologyEx(burnt, cv2.MORPH_OPEN, np.ones((side, side), np.uint8))
    return int(np.count_nonzero(patch)) > _GLARE_SHARE * inside
