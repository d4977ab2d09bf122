"""Seals of nobody and scribbled signatures, pressed over what is drawn already."""

from __future__ import annotations

import math
import random

import cv2
import numpy as np
from PIL import Image, ImageDraw

from app.domain.geometry import Quad
from tests.specimens.canvas import Canvas
from tests.specimens.fonts import Face, sized
from tests.specimens.specimen import DrawnRegion, Picture

INKS = {"red": (208, 34, 40), "blue": (38, 62, 168), "black": (40, 40, 44)}
_DRAWN_PX_PER_MM = 24.0


def press(
    canvas: Canvas, x: float, y: float, *, shape: str, ink: str, ring: str, middle: str, face: Face, size_mm: float
) -> None:
    """A seal with its middle at (x, y) in millimetres, a little turned and worn; remembered as a region."""
    rng = canvas.rng
    stamp = _STAMPS[shape](size_mm, ring, middle, face)
    turn = rng.uniform(-14, 14)
    stamp = stamp.rotate(turn, resample=Image.Resampling.BICUBIC, expand=True)
    scale = canvas.px_per_mm / _DRAWN_PX_PER_MM
    stamp = stamp.resize(
        (max(1, round(stamp.width * scale)), max(1, round(stamp.height * scale))), Image.Resampling.LANCZOS
    )
    left, top = round(x * canvas.px_per_mm - stamp.width / 2), round(y * canvas.px_per_mm - stamp.height / 2)
    worn = _worn(np.asarray(stamp, np.float32) / 255, rng) * rng.uniform(0.72, 0.95)
    _multiply(canvas, worn, INKS[ink], left, top)
    ys, xs = np.nonzero(np.asarray(stamp) > 90)
    quad = Quad.from_box(left + xs.min(), top + ys.min(), left + xs.max(), top + ys.max())
    canvas.regions.append(DrawnRegion("seal", quad, " ".join(filter(None, (ring, middle))), f"{ink} {shape}"))


def sign(
    canvas: Canvas, x: float, y: float, width_mm: float, height_mm: float, *, faces: tuple[Face, ...], name: str
) -> None:
    """A signature in the box: a written name, warped, or a flourish of loops."""
    rng = canvas.rng
    w, h = round(width_mm * canvas.px_per_mm), round(height_mm * canvas.px_per_mm)
    layer = Image.new("L", (w, h), 0)
    draw = ImageDraw.Draw(layer)
    if faces and rng.random() < 0.55:
        font = sized(rng.choice(faces), h * 0.62)
        box = draw.textbbox((0, 0), name, font=font)
        draw.text(((w - box[2] + box[0]) / 2 - box[0], (h - box[3] + box[1]) / 2 - box[1]), name, font=font, fill=255)
    else:
        _flourish(draw, w, h, canvas.px_per_mm, rng)
    bent = _bent(np.asarray(layer), rng)
    ink = rng.choice([(34, 44, 120), (30, 32, 40), (24, 52, 140)])
    left, top = round(x * canvas.px_per_mm), round(y * canvas.px_per_mm)
    _multiply(canvas, bent.astype(np.float32) / 255 * rng.uniform(0.8, 1.0), ink, left, top)
    ys, xs = np.nonzero(bent > 90)
    if xs.size:
        quad = Quad.from_box(left + xs.min(), top + ys.min(), left + xs.max(), top + ys.max())
        canvas.regions.append(DrawnRegion("signature", quad, "", "signature"))


def _multiply(canvas: Canvas, cover: np.ndarray, ink: tuple[int, int, int], left: int, top: int) -> None:
    if canvas.is_proof:
        return
    page = np.asarray(canvas.image, np.float32)
    height, width = cover.shape
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(page.shape[1], left + width), min(page.shape[0], top + height)
    part = cover[y0 - top : y1 - top, x0 - left : x1 - left, None]
    under = page[y0:y1, x0:x1]
    inked = under * (np.array(ink, np.float32) / 255)
    mixed = page.copy()
    mixed[y0:y1, x0:x1] = under * (1 - part) + inked * part
    canvas.paint(mixed.astype(np.uint8))


def _worn(cover: np.ndarray, rng: random.Random) -> np.ndarray:
    noise = np.random.default_rng(rng.getrandbits(32)).normal(0, 1, cover.shape).astype(np.float32)
    blotches = cv2.GaussianBlur(noise, (0, 0), max(2.0, cover.shape[0] / 40))
    blotches /= blotches.std() + 1e-6
    fine = cv2.GaussianBlur(noise, (0, 0), 1.0) / 0.3
    return cover * np.clip(1.0 - 0.16 * np.maximum(0, blotches - 0.8) - 0.1 * np.maximum(0, fine), 0.15, 1.0)


