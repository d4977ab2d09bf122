"""The picture beside the calibration table: foretold risks as steps, and what other cards showed as dots."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from PIL import Image, ImageDraw

from app.extraction.calibration import EDGES
from tests.specimens import fonts
from tests.specimens.fonts import Face

_WIDTH, _HEIGHT = 1500, 640
_LEFT, _TOP, _RIGHT, _BOTTOM = 110, 60, 330, 90
_GAP = 150
_RISKS = (0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0005)
_COLOURS = ("#005ca8", "#b05400", "#8c006e", "#00785a", "#5a5a5a", "#be1e1e", "#503cbe", "#786e00")
_FACE = Face("DejaVuSansCondensed.ttf")


class _Step(Protocol):
    start: float
    risk: float


def draw_plot(
    table: Mapping[str, Mapping[str, Sequence[_Step]]], bands: Sequence[Mapping[str, Any]], path: Path
) -> None:
    """Writes the PNG: at the left risk by confidence for each group, at the right foretold against observed."""
    image = Image.new("RGB", (_WIDTH, _HEIGHT), "white")
    pen = ImageDraw.Draw(image)
    middle = (_WIDTH - _RIGHT - _LEFT - _GAP) // 2 + _LEFT
    _frame(pen, _LEFT, middle, "How often a lone value is wrong, by its confidence")
    _frame(pen, middle + _GAP, _WIDTH - _RIGHT, "Other cards: foretold (across) and seen (up)")
    _steps(pen, table.get("alone", {}), _LEFT, middle)
    _dots(pen, bands, middle + _GAP, _WIDTH - _RIGHT)
    image.save(path, optimize=True)


def _y(risk: float) -> float:
    low, high = math.log(_RISKS[-1]), math.log(_RISKS[0])
    share = (math.log(min(max(risk, _RISKS[-1]), _RISKS[0])) - low) / (high - low)
    return _HEIGHT - _BOTTOM - share * (_HEIGHT - _TOP - _BOTTOM)


def _x(risk: float, left: int, right: int) -> float:
    return left + (_HEIGHT - _BOTTOM - _y(risk)) / (_HEIGHT - _TOP - _BOTTOM) * (right - left)


def _frame(pen: ImageDraw.ImageDraw, left: int, right: int, title: str) -> None:
    pen.text((left, 22), title, "black", fonts.sized(_FACE, 19))
    for risk in _RISKS:
        limit = risk == 0.005
        pen.line([(left, _y(risk)), (right, _y(risk))], (150, 60, 60) if limit else (225, 225, 225), 2 if limit else 1)
        pen.text((left - 8, _y(risk)), f"1 in {round(1 / risk)}", "black", fonts.sized(_FACE, 15), anchor="rm")
    pen.rectangle([left, _TOP, right, _HEIGHT - _BOTTOM], outline=(120, 120, 120))


def _steps(pen: ImageDraw.ImageDraw, groups: Mapping[str, Sequence[_Step]], left: int, right: int) -> None:
    column = (right - left) / len(EDGES)
    for index, edge in enumerate(EDGES):
        place = (left + (index + 0.5) * column, _HEIGHT - _BOTTOM + 10)
        pen.text(place, f"≥ {edge:g}", "black", fonts.sized(_FACE, 15), anchor="mt")
    for number, (group, steps) in enumerate(sorted(groups.items())):
        colour = _COLOURS[number % len(_COLOURS)]
        offset = (number - len(groups) / 2) * 1.6
        points = []
        for index, edge in enumerate(EDGES):
            risk = next((s.risk for s in reversed(steps) if edge >= s.start), steps[0].risk)
            points += [(left + index * column, _y(risk) + offset), (left + (index + 1) * column, _y(risk) + offset)]
        pen.line(points, colour, 3 if number < len(_COLOURS) else 1)
        x, y = _WIDTH - _RIGHT + 24, _TOP + 24 * number
        pen.line([(x, y + 8), (x + 26, y + 8)], colour, 3 if number < len(_COLOURS) else 1)
        pen.text((x + 36, y), group, "black", fonts.sized(_FACE, 15))


def _dots(pen: ImageDraw.ImageDraw, bands: Sequence[Mapping[str, Any]], left: int, right: int) -> None:
    pen.line([(left, _HEIGHT - _BOTTOM), (right, _TOP)], (170, 170, 170), 1)
    for band in bands:
        seen = (band["wrong"] + 0.5) / (band["values"] + 1)
        x, y, size = _x(band["foretold"], left, right), _y(seen), 3 + math.log10(1 + band["values"]) * 2
        box = [x - size, y - size, x + size, y + size]
        pen.ellipse(box, None if band["wrong"] == 0 else (40, 40, 40), (40, 40, 40), 2)
    for risk in (0.1, 0.02, 0.005, 0.001):
        text = f"1 in {round(1 / risk)}"
        pen.text((_x(risk, left, right), _HEIGHT - _BOTTOM + 10), text, "black", fonts.sized(_FACE, 15), anchor="mt")
    note = "hollow: none wrong (shown at half a wrong value); larger: more values"
    pen.text((left, _HEIGHT - 34), note, (70, 70, 70), fonts.sized(_FACE, 15))
