"""Walks the boxes of HEIC and AVIF files: whether all of their bytes are there, and how large their pictures say to be.

Source: ISO/IEC 14496-12, clauses 4.2 and 8.11.3 (boxes, item locations); ISO/IEC 23008-12, clause 6.5.3 (sizes).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.errors import InputError

_IN_FILE = 0
_CONTAINERS = {b"meta": 4, b"iprp": 0, b"ipco": 0}
"""Boxes that hold boxes, and how many bytes stand before the first of them."""
_MAX_BOXES = 4096


@dataclass(frozen=True, slots=True)
class _Box:
    kind: bytes
    start: int
    end: int


def prove_boxes(data: bytes) -> None:
    """Returns if every box and every piece of every picture lies within the file.

    Raises: InputError `image_incomplete`, `image_broken`; struct.error if a header is cut.
    """
    boxes = _all_boxes(data)
    found = {box.kind for box in boxes}
    if b"meta" not in found:
        # What a cut file still has is its beginning.
        raise InputError("image_incomplete" if found <= {b"ftyp", b"free"} else "image_broken")
    for box in boxes:
        if box.kind == b"iloc":
            _prove_pieces(data, box)


def stated_sizes(data: bytes) -> Iterator[tuple[int, int]]:
    """Width and height of every picture that the file describes, its tiles too. Raises: as `prove_boxes`."""
    for box in _all_boxes(data):
        if box.kind == b"ispe":
            width, height = struct.unpack_from(">II", data, box.start + 4)
            yield width, height


def _all_boxes(data: bytes) -> list[_Box]:
    found: list[_Box] = []
    spans = [(0, len(data))]
    while spans:
        at, end = spans.pop()
        while at < end:
            box = _box(data, at, end)
            found.append(box)
            if len(found) > _MAX_BOXES:
                raise InputError("image_broken")
            if box.kind in _CONTAINERS:
                spans.append((box.start + _CONTAINERS[box.kind], box.end))
            at = box.end
    return found


def _box(data: bytes, at: int, end: int) -> _Box:
    length, kind = struct.unpack_from(">I4s", data, at)
    start = at + 8
    if length == 1:
        length = struct.unpack_from(">Q", data, start)[0]
        start += 8
    elif length == 0:
        length = end - at
    if length < start - at:
        raise InputError("image_broken")
    if at + length > end:
        raise InputError("image_incomplete" if end == len(data) else "image_broken")
    return _Box(kind, start, at + length)


def _prove_pieces(data: bytes, box: _Box) -> None:
    numbers = _Numbers(data, box.start)
    version = numbers.take(1)
    numbers.take(3)
    sizes = numbers.take(1), numbers.take(1)
    offset_bytes, length_bytes, base_bytes = sizes[0] >> 4, sizes[0] & 15, sizes[1] >> 4
    index_bytes = sizes[1] & 15 if version else 0
    wide = 4 if version == 2 else 2
    for _item in range(numbers.take(wide)):
        numbers.take(wide)
        method = numbers.take(2) & 15 if version else _IN_FILE
        numbers.take(2)
        base = numbers.take(base_bytes)
        for _piece in range(numbers.take(2)):
            numbers.take(index_bytes)
            offset, length = numbers.take(offset_bytes), numbers.take(length_bytes)
            if method == _IN_FILE and base + offset + length > len(data):
                raise InputError("image_incomplete")
        if numbers.at > box.end:
            raise InputError("image_broken")


class _Numbers:
    """Big-endian numbers one after the other."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data, self.at = data, at

    def take(self, size: int) -> int:
        """The next number of so many bytes; 0 if it has none."""
        part = self._data[self.at : self.at + size]
        if len(part) < size:
            raise InputError("image_incomplete")
        self.at += size
        return int.from_bytes(part, "big")
