"""Damage of growing strength is noticed when it harms reading, and named for what it is."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from app.domain.geometry import Quad
from app.domain.messages import MESSAGES
from app.vision.pixels import luminance
from app.vision.quality import blur_radius_px, page_findings, spot_findings
from tests.vision.drawing import draw_empty, draw_scan, draw_scene, words, write

Array = NDArray[np.uint8]
MARGIN = 12


def draw_line(
    seed: int, *, height_px: int = 40, blur: float = 0.0, ink: int = 35, paper: int = 220, gain: float = 1.0,
    noise: float = 2.5, glare: float = 0.0, font: int = cv2.FONT_HERSHEY_DUPLEX,
) -> tuple[Array, Quad]:  # fmt: skip
    """A line of invented letters whose box is about `height_px` high; `blur` and `glare` in line heights."""
    rng = np.random.default_rng(seed)
    big = np.full((240, 2400, 3), paper, np.uint8)
    box = write(big, words(rng, 14), (60, 160), height_px=110, font=font, colour=[ink] * 3)
    left, top, right, bottom = box.bounds
    scale = height_px / (bottom - top)
    part = big[: int(bottom) + 60, : int(right) + 60].astype(np.float32)
    if blur:
        part = cv2.GaussianBlur(part, (0, 0), blur * (bottom - top))
    small = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    quad = Quad.from_box(left * scale, top * scale, right * scale, bottom * scale)
    if glare:
        y, x = np.mgrid[: small.shape[0], : small.shape[1]]
        away = (x - quad.center.x) ** 2 + (y - quad.center.y) ** 2
        small += 400 * np.exp(-away / (2 * (glare * height_px) ** 2))[..., None]
    seen = small * gain + rng.normal(0, noise, small.shape[:2])[..., None]
    return np.clip(seen, 0, 255).astype(np.uint8), quad


def codes(image: Array, quad: Quad) -> set[str]:
    return {f.code for f in spot_findings(image, quad)}


def share(code: str, **damage: float) -> float:
    return float(np.mean([code in codes(*draw_line(seed, **damage)) for seed in range(12)]))  # type: ignore[arg-type]


@pytest.mark.parametrize("font", [cv2.FONT_HERSHEY_SIMPLEX, cv2.FONT_HERSHEY_DUPLEX, cv2.FONT_HERSHEY_COMPLEX])
@pytest.mark.parametrize("height_px", [16, 24, 40, 90])
def test_clean_lines_of_any_size_and_font_raise_no_doubt(height_px: int, font: int) -> None:
    found = [codes(*draw_line(seed, height_px=height_px, font=font)) for seed in range(6)]
    assert not set().union(*found)


@pytest.mark.parametrize("height_px", [18, 40, 80])
def test_blur_is_named_once_it_harms_and_not_before(height_px: int) -> None:
    assert share("spot_blurred", height_px=height_px, blur=0.03) == 0
    assert share("spot_blurred", height_px=height_px, blur=0.13) >= 0.9


@pytest.mark.parametrize("blur", [0.04, 0.08])
def test_blur_measure_does_not_depend_on_text_contrast_or_size(blur: float) -> None:
    measured = []
    for seed in range(5):
        for height_px in (30, 60):
            for ink in (20, 120, 170):
                image, quad = draw_line(seed, height_px=height_px, blur=blur, ink=ink, noise=0.5)
                left, top, right, bottom = (int(v) for v in quad.bounds)
                measured.append(blur_radius_px(luminance(image[top:bottom, left:right]).astype(np.float32)) / height_px)
    assert np.std(measured) < 0.2 * np.mean(measured)
    assert 0.5 * blur < np.mean(measured) < 1.3 * blur


def test_small_text_is_named_by_its_height() -> None:
    image, quad = draw_line(1, height_px=7)
    (finding,) = [f for f in spot_findings(image, quad) if f.code == "spot_too_small"]
    assert finding.params == {"pixels": 7}
    assert share("spot_too_small", height_px=14) == 0


def test_faint_ink_is_low_contrast_and_pale_ink_is_not() -> None:
    assert share("spot_low_contrast", ink=214, paper=220) >= 0.9
    assert share("spot_low_contrast", ink=160, paper=220) == 0


def test_darkness_is_named_only_when_deep() -> None:
    assert share("spot_too_dark", gain=0.1) == 1
    assert share("spot_too_dark", gain=0.4) == 0


@pytest.mark.parametrize("size", [0.3, 0.6, 1.0])
def test_a_burnt_out_spot_is_glare(size: float) -> None:
    assert share("spot_glare", glare=size) >= 0.9


def test_white_paper_is_no_glare() -> None:
    assert share("spot_glare", paper=255, noise=0.0) == 0
    assert share("spot_glare", paper=250, gain=1.1) == 0


def test_a_line_at_the_rim_is_cut_off() -> None:
    image, quad = draw_line(2)
    left, top, right, bottom = quad.bounds
    cut = image[:, int(left) + 30 :]
    assert "spot_cut_off" in codes(cut, Quad.from_box(0, top, right - left - 30, bottom))
    assert "spot_cut_off" not in codes(image, quad)


def test_turned_line_is_judged_like_a_level_one() -> None:
    image, quad = draw_line(3, blur=0.13)
    turned = np.ascontiguousarray(np.rot90(image, 3))
    height = image.shape[0]
    left, top, right, bottom = quad.bounds
    plumb = Quad.from_box(height - bottom, left, height - top, right)
    assert codes(turned, plumb) == codes(image, quad) == {"spot_blurred"}


@pytest.mark.parametrize("shape", [(1, 1), (2, 30), (15, 15), (3, 3), (40, 40)])
@pytest.mark.parametrize("fill", [0, 128, 255])
def test_odd_pictures_never_raise(shape: tuple[int, int], fill: int) -> None:
    image = np.full((*shape, 3), fill, np.uint8)
    quads = [
        Quad.from_box(0, 0, shape[1], shape[0]), Quad.from_box(-50, -50, 500, 400), Quad.from_box(0, 0, 0, 0),
        Quad.from_box(900, 900, 950, 920), Quad.from_box(1e6, 1e6, 2e6, 2e6),
    ]  # fmt: skip
    for quad in quads:
        spot_findings(image, quad)
    page_findings(image)


def test_good_pages_raise_no_doubt() -> None:
    for seed in range(4):
        assert page_findings(draw_scene(seed, background="wood").image) == ()
        assert page_findings(draw_scan(seed).image) == ()


def test_bad_pages_are_named_for_what_they_are() -> None:
    page = draw_scene(1, background="clutter").image
    assert "picture_too_dark" in {f.code for f in page_findings((page * 0.06).astype(np.uint8))}
    assert "picture_blurred" in {f.code for f in page_findings(np.asarray(cv2.GaussianBlur(page, (0, 0), 12)))}
    assert "picture_too_flat" in {f.code for f in page_findings(np.full((400, 600, 3), 200, np.uint8))}
    assert "picture_too_flat" in {f.code for f in page_findings((page * 0.05 + 180).astype(np.uint8))}


def test_every_code_has_its_sentence() -> None:
    for code in ("spot_too_small", "spot_cut_off", "spot_glare", "spot_too_dark", "spot_low_contrast", "spot_blurred"):
        assert code in MESSAGES
    for code in ("picture_too_dark", "picture_too_flat", "picture_blurred"):
        assert code in MESSAGES


def test_an_empty_desk_is_not_called_blurred() -> None:
    for seed in range(3):
        assert "picture_blurred" not in {f.code for f in page_findings(draw_empty(seed, background="wood").image)}
