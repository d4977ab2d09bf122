"""Things that a card is photographed on: plain paper, wood, a cluttered desk, dark cloth."""

from __future__ import annotations

import cv2
import numpy as np

from tests.specimens.specimen import Picture

SURFACES = ("plain", "wood", "clutter", "dark", "textile")


def surface(kind: str, width: int, height: int, rng: np.random.Generator) -> Picture:
    """A background picture of one of the `SURFACES`, drawn small and enlarged: no two seeds alike."""
    small_w = 640
    small_h = max(8, round(height * small_w / width))
    picture = _MAKERS[kind](small_w, small_h, rng)
    return cv2.resize(np.clip(picture, 0, 255).astype(np.uint8), (width, height), interpolation=cv2.INTER_LINEAR)


def _grain(width: int, height: int, rng: np.random.Generator, *, sigma: float) -> np.ndarray:
    noise = rng.normal(0, 1, (height, width)).astype(np.float32)
    soft = cv2.GaussianBlur(noise, (0, 0), sigma)
    return soft / (soft.std() + 1e-6)


def _plain(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    base = rng.choice([(214, 212, 206), (186, 190, 196), (150, 146, 140), (228, 228, 230), (120, 132, 140)])
    return np.array(base, np.float32) + _grain(width, height, rng, sigma=3)[..., None] * 3


def _dark(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    base = rng.choice([(44, 44, 48), (30, 34, 40), (58, 46, 40), (36, 48, 44)])
    return np.array(base, np.float32) + _grain(width, height, rng, sigma=2)[..., None] * 4


def _wood(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    base = np.array(rng.choice([(150, 108, 70), (176, 138, 96), (112, 78, 52), (198, 170, 132)]), np.float32)
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    x = np.linspace(0, 1, width, dtype=np.float32)[None, :]
    bend = _grain(width, height, rng, sigma=40) * 0.012
    rings = np.sin(2 * np.pi * rng.uniform(12, 26) * (y + bend + 0.03 * np.sin(3 * x + rng.uniform(0, 6))))
    fibre = cv2.blur(rng.normal(0, 1, (height, width)).astype(np.float32), (61, 1)) * 12
    return base + rings[..., None] * 9 + fibre[..., None]


def _textile(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    base = np.array(rng.choice([(96, 110, 140), (140, 96, 96), (110, 120, 98), (178, 172, 160)]), np.float32)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    weave = np.sin(x * rng.uniform(0.7, 1.4)) * np.sin(y * rng.uniform(0.7, 1.4))
    return base + weave[..., None] * 10 + _grain(width, height, rng, sigma=12)[..., None] * 5


def _clutter(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    picture = _wood(width, height, rng) if rng.random() < 0.5 else _plain(width, height, rng)
    picture = np.ascontiguousarray(np.clip(picture, 0, 255).astype(np.uint8))
    for _ in range(rng.integers(4, 9)):
        center = (float(rng.uniform(0, width)), float(rng.uniform(0, height)))
        size = (float(rng.uniform(40, 260)), float(rng.uniform(20, 190)))
        corners = cv2.boxPoints((center, size, float(rng.uniform(0, 180)))).astype(np.int32)
        cv2.fillPoly(picture, [corners], [int(c) for c in rng.integers(40, 235, 3)], cv2.LINE_AA)
        if rng.random() < 0.6:
            _scribble(picture, center, size, rng)
    for _ in range(rng.integers(1, 4)):
        center = (int(rng.uniform(0, width)), int(rng.uniform(0, height)))
        cv2.circle(
            picture, center, int(rng.uniform(8, 46)), [int(c) for c in rng.integers(30, 240, 3)], -1, cv2.LINE_AA
        )
    return picture.astype(np.float32)


def _scribble(
    picture: Picture, center: tuple[float, float], size: tuple[float, float], rng: np.random.Generator
) -> None:
    """A few thin strokes like printed lines seen from afar; no letters."""
    for row in range(4):
        y = int(center[1] - size[1] / 4 + row * size[1] / 8)
        half = int(size[0] * rng.uniform(0.1, 0.3))
        cv2.line(picture, (int(center[0]) - half, y), (int(center[0]) + half, y), (70, 70, 76), 1, cv2.LINE_AA)


_MAKERS = {"plain": _plain, "wood": _wood, "clutter": _clutter, "dark": _dark, "textile": _textile}
