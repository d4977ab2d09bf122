"""What the studio hands out: a drawn document, what is written on it, and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.domain.geometry import Quad

Picture = NDArray[np.uint8]
"""Height × width × 3, RGB, 0 to 255."""


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """One run of text as drawn.

    `role` is "label", "value", "mrz", "echo" (a value said again in another script or calendar) or "mark" (headings,
    SPECIMEN, stray print). `key` names the field of a value, an echo or the MRZ.
    """

    text: str
    quad: Quad
    role: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class DrawnRegion:
    """A seal or a signature as drawn: `kind` is "seal" or "signature", `look` its ink and form."""

    kind: str
    quad: Quad
    text: str = ""
    look: str = ""


@dataclass(frozen=True, slots=True)
class Specimen:
    """A flat drawn document.

    `document` is an identifier of DOCUMENTS.md; `truth` maps a key to the value in DOCUMENTS.md form, for everything
    that is printed and nothing that is not; `field_quads` tell where each value's ink stands, in pixels of `image`;
    `layout` names the variant drawn, `px_per_mm` its resolution (plates are drawn at a quarter of their size). `mrz`
    has the machine readable lines as printed. `portrait` and `signature` are boxes.
    """

    document: str
    image: Picture = field(repr=False)
    truth: Mapping[str, str]
    field_quads: Mapping[str, Quad]
    lines: tuple[DrawnLine, ...]
    layout: str = ""
    px_per_mm: float = 24.0
    mrz: tuple[str, ...] = ()
    portrait: Quad | None = None
    signature: Quad | None = None
    regions: tuple[DrawnRegion, ...] = ()
