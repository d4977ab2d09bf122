"""Words that stand for personal data, and looking for them in raw bytes, however they are written there."""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

CANARIES = ("ZYXCANARYONE", "ZYXCANARYTWO", "7391846205", "ญญคานารีฏฏ")
_STREAMS = re.compile(rb"\x78[\x01\x5e\x9c\xda]|PK\x03\x04|\x1f\x8b\x08")
_CHUNK = 1 << 22


def forms() -> dict[str, set[bytes]]:
    """Every way in which a canary may be written, by name."""
    found: dict[str, set[bytes]] = {"utf-8": set(), "utf-16": set(), "hex": set(), "base64": set()}
    for word in CANARIES:
        plain, wide = word.encode(), word.encode("utf-16-le")
        found["utf-8"] |= {plain, word.lower().encode()}
        found["utf-16"].add(wide)
        found["hex"] |= {plain.hex().encode(), plain.hex().upper().encode()}
        for shift in range(3):
            coded = base64.b64encode(b"\0" * shift + plain)
            # The first and last letters of base64 depend on what stands beside.
            found["base64"].add(coded[4:-4])
    return found


def sightings(data: bytes) -> list[str]:
    """The ways in which canaries stand in the bytes, those inside compressed streams too; empty when there are none."""
    found = [name for name, words in forms().items() if any(word in data for word in words)]
    plain = forms()["utf-8"] | forms()["utf-16"]
    for text in _inflated(data):
        if any(word in text for word in plain):
            found.append("deflate")
            break
    return found


def sightings_in_files(folder: Path) -> dict[str, list[str]]:
    """Sightings by file, names of files too."""
    seen = {}
    for path in sorted(folder.rglob("*")):
        found = sightings(str(path).encode()) + (sightings(path.read_bytes()) if path.is_file() else [])
        if found:
            seen[str(path.relative_to(folder))] = found
    return seen


def sightings_on_disk(image: Path) -> list[str]:
    """Sightings in a raw image, read in overlapping pieces."""
    found: set[str] = set()
    with image.open("rb") as file:
        before = b""
        while chunk := file.read(_CHUNK):
            if chunk.strip(b"\0"):
                found |= set(sightings(before + chunk))
            before = chunk[-65536:]
    return sorted(found)


def _inflated(data: bytes) -> Iterator[bytes]:
    for match in _STREAMS.finditer(data):
        start, mark = match.start(), match.group()
        if mark.startswith(b"PK"):
            name, extra = (int.from_bytes(data[start + at : start + at + 2], "little") for at in (26, 28))
            start, window = start + 30 + name + extra, -15
        else:
            window = 31 if mark.startswith(b"\x1f") else 15
        try:
            yield zlib.decompressobj(window).decompress(data[start : start + (1 << 20)], 1 << 22)
        except zlib.error:
            continue
