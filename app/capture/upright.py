"""Cuts a decoded picture into strips of finished rows: turned upright, reduced, in RGB.

Working strip by strip keeps one full copy of a large picture in memory instead of four.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from PIL import Image

from app.capture.colour import Convert

_STRIP_PIXELS = 1_000_000
_FILTER_REACH = 3
"""How many source pixels the Lanczos filter looks aside, for each pixel of the result."""

_TURN = Image.Transpose
_TURNS = {
    2: _TURN.FLIP_LEFT_RIGHT,
    3: _TURN.ROTATE_180,
    4: _TURN.FLIP_TOP_BOTTOM,
    5: _TURN.TRANSPOSE,
    6: _TURN.ROTATE_270,
    7: _TURN.TRANSVERSE,
    8: _TURN.ROTATE_90,
}


def turned_size(size: tuple[int, int], orientation: int) -> tuple[int, int]:
    """Width and height after the turn that the EXIF orientation (1 to 8) asks for."""
    return (size[1], size[0]) if orientation >= 5 else size


def upright_strips(image: Image.Image, orientation: int, size: tuple[int, int], convert: Convert) -> Iterator[bytes]:
    """The rows of the upright picture of that size, top to bottom, as R G B bytes; a few hundred rows at a time.

    `orientation` is the EXIF value, 1 to 8. `size` is the size of the result, not larger than the turned picture.
    """
    full_width, full_height = turned_size(image.size, orientation)
    height = size[1]
    rows = max(1, _STRIP_PIXELS // full_width)
    for top in range(0, height, rows):
        bottom = min(top + rows, height)
        if size == (full_width, full_height):
            yield convert(_rows(image, orientation, top, bottom)).tobytes()
        else:
            yield _reduced(image, orientation, (top, bottom), size, convert)


def _rows(image: Image.Image, orientation: int, top: int, bottom: int) -> Image.Image:
    """These rows of the turned picture."""
    width, height = image.size
    box = {
        3: (0, height - bottom, width, height - top),
        4: (0, height - bottom, width, height - top),
        5: (top, 0, bottom, height),
        6: (top, 0, bottom, height),
        7: (width - bottom, 0, width - top, height),
        8: (width - bottom, 0, width - top, height),
    }.get(orientation, (0, top, width, bottom))
    part = image.crop(box)
    return part.transpose(_TURNS[orientation]) if orientation in _TURNS else part


def _reduced(
    image: Image.Image, orientation: int, span: tuple[int, int], size: tuple[int, int], convert: Convert
) -> bytes:
    full_width, full_height = turned_size(image.size, orientation)
    scale = full_height / size[1]
    first, last = span[0] * scale, span[1] * scale
    # The filter looks beyond the strip, so that no seam shows where two strips meet.
    top = max(0, math.floor(first - _FILTER_REACH * scale))
    bottom = min(full_height, math.ceil(last + _FILTER_REACH * scale))
    part = convert(_rows(image, orientation, top, bottom))
    box = (0.0, first - top, float(full_width), min(last, full_height) - top)
    return part.resize((size[0], span[1] - span[0]), Image.Resampling.LANCZOS, box=box).tobytes()
