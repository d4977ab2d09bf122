"""A card to draw on, measured in millimetres: text with its true outline, portraits, soft patterns."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw

from app.domain.geometry import Quad, bounding_quad
from tests.specimens.fonts import Face, Pool, has_glyph, sized
from tests.specimens.specimen import DrawnLine, DrawnRegion, Picture, Specimen

INK = (28, 30, 36)
MARK = (176, 92, 92)


class DrawingError(RuntimeError):
    """A drawing that would not be fair to read: a missing glyph, or text that does not fit."""


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set: a face, its em size in millimetres, colour, and the face for characters it lacks."""

    face: Face
    size_mm: float
    colour: tuple[int, int, int] = INK
    fallback: Face | None = None

    def scaled(self, factor: float) -> Style:
        """The same at another size."""
        return Style(self.face, self.size_mm * factor, self.colour, self.fallback)


PROOF_PX_PER_MM = 10.0
"""Resolution kept for proofs: layouts are judged at it, and nothing but text is drawn.

Other resolutions may differ from the proof by a rounding, so they get `_SLACK_MM`.
"""

_SLACK_MM = 0.15


class Canvas:
    """Draws one card; x and y are millimetres from the top left corner, y of text is its base line.

    `top_mm` moves everything that is drawn afterwards down, for a page below another one.
    """

    def __init__(self, width_mm: float, height_mm: float, *, px_per_mm: float, rng: random.Random, pool: Pool) -> None:
        self.width_mm = width_mm
        self.height_mm = height_mm
        self.px_per_mm = px_per_mm
        self.rng = rng
        self.pool = pool
        self.top_mm = 0.0
        self.image = Image.new("RGB", (round(width_mm * px_per_mm), round(height_mm * px_per_mm)), "white")
        self.draw = ImageDraw.Draw(self.image)
        self.lines: list[DrawnLine] = []
        self.truth: dict[str, str] = {}
        self.quads: dict[str, Quad] = {}
        self.pictures: list[Quad] = []
        self.mrz_lines: tuple[str, ...] = ()
        self.portrait_quad: Quad | None = None
        self.signature_quad: Quad | None = None
        self.regions: list[DrawnRegion] = []

    @property
    def is_proof(self) -> bool:
        """Whether only the layout matters."""
        return self.px_per_mm == PROOF_PX_PER_MM

    def paint(self, picture: Picture) -> None:
        """Covers the card with a picture of its own size."""
        self.image.paste(Image.fromarray(picture))

    def text(
        self,
        x: float,
        y: float,
        text: str,
        style: Style,
        *,
        role: str = "label",
        key: str = "",
        anchor: str = "l",
        max_mm: float = 0.0,
    ) -> float:
        """Sets one line and returns its width in mm. With `max_mm` the line is set smaller until it fits.

        Raises: DrawingError if it cannot fit at 55 % of its size, or a glyph is missing.
        """
        if max_mm:
            style = self._fitted(text, style, max_mm)
        runs = self._runs(text, style)
        width = sum(font.getlength(part) for part, font in runs)
        pen = x * self.px_per_mm - {"l": 0.0, "m": width / 2, "r": width}[anchor]
        top, bottom, left, right = 1e9, -1e9, 1e9, -1e9
        base = (y + self.top_mm) * self.px_per_mm
        for part, font in runs:
            self.draw.text((pen, base), part, font=font, fill=style.colour, anchor="ls")
            box = self.draw.textbbox((pen, base), part, font=font, anchor="ls")
            left, top, right, bottom = min(left, box[0]), min(top, box[1]), max(right, box[2]), max(bottom, box[3])
            pen += font.getlength(part)
        self._note(DrawnLine(text, Quad.from_box(left, top, right, bottom), role, key))
        return width / self.px_per_mm

    def value(
        self,
        key: str,
        x: float,
        y: float,
        text: str,
        style: Style,
        *,
        truth: str = "",
        anchor: str = "l",
        max_mm: float = 0.0,
    ) -> float:
        """Sets a field's value; `truth` is its form in DOCUMENTS.md where that differs from the print.

        A second call with the same key continues the value on another line.
        """
        width = self.text(x, y, text, style, role="value", key=key, anchor=anchor, max_mm=max_mm)
        spoken = truth or text
        self.truth[key] = f"{self.truth[key]} {spoken}" if key in self.truth else spoken
        return width

    def length_mm(self, text: str, style: Style) -> float:
        """How wide the text would be."""
        return sum(font.getlength(part) for part, font in self._runs(text, style)) / self.px_per_mm

    def wrapped(self, text: str, style: Style, max_mm: float, *, separator: str = " ") -> list[str]:
        """The text broken between words (or characters, with separator "") into lines of at most `max_mm`."""
        words = text.split(separator) if separator else list(text)
        lines: list[str] = []
        for word in words:
            longer = f"{lines[-1]}{separator}{word}" if lines else word
            if lines and self.length_mm(longer, style) <= max_mm:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def grid_text(self, x: float, y: float, text: str, style: Style, *, pitch_mm: float, role: str, key: str) -> None:
        """Sets characters at a fixed pitch, as the machine readable zone is printed."""
        font = sized(style.face, style.size_mm * self.px_per_mm)
        left, top, right, bottom = 1e9, 1e9, -1e9, -1e9
        for index, character in enumerate(text):
            place = ((x + index * pitch_mm) * self.px_per_mm, (y + self.top_mm) * self.px_per_mm)
            self.draw.text(place, character, font=font, fill=style.colour, anchor="ls")
            box = self.draw.textbbox(place, character, font=font, anchor="ls")
            left, top, right, bottom = min(left, box[0]), min(top, box[1]), max(right, box[2]), max(bottom, box[3])
        self._note(DrawnLine(text, Quad.from_box(left, top, right, bottom), role, key))

    def mrz(
        self, x: float, y: float, lines: tuple[str, ...], face: Face, *, line_mm: float, is_field: bool = True
    ) -> None:
        """Prints machine readable lines in OCR-B size 1 (2.54 mm pitch, ICAO 9303-3); `y` is the first base line.

        `is_field` is false where DOCUMENTS.md has no key for them.
        """
        style = Style(face, 3.5, (22, 22, 26))
        role, key = ("mrz", "mrz") if is_field else ("mark", "")
        for index, line in enumerate(lines):
            self.grid_text(x, y + index * line_mm, line, style, pitch_mm=2.54, role=role, key=key)
        self.mrz_lines = tuple(lines)
        if is_field:
            self.truth["mrz"] = "\n".join(lines)

    def span(
        self, x: float, y: float, parts: tuple[tuple[str, str, str], ...], style: Style, *, joint: str = "-"
    ) -> float:
        """Two dates as one run of print ("2019.03.02-2029.03.01"); parts are (key, print, truth). Returns the width."""
        (first, opening, opens), (second, closing, closes) = parts
        width = self.value(first, x, y, opening + joint, style, truth=opens) + 0.12
        return width + self.value(second, x + width, y, closing, style, truth=closes)

    def box(self, left: float, top: float, right: float, bottom: float) -> Quad:
        """The quad in pixels of a rectangle in millimetres."""
        s, down = self.px_per_mm, self.top_mm
        return Quad.from_box(left * s, (top + down) * s, right * s, (bottom + down) * s)

    def rectangle(self, left: float, top: float, right: float, bottom: float, colour: tuple[int, int, int]) -> None:
        """Fills a rectangle."""
        self.draw.rectangle(self.box(left, top, right, bottom).bounds, fill=colour)

    def finish(self, document: str, *, layout: str) -> Specimen:
        """The specimen as drawn.

        Raises: DrawingError if two texts touch or one leaves the card.
        """
        self._refuse_collisions()
        return Specimen(
            document=document,
            image=np.asarray(self.image).copy(),
            truth=dict(self.truth),
            field_quads=dict(self.quads),
            lines=tuple(self.lines),
            layout=layout,
            px_per_mm=self.px_per_mm,
            mrz=self.mrz_lines,
            portrait=self.portrait_quad,
            signature=self.signature_quad,
            regions=tuple(self.regions),
        )

    def _fitted(self, text: str, style: Style, max_mm: float) -> Style:
        factor = min(1.0, max_mm / max(self.length_mm(text, style), 1e-6))
        if factor < 0.55:
            raise DrawingError(f"text of {len(text)} characters does not fit into {max_mm} mm")
        return style if factor == 1.0 else style.scaled(factor * 0.995)

    def _runs(self, text: str, style: Style) -> list[tuple[str, object]]:
        runs: list[tuple[str, Face]] = []
        for character in text:
            face = style.face if has_glyph(style.face, character) else style.fallback
            if face is None or not has_glyph(face, character):
                raise DrawingError(f"{style.face.file} has no glyph for U+{ord(character):04X}")
            if runs and (character.isspace() or runs[-1][1] == face):
                runs[-1] = (runs[-1][0] + character, runs[-1][1])
            else:
                runs.append((character, face))
        size_px = round(style.size_mm * self.px_per_mm, 2)
        return [(part, sized(face, size_px)) for part, face in runs]

    def _note(self, line: DrawnLine) -> None:
        self.lines.append(line)
        if line.key and line.role in {"value", "mrz"}:
            before = self.quads.get(line.key)
            self.quads[line.key] = bounding_quad([before, line.quad]) if before else line.quad

    def _refuse_collisions(self) -> None:
        width, height = self.image.size
        slack = 0.0 if self.is_proof else _SLACK_MM * self.px_per_mm / 2
        boxes = [(line, _shrunk(line.quad.bounds, slack)) for line in self.lines]
        for line, a in boxes:
            if any(_touch(a, picture.bounds) for picture in self.pictures):
                raise DrawingError(f"{line.role} {line.text!r} runs into a picture")
        for line, (left, top, right, bottom) in boxes:
            if left < 0 or top < 0 or right > width or bottom > height:
                raise DrawingError(f"{line.role} {line.text!r} leaves the card")
        for index, (line, a) in enumerate(boxes):
            for other, b in boxes[index + 1 :]:
                if _touch(a, b):
                    raise DrawingError(f"{line.role} {line.text!r} touches {other.role} {other.text!r}")


def _touch(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _shrunk(box: tuple[float, float, float, float], by: float) -> tuple[float, float, float, float]:
    return (box[0] + by, box[1] + by, box[2] - by, box[3] - by)
