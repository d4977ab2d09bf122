"""Lines that are only a pale mark under the text of a page."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.domain.geometry import Quad
from app.vision.pixels import Image

_PALE = 0.4
_VERY_PALE = 0.22
_ASKEW_DEG = 8.0
_LARGE = 1.8
_SAMPLES = 4_000
_LEAST_LINES = 3


def without_watermarks(image: Image, quads: Sequence[Quad]) -> tuple[Quad, ...]:
    """The outlines without those whose ink is far paler than that of most lines and that are askew or large besides.

    Ink so pale that it hardly shows is left out in any case. A page of fewer than three lines keeps all.
    """
    if len(quads) < _LEAST_LINES:
        return tuple(quads)
    contrasts = np.array([_contrast(image, quad) for quad in quads])
    usual = float(np.median(contrasts))
    height = float(np.median([min(quad.width_px, quad.height_px) for quad in quads]))
    kept = []
    for quad, contrast in zip(quads, contrasts, strict=True):
        off = abs((quad.angle_deg + 45) % 90 - 45)
        unlike = off > _ASKEW_DEG or min(quad.width_px, quad.height_px) > _LARGE * height
        if contrast >= usual * (_PALE if unlike else _VERY_PALE):
            kept.append(quad)
    return tuple(kept)


def _contrast(image: Image, quad: Quad) -> float:
    """How far ink and ground differ inside the outline, in grey levels."""
    left, top, right, bottom = (int(value) for value in quad.bounds)
    part = image[max(0, top) : max(1, bottom), max(0, left) : max(1, right), 1]
    step = max(1, int(np.sqrt(part.size / _SAMPLES)))
    sample = part[::step, ::step]
    if not sample.size:
        return 0.0
    dark, light = np.percentile(sample, (4, 96))
    return float(light - dark)
