"""Drawn tables with everything known: rows, columns, spans, text and the place of every cell."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

from app.domain.content import Cell, Table
from app.domain.geometry import Point, Quad
from tests.specimens import fonts
from tests.specimens.fonts import Pool
from tests.specimens.table_words import Language, Words

Picture = NDArray[np.uint8]
Rules = Literal["all", "rows", "three", "columns", "header", "frame", "none"]
"""Which rulings are drawn: all; between rows; above, below and under the head; between columns and under the head;
under the head alone; around the table and under the head; none.
"""
Stroke = Literal["plain", "light", "double", "dotted", "thick"]

RULED: tuple[Rules, ...] = ("all",)
HALF_RULED: tuple[Rules, ...] = ("rows", "three", "columns", "header", "frame")


@dataclass(frozen=True, slots=True)
class Design:
    """What a table looks like. `spans` draws a head of two rows with merged cells, `side_spans` cells merged over rows
    at the left; `wrapped` one column of running text; `empty` is the share of empty cells; `digits` leaves no letters.
    """

    rules: Rules = "all"
    rows: int = 6
    columns: int = 4
    language: Language = "en"
    stroke: Stroke = "plain"
    pool: Pool = "held_out"
    spans: bool = False
    side_spans: bool = False
    wrapped: bool = False
    shaded: bool = False
    digits: bool = False
    empty: float = 0.08
    size_px: int = 26
    outside: bool = True


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture with its tables, their quads in its pixels, and the lines of text that stand in none."""

    image: Picture = field(repr=False)
    tables: tuple[Table, ...]
    outside: tuple[str, ...] = ()


class _Faces:
    def __init__(self, design: Design, rng: random.Random) -> None:
        script = {"en": rng.choice(["latin", "latin_serif"]), "zh": "zh_hans", "th": "thai"}[design.language]
        family = fonts.family(script, design.pool, rng)
        while not all(fonts.has_glyph(family.regular, character) for character in "0123456789-,.AK"):
            family = fonts.family(script, design.pool, rng)
        self.text = fonts.sized(family.regular, design.size_px)
        self.bold = fonts.sized(family.bold, design.size_px)
        self.line = round(design.size_px * (1.6 if design.language == "th" else 1.35))
        self.zh = design.language == "zh"

    def width(self, text: str) -> float:
        return max((self.bold.getlength(line) for line in text.split("\n")), default=0.0)

    def wrapped(self, text: str, width: float) -> str:
        """The text with line breaks so that no line is wider."""
        pieces, gap = (list(text), "") if self.zh else (text.split(" "), " ")
        lines, line = [], ""
        for piece in pieces:
            longer = f"{line}{gap}{piece}" if line else piece
            if line and self.text.getlength(longer) > width:
                lines.append(line)
                line = piece
            else:
                line = longer
        return "\n".join([*lines, line])


def draw_table(design: Design, seed: int) -> Drawn:
    """One table on its page."""
    rng = random.Random(seed)
    return stacked([draw_block(design, rng)])


def draw_tables(designs: list[Design], seed: int) -> Drawn:
    """Several tables below each other on one page."""
    rng = random.Random(seed)
    return stacked([draw_block(design, rng) for design in designs])


def draw_block(design: Design, rng: random.Random) -> Drawn:
    """A table with a line of text above and below it, close around it."""
    faces = _Faces(design, rng)
    words = Words(design.language, rng)
    cells = _cells(design, words, rng)
    widths = _widths(design, cells, faces, rng)
    cells = [_filled(cell, widths, design, faces) for cell in cells]
    heights = _heights(design, cells, faces, rng)
    above = f"{words.title()} {rng.randint(2, 99)}" if design.outside else ""
    below = words.sentence(6) if design.outside else ""
    pad = design.size_px
    top = pad + (2 * faces.line if above else 0)
    size = (round(sum(widths)) + 2 * pad, round(top + sum(heights) + pad + (2 * faces.line if below else 0)))
    picture = Pillow.new("RGB", size, (255, 255, 255))
    draw = ImageDraw.Draw(picture)
    x = [pad + sum(widths[:i]) for i in range(design.columns + 1)]
    y = [top + sum(heights[:i]) for i in range(len(heights) + 1)]
    ink = (20, 20, 30)
    head = 2 if design.spans else 1
    if design.shaded:
        draw.rectangle(
            (x[0], y[0], x[-1], y[head]), fill=rng.choice([(215, 222, 235), (225, 225, 225), (250, 235, 200)])
        )
    align = [
        ("left" if c == 0 and not design.digits else rng.choice(["left", "right", "center"]))
        for c in range(design.columns)
    ]
    for cell in cells:
        _write(draw, cell, x, y, faces, align, head, ink)
    _rule(draw, design, cells, x, y, head, rng)
    if above:
        draw.text((pad, pad), above, font=faces.bold, fill=ink)
    if below:
        draw.text((pad, y[-1] + faces.line), below, font=faces.text, fill=ink)
    placed = tuple(replace(c, quad=_box(c, x, y)) for c in sorted(cells, key=lambda c: (c.row, c.column)))
    table = Table(len(heights), design.columns, placed, Quad.from_box(x[0], y[0], x[-1], y[-1]))
    return Drawn(np.asarray(picture), (table,), tuple(text for text in (above, below) if text))


