"""Frames as a camera gives them: a specimen card on a table, near or far, whole or cut, sharp or not."""

from __future__ import annotations

import cv2
import numpy as np
from PIL import Image as Pictures

from app.domain.image import Raster
from app.resources import resource

SIZE_PX = (1280, 720)


def frame(
    *, share: float = 0.45, shift: tuple[float, float] = (0, 0), turn_deg: float = 4.0, squeeze: float = 0.0,
    blur_px: float = 0.0, light: float = 1.0, glare: bool = False, size_px: tuple[int, int] = SIZE_PX,
) -> np.ndarray:  # fmt: skip
    """The Thai specimen on a wooden table; `share` is the part of the frame that it fills, `squeeze` how much shorter
    its far edge is, `shift` where it lies off the middle, in parts of the frame.
    """
    width, height = size_px
    card = _card()
    rng = np.random.default_rng(7)
    table = np.empty((height, width, 3), np.float32)
    table[:] = np.array([118, 92, 66]) + 6 * np.sin(np.arange(height) / 9)[:, None, None]
    ratio = card.shape[1] / card.shape[0]
    tall = (share * width * height / ratio) ** 0.5
    wide = tall * ratio
    corners = np.array([(-wide, -tall), (wide, -tall), (wide, tall), (-wide, tall)]) / 2
    corners[:2, 0] *= 1 - squeeze
    angle = np.deg2rad(turn_deg)
    turned = corners @ np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    middle = np.array([width * (0.5 + shift[0]), height * (0.5 + shift[1])])
    target = (turned + middle).astype(np.float32)
    source = np.array([(0, 0), (card.shape[1], 0), (card.shape[1], card.shape[0]), (0, card.shape[0])], np.float32)
    matrix = cv2.getPerspectiveTransform(source, target)
    laid = cv2.warpPerspective(card.astype(np.float32), matrix, size_px, flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.ones(card.shape[:2], np.float32), matrix, size_px)[..., None]
    seen = table * (1 - mask) + laid * mask
    if glare:
        spot = np.zeros((height, width), np.float32)
        place = (int(middle[0] - wide * 0.1), int(middle[1]))
        cv2.ellipse(spot, place, (int(wide * 0.16), int(tall * 0.2)), 0, 0, 360, 1.0, -1)
        seen += 400 * cv2.GaussianBlur(spot, (0, 0), 8)[..., None]
    if blur_px:
        seen = cv2.GaussianBlur(seen, (0, 0), blur_px)
    seen = seen * light + rng.normal(0, 1.5, seen.shape)
    return np.clip(seen, 0, 255).astype(np.uint8)


def raster(image: np.ndarray) -> Raster:
    return Raster(image.shape[1], image.shape[0], image.tobytes())


def _card() -> np.ndarray:
    """The specimen card alone, cut out of its picture."""
    from app.vision.locate import find_cards
    from app.vision.rectify import flatten

    with Pictures.open(next(resource("specimens").glob("*thailand_id.jpg"))) as picture:
        image = np.asarray(picture.convert("RGB"))
    return flatten(image, find_cards(image)[0].quad)[0]
