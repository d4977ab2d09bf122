"""Turns the bytes of a picture or PDF file into upright RGB pages, or says by name why not. In the jailed process only.

A further format is one entry in `formats.py`, one proof in `whole.py` and one opener here.
"""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import PurePath

# The plugins are named one by one: Image.open would register every format that Pillow knows.
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    IcoImagePlugin,
    Image,
    ImageFile,
    JpegImagePlugin,
    PcxImagePlugin,
    PngImagePlugin,
    PsdImagePlugin,
    TgaImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)
from typing_extensions import override

from app.capture.boxes_whole import stated_sizes
from app.capture.budget import BOXED_PIXELS, WALL_PIXELS, WEBP_PIXELS, demand_within, progressive_scale
from app.capture.colour import rgb_converter
from app.capture.decoded import EVERY_PAGE, MAX_SIDE_PX, MIN_SIDE_PX, DecodedPage, PageChoice
from app.capture.files import MAX_FILE_BYTES
from app.capture.formats import Format, identify
from app.capture.jpeg_whole import demand_whole_scan
from app.capture.pdf import pdf_pages
from app.capture.tiff_raw import raw_rows, row_strips
from app.capture.tiff_strips import demand_whole_strips
from app.capture.tiff_whole import page_directories
from app.capture.upright import turned_size, upright_strips
from app.capture.whole import PCX_PALETTE_BYTES, ico_entries, pcx_has_end_palette, prove_whole
from app.domain.errors import AppError, InputError

_DPI_RANGE = range(30, 4801)
_ORIENTATION = 0x0112

Image.MAX_IMAGE_PIXELS = WALL_PIXELS
Opener = Callable[[bytes], ImageFile.ImageFile]


