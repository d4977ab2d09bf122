"""Proves that a JPEG file is whole: every segment, every scan, and the coded rows of the last scan.

Source: ITU-T T.81, Annex B (segments and markers) and F (entropy coding).
"""

from __future__ import annotations

import io
import re
import struct
from dataclasses import dataclass, field

from PIL import ImageChops, JpegImagePlugin

from app.domain.errors import InputError

_MARKER = re.compile(rb"\xff[^\x00\xff]")
_MARKER_AFTER_SCAN = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
_END, _SCAN = 0xD9, 0xDA
_BASELINE = {0xC0, 0xC1}
_PROGRESSIVE = 0xC2
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_WITHOUT_LENGTH = {0x01, *range(0xD0, 0xD9)}
_CODE = bytes((place * 167 + 41) % 255 for place in range(255))
_FILLER = _CODE + b"".join(b"\xff" + bytes([restart]) + _CODE for restart in range(0xD0, 0xD8))
"""Varied code without the byte FF, enough for a dozen blocks; then the same behind each restart marker."""

_MAX_PROGRESSIVE_PIXELS = 30_000_000
"""Above this, two more decodings at full size would take seconds."""


@dataclass(slots=True)
class _Outline:
    """What the walk over the segments found: the frame's marker and where the end marker stands."""

    frame: int = 0
    end: int = 0
    sent: dict[tuple[int, int], int] = field(default_factory=dict)
    """Of a progressive picture, by component and coefficient: the lowest bit that came."""

    def note_scan(self, header: bytes) -> None:
        """Takes the header of a scan, behind its length."""
        count = header[0]
        first, last, bits = header[1 + 2 * count : 4 + 2 * count]
        for place in range(count):
            for coefficient in range(first, min(last, 63) + 1):
                self.sent[header[1 + 2 * place], coefficient] = bits & 15

    @property
    def lacks_scans(self) -> bool:
        """Whether some coefficient of a progressive picture never came, or not to its last bit."""
        components = {component for component, _coefficient in self.sent}
        wanted = {(component, coefficient) for component in components for coefficient in range(64)}
        return self.frame == _PROGRESSIVE and any(self.sent.get(each, 1) for each in wanted)


def prove_jpeg(data: bytes) -> None:
    """Returns if the file's segments reach its end marker.

    Raises: InputError `image_incomplete`, `image_broken`; struct.error if a length is cut.
    """
    _walk(data)


def demand_whole_scan(data: bytes) -> None:
    """Returns if the coded rows reach the end of the picture. To be called when the picture's size is known to be sane.

    A decoder that runs out of code paints the rest grey and says nothing. So the picture is decoded twice, at an eighth
    of its size: as it is, and with some code added at its end. Only a picture that lacks rows makes use of the
    addition. (Arithmetic coding is left out: there, missing code at the end is legal.)

    Raises: InputError `image_incomplete`; OSError, SyntaxError as Pillow does.
    """
    outline = _walk(data)
    if outline.lacks_scans:
        raise InputError("image_incomplete")
    if outline.frame not in _BASELINE | {_PROGRESSIVE}:
        return
    scaled = outline.frame in _BASELINE
    stated = _opened(data)
    if not scaled and stated.width * stated.height > _MAX_PROGRESSIVE_PIXELS:
        return
    lengthened = _opened(data[: outline.end].rstrip(b"\xff") + _FILLER + b"\xff\xd9")
    if scaled:
        # An eighth shows the mean of each block; a progressive picture's last scan refines what no mean shows.
        for image in (stated, lengthened):
            image.draft(None, (max(1, image.width // 8), max(1, image.height // 8)))
    if ImageChops.difference(stated, lengthened).getbbox(alpha_only=False) is not None:
        raise InputError("image_incomplete")


def frame_size(data: bytes) -> tuple[int, int]:
    """Width and height that the file states. Raises: OSError, SyntaxError as Pillow does."""
    return _opened(data).size


def _opened(data: bytes) -> JpegImagePlugin.JpegImageFile:
    return JpegImagePlugin.JpegImageFile(io.BytesIO(data))


def _walk(data: bytes) -> _Outline:
    outline = _Outline()
    at, seen_scan, pattern = 2, False, _MARKER
    while found := pattern.search(data, at):
        marker, at = data[found.start() + 1], found.end()
        if marker == _END:
            if not seen_scan:
                raise InputError("image_broken")
            outline.end = found.start()
            return outline
        pattern = _MARKER
        if marker in _WITHOUT_LENGTH:
            continue
        length = struct.unpack_from(">H", data, at)[0]
        if at + length > len(data):
            raise InputError("image_incomplete")
        if marker in _FRAMES:
            outline.frame = marker
        at += max(length, 2)
        if marker == _SCAN:
            outline.note_scan(data[at - length + 2 : at])
            seen_scan, pattern = True, _MARKER_AFTER_SCAN
    raise InputError("image_incomplete")
