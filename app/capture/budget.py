"""How large a picture may be so that unpacking it stays within the memory that the jailed process is given.

Pillow keeps four bytes a pixel whatever the picture has; what a decoder needs beside that differs.
"""

from __future__ import annotations

from app.domain.errors import InputError

MEMORY_BYTES = 480_000_000
WALL_SIDE_PX = 20_000
WALL_PIXELS = 120_000_000
WEBP_PIXELS = 30_000_000
"""Two canvases, the picture, and a copy of it: sixteen bytes a pixel."""
BOXED_PIXELS = 52_000_000
"""AVIF and HEIC: planes, their RGB, and a copy of it: nine bytes a pixel."""
_KEPT_BYTES, _COEFFICIENT_BYTES = 4, 2


def demand_within(width: int, height: int, pixels: int = WALL_PIXELS) -> None:
    """Returns if a picture of this size may be unpacked, of a format that allows so many pixels.

    Raises: InputError `image_too_large`.
    """
    if max(width, height) > WALL_SIDE_PX or width * height > pixels:
        raise InputError("image_too_large", width=width, height=height)


def progressive_scale(width: int, height: int, sampling: list[tuple[int, int]]) -> int:
    """By how much a progressive JPEG picture must be reduced while it is unpacked: 1, 2, 4 or 8.

    Its coefficients stay in memory until its last scan, at full size. `sampling` holds the horizontal and vertical
    factors of each of its components.

    Raises: InputError `image_too_large` if no reduction helps.
    """
    widest = max(across for across, _down in sampling) * max(down for _across, down in sampling)
    shares = sum(across * down for across, down in sampling) / max(1, widest)
    coefficients = width * height * shares * _COEFFICIENT_BYTES
    for scale in (1, 2, 4, 8):
        if coefficients + width * height * _KEPT_BYTES / scale**2 <= MEMORY_BYTES:
            return scale
    raise InputError("image_too_large", width=width, height=height)