def stacked(blocks: list[Drawn]) -> Drawn:
    """The blocks below each other with some room around them."""
    room = 40
    width = max(block.image.shape[1] for block in blocks) + 2 * room
    height = sum(block.image.shape[0] + room for block in blocks) + room
    page = np.full((height, width, 3), 255, np.uint8)
    top, tables, outside = room, [], []
    for block in blocks:
        rows, columns = block.image.shape[:2]
        page[top : top + rows, room : room + columns] = block.image
        tables += [moved_table(table, lambda p, dy=top: Point(p.x + room, p.y + dy)) for table in block.tables]
        outside += block.outside
        top += rows + room
    return Drawn(page, tuple(tables), tuple(outside))


def moved_table(table: Table, place: object) -> Table:
    """The table with every quad moved corner by corner."""
    cells = tuple(replace(c, quad=Quad(*(place(p) for p in c.quad.points))) for c in table.cells if c.quad)  # type: ignore[operator]
    quad = Quad(*(place(p) for p in table.quad.points)) if table.quad else None  # type: ignore[operator]
    return replace(table, cells=cells, quad=quad)


class _Filling:
    """The cells of a table as they are put in."""

    def __init__(self, design: Design, words: Words, rng: random.Random) -> None:
        self._design, self._words, self._rng = design, words, rng
        self.cells: list[Cell] = []
        self._taken: set[tuple[int, int]] = set()

    def put(self, row: int, column: int, text: str, row_span: int = 1, column_span: int = 1) -> None:
        self.cells.append(Cell(row, column, row_span, column_span, text))
        self._taken.update((r, c) for r in range(row, row + row_span) for c in range(column, column + column_span))

    def head_of_two_rows(self) -> None:
        self.put(0, 0, self._words.head(), row_span=2)
        column = 1
        while column < self._design.columns:
            span = min(self._rng.choice([2, 2, 3, 1]), self._design.columns - column)
            self.put(0, column, self._words.head(), row_span=2 if span == 1 else 1, column_span=span)
            column += span

    def side_heads(self, first: int) -> None:
        row = first
        while row < self._design.rows:
            span = min(self._rng.choice([2, 3]), self._design.rows - row)
            self.put(row, 0, self._words.head(), row_span=span)
            row += span

    def rest(self, first: int) -> None:
        kinds = [self._rng.choice(["number", "money", "date", "word", "code"]) for _ in range(self._design.columns)]
        kinds[0] = "number" if self._design.digits else "name"
        for row in range(self._design.rows):
            for column in range(self._design.columns):
                if (row, column) not in self._taken:
                    self.put(row, column, self._head() if row < first else self._value(column, kinds[column]))

    def _head(self) -> str:
        return self._words.number(4) if self._design.digits else self._words.head()

    def _value(self, column: int, kind: str) -> str:
        if column > 0 and self._rng.random() < self._design.empty:
            return ""
        if self._design.wrapped and column == self._design.columns - 1:
            return self._words.sentence(self._rng.randint(2, 11))
        return self._words.value("number" if self._design.digits else kind)


def _cells(design: Design, words: Words, rng: random.Random) -> list[Cell]:
    filling = _Filling(design, words, rng)
    if design.spans:
        filling.head_of_two_rows()
    if design.side_spans:
        filling.side_heads(2 if design.spans else 1)
    filling.rest(2 if design.spans else 1)
    return filling.cells


