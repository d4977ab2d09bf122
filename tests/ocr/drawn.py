"""Small drawn pictures for the engine: lines of text, pages of them, machine-readable lines, and damage by level."""

from __future__ import annotations

import io
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pictures
from PIL import ImageDraw

from app.domain.geometry import Point, Quad, Transform
from app.domain.grammar import LineGrammar
from app.domain.mrz_forms import form_named
from app.ocr.engine import Image
from tests.specimens.fonts import Face, sized
from tests.specimens.numbers import icao

SANS, SERIF, BOLD = Face("DejaVuSans.ttf"), Face("DejaVuSerif.ttf"), Face("DejaVuSans-Bold.ttf")
OCR_B, MONO, TYPEWRITER = Face("OCRB.otf"), Face("DejaVuSansMono.ttf"), Face("LiberationMono-Regular.ttf")
CHINESE = Face("NotoSansCJK-Regular.ttc", 2)
MRZ_FACES = {"OCR-B": OCR_B, "DejaVu Mono": MONO, "Liberation Mono": TYPEWRITER}

_SYLLABLES = (
    "KA", "RO", "MI", "TE", "SAN", "BEL", "OR", "DU", "VIN", "QUE", "XA", "JO", "WI", "ZHA", "NG", "PHA", "LY", "GRA",
    "FE", "HU", "IB", "CO", "YE", "AN",
)  # fmt: skip

