"""Strips inside a TIFF file and scans of a progressive picture that end early although every stated length is right."""

from __future__ import annotations

import io
import struct

import pytest
from PIL import Image, TiffImagePlugin

from app.capture.decode import decode
from app.domain.errors import InputError
from tests.capture.drawn import picture, saved

SIZE = (610, 430)


def ends(data: bytes) -> str:
    try:
        return "pages" if [page.rgb() for page in decode(data)] else "none"
    except InputError as exc:
        return exc.code


def strip_of(data: bytes) -> tuple[int, int, int]:
    """Where the last strip begins and ends, and where its length is stated."""
    image = TiffImagePlugin.TiffImageFile(io.BytesIO(data))
    starts, lengths = image.tag_v2[273], image.tag_v2[279]
    at = data.index(struct.pack("<I", lengths[-1]), 8 if len(lengths) > 1 else data.index(struct.pack("<HH", 279, 4)))
    return starts[-1], starts[-1] + lengths[-1], at


def with_strip(data: bytes, strip: bytes) -> bytes:
    """The file with another last strip, its length stated rightly."""
    start, end, at = strip_of(data)
    assert len(strip) <= end - start
    changed = bytearray(data)
    changed[start:end] = strip.ljust(end - start, b"\0")
    changed[at : at + 4] = struct.pack("<I", len(strip))
    return bytes(changed)


def fax(form: str, **options: object) -> bytes:
    return saved(picture("1", SIZE), "TIFF", compression=form, **options)


FAXES = {
    "group4": lambda: fax("group4"),
    "group3": lambda: fax("group3"),
    "group3 in two dimensions": lambda: fax("group3", tiffinfo={292: 1}),
    "runs": lambda: fax("tiff_ccitt"),
    "group4 in strips": lambda: fax("group4", tiffinfo={278: 50}),
    "group4, bits the other way": lambda: fax("group4", tiffinfo={266: 2}),
}


@pytest.mark.parametrize("name", FAXES)
def test_a_fax_strip_that_ends_early_is_not_taken_for_whole(name: str) -> None:
    data = FAXES[name]()
    assert ends(data) == "pages"
    start, end, _at = strip_of(data)
    for part in (0.2, 0.5, 0.8):
        cut = data[start : start + int((end - start) * part)]
        assert ends(with_strip(data, cut)) in {"image_incomplete", "image_broken"}, part


def test_a_fax_strip_that_is_cut_and_ended_by_its_mark_is_not_taken_for_whole() -> None:
    data = fax("group4")
    start, end, _at = strip_of(data)
    cut = data[start : start + (end - start) // 2] + bytes.fromhex("001001")
    assert ends(with_strip(data, cut)) == "image_incomplete"


@pytest.mark.parametrize("rows", [None, 48])
def test_a_jpeg_strip_that_ends_early_is_not_taken_for_whole(rows: int | None) -> None:
    data = saved(picture("RGB", SIZE), "TIFF", compression="jpeg", **({"tiffinfo": {278: rows}} if rows else {}))
    assert ends(data) == "pages"
    start, end, _at = strip_of(data)
    strip = data[start:end]
    for part in (0.5, 0.9):
        cut = strip[: int(len(strip) * part)]
        assert ends(with_strip(data, cut)) == "image_incomplete"
        assert ends(with_strip(data, cut.rstrip(b"\xff") + b"\xff\xd9")) == "image_incomplete"


def test_a_progressive_picture_without_its_last_scans_is_not_taken_for_whole() -> None:
    data = saved(picture("RGB", SIZE), "JPEG", progressive=True)
    assert ends(data) == "pages"
    scans = [at for at in range(len(data)) if data[at : at + 2] == b"\xff\xda"]
    for scan in scans[1:]:
        tables = data.rindex(b"\xff\xc4", 0, scan)
        before = tables if tables > max(at for at in scans if at < scan) else scan
        assert ends(data[:before] + b"\xff\xd9") == "image_incomplete"


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("form", ["raw", "tiff_lzw", "jpeg"])
def test_a_turned_tiff_picture_states_its_size_as_it_is_shown(form: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    (page,) = decode(saved(picture("RGB", SIZE), "TIFF", exif=exif, compression=form))
    shown = SIZE if orientation < 5 else SIZE[::-1]
    assert (page.width_px, page.height_px, page.original) == (*shown, shown)