def _bent(layer: Picture, rng: random.Random) -> Picture:
    h, w = layer.shape
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    wave = np.sin(x / w * 2 * np.pi * rng.uniform(0.6, 1.6) + rng.uniform(0, 6)) * h * rng.uniform(0.02, 0.07)
    slant = (y - h / 2) * rng.uniform(0.0, 0.3)
    return cv2.remap(layer, x + slant, y + wave, cv2.INTER_LINEAR, borderValue=0)


def _flourish(draw: ImageDraw.ImageDraw, w: int, h: int, px_per_mm: float, rng: random.Random) -> None:
    """Loops as a pen makes them: a turning point that walks to the right, with ups and downs of its own."""
    for _ in range(rng.randint(1, 3)):
        start, length = rng.uniform(0.04, 0.35), rng.uniform(0.4, 0.62)
        loops, lift, swing = rng.uniform(3, 7), rng.uniform(0.15, 0.36), rng.uniform(0.02, 0.06)
        phase, fade = rng.uniform(0, 6), rng.uniform(0.3, 0.8)
        points = []
        for step in np.linspace(0, 1, 200):
            angle = 2 * math.pi * loops * step + phase
            size = lift * (1 - fade * step) * (1 + 0.4 * math.sin(2.3 * angle))
            points.append((w * (start + length * step + swing * math.cos(angle)), h * (0.5 - size * math.sin(angle))))
        draw.line(points, fill=255, width=max(2, round(px_per_mm * rng.uniform(0.28, 0.5))), joint="curve")


def _round(size_mm: float, ring: str, middle: str, face: Face) -> Image.Image:
    return _ringed(size_mm, size_mm, ring, middle, face)


def _oval(size_mm: float, ring: str, middle: str, face: Face) -> Image.Image:
    return _ringed(size_mm, size_mm * 0.68, ring, middle, face)


def _ringed(width_mm: float, height_mm: float, ring: str, middle: str, face: Face) -> Image.Image:
    px = _DRAWN_PX_PER_MM
    w, h = round(width_mm * px), round(height_mm * px)
    layer = Image.new("L", (w + 8, h + 8), 0)
    draw = ImageDraw.Draw(layer)
    draw.ellipse((4, 4, w + 3, h + 3), outline=255, width=round(0.032 * w))
    cx, cy = (w + 8) / 2, (h + 8) / 2
    latin = ring.isascii()
    font = sized(face, (0.105 if latin else 0.15) * min(w, h) * (1.25 if w != h else 1.0))
    spread = min(math.radians(286), math.radians(19 if latin else 31) * len(ring) * (0.72 if latin else 1.0))
    for index, character in enumerate(ring):
        angle = -math.pi / 2 + spread * ((index + 0.5) / len(ring) - 0.5)
        rx, ry = w / 2 - 0.145 * min(w, h), h / 2 - 0.145 * min(w, h)
        place = cx + rx * math.cos(angle), cy + ry * math.sin(angle)
        normal = math.degrees(math.atan2(ry * math.cos(angle), -rx * math.sin(angle)))
        _letter(layer, character, font, place, -normal)
    if w == h:
        points = []
        for corner in range(10):
            radius = (0.13 if corner % 2 == 0 else 0.05) * w
            angle = -math.pi / 2 + corner * math.pi / 5
            points.append((cx + radius * math.cos(angle), cy - 0.03 * h + radius * math.sin(angle)))
        draw.polygon(points, fill=255)
    small = sized(face, 0.088 * w)
    draw.text((cx, cy + (0.22 * h if w == h else 0.0)), middle, font=small, fill=255, anchor="mm")
    return layer


def _letter(layer: Image.Image, character: str, font: object, place: tuple[float, float], turn: float) -> None:
    box = Image.new("L", (round(font.size * 2.2),) * 2, 0)  # type: ignore[attr-defined]
    ImageDraw.Draw(box).text((box.width / 2, box.height / 2), character, font=font, fill=255, anchor="mm")  # type: ignore[arg-type]
    box = box.rotate(turn, resample=Image.Resampling.BICUBIC)
    layer.paste(255, (round(place[0] - box.width / 2), round(place[1] - box.height / 2)), box)


def _square(size_mm: float, ring: str, middle: str, face: Face) -> Image.Image:
    px = _DRAWN_PX_PER_MM
    side = round(size_mm * px)
    layer = Image.new("L", (side + 8, side + 8), 0)
    draw = ImageDraw.Draw(layer)
    draw.rectangle((4, 4, side + 3, side + 3), outline=255, width=round(0.045 * side))
    rows = (ring, middle) if middle else (ring,)
    for index, row in enumerate(rows):
        font = sized(face, min(0.36, 0.8 / max(1, len(row))) * side)
        draw.text((side / 2 + 4, side * (index + 0.5) / len(rows) + 4), row, font=font, fill=255, anchor="mm")
    return layer


_STAMPS = {"round": _round, "oval": _oval, "square": _square}