def _widths(design: Design, cells: list[Cell], faces: _Faces, rng: random.Random) -> list[float]:
    room = design.size_px * rng.uniform(1.2, 2.2)
    widths = []
    for column in range(design.columns):
        texts = [c.text for c in cells if c.column == column and c.column_span == 1]
        widest = max([faces.width(text) for text in texts] or [3.0 * design.size_px])
        if design.wrapped and column == design.columns - 1:
            widest = min(widest, design.size_px * 9.0)
        widths.append(widest + room)
    for cell in cells:
        if cell.column_span > 1:
            span = range(cell.column, cell.column + cell.column_span)
            short = faces.width(cell.text) + room - sum(widths[c] for c in span)
            for c in span:
                widths[c] += max(0.0, short / cell.column_span)
    return widths


def _filled(cell: Cell, widths: list[float], design: Design, faces: _Faces) -> Cell:
    if design.wrapped and cell.column + cell.column_span == design.columns and cell.text and cell.row > 0:
        return replace(cell, text=faces.wrapped(cell.text, widths[-1] - 0.9 * design.size_px))
    return cell


def _heights(design: Design, cells: list[Cell], faces: _Faces, rng: random.Random) -> list[float]:
    room = design.size_px * (rng.uniform(0.5, 1.1) if design.rules != "none" else rng.uniform(0.4, 0.9))
    heights = []
    for row in range(design.rows):
        lines = max([c.text.count("\n") + 1 for c in cells if c.row == row and c.row_span == 1] or [1])
        heights.append(lines * faces.line + room)
    return heights


def _box(cell: Cell, x: list[float], y: list[float]) -> Quad:
    return Quad.from_box(x[cell.column], y[cell.row], x[cell.column + cell.column_span], y[cell.row + cell.row_span])


def _write(
    draw: ImageDraw.ImageDraw, cell: Cell, x: list[float], y: list[float], faces: _Faces, align: list[str], head: int,
    ink: tuple[int, int, int],
) -> None:  # fmt: skip
    left, top, right, bottom = _box(cell, x, y).bounds
    font: ImageFont.FreeTypeFont = faces.bold if cell.row < head else faces.text
    lines = cell.text.split("\n")
    inset = 0.4 * faces.line
    start = (top + bottom - len(lines) * faces.line) / 2
    for number, line in enumerate(lines):
        width = font.getlength(line)
        how = (
            "center"
            if cell.column_span > 1 or (cell.row < head and align[cell.column] == "center")
            else align[cell.column]
        )
        place = {"left": left + inset, "right": right - inset - width, "center": (left + right - width) / 2}[how]
        draw.text((place, start + (number + 0.5) * faces.line), line, font=font, fill=ink, anchor="lm")


def _rule(
    draw: ImageDraw.ImageDraw, design: Design, cells: list[Cell], x: list[float], y: list[float], head: int,
    rng: random.Random,
) -> None:  # fmt: skip
    pen = _Pen(draw, design.stroke, rng)
    covered = {(r, c): cell for cell in cells for r in range(cell.row, cell.row + cell.row_span)
               for c in range(cell.column, cell.column + cell.column_span)}  # fmt: skip
    rows, columns, rules = len(y) - 1, len(x) - 1, design.rules
    for row in range(rows + 1):
        rim = row in (0, rows)
        drawn = {"all": True, "rows": True, "three": rim or row == head, "columns": row == head, "header": row == head,
                 "frame": rim or row == head, "none": False}[rules]  # fmt: skip
        for column in range(columns):
            split = rim or covered[row - 1, column] is not covered[row, column]
            under_span = rules == "three" and 0 < row < head and covered[row - 1, column].column_span > 1
            if split and (drawn or under_span):
                pen.line(x[column], y[row], x[column + 1], y[row])
    for column in range(columns + 1):
        rim = column in (0, columns)
        drawn = {"all": True, "columns": not rim, "frame": rim}.get(rules, False)
        for row in range(rows):
            if drawn and (rim or covered[row, column - 1] is not covered[row, column]):
                pen.line(x[column], y[row], x[column], y[row + 1])


class _Pen:
    def __init__(self, draw: ImageDraw.ImageDraw, stroke: Stroke, rng: random.Random) -> None:
        self._draw, self._stroke = draw, stroke
        grey = rng.randint(185, 205) if stroke == "light" else rng.randint(0, 70)
        self._fill = (grey, grey, grey)
        self._width = 5 if stroke == "thick" else rng.choice([1, 2, 2, 3])

    def line(self, x0: float, y0: float, x1: float, y1: float) -> None:
        if self._stroke == "dotted":
            step = 7
            count = max(1, round(max(x1 - x0, y1 - y0) / step))
            for i in range(count):
                px, py = x0 + (x1 - x0) * i / count, y0 + (y1 - y0) * i / count
                self._draw.rectangle((px, py, px + 2, py + 2), fill=self._fill)
            return
        shifts = (-3, 3) if self._stroke == "double" else (0,)
        width = 1 if self._stroke == "double" else self._width
        for s in shifts:
            across = (s, 0) if x0 == x1 else (0, s)
            self._draw.line((x0 + across[0], y0 + across[1], x1 + across[0], y1 + across[1]), self._fill, width)


