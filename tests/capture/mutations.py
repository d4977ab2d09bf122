"""Damages files by seed: the same seed always gives the same damage."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable

_EXTREMES = (0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


def damaged(data: bytes, seed: int, *, others: list[bytes]) -> bytes:
    """The file after one to four strokes, most of them near its beginning, where the headers are."""
    source = random.Random(seed)
    result = bytearray(data)
    for _ in range(source.randint(1, 4)):
        source.choice(_STROKES)(result, source, others)
    return bytes(result)


def _place(data: bytearray, source: random.Random) -> int:
    reach = len(data) if source.random() < 0.4 else min(len(data), 160)
    return source.randrange(max(1, reach))


def _flip_bits(data: bytearray, source: random.Random, others: list[bytes]) -> None:
    for _ in range(source.randint(1, 8)):
        place = _place(data, source)
        data[place : place + 1] = bytes([data[place] ^ 1 << source.randrange(8)]) if data else b""


def _set_number(data: bytearray, source: random.Random, others: list[bytes]) -> None:
    number, size = source.choice(_EXTREMES), source.choice("BHI")
    packed = struct.pack(source.choice("<>") + size, number & (1 << 8 * struct.calcsize(size)) - 1)
    place = _place(data, source)
    data[place : place + len(packed)] = packed


def _cut(data: bytearray, source: random.Random, others: list[bytes]) -> None:
    place = _place(data, source)
    del data[place : place + source.randint(1, 64)]


def _shorten(data: bytearray, source: random.Random, others: list[bytes]) -> None:
    del data[source.randrange(1, max(2, len(data))) :]


def _insert(data: bytearray, source: random.Random, others: list[bytes]) -> None:
    place = _place(data, source)
    data[place:place] = source.randbytes(source.randint(1, 64))


def _repeat(data: bytearray, source: random.Random, others: list[bytes]) -> None:
    place = _place(data, source)
    data[place:place] = data[place : place + source.randint(1, 256)] * source.randint(1, 8)


def _graft(data: bytearray, source: random.Random, others: list[bytes]) -> None:
    other = source.choice(others)
    start = source.randrange(len(other))
    place = _place(data, source)
    part = other[start : start + source.randint(1, 512)]
    data[place : place + len(part)] = part


_STROKES: tuple[Callable[[bytearray, random.Random, list[bytes]], None], ...] = (
    _flip_bits, _flip_bits, _set_number, _set_number, _cut, _shorten, _insert, _repeat, _graft,
)  # fmt: skip
