"""Walks the directories of a TIFF file: which pages it has, and whether all of their bytes are there.

Source: TIFF revision 6.0, section 2; the 64-bit form as libtiff documents it ("BigTIFF").
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from app.domain.errors import InputError

MAX_PAGES = 500
MAX_TOTAL_PIXELS = 400_000_000
"""What one file may unpack to: 45 colour pages of A4 at 300 dpi, 1.2 GB."""

_TYPE_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_INTEGERS = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q"}
_SUBFILE, _WIDTH, _HEIGHT = 254, 256, 257
_STRIPS, _STRIP_BYTES, _TILES, _TILE_BYTES = 273, 279, 324, 325
_WANTED = {_SUBFILE, _WIDTH, _HEIGHT, _STRIPS, _STRIP_BYTES, _TILES, _TILE_BYTES}


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where things stand in a directory, for the 32-bit and the 64-bit form."""

    order: str
    count: str
    entry_bytes: int
    word: str
    word_bytes: int


@dataclass(slots=True)
class _Directory:
    values: dict[int, tuple[int, ...]] = field(default_factory=dict)

    def first(self, tag: int) -> int:
        found = self.values.get(tag, ())
        return found[0] if found else 0


def prove_tiff(data: bytes) -> None:
    """Returns if every directory, value, strip and tile lies within the file.

    Raises: InputError `image_incomplete`, `image_broken`, `pages_too_many`; struct.error if a header is cut.
    """
    tiff_pages(data)


def tiff_pages(data: bytes) -> tuple[int, ...]:
    """Indexes of the pages to show: every directory but those that hold a preview of another one.

    Raises: as `prove_tiff`.
    """
    directories = _directories(data)
    for directory in directories:
        _prove_pixels(data, directory)
    pages = tuple(i for i, directory in enumerate(directories) if not directory.first(_SUBFILE) & 1)
    pixels = sum(directories[i].first(_WIDTH) * directories[i].first(_HEIGHT) for i in pages)
    if len(pages) > 1 and pixels > MAX_TOTAL_PIXELS:
        raise InputError("pages_too_many", limit=MAX_PAGES)
    return pages or (0,)


def _directories(data: bytes) -> list[_Directory]:
    order = "<" if data[:2] == b"II" else ">"
    if data[2:4] in {b"+\0", b"\0+"}:
        layout = _Layout(order, "Q", 20, "Q", 8)
        at = struct.unpack_from(order + "Q", data, 8)[0]
    else:
        layout = _Layout(order, "H", 12, "I", 4)
        at = struct.unpack_from(order + "I", data, 4)[0]
    seen: set[int] = set()
    found: list[_Directory] = []
    while at:
        if at in seen:
            raise InputError("image_broken")
        if len(found) >= MAX_PAGES:
            raise InputError("pages_too_many", limit=MAX_PAGES)
        seen.add(at)
        directory, at = _directory(data, at, layout)
        found.append(directory)
    if not found:
        raise InputError("image_broken")
    return found


def _directory(data: bytes, at: int, layout: _Layout) -> tuple[_Directory, int]:
    count = struct.unpack_from(layout.order + layout.count, data, at)[0]
    at += struct.calcsize("=" + layout.count)
    end = at + count * layout.entry_bytes
    if count == 0 or end + layout.word_bytes > len(data):
        raise InputError("image_incomplete" if count else "image_broken")
    directory = _Directory()
    for place in range(at, end, layout.entry_bytes):
        _take_entry(data, place, layout, directory)
    following: int = struct.unpack_from(layout.order + layout.word, data, end)[0]
    return directory, following


def _take_entry(data: bytes, place: int, layout: _Layout, directory: _Directory) -> None:
    tag, kind, count = struct.unpack_from(layout.order + "HH" + layout.word, data, place)
    size = _TYPE_BYTES.get(kind, 0) * count
    where = place + 4 + layout.word_bytes
    if size > layout.word_bytes:
        where = struct.unpack_from(layout.order + layout.word, data, where)[0]
    if where + size > len(data):
        raise InputError("image_incomplete")
    if tag in _WANTED and kind in _INTEGERS:
        directory.values[tag] = struct.unpack_from(f"{layout.order}{count}{_INTEGERS[kind]}", data, where)


def _prove_pixels(data: bytes, directory: _Directory) -> None:
    offsets = directory.values.get(_STRIPS) or directory.values.get(_TILES)
    lengths = directory.values.get(_STRIP_BYTES) or directory.values.get(_TILE_BYTES)
    if not offsets or not lengths or len(offsets) != len(lengths):
        raise InputError("image_broken")
    if max(start + length for start, length in zip(offsets, lengths, strict=True)) > len(data):
        raise InputError("image_incomplete")
