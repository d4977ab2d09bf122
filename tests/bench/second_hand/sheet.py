"""A card to write on: millimetres, base lines, no help with layout; grounds with fine lines, seals and a gloss."""

from __future__ import annotations

import functools
import random
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from app.domain.geometry import Quad, bounding_quad
from tests.specimens.specimen import DrawnLine, Picture, Specimen

Colour = tuple[int, int, int]
BLACK: Colour = (24, 24, 28)
GREY: Colour = (92, 96, 104)
BLUE: Colour = (38, 58, 128)
RED: Colour = (170, 36, 44)
BROWN: Colour = (104, 72, 48)

_CJK = "NotoSansCJK-Regular.ttc"
_CJK_BOLD = "NotoSansCJK-Bold.ttc"
_MING = "NotoSerifCJK-Regular.ttc"
FACES: dict[str, tuple[tuple[str, int], ...]] = {
    "latin": (("ArundinaSans.ttf", 0), ("Laksaman.ttf", 0), ("NotoSansDisplay-Regular.ttf", 0), ("Garuda.ttf", 0)),
    "bold": (("ArundinaSans-Bold.ttf", 0), ("Laksaman-Bold.ttf", 0), ("LiberationSansNarrow-Bold.ttf", 0)),
    "serif": (("Kinnari.ttf", 0), ("NotoSerifDisplay-Regular.ttf", 0), ("Norasi.ttf", 0)),
    "mono": (("LiberationMono-Regular.ttf", 0), ("TlwgMono.ttf", 0), ("DejaVuSansMono.ttf", 0)),
    "hans": ((_CJK, 2), (_MING, 2), (_CJK_BOLD, 2)),
    "hant": ((_CJK, 3), (_MING, 3), (_MING, 4)),
    "ja": ((_CJK, 0), (_MING, 0)),
    "thai": (("NotoLoopedThai-Regular.ttf", 0), ("Sawasdee.ttf", 0), ("Laksaman.ttf", 0), ("ArundinaSans.ttf", 0)),
    "khmer": (("KhmerOSsys.ttf", 0), ("Busra-R.ttf", 0), ("KhmerOSmetalchrieng.ttf", 0), ("KhmerOS.ttf", 0)),
    "moul": (("KhmerOSmuollight.ttf", 0), ("KhmerOSmuolpali.ttf", 0), ("KhmerOSmuol.ttf", 0)),
    "myanmar": (
        ("Pyidaungsu-2.3_Regular.ttf", 0),
        ("NotoSansMyanmar-Regular.ttf", 0),
        ("MyanmarSansPro-Regular.ttf", 0),
    ),
    "ocrb": (("OCRB.otf", 0),),
}
"""Files to choose from by script, the first that are installed."""

_LAST = ("NotoSans-Regular.ttf", "DejaVuSans.ttf")


@functools.cache
def _files() -> dict[str, str]:
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts", Path("/Library/Fonts"))
    return {p.name: str(p) for folder in folders if folder.is_dir() for p in sorted(folder.rglob("*.[to]t[fc]"))}


@functools.lru_cache(maxsize=512)
def _font(file: str, index: int, size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_files()[file], size, index=index, layout_engine=ImageFont.Layout.RAQM)


@functools.lru_cache(maxsize=65536)
def _has(file: str, index: int, character: str) -> bool:
    font = _font(file, index, 24)
    return character.isspace() or bytes(font.getmask(character)) != bytes(font.getmask("\U000ffffe"))


