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
_INTEGERS = {1: "B", 3: "H", 4: "I", 7: "B", 13: "I", 16: "Q"}
CODING_TAGS = (259, 262, 266, 278, 284, 292, 293, 322, 323, 347)
"""What says how strips are coded: packing, photometry, order of bits, rows, planes, fax options, tiles, JPEG tables."""
_SUBFILE, _WIDTH, _HEIGHT = 254, 256, 257
_STRIPS, _STRIP_BYTES, _TILES, _TILE_BYTES = 273, 279, 324, 325
_COLOUR_TAGS = (258, 274, 277, 338, 339)
"""What says how a colour is written: bits, which way is up, samples, further samples, kind of number."""
_COLOUR_PROFILE = 34675
_WANTED = {
    _SUBFILE, _WIDTH, _HEIGHT, _STRIPS, _STRIP_BYTES, _TILES, _TILE_BYTES, *CODING_TAGS, *_COLOUR_TAGS, _COLOUR_PROFILE,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where things stand in a directory, for the 32-bit and the 64-bit form."""

    order: str
    count: str
    entry_bytes: int
    word: str
    word_bytes: int


@dataclass(slots=True)
class Directory:
    """The numbers of one directory by tag, as far as somebody here wants them; none for a tag that is there with
    something else than whole numbers, and for a colour profile.
    """

    values: dict[int, tuple[int, ...]] = field(default_factory=dict)

    def first(self, tag: int, default: int = 0) -> int:
        """The tag's first number."""
        found = self.values.get(tag, ())
        return found[0] if found else default

    @property
    def pieces(self) -> list[tuple[int, int]]:
        """Where each strip or tile begins, and its length. Raises: InputError `image_broken` if that is not told."""
        offsets = self.values.get(_STRIPS) or self.values.get(_TILES)
        lengths = self.values.get(_STRIP_BYTES) or self.values.get(_TILE_BYTES)
        if not offsets or not lengths or len(offsets) != len(lengths):
            raise InputError("image_broken")
        return list(zip(offsets, lengths, strict=True))

    @property
    def piece_size(self) -> tuple[int, int]:
        """Width and height of a whole tile or strip."""
        if self.values.get(322):
            return self.first(322), self.first(323)
        rows = self.first(278, self.first(_HEIGHT))
        return self.first(_WIDTH), min(rows, self.first(_HEIGHT))


def prove_tiff(data: bytes) -> None:
    """Returns if every directory, value, strip and tile lies within the file.

    Raises: InputError `image_incomplete`, `image_broken`, `pages_too_many`; struct.error if a header is cut.
    """
    tiff_pages(data)


def tiff_pages(data: bytes) -> tuple[int, ...]:
    """Indexes of the pages to show: every directory but those that hold a preview of another one.

    Raises: as `prove_tiff`.
    """
    return tuple(index for index, _directory in page_directories(data))


def page_directories(data: bytes) -> list[tuple[int, Directory]]:
    """The pages to show, each with its index and directory. Raises: as `prove_tiff`."""
    directories = list(enumerate(_directories(data)))
    for _index, directory in directories:
        _prove_pixels(data, directory)
    pages = [page for page in directories if not page[1].first(_SUBFILE) & 1]
    pixels = sum(page.first(_WIDTH) * page.first(_HEIGHT) for _index, page in pages)
    if len(pages) > 1 and pixels > MAX_TOTAL_PIXELS:
        raise InputError("pages_too_many", limit=MAX_PAGES)
    return pages or directories[:1]


def _directories(data: bytes) -> list[Directory]:
    order = "<" if data[:2] == b"II" else ">"
    if data[2:4] in {b"+\0", b"\0+"}:
        layout = _Layout(order, "Q", 20, "Q", 8)
        at = struct.unpack_from(order + "Q", data, 8)[0]
    else:
        layout = _Layout(order, "H", 12, "I", 4)
        at = struct.unpack_from(order + "I", data, 4)[0]
    seen: set[int] = set()
    found: list[Directory] = []
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


def _directory(data: bytes, at: int, layout: _Layout) -> tuple[Directory, int]:
    count = struct.unpack_from(layout.order + layout.count, data, at)[0]
    at += struct.calcsize("=" + layout.count)
    end = at + count * layout.entry_bytes
    if count == 0 or end + layout.word_bytes > len(data):
        raise InputError("image_incomplete" if count else "image_broken")
    directory = Directory()
    for place in range(at, end, layout.entry_bytes):
        _take_entry(data, place, layout, directory)
    following: int = struct.unpack_from(layout.order + layout.word, data, end)[0]
    return directory, following


def _take_entry(data: bytes, place: int, layout: _Layout, directory: Directory) -> None:
    tag, kind, count = struct.unpack_from(layout.order + "HH" + layout.word, data, place)
    size = _TYPE_BYTES.get(kind, 0) * count
    where = place + 4 + layout.word_bytes
    if size > layout.word_bytes:
        where = struct.unpack_from(layout.order + layout.word, data, where)[0]
    if where + size > len(data):
        raise InputError("image_incomplete")
    if tag not in _WANTED:
        return
    if kind not in _INTEGERS or tag == _COLOUR_PROFILE:
        directory.values[tag] = ()
    else:
        directory.values[tag] = struct.unpack_from(f"{layout.order}{count}{_INTEGERS[kind]}", data, where)


def _prove_pixels(data: bytes, directory: Directory) -> None:
    if max(start + length for start, length in directory.pieces) > len(data):
        raise InputError("image_incomplete")
