"""Raw rows of pixels as the bytes of a TIFF file, so that they take the same way as every picture."""

from __future__ import annotations

import struct
from collections.abc import Sequence

_SHORT, _LONG, _RATIONAL = 3, 4, 5


def tiff_file(width_px: int, height_px: int, channels: int, dpi: int, rows: Sequence[bytes]) -> bytes:
    """An uncompressed TIFF: `channels` 1 for grey or 3 for R G B, eight bits each, the rows one after the other.

    Raises: ValueError if the rows do not fit the size. Source: TIFF 6.0, part 1.
    """
    pixels = b"".join(rows)
    if channels not in {1, 3} or min(width_px, height_px, dpi) < 1 or len(pixels) != width_px * height_px * channels:
        raise ValueError("rows and size do not fit")
    entries = [
        (256, _LONG, 1, width_px),
        (257, _LONG, 1, height_px),
        (258, _SHORT, channels, 8),
        (259, _SHORT, 1, 1),
        (262, _SHORT, 1, 2 if channels == 3 else 1),
        (273, _LONG, 1, 0),
        (277, _SHORT, 1, channels),
        (278, _LONG, 1, height_px),
        (279, _LONG, 1, len(pixels)),
        (282, _RATIONAL, 1, 0),
        (283, _RATIONAL, 1, 0),
        (296, _SHORT, 1, 2),
    ]
    behind = 8 + 2 + 12 * len(entries) + 4
    extra = struct.pack("<II", dpi, 1) + struct.pack("<3H", 8, 8, 8)
    places = {273: behind + len(extra), 282: behind, 283: behind}
    if channels == 3:
        places[258] = behind + 8
    table = b"".join(_entry(tag, kind, count, places.get(tag, value)) for tag, kind, count, value in entries)
    return struct.pack("<2sHIH", b"II", 42, 8, len(entries)) + table + struct.pack("<I", 0) + extra + pixels


def _entry(tag: int, kind: int, count: int, value: int) -> bytes:
    inline = struct.pack("<HH", value, 0) if kind == _SHORT and count == 1 else struct.pack("<I", value)
    return struct.pack("<HHI", tag, kind, count) + inline