class Sheet:
    """One side of one card."""

    def __init__(
        self, rng: random.Random, *, size: tuple[float, float] = (85.6, 54.0), px_per_mm: float = 20.0
    ) -> None:
        self.rng, self.size, self.scale = rng, size, px_per_mm
        self.shift = (rng.uniform(-0.9, 0.9), rng.uniform(-0.6, 0.6))
        self.faces = {
            s: rng.choice([f for f in files if f[0] in _files()] or [(_LAST[0], 0)]) for s, files in FACES.items()
        }
        shape = (round(size[1] * px_per_mm), round(size[0] * px_per_mm), 3)
        self.image = Image.fromarray(_ground(shape, random.Random(rng.random())))
        self.draw = ImageDraw.Draw(self.image)
        self.truth: dict[str, str] = {}
        self.lines: list[DrawnLine] = []
        self.quads: dict[str, Quad] = {}
        self.portrait: Quad | None = None
        self.zone: tuple[str, ...] = ()

    def say(
        self,
        x: float,
        y: float,
        text: str,
        script: str,
        size: float,
        colour: Colour = GREY,
        *,
        key: str = "",
        truth: str | None = None,
        anchor: str = "l",
        room: float = 0.0,
        latin: str = "latin",
    ) -> float:
        """Writes on the base line and gives back where it ends, in mm; with `key` it is that field's value."""
        runs, width = self._set(text, script, size, latin)
        if room and width > room * self.scale:
            runs, width = self._set(text, script, size * room * self.scale / width * 0.99, latin)
        pen = (x + self.shift[0]) * self.scale - {"l": 0.0, "m": width / 2, "r": width}[anchor]
        base, boxes = (y + self.shift[1]) * self.scale, []
        for part, font in runs:
            self.draw.text((pen, base), part, font=font, fill=colour, anchor="ls")
            boxes.append(self.draw.textbbox((pen, base), part, font=font, anchor="ls"))
            pen += font.getlength(part)
        quad = bounding_quad([Quad.from_box(*box) for box in boxes])
        self.lines.append(DrawnLine(text, quad, "value" if key else "label", key))
        if key:
            told = text if truth is None else truth
            self.truth[key] = f"{self.truth[key]} {told}".strip() if key in self.truth else told
            self.quads[key] = quad
        return pen / self.scale - self.shift[0]

    def _set(
        self, text: str, script: str, size: float, latin: str
    ) -> tuple[list[tuple[str, ImageFont.FreeTypeFont]], float]:
        order = [self.faces[script], self.faces[latin], (_LAST[0], 0), (_LAST[1], 0), self.faces["hant"]]
        runs: list[tuple[str, tuple[str, int]]] = []
        for character in text:
            face = next((f for f in order if _has(*f, character)), order[0])
            if runs and (runs[-1][1] == face or character.isspace()):
                runs[-1] = (runs[-1][0] + character, runs[-1][1])
            else:
                runs.append((character, face))
        fonts = [(part, _font(*face, round(size * self.scale, 1))) for part, face in runs]
        return fonts, sum(font.getlength(part) for part, font in fonts)

    def mrz(self, y: float, lines: tuple[str, ...], *, x: float = 4.0, step: float = 4.2, key: bool = True) -> None:
        """Machine readable lines at a pitch of 2.54 mm."""
        font = _font(*self.faces["ocrb"], 3.55 * self.scale)
        self.zone = lines
        for row, line in enumerate(lines):
            for column, character in enumerate(line):
                place = ((x + column * 2.54) * self.scale, (y + row * step) * self.scale)
                self.draw.text(place, character, font=font, fill=BLACK, anchor="ls")
        if key:
            self.truth["mrz"] = "\n".join(lines)

    def photo(self, left: float, top: float, width: float, height: float, *, main: bool = True) -> None:
        """A head before a plain ground."""
        x0, y0, x1, y1 = (round(v * self.scale) for v in (left, top, left + width, top + height))
        rng, w, h = self.rng, x1 - x0, y1 - y0
        face = Image.new("RGB", (w, h), rng.choice([(196, 206, 220), (226, 226, 228), (150, 184, 220)]))
        pen = ImageDraw.Draw(face)
        hair, skin = (
            rng.choice([(40, 34, 32), (70, 52, 40), (120, 116, 112)]),
            rng.choice([(214, 178, 150), (176, 132, 104)]),
        )
        pen.ellipse(
            (w * 0.08, h * 0.74, w * 0.92, h * 1.4), fill=rng.choice([(50, 56, 74), (120, 60, 62), (236, 236, 236)])
        )
        pen.rectangle((w * 0.4, h * 0.6, w * 0.6, h * 0.82), fill=skin)
        pen.ellipse((w * 0.22, h * 0.1, w * 0.78, h * 0.62), fill=hair)
        pen.ellipse((w * 0.27, h * 0.18, w * 0.73, h * 0.72), fill=skin)
        for side in (0.4, 0.6):
            pen.ellipse((w * (side - 0.045), h * 0.4, w * (side + 0.045), h * 0.435), fill=(250, 250, 250))
            pen.ellipse((w * (side - 0.02), h * 0.4, w * (side + 0.02), h * 0.435), fill=(30, 24, 22))
            pen.line((w * (side - 0.06), h * 0.37, w * (side + 0.06), h * 0.365), fill=hair, width=max(1, w // 60))
        pen.line(
            (w * 0.5, h * 0.43, w * 0.48, h * 0.53, w * 0.52, h * 0.535), fill=(140, 96, 80), width=max(1, w // 90)
        )
        pen.arc((w * 0.41, h * 0.53, w * 0.59, h * 0.62), 20, 160, fill=(150, 70, 70), width=max(1, w // 50))
        if not main:
            face = Image.blend(face.convert("L").convert("RGB"), Image.new("RGB", (w, h), (220, 220, 222)), 0.5)
        self.image.paste(face, (x0, y0))
        if main:
            self.portrait = Quad.from_box(x0, y0, x1, y1)

    def seal(self, x: float, y: float, radius: float, colour: Colour = (214, 120, 120)) -> None:
        """Rings and a star, faint, that text may cross."""
        s = self.scale
        for r in (radius, radius * 0.92, radius * 0.6):
            self.draw.ellipse(((x - r) * s, (y - r) * s, (x + r) * s, (y + r) * s), outline=colour, width=2)

    def finish(self, document: str, layout: str) -> Specimen:
        """The drawing with a gloss of its own."""
        image = np.asarray(self.image).astype(np.float32)
        if self.rng.random() < 0.4:
            image = _gloss(image, self.rng)
        picture: Picture = np.clip(image, 0, 255).astype(np.uint8)
        return Specimen(
            document,
            picture,
            dict(self.truth),
            dict(self.quads),
            tuple(self.lines),
            layout,
            self.scale,
            self.zone,
            self.portrait,
        )


def _ground(shape: tuple[int, int, int], rng: random.Random) -> Picture:
    """A light ground: flat, two-coloured, or crossed by guilloches, sometimes with a large faint figure."""
    height, width, _ = shape
    near, far = (np.array([rng.randint(214, 250) for _ in range(3)], np.float32) for _ in range(2))
    along = np.linspace(0, 1, width, dtype=np.float32)[None, :, None]
    image = np.broadcast_to(near * (1 - along) + far * along, shape).copy()
    kind = rng.choice(["plain", "guilloche", "guilloche", "dots"])
    if kind == "guilloche":
        x = np.arange(width)
        tint = tuple(int(c) for c in np.clip(near - rng.uniform(14, 46), 0, 255))
        for index in range(rng.randint(18, 44)):
            wave = height * (index / 30 + 0.04 * np.sin(x / width * rng.uniform(4, 18) + index / 3) - 0.1)
            points = np.ascontiguousarray(np.stack([x, wave], axis=1)[::4], np.int32)
            cv2.polylines(
                image, [points], isClosed=False, color=tint, thickness=rng.choice([1, 1, 2]), lineType=cv2.LINE_AA
            )
    elif kind == "dots":
        tint = near - rng.uniform(10, 28)
        image[:: rng.choice([6, 8, 11]), :: rng.choice([6, 8, 11])] = tint
    if rng.random() < 0.5:
        center = (round(width * rng.uniform(0.3, 0.8)), round(height * rng.uniform(0.3, 0.7)))
        tint = tuple(int(c) for c in np.clip(far - rng.uniform(8, 26), 0, 255))
        cv2.ellipse(image, center, (height // 3, height // 4), rng.uniform(0, 180), 0, 360, tint, -1, cv2.LINE_AA)
    return image.clip(0, 255).astype(np.uint8)


def _gloss(image: np.ndarray, rng: random.Random) -> np.ndarray:
    """A pale band across the laminate."""
    height, width = image.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    line = (x * rng.uniform(0.3, 1.0) + y * rng.uniform(-1.0, 1.0)) / width - rng.uniform(0.1, 0.8)
    band = np.exp(-((line / rng.uniform(0.03, 0.12)) ** 2)) * rng.uniform(10, 46)
    return image + band[..., None]
