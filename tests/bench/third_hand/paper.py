"""A card to print on: words set one after another, labels beside, above or below their values, any ground."""

from __future__ import annotations

import functools
import random
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from app.domain.geometry import Quad, bounding_quad
from tests.specimens.specimen import DrawnLine, Picture, Specimen

Ink = tuple[int, int, int]
BLACK: Ink = (22, 22, 24)
FAINT: Ink = (86, 90, 98)
NAVY: Ink = (30, 44, 104)
CRIMSON: Ink = (158, 28, 40)
GREEN: Ink = (24, 92, 72)

_FACES: dict[str, tuple[tuple[str, int], ...]] = {
    "sans": (
        ("LiberationSans-Regular.ttf", 0),
        ("DejaVuSansCondensed.ttf", 0),
        ("NotoSans-Regular.ttf", 0),
        ("Loma.ttf", 0),
        ("NotoSansDisplay-Regular.ttf", 0),
        ("NotoSansCJK-Regular.ttc", 0),
    ),
    "bold": (
        ("LiberationSans-Bold.ttf", 0),
        ("DejaVuSansCondensed-Bold.ttf", 0),
        ("NotoSans-Bold.ttf", 0),
        ("Loma-Bold.ttf", 0),
        ("LiberationSerif-Bold.ttf", 0),
    ),
    "print": (
        ("LiberationMono-Regular.ttf", 0),
        ("LiberationSans-Regular.ttf", 0),
        ("LiberationSans-Bold.ttf", 0),
        ("LiberationSerif-Regular.ttf", 0),
        ("DejaVuSans.ttf", 0),
        ("NotoSerif-Regular.ttf", 0),
        ("Umpush.ttf", 0),
    ),
    "hans": (("NotoSansCJK-Regular.ttc", 2), ("NotoSerifCJK-Regular.ttc", 2)),
    "hant": (("NotoSansCJK-Regular.ttc", 3), ("NotoSerifCJK-Regular.ttc", 3), ("NotoSerifCJK-Bold.ttc", 3)),
    "ja": (("NotoSansCJK-Regular.ttc", 0), ("NotoSerifCJK-Regular.ttc", 0)),
    "thai": (("Loma.ttf", 0), ("Umpush.ttf", 0), ("NotoSansThai-Regular.ttf", 0), ("Waree.ttf", 0)),
    "ocrb": (("OCRB.otf", 0), ("OCRBL.otf", 0)),
}
_SPARE = ("NotoSans-Regular.ttf", "DejaVuSans.ttf", "NotoSansCJK-Regular.ttc")


@functools.cache
def _found() -> dict[str, str]:
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts", Path("/Library/Fonts"))
    return {p.name: str(p) for folder in folders if folder.is_dir() for p in sorted(folder.rglob("*.[to]t[fc]"))}


@functools.lru_cache(maxsize=512)
def _face(name: str, index: int, size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_found()[name], size, index=index, layout_engine=ImageFont.Layout.RAQM)


@functools.lru_cache(maxsize=65536)
def _draws(name: str, index: int, character: str) -> bool:
    font = _face(name, index, 24)
    return character.isspace() or bytes(font.getmask(character)) != bytes(font.getmask("\U000ffffe"))


@dataclass(slots=True)
class Entry:
    """One field to print: its label, what is printed, and the value in the form of DOCUMENTS.md."""

    key: str
    label: str
    shown: str
    truth: str = ""
    rows: tuple[str, ...] = field(default=())


