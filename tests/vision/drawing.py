"""Draws simple test cards on test desks, by seed, together with where everything is.

Nothing here looks like a real document: boxes, bands, invented letters and the word SPECIMEN.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.geometry import Point, Quad

Array = NDArray[np.uint8]
Matrix = NDArray[np.float64]

BACKGROUNDS = ("plain", "wood", "clutter", "dark", "bright", "similar", "cloth")
TILTS_DEG = {"flat": 0.0, "mild": 12.0, "moderate": 25.0, "strong": 38.0}
ID1_MM = (85.6, 53.98)
ID3_MM = (125.0, 88.0)
CARD_HEIGHT_PX = 640
_LETTERS = np.array(list("ABCDEFGHKLMNOPRSTUVWXYZ0123456789"))
_FONTS = (cv2.FONT_HERSHEY_SIMPLEX, cv2.FONT_HERSHEY_DUPLEX, cv2.FONT_HERSHEY_COMPLEX, cv2.FONT_HERSHEY_TRIPLEX)


@dataclass(frozen=True)
class Flat:
    """A card seen straight on: `rgb`, opacity `alpha` (0 to 1), and the boxes of its text lines in its own pixels."""

    rgb: Array
    alpha: NDArray[np.float32]
    text: tuple[Quad, ...]
    portrait: Quad


@dataclass(frozen=True)
class Scene:
    """A picture with its truth: outlines of the cards and of all text lines, each from the reader's top left."""

    image: Array
    cards: tuple[Quad, ...]
    text: tuple[Quad, ...]
    portraits: tuple[Quad, ...] = ()


@dataclass(frozen=True)
class Pose:
    """How a card lies before the camera. `fill` is the share of the image that the card covers, about."""

    turn_deg: float = 0.0
    tilt_deg: float = 0.0
    tilt_toward_deg: float = 0.0
    fill: float = 0.5
    stretch: float = 1.0
    shift: tuple[float, float] = (0.0, 0.0)


def words(rng: np.random.Generator, letters: int) -> str:
    """Invented capitals and digits with a few gaps."""
    text = "".join(rng.choice(_LETTERS, letters))
    cut = int(rng.integers(2, max(3, letters - 1)))
    return f"{text[:cut]} {text[cut:]}" if letters > 6 else text


def write(canvas: Array, text: str, at: tuple[int, int], *, height_px: int, font: int, colour: list[int]) -> Quad:
    """Writes one line with its base line's left end at `at`; returns the box of its ink with a small margin."""
    thick = max(1, round(height_px / 11))
    scale = cv2.getFontScaleFromHeight(font, height_px, thick)
    (width, height), _ = cv2.getTextSize(text, font, scale, thick)
    cv2.putText(canvas, text, at, font, scale, colour, thick, cv2.LINE_AA)
    margin = 0.2 * height
    return Quad.from_box(at[0] - margin, at[1] - height - margin, at[0] + width + margin, at[1] + margin)


def _ink(rng: np.random.Generator, base: NDArray[np.float64], strength: float) -> list[int]:
    away = 0.0 if base.mean() > 110 else 255.0
    tint = rng.normal(0, 18, 3)
    return [int(v) for v in np.clip(base + (away - base) * strength + tint, 0, 255)]


def draw_card(rng: np.random.Generator, *, size_mm: tuple[float, float] = ID1_MM, colour: object = None) -> Flat:
    """A card with band, portrait frame, text lines and sometimes a machine-readable band, rounded at the corners."""
    height = CARD_HEIGHT_PX
    width = round(height * size_mm[0] / size_mm[1])
    base = np.asarray(colour if colour is not None else _card_colour(rng), dtype=np.float64)
    canvas = _tinted(rng, base, width, height)
    portrait = _draw_portrait(rng, canvas, base)
    boxes = _draw_lines(rng, canvas, base, portrait)
    if rng.random() < 0.4:
        boxes += _draw_mrz(rng, canvas, base)
    if rng.random() < 0.25:
        cv2.rectangle(canvas, (0, 0), (width - 1, height - 1), _ink(rng, base, 0.5), int(rng.integers(2, 9)))
    alpha = np.zeros((height, width), np.uint8)
    radius = round(3.18 / size_mm[1] * height) if rng.random() < 0.85 else 1
    _fill_rounded(alpha, radius)
    frame = Quad.from_box(*[float(v) for v in portrait])
    return Flat(canvas, alpha.astype(np.float32) / 255, tuple(boxes), frame)


