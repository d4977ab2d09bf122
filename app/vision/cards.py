"""All cards in a picture: straight edges where they are sure, contours elsewhere, and lesser ones beside a good one."""

from __future__ import annotations

import cv2
import numpy as np

from app.domain.geometry import Quad, Transform
from app.vision.locate import find_cards
from app.vision.outline import find_cards as find_contours
from app.vision.pixels import Image, corner_array

_SURE_EDGES = 0.75
_SURE_CONTOUR = 0.33
_EDGES_BESIDE = 0.5
_CONTOUR_BESIDE = 0.2
_ALIKE_IN_AREA = 1.7
_SHARED_AT_MOST = 0.05
_ROOM = 0.15
_NEARLY = 0.75


def find_outlines(image: Image) -> tuple[Quad, ...]:
    """Outlines that do not overlap, the likeliest first; empty when nothing is surely a card.

    Where one card is seen clearly, another of about its size needs less: several cards on one bed are seldom lit alike.
    """
    edges = find_cards(image)
    sure = [found.quad for found in edges if found.score >= _SURE_EDGES]
    if sure:
        return _with(sure, [found.quad for found in edges if found.score >= _EDGES_BESIDE])
    contours = find_contours(image)
    sure = [found.quad for found in contours if found.score >= _SURE_CONTOUR]
    if not sure:
        return ()
    beside = [found.quad for found in contours if found.score >= _CONTOUR_BESIDE]
    beside += [found.quad for found in edges if found.score >= _EDGES_BESIDE and found.kind != "whole"]
    return tuple(_straightened(image, quad) for quad in _with(sure, beside))


def _straightened(image: Image, quad: Quad) -> Quad:
    """The outline by straight edges that are sure in the picture's part around it, if they nearly agree with it.

    A contour takes the card's shadow with it; the edges of one card are clearer where nothing else is in sight.
    """
    left, top, right, bottom = quad.bounds
    room = _ROOM * max(right - left, bottom - top)
    x, y = max(0, int(left - room)), max(0, int(top - room))
    part = image[y : int(bottom + room) + 1, x : int(right + room) + 1]
    for found in find_cards(part)[:1]:
        moved = Transform.translation(float(x), float(y)).apply_quad(found.quad)
        ratio = moved.area_px / max(1.0, quad.area_px)
        if found.score >= _SURE_EDGES and _NEARLY < ratio < 1 / _NEARLY and _shared(moved, quad) > _NEARLY:
            return moved
    return quad


def _with(sure: list[Quad], others: list[Quad]) -> tuple[Quad, ...]:
    """The sure ones, and those others that lie apart from all and are about as large as the first."""
    chosen = list(sure)
    for quad in others:
        ratio = quad.area_px / max(1.0, chosen[0].area_px)
        if 1 / _ALIKE_IN_AREA < ratio < _ALIKE_IN_AREA and all(_shared(quad, c) < _SHARED_AT_MOST for c in chosen):
            chosen.append(quad)
    return tuple(chosen)


def _shared(one: Quad, other: Quad) -> float:
    """Which part of the smaller one lies in the other."""
    a, b = (corner_array(quad).astype(np.float32) for quad in (one, other))
    common, _ = cv2.intersectConvexConvex(a, b)
    return float(common) / max(1.0, min(one.area_px, other.area_px))
