"""Draws the pages of a PDF file. Only what a page shows is taken; the text that lies behind it is never asked for.

Called in the jailed process. The renderer is loaded on first use: nobody else needs it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from app.capture.decoded import MAX_SIDE_PX, MIN_SIDE_PX, DecodedPage, PageChoice
from app.domain.errors import InputError

if TYPE_CHECKING:
    import pypdfium2

DPI = 300
MAX_IMAGE_PIXELS = 120_000_000
"""The largest picture inside a page that is unpacked, as for a picture file."""

_POINTS_PER_INCH = 72
_LOOKED_AT = 5_000
_WRONG_PASSWORD, _LOCKED_OTHERWISE = 4, 5
_STRIP_ROWS = 256


def pdf_pages(data: bytes, choice: PageChoice) -> Iterator[DecodedPage]:
    """The chosen pages at 300 dpi, or as many as fit into 8,192 pixels; each must be used before the next.

    Raises: InputError `pdf_password_needed`, `pdf_password_wrong`, `pdf_locked`, `pages_to_choose`, `page_missing`,
    `image_broken`, `image_too_small`, `image_too_large`.
    """
    with _opened(data, choice.password) as document:
        for number in choice.of(len(document)):
            page = document[number - 1]
            try:
                yield _drawn(page)
            finally:
                page.close()


def _opened(data: bytes, password: str) -> pypdfium2.PdfDocument:
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(data, password=password or None)
    except pypdfium2.PdfiumError as exc:
        if exc.err_code == _WRONG_PASSWORD:
            raise InputError("pdf_password_wrong" if password else "pdf_password_needed") from exc
        raise InputError("pdf_locked" if exc.err_code == _LOCKED_OTHERWISE else "image_broken") from exc


def _drawn(page: pypdfium2.PdfPage) -> DecodedPage:
    width, height = page.get_size()
    if not (math.isfinite(width) and math.isfinite(height)) or min(width, height) <= 0:
        raise InputError("image_broken")
    _demand_sane_pictures(page)
    scale = min(DPI / _POINTS_PER_INCH, MAX_SIDE_PX / max(width, height))
    size = round(width * scale), round(height * scale)
    if min(size) < MIN_SIDE_PX:
        raise InputError("image_too_small", width=size[0], height=size[1])
    bitmap = _bitmap(page, *size)
    return DecodedPage(*size, dpi=round(scale * _POINTS_PER_INCH), original=size, strips=lambda: _strips(bitmap))


def _bitmap(page: pypdfium2.PdfPage, width_px: int, height_px: int) -> pypdfium2.PdfBitmap:
    from pypdfium2 import PdfBitmap, raw

    bitmap = PdfBitmap.new_native(width_px, height_px, raw.FPDFBitmap_BGR, rev_byteorder=True)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, width_px, height_px)
    flags = raw.FPDF_ANNOT | raw.FPDF_REVERSE_BYTE_ORDER
    raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width_px, height_px, 0, flags)
    return bitmap


def _demand_sane_pictures(page: pypdfium2.PdfPage) -> None:
    from pypdfium2 import raw

    for found in islice(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=4), _LOOKED_AT):
        width, height = found.get_px_size()
        if width * height > MAX_IMAGE_PIXELS:
            raise InputError("image_too_large", width=width, height=height)


def _strips(bitmap: pypdfium2.PdfBitmap) -> Iterator[bytes]:
    view, row_bytes = memoryview(bitmap.buffer).cast("B"), bitmap.width * 3
    for top in range(0, bitmap.height, _STRIP_ROWS):
        rows = range(top, min(top + _STRIP_ROWS, bitmap.height))
        yield b"".join(view[row * bitmap.stride : row * bitmap.stride + row_bytes] for row in rows)
