"""Pages of running text drawn for measuring: any language, columns, orientation, skew, light, watermark, vertical."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from tests.bench.page_texts import ARTICLE, FONTS, fonts_of

Pixels = NDArray[np.uint8]
_ROOTS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
_UNSPACED = frozenset({"chi_sim", "chi_tra", "jpn", "tha", "khm", "mya", "amh"})
_JOINERS = frozenset("\u17d2\u1039\u200d")


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """`paragraphs` are the printed lines of each paragraph, in reading order."""

    pixels: Pixels
    paragraphs: tuple[tuple[str, ...], ...]
    language: str

    @property
    def lines(self) -> tuple[str, ...]:
        """All lines in reading order."""
        return tuple(line for paragraph in self.paragraphs for line in paragraph)


@dataclass(frozen=True, slots=True)
class Layout:
    """How the page is laid out: size and print in pixels."""

    size: tuple[int, int] = (1240, 1754)
    font_px: int = 28
    margin_px: int = 90
    columns: int = 1
    paragraphs: int = 3
    face: int = 0
    watermark: str = ""
    vertical: bool = False


@functools.cache
def font_of(name: str, size_px: int) -> ImageFont.FreeTypeFont:
    """The typeface; "file.ttc:2" names a face of a collection.

    Raises: FileNotFoundError if it is not installed.
    """
    file, _, index = name.partition(":")
    for root in _ROOTS:
        for path in root.rglob(file):
            return ImageFont.truetype(str(path), size_px, index=int(index or 0), layout_engine=ImageFont.Layout.RAQM)
    raise FileNotFoundError(file)


@functools.cache
def _has(name: str, size_px: int, character: str) -> bool:
    """Whether the typeface has a picture for the character, other than the one that it has for none."""
    seen, none = (font_of(name, size_px).getmask(text) for text in (character, "\U0010ffff"))
    return seen.size != none.size or bytes(seen) != bytes(none)


@dataclass(frozen=True, slots=True)
class Pen:
    """A typeface and another for plain letters and digits that it does not have."""

    name: str
    size_px: int
    spare: str

    def length(self, text: str) -> float:
        """How far the text runs, in pixels."""
        return float(sum(font.getlength(run) for run, font in self._runs(text)))

    def write(self, draw: ImageDraw.ImageDraw, at: tuple[float, float], text: str) -> None:
        """The text with its upper left corner there."""
        left, baseline = at[0], at[1] + font_of(self.name, self.size_px).getmetrics()[0]
        for run, font in self._runs(text):
            draw.text((left, baseline), run, font=font, fill=(30, 30, 36), anchor="ls")
            left += font.getlength(run)

    def _runs(self, text: str) -> list[tuple[str, ImageFont.FreeTypeFont]]:
        own, spare = font_of(self.name, self.size_px), font_of(self.spare, self.size_px)
        lacks = {c: c.isascii() and c != " " and not _has(self.name, self.size_px, c) for c in set(text)}
        if not any(lacks.values()):
            return [(text, own)]
        runs = itertools.groupby(text, key=lambda character: lacks[character])
        return [("".join(characters), spare if lacking else own) for lacking, characters in runs]


def drawn_page(language: str, layout: Layout = Layout(), texts: Sequence[str] = ()) -> DrawnPage:
    """A clean page with the texts, else with the language's article as often as there are paragraphs."""
    width, height = layout.size
    image = Image.new("RGB", (width, height), (252, 251, 248))
    draw = ImageDraw.Draw(image)
    if layout.watermark:
        _stamp(image, layout.watermark, language, layout)
    font = font_of(fonts_of(language)[layout.face], layout.font_px)
    pen = Pen(fonts_of(language)[layout.face], layout.font_px, FONTS["latin"][1])
    texts = texts or [ARTICLE[language]] * layout.paragraphs
    paragraphs = _vertical(draw, texts, font, layout) if layout.vertical else _level(draw, texts, pen, layout, language)
    return DrawnPage(np.asarray(image, dtype=np.uint8).copy(), tuple(paragraphs), language)