def turned(drawn: Drawn, angle_deg: float) -> Drawn:
    """The picture turned clockwise on a larger white sheet; quarter turns lose nothing."""
    height, width = drawn.image.shape[:2]
    a = np.radians(angle_deg)
    cos, sin = np.cos(a), np.sin(a)
    new_w = int(np.ceil(abs(width * cos) + abs(height * sin)))
    new_h = int(np.ceil(abs(width * sin) + abs(height * cos)))
    m = np.array([[cos, -sin, 0.0], [sin, cos, 0.0]])
    m[:, 2] = np.array([new_w / 2, new_h / 2]) - m[:, :2] @ np.array([width / 2, height / 2])
    image = cv2.warpAffine(
        drawn.image,
        m,
        (new_w, new_h),
        flags=cv2.INTER_AREA if angle_deg % 90 == 0 else cv2.INTER_CUBIC,
        borderValue=(255, 255, 255),
    )

    def place(p: Point) -> Point:
        return Point(float(m[0] @ (p.x, p.y, 1)), float(m[1] @ (p.x, p.y, 1)))

    return Drawn(np.asarray(image, np.uint8), tuple(moved_table(t, place) for t in drawn.tables), drawn.outside)


def bent(drawn: Drawn, depth: float) -> Drawn:
    """The picture as on a page that curls: rows sag by up to `depth` of the width, columns shift half as much."""
    height, width = drawn.image.shape[:2]
    sag = depth * width
    margin = int(abs(sag)) + 2
    yy, xx = np.mgrid[0 : height + 2 * margin, 0 : width + 2 * margin].astype(np.float32)
    xs = xx - margin
    t = xs / width
    back_y = yy - margin - sag * np.sin(np.pi * t) * (0.8 + 0.4 * yy / height)
    back_x = xs - 0.3 * sag * np.sin(np.pi * yy / height)
    image = cv2.remap(drawn.image, back_x, back_y.astype(np.float32), cv2.INTER_CUBIC, borderValue=(255, 255, 255))

    def place(p: Point) -> Point:
        qx, qy = p.x + margin, p.y + margin
        for _ in range(8):
            qx = p.x + margin + 0.3 * sag * np.sin(np.pi * qy / height)
            qy = p.y + margin + sag * np.sin(np.pi * (qx - margin) / width) * (0.8 + 0.4 * qy / height)
        return Point(float(qx), float(qy))

    return Drawn(np.asarray(image, np.uint8), tuple(moved_table(t, place) for t in drawn.tables), drawn.outside)


def photographed(drawn: Drawn, seed: int, strength: float = 0.06) -> Drawn:
    """The picture as a camera sees it from a little aside: perspective, uneven light, blur, noise and JPEG."""
    rng = np.random.default_rng(seed)
    height, width = drawn.image.shape[:2]
    margin = int(0.08 * max(height, width))
    source = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    shift = rng.uniform(-strength, strength, (4, 2)) * (width, height)
    goal = (source + shift + margin).astype(np.float32)
    m = cv2.getPerspectiveTransform(source, goal)
    size = (width + 2 * margin, height + 2 * margin)
    desk = tuple(float(v) for v in rng.integers(70, 150, 3))
    image = cv2.warpPerspective(drawn.image, m, size, flags=cv2.INTER_CUBIC, borderValue=desk).astype(np.float32)
    light = np.linspace(rng.uniform(0.62, 0.8), rng.uniform(0.85, 1.0), size[0])[None, :, None]
    light = light * np.linspace(rng.uniform(0.85, 1.0), rng.uniform(0.85, 1.0), size[1])[:, None, None]
    image = cv2.GaussianBlur(image * light, (0, 0), rng.uniform(0.4, 0.9)) + rng.normal(0, 4, image.shape)
    coded = cv2.imencode(".jpg", np.clip(image, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 85])[1]

    def place(p: Point) -> Point:
        u, v, w = m @ (p.x, p.y, 1.0)
        return Point(float(u / w), float(v / w))

    seen = np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR), np.uint8)
    return Drawn(seen, tuple(moved_table(t, place) for t in drawn.tables), drawn.outside)
