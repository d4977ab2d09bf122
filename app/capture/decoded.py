"""What decoding yields, and the page that it becomes. Free of Pillow, for the processes that never decode."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from app.domain.image import Page, Raster
from app.domain.reading import Finding, Level

MIN_SIDE_PX = 15
MAX_SIDE_PX = 8192
"""Larger pictures are reduced to this on their longer side."""


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
