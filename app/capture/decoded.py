"""What decoding yields, and the page that it becomes. Free of Pillow, for the processes that never decode."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from app.domain.errors import InputError
from app.domain.image import Page, Raster
from app.domain.reading import Finding, Level

MIN_SIDE_PX = 15
MAX_SIDE_PX = 8192
"""Larger pictures are reduced to this on their longer side."""
LONG_FILE_PAGES = 12
"""Of a file with more pages than this, somebody must say which ones are wanted."""
MAX_CHOSEN_PAGES = 500


@dataclass(frozen=True, slots=True)
class PageChoice:
    """Which pages of a file are wanted, counted from 1 (none named: all pages of a file that is not long), and the
    password that opens it ("": none).
    """

    pages: tuple[int, ...] = ()
    password: str = field(default="", repr=False)

    def of(self, count: int) -> Sequence[int]:
        """The numbers of the pages to take from a file that has `count`.

        Raises: InputError `pages_to_choose` if none is named and the file is long, `page_missing`.
        """
        if not self.pages:
            if count > LONG_FILE_PAGES:
                raise InputError("pages_to_choose", count=count)
            return range(1, count + 1)
        for page in self.pages:
            if not 1 <= page <= count:
                raise InputError("page_missing", page=page, count=count)
        return self.pages


EVERY_PAGE = PageChoice()


@dataclass(frozen=True, slots=True)
class DecodedPage:
    """One upright picture: 15 to 8,192 pixels a side, `dpi` 0 when unknown. `original` is its width and height in the
    file, which are larger when it had to be reduced. `strips` yields the rows, R G B, top to bottom, once each call.
    """

    width_px: int
    height_px: int
    dpi: int
    original: tuple[int, int]
    strips: Callable[[], Iterator[bytes]] = field(repr=False)

    def rgb(self) -> bytes:
        """All rows: height × width × 3 bytes."""
        return b"".join(self.strips())


def new_page(raster: Raster, *, file: str, number: int, dpi: int, original: tuple[int, int]) -> Page:
    """The page with a fresh identity; it carries `image_reduced` if it was larger than a page may be in its file."""
    return Page(uuid.uuid4().hex, raster, file, number, dpi, _findings(original, (raster.width_px, raster.height_px)))


def _findings(original: tuple[int, int], size: tuple[int, int]) -> tuple[Finding, ...]:
    if original == size:
        return ()
    params = {"width": original[0], "height": original[1], "new_width": size[0], "new_height": size[1]}
    return (Finding("image_reduced", Level.INFO, params),)
