"""How strongly and in which direction brightness or colour changes, pixel by pixel."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.vision.pixels import Field, Floats, Image

_SMOOTH_PX = 1.6
_NEIGHBOURHOOD_PX = 31
_FLOOR = 0.4
_CREST_AT_LEAST = 1.5
_FULL_WEIGHT = 6.0


@dataclass(frozen=True, slots=True)
class EdgeMap:
    """Relative gradient of a small picture: `gx`, `gy` are divided by the mean gradient of the neighbourhood.

    A lone sharp edge on a calm ground reaches 8 or more, texture stays near 1 whatever its contrast.
    """

    gx: Field
    gy: Field

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return (self.gx.shape[1], self.gx.shape[0])


def edge_map(image: Image, masks: Floats) -> EdgeMap:
    """The edges of a picture, none inside the outlines of `masks` (N × 4 × 2, the text that is known)."""
    smooth: Image = np.asarray(cv2.GaussianBlur(image, (0, 0), _SMOOTH_PX), dtype=np.uint8)
    gx, gy = _strongest(smooth)
    magnitude = cv2.magnitude(gx, gy)
    noise = float(np.median(magnitude[::3, ::3])) if magnitude.size else 0.0
    side = min(_NEIGHBOURHOOD_PX, 2 * (min(magnitude.shape) // 2) + 1)
    mean = cv2.boxFilter(magnitude, -1, (side, side), borderType=cv2.BORDER_REPLICATE)
    weight = 1.0 / (mean + _FLOOR + 0.6 * noise)
    if len(masks):
        # Text is hidden only now: where it stands, the neighbourhood stays as busy as it is.
        weight = weight * _outside(masks, magnitude.shape)
    return EdgeMap(gx * weight, gy * weight)


def _strongest(smooth: Image) -> tuple[Field, Field]:
    """The gradient of the channel that changes most, for each pixel, in grey levels a pixel."""
    gx, gy, best = (np.zeros(smooth.shape[:2], np.float32) for _ in range(3))
    for channel in cv2.split(smooth):
        x = cv2.Sobel(channel, cv2.CV_32F, 1, 0, scale=0.25)
        y = cv2.Sobel(channel, cv2.CV_32F, 0, 1, scale=0.25)
        power = x * x + y * y
        more = power > best
        gx, gy, best = np.where(more, x, gx), np.where(more, y, gy), np.maximum(power, best)
    return gx, gy


def _outside(masks: Floats, shape: tuple[int, ...]) -> Field:
    hidden = np.zeros(shape, np.uint8)
    cv2.fillPoly(hidden, [np.round(mask).astype(np.int32) for mask in masks], 1)
    return (1 - hidden).astype(np.float32)


@dataclass(frozen=True, slots=True)
class EdgePixels:
    """The pixels on the crests of an edge map: places, unit gradients and weights (0 to 1), N each."""

    x: Field
    y: Field
    gx: Field
    gy: Field
    weight: Field

    @property
    def places(self) -> Floats:
        """Their places as N × 2."""
        return np.column_stack([self.x, self.y]).astype(np.float64)

    def pick(self, index: NDArray[np.bool_] | slice) -> EdgePixels:
        """The pixels under this mask."""
        return EdgePixels(*(part[index] for part in (self.x, self.y, self.gx, self.gy, self.weight)))

    def thinned(self, most: int) -> EdgePixels:
        """Every so many pixels, at most about `most`."""
        return self.pick(slice(None, None, max(1, -(-len(self.x) // most))))


def edge_pixels(edges: EdgeMap) -> EdgePixels:
    """The pixels where the gradient is higher than on both sides across the edge."""
    magnitude = cv2.magnitude(edges.gx, edges.gy)
    flat = cv2.copyMakeBorder(magnitude, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    level = np.maximum(flat[1:-1, :-2], flat[1:-1, 2:])
    plumb = np.maximum(flat[:-2, 1:-1], flat[2:, 1:-1])
    crest = magnitude >= np.where(np.abs(edges.gy) > np.abs(edges.gx), plumb, level)
    row, column = np.nonzero(crest & (magnitude > _CREST_AT_LEAST))
    strength = magnitude[row, column]
    gx, gy = edges.gx[row, column] / strength, edges.gy[row, column] / strength
    x, y = column.astype(np.float32) + 0.5, row.astype(np.float32) + 0.5
    return EdgePixels(x, y, gx, gy, np.minimum(strength / _FULL_WEIGHT, 1.0))
