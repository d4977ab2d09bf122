"""Drawing a line as a detector would cut it out of a scan or a photo: a grey strip, 48 pixels high.

Colour is left out on purpose: the model takes the mean of the three channels, whatever their order.
"""

from __future__ import annotations

import random

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from recognisers.faces import Run, Wardrobe

Grey = NDArray[np.uint8]
Floats = NDArray[np.float32]

HEIGHT = 48
WIDTH_MAX = 960


def draw(text: str, wardrobe: Wardrobe, rng: random.Random, *, ease: float = 0.1) -> Grey | None:
    """The line's picture, 48 pixels high; None if no font has its characters or it came out too long.

    `ease` is the share of lines that come clean, without any print under them or damage.
    """
    size = rng.choice((20, 24, 28, 32, 38, 44, 52))
    name = rng.choice(wardrobe.names)
    runs = wardrobe.dress(text, name, size, rng)
    ink = _ink(runs, rng) if runs else None
    if ink is None or ink.shape[1] > ink.shape[0] * 40:
        return None
    strip = _cut(ink, rng)
    if strip is None:
        return None
    spoilt = _clean(strip, rng) if rng.random() < ease else _spoil(_paint(strip, rng), rng)
    height, width = spoilt.shape
    final = max(8, round(width * HEIGHT / height))
    if final > WIDTH_MAX:
        return None
    how = cv2.INTER_AREA if height > HEIGHT * 1.3 else cv2.INTER_LINEAR if rng.random() < 0.7 else cv2.INTER_CUBIC
    picture: Grey = cv2.resize(spoilt, (final, HEIGHT), interpolation=how)
    return picture


def _ink(runs: list[Run], rng: random.Random) -> Floats | None:
    """How much ink lies where, 0 to 1, cut to the ink's box."""
    size = runs[0].font.size
    width = int(sum(run.font.getlength(run.text) for run in runs)) + 2 * int(size)
    canvas = Image.new("L", (width, int(size * 3.6)), 0)
    pen = ImageDraw.Draw(canvas)
    stroke = 1 if rng.random() < 0.12 and size >= 38 else 0
    x, base = size * 0.8, size * 2.0
    for run in runs:
        pen.text((x, base), run.text, 255, run.font, anchor="ls", stroke_width=stroke)
        x += run.font.getlength(run.text)
    ink = np.asarray(canvas)
    rows, columns = np.flatnonzero(ink.max(axis=1) > 40), np.flatnonzero(ink.max(axis=0) > 40)
    if len(rows) < 4 or len(columns) < 2:
        return None
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].astype(np.float32) / 255


def _cut(ink: Floats, rng: random.Random) -> Floats | None:
    """The ink on a strip of camera pixels, with a detector's margins, slightly turned, sheared and stretched."""
    height, width = ink.shape
    top, bottom = (rng.uniform(-0.04, 0.12) if rng.random() < 0.45 else rng.uniform(0.0, 0.4) for _ in range(2))
    left, right = (rng.uniform(-0.03, 0.15) if rng.random() < 0.4 else rng.uniform(0.0, 0.7) for _ in range(2))
    tall = height * (1 + top + bottom)
    resolution = rng.uniform(26, 60) if rng.random() < 0.8 else rng.uniform(16, 28)
    if rng.random() < 0.4:
        resolution = float(HEIGHT)
    scale = resolution / tall
    stretch = scale * (rng.uniform(0.78, 1.28) if rng.random() < 0.6 else 1.0)
    size = (max(6, round((width + height * (left + right)) * stretch)), max(10, round(resolution)))
    if size[0] > size[1] * 24:
        return None
    slope = rng.gauss(0, 0.012) if rng.random() < 0.6 else 0.0
    slope = float(np.clip(slope, -0.03, 0.03)) * min(1.0, 12 * height / width)
    lean = rng.gauss(0, 0.08) if rng.random() < 0.4 else 0.0
    matrix = np.array(
        [
            [stretch, -lean * scale, (left + lean / 2) * height * stretch],
            [slope * stretch, scale, top * height * scale - slope * stretch * width / 2],
        ],
        np.float32,
    )
    if scale < 0.6:
        small = max(0.25, scale * 1.25)
        ink = cv2.resize(ink, None, fx=small, fy=small, interpolation=cv2.INTER_AREA)
        matrix = matrix @ np.array([[1 / small, 0, 0], [0, 1 / small, 0], [0, 0, 1]], np.float32)
    strip: Floats = cv2.warpAffine(ink, matrix, size, flags=cv2.INTER_LINEAR)
    return strip


def _clean(strip: Floats, rng: random.Random) -> Grey:
    ground = rng.uniform(170, 255)
    dark = rng.uniform(0, ground - 110)
    grey: Grey = np.clip(ground * (1 - strip) + dark * strip, 0, 255).astype(np.uint8)
    return grey


