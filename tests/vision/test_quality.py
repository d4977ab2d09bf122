"""Spoilt spots are named, good ones are not."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.domain.geometry import Quad
from app.vision.pixels import Image
from app.vision.quality import page_findings, spot_findings

BOX = Quad.from_box(40, 40, 420, 90)


def card(ink: int = 30, paper: int = 225) -> Image:
    """A card with one printed line in BOX."""
    image = np.full((200, 480, 3), paper, np.uint8)
    cv2.putText(image, "AB12 345 XYZ", (50, 80), cv2.FONT_HERSHEY_SIMPLEX, 1.3, (ink, ink, ink), 3, cv2.LINE_AA)
    return image


def codes(image: Image, quad: Quad = BOX) -> set[str]:
    return {finding.code for finding in spot_findings(image, quad)}


def test_a_good_spot_has_no_findings() -> None:
    assert codes(card()) == set()
    assert codes(card(ink=60, paper=250)) == set()
    assert page_findings(card()) == ()


@pytest.mark.parametrize(("sigma", "blurred"), [(0.8, False), (1.5, False), (6.0, True), (9.0, True)])
def test_blur_is_named_when_it_is_strong(sigma: float, blurred: bool) -> None:
    image = np.asarray(cv2.GaussianBlur(card(), (0, 0), sigma), np.uint8)
    assert ("spot_blurred" in codes(image)) == blurred


def test_blur_does_not_depend_on_contrast() -> None:
    faint = np.asarray(cv2.GaussianBlur(card(ink=120, paper=200), (0, 0), 1.0), np.uint8)
    assert "spot_blurred" not in codes(faint)


def test_glare_over_the_line_is_named() -> None:
    image = card(paper=190)
    cv2.circle(image, (200, 65), 40, (255, 255, 255), -1)
    assert "spot_glare" in codes(image)


def test_darkness_and_faint_print_are_named() -> None:
    assert codes((card() // 8).astype(np.uint8)) == {"spot_too_dark"}
    assert codes(card(ink=215, paper=225)) == {"spot_low_contrast"}
    assert [f.code for f in page_findings((card() // 8).astype(np.uint8))] == ["picture_too_dark"]
    assert [f.code for f in page_findings(np.full((90, 90, 3), 200, np.uint8))] == ["picture_too_flat"]


def test_small_and_cut_off_spots_are_named() -> None:
    assert codes(card(), Quad.from_box(40, 40, 100, 47)) == {"spot_too_small"}
    assert "spot_cut_off" in codes(card(), Quad.from_box(-30, 40, 300, 90))


def test_odd_pictures_do_no_harm() -> None:
    for image in (np.zeros((1, 1, 3), np.uint8), np.full((15, 15, 3), 255, np.uint8)):
        assert isinstance(spot_findings(image, Quad.from_box(0, 0, 1, 1)), tuple)
        assert isinstance(page_findings(image), tuple)
