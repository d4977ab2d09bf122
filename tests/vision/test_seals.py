"""Seals and signatures on drawn contracts: found where they are, read, and not seen where none is."""

from __future__ import annotations

import random

import numpy as np
import pytest

from app.domain.geometry import Quad
from app.vision.handwriting import find_signatures
from app.vision.seals import Seal, SealInk, SealShape, find_seals
from app.vision.unrolled import unrolled
from tests.specimens.canvas import Canvas, Style
from tests.specimens.fonts import Face, family
from tests.specimens.seals import press, sign
from tests.specimens.studio import make

_FIRM = "青禾商贸有限公司"


def sheet(seed: int = 1) -> Canvas:
    canvas = Canvas(210.0, 297.0, px_per_mm=6.0, rng=random.Random(seed), pool="tuning")
    style = Style(family("zh_hans", "tuning", canvas.rng).regular, 4.4)
    for row in range(12):
        canvas.text(25.0, 40.0 + 9 * row, "第一条 甲方向乙方提供约定的货物，乙方按期验收。", style)
    return canvas


def shared(a: Quad, b: Quad) -> float:
    (al, at, ar, ab), (bl, bt, br, bb) = a.bounds, b.bounds
    inner = max(0.0, min(ar, br) - max(al, bl)) * max(0.0, min(ab, bb) - max(at, bt))
    return inner / ((ar - al) * (ab - at) + (br - bl) * (bb - bt) - inner)


def pressed(shape: str, ink: str, *, over_print: bool) -> tuple[Canvas, Quad]:
    canvas = sheet()
    face = family("zh_hans", "tuning", canvas.rng).bold
    text = ("青禾", "专用") if shape == "square" else (_FIRM, "合同专用章")
    size = 22.0 if shape == "square" else 40.0
    y = 120.0 if over_print else 220.0
    press(canvas, 80.0, y, shape=shape, ink=ink, ring=text[0], middle=text[1], face=face, size_mm=size)
    return canvas, canvas.regions[0].quad


@pytest.mark.parametrize("ink", ["red", "blue", "black"])
@pytest.mark.parametrize("shape", ["round", "oval", "square"])
def test_seal_is_found_where_it_was_pressed(shape: str, ink: str) -> None:
    canvas, place = pressed(shape, ink, over_print=False)
    (seal,) = find_seals(np.asarray(canvas.image))
    assert (seal.shape.value, seal.ink.value) == (shape, ink)
    assert shared(seal.quad, place) > 0.75


@pytest.mark.parametrize("ink", ["red", "blue"])
def test_coloured_seal_is_found_over_print(ink: str) -> None:
    canvas, place = pressed("round", ink, over_print=True)
    (seal,) = find_seals(np.asarray(canvas.image))
    assert shared(seal.quad, place) > 0.85


def test_page_without_seals_shows_none() -> None:
    assert find_seals(np.asarray(sheet().image)) == ()
    assert find_seals(make("contract", 2, layout="plain", px_per_mm=7.0).image) == ()


def test_filled_spots_boxes_of_a_table_and_empty_rings_are_no_seals() -> None:
    canvas = sheet()
    box = canvas.box(60, 200, 90, 230).bounds
    canvas.draw.ellipse(box, fill=(210, 30, 40))
    canvas.draw.ellipse(canvas.box(110, 200, 140, 230).bounds, outline=(210, 30, 40), width=8)
    for column in range(4):
        for row in range(3):
            left, top = 30 + 30 * column, 240 + 14 * row
            canvas.draw.rectangle(canvas.box(left, top, left + 30, top + 14).bounds, outline=(30, 30, 30), width=2)
    assert find_seals(np.asarray(canvas.image)) == ()


def test_ring_is_unrolled_to_a_line_that_is_much_wider_than_high() -> None:
    canvas, _ = pressed("round", "red", over_print=True)
    image = np.asarray(canvas.image)
    (seal,) = find_seals(image)
    ring = unrolled(image, seal).ring
    assert ring is not None
    assert ring.shape[1] > 4 * ring.shape[0]
    assert (ring < 100).mean() > 0.05


def test_print_under_a_coloured_seal_is_not_in_its_pictures() -> None:
    canvas, _ = pressed("round", "red", over_print=True)
    clean, _ = pressed("round", "red", over_print=False)
    over = unrolled(np.asarray(canvas.image), find_seals(np.asarray(canvas.image))[0]).ring
    alone = unrolled(np.asarray(clean.image), find_seals(np.asarray(clean.image))[0]).ring
    assert over is not None
    assert alone is not None
    assert abs((over < 100).mean() - (alone < 100).mean()) < 0.06


def signed() -> tuple[Canvas, Quad, list[Quad]]:
    canvas = sheet()
    sign(canvas, 60.0, 220.0, 36.0, 13.0, faces=(Face("dkg.ttf"),), name="Olivia")
    return canvas, canvas.regions[0].quad, [line.quad for line in canvas.lines]


def test_signature_is_found_apart_from_print() -> None:
    canvas, place, printed = signed()
    prompt = Quad.from_box(place.bounds[0] - 200, place.bounds[1], place.bounds[0] - 20, place.bounds[3])
    (found,) = find_signatures(np.asarray(canvas.image), printed, (), (prompt,))
    assert shared(found.quad, place) > 0.6


def test_print_alone_and_rules_are_no_signatures() -> None:
    canvas = sheet()
    printed = [line.quad for line in canvas.lines]
    canvas.rectangle(60.0, 220.0, 120.0, 220.4, (40, 40, 40))
    prompt = canvas.box(40, 214, 58, 222)
    assert find_signatures(np.asarray(canvas.image), printed, (), (prompt,)) == ()


def test_red_seal_alone_is_no_signature() -> None:
    canvas, place = pressed("round", "red", over_print=False)
    image = np.asarray(canvas.image)
    printed = [line.quad for line in canvas.lines]
    seal = Seal(SealShape.ROUND, SealInk.RED, place.center, place.width_px, place.height_px, 0.0, 1.0)
    assert find_signatures(image, printed, (seal,), (place,)) == ()
