"""Held-out lines for judging recognisers: other fonts, words and damage than those of packaging/recognisers.

Everything here is written apart from the making of the recognisers and must stay so.
"""

# Lists of words read better whole.
# ruff: noqa: SIM905

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from tests.bench import script_words as words
from tests.specimens import fonts
from tests.specimens.fonts import Face

Picture = NDArray[np.uint8]
Kind = Literal["scan", "photo"]
SEED = 41

DIGITS = {"th": "๐๑๒๓๔๕๖๗๘๙", "km": "០១២៣៤៥៦៧៨៩", "my": "၀၁၂၃၄၅၆၇၈၉", "vi": "0123456789"}
STYLES = {"th": ("thai",), "km": ("khmer", "khmer_title"), "my": ("myanmar",), "vi": ("latin", "latin_serif")}
_MONTHS = {
    "th": "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split(),
    "vi": [f"tháng {month}" for month in range(1, 13)],
}


@dataclass(frozen=True, slots=True)
class HeldOutLine:
    """A cut-out line in RGB with what stands on it."""

    image: Picture
    text: str
    kind: Kind
    face: str
    margin: str

    @property
    def writing(self) -> str:
        """Whether Latin letters are on the line: "native" or "latin"."""
        return "latin" if any(c.isascii() and c.isalpha() for c in self.text) else "native"


def held_out(script: str, kind: Kind, count: int, *, seed: int = SEED) -> list[HeldOutLine]:
    """So many lines, the same ones for the same arguments."""
    rng = random.Random(f"{script}/{kind}/{seed}")
    lines: list[HeldOutLine] = []
    while len(lines) < count:
        line = _line(script, kind, rng)
        if line is not None:
            lines.append(line)
    return lines


def text_of(script: str, rng: random.Random) -> str:
    """Names, places and labels, dates, numbers, Latin beside the script: about as on cards."""
    form = rng.random()
    if form < 0.38:
        return _name(script, rng)
    if form < 0.62:
        return rng.choice(_others(script))
    if form < 0.76:
        return _date(script, rng)
    if form < 0.88:
        return _number(script, rng)
    if form < 0.95:
        return rng.choice(words.LATIN)
    return f"{rng.choice(_others(script))} {rng.choice(words.LATIN)}"


def _others(script: str) -> list[str]:
    return {
        "th": words.THAI_OTHER, "km": words.KHMER_OTHER, "my": words.BURMESE_OTHER, "vi": words.VIETNAMESE_OTHER,
    }[script]  # fmt: skip


def _name(script: str, rng: random.Random) -> str:
    if script == "th":
        title = rng.choice(("นาย", "นางสาว", "นาง ", "น.ส. ", "ด.ญ.", ""))
        return f"{title}{rng.choice(words.THAI)} {rng.choice(words.THAI_FAMILY)}"
    if script == "km":
        return f"{rng.choice(words.KHMER)} {rng.choice(words.KHMER)}"
    if script == "my":
        glue = rng.choice(("", " "))
        return (
            rng.choice(("ဦး", "ဒေါ်", ""))
            + glue
            + glue.join(rng.choice(words.BURMESE) for _ in range(rng.randint(2, 3)))
        )
    return rng.choice(words.VIETNAMESE)


def _date(script: str, rng: random.Random) -> str:
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1941, 2038)
    if script == "th":
        return f"{day} {_MONTHS['th'][month - 1]} {year + 543}"
    if script == "vi":
        return f"{day:02}/{month:02}/{year}" if rng.random() < 0.6 else f"ngày {day} {_MONTHS['vi'][month - 1]}"
    sign = "." if script == "km" else "-"
    return _native(script, f"{day:02}{sign}{month:02}{sign}{year}")


