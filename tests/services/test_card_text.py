"""A picture that was cut to the edges of a card is that card; a page of paper is not."""

from __future__ import annotations

import numpy as np
import pytest

from app.domain.geometry import Quad
from app.services.card_text import fills_picture


def rows(width: int, height: int, *, line: int, share: float = 0.9) -> list[Quad]:
    """Lines of print one below the other, over that share of the picture."""
    tops = np.linspace(0.05 * height, share * height - line, 8)
    return [Quad.from_box(0.05 * width, top, share * width, top + line) for top in tops]


@pytest.mark.parametrize(
    ("width", "height", "line", "share", "whole"),
    [
        (1000, 630, 30, 0.9, True),
        (630, 1000, 30, 0.9, True),
        (1250, 880, 25, 0.9, True),
        (1000, 630, 30, 0.5, False),
        (1240, 1754, 16, 0.9, False),
        (1000, 750, 30, 0.9, False),
    ],
)
def test_picture_is_the_card(width: int, height: int, line: int, share: float, *, whole: bool) -> None:
    image = np.zeros((height, width, 3), np.uint8)
    assert fills_picture(image, image, rows(width, height, line=line, share=share)) is whole


def test_picture_that_was_turned_straight_is_not_cut_to_a_card() -> None:
    image, straight = np.zeros((630, 1000, 3), np.uint8), np.zeros((700, 1060, 3), np.uint8)
    assert not fills_picture(image, straight, rows(1000, 630, line=30))
