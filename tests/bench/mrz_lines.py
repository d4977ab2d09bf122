"""Prints how many drawn MRZ lines are read exactly: python -m tests.bench.mrz_lines [number of lines, else 200]

Lines are found by each reader's own detector in the drawn zone; a line that is not found counts as wrong.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence

from app.domain.geometry import Point, Quad
from app.domain.grammar import LineGrammar
from app.domain.text import TextLine
from app.ocr.rapid import RapidEngine
from tests.ocr.drawn import LEVELS, MRZ_FACES, Drawn, holder_lines, mrz, passport_grammars

SYMBOLS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"

Reader = Callable[[Drawn], Sequence[tuple[Quad, str]]]


def main() -> None:
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    zones = list(_zones(wanted))
    engine = RapidEngine(workers=1)
    print(f"{2 * len(zones)} lines; % exact (scan / photo / hard); processor ms for a zone of two, detection included")
    for name, reader in _readers(engine).items():
        exact: Counter[str] = Counter()
        count: Counter[str] = Counter()
        fonts: Counter[str] = Counter()
        reader(zones[0][2])
        started = time.process_time()
        for level, font, zone in zones:
            good = _exact(zone, reader(zone))
            exact[level] += good
            fonts[font] += good
            count[level] += 2
            count[font] += 2
        spent = (time.process_time() - started) * 1000 / len(zones)
        by_level = " / ".join(f"{100 * exact[level] / max(1, count[level]):5.1f}" for level in LEVELS)
        by_font = ", ".join(f"{font} {100 * fonts[font] / max(1, count[font]):.1f}" for font in MRZ_FACES)
        print(
            f"{name:34} {by_level}   all {100 * exact.total() / (2 * len(zones)):5.1f}   {spent:5.0f} ms   ({by_font})"
        )


def _zones(lines: int) -> list[tuple[str, str, Drawn]]:
    kinds = [(level, font) for level in LEVELS for font in MRZ_FACES]
    made = []
    for index in range(-(-lines // 2)):
        level, font = kinds[index % len(kinds)]
        rng = random.Random(f"mrz-{index}")
        made.append((level, font, mrz(holder_lines(rng), rng, level, face=MRZ_FACES[font])))
    return made


def _readers(engine: RapidEngine) -> dict[str, Reader]:
    grammars = passport_grammars()
    any_symbol = tuple(LineGrammar(f"any.{n}", (SYMBOLS,) * n) for n in range(36, 53))
    return {
        "RapidOCR() as it comes (v4)": _default_rapidocr(),
        "v6 small, free": lambda zone: _lines(engine.read_lines(zone.image, engine.find_lines(zone.image))),
        "v6 small, 37 symbols, any length": lambda zone: _constrained(engine, zone, any_symbol),
        "v6 small, passport grammars": lambda zone: _constrained(engine, zone, grammars),
        "the same, true outlines": lambda zone: _constrained(engine, zone, grammars, zone.loose),
    }


def _constrained(
    engine: RapidEngine, zone: Drawn, grammars: Sequence[LineGrammar], quads: Sequence[Quad] | None = None
) -> list[tuple[Quad, str]]:
    chosen = engine.find_lines(zone.image) if quads is None else quads
    results = engine.read_constrained(zone.image, chosen, grammars)
    return [(found[0].line.quad, found[0].line.text) for found in results if found]


def _default_rapidocr() -> Reader:
    from rapidocr_onnxruntime import RapidOCR

    whole = RapidOCR(intra_op_num_threads=1)

    def read(zone: Drawn) -> list[tuple[Quad, str]]:
        found, _ = whole(zone.image[:, :, ::-1].copy())
        return [(Quad.from_points(box), text) for box, text, _ in found or ()]

    return read


def _lines(lines: Sequence[TextLine]) -> list[tuple[Quad, str]]:
    return [(line.quad, line.text) for line in lines]


def _exact(zone: Drawn, read: Sequence[tuple[Quad, str]]) -> int:
    good = 0
    for truth, outline in zip(zone.texts, zone.quads, strict=True):
        texts = [text.replace(" ", "") for quad, text in read if _on(outline, quad.center)]
        good += texts == [truth]
    return good


def _on(outline: Quad, point: Point) -> bool:
    return outline.contains(point)


if __name__ == "__main__":
    main()
