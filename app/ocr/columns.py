"""Lines that are written downwards, character below character, laid out as level lines that a recogniser can read."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.geometry import Quad
from app.ocr.crops import LINE_HEIGHT_PX
from app.ocr.engine import Image

_COLUMN_PX = 48
_LEAST_INK = 0.12
_TOGETHER = 1.12
_APART = 1.45
_MOST_PX = 6144
_LEAST_SIZE = 0.5
_USUAL_SIZE = 0.8


@dataclass(frozen=True, slots=True)
class Tiled:
    """The characters side by side, 48 px high. `edges_px` are where tiles begin and end in `pixels`, `places` where
    the same edges stand along the column, 0 = its top, 1 = its foot.
    """

    pixels: Image
    edges_px: tuple[float, ...]
    places: tuple[float, ...]

    def along(self, share: float) -> float:
        """Where a place along the tiles (0 to 1) lies along the column."""
        return float(np.interp(share * self.pixels.shape[1], self.edges_px, self.places))


def tile_column(image: Image, quad: Quad) -> Tiled | None:
    """The column inside an upright quad that is higher than wide; None if there is no ink or no height."""
    width, height = quad.width_px, quad.height_px
    if width < 4 or height < 4:
        return None
    rows = min(_MOST_PX, round(height * _COLUMN_PX / width))
    corners = np.array([(p.x, p.y) for p in quad.points], dtype=np.float32)
    target = np.array([(0, 0), (_COLUMN_PX, 0), (_COLUMN_PX, rows), (0, rows)], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(corners, target)
    flat = cv2.warpPerspective(image, matrix, (_COLUMN_PX, rows), flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE)
    spans = _characters(np.asarray(flat, dtype=np.uint8))
    if not spans:
        return None
    ground = np.median(flat.reshape(-1, 3), axis=0)
    tiles = [_tile(np.asarray(flat[top:foot], dtype=np.uint8), ground) for top, foot in spans]
    edges = np.cumsum([0, *(tile.shape[1] for tile in tiles)]).tolist()
    places = [spans[0][0] / rows, *(foot / rows for _, foot in spans)]
    return Tiled(np.ascontiguousarray(np.concatenate(tiles, axis=1)), tuple(map(float, edges)), tuple(places))


def _tile(part: Image, ground: NDArray[np.float64]) -> Image:
    """One character in the middle of a square, or squeezed into it where it is higher."""
    height = part.shape[0]
    if height > LINE_HEIGHT_PX:
        part = np.asarray(cv2.resize(part, (_COLUMN_PX, LINE_HEIGHT_PX), interpolation=cv2.INTER_AREA), dtype=np.uint8)
        height = LINE_HEIGHT_PX
    tile = np.empty((LINE_HEIGHT_PX, _COLUMN_PX, 3), dtype=np.uint8)
    tile[:] = ground
    top = (LINE_HEIGHT_PX - height) // 2
    tile[top : top + height] = part
    return tile


def _characters(flat: Image) -> list[tuple[int, int]]:
    """Where each character begins and ends, in rows: stretches of ink joined to about squares."""
    grey = cv2.cvtColor(flat, cv2.COLOR_RGB2GRAY).astype(np.float32)
    ink = np.abs(grey - np.median(grey)).max(axis=1)
    dark = np.concatenate(([False], ink > max(24.0, _LEAST_INK * float(ink.max())), [False]))
    changes = np.flatnonzero(np.diff(dark.astype(np.int8)))
    pieces = changes.reshape(-1, 2).tolist()
    whole = sorted(foot - top for top, foot in pieces if _LEAST_SIZE * _COLUMN_PX <= foot - top <= _COLUMN_PX)
    size_px = whole[(3 * len(whole)) // 4] if whole else round(_USUAL_SIZE * _COLUMN_PX)
    joined: list[list[int]] = []
    for top, foot in pieces:
        if joined and foot - joined[-1][0] <= _TOGETHER * size_px:
            joined[-1][1] = foot
        else:
            joined.append([top, foot])
    found: list[tuple[int, int]] = []
    for top, foot in joined:
        parts = max(1, round((foot - top) / size_px)) if foot - top > _APART * size_px else 1
        cuts = np.linspace(top, foot, parts + 1).round().astype(int).tolist()
        found.extend(itertools.pairwise(cuts))
    return [(max(0, top - 2), min(len(flat), foot + 2)) for top, foot in found if foot - top >= 2]