class Paper:
    """One side of one document; places in millimetres, `y` is the base line."""

    def __init__(self, rng: random.Random, *, size: tuple[float, float] = (85.6, 54.0)) -> None:
        self.rng, self.size, self.scale = rng, size, rng.choice([14.0, 18.0, 22.0])
        self.faces = {
            name: rng.choice([f for f in faces if f[0] in _found()] or [(_SPARE[0], 0)])
            for name, faces in _FACES.items()
        }
        self.image = Image.fromarray(_ground(round(size[0] * self.scale), round(size[1] * self.scale), rng))
        self.pen = ImageDraw.Draw(self.image)
        self.truth: dict[str, str] = {}
        self.quads: dict[str, Quad] = {}
        self.lines: list[DrawnLine] = []
        self.portrait: Quad | None = None
        self.zone: tuple[str, ...] = ()

    def put(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        face: str = "sans",
        ink: Ink = FAINT,
        *,
        key: str = "",
        truth: str = "",
        room: float = 0.0,
        right: bool = False,
    ) -> float:
        """Prints and gives back where the text ends, in mm; with `room` it is set smaller until it fits."""
        runs, width = self._runs(text, face, size)
        space = (room or self.size[0] - x - 1.5) * self.scale
        if not right and width > space:
            runs, width = self._runs(text, face, size * space / width * 0.98)
        at, base, boxes = x * self.scale - (width if right else 0.0), y * self.scale, []
        for part, font in runs:
            self.pen.text((at, base), part, font=font, fill=ink, anchor="ls")
            boxes.append(self.pen.textbbox((at, base), part, font=font, anchor="ls"))
            at += font.getlength(part)
        quad = bounding_quad([Quad.from_box(*box) for box in boxes])
        self.lines.append(DrawnLine(text, quad, "value" if key else "label", key))
        if key:
            self.truth[key] = f"{self.truth[key]} {truth or text}" if key in self.truth else truth or text
            self.quads[key] = quad
        return at / self.scale

    def entry(
        self, e: Entry, x: float, y: float, way: str, *, small: float, big: float, gap: float = 0.0, room: float = 0.0
    ) -> float:
        """Prints one entry and gives back the base line of its last row. Ways: below, above, right, inline."""
        rows = e.rows or (e.shown,)
        if way in ("right", "inline"):
            colon = ": " if way == "inline" else ""
            end = self.put(x, y, e.label + colon, small) + (1.4 if way == "right" else 0.2)
            left = max(end, x + gap) if way == "right" else end
        else:
            left = x
            self.put(x, y if way == "below" else y + small + 0.9, e.label, small, room=room)
            y += big + 0.7 if way == "below" else 0.0
        for index, row in enumerate(rows):
            told = e.truth if index == 0 and e.truth else row if not e.truth else ""
            if e.truth and index:
                self.put(left, y + index * (big + 0.7), row, big, "print", BLACK, room=room)
            else:
                self.put(left, y + index * (big + 0.7), row, big, "print", BLACK, key=e.key, truth=told, room=room)
        return y + (len(rows) - 1) * (big + 0.7) + (small + 0.9 if way == "above" else 0.0)

    def mrz(
        self, y: float, lines: tuple[str, ...], *, pitch: float = 2.54, step: float = 4.2, key: bool = True
    ) -> None:
        """Machine readable lines, centred on the card."""
        font = _face(*self.faces["ocrb"], 3.5 * self.scale)
        left = (self.size[0] - pitch * len(lines[0])) / 2
        for row, line in enumerate(lines):
            for column, character in enumerate(line):
                place = ((left + column * pitch) * self.scale, (y + row * step) * self.scale)
                self.pen.text(place, character, font=font, fill=BLACK, anchor="ls")
        self.zone = lines
        if key:
            self.truth["mrz"] = "\n".join(lines)

    def face(self, left: float, top: float, width: float, height: float) -> None:
        """A portrait: head and shoulders, softly shaded."""
        w, h, rng = round(width * self.scale), round(height * self.scale), self.rng
        y, x = np.mgrid[0:h, 0:w].astype(np.float32)
        u, v = x / w - 0.5, y / h
        picture = np.full((h, w, 3), rng.choice([208, 226, 186]), np.float32)
        skin = np.array(rng.choice([(206, 168, 140), (224, 190, 168), (150, 110, 86)]), np.float32)
        body = (u / 0.46) ** 2 + ((v - 1.05) / 0.34) ** 2 < 1
        hair = (u / 0.27) ** 2 + ((v - 0.38) / 0.31) ** 2 < 1
        head = (u / 0.22) ** 2 + ((v - 0.46) / 0.3) ** 2 < 1
        picture[body] = np.array(rng.choice([(60, 70, 96), (120, 118, 116), (232, 232, 230)]), np.float32)
        picture[hair] = np.array(rng.choice([(36, 30, 28), (92, 66, 44), (150, 146, 142)]), np.float32)
        picture[head] = skin * (0.82 + 0.22 * (0.5 - np.abs(u[head]))[:, None])
        for side in (-0.09, 0.09):
            picture[((u - side) / 0.035) ** 2 + ((v - 0.42) / 0.014) ** 2 < 1] = 40
            picture[((u - side) / 0.05) ** 2 + ((v - 0.375) / 0.009) ** 2 < 1] = skin * 0.45
        picture[(u / 0.03) ** 2 + ((v - 0.53) / 0.02) ** 2 < 1] = skin * 0.78
        picture[(u / 0.075) ** 2 + ((v - 0.62) / 0.015) ** 2 < 1] = (150, 80, 80)
        soft = cv2.GaussianBlur(picture, (0, 0), w / 160 + 0.3).clip(0, 255).astype(np.uint8)
        at = (round(left * self.scale), round(top * self.scale))
        self.image.paste(Image.fromarray(soft), at)
        self.portrait = Quad.from_box(at[0], at[1], at[0] + w, at[1] + h)

    def paste(self, grey: Picture, left: float, top: float, width: float, height: float) -> None:
        """A barcode stretched into a box."""
        size = (round(width * self.scale), round(height * self.scale))
        fitted = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
        self.image.paste(Image.fromarray(np.dstack([fitted] * 3)), (round(left * self.scale), round(top * self.scale)))

    def done(self, document: str, layout: str) -> Specimen:
        """The card as drawn."""
        return Specimen(
            document,
            np.asarray(self.image).copy(),
            dict(self.truth),
            dict(self.quads),
            tuple(self.lines),
            layout,
            self.scale,
            self.zone,
            self.portrait,
        )

    def _runs(self, text: str, face: str, size: float) -> tuple[list[tuple[str, ImageFont.FreeTypeFont]], float]:
        order = [self.faces[face], *((name, 0) for name in _SPARE)]
        runs: list[tuple[str, tuple[str, int]]] = []
        for character in text:
            chosen = next((f for f in order if _draws(*f, character)), order[0])
            if runs and (runs[-1][1] == chosen or character.isspace()):
                runs[-1] = (runs[-1][0] + character, runs[-1][1])
            else:
                runs.append((character, chosen))
        fonts = [(part, _face(*chosen, round(size * self.scale * 1.32, 1))) for part, chosen in runs]
        return fonts, sum(font.getlength(part) for part, font in fonts)


