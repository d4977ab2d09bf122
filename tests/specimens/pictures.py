"""Soft card backgrounds of our own, grey cartoon portraits, and scribbled signatures."""

from __future__ import annotations

import cv2
import numpy as np
from PIL import Image

from tests.specimens.canvas import Canvas
from tests.specimens.specimen import Picture

Colour = tuple[int, int, int]

CALM: tuple[tuple[Colour, Colour], ...] = (
    ((230, 239, 233), (219, 231, 226)),
    ((231, 236, 243), (218, 227, 238)),
    ((243, 238, 228), (236, 228, 215)),
    ((240, 232, 235), (231, 220, 226)),
    ((238, 240, 230), (226, 231, 214)),
    ((232, 240, 243), (217, 230, 236)),
    ((241, 241, 241), (229, 230, 232)),
)
"""Pairs of light colours that a background runs between."""


def soft_background(canvas: Canvas, colours: tuple[Colour, Colour], *, strength: float = 1.0) -> None:
    """Covers the card with a slow gradient and faint waves; `strength` 0 leaves the gradient alone."""
    rng = np.random.default_rng(canvas.rng.getrandbits(48))
    depth = np.float32(strength * canvas.rng.uniform(4.0, 9.0))
    if canvas.is_proof:
        return
    width, height = canvas.image.size
    x = np.linspace(0.0, 1.0, width, dtype=np.float32)[None, :]
    y = np.linspace(0.0, 1.0, height, dtype=np.float32)[:, None] * (height / width)
    turn = rng.uniform(0, 2 * np.pi)
    slope = np.float32(np.cos(turn)) * (x - 0.5) + np.float32(np.sin(turn)) * (y - 0.3)
    blend = np.clip(0.5 + 0.6 * slope, 0, 1)
    waves = _waves(x, y, rng) * depth
    channels = []
    for near, far, tint in zip(*colours, rng.uniform(0.4, 1.0, 3), strict=True):
        channels.append(np.float32(near) + np.float32(far - near) * blend - np.float32(tint) * waves)
    canvas.paint(np.clip(cv2.merge(channels), 0, 255).astype(np.uint8))


