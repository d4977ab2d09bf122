"""How the third hand's cards come: to the edge, on glass, far away, at any angle, grey and worn by JPEG."""

from __future__ import annotations

import math
import random

import cv2
import numpy as np

from app.domain.geometry import Quad, Transform
from tests.specimens.conditions import Shot
from tests.specimens.specimen import Picture, Specimen

WAYS = ("edge", "glass", "desk", "angle", "far", "grey")


def lay(specimen: Specimen, way: str, seed: int) -> Shot:
    """The card as it comes in that way: always the same for the same arguments."""
    rng = np.random.default_rng(random.Random(f"{way}/{specimen.document}/{specimen.layout}/{seed}").getrandbits(60))
    if way == "edge":
        return _edge(specimen, rng)
    height, width = specimen.image.shape[:2]
    page, share, turn = _plan(way, rng)
    corners = _corners(width / height, page, share, turn, rng, lean=0.0 if way == "glass" else 0.05)
    ground = np.full((page[1], page[0], 3), 246, np.float32) if way == "glass" else _surface(page, rng)
    matrix = cv2.getPerspectiveTransform(
        np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32), corners.astype(np.float32)
    )
    # Brought near its size first: warping would skip pixels.
    near = min(1.0, float(np.linalg.norm(corners[1] - corners[0])) / width)
    small = cv2.resize(specimen.image, None, fx=near, fy=near, interpolation=cv2.INTER_AREA)
    shrink = np.diag([small.shape[1] / width, small.shape[0] / height, 1.0])
    card = cv2.warpPerspective(small, matrix @ np.linalg.inv(shrink), page).astype(np.float32)
    mask = cv2.warpPerspective(_rounded(width, height), matrix, page).astype(np.float32)[..., None] / 255
    shadow = cv2.GaussianBlur(mask[..., 0], (0, 0), page[0] / 160)[..., None] * (0.1 if way == "glass" else 0.35)
    picture = ground * (1 - shadow) * (1 - mask) + card * mask
    picture = _light(picture, way, rng)
    return _stored(picture, Transform(tuple(float(v) for v in matrix.ravel())), specimen, way, turn, rng)


def _plan(way: str, rng: np.random.Generator) -> tuple[tuple[int, int], float, float]:
    """Page size, the card's share of it, and its turn in degrees."""
    if way == "glass":
        dpi = int(rng.choice([200, 300]))
        return (round(4.4 * dpi), round(3.2 * dpi)), 0.0, float(rng.choice([0, 0, 180, 90])) + rng.uniform(-4, 4)
    page = (3000, 2250) if rng.random() < 0.6 else (2250, 3000)
    if way == "angle":
        return page, 0.35, float(rng.uniform(0, 360))
    if way == "far":
        return (4000, 3000), float(rng.uniform(0.1, 0.2)), float(rng.uniform(-15, 15))
    if way == "grey":
        return (1800, 1350), float(rng.uniform(0.4, 0.6)), float(rng.choice([0, 180])) + rng.uniform(-6, 6)
    return page, float(rng.uniform(0.35, 0.6)), float(rng.choice([0, 0, 0, 90, 180, 270])) + rng.uniform(-9, 9)


