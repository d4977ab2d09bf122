"""Pixels as plain bytes, and the page they belong to."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.reading import Finding


@dataclass(frozen=True, slots=True)
class Raster:
    """An upright colour picture: `rgb` holds height × width × 3 bytes, R G B, row after row, no padding.

    Raises: ValueError if the number of bytes does not fit the size.
    """

    width_px: int
    height_px: int
    rgb: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if self.width_px < 1 or self.height_px < 1 or len(self.rgb) != self.width_px * self.height_px * 3:
            raise ValueError("raster size and number of bytes do not fit")


@dataclass(frozen=True, slots=True)
class Page:
    """One decoded picture as it came in, EXIF turn already applied.

    `page_id` is unique in a process and names the page in every message about it; `file` is the path as given
    ("" for the clipboard or a camera); `number` counts from 1 within the file; `dpi` is 0 when unknown.
    """

    page_id: str
    raster: Raster
    file: str = ""
    number: int = 1
    dpi: int = 0
    findings: tuple[Finding, ...] = ()
