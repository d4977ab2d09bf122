"""Laying a flat card on a page: corners, round edges, shadow, and the map from one to the other."""

from __future__ import annotations

import math

import cv2
import numpy as np

from app.domain.geometry import Transform
from tests.specimens.specimen import Picture


def turned_box(width: float, height: float, turn_deg: float) -> np.ndarray:
    """Corners (4 × 2) of a box around the origin, turned clockwise, from its own top left."""
    half = np.array([[-width, -height], [width, -height], [width, height], [-width, height]]) / 2
    angle = math.radians(turn_deg)
    rotation = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    return half @ rotation.T


def pasted(
    card: Picture, ground: Picture, corners: np.ndarray, *, shadow: float, rng: np.random.Generator
) -> tuple[Picture, Transform]:
    """The card laid on the ground with round corners and a soft shadow, and the map that was used."""
    height, width = card.shape[:2]
    source = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(source, corners.astype(np.float32))
    page = (ground.shape[1], ground.shape[0])
    mask = _round_mask(width, height, rng)
    reduced, to_reduced = _reduced(card, corners)
    warped = cv2.warpPerspective(reduced, matrix @ np.linalg.inv(to_reduced), page, flags=cv2.INTER_LINEAR)
    cover = cv2.warpPerspective(mask, matrix, page, flags=cv2.INTER_LINEAR)[..., None].astype(np.float32) / 255
    shade = _shadow(cover, rng) * shadow
    out = ground.astype(np.float32) * (1 - shade) * (1 - cover) + warped.astype(np.float32) * cover
    transform = Transform(tuple(float(v) for v in matrix.ravel()))  # type: ignore[arg-type]
    return np.clip(out, 0, 255).astype(np.uint8), transform


def _reduced(card: Picture, corners: np.ndarray) -> tuple[Picture, np.ndarray]:
    """The card brought near its size on the page first, so that warping it does not skip pixels."""
    target = float(np.linalg.norm(corners[1] - corners[0]))
    scale = target / card.shape[1]
    if scale > 0.8:
        return card, np.eye(3)
    size = (round(card.shape[1] * scale), round(card.shape[0] * scale))
    scaling = np.diag([size[0] / card.shape[1], size[1] / card.shape[0], 1.0])
    return cv2.resize(card, size, interpolation=cv2.INTER_AREA), scaling


def _round_mask(width: int, height: int, rng: np.random.Generator) -> Picture:
    radius = int(width * rng.uniform(0.015, 0.04))
    mask = np.zeros((height, width), np.uint8)
    cv2.rectangle(mask, (radius, 0), (width - radius, height), 255, -1)
    cv2.rectangle(mask, (0, radius), (width, height - radius), 255, -1)
    for x in (radius, width - radius - 1):
        for y in (radius, height - radius - 1):
            cv2.circle(mask, (x, y), radius, 255, -1, cv2.LINE_AA)
    return mask


def _shadow(cover: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    height, width = cover.shape[:2]
    small = cv2.resize(cover[..., 0], (320, max(8, 320 * height // width)), interpolation=cv2.INTER_AREA)
    dx, dy = rng.uniform(-5, 5, 2)
    moved = cv2.warpAffine(small, np.array([[1, 0, dx], [0, 1, dy]], np.float32), small.shape[::-1])
    return cv2.resize(cv2.GaussianBlur(moved, (0, 0), 3.0), (width, height), interpolation=cv2.INTER_LINEAR)[..., None]
