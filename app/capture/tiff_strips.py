"""Whether the coded rows of JPEG and fax strips inside a TIFF file reach the end of each strip.

libtiff paints what is missing and says nothing. So, as for JPEG files, strips are unpacked with and without some code
added at their ends: only one that lacks rows makes use of the addition. Source: ITU-T T.4 and T.6 (fax codes).
"""

from __future__ import annotations

import io
import struct

from PIL import ImageChops, TiffImagePlugin

from app.capture.budget import demand_within
from app.capture.jpeg_whole import demand_whole_scan, frame_size
from app.capture.tiff_whole import Directory
from app.domain.errors import InputError

_WIDTH, _HEIGHT, _PACKING, _PHOTOMETRY, _BIT_ORDER, _PLANES, _FAX3, _TABLES = 256, 257, 259, 262, 266, 284, 292, 347
_FAX_RUNS, _FAX_3, _FAX_4, _JPEG = 2, 3, 4, 7
_LOOKED_AT = 2_000
"""Of a picture in more JPEG strips than this, as many are looked at, evenly spread, and the last one."""
_EOL = "000000000001"
_RUNS = "011111" * 300
"""Two white and two black pixels, again and again."""
_FILLERS = {_FAX_RUNS: _RUNS, _FAX_3: (_EOL + "1" + _RUNS) * 2, _FAX_4: "001011111" * 300}
_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def demand_whole_strips(data: bytes, directory: Directory) -> None:
    """Returns if no strip or tile of the page ends before its rows do.

    Raises: InputError `image_incomplete`, `image_too_large`; OSError, SyntaxError as Pillow does.
    """
    packing = directory.first(_PACKING, 1)
    if packing == _JPEG:
        _demand_whole_jpeg(data, directory)
    elif packing in _FILLERS:
        _demand_whole_fax(data, directory, packing)


def _demand_whole_jpeg(data: bytes, directory: Directory) -> None:
    tables = bytes(directory.values.get(_TABLES, ())) or b"\xff\xd8\xff\xd9"
    pieces = directory.pieces
    step = max(1, len(pieces) // _LOOKED_AT)
    width, height = directory.piece_size
    for number in {*range(0, len(pieces), step), len(pieces) - 1}:
        start, length = pieces[number]
        file = tables[:-2] + data[start + 2 : start + length]
        stated = frame_size(file)
        demand_within(*stated)
        if directory.first(_PLANES, 1) == 1:
            left = directory.first(_HEIGHT) - number * height
            rows = height if directory.values.get(322) else min(height, left)
            if stated[0] < width or stated[1] < rows:
                raise InputError("image_incomplete")
        demand_whole_scan(file)


def _demand_whole_fax(data: bytes, directory: Directory, packing: int) -> None:
    demand_within(directory.first(_WIDTH), directory.first(_HEIGHT))
    is_reversed = directory.first(_BIT_ORDER, 1) == 2
    stated, lengthened = [], []
    for start, length in directory.pieces:
        piece = data[start : start + length]
        piece = piece.translate(_REVERSED) if is_reversed else piece
        stated.append(piece)
        lengthened.append(_with_filler(piece, _FILLERS[packing]))
    as_it_is = _unpacked(directory, stated)
    try:
        longer = _unpacked(directory, lengthened)
    except OSError as exc:
        raise InputError("image_incomplete") from exc
    if ImageChops.difference(as_it_is, longer).getbbox(alpha_only=False) is not None:
        raise InputError("image_incomplete")


def _with_filler(piece: bytes, filler: str) -> bytes:
    """The code without the mark of its end, and the filler's bits behind it."""
    tail = "".join(f"{byte:08b}" for byte in piece[-16:])
    ended = tail.rstrip("0")
    while ended.endswith((_EOL, _EOL + "1")):
        ended = tail = ended[: ended.rindex(_EOL)]
    bits = tail + filler
    bits += "0" * (-len(bits) % 8)
    return piece[:-16] + int(bits, 2).to_bytes(len(bits) // 8, "big")


def _unpacked(directory: Directory, pieces: list[bytes]) -> TiffImagePlugin.TiffImageFile:
    """The picture of these strips or tiles in a file of its own."""
    tags = {tag: directory.first(tag) for tag in (_WIDTH, _HEIGHT, _PACKING, _PHOTOMETRY, 278, _FAX3, 293, 322, 323)
            if tag in directory.values}  # fmt: skip
    where, sizes = (324, 325) if 322 in tags else (273, 279)
    values: dict[int, list[int]] = {tag: [value] for tag, value in tags.items()} | {258: [1], 277: [1]}
    at = 8 + 2 + 12 * (len(values) + 2) + 4
    lists_at = at
    at += 8 * len(pieces) if len(pieces) > 1 else 0
    values[sizes] = [len(piece) for piece in pieces]
    values[where] = [at + sum(values[sizes][:number]) for number in range(len(pieces))]
    directory_bytes, lists = struct.pack("<H", len(values)), b""
    for tag in sorted(values):
        numbers = values[tag]
        packed = struct.pack(f"<{len(numbers)}I", *numbers)
        if len(numbers) > 1:
            packed, lists = struct.pack("<I", lists_at + len(lists)), lists + packed
        directory_bytes += struct.pack("<HHI", tag, 4, len(numbers)) + packed
    file = b"II*\0\x08\0\0\0" + directory_bytes + bytes(4) + lists + b"".join(pieces)
    image = TiffImagePlugin.TiffImageFile(io.BytesIO(file))
    image.load()
    return image