def decode(data: bytes, *, name: str = "", choice: PageChoice = EVERY_PAGE) -> Iterator[DecodedPage]:
    """The pages of the file one after the other; each must be used before the next one is asked for.

    Of an animation, the first frame; of an icon, the largest picture. `name` matters for TGA only, by its suffix.

    Raises: InputError `file_empty`, `file_too_big`, `image_unknown_format`, `image_incomplete`, `image_broken`,
    `image_too_small`, `image_too_large`, `pages_too_many`, `pages_to_choose`, `page_missing`, `pdf_password_needed`,
    `pdf_password_wrong`, `pdf_locked`, and nothing else.
    """
    if len(data) > MAX_FILE_BYTES:
        raise InputError("file_too_big", limit_mb=MAX_FILE_BYTES // (1024 * 1024))
    try:
        kind = identify(data, suffix=PurePath(name).suffix)
        prove_whole(kind, data)
        pages = pdf_pages(data, choice) if kind is Format.PDF else _pages(kind, data, choice)
        while True:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                page = next(pages, None)
            if page is None:
                return
            yield page
    except AppError:
        raise
    except (MemoryError, Image.DecompressionBombError) as exc:
        raise InputError("image_too_large", width=0, height=0) from exc
    except Exception as exc:  # on hostile bytes the plugins raise nearly every built-in exception
        raise InputError("image_incomplete" if _is_cut(exc) else "image_broken") from exc


def _is_cut(exc: Exception) -> bool:
    said = str(exc).lower()
    return isinstance(exc, EOFError) or any(word in said for word in ("truncated", "not enough", "unexpected end"))


def demand_size(width: int, height: int, pixels: int = WALL_PIXELS) -> None:
    """Returns if a picture of this size may be unpacked, of a format that allows so many pixels.

    Raises: InputError `image_too_small`, `image_too_large`.
    """
    demand_within(width, height, pixels)
    if min(width, height) < MIN_SIDE_PX:
        raise InputError("image_too_small", width=width, height=height)


def _pages(kind: Format, data: bytes, choice: PageChoice) -> Iterator[DecodedPage]:
    if kind is Format.TIFF:
        yield from _tiff_pages(data, choice)
        return
    if choice.pages:
        choice.of(1)
    yield _page(_OPENERS[kind](data))


def _page(image: ImageFile.ImageFile) -> DecodedPage:
    demand_size(*image.size)
    stated = image.size
    if isinstance(image, JpegImagePlugin.JpegImageFile):
        _unpack_smaller(image)
    image.load()
    demand_size(*image.size)
    orientation = _orientation(image)
    original = turned_size(stated, orientation)
    size = _fitting(turned_size(image.size, orientation))
    convert = rgb_converter(image)
    return DecodedPage(
        *size,
        dpi=_dpi(image, size[0] / original[0]),
        original=original,
        strips=lambda: upright_strips(image, orientation, size, convert),
    )


def _unpack_smaller(image: JpegImagePlugin.JpegImageFile) -> None:
    """Makes the decoder leave out what would be reduced later, or what memory has no room for."""
    wanted = _fitting(image.size)
    if "progressive" in image.info:
        scale = progressive_scale(*image.size, [(part[1], part[2]) for part in image.layer])
        wanted = (min(wanted[0], image.width // scale), min(wanted[1], image.height // scale))
    if wanted != image.size:
        image.draft(None, wanted)


def _fitting(size: tuple[int, int]) -> tuple[int, int]:
    factor = min(1.0, MAX_SIDE_PX / max(size))
    width, height = (max(MIN_SIDE_PX, round(side * factor)) for side in size)
    return (width, height) if factor < 1 else size


def _orientation(image: ImageFile.ImageFile) -> int:
    """The EXIF orientation that is still to be applied; 1 if none is stated or the EXIF block cannot be read."""
    if isinstance(image, _UnturnedTiff):
        return image.stated_orientation
    try:
        untrusted_value = image.getexif().get(_ORIENTATION, 1)
    except Exception:  # noqa: BLE001 - the block is an untrusted TIFF of its own
        return 1
    return untrusted_value if isinstance(untrusted_value, int) and 1 <= untrusted_value <= 8 else 1


def _dpi(image: ImageFile.ImageFile, scale: float) -> int:
    try:
        dpi = round(float(image.info["dpi"][0]) * scale)
    except (KeyError, IndexError, TypeError, ValueError, ZeroDivisionError, OverflowError):
        return 0
    return dpi if dpi in _DPI_RANGE else 0


# --- one opener for each format: header only, pixels come with load() ---


def _single(plugin: Callable[[io.BytesIO], ImageFile.ImageFile]) -> Opener:
    return lambda data: plugin(io.BytesIO(data))


def _open_jpeg(data: bytes) -> ImageFile.ImageFile:
    image = JpegImagePlugin.JpegImageFile(io.BytesIO(data))
    demand_size(*image.size)
    demand_whole_scan(data)
    return image


class _UnturnedTiff(TiffImagePlugin.TiffImageFile):
    """The plugin turns the picture as a whole, which takes memory for two; here it is turned strip by strip."""

    stated_orientation = 1

    @override
    def _setup(self) -> None:
        super()._setup()
        untrusted_value = self.tag_v2.get(_ORIENTATION, 1)
        is_sane = isinstance(untrusted_value, int) and 1 <= untrusted_value <= 8
        self.stated_orientation = untrusted_value if is_sane else 1
        self._size = self._tile_size

    @override
    def load_end(self) -> None:
        return


def _tiff_pages(data: bytes, choice: PageChoice) -> Iterator[DecodedPage]:
    pages = page_directories(data)
    image = _UnturnedTiff(io.BytesIO(data))
    for number in choice.of(len(pages)):
        index, directory = pages[number - 1]
        image.seek(index)
        demand_size(*image.size)
        rows = raw_rows(data, directory)
        if rows is not None and image.mode == "RGB" and max(image.size) <= MAX_SIDE_PX:
            strips = partial(row_strips, rows)
            yield DecodedPage(*image.size, dpi=_dpi(image, 1.0), original=image.size, strips=strips)
        else:
            demand_whole_strips(data, directory)
            yield _page(image)


def _open_pcx(data: bytes) -> ImageFile.ImageFile:
    image = PcxImagePlugin.PcxImageFile(io.BytesIO(data))
    if pcx_has_end_palette(data):
        # Else missing rows would be filled from the palette's bytes.
        image.fp = io.BytesIO(data[:-PCX_PALETTE_BYTES])
    return image


def _open_webp(data: bytes) -> ImageFile.ImageFile:
    # The plugin reserves the whole canvas on opening.
    demand_size(*_webp_size(data), WEBP_PIXELS)
    return WebPImagePlugin.WebPImageFile(io.BytesIO(data))


def _webp_size(data: bytes) -> tuple[int, int]:
    """Source: RFC 9649, sections 2.5 to 2.7."""
    chunk = data[12:16]
    if chunk == b"VP8X":
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if chunk == b"VP8L":
        bits = struct.unpack_from("<I", data, 21)[0]
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width, height = struct.unpack_from("<HH", data, 26)
    return width & 0x3FFF, height & 0x3FFF


def _open_ico(data: bytes) -> ImageFile.ImageFile:
    # The plugin unpacks on opening, so the picture is taken out and its own header is looked at first.
    width, depth, offset, length = max(ico_entries(data))
    picture = data[offset : offset + length]
    if picture.startswith(b"\x89PNG"):
        prove_whole(Format.PNG, picture)
        return PngImagePlugin.PngImageFile(io.BytesIO(picture))
    stated_width, doubled_height = struct.unpack_from("<ii", picture, 4)
    demand_size(abs(stated_width), abs(doubled_height) // 2)
    side = width % 256
    entry = struct.pack("<4BHHII", side, side, 0, 0, 1, depth, length, 22)
    return IcoImagePlugin.IcoImageFile(io.BytesIO(b"\0\0\1\0\1\0" + entry + picture))


def _demand_boxes(data: bytes) -> None:
    for width, height in stated_sizes(data):
        demand_within(width, height, BOXED_PIXELS)


def _open_avif(data: bytes) -> ImageFile.ImageFile:
    _demand_boxes(data)
    image = AvifImagePlugin.AvifImageFile(io.BytesIO(data))
    # Its own boxes say how it is turned, and the plugin has put that into the EXIF block; no other word counts.
    image.info.pop("xmp", None)
    return image


def _open_heic(data: bytes) -> ImageFile.ImageFile:
    # Loaded on first use: the reading process never decodes.
    import pi_heif

    _demand_boxes(data)
    pi_heif.options.DECODE_THREADS = 1
    image: ImageFile.ImageFile = pi_heif.HeifImageFile(io.BytesIO(data))
    # The plugin turns the picture itself.
    for turned_already in ("exif", "xmp"):
        image.info.pop(turned_already, None)
    return image


_OPENERS: dict[Format, Opener] = {
    Format.PNG: _single(PngImagePlugin.PngImageFile),
    Format.JPEG: _open_jpeg,
    Format.BMP: _single(BmpImagePlugin.BmpImageFile),
    Format.WEBP: _open_webp,
    Format.GIF: _single(GifImagePlugin.GifImageFile),
    Format.PCX: _open_pcx,
    Format.ICO: _open_ico,
    Format.PSD: _single(PsdImagePlugin.PsdImageFile),
    Format.TGA: _single(TgaImagePlugin.TgaImageFile),
    Format.AVIF: _open_avif,
    Format.HEIC: _open_heic,
}
