"""Pages that lie in their file as they are shown need no decoder; no other page is taken for one of them."""

from __future__ import annotations

import io
import struct

import pytest
from PIL import Image, TiffImagePlugin

from app.capture.decode import decode
from app.capture.tiff_raw import raw_rows, row_strips
from app.capture.tiff_whole import page_directories
from tests.capture.drawn import picture, saved, srgb_profile


def rows_of(data: bytes) -> list[memoryview] | None:
    return raw_rows(data, page_directories(data)[0][1])


@pytest.mark.parametrize("rows_in_strip", [1, 7, 43, 4000])
def test_a_plain_page_is_taken_as_it_lies(rows_in_strip: int) -> None:
    image = picture()
    data = saved(image, "TIFF", tiffinfo={278: rows_in_strip}, dpi=(300, 300))
    rows = rows_of(data)
    assert rows is not None
    assert b"".join(row_strips(rows)) == image.tobytes()
    (page,) = decode(data)
    assert (page.width_px, page.height_px, page.dpi, page.original) == (*image.size, 300, image.size)
    assert page.rgb() == image.tobytes()


def test_a_large_page_comes_in_pieces() -> None:
    image = picture(size=(1300, 700))
    rows = rows_of(saved(image, "TIFF"))
    assert rows is not None
    pieces = list(row_strips(rows))
    assert len(pieces) > 1
    assert b"".join(pieces) == image.tobytes()


def tagged(**options: object) -> bytes:
    return saved(picture(), "TIFF", **options)


def planes_apart() -> bytes:
    directory = TiffImagePlugin.ImageFileDirectory_v2()
    directory[284] = 2
    return tagged(tiffinfo=directory)


def retagged(tag: int, kind: int, value: int) -> bytes:
    """The plain page with one entry's kind and value written over."""
    data = bytearray(tagged(tiffinfo={274: 1}))
    at = struct.unpack_from("<I", data, 4)[0]
    for place in range(at + 2, at + 2 + 12 * struct.unpack_from("<H", data, at)[0], 12):
        if struct.unpack_from("<H", data, place)[0] == tag:
            struct.pack_into("<HII", data, place + 2, kind, 1, value)
            return bytes(data)
    raise AssertionError(tag)


OTHERS = {
    "packed": lambda: tagged(compression="tiff_lzw"),
    "jpeg": lambda: tagged(compression="jpeg"),
    "turned": lambda: tagged(tiffinfo={274: 6}),
    "turned, said in a signed number": lambda: retagged(274, 8, 6),
    "grey": lambda: saved(picture("L"), "TIFF"),
    "black and white": lambda: saved(picture("1"), "TIFF"),
    "palette": lambda: saved(picture("P"), "TIFF"),
    "inks": lambda: saved(picture("CMYK"), "TIFF"),
    "see-through": lambda: saved(picture("RGBA"), "TIFF"),
    "sixteen bits": lambda: saved(Image.new("I;16", (20, 20)), "TIFF"),
    "with a profile": lambda: tagged(icc_profile=srgb_profile()),
    "planes apart": planes_apart,
    "other photometry": lambda: retagged(262, 3, 6),
    "strips of another length": lambda: retagged(279, 4, 61 * 43 * 3 - 1),
}


@pytest.mark.parametrize("name", OTHERS)
def test_every_other_page_goes_to_the_decoder(name: str) -> None:
    assert rows_of(OTHERS[name]()) is None


def test_a_turned_page_is_still_turned_and_a_profile_applied() -> None:
    (page,) = decode(OTHERS["turned"]())
    assert (page.width_px, page.height_px) == (43, 61)
    (page,) = decode(OTHERS["with a profile"]())
    difference = Image.frombytes("RGB", picture().size, page.rgb())
    assert difference.size == Image.open(io.BytesIO(OTHERS["with a profile"]())).size
