"""Pictures as arrays: to and from the domain's raster, to JPEG, and copies small enough to search in."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.geometry import Quad
from app.domain.image import Raster

Image = NDArray[np.uint8]
"""Height × width × 3, RGB, 0 to 255. Coordinates run from 0 to width: the first pixel's centre is at 0.5."""

Floats = NDArray[np.float64]
"""Numbers in double precision: matrices, points, scores."""

Field = NDArray[np.float32]
"""Numbers in single precision, one for each pixel or sample."""


def to_array(raster: Raster) -> Image:
    """The raster's pixels as an array that shares its bytes and cannot be written to."""
    flat = np.frombuffer(raster.rgb, dtype=np.uint8)
    return flat.reshape(raster.height_px, raster.width_px, 3)


def to_raster(array: Image) -> Raster:
    """A copy of the array's pixels as plain bytes.

    Raises: ValueError if the array is empty or not height × width × 3.
    """
    if array.ndim != 3 or array.shape[2] != 3:
        raise ValueError("a colour picture is height by width by 3")
    return Raster(array.shape[1], array.shape[0], np.ascontiguousarray(array, dtype=np.uint8).tobytes())


def encode_jpeg(array: Image, quality: int) -> bytes:
    """The picture as a JPEG file; `quality` is 1 to 100.

    Raises: ValueError if the array is not a picture that JPEG can hold (1 to 65,500 pixels a side).
    """
    if array.ndim != 3 or array.shape[2] != 3 or array.size == 0 or max(array.shape[:2]) > 65_500:
        raise ValueError("this picture cannot become a JPEG")
    swapped = cv2.cvtColor(np.ascontiguousarray(array), cv2.COLOR_RGB2BGR)
    done, data = cv2.imencode(".jpg", swapped, [cv2.IMWRITE_JPEG_QUALITY, int(np.clip(quality, 1, 100))])
    if not done:
        raise ValueError("this picture cannot become a JPEG")
    return bytes(data)


def shrunk(image: Image, *, long_side_px: int) -> tuple[Image, float]:
    """A copy that is at most `long_side_px` long, averaged over the pixels it drops, and its scale (0 to 1)."""
    height, width = image.shape[:2]
    longest = max(height, width)
    if longest <= long_side_px:
        return np.ascontiguousarray(image), 1.0
    block = longest // long_side_px
    if block > 1 and min(height, width) >= block:
        # Whole blocks are averaged ten times faster than broken ones; the rest of the way is short.
        image = image[: height // block * block, : width // block * block]
        image = np.asarray(cv2.resize(image, None, fx=1 / block, fy=1 / block, interpolation=cv2.INTER_AREA))
    scale = long_side_px / longest
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8), scale


def luminance(image: Image) -> NDArray[np.uint8]:
    """Brightness, height × width, 0 to 255."""
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(image), cv2.COLOR_RGB2GRAY), dtype=np.uint8)


def corner_array(quad: Quad) -> Floats:
    """The four corners in order, 4 × 2."""
    return np.array([(p.x, p.y) for p in quad.points], dtype=np.float64)


def corner_arrays(quads: object) -> Floats:
    """The corners of many quads, N × 4 × 2, also for none."""
    rows = [corner_array(q) for q in quads]  # type: ignore[attr-defined]
    return np.array(rows, dtype=np.float64).reshape(-1, 4, 2)
