"""Of a redacted picture only the boxes of verified fields are left."""

from __future__ import annotations

from app.domain.geometry import Quad
from app.domain.image import Raster
from app.services.redaction import redacted

WHITE = Raster(40, 30, b"\xff" * (40 * 30 * 3))


def _lit(raster: Raster) -> set[tuple[int, int]]:
    pixels = (raster.rgb[at : at + 3] for at in range(0, len(raster.rgb), 3))
    return {divmod(index, raster.width_px)[::-1] for index, pixel in enumerate(pixels) if pixel != b"\0\0\0"}


def _box(left: float, top: float, right: float, bottom: float) -> Quad:
    return Quad.from_points([(left, top), (right, top), (right, bottom), (left, bottom)])


def test_only_the_box_and_its_margin_are_left() -> None:
    left = _lit(redacted(WHITE, [_box(10, 10, 20, 15)], margin_px=2))
    assert left == {(x, y) for x in range(8, 22) for y in range(8, 17)}


def test_without_fields_all_is_black_and_boxes_outside_leave_nothing() -> None:
    assert _lit(redacted(WHITE, [])) == set()
    assert _lit(redacted(WHITE, [_box(100, 100, 120, 120), _box(-50, -50, -20, -20)])) == set()


def test_boxes_are_cut_at_the_edges() -> None:
    assert _lit(redacted(WHITE, [_box(-10, -10, 200, 200)])) == {(x, y) for x in range(40) for y in range(30)}