def _level(
    draw: ImageDraw.ImageDraw, texts: Sequence[str], pen: Pen, layout: Layout, language: str
) -> list[tuple[str, ...]]:
    width, height = layout.size
    gap = layout.margin_px // 2
    column_px = (width - 2 * layout.margin_px - gap * (layout.columns - 1)) / layout.columns
    pitch = round(layout.font_px * (1.9 if language in ("khm", "mya", "tha") else 1.5))
    column, top = 0, layout.margin_px
    paragraphs = []
    for text in texts:
        lines = wrapped(text, pen, column_px, spaced=language not in _UNSPACED)
        if top + pitch * len(lines) > height - layout.margin_px:
            column, top = column + 1, layout.margin_px
            if column == layout.columns:
                break
        left = layout.margin_px + column * (column_px + gap)
        for line in lines:
            at = left + column_px - pen.length(line) if language == "ara" else left
            pen.write(draw, (at, top), line)
            top += pitch
        paragraphs.append(tuple(lines))
        top += pitch
    return paragraphs


def _vertical(
    draw: ImageDraw.ImageDraw, texts: Sequence[str], font: ImageFont.FreeTypeFont, layout: Layout
) -> list[tuple[str, ...]]:
    width, height = layout.size
    pitch, step = round(layout.font_px * 1.8), round(layout.font_px * 1.08)
    most = (height - 2 * layout.margin_px) // step
    right, paragraphs = width - layout.margin_px - layout.font_px, []
    for text in texts:
        lines = [text[at : at + most] for at in range(0, len(text), most)]
        if right - pitch * len(lines) < layout.margin_px:
            break
        for line in lines:
            for row, character in enumerate(line):
                draw.text((right, layout.margin_px + row * step), character, font=font, fill=(30, 30, 36))
            right -= pitch
        paragraphs.append(tuple(lines))
        right -= pitch
    return paragraphs


def wrapped(text: str, pen: Pen, width_px: float, *, spaced: bool) -> list[str]:
    """The text in lines that are no wider, broken between words or, where there are none, between clusters."""
    pieces = text.split(" ") if spaced else _clusters(text)
    lines: list[str] = []
    for piece in pieces:
        longer = (lines[-1] + " " + piece if spaced else lines[-1] + piece) if lines else piece
        if lines and pen.length(longer.rstrip()) <= width_px:
            lines[-1] = longer
        else:
            lines.append(piece)
    return [line.strip() for line in lines]


def _clusters(text: str) -> list[str]:
    import unicodedata

    found: list[str] = []
    for character in text:
        joins = unicodedata.category(character) in ("Mn", "Mc") or character in _JOINERS or character in "ะาำๅ,。、:።"
        if found and (joins or found[-1][-1] in _JOINERS or found[-1][-1] in "เแโใไ"):
            found[-1] += character
        else:
            found.append(character)
    return found


def _stamp(image: Image.Image, text: str, language: str, layout: Layout) -> None:
    font = font_of(fonts_of(language)[layout.face], layout.font_px * 4)
    layer = Image.new("L", (round(font.getlength(text)) + 40, layout.font_px * 8), 0)
    ImageDraw.Draw(layer).text((20, layout.font_px), text, font=font, fill=255)
    layer = layer.rotate(30, expand=True, fillcolor=0)
    grey = Image.new("RGB", layer.size, (222, 222, 226))
    for top in (image.height // 6, image.height // 2):
        image.paste(grey, ((image.width - layer.width) // 2, top), layer)


def scanned(pixels: Pixels, seed: int, *, skew_deg: float = 0.0, quarter_turns: int = 0, noise: float = 5.0) -> Pixels:
    """The page as a scanner or a camera gives it: tilted, turned, uneven in light, noisy, stored as JPEG."""
    rng = np.random.default_rng(seed)
    height, width = pixels.shape[:2]
    if skew_deg:
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), skew_deg, 1.0)
        pixels = cv2.warpAffine(pixels, matrix, (width, height), flags=cv2.INTER_LINEAR, borderValue=(250, 249, 246))
    light = np.linspace(1.0, 1 - 0.15 * rng.random(), pixels.shape[1], dtype=np.float32)[None, :, None]
    lit = pixels.astype(np.float32) * light + rng.normal(0, noise, pixels.shape).astype(np.float32)
    lit = cv2.GaussianBlur(lit, (0, 0), 0.5)
    stored = cv2.imencode(".jpg", np.clip(lit, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 82])[1]
    return np.ascontiguousarray(np.rot90(cv2.imdecode(stored, cv2.IMREAD_COLOR), quarter_turns))