def _paint(strip: Floats, rng: random.Random) -> Floats:
    """Ink and ground in shades of grey, with prints under the text and remains of neighbouring lines."""
    height, width = strip.shape
    noise = np.random.default_rng(rng.getrandbits(32))
    ground = rng.uniform(120, 255)
    contrast = rng.uniform(50, 240) if rng.random() < 0.85 else rng.uniform(32, 80)
    dark = max(0.0, ground - contrast)
    if rng.random() < 0.1:
        ground, dark = dark, ground
    page = np.full((height, width), ground, np.float32)
    if rng.random() < 0.55:
        page += _print(height, width, rng) * min(abs(ground - dark) * 0.35, rng.uniform(4, 40))
    if rng.random() < 0.25:
        grain = noise.normal(0, 1, (height // 3 + 2, width // 3 + 2)).astype(np.float32)
        page += cv2.resize(grain, (width, height), interpolation=cv2.INTER_LINEAR) * rng.uniform(1, 9)
    if rng.random() < 0.12:
        strip = np.maximum(strip, _neighbour(strip, rng))
    if rng.random() < 0.05:
        y = rng.choice((0, height - 1, round(height * 0.92)))
        strip[y : y + 1] = np.maximum(strip[y : y + 1], rng.uniform(0.3, 1))
    if rng.random() < 0.15:
        strip = strip * (1 - rng.uniform(0, 0.6) * (noise.random(strip.shape, np.float32) < rng.uniform(0, 0.3)))
    return page * (1 - strip) + dark * strip


def _print(height: int, width: int, rng: random.Random) -> Floats:
    """A ground of waves, nets, bands or a slope, -1 to 1."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    kind = rng.randrange(5)
    if kind == 0:
        return ((x / width - 0.5) * rng.uniform(-2, 2) + (y / height - 0.5) * rng.uniform(-2, 2)).astype(np.float32)
    pitch = rng.uniform(0.15, 1.6)
    turn = rng.uniform(-1.6, 1.6)
    bend = rng.uniform(0, 6) * np.sin(x * rng.uniform(0.01, 0.15) + rng.uniform(0, 6))
    waves = np.sin((x * np.sin(turn) + (y + bend) * np.cos(turn)) * pitch)
    if kind == 1:
        return waves.astype(np.float32)
    if kind == 2:
        return (waves * np.sin((x * np.cos(turn) - y * np.sin(turn)) * pitch)).astype(np.float32)
    if kind == 3:
        return np.where(waves > rng.uniform(0.7, 0.97), -1.0, 0.1).astype(np.float32)
    edge = rng.uniform(0, width)
    return np.where(x + (y - height / 2) * rng.uniform(-1, 1) < edge, 0.6, -0.6).astype(np.float32)


def _neighbour(strip: Floats, rng: random.Random) -> Floats:
    """The edge of another line that the detector cut along: this line's own ink, moved beyond the margin."""
    height, width = strip.shape
    rows = np.flatnonzero(strip.max(axis=1) > 0.2)
    out = np.zeros_like(strip)
    if len(rows) == 0:
        return out
    shift = rng.randint(0, width - 1)
    rolled = np.roll(strip, shift, axis=1)
    free_top, free_bottom = rows[0], height - 1 - rows[-1]
    if free_bottom >= free_top and free_bottom > 2:
        depth = rng.randint(1, max(1, int(free_bottom * 0.7)))
        out[height - depth :] = rolled[rows[0] : rows[0] + depth]
    elif free_top > 2:
        depth = rng.randint(1, max(1, int(free_top * 0.7)))
        out[:depth] = rolled[rows[-1] + 1 - depth : rows[-1] + 1]
    return out


def _spoil(strip: Floats, rng: random.Random) -> Grey:
    """Light, blur, noise and JPEG as scanners and phones have them."""
    height, width = strip.shape
    noise = np.random.default_rng(rng.getrandbits(32))
    if rng.random() < 0.25:
        light = np.linspace(rng.uniform(0.5, 1.1), rng.uniform(0.5, 1.1), width, dtype=np.float32)
        strip = strip * light[None, :]
    if rng.random() < 0.06:
        middle, spread = rng.uniform(0, width), rng.uniform(0.5, 3) * height
        glow = np.exp(-(((np.arange(width, dtype=np.float32) - middle) / spread) ** 2))
        strip = strip + glow[None, :] * rng.uniform(20, 90)
    if rng.random() < 0.55:
        strip = cv2.GaussianBlur(strip, (0, 0), rng.uniform(0.25, (0.03 if rng.random() < 0.85 else 0.045) * height))
    if rng.random() < 0.06:
        strip = _shake(strip, max(2, round(height * rng.uniform(0.04, 0.09))), rng)
    if rng.random() < 0.3:
        strip = strip * rng.uniform(0.35, 1.15) + rng.uniform(-20, 20)
    if rng.random() < 0.6:
        strip = strip + noise.normal(0, rng.uniform(0.5, 9), strip.shape).astype(np.float32)
    grey: Grey = np.clip(strip, 0, 255).astype(np.uint8)
    if rng.random() < 0.5:
        quality = rng.randint(35, 95)
        grey = cv2.imdecode(cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], cv2.IMREAD_GRAYSCALE)
    return grey


def _shake(strip: Floats, length: int, rng: random.Random) -> Floats:
    kernel = np.zeros((length, length), np.float32)
    if rng.random() < 0.5:
        kernel[length // 2] = 1 / length
    else:
        np.fill_diagonal(kernel, 1 / length)
    shaken: Floats = cv2.filter2D(strip, -1, kernel)
    return shaken