def _number(script: str, rng: random.Random) -> str:
    def some(count: int) -> str:
        return "".join(rng.choices("0123456789", k=count))

    if script == "th":
        return rng.choice(
            (f"{some(1)} {some(4)} {some(5)} {some(2)} {some(1)}", f"{some(4)}-{some(2)}-{some(8)}", some(3))
        )
    if script == "vi":
        return rng.choice((some(12), some(9), f"{some(2)}-B1 {some(5)}"))
    if script == "my":
        return _native("my", f"{rng.randint(1, 14)}/{rng.choice(('ဒဂန', 'ဗဟန', 'ပဘတ', 'မရမ', 'လမန'))}(နိုင်){some(6)}")
    return _native("km", rng.choice((some(9), f"{some(9)}({some(1)})", f"{some(3)} ស.ម")))


def _native(script: str, text: str) -> str:
    return text.translate(str.maketrans("0123456789", DIGITS[script]))


def _line(script: str, kind: Kind, rng: random.Random) -> HeldOutLine | None:
    text = " ".join(text_of(script, rng).split())
    style = rng.choice(STYLES[script]) if script != "km" or rng.random() < 0.5 else "khmer"
    family = fonts.family(style, "held_out", rng)
    face = family.bold if rng.random() < 0.35 else family.regular
    spare = fonts.family("latin", "held_out", rng).regular
    drawn = _ink(text, face, spare)
    if drawn is None:
        return None
    page, box = _printed(drawn, rng)
    margin = rng.choice(("tight", "loose"))
    shot, corners = _taken(page, box, kind, rng)
    return HeldOutLine(_cut(shot, corners, margin, rng), text, kind, face.file, margin)


def _ink(text: str, face: Face, spare: Face) -> NDArray[np.float32] | None:
    """Ink of the line at 72 pixels to the em, 0 to 1, cut to its box."""
    runs: list[tuple[Face, str]] = []
    for character in text:
        chosen = next((f for f in (face, spare) if fonts.has_glyph(f, character)), None)
        if chosen is None:
            return None
        if runs and (runs[-1][0] == chosen or character == " "):
            runs[-1] = (runs[-1][0], runs[-1][1] + character)
        else:
            runs.append((chosen, character))
    widths = [fonts.sized(chosen, 72).getlength(piece) for chosen, piece in runs]
    canvas = Image.new("L", (math.ceil(sum(widths)) + 160, 300), 0)
    pen = ImageDraw.Draw(canvas)
    for (chosen, piece), x in zip(runs, accumulate([80.0, *widths]), strict=False):
        pen.text((x, 180), piece, fill=255, font=fonts.sized(chosen, 72), anchor="ls")
    left, top, right, bottom = canvas.getbbox() or (0, 0, 1, 1)
    return np.asarray(canvas.crop((left, top, right, bottom)), np.float32) / 255


def _printed(ink: NDArray[np.float32], rng: random.Random) -> tuple[NDArray[np.float32], tuple[int, int, int, int]]:
    """The line on a piece of tinted card with fine lines under it; the box of its ink."""
    height, width = ink.shape
    around = 90
    y, x = np.mgrid[0 : height + 2 * around, 0 : width + 2 * around].astype(np.float32)
    paper = np.array([rng.uniform(190, 250) for _ in range(3)], np.float32)
    page = np.broadcast_to(paper, (*y.shape, 3)).copy()
    if rng.random() < 0.6:
        period, swing = rng.uniform(14, 40), rng.uniform(5, 30)
        lines = np.abs(np.sin((y + swing * np.sin(x / rng.uniform(30, 120))) * math.pi / period)) < 0.12
        page[lines] -= np.array([rng.uniform(5, 45) for _ in range(3)], np.float32)
    colour = np.array([rng.uniform(0, 70), rng.uniform(0, 70), rng.uniform(0, 110)], np.float32)
    if rng.random() < 0.1:
        colour = np.array([rng.uniform(120, 190), rng.uniform(0, 50), rng.uniform(0, 50)], np.float32)
    cover = np.zeros(y.shape, np.float32)
    cover[around : around + height, around : around + width] = ink
    return page * (1 - cover[..., None]) + colour * cover[..., None], (around, around, width, height)