def _ground(width: int, height: int, rng: random.Random) -> Picture:
    """Tints that run into each other, with rays, rosettes or nothing on them."""
    tints = [np.array([rng.randint(198, 252) for _ in range(3)], np.float32) for _ in range(3)]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    u, v = x / width, y / height
    image = tints[0] * (1 - u)[..., None] + tints[1] * u[..., None]
    image = image * (1 - 0.4 * v)[..., None] + tints[2] * (0.4 * v)[..., None]
    kind = rng.choice(["none", "rays", "rosette", "waves"])
    depth = rng.uniform(5, 20)
    if kind == "rays":
        angle = np.arctan2(v - rng.uniform(0, 1), u - rng.uniform(0, 1))
        image -= (depth * (np.sin(angle * rng.randint(40, 120)) > 0.5))[..., None]
    elif kind == "rosette":
        far = np.hypot(u - rng.uniform(0.2, 0.8), (v - 0.5) * height / width)
        image -= (depth * (np.sin(far * rng.uniform(160, 420)) > 0.6))[..., None]
    elif kind == "waves":
        bent = v * height / 9 + np.sin(u * rng.uniform(8, 30)) * rng.uniform(0.5, 3)
        image -= (depth * (np.sin(bent) > 0.55))[..., None]
    return image.clip(0, 255).astype(np.uint8)