def _card_colour(rng: np.random.Generator) -> NDArray[np.float64]:
    if rng.random() < 0.15:
        return rng.uniform(30, 120, 3)
    return np.clip(rng.uniform(175, 250) + rng.uniform(-28, 12, 3), 90, 252)


def _tinted(rng: np.random.Generator, base: NDArray[np.float64], width: int, height: int) -> Array:
    x, y = np.meshgrid(np.linspace(-1, 1, width), np.linspace(-1, 1, height))
    canvas = np.empty((height, width, 3), np.float64)
    wave = 3.0 * np.sin(x * rng.uniform(5, 40) + 4 * np.sin(y * rng.uniform(2, 9))) * rng.integers(0, 2)
    for channel in range(3):
        canvas[..., channel] = base[channel] + x * rng.normal(0, 7) + y * rng.normal(0, 7) + wave
    card = np.clip(canvas, 0, 255).astype(np.uint8)
    kind = rng.integers(0, 4)
    if kind == 1:
        card[: int(height * rng.uniform(0.12, 0.22))] = _ink(rng, base, rng.uniform(0.2, 0.6))
    elif kind == 2:
        card[:, : int(width * rng.uniform(0.05, 0.3))] = _ink(rng, base, rng.uniform(0.08, 0.25))
    elif kind == 3:
        centre = (int(width * rng.uniform(0.5, 0.8)), int(height * 0.5))
        cv2.circle(card, centre, int(height * 0.3), _ink(rng, base, 0.1), int(rng.integers(4, 30)), cv2.LINE_AA)
    return card


def _draw_portrait(rng: np.random.Generator, canvas: Array, base: NDArray[np.float64]) -> tuple[int, int, int, int]:
    height, width = canvas.shape[:2]
    w = int(width * rng.uniform(0.2, 0.3))
    h = int(w * 1.25)
    left = int(width * (rng.uniform(0.04, 0.1) if rng.random() < 0.7 else rng.uniform(0.66, 0.7)))
    top = int(height * rng.uniform(0.24, 0.36))
    h = min(h, height - top - int(height * 0.08))
    back = [int(v) for v in rng.uniform(120, 235, 3)]
    cv2.rectangle(canvas, (left, top), (left + w, top + h), back, -1)
    patch = canvas[top : top + h, left : left + w]
    draw_face(patch, skin=[int(v) for v in (rng.uniform(150, 230), rng.uniform(110, 170), rng.uniform(80, 130))])
    if rng.random() < 0.4:
        cv2.rectangle(canvas, (left, top), (left + w, top + h), _ink(rng, base, 0.7), 2)
    return left, top, left + w, top + h


