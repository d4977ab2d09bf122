"""A TIFF page that needs no decoder: colour, eight bits, not packed, upright. Scanners make such pages, large ones.

Source: TIFF revision 6.0, sections 3 to 6.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.capture.tiff_whole import Directory

_PLAIN = {259: (1,), 262: (2,), 266: (1,), 274: (1,), 277: (3,), 284: (1,), 339: (1,)}
"""Not packed, red green blue, first bit highest, upright, three samples, one plane, unsigned; these are the defaults,
but for photometry and samples, which must be stated.
"""
_STATED = (262, 277)
_WIDTH, _HEIGHT, _BITS, _ROWS, _TILE_WIDTH, _COLOUR_PROFILE, _MORE_SAMPLES = 256, 257, 258, 278, 322, 34675, 338
_PIECE_BYTES = 1 << 20


def raw_rows(data: bytes, directory: Directory) -> list[memoryview] | None:
    """The page's rows, R G B, top to bottom, as they lie in the file, a strip each; None for any other kind of page,
    and for one whose strips are not exactly as long as their rows.
    """
    if not _is_plain(directory):
        return None
    row_bytes = 3 * directory.first(_WIDTH)
    height = directory.first(_HEIGHT)
    rows = min(directory.first(_ROWS, height), height)
    if not (row_bytes and rows):
        return None
    lengths = [row_bytes * min(rows, height - top) for top in range(0, height, rows)]
    pieces = directory.pieces
    if [length for _start, length in pieces] != lengths:
        return None
    view = memoryview(data)
    return [view[start : start + length] for start, length in pieces]


def row_strips(rows: list[memoryview]) -> Iterator[bytes]:
    """The rows in pieces of a size that is soon copied."""
    for piece in rows:
        for start in range(0, len(piece), _PIECE_BYTES):
            yield bytes(piece[start : start + _PIECE_BYTES])


def _is_plain(directory: Directory) -> bool:
    values = directory.values
    if any(tag in values for tag in (_TILE_WIDTH, _COLOUR_PROFILE, _MORE_SAMPLES)):
        return False
    if set(values.get(_BITS, ())) != {8} or any(tag not in values for tag in _STATED):
        return False
    return all(set(values.get(tag, plain)) == set(plain) for tag, plain in _PLAIN.items())