def _edge(specimen: Specimen, rng: np.random.Generator) -> Shot:
    """Cropped exactly to the card, square corners, about as many pixels as a picture on the web has."""
    height, width = specimen.image.shape[:2]
    scale = float(rng.uniform(820, 1300)) / width
    small = cv2.resize(specimen.image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    turn = int(rng.choice([0, 0, 0, 2]))
    picture = np.ascontiguousarray(np.rot90(small, turn)).astype(np.float32)
    placed = Transform.scaling(small.shape[1] / width, small.shape[0] / height)
    if turn:
        flip = Transform((-1.0, 0.0, float(small.shape[1]), 0.0, -1.0, float(small.shape[0]), 0.0, 0.0, 1.0))
        placed = placed.then(flip)
    return _stored(picture, placed, specimen, "edge", 90.0 * turn, rng)


def _corners(
    aspect: float, page: tuple[int, int], share: float, turn: float, rng: np.random.Generator, *, lean: float
) -> np.ndarray:
    width = math.sqrt(share * page[0] * page[1] * aspect) if share else page[0] * rng.uniform(0.76, 0.9)
    box = np.array([[-1, -1 / aspect], [1, -1 / aspect], [1, 1 / aspect], [-1, 1 / aspect]]) * width / 2
    angle = math.radians(turn)
    box = box @ np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    box += rng.uniform(-lean, lean, (4, 2)) * width / 2
    room = np.array(page) * 0.97
    box *= min(1.0, *(room / np.ptp(box, axis=0)))
    slack = np.array(page) - np.ptp(box, axis=0)
    return box - box.min(axis=0) + slack * rng.uniform(0.1, 0.9, 2)


def _rounded(width: int, height: int) -> Picture:
    mask = np.zeros((height, width), np.uint8)
    r = width // 28
    cv2.rectangle(mask, (r, 0), (width - r, height), 255, -1)
    cv2.rectangle(mask, (0, r), (width, height - r), 255, -1)
    for x in (r, width - r - 1):
        for y in (r, height - r - 1):
            cv2.circle(mask, (x, y), r, 255, -1, cv2.LINE_AA)
    return mask


def _surface(page: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """Boards, a dark top, squares, stripes or a page of print."""
    width, height = page
    kind = str(rng.choice(["boards", "dark", "squares", "stripes", "printed"]))
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    base = np.array(rng.uniform(20, 60, 3) if kind == "dark" else rng.uniform(90, 220, 3), np.float32)
    picture = np.broadcast_to(base, (height, width, 3)).copy()
    if kind == "boards":
        grain = cv2.resize(rng.normal(0, 1, (height // 8, 24)).astype(np.float32), page)
        picture += grain[..., None] * 14
        picture[(y % (height / 4)) < 8] *= 0.5
    elif kind == "squares":
        side = width / int(rng.integers(10, 26))
        picture[((x // side + y // side) % 2) > 0] *= 0.8
    elif kind == "stripes":
        picture[((x + y * 0.3) % (width / 30)) < width / 70] *= 0.72
    elif kind == "printed":
        picture[:] = 232
        for row in range(60, height - 40, 64):
            text = "".join(rng.choice(list("abcdefghijklmnop    rstuvw"), 90))
            cv2.putText(picture, text, (40, row), cv2.FONT_HERSHEY_SIMPLEX, 1.1, (70, 70, 76), 2, cv2.LINE_AA)
    return picture + cv2.resize(rng.normal(0, 3, (height // 4, width // 4)).astype(np.float32), page)[..., None]


def _light(picture: np.ndarray, way: str, rng: np.random.Generator) -> np.ndarray:
    height, width = picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    if way != "glass":
        slope = (x / width * rng.uniform(-1, 1) + y / height * rng.uniform(-1, 1)) * rng.uniform(0.05, 0.25)
        picture = picture * (rng.uniform(0.85, 1.05) + slope)[..., None]
    if way == "grey":
        picture = np.repeat(picture.mean(axis=2, keepdims=True), 3, axis=2)
        picture = cv2.GaussianBlur(picture, (0, 0), 1.1)
    sigma = 1.5 if way == "glass" else 3.5
    return cv2.GaussianBlur(picture, (0, 0), 0.6) + rng.normal(0, sigma, picture.shape)


def _stored(
    picture: np.ndarray, placed: Transform, specimen: Specimen, way: str, turn: float, rng: np.random.Generator
) -> Shot:
    quality = 60 if way == "grey" else int(rng.integers(72, 94))
    told, data = cv2.imencode(
        ".jpg", picture.clip(0, 255).astype(np.uint8)[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality]
    )
    assert told
    image = cv2.cvtColor(cv2.imdecode(data, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)
    height, width = specimen.image.shape[:2]
    quad = placed.apply_quad(Quad.from_box(0, 0, width, height))
    share = quad.area_px / (image.shape[0] * image.shape[1])
    return Shot(image, placed, quad, way, turn, share, (f"JPEG {quality}",), data.tobytes())
