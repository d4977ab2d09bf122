"""The picture formats that are let in, told by their first bytes; only TGA has none and needs the file's name."""

from __future__ import annotations

import struct
from enum import StrEnum

from app.capture.pdf_whole import header_at
from app.domain.errors import InputError


class Format(StrEnum):
    """A kind of file that can be decoded. Everything else is refused before a decoder sees it."""

    PNG = "png"
    JPEG = "jpeg"
    BMP = "bmp"
    TIFF = "tiff"
    WEBP = "webp"
    GIF = "gif"
    PCX = "pcx"
    ICO = "ico"
    PSD = "psd"
    TGA = "tga"
    HEIC = "heic"
    AVIF = "avif"
    PDF = "pdf"


FILE_SUFFIXES = (
    "png", "jpg", "jpeg", "jpe", "pdf", "tif", "tiff", "heic", "heif", "hif", "avif", "webp", "bmp", "dib", "gif",
    "pcx", "ico", "psd", "tga",
)  # fmt: skip
"""Suffixes that such files usually have, to offer or to find them by; what a file really is, its first bytes decide."""

_MAGIC: tuple[tuple[bytes, Format], ...] = (
    (b"\x89PNG\r\n\x1a\n", Format.PNG),
    (b"\xff\xd8\xff", Format.JPEG),
    (b"II*\0", Format.TIFF),
    (b"MM\0*", Format.TIFF),
    (b"II+\0", Format.TIFF),
    (b"MM\0+", Format.TIFF),
    (b"GIF87a", Format.GIF),
    (b"GIF89a", Format.GIF),
    (b"8BPS\0\1", Format.PSD),
)
_BMP_HEADERS = {12, 16, 40, 52, 56, 64, 108, 124}
_TGA_SUFFIXES = {".tga", ".icb", ".vda", ".vst"}


def identify(data: bytes, *, suffix: str = "") -> Format:
    """The format of a file's bytes. `suffix` is that of its name, with the dot, in any case; it matters for TGA only.

    Raises: InputError `file_empty`, `image_unknown_format`.
    """
    if not data:
        raise InputError("file_empty")
    for magic, found in _MAGIC:
        if data.startswith(magic):
            return found
    for test, found in _TESTS:
        if test(data):
            return found
    if suffix.lower() in _TGA_SUFFIXES and _is_tga(data):
        return Format.TGA
    raise InputError("image_unknown_format")


def _is_webp(data: bytes) -> bool:
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


def _is_bmp(data: bytes) -> bool:
    return data[:2] == b"BM" and len(data) >= 18 and struct.unpack_from("<I", data, 14)[0] in _BMP_HEADERS


def _is_pcx(data: bytes) -> bool:
    return len(data) >= 4 and data[0] == 10 and data[1] in {0, 2, 3, 4, 5} and data[2] == 1 and data[3] in {1, 2, 4, 8}


def _is_ico(data: bytes) -> bool:
    return data[:4] == b"\0\0\1\0" and len(data) >= 6 and data[4] > 0 and data[5] == 0


def _is_tga(data: bytes) -> bool:
    """A header whose every field makes sense; 18 bytes carry no magic to go by."""
    if len(data) < 18:
        return False
    map_type, kind, map_depth = data[1], data[2], data[7]
    width, height = struct.unpack_from("<HH", data, 12)
    depth, flags = data[16], data[17]
    mapped = kind in {1, 9}
    return (
        kind in {1, 2, 3, 9, 10, 11}
        and map_type in {0, 1}
        and (map_type == 1 or not mapped)
        and (map_depth in {15, 16, 24, 32} if map_type else True)
        and depth in {8, 16, 24, 32}
        and min(width, height) > 0
        and flags & 0xC0 == 0
    )


def _brands(data: bytes) -> set[bytes]:
    """What the first box of an ISO media file says that it can be read as. Source: ISO/IEC 14496-12, clause 4.3."""
    if data[4:8] != b"ftyp":
        return set()
    end = min(struct.unpack_from(">I", data, 0)[0], len(data), 256)
    return {data[8:12], *(data[at : at + 4] for at in range(16, end - 3, 4))}


def _is_avif(data: bytes) -> bool:
    return b"avif" in _brands(data)


def _is_heic(data: bytes) -> bool:
    return not {b"heic", b"heix", b"heim", b"heis"}.isdisjoint(_brands(data))


def _is_pdf(data: bytes) -> bool:
    return header_at(data) >= 0


_TESTS = (
    (_is_webp, Format.WEBP),
    (_is_bmp, Format.BMP),
    (_is_pcx, Format.PCX),
    (_is_ico, Format.ICO),
    (_is_avif, Format.AVIF),
    (_is_heic, Format.HEIC),
    (_is_pdf, Format.PDF),
)
