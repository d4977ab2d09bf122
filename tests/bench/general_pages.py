"""Pages of everyday letters drawn by language and seed: other sentences, typefaces, print and damage for each seed."""

from __future__ import annotations

import random
from dataclasses import dataclass

import cv2
import numpy as np

from tests.bench.drawn_pages import DrawnPage, Layout, Pixels, drawn_page, scanned
from tests.bench.general_texts import SENTENCES
from tests.bench.page_texts import ARTICLE, fonts_of

CONDITIONS = ("scan", "photo")
_LETTERS = "ABCDEFGHKLMNPRSTVWXZ"
_BIG_PRINT_PX = (24, 34)
_SMALL_PRINT_PX = (18, 24)


@dataclass(frozen=True, slots=True)
class Wish:
    """Which page is drawn. `quarter_turns` are counter-clockwise; `columns` of text."""

    language: str
    condition: str
    seed: int
    columns: int = 1
    quarter_turns: int = 0


def page_for(wish: Wish) -> tuple[DrawnPage, Pixels]:
    """The page with what stands on it, and its picture (BGR) as a scanner or a camera gives it."""
    rng = random.Random(f"{wish.language} {wish.condition} {wish.seed}")
    sizes = _SMALL_PRINT_PX if wish.columns > 1 else _BIG_PRINT_PX
    layout = Layout(
        font_px=rng.randint(*sizes),
        margin_px=rng.choice([70, 90, 120]),
        columns=wish.columns,
        face=rng.randrange(len(fonts_of(wish.language))),
    )
    page = drawn_page(wish.language, layout, [_paragraph(rng, wish.language) for _ in range(3 * wish.columns)])
    if wish.condition == "scan":
        return page, scanned(page.pixels, wish.seed, skew_deg=rng.uniform(-1.2, 1.2), quarter_turns=wish.quarter_turns)
    tilted = _tilted(page.pixels, rng)
    return page, scanned(tilted, wish.seed, skew_deg=rng.uniform(-4, 4), quarter_turns=wish.quarter_turns, noise=9.0)


def _paragraph(rng: random.Random, language: str) -> str:
    sentences = [*SENTENCES[language], ARTICLE[language]]
    blank = "" if language in ("chi_sim", "chi_tra", "jpn") else " "
    return blank.join(_filled(rng, text) for text in rng.sample(sentences, 3))


def _filled(rng: random.Random, text: str) -> str:
    day = f"{rng.randint(1, 28):02}.{rng.randint(1, 12):02}.{rng.randint(2001, 2039)}"
    code = "".join(rng.choices(_LETTERS, k=2)) + f"-{rng.randint(1000, 99999)}/{rng.choice(_LETTERS)}"
    amount = f"{rng.randint(10, 9999)},{rng.randint(0, 99):02}"
    return text.format(day=day, code=code, sum=amount, n=rng.randint(3, 480))


def _tilted(pixels: Pixels, rng: random.Random) -> Pixels:
    """The sheet on a dark table, seen a little from the side."""
    height, width = pixels.shape[:2]
    edge = 0.05 * width
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float32)
    moved = corners * 0.9 + edge + np.array([[rng.uniform(-edge, edge) for _ in range(2)] for _ in range(4)])
    matrix = cv2.getPerspectiveTransform(corners, moved.astype(np.float32))
    table = (70, 84, 96)
    seen = cv2.warpPerspective(pixels, matrix, (width, height), flags=cv2.INTER_AREA, borderValue=table)
    return np.asarray(seen, dtype=np.uint8)
