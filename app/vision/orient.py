"""Which way the text of a card runs."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.geometry import Quad


def quarter_turns_of(text_quads: Sequence[Quad]) -> int:
    """How often the picture must be turned by 90° clockwise so that most text runs from left to right (0 or 1).

    Lines are weighted by their length; whether the text then stands on its head is for the engine to tell. An engine
    gives lines that run vertically an angle of ±90°.
    """
    along = across = 0.0
    for quad in text_quads:
        weight = max(quad.width_px, quad.height_px)
        if 45 <= abs(quad.angle_deg) <= 135:
            across += weight
        else:
            along += weight
    return 1 if across > along else 0
