"""Light, wear, noise and compression: what happens to a picture between card and file."""

from __future__ import annotations

import math

import cv2
import numpy as np

from app.domain.geometry import Quad
from tests.specimens.specimen import Picture


def uneven_light(page: tuple[int, int], rng: np.random.Generator, *, depth: float) -> np.ndarray:
    """A factor for every pixel: brighter towards one side and around one spot."""
    x = np.linspace(-1, 1, 160, dtype=np.float32)[None, :]
    y = np.linspace(-1, 1, 120, dtype=np.float32)[:, None]
    turn = rng.uniform(0, 2 * np.pi)
    slope = np.cos(turn) * x + np.sin(turn) * y
    cx, cy = rng.uniform(-0.6, 0.6, 2)
    bowl = 1 - 0.5 * ((x - cx) ** 2 + (y - cy) ** 2)
    field_ = 1 + depth * (0.6 * slope + 0.6 * (bowl - bowl.mean()))
    return cv2.resize(field_.astype(np.float32), page, interpolation=cv2.INTER_CUBIC)[..., None]


def shade_edge(page: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """A factor for every pixel: one side lies in a shadow with a clear edge."""
    x = np.linspace(-1, 1, 320, dtype=np.float32)[None, :]
    y = np.linspace(-1, 1, 240, dtype=np.float32)[:, None]
    turn = rng.uniform(0, 2 * np.pi)
    side = np.cos(turn) * x + np.sin(turn) * y + rng.uniform(-0.4, 0.4)
    edge = 1 / (1 + np.exp(-side * rng.uniform(12, 60)))
    return cv2.resize((1 - rng.uniform(0.35, 0.6) * edge).astype(np.float32), page)[..., None]


def glare(page: tuple[int, int], card: Quad, rng: np.random.Generator) -> np.ndarray:
    """Light to add: one bright, oblong spot somewhere on the card."""
    left, top, right, bottom = card.bounds
    cx, cy = rng.uniform(left, right) / page[0], rng.uniform(top, bottom) / page[1]
    x = np.linspace(0, 1, 320, dtype=np.float32)[None, :] - cx
    y = np.linspace(0, 1, 240, dtype=np.float32)[:, None] - cy
    turn = rng.uniform(0, np.pi)
    u, v = np.cos(turn) * x + np.sin(turn) * y, -np.sin(turn) * x + np.cos(turn) * y
    spot = np.exp(-((u / rng.uniform(0.08, 0.25)) ** 2) - (v / rng.uniform(0.03, 0.08)) ** 2)
    return cv2.resize((spot * rng.uniform(60, 130)).astype(np.float32), page)[..., None]


def shaken(image: np.ndarray, length: int, turn: float) -> np.ndarray:
    """The image smeared along one direction over `length` pixels."""
    kernel = np.zeros((length, length), np.float32)
    half = (length - 1) / 2
    end = (half * math.cos(turn), half * math.sin(turn))
    start, stop = (half - end[0], half - end[1]), (half + end[0], half + end[1])
    cv2.line(kernel, tuple(round(v) for v in start), tuple(round(v) for v in stop), 1.0, 1)
    return cv2.filter2D(image, -1, kernel / kernel.sum())


def worn(card: Picture, rng: np.random.Generator) -> Picture:
    """Scratches, rubbed patches and a faded print."""
    height, width = card.shape[:2]
    out = card.astype(np.float32)
    out = out + (235 - out) * rng.uniform(0.08, 0.25)
    scratches = np.zeros((height, width), np.uint8)
    for _ in range(rng.integers(8, 26)):
        a = rng.uniform(0, 1, 2) * (width, height)
        b = a + rng.normal(0, 0.18, 2) * (width, height)
        cv2.line(scratches, (int(a[0]), int(a[1])), (int(b[0]), int(b[1])), 255, int(rng.integers(1, 3)), cv2.LINE_AA)
    rub = cv2.resize(_soft_spots(rng), (width, height), interpolation=cv2.INTER_CUBIC)
    cover = np.clip(scratches.astype(np.float32) / 255 * 0.6 + rub * rng.uniform(0.2, 0.45), 0, 0.75)[..., None]
    return np.clip(out * (1 - cover) + 238 * cover, 0, 255).astype(np.uint8)


def _soft_spots(rng: np.random.Generator) -> np.ndarray:
    noise = cv2.GaussianBlur(rng.normal(0, 1, (60, 96)).astype(np.float32), (0, 0), 5)
    return np.clip(noise / (noise.std() + 1e-6) - 1.1, 0, 1)


def colour_cast(rng: np.random.Generator, spread: float) -> np.ndarray:
    """A factor for each channel: warmer or colder light."""
    warm = rng.uniform(-spread, spread)
    return np.array([1 + warm, 1.0, 1 - warm], np.float32)


def noisy(image: np.ndarray, rng: np.random.Generator, *, sigma: float) -> Picture:
    """The image (0 to 255, any depth) with sensor noise, as 8 bits."""
    noise = np.zeros(image.shape, np.int16)
    cv2.setRNGSeed(int(rng.integers(1, 2**31 - 1)))
    cv2.randn(noise, 0, sigma)
    return np.clip(image + noise, 0, 255).astype(np.uint8)


def stored(picture: Picture, *, quality: int = 88) -> bytes:
    """The picture as a JPEG file."""
    _, data = cv2.imencode(".jpg", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, quality])
    return bytes(data.tobytes())