def _taken(
    page: NDArray[np.float32], box: tuple[int, int, int, int], kind: Kind, rng: random.Random
) -> tuple[Picture, NDArray[np.float32]]:
    """The card as it was scanned or photographed, and where the corners of the ink's box are then."""
    noise = np.random.default_rng(rng.getrandbits(40))
    left, top, width, height = box
    ink_px = rng.uniform(26, 56) if kind == "scan" else rng.uniform(17, 44)
    scale = ink_px / height
    turn = math.radians(rng.uniform(-1.0, 1.0) if kind == "scan" else rng.uniform(-6, 6))
    size = np.array([page.shape[1], page.shape[0]]) * scale
    frame = (
        math.ceil(size[0] + abs(math.sin(turn)) * size[1]) + 8,
        math.ceil(size[1] + abs(math.sin(turn)) * size[0]) + 8,
    )
    unit = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    source = unit * np.array([page.shape[1], page.shape[0]], np.float32)
    target = (source * scale - size / 2) @ np.array(
        [[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]]
    )
    if kind == "photo":
        target = target + noise.uniform(-0.09, 0.09, (4, 2)) * size[1]
    target = target + np.array(frame) / 2
    matrix = cv2.getPerspectiveTransform(source, target.astype(np.float32))
    small = cv2.GaussianBlur(page, (0, 0), max(0.01, 0.42 / scale)) if scale < 0.7 else page
    shot = cv2.warpPerspective(small, matrix, frame, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    if kind == "photo":
        ramp = np.linspace(rng.uniform(0.55, 1.0), rng.uniform(0.55, 1.0), frame[0], dtype=np.float32)
        shot = shot * ramp[None, :, None] * rng.uniform(0.55, 1.05)
        shot = cv2.GaussianBlur(shot, (0, 0), rng.uniform(0.3, 0.042 * ink_px))
    else:
        shot = cv2.GaussianBlur(shot, (0, 0), rng.uniform(0.3, 0.6))
    shot = shot + noise.normal(0, rng.uniform(0.5, 2.5) if kind == "scan" else rng.uniform(1.5, 6), shot.shape)
    quality = rng.randint(80, 95) if kind == "scan" else rng.randint(55, 90)
    stored = cv2.imencode(
        ".jpg", np.clip(shot, 0, 255).astype(np.uint8)[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality]
    )[1]
    decoded = np.ascontiguousarray(cv2.imdecode(stored, cv2.IMREAD_COLOR)[..., ::-1])
    corners = np.array(
        [[left, top], [left + width, top], [left + width, top + height], [left, top + height]], np.float32
    )
    return decoded, cv2.perspectiveTransform(corners[None], matrix)[0]


def _cut(shot: Picture, corners: NDArray[np.float32], margin: str, rng: random.Random) -> Picture:
    """The line as the program cuts it: a quad around the ink, flattened; margins as a detector leaves them."""
    height = float(np.linalg.norm(corners[3] - corners[0]))
    low, high = (0.02, 0.08) if margin == "tight" else (0.15, 0.35)
    along = (corners[1] - corners[0]) / np.linalg.norm(corners[1] - corners[0])
    down = (corners[3] - corners[0]) / height
    signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    x, y = rng.uniform(low, high * 1.5) * height, rng.uniform(low, high) * height
    jitter = 0.03 * height
    wide = np.array(
        [
            corner
            + along * x * sx
            + down * y * sy
            + np.array([rng.uniform(-jitter, jitter), rng.uniform(-jitter, jitter)])
            for corner, (sx, sy) in zip(corners, signs, strict=True)
        ],
        np.float32,
    )
    size = (
        max(8, round(float(np.linalg.norm(wide[1] - wide[0])))),
        max(8, round(float(np.linalg.norm(wide[3] - wide[0])))),
    )
    square = np.array([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], np.float32)
    matrix = cv2.getPerspectiveTransform(wide, square)
    cut: Picture = cv2.warpPerspective(shot, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return cut
