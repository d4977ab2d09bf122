"""Drawn lines are found whatever their stroke, letters are not taken for them, and a bent page becomes flat."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.domain.geometry import Point, Quad, Transform
from app.domain.ruling import Ruling
from app.vision.curl import flatten_by
from app.vision.pixels import Image
from app.vision.rulings import find_rulings, has_plumb_lines
from app.vision.sheet import ink_in, whole_upright

LINE_PX = 30


def _paper() -> Image:
    return np.full((400, 600, 3), 255, np.uint8)


def _near(rulings: tuple[Ruling, ...], *, y: float) -> list[Ruling]:
    return [r for r in rulings if r.is_level and abs(r.points[len(r.points) // 2].y - y) < 4]


@pytest.mark.parametrize(("grey", "width"), [(0, 1), (0, 5), (200, 2)])
def test_a_solid_line_is_found_where_it_was_drawn(grey: int, width: int) -> None:
    page = _paper()
    cv2.line(page, (80, 200), (520, 200), (grey, grey, grey), width)
    (found,) = find_rulings(page, LINE_PX)
    assert found.is_level
    assert found.points[0].x == pytest.approx(80, abs=12)
    assert found.points[-1].x == pytest.approx(520, abs=12)
    assert all(p.y == pytest.approx(200.5, abs=2) for p in found.points)


def test_a_light_line_on_dark_paper_is_found() -> None:
    page = _paper() // 4
    cv2.line(page, (80, 200), (520, 200), (230, 230, 230), 2)
    assert _near(find_rulings(page, LINE_PX), y=200)


def test_a_dotted_plumb_line_is_one_line() -> None:
    page = _paper()
    for y in range(60, 340, 7):
        page[y : y + 3, 300:303] = 0
    (found,) = find_rulings(page, LINE_PX)
    assert not found.is_level
    assert found.length_px > 250


def test_a_leaning_line_is_found() -> None:
    page = _paper()
    cv2.line(page, (60, 180), (540, 220), (0, 0, 0), 2)
    found = max(find_rulings(page, LINE_PX), key=lambda r: r.length_px)
    assert found.length_px > 400


def test_letters_and_specks_are_no_lines() -> None:
    page = _paper()
    for x in range(60, 540, 24):
        cv2.line(page, (x, 190), (x, 212), (0, 0, 0), 3)
        page[300:303, x : x + 3] = 0
    assert not find_rulings(page, LINE_PX)


def test_an_empty_page_has_no_lines() -> None:
    assert find_rulings(_paper(), LINE_PX) == ()


def _curved(y: float) -> Ruling:
    xs = np.linspace(50, 950, 60)
    return Ruling(tuple(Point(float(x), y + 20 * np.sin(np.pi * x / 1000)) for x in xs), is_level=True)


def test_bent_lines_become_level_on_the_flat_page_and_lead_back() -> None:
    rulings = [_curved(y) for y in (100.0, 300.0, 500.0)]
    flat = flatten_by((1000, 600), rulings, [], line_px=LINE_PX)
    for ruling in rulings:
        heights = flat.flat_points(ruling.points)[:, 1]
        assert float(np.ptp(heights)) < 3
    there = np.array([(120.0, 80.0), (700.0, 420.0)])
    assert flat.bent(flat.flat(there)) == pytest.approx(there, abs=0.05)


def test_without_lines_the_page_is_flat_already() -> None:
    flat = flatten_by((1000, 600), [], [], line_px=LINE_PX)
    quad = Quad.from_box(10, 20, 300, 60)
    assert flat.flat_quad(quad) == quad


def test_columns_that_lean_alike_become_plumb() -> None:
    quads = []
    for row in range(6):
        for column in range(4):
            x, y = 100 + 220 * column + 12 * row, 60 + 60 * row
            quads.append(Quad.from_box(x, y, x + 130 + 7 * ((row * 3 + column) % 4), y + 30))
    flat = flatten_by((1000, 600), [], quads, line_px=LINE_PX)
    for column in range(4):
        lefts = [flat.flat_quad(quad).top_left.x for quad in quads[column::4]]
        assert max(lefts) - min(lefts) < 30  # 84 before


def test_what_lies_beside_the_upright_part_is_seen_in_its_frame() -> None:
    page = _paper()
    cv2.circle(page, (30, 40), 8, (200, 0, 0), -1)
    part = np.ascontiguousarray(page[100:300, 150:500])
    whole, to_part = whole_upright(page, part, Transform.translation(150.0, 100.0))
    assert whole.shape == page.shape
    assert np.array_equal(whole, page)
    assert to_part.apply(Point(150, 100)) == Point(0, 0)


def test_a_lone_digit_is_found_in_its_cell_and_rulings_are_not() -> None:
    page = _paper()
    cv2.rectangle(page, (100, 100), (300, 160), (0, 0, 0), 2)
    assert ink_in(page, Quad.from_box(100, 100, 300, 160), LINE_PX) is None
    cv2.putText(page, "1", (190, 142), cv2.FONT_HERSHEY_SIMPLEX, 1, (0, 0, 0), 2)
    ink = ink_in(page, Quad.from_box(100, 100, 300, 160), LINE_PX)
    assert ink is not None
    assert ink.contains(Point(198, 130))
    assert ink.width_px < 60


@pytest.mark.parametrize("lean_px", [0, 6])
def test_plumb_lines_are_told_at_a_glance(lean_px: int) -> None:
    page = _paper()
    for x in (100, 300, 500):
        cv2.line(page, (x, 60), (x + lean_px, 360), (0, 0, 0), 2)
    assert has_plumb_lines(page, LINE_PX, least=3)
    assert not has_plumb_lines(page, LINE_PX, least=4)


def test_print_has_no_plumb_lines() -> None:
    page = _paper()
    for row in range(6):
        cv2.putText(page, "Illllli 111 Hill", (20, 60 + 60 * row), cv2.FONT_HERSHEY_SIMPLEX, 1.2, (0, 0, 0), 2)
    assert not has_plumb_lines(page, LINE_PX, least=1)
