"""Thai licence plates: cars in two rows or one, motorcycles in three."""

from __future__ import annotations

import random

from tests.specimens import names_thai, numbers, people
from tests.specimens.canvas import Canvas, Style
from tests.specimens.fonts import Pool, family
from tests.specimens.specimen import Specimen

_COLOURS = (
    ((246, 246, 244), (24, 24, 26)), ((246, 246, 244), (24, 24, 26)), ((246, 246, 244), (24, 24, 26)),
    ((246, 246, 244), (22, 104, 62)), ((246, 246, 244), (32, 66, 160)), ((240, 200, 40), (24, 24, 26)),
    ((36, 130, 74), (246, 246, 244)),
)  # fmt: skip
_LETTERS = "กขคฆงจฉชฌญฎฐธพภวศษสฬ"


def draw(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0, layout: str = "") -> Specimen:
    """A plate in layout "car", "row" (all in one row) or "motorcycle"; a quarter of true size."""
    layout = layout or rng.choice(["car", "car", "car", "row", "motorcycle"])
    size = {"car": (85.0, 37.5), "row": (110.0, 28.0), "motorcycle": (52.0, 44.0)}[layout]
    canvas = Canvas(*size, px_per_mm=px_per_mm, rng=rng, pool=pool)
    ground, ink = rng.choice(_COLOURS)
    canvas.rectangle(0, 0, *size, ink)
    canvas.rectangle(0.9, 0.9, size[0] - 0.9, size[1] - 0.9, ground)
    thai, latin = family("thai", pool, rng), family("latin", pool, rng)
    letters = people.pick(list(_LETTERS), pool, rng) + people.pick(list(_LETTERS), pool, rng)
    head = (str(rng.randint(1, 9)) if layout == "motorcycle" or rng.random() < 0.6 else "") + letters
    tail = numbers.filled("1999"[: rng.choice([1, 2, 3, 4, 4, 4])], rng)
    province = rng.choice(names_thai.PROVINCES.split(" "))
    big = Style(thai.bold, 18.0, ink, latin.bold)
    {"car": _car, "row": _row, "motorcycle": _motorcycle}[layout](canvas, big, head, tail, province)
    canvas.truth["plate_number"] = f"{head} {tail}"
    mark = Style(latin.regular, 1.9, (168, 120, 120))
    canvas.text(size[0] - 2.0, size[1] - 2.0, "SPECIMEN", mark, role="mark", anchor="r")
    return canvas.finish("thailand_plate", layout=layout)


def _car(canvas: Canvas, big: Style, head: str, tail: str, province: str) -> None:
    canvas.value("plate_number", 42.5, 19.0, f"{head} {tail}", big, anchor="m", max_mm=76)
    canvas.value("province", 42.5, 32.6, province, big.scaled(0.4), anchor="m", max_mm=60)


def _row(canvas: Canvas, big: Style, head: str, tail: str, province: str) -> None:
    width = canvas.value("plate_number", 5.0, 18.5, f"{head} {tail}", big.scaled(0.92), max_mm=66)
    canvas.value("province", 9.0 + width, 18.0, province, big.scaled(0.4), max_mm=100.0 - width)


def _motorcycle(canvas: Canvas, big: Style, head: str, tail: str, province: str) -> None:
    canvas.value("plate_number", 26.0, 13.2, head, big.scaled(0.68), anchor="m")
    canvas.value("province", 26.0, 22.6, province, big.scaled(0.36), anchor="m", max_mm=46)
    canvas.value("plate_number", 26.0, 38.5, tail, big.scaled(0.92), anchor="m", max_mm=44)
