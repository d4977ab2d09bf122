"""Rows of dashes are told from text and from nothing."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from app.domain.geometry import Quad
from app.vision.dashes import dash_row

BOX = Quad.from_box(20, 20, 300, 90)
FACE = ImageFont.truetype("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", 34)


def drawn(text: str, *, blur: float = 0.0, shrink: int = 1, ground: int = 226) -> NDArray[np.uint8]:
    page = Image.new("RGB", (340, 120), (ground,) * 3)
    ImageDraw.Draw(page).text((30, 62), text, font=FACE, fill=(30, 30, 34), anchor="lm")
    page = page.filter(ImageFilter.GaussianBlur(blur)) if blur else page
    small = page.resize((page.width // shrink, page.height // shrink), Image.Resampling.BOX)
    return np.asarray(small.resize(page.size, Image.Resampling.BICUBIC), dtype=np.uint8)


@pytest.mark.parametrize("text", ["------", "- - - - -", "––––––".replace("–", "– ")])
def test_row_of_dashes_is_found_with_its_place(text: str) -> None:
    row = dash_row(drawn(text), BOX)
    assert row is not None
    left, top, right, bottom = row.bounds
    assert 22 < left < 45
    assert 30 < top < bottom < 95
    assert right > 90


@pytest.mark.parametrize("shrink", [2, 3, 4])
def test_small_and_blurred_dashes_are_found(shrink: int) -> None:
    assert dash_row(drawn("------", blur=1.0, shrink=shrink), BOX) is not None


def test_dark_card_is_no_hindrance() -> None:
    assert dash_row(drawn("------", ground=84), BOX) is not None


@pytest.mark.parametrize("text", ["", "-", "12-08-2017", "SPECIMEN", "有效期", "iiiiiiii", "EEEEE", "01-01-01-01"])
def test_writing_and_blank_places_are_no_dashes(text: str) -> None:
    assert dash_row(drawn(text), BOX) is None
    assert dash_row(drawn(text, blur=1.2, shrink=3), BOX) is None


def test_noise_and_places_outside_the_picture_are_no_dashes() -> None:
    noise = np.random.default_rng(2).integers(90, 200, (120, 340, 3)).astype(np.uint8)
    assert dash_row(noise, BOX) is None
    assert dash_row(drawn("------"), Quad.from_box(400, 400, 500, 450)) is None
