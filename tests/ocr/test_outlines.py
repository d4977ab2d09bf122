from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.geometry import Point, Quad, Transform
from app.ocr.outlines import directed, in_reading_order, without_nested


def box(x: float, y: float, width: float, height: float, angle_deg: float = 0) -> Quad:
    """A rectangle around its middle, turned clockwise."""
    angle = math.radians(angle_deg)
    cos, sin = math.cos(angle), math.sin(angle)
    around = Transform((cos, -sin, x, sin, cos, y, 0, 0, 1))
    return around.apply_quad(Quad.from_box(-width / 2, -height / 2, width / 2, height / 2))


@given(angle=st.integers(-44, 134), turns=st.integers(0, 3))
def test_first_edge_runs_along_the_line_to_the_right_or_down(angle: int, turns: int) -> None:
    (quad,) = directed([box(200, 200, 120, 20, angle).turned(turns)])
    assert quad.angle_deg == pytest.approx(angle, abs=1e-6)
    assert quad.width_px == pytest.approx(120)


@pytest.mark.parametrize("angle", [0, 20, 90, 110])
def test_outline_of_one_character_follows_the_long_lines(angle: int) -> None:
    long_ones = [box(100, 40 * i, 200, 20, angle) for i in range(3)]
    narrow = box(300, 300, 12, 22, angle)
    quads = directed([*long_ones, narrow.turned(1)])
    assert quads[-1].angle_deg == pytest.approx(angle)
    assert quads[-1].width_px == pytest.approx(12)


def test_outline_of_one_character_alone_lies_level() -> None:
    (quad,) = directed([box(30, 30, 10, 22)])
    assert quad.angle_deg == 0
    assert quad.width_px == pytest.approx(10)


@given(seed=st.integers(0, 999), angle=st.sampled_from([-20, -5, 0, 3, 18, 90]))
def test_order_is_rows_from_the_top_each_from_the_left(seed: int, angle: int) -> None:
    grid = [box(260 * column, 60 * row + 4 * (column % 2), 180, 24) for row in range(4) for column in range(3)]
    radians = math.radians(angle)
    cos, sin = math.cos(radians), math.sin(radians)
    turn = Transform((cos, -sin, 900, sin, cos, 900, 0, 0, 1))
    expected = [turn.apply_quad(quad) for quad in grid]
    shuffled = random.Random(seed).sample(expected, len(expected))
    assert list(in_reading_order(shuffled)) == expected


def test_no_outlines_have_no_order() -> None:
    assert in_reading_order(()) == ()
    assert directed(()) == ()
    assert without_nested(()) == ()


def test_outline_inside_another_is_dropped_and_neighbours_stay() -> None:
    line, hole, neighbour = box(100, 100, 200, 40), box(60, 101, 14, 18), box(100, 138, 200, 40)
    assert set(without_nested([hole, line, neighbour])) == {line, neighbour}
    assert Point(60, 101) == hole.center