def draw_face(patch: Array, *, skin: list[int]) -> None:
    """A cartoon head and shoulders that fills the patch."""
    h, w = patch.shape[:2]
    dark = [40, 30, 30]
    blue, red = [60, 70, 110], [150, 70, 70]
    cv2.ellipse(patch, (w // 2, int(h * 1.05)), (int(w * 0.46), int(h * 0.3)), 0, 0, 360, blue, -1, cv2.LINE_AA)
    cv2.ellipse(patch, (w // 2, int(h * 0.44)), (int(w * 0.29), int(h * 0.33)), 0, 0, 360, dark, -1, cv2.LINE_AA)
    cv2.ellipse(patch, (w // 2, int(h * 0.5)), (int(w * 0.25), int(h * 0.29)), 0, 0, 360, skin, -1, cv2.LINE_AA)
    shade = [int(v * 0.8) for v in skin]
    for side in (-1, 1):
        x = w // 2 + int(side * w * 0.1)
        cv2.ellipse(patch, (x, int(h * 0.45)), (int(w * 0.065), int(h * 0.04)), 0, 0, 360, shade, -1, cv2.LINE_AA)
        cv2.ellipse(patch, (x, int(h * 0.45)), (int(w * 0.045), int(h * 0.018)), 0, 0, 360, [245] * 3, -1, cv2.LINE_AA)
        cv2.circle(patch, (x, int(h * 0.45)), max(1, int(w * 0.02)), [20] * 3, -1, cv2.LINE_AA)
        start, end = (x - int(w * 0.07), int(h * 0.395)), (x + int(w * 0.07), int(h * 0.395))
        cv2.line(patch, start, end, dark, max(1, int(h * 0.015)), cv2.LINE_AA)
    cv2.ellipse(patch, (w // 2, int(h * 0.56)), (int(w * 0.03), int(h * 0.035)), 0, 0, 180, shade, -1, cv2.LINE_AA)
    cv2.ellipse(patch, (w // 2, int(h * 0.66)), (int(w * 0.09), int(h * 0.02)), 0, 0, 360, red, -1, cv2.LINE_AA)
    patch[:] = cv2.GaussianBlur(patch, (0, 0), max(0.5, w / 90))


def _draw_lines(
    rng: np.random.Generator, canvas: Array, base: NDArray[np.float64], portrait: tuple[int, int, int, int]
) -> list[Quad]:
    height, width = canvas.shape[:2]
    font = int(rng.choice(_FONTS))
    ink = _ink(rng, base, rng.uniform(0.65, 0.95))
    boxes = [
        write(canvas, f"SPECIMEN {words(rng, 9)}", (int(width * 0.08), int(height * 0.12)),
              height_px=int(height * 0.05), font=font, colour=ink)
    ]  # fmt: skip
    left = portrait[2] + int(width * 0.03) if portrait[0] < width / 2 else int(width * 0.06)
    right = width - int(width * 0.05) if portrait[0] < width / 2 else portrait[0] - int(width * 0.03)
    y = int(height * 0.27)
    while y < height * rng.uniform(0.66, 0.76):
        size = int(height * rng.uniform(0.026, 0.045))
        room = int((right - left) / (size * 1.15))
        text = words(rng, int(np.clip(rng.integers(6, 22), 4, max(5, room))))
        boxes.append(write(canvas, text, (left, y), height_px=size, font=font, colour=ink))
        y += int(height * rng.uniform(0.07, 0.11))
    return boxes


def _draw_mrz(rng: np.random.Generator, canvas: Array, base: NDArray[np.float64]) -> list[Quad]:
    height, width = canvas.shape[:2]
    if rng.random() < 0.5:
        canvas[int(height * 0.78) :] = np.clip(base + 18, 0, 255).astype(np.uint8)
    rows = []
    for row in (0.86, 0.94):
        text = "<".join("".join(rng.choice(_LETTERS, 9)) for _ in range(4))
        at = (int(width * 0.04), int(height * row))
        size = int(height * 0.032)
        rows.append(write(canvas, text, at, height_px=size, font=cv2.FONT_HERSHEY_SIMPLEX, colour=[35, 35, 40]))
    return [r for r in rows if r.bottom_right.x < width]


def _fill_rounded(mask: Array, radius: int) -> None:
    height, width = mask.shape
    mask[radius : height - radius] = 255
    mask[:, radius : width - radius] = 255
    for x in (radius, width - 1 - radius):
        for y in (radius, height - 1 - radius):
            cv2.circle(mask, (x, y), radius, 255, -1, cv2.LINE_AA)


def pose_matrix(card_size: tuple[int, int], image_size: tuple[int, int], pose: Pose) -> Matrix:
    """Where the card's pixels fall in the image: a pinhole camera with a focal length of 1.1 image sides."""
    cw, ch = card_size
    iw, ih = image_size
    centred = np.array([[1, 0, -cw / 2], [0, 1, -ch / 2], [0, 0, 1.0]])
    t, d = math.radians(pose.turn_deg), math.radians(pose.tilt_toward_deg)
    turn = np.array([[math.cos(t), -math.sin(t), 0], [math.sin(t), math.cos(t), 0], [0, 0, 1]])
    axis = np.array([math.cos(d), math.sin(d), 0.0]) * math.radians(pose.tilt_deg)
    tilt = cv2.Rodrigues(axis)[0]
    focal = 1.1 * max(iw, ih)
    spatial = tilt @ turn

    def project(distance: float) -> Matrix:
        plane = np.column_stack([spatial[:, 0], spatial[:, 1], [0.0, 0.0, distance]])
        stretch = np.diag([math.sqrt(pose.stretch), 1 / math.sqrt(pose.stretch), 1.0])
        camera = np.array([[focal, 0, iw / 2 + pose.shift[0]], [0, focal, ih / 2 + pose.shift[1]], [0, 0, 1.0]])
        return np.asarray(camera @ stretch @ plane @ centred)

    distance = focal * math.sqrt(cw * ch / (pose.fill * iw * ih))
    for _ in range(3):
        corners = map_points(project(distance), [(0, 0), (cw, 0), (cw, ch), (0, ch)])
        area = cv2.contourArea(corners.astype(np.float32))
        distance *= math.sqrt(area / (pose.fill * iw * ih))
    return project(distance)


def map_points(matrix: Matrix, points: object) -> Matrix:
    """The images of (x, y) pairs under a 3×3 matrix."""
    pairs = np.asarray(points, dtype=np.float64).reshape(-1, 1, 2)
    return np.asarray(cv2.perspectiveTransform(pairs, matrix)).reshape(-1, 2)


def map_quad(matrix: Matrix, quad: Quad) -> Quad:
    """The image of a quad under a 3×3 matrix."""
    return Quad.from_points(map_points(matrix, [(p.x, p.y) for p in quad.points]))


def smooth_noise(rng: np.random.Generator, size: tuple[int, int], cells: tuple[int, int]) -> NDArray[np.float32]:
    """Noise with a spread of about one, interpolated from a coarse grid of `cells` (columns, rows)."""
    grid = rng.normal(0, 1, (max(2, cells[1]), max(2, cells[0]))).astype(np.float32)
    return np.asarray(cv2.resize(grid, size, interpolation=cv2.INTER_CUBIC))


def draw_background(rng: np.random.Generator, kind: str, size: tuple[int, int]) -> tuple[Array, list[Quad]]:
    """A desk without a card, and the boxes of the text that lies on it."""
    painters: dict[str, Callable[[np.random.Generator, tuple[int, int]], tuple[Array, list[Quad]]]] = {
        "wood": _wood, "clutter": _clutter, "cloth": _cloth,
    }  # fmt: skip
    if kind in painters:
        return painters[kind](rng, size)
    level = {"dark": rng.uniform(8, 50), "bright": rng.uniform(215, 250)}.get(kind, rng.uniform(25, 235))
    return _plain(rng, size, level + rng.normal(0, 14, 3)), []


def _plain(rng: np.random.Generator, size: tuple[int, int], colour: NDArray[np.float64]) -> Array:
    shade = smooth_noise(rng, size, (3, 3)) * rng.uniform(0, 7)
    return np.clip(colour.astype(np.float32) + shade[..., None], 0, 255).astype(np.uint8)


def _wood(rng: np.random.Generator, size: tuple[int, int]) -> tuple[Array, list[Quad]]:
    side = int(math.hypot(*size)) + 2
    tone = np.array([rng.uniform(110, 200), rng.uniform(70, 140), rng.uniform(30, 90)], np.float32)
    grain = smooth_noise(rng, (side, side), (4, side // 6)) * 10 + smooth_noise(rng, (side, side), (3, side // 40)) * 12
    for seam in np.arange(rng.uniform(0, 1), 1.0, rng.uniform(0.2, 0.5)):
        y = int(seam * side)
        grain[y : y + max(1, side // 400)] -= rng.uniform(15, 60)
    board = np.clip(tone + grain[..., None], 0, 255).astype(np.uint8)
    spin = cv2.getRotationMatrix2D((side / 2, side / 2), rng.uniform(0, 180), 1.0)
    spin[:, 2] -= (side - np.array(size)) / 2
    return np.asarray(cv2.warpAffine(board, spin, size, borderMode=cv2.BORDER_REFLECT)), []


def _cloth(rng: np.random.Generator, size: tuple[int, int]) -> tuple[Array, list[Quad]]:
    canvas = _plain(rng, size, rng.uniform(40, 210, 3)).astype(np.float32)
    x, y = np.meshgrid(np.arange(size[0]), np.arange(size[1]))
    pitch, lean = rng.uniform(5, 16), rng.uniform(-1, 1)
    weave = np.sin((x + lean * y) * 2 * np.pi / pitch) + np.sin((y - lean * x) * 2 * np.pi / pitch)
    canvas += (weave * rng.uniform(3, 12))[..., None]
    canvas += (smooth_noise(rng, size, (8, 8)) * rng.uniform(2, 12))[..., None]
    return np.clip(canvas, 0, 255).astype(np.uint8), []


def _clutter(rng: np.random.Generator, size: tuple[int, int]) -> tuple[Array, list[Quad]]:
    canvas = _plain(rng, size, rng.uniform(40, 220, 3))
    boxes: list[Quad] = []
    for _ in range(int(rng.integers(5, 13))):
        boxes += _drop_thing(rng, canvas)
    return canvas, boxes


def _drop_thing(rng: np.random.Generator, canvas: Array) -> list[Quad]:
    height, width = canvas.shape[:2]
    where = (int(rng.uniform(0, width)), int(rng.uniform(0, height)))
    colour = [int(v) for v in rng.uniform(10, 250, 3)]
    unit = min(width, height)
    kind = rng.integers(0, 5)
    if kind == 0:
        cv2.circle(canvas, where, int(unit * rng.uniform(0.05, 0.25)), colour, -1, cv2.LINE_AA)
        cv2.circle(canvas, where, int(unit * rng.uniform(0.03, 0.05)), [30, 30, 30], 3, cv2.LINE_AA)
    elif kind == 1:
        end = (int(rng.uniform(0, width)), int(rng.uniform(0, height)))
        cv2.line(canvas, where, end, colour, int(unit * rng.uniform(0.008, 0.03)), cv2.LINE_AA)
    elif kind == 2:
        path = np.cumsum(rng.normal(0, unit * 0.07, (14, 2)), axis=0) + where
        cv2.polylines(canvas, [path.astype(np.int32)], False, colour, int(unit * 0.008) + 1, cv2.LINE_AA)
    else:
        return _drop_paper(rng, canvas, where)
    return []


def _drop_paper(rng: np.random.Generator, canvas: Array, where: tuple[int, int]) -> list[Quad]:
    unit = min(canvas.shape[:2])
    w, h = int(unit * rng.uniform(0.2, 0.7)), int(unit * rng.uniform(0.15, 0.6))
    tone = rng.uniform(60, 250, 3) if rng.random() < 0.5 else np.full(3, rng.uniform(205, 250))
    paper = np.empty((h, w, 3), np.uint8)
    paper[:] = tone.astype(np.uint8)
    boxes: list[Quad] = []
    size = max(7, int(unit * rng.uniform(0.015, 0.03)))
    if rng.random() < 0.6 and tone.mean() > 120:
        for y in range(size * 2, h - size, size * 2):
            text = words(rng, max(4, min(30, int((w - size * 2) / (size * 1.3)))))
            boxes.append(write(paper, text, (size, y), height_px=size, font=_FONTS[0], colour=[40, 40, 50]))
    spin = np.vstack([cv2.getRotationMatrix2D((w / 2, h / 2), rng.uniform(0, 360), 1.0), [0, 0, 1]])
    matrix = np.array([[1, 0, where[0] - w / 2], [0, 1, where[1] - h / 2], [0, 0, 1.0]]) @ spin
    paste(canvas, paper, np.ones((h, w), np.float32), matrix)
    inside = Quad.from_box(0, 0, canvas.shape[1], canvas.shape[0])
    mapped = [map_quad(matrix, b) for b in boxes if b.bottom_right.x <= w]
    return [q for q in mapped if all(inside.contains(p) for p in q.points)]


def paste(canvas: Array, rgb: Array, alpha: NDArray[np.float32], matrix: Matrix) -> None:
    """Lays a flat picture into the canvas through a projective map, smoothed where it shrinks."""
    height, width = canvas.shape[:2]
    scale = math.sqrt(abs(np.linalg.det(matrix[:2, :2] / matrix[2, 2])))
    if scale < 0.7:
        rgb = np.asarray(cv2.GaussianBlur(rgb, (0, 0), 0.4 / scale))
    margin = 2
    padded = np.pad(rgb, ((margin, margin), (margin, margin), (0, 0)), mode="edge")
    shade = np.pad(alpha, margin)
    moved = matrix @ np.array([[1, 0, -margin], [0, 1, -margin], [0, 0, 1.0]])
    moved = np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1]]) @ moved @ np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    seen = cv2.warpPerspective(padded, moved, (width, height), flags=cv2.INTER_LINEAR)
    cover = cv2.warpPerspective(shade, moved, (width, height), flags=cv2.INTER_LINEAR)[..., None]
    canvas[:] = (canvas * (1 - cover) + seen * cover + 0.5).astype(np.uint8)


def _cast_shadow(canvas: Array, matrix: Matrix, card: tuple[int, int], *, strength: float, reach_px: float) -> None:
    height, width = canvas.shape[:2]
    corners = map_points(matrix, [(0, 0), (card[0], 0), card, (0, card[1])]) + reach_px * 0.5
    mask = np.zeros((height, width), np.uint8)
    cv2.fillConvexPoly(mask, corners.astype(np.int32), 255)
    soft = cv2.GaussianBlur(mask, (0, 0), max(1.0, reach_px * 0.5)).astype(np.float32) / 255
    canvas[:] = (canvas * (1 - strength * soft[..., None])).astype(np.uint8)


def _half_plane(rng: np.random.Generator, size: tuple[int, int]) -> NDArray[np.float32]:
    x, y = np.meshgrid(np.arange(size[0], dtype=np.float32), np.arange(size[1], dtype=np.float32))
    turn = rng.uniform(0, 2 * math.pi)
    x0, y0 = size[0] * rng.uniform(0.2, 0.8), size[1] * rng.uniform(0.2, 0.8)
    reach = (x - x0) * math.cos(turn) + (y - y0) * math.sin(turn)
    return np.clip(reach / (rng.uniform(0.01, 0.2) * max(size)) + 0.5, 0, 1).astype(np.float32)


def photograph(rng: np.random.Generator, canvas: Array, *, light: str = "normal") -> Array:
    """What a camera makes of it: uneven light, exposure, a little blur, noise, JPEG. `light`: normal, dark, bright."""
    height, width = canvas.shape[:2]
    fall = 1 + smooth_noise(rng, (width, height), (2, 2)) * rng.uniform(0, 0.09)
    if rng.random() < 0.25:
        fall *= 1 - rng.uniform(0.25, 0.6) * _half_plane(rng, (width, height))
    gain = {"dark": rng.uniform(0.22, 0.4), "bright": rng.uniform(1.02, 1.12)}.get(light, rng.uniform(0.8, 1.05))
    shot = canvas.astype(np.float32) * (fall * gain)[..., None]
    shot += rng.standard_normal((height, width, 1), np.float32) * rng.uniform(0.5, 4)
    seen = np.clip(shot, 0, 255).astype(np.uint8)
    seen = np.asarray(cv2.GaussianBlur(seen, (0, 0), rng.uniform(0.4, 1.0) * width / 1600 + 0.2))
    _, worn = cv2.imencode(".jpg", seen, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(55, 93))])
    return np.asarray(cv2.imdecode(worn, cv2.IMREAD_COLOR))


def random_pose(rng: np.random.Generator, tilt: str, *, fill: tuple[float, float] = (0.25, 0.6)) -> Pose:
    """Any turn of 360°, the named tilt toward any side, up to 10 % stretch."""
    tilt_deg = TILTS_DEG[tilt] * rng.uniform(0.7, 1.0)
    return Pose(
        turn_deg=rng.uniform(0, 360), tilt_deg=tilt_deg, tilt_toward_deg=rng.uniform(0, 360),
        fill=rng.uniform(*fill), stretch=rng.uniform(0.9, 1.1),
    )  # fmt: skip


def fit_pose(
    rng: np.random.Generator, pose: Pose, card: tuple[int, int], image: tuple[int, int]
) -> tuple[Pose, Matrix]:
    """The pose made smaller until the whole card is inside the image, then moved about at random; and its matrix."""
    while True:
        matrix = pose_matrix(card, image, pose)
        corners = map_points(matrix, [(0, 0), (card[0], 0), card, (0, card[1])])
        room = 0.012 * max(image)
        low, high = corners.min(0) - room, np.array(image) - corners.max(0) - room
        if (low + high > 0).all():
            shift = rng.uniform(-low, high)
            pose = replace(pose, shift=(float(shift[0]), float(shift[1])))
            moved = np.array([[1, 0, shift[0]], [0, 1, shift[1]], [0, 0, 1.0]]) @ matrix
            return pose, moved
        pose = replace(pose, fill=pose.fill * 0.93)


def draw_scene(
    seed: int,
    *,
    background: str = "plain",
    tilt: str = "moderate",
    size: tuple[int, int] = (1600, 1200),
    fill: tuple[float, float] = (0.25, 0.6),
    pose: Pose | None = None,
    light: str = "",
    keep_size: bool = False,
) -> Scene:
    """One card on one desk. A given `pose` is used as it is, also when the card then leaves the image."""
    rng = np.random.default_rng([seed, BACKGROUNDS.index(background), list(TILTS_DEG).index(tilt)])
    size = size if rng.random() < 0.6 or keep_size else size[::-1]
    canvas, boxes = draw_background(rng, background, size)
    colour = None
    if background == "similar":
        colour = np.clip(canvas.mean((0, 1)) + rng.choice([-1, 1]) * rng.uniform(12, 24), 0, 255)
    card = draw_card(rng, size_mm=ID1_MM if rng.random() < 0.75 else ID3_MM, colour=colour)
    flat_size = (card.rgb.shape[1], card.rgb.shape[0])
    if pose is None:
        pose, matrix = fit_pose(rng, random_pose(rng, tilt, fill=fill), flat_size, size)
    else:
        matrix = pose_matrix(flat_size, size, pose)
    if rng.random() < 0.5:
        _cast_shadow(canvas, matrix, flat_size, strength=rng.uniform(0.1, 0.4), reach_px=rng.uniform(0, 0.01) * size[0])
    paste(canvas, card.rgb, card.alpha, matrix)
    outline = map_quad(matrix, Quad.from_box(0, 0, *flat_size))
    visible = [b for b in boxes if not any(outline.contains(p) for p in (*b.points, b.center))]
    text = tuple(map_quad(matrix, q) for q in card.text)
    shot = photograph(rng, canvas, light=light or {"dark": "dark", "bright": "bright"}.get(background, "normal"))
    return Scene(shot, (outline,), text + tuple(visible), (map_quad(matrix, card.portrait),))


def draw_pair(seed: int, *, background: str = "plain", size: tuple[int, int] = (1600, 1200)) -> Scene:
    """Two cards side by side or one above the other, each a little turned."""
    rng = np.random.default_rng([seed, 77])
    canvas, boxes = draw_background(rng, background, size)
    beside = rng.random() < 0.5
    cards, texts, portraits = [], [], []
    for place in (-1, 1):
        card = draw_card(rng)
        flat_size = (card.rgb.shape[1], card.rgb.shape[0])
        offset = (place * size[0] * 0.25, 0.0) if beside else (0.0, place * size[1] * 0.25)
        turn = float(rng.choice([0, 180])) + rng.uniform(-8, 8) + (90 if beside and rng.random() < 0.5 else 0)
        upright = abs(math.sin(math.radians(turn))) > 0.5
        reach = 0.42 * size[0] if beside else 0.42 * size[1]
        side = reach if (beside != upright) else reach * ID1_MM[0] / ID1_MM[1]
        side = min(side, 0.8 * (size[1] if upright else size[0]))
        pose = Pose(turn, 8.0, rng.uniform(0, 360), side**2 / 1.586 / (size[0] * size[1]), 1.0, offset)
        matrix = pose_matrix(flat_size, size, pose)
        paste(canvas, card.rgb, card.alpha, matrix)
        cards.append(map_quad(matrix, Quad.from_box(0, 0, *flat_size)))
        texts += [map_quad(matrix, q) for q in card.text]
        portraits.append(map_quad(matrix, card.portrait))
    visible = [b for b in boxes if not any(c.contains(p) for c in cards for p in b.points)]
    return Scene(photograph(rng, canvas), tuple(cards), tuple(texts + visible), tuple(portraits))


def draw_cut(seed: int, *, background: str = "plain", size: tuple[int, int] = (1600, 1200)) -> Scene:
    """A card of which one end or one corner lies outside the image."""
    rng = np.random.default_rng([seed, 33, BACKGROUNDS.index(background)])
    turn = float(rng.choice([0, 90, 180, 270])) + rng.uniform(-8, 8)
    pose = Pose(turn, 6.0, rng.uniform(0, 360), rng.uniform(0.35, 0.5), 1.0)
    corners = map_points(pose_matrix((1015, CARD_HEIGHT_PX), size, pose), [(0, 0), (1015, 0), (1015, 640), (0, 640)])
    side = rng.integers(0, 4)
    reach = np.ptp(corners, axis=0) * rng.uniform(0.06, 0.15)
    low, high = -corners.min(0), np.array(size) - corners.max(0)
    along = float([low[0] - reach[0], high[0] + reach[0], low[1] - reach[1], high[1] + reach[1]][side])
    shift = (along, 0.0) if side < 2 else (0.0, along)
    moved = replace(pose, shift=shift)
    return draw_scene(seed, background=background, tilt="mild", size=size, pose=moved, keep_size=True)


def draw_empty(seed: int, *, background: str = "plain", size: tuple[int, int] = (1600, 1200)) -> Scene:
    """A desk without any card."""
    rng = np.random.default_rng([seed, 99, BACKGROUNDS.index(background)])
    canvas, boxes = draw_background(rng, background, size)
    return Scene(photograph(rng, canvas), (), tuple(boxes))


def draw_scan(seed: int, *, long_side_px: int = 1000) -> Scene:
    """A card that fills the image from edge to edge, as a scanner crops it."""
    rng = np.random.default_rng([seed, 55])
    card = draw_card(rng, size_mm=ID1_MM if rng.random() < 0.75 else ID3_MM)
    factor = long_side_px / card.rgb.shape[1]
    image = np.asarray(cv2.resize(card.rgb, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA))
    outline = Quad.from_box(0, 0, image.shape[1], image.shape[0])
    spots = tuple(Quad(*(Point(p.x * factor, p.y * factor) for p in q.points)) for q in card.text)
    return Scene(photograph(rng, image), (outline,), spots)


def overlap(first: Quad, second: Quad) -> float:
    """Intersection over union of two convex outlines, 0 to 1."""
    one = np.array([(p.x, p.y) for p in first.points], np.float32)
    two = np.array([(p.x, p.y) for p in second.points], np.float32)
    shared = float(cv2.intersectConvexConvex(one, two)[0])
    whole = first.area_px + second.area_px - shared
    return shared / whole if whole > 0 else 0.0


def visible_overlap(first: Quad, second: Quad, size: tuple[int, int]) -> float:
    """Intersection over union of what is inside the image of two convex outlines, 0 to 1."""
    masks = []
    for quad in (first, second):
        mask = np.zeros((size[1] // 2, size[0] // 2), np.uint8)
        cv2.fillConvexPoly(mask, np.array([(p.x / 2, p.y / 2) for p in quad.points]).astype(np.int32), 1)
        masks.append(mask)
    whole = int(np.count_nonzero(masks[0] | masks[1]))
    return int(np.count_nonzero(masks[0] & masks[1])) / whole if whole else 0.0


def corner_error(found: Quad, truth: Quad) -> float:
    """The largest distance between matching corners, best of four beginnings, as a share of the truth's long side."""
    long_side = max(truth.width_px, truth.height_px)
    turned = (found.turned(k) for k in range(4))
    return min(max(a.distance_to(b) for a, b in zip(t.points, truth.points, strict=True)) for t in turned) / long_side