def _waves(x: np.ndarray, y: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    lines = rng.uniform(28, 70)
    bend = rng.uniform(0.01, 0.05) * np.sin(2 * np.pi * (x * rng.uniform(0.8, 3.0) + rng.uniform()))
    bend = bend + rng.uniform(0.005, 0.02) * np.sin(2 * np.pi * (x * rng.uniform(3, 8) + y * rng.uniform(0, 4)))
    phase = np.sin(np.float32(2 * np.pi * lines) * (y + bend + x * rng.uniform(-0.3, 0.3)).astype(np.float32))
    return np.clip((phase - np.float32(0.55)) / np.float32(0.45), 0, 1)


def portrait(canvas: Canvas, left: float, top: float, width: float, height: float, *, grey: bool = False) -> None:
    """Draws a cartoon face and shoulders on a plain ground, and remembers its box as the card's portrait."""
    quad = canvas.box(left, top, left + width, top + height)
    ghost(canvas, left, top, width, height, grey=grey)
    canvas.portrait_quad = quad


def ghost(canvas: Canvas, left: float, top: float, width: float, height: float, *, grey: bool = True) -> None:
    """Draws the same cartoon without remembering it: the small second picture that many cards carry."""
    quad = canvas.box(left, top, left + width, top + height)
    canvas.pictures.append(quad)
    x0, y0, x1, y1 = (round(v) for v in quad.bounds)
    colours = tuple(canvas.rng.choice(choice) for choice in _LOOKS)
    if not canvas.is_proof:
        canvas.image.paste(Image.fromarray(_cartoon(x1 - x0, y1 - y0, colours, grey=grey)), (x0, y0))


_LOOKS = (
    ((206, 212, 216), (214, 219, 226), (222, 222, 218), (198, 209, 219)),
    ((110, 118, 126), (92, 104, 120), (126, 112, 108), (86, 92, 96)),
    ((188, 180, 174), (176, 166, 158), (196, 188, 180), (164, 154, 146)),
    ((72, 70, 70), (58, 56, 60), (96, 88, 82), (128, 124, 120)),
)
"""Colours to choose from for ground, cloth, skin and hair."""


def _cartoon(width: int, height: int, colours: tuple[Colour, ...], *, grey: bool) -> Picture:
    scale = 240 / width
    w, h = 240, round(height * scale)
    ground, cloth, skin, hair = colours
    picture = np.full((h, w, 3), ground, np.uint8)
    cx, cy = w // 2, int(h * 0.43)
    rx, ry = int(w * 0.235), int(h * 0.245)
    cv2.ellipse(picture, (cx, int(h * 1.06)), (int(w * 0.44), int(h * 0.3)), 0, 0, 360, cloth, -1, cv2.LINE_AA)
    cv2.ellipse(picture, (cx, cy - int(ry * 0.22)), (int(rx * 1.16), int(ry * 1.08)), 0, 0, 360, hair, -1, cv2.LINE_AA)
    cv2.rectangle(picture, (cx - rx // 2, cy), (cx + rx // 2, int(h * 0.83)), skin, -1)
    cv2.ellipse(picture, (cx, cy + int(ry * 0.06)), (rx, ry), 0, 0, 360, skin, -1, cv2.LINE_AA)
    _features(picture, (cx, cy), (rx, ry), skin, hair)
    picture = cv2.GaussianBlur(picture, (0, 0), 1.6)
    if grey:
        mean = picture.mean(axis=2, keepdims=True)
        picture = np.clip(np.repeat(mean, 3, axis=2) * 0.5 + 118, 0, 255).astype(np.uint8)
    return cv2.resize(picture, (width, height), interpolation=cv2.INTER_CUBIC)


def _features(picture: Picture, center: tuple[int, int], radii: tuple[int, int], skin: Colour, hair: Colour) -> None:
    (cx, cy), (rx, ry) = center, radii
    shade = tuple(int(c * 0.86) for c in skin)
    for side in (-1, 1):
        eye = (cx + side * int(rx * 0.42), cy - int(ry * 0.02))
        cv2.ellipse(picture, eye, (int(rx * 0.19), int(ry * 0.075)), 0, 0, 360, (232, 230, 228), -1, cv2.LINE_AA)
        cv2.circle(picture, eye, max(2, int(rx * 0.09)), (52, 48, 48), -1, cv2.LINE_AA)
        brow = (eye[0], eye[1] - int(ry * 0.16))
        cv2.ellipse(picture, brow, (int(rx * 0.24), int(ry * 0.05)), 0, 180, 360, hair, 3, cv2.LINE_AA)
    cv2.ellipse(picture, (cx, cy + int(ry * 0.3)), (int(rx * 0.15), int(ry * 0.1)), 0, 0, 180, shade, 3, cv2.LINE_AA)
    mouth = tuple(int(c * f) for c, f in zip(skin, (0.74, 0.62, 0.62), strict=True))
    cv2.ellipse(picture, (cx, cy + int(ry * 0.55)), (int(rx * 0.3), int(ry * 0.07)), 0, 0, 360, mouth, -1, cv2.LINE_AA)


def signature(canvas: Canvas, left: float, top: float, width: float, height: float) -> None:
    """Scribbles a smooth line that resembles no letters, and remembers where."""
    rng = np.random.default_rng(canvas.rng.getrandbits(48))
    steps = np.linspace(0, 1, 240)
    x = left + width * (steps + 0.06 * np.sin(2 * np.pi * steps * rng.uniform(4, 7)))
    y = top + height * (0.5 + 0.34 * np.sin(2 * np.pi * steps * rng.uniform(3, 8)) * (1 - 0.6 * steps))
    points = [(px * canvas.px_per_mm, (py + canvas.top_mm) * canvas.px_per_mm) for px, py in zip(x, y, strict=True)]
    canvas.draw.line(points, fill=(44, 52, 96), width=max(2, round(0.22 * canvas.px_per_mm)), joint="curve")
    canvas.signature_quad = canvas.box(left, top, left + width, top + height)
