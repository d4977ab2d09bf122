"""Which way the text of a picture runs."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.geometry import Quad

_LONG = 1.3
"""A box must be this much longer than high for its direction to count."""


def quarter_turns_of(text_quads: Sequence[Quad]) -> int:
    """How many quarter turns counter-clockwise (`rectify.turn`) make most of the text run level: 0, 1 or 3.

    Every line votes with its length. Whether level text stands on its head is the reading engine's to say.
    """
    level = plumb = downward = 0.0
    for quad in text_quads:
        along = quad if quad.width_px >= quad.height_px else quad.turned(1)
        if along.width_px < _LONG * along.height_px:
            continue
        if 45 <= abs(along.angle_deg) < 135:
            plumb += along.width_px
            downward += along.width_px if along.angle_deg > 0 else 0.0
        else:
            level += along.width_px
    if plumb <= level:
        return 0
    return 1 if downward * 2 >= plumb else 3
