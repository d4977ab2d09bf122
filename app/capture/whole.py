"""Proves that a file is all there before a decoder sees it. A decoder fills what is missing with grey and says nothing.

Each proof walks the format's own structure and compares it with the number of bytes. What decompression alone can tell
(a row that ends early) is left to the decoders, which refuse it.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from itertools import pairwise

from app.capture.boxes_whole import prove_boxes
from app.capture.formats import Format
from app.capture.jpeg_whole import prove_jpeg
from app.capture.pdf_whole import prove_pdf
from app.capture.tiff_whole import prove_tiff
from app.domain.errors import InputError


def prove_whole(kind: Format, data: bytes) -> None:
    """Returns if the file's structure is complete.

    Raises: InputError `image_incomplete` if bytes are missing, `image_broken` if the structure contradicts itself.
    """
    try:
        _PROOFS[kind](data)
    except (struct.error, IndexError) as exc:  # a header field stands beyond the end
        raise InputError("image_incomplete") from exc


def _demand(data: bytes, end: int) -> None:
    if end > len(data):
        raise InputError("image_incomplete")


# --- PNG: chunks with check sums up to IEND (PNG specification, third edition, clause 5) ---

_CRITICAL = {b"IHDR", b"PLTE", b"IDAT", b"IEND"}


def _png(data: bytes) -> None:
    at, view = 8, memoryview(data)
    while True:
        length, name = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length
        _demand(data, end)
        if name in _CRITICAL and zlib.crc32(view[at + 4 : end - 4]) != struct.unpack_from(">I", data, end - 4)[0]:
            raise InputError("image_broken")
        if name == b"IEND":
            return
        at = end


# --- BMP: rows of fixed length; run-length ones are counted by the decoder ---

_RLE_BITS = {1: 8, 2: 4}
_MAX_RLE_PIXELS = 4_000_000
_MAX_RLE_BYTES = 2_000_000
"""The decoder unpacks these in Python, so a large one would take minutes."""


def _bmp(data: bytes) -> None:
    offset, header = struct.unpack_from("<I", data, 10)[0], struct.unpack_from("<I", data, 14)[0]
    if header in {12, 16}:
        width, height, _planes, bits = struct.unpack_from("<HHHH" if header == 12 else "<IIHH", data, 18)
        compression = 0
    else:
        width, height, _planes, bits, compression = struct.unpack_from("<iiHHI", data, 18)
    pixels = abs(width) * abs(height)
    if compression in _RLE_BITS:
        if bits != _RLE_BITS[compression]:
            raise InputError("image_broken")
        if pixels > _MAX_RLE_PIXELS or len(data) - offset > _MAX_RLE_BYTES:
            raise InputError("image_too_large", width=abs(width), height=abs(height))
        _demand(data, offset + 2)
        return
    _demand(data, offset + (abs(width) * bits + 31) // 32 * 4 * abs(height))


# --- WebP: one RIFF container (RFC 9649, section 2.3) ---


def _webp(data: bytes) -> None:
    _demand(data, 8 + struct.unpack_from("<I", data, 4)[0])
    _demand(data, 30)


# --- GIF: blocks up to the trailer (GIF89a, appendix A) ---

_EXTENSION, _IMAGE, _TRAILER = 0x21, 0x2C, 0x3B


def _gif(data: bytes) -> None:
    at, seen_image = 13 + _gif_colours(data[10]), False
    while data[at] != _TRAILER:
        if data[at] == _EXTENSION:
            at = _gif_sub_blocks(data, at + 2)
        elif data[at] == _IMAGE:
            at = _gif_sub_blocks(data, at + 11 + _gif_colours(data[at + 9]))
            seen_image = True
        else:
            raise InputError("image_broken")
    if not seen_image:
        raise InputError("image_broken")


def _gif_colours(flags: int) -> int:
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _gif_sub_blocks(data: bytes, at: int) -> int:
    while length := data[at]:
        at += length + 1
    return at + 1


# --- PCX: the palette of 256 colours stands at the very end; the rows are counted by the decoder ---

PCX_PALETTE_BYTES = 769


def pcx_has_end_palette(data: bytes) -> bool:
    """Whether the file's kind (version 5, 8 bits, one plane) keeps its colours behind the rows."""
    return data[1] == 5 and data[3] == 8 and data[65] == 1


def _pcx(data: bytes) -> None:
    _demand(data, 128)
    if pcx_has_end_palette(data):
        _demand(data, 128 + PCX_PALETTE_BYTES)
        if data[-PCX_PALETTE_BYTES] != 12:
            raise InputError("image_incomplete")


# --- ICO: a directory of pictures ---


def ico_entries(data: bytes) -> list[tuple[int, int, int, int]]:
    """Width, depth in bits, offset and length of every picture in the icon file, as its directory states them.

    Raises: InputError `image_incomplete` if one reaches beyond the end.
    """
    entries = []
    _demand(data, 6 + 16 * data[4])
    for place in range(6, 6 + 16 * data[4], 16):
        depth, length, offset = struct.unpack_from("<HII", data, place + 6)
        _demand(data, offset + length)
        entries.append((data[place] or 256, depth, offset, length))
    return entries


def _ico(data: bytes) -> None:
    entries = sorted((offset, offset + length) for _width, _depth, offset, length in ico_entries(data))
    if any(later[0] < earlier[1] for earlier, later in pairwise(entries)):
        raise InputError("image_broken")


# --- PSD: four sections, then the flattened picture (Adobe Photoshop file formats specification, 2019) ---


def _psd(data: bytes) -> None:
    channels, height, width, depth = struct.unpack_from(">HIIH", data, 12)
    at = 26
    for _section in ("colours", "resources", "layers"):
        at += 4 + struct.unpack_from(">I", data, at)[0]
    compression = struct.unpack_from(">H", data, at)[0]
    at += 2
    rows = channels * height
    if compression == 0:
        _demand(data, at + rows * ((width * depth + 7) // 8))
    elif compression == 1:
        _demand(data, at + 2 * rows)
        lengths = struct.unpack_from(f">{rows}H", data, at)
        _demand(data, at + 2 * rows + sum(lengths))


# --- TGA: rows of fixed length; run-length ones are counted by the decoder ---


def _tga(data: bytes) -> None:
    map_entries, map_depth = struct.unpack_from("<HB", data, 5)
    width, height, depth = struct.unpack_from("<HHB", data, 12)
    at = 18 + data[0]
    if data[1]:
        at += map_entries * ((map_depth + 7) // 8)
    if data[2] < 9:
        at += width * height * ((depth + 7) // 8)
    _demand(data, at)


_PROOFS: dict[Format, Callable[[bytes], None]] = {
    Format.PNG: _png,
    Format.JPEG: prove_jpeg,
    Format.BMP: _bmp,
    Format.TIFF: prove_tiff,
    Format.WEBP: _webp,
    Format.GIF: _gif,
    Format.PCX: _pcx,
    Format.ICO: _ico,
    Format.PSD: _psd,
    Format.TGA: _tga,
    Format.HEIC: prove_boxes,
    Format.AVIF: prove_boxes,
    Format.PDF: prove_pdf,
}