Level = Literal["clean", "scan", "photo", "hard"]
LEVELS: tuple[Level, ...] = ("scan", "photo", "hard")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture, the lines on it from top to bottom, and the boxes around their ink."""

    image: Image
    texts: tuple[str, ...]
    quads: tuple[Quad, ...]

    @property
    def loose(self) -> tuple[Quad, ...]:
        """The boxes with as much room around the ink as a detector leaves (0.4 of the height)."""
        return tuple(grown(quad, 0.4) for quad in self.quads)


def grown(quad: Quad, share: float) -> Quad:
    """The quad with `share` of its height added on every side."""
    room = share * quad.height_px
    angle = math.radians(quad.angle_deg)
    ux, uy = math.cos(angle) * room, math.sin(angle) * room
    moves = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    points = [Point(p.x + a * ux - b * uy, p.y + a * uy + b * ux) for p, (a, b) in zip(quad.points, moves, strict=True)]
    return Quad(*points)


def page(texts: Sequence[str], *, face: Face = SANS, size_px: int = 28, width_px: int = 0, gap: float = 1.2) -> Drawn:
    """The texts under one another in dark ink on a light ground, each in the face (Chinese ones in Noto)."""
    fonts = [sized(CHINESE if max(text) > "\u2e80" else face, size_px) for text in texts]
    boxes = [font.getbbox(text, anchor="ls") for font, text in zip(fonts, texts, strict=True)]
    left = size_px
    pitch = size_px * (1 + gap)
    width = max(width_px, math.ceil(max(box[2] for box in boxes)) + 2 * left)
    picture = Pictures.new("RGB", (width, math.ceil(pitch * (len(texts) + 0.6))), (238, 240, 236))
    pen = ImageDraw.Draw(picture)
    quads = []
    for index, (text, font, box) in enumerate(zip(texts, fonts, boxes, strict=True)):
        base = round(pitch * (index + 1))
        pen.text((left, base), text, font=font, fill=(28, 30, 40), anchor="ls")
        quads.append(Quad.from_box(left + box[0], base + box[1], left + box[2], base + box[3]))
    return Drawn(np.array(picture), tuple(texts), tuple(quads))


def turned(drawn: Drawn, degrees: float) -> Drawn:
    """The same picture turned clockwise by any angle, with its quads."""
    rows, columns = drawn.image.shape[:2]
    angle = math.radians(degrees)
    cos, sin = math.cos(angle), math.sin(angle)
    around = Transform((cos, -sin, 0.0, sin, cos, 0.0, 0.0, 0.0, 1.0))
    left, top, right, bottom = around.apply_quad(Quad.from_box(0, 0, columns, rows)).bounds
    return _mapped(
        drawn, around.then(Transform.translation(-left, -top)), math.ceil(right - left), math.ceil(bottom - top)
    )


def mrz(texts: Sequence[str], rng: random.Random, level: Level, *, face: Face = OCR_B, pitch_px: float = 0) -> Drawn:
    """Machine-readable lines, character by character on a fixed pitch, on a patterned ground, damaged by level.

    Pitch (px): scan 22 to 31, photo 13 to 24, hard 11 to 18; 30 px is 300 dpi.
    """
    ranges = {"clean": (24, 24), "scan": (22, 31), "photo": (13, 24), "hard": (11, 18)}
    pitch = pitch_px or rng.uniform(*ranges[level])
    font = sized(face, 40 * pitch / sized(face, 40).getlength("0"))
    cap = -font.getbbox("P", anchor="ls")[1]
    left, spacing = 2 * pitch, 2.5 * pitch
    size = (math.ceil(2 * left + pitch * len(texts[0])), math.ceil(spacing * (len(texts) + 1)))
    picture = Pictures.fromarray(_ground(size, pitch, rng, level))
    pen = ImageDraw.Draw(picture)
    ink = rng.randint(10, 60)
    quads = []
    for index, text in enumerate(texts):
        base = spacing * (index + 1)
        for place, character in enumerate(text):
            pen.text((left + place * pitch, base), character, fill=(ink, ink, ink + 5), font=font, anchor="ls")
        quads.append(Quad.from_box(left, base - cap, left + pitch * len(text), base))
    return damaged(Drawn(np.array(picture), tuple(texts), tuple(quads)), rng, level)


def damaged(drawn: Drawn, rng: random.Random, level: Level) -> Drawn:
    """The picture as a scanner, a phone or a phone in bad light gives it: tilt, blur, light, noise, compression."""
    if level == "clean":
        return drawn
    drawn = _tilted(drawn, rng, level)
    pixels = drawn.image.astype(np.float32)
    blur = {"scan": rng.uniform(0, 0.5), "photo": rng.uniform(0.4, 1.1), "hard": rng.uniform(0.8, 1.5)}[level]
    if blur > 0.15:
        pixels = cv2.GaussianBlur(pixels, (0, 0), blur)
    if level == "hard" and rng.random() < 0.5:
        pixels = cv2.blur(pixels, (rng.randint(2, 3), 1))
    pixels = _lit(pixels, rng, level)
    noise = {"scan": 4, "photo": 8, "hard": 13}[level] * rng.uniform(0.5, 1.2)
    pixels += np.random.default_rng(rng.randint(0, 1 << 30)).normal(0, noise, pixels.shape)
    low, high = {"scan": (80, 93), "photo": (60, 85), "hard": (45, 70)}[level]
    file = io.BytesIO()
    Pictures.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).save(file, "JPEG", quality=rng.randint(low, high))
    return Drawn(np.array(Pictures.open(file)), drawn.texts, drawn.quads)


def holder_lines(rng: random.Random) -> tuple[str, str]:
    """The two lines of a passport of nobody. One number in twenty mixes letters and digits at random."""
    country = rng.choice(["UTO", "THA", "KHM", "MMR", "CHN", "ESP", "GBR", "VNM", "HKG", "D<<"])
    last, first = ("<".join(_name(rng) for _ in range(rng.randint(1, 2))) for _ in range(2))
    upper = f"P{rng.choice('<<<<AN')}{country}{last}<<{first}".ljust(44, "<")[:44]
    number = _number(rng)
    born, expires = (f"{rng.randint(0, 99):02}{rng.randint(1, 12):02}{rng.randint(1, 28):02}" for _ in range(2))
    personal = ("".join(rng.choices("0123456789", k=rng.choice([9, 13]))) if rng.random() < 0.4 else "").ljust(14, "<")
    check = icao(personal) if personal.strip("<") else rng.choice("0<")
    checked = (number + icao(number), born + icao(born), expires + icao(expires), personal + check)
    sex = rng.choice("MF<")
    lower = f"{checked[0]}{country}{checked[1]}{sex}{checked[2]}{checked[3]}{icao(''.join(checked))}"
    return upper, lower


def passport_grammars() -> tuple[LineGrammar, LineGrammar]:
    """The grammars of the two lines of a passport."""
    first, second = form_named("TD3").lines
    return first, second


def _number(rng: random.Random) -> str:
    letters, digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789"
    shape = rng.choices(
        ["ddddddddd", "Ldddddddd", "LLddddddd", "Ldddddd<<", "CdCCdCdCd", "xxxxxxxxx"], [5, 5, 4, 2, 3, 1]
    )[0]
    sets = {"d": digits, "L": letters, "C": "CFGHJKLMNPRTVWXYZ", "x": letters + digits, "<": "<"}
    return "".join(rng.choice(sets[kind]) for kind in shape)


def _name(rng: random.Random) -> str:
    return "".join(rng.choices(_SYLLABLES, k=rng.randint(1, 3)))


def _ground(size: tuple[int, int], pitch: float, rng: random.Random, level: Level) -> NDArray[np.uint8]:
    down, across = np.mgrid[0 : size[1], 0 : size[0]]
    waves = np.sin(across / (pitch * rng.uniform(0.2, 0.8)) + 3 * np.sin(down / (pitch * rng.uniform(0.7, 2))))
    strength = {"clean": 0, "scan": 6, "photo": 9, "hard": 13}[level]
    tints = np.array([rng.uniform(0.2, 1) for _ in range(3)])
    ground = rng.randint(215, 250) + strength * waves[..., None] * tints
    return np.clip(ground, 0, 255).astype(np.uint8)


def _tilted(drawn: Drawn, rng: random.Random, level: Level) -> Drawn:
    rows, columns = drawn.image.shape[:2]
    tilt = math.radians(rng.uniform(-0.4, 0.4) if level == "scan" else rng.uniform(-2, 2))
    keystone = 0.0 if level == "scan" else 0.03
    cos, sin = math.cos(tilt), math.sin(tilt)
    corners = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], dtype=np.float32)
    moved = corners @ np.array([[cos, sin], [-sin, cos]])
    moved += [[rng.uniform(-keystone, keystone) * rows for _ in range(2)] for _ in range(4)]
    moved -= moved.min(axis=0)
    matrix = cv2.getPerspectiveTransform(corners, moved.astype(np.float32))
    width, height = (math.ceil(value) for value in moved.max(axis=0))
    return _mapped(drawn, Transform(tuple(float(v) for v in matrix.ravel())), width, height)


def _mapped(drawn: Drawn, transform: Transform, width: int, height: int) -> Drawn:
    matrix = np.array(transform.m).reshape(3, 3)
    image = cv2.warpPerspective(
        drawn.image, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return Drawn(image, drawn.texts, tuple(transform.apply_quad(quad) for quad in drawn.quads))


def _lit(pixels: NDArray[np.float32], rng: random.Random, level: Level) -> NDArray[np.float32]:
    if level == "scan":
        return pixels
    columns = pixels.shape[1]
    pixels = pixels * np.linspace(rng.uniform(0.65, 1), rng.uniform(0.65, 1), columns, dtype=np.float32)[None, :, None]
    if level == "photo":
        return pixels
    place, spread = rng.uniform(0, columns), rng.uniform(0.04, 0.16) * columns
    glare = np.exp(-(((np.arange(columns) - place) / spread) ** 2))[None, :, None] * rng.uniform(0.3, 0.75)
    pixels = pixels * (1 - glare) + 255 * glare
    return np.asarray((pixels - 128) * rng.uniform(0.5, 0.9) + 128, dtype=np.float32)
