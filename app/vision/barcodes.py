"""Barcodes in a picture: PDF417 and QR with every card, further kinds on request."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from app.domain.barcode import Barcode
from app.domain.geometry import Point, Quad, Transform
from app.vision.pixels import Image, luminance, shrunk

LONG_SIDE_PX = (1300, 2000)
"""The picture is searched at the first size, and by a thorough search at the second one too."""

_TILTS_DEG = (3.0, -3.0, 6.0, -6.0, 9.0, -9.0, 12.0, -12.0)
"""The decoder of PDF417 follows rows that lie within four degrees of level or plumb (measured)."""

_LEAST_RESERVE = 0.1
"""Share of the error correction that must be left unused."""

_BLUR_SIGMA = 0.9
_CARD_FORMATS = (zxingcpp.BarcodeFormat.PDF417, zxingcpp.BarcodeFormat.QRCode)
_OTHER_FORMATS = (
    zxingcpp.BarcodeFormat.DataMatrix,
    zxingcpp.BarcodeFormat.Aztec,
    zxingcpp.BarcodeFormat.Code128,
    zxingcpp.BarcodeFormat.Code39,
    zxingcpp.BarcodeFormat.ITF,
)

Grey = NDArray[np.uint8]


def find_barcodes(image: Image, *, thorough: bool = False, every_kind: bool = False) -> tuple[Barcode, ...]:
    """The barcodes of the picture, quads in its pixels; none if nothing decodes with its checks intact.

    A `thorough` search goes on with a larger and a blurred copy and with small tilts until something is found: many
    times slower, for pictures that are known to bear a code. `every_kind` looks for linear and matrix codes that no
    card of the catalogue carries fields in.
    """
    formats = zxingcpp.BarcodeFormats((*_CARD_FORMATS, *(_OTHER_FORMATS if every_kind else ())))
    for grey, to_image in _attempts(image) if thorough else (_copy(image, LONG_SIDE_PX[0]),):
        found = _decoded(grey, formats)
        if found:
            return tuple(Barcode(form, text, to_image.apply_quad(quad)) for form, text, quad in found)
    return ()


def _attempts(image: Image) -> Iterator[tuple[Grey, Transform]]:
    small, to_image = _copy(image, LONG_SIDE_PX[0])
    yield small, to_image
    if max(image.shape[:2]) > LONG_SIDE_PX[0]:
        yield _copy(image, LONG_SIDE_PX[1])
    yield np.asarray(cv2.GaussianBlur(small, (0, 0), _BLUR_SIGMA), dtype=np.uint8), to_image
    for tilt in _TILTS_DEG:
        turned, to_small = _tilted(small, tilt)
        yield turned, to_small.then(to_image)


def _copy(image: Image, long_side_px: int) -> tuple[Grey, Transform]:
    small, scale = shrunk(image, long_side_px=long_side_px)
    return luminance(small), Transform.scaling(1 / scale, 1 / scale)


def _tilted(grey: Grey, degrees: float) -> tuple[Grey, Transform]:
    """The picture turned about its middle, and the map from its pixels to those of `grey`."""
    height, width = grey.shape
    onto_tilted = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    turned = cv2.warpAffine(grey, onto_tilted, (width, height), flags=cv2.INTER_LINEAR, borderValue=(255, 255, 255))
    a, b, c, d, e, f = (float(value) for value in onto_tilted.ravel())
    return np.asarray(turned, dtype=np.uint8), Transform((a, b, c, d, e, f, 0.0, 0.0, 1.0)).inverse()


def _decoded(grey: Grey, formats: zxingcpp.BarcodeFormats) -> list[tuple[str, str, Quad]]:
    found = zxingcpp.read_barcodes(grey, formats, try_invert=False)
    return [(_form(code), _text(bytes(code.bytes)), _quad(code.position)) for code in found if _sound(code)]


def _sound(code: zxingcpp.Barcode) -> bool:
    """Whether error correction has room left: at its limit it turns noise into other words (6 of 209 tilted codes)."""
    told = code.extra if isinstance(code.extra, dict) else {}
    return bool(code.valid) and float(told.get("UEC", 1.0)) >= _LEAST_RESERVE


def _form(code: zxingcpp.Barcode) -> str:
    return str(code.format).rsplit(".", maxsplit=1)[-1].replace(" ", "")


def _text(data: bytes) -> str:
    """The bytes as UTF-8, else as the Latin letters that older cards use."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _quad(position: zxingcpp.Position) -> Quad:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return Quad(*(Point(float(corner.x), float(corner.y)) for corner in corners))
