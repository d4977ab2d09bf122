"""How a card comes to the desk: scanned, photographed, or photographed badly; with the true map from card to page."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field

import cv2
import numpy as np

from app.domain.geometry import Quad, Transform
from tests.specimens.laying import pasted, turned_box
from tests.specimens.light import colour_cast, glare, noisy, shade_edge, shaken, stored, uneven_light, worn
from tests.specimens.specimen import Picture, Specimen
from tests.specimens.surfaces import SURFACES, surface

CONDITIONS = ("flat", "scan", "photo", "hard")
"""`flat` is the drawing itself: the negative control for the other three."""

PHOTO_SIZES = ((4000, 3000), (4000, 3000), (3264, 2448), (2592, 1944), (1920, 1440))
HARD_SIZES = ((4000, 3000), (2592, 1944), (1920, 1440), (1600, 1200))


@dataclass(frozen=True, slots=True)
class Shot:
    """A page with a card on it. `card_to_page` maps pixels of the specimen's image to pixels of `image`.

    `turn_deg` is the clockwise turn of the card; `share` the part of the page that it covers; `remarks` say what was
    done to it. `jpeg` holds the page as the camera would have stored it (what `image` was decoded from).
    """

    image: Picture = field(repr=False)
    card_to_page: Transform
    card_quad: Quad
    condition: str
    turn_deg: float
    share: float
    remarks: tuple[str, ...] = ()
    jpeg: bytes = field(default=b"", repr=False)


def shoot(
    specimen: Specimen, condition: str, seed: int, *, turn: bool = True, size: tuple[int, int] | None = None
) -> Shot:
    """The specimen under a condition: always the same for the same arguments.

    `turn` allows quarter turns; `size` pins the page's longer and shorter side (photo and hard only).
    Raises: KeyError for an unknown condition.
    """
    rng = np.random.default_rng(random.Random(f"{condition}/{specimen.document}/{seed}").getrandbits(63))
    quarter = int(rng.choice([0, 0, 0, 1, 2, 3])) if turn else 0
    match condition:
        case "flat":
            return _flat(specimen)
        case "scan":
            return _scan(specimen, rng, quarter if rng.random() < 0.5 else 0)
        case "photo":
            return _photo(specimen, rng, quarter, size or PHOTO_SIZES[rng.integers(len(PHOTO_SIZES))])
        case "hard":
            return _hard(specimen, rng, quarter, size or HARD_SIZES[rng.integers(len(HARD_SIZES))])
    raise KeyError(condition)


def still(specimen: Specimen, *, width_px: int = 1700) -> Shot:
    """The card lying straight on a light, even ground with a soft shadow: the picture that a new user sees first."""
    rng = np.random.default_rng(7)
    margin = round(width_px * 0.06)
    card_w = width_px - 2 * margin
    card_h = round(card_w * specimen.image.shape[0] / specimen.image.shape[1])
    page = (width_px, card_h + 2 * margin)
    ground = np.full((page[1], page[0], 3), (231, 234, 239), np.uint8)
    corners = turned_box(card_w, card_h, 0.0) + np.array(page) / 2
    image, transform = pasted(specimen.image, ground, corners, shadow=0.35, rng=rng)
    return _stored(image, transform, specimen, "still", 0.0, (92, 92), (), rng)


def _flat(specimen: Specimen) -> Shot:
    height, width = specimen.image.shape[:2]
    whole = Quad.from_box(0, 0, width, height)
    return Shot(specimen.image, Transform.identity(), whole, "flat", 0.0, 1.0)


def _scan(specimen: Specimen, rng: np.random.Generator, quarter: int) -> Shot:
    """On the glass of a scanner, cropped to a region around the card, 200 to 300 dpi."""
    dpi = float(rng.choice([200, 240, 300]))
    card_w = specimen.image.shape[1] * _scan_scale(specimen, dpi)
    card_h = card_w * specimen.image.shape[0] / specimen.image.shape[1]
    tilt = float(rng.uniform(-3, 3))
    around = rng.uniform(1.06, 1.5, 2)
    page = (round(card_w * around[0]), round(card_h * around[1]))
    if quarter % 2:
        page = (round(card_h * around[1]), round(card_w * around[0]))
    page = _room_for(page, card_w, card_h, quarter, tilt)
    corners = _placed(page, card_w, card_h, quarter * 90 + tilt, rng, slack=0.4)
    glass = np.full((page[1], page[0], 3), rng.choice([250, 244, 236, 22]), np.uint8)
    image, transform = pasted(specimen.image, glass, corners, shadow=float(rng.uniform(0.0, 0.25)), rng=rng)
    image = noisy(image.astype(np.float32), rng, sigma=float(rng.uniform(0.5, 2.5)))
    image = cv2.GaussianBlur(image, (0, 0), float(rng.uniform(0.3, 0.6)))
    return _stored(image, transform, specimen, "scan", quarter * 90 + tilt, (80, 95), (f"{dpi:.0f} dpi",), rng)


def _scan_scale(specimen: Specimen, dpi: float) -> float:
    return dpi / 25.4 / specimen.px_per_mm


def _photo(specimen: Specimen, rng: np.random.Generator, quarter: int, size: tuple[int, int]) -> Shot:
    """A phone's picture: any right angle ± 12°, perspective, uneven light, a little blur and noise."""
    page = size if rng.random() < 0.65 else size[::-1]
    tilt = float(np.clip(rng.normal(0, 5), -12, 12))
    share = float(rng.uniform(0.32, 0.82))
    kind = str(rng.choice(SURFACES))
    ground = surface(kind, page[0], page[1], rng)
    corners = _tilted(specimen, page, share, quarter * 90 + tilt, rng, lean=float(rng.uniform(0.0, 0.07)))
    image, transform = pasted(specimen.image, ground, corners, shadow=float(rng.uniform(0.1, 0.5)), rng=rng)
    light = image.astype(np.float32) * uneven_light(page, rng, depth=float(rng.uniform(0.05, 0.3)))
    light *= rng.uniform(0.82, 1.08) * colour_cast(rng, 0.05)
    light = cv2.GaussianBlur(light, (0, 0), float(rng.uniform(0.4, 1.1)) * page[0] / 3000 + 0.2)
    light = noisy(light, rng, sigma=float(rng.uniform(1.5, 5.0)))
    return _stored(light, transform, specimen, "photo", quarter * 90 + tilt, (60, 92), (kind,), rng)


def _hard(specimen: Specimen, rng: np.random.Generator, quarter: int, size: tuple[int, int]) -> Shot:
    """A bad picture: two or three of dark, shade edge, glare, blurred, shaken, worn, small."""
    page = size if rng.random() < 0.65 else size[::-1]
    tilt = float(np.clip(rng.normal(0, 6), -12, 12))
    chosen = rng.choice(["dark", "shade", "glare", "blurred", "shaken", "worn", "small"], rng.integers(2, 4), False)
    remarks = tuple(str(c) for c in chosen)
    card = worn(specimen.image, rng) if "worn" in remarks else specimen.image
    ground = surface(str(rng.choice(SURFACES)), page[0], page[1], rng)
    corners = _tilted(specimen, page, float(rng.uniform(0.32, 0.8)), quarter * 90 + tilt, rng, lean=0.08)
    image, transform = pasted(card, ground, corners, shadow=float(rng.uniform(0.2, 0.6)), rng=rng)
    light = image.astype(np.float32) * uneven_light(page, rng, depth=float(rng.uniform(0.2, 0.45)))
    light = _spoiled(light, transform, specimen, remarks, rng)
    light = light * colour_cast(rng, 0.12)
    if "small" in remarks:
        light, transform = _shrunk(light, transform, specimen, rng)
    light = noisy(light, rng, sigma=float(rng.uniform(3, 8)))
    return _stored(light, transform, specimen, "hard", quarter * 90 + tilt, (40, 60), remarks, rng)


def _spoiled(
    light: np.ndarray, transform: Transform, specimen: Specimen, remarks: tuple[str, ...], rng: np.random.Generator
) -> np.ndarray:
    height, width = light.shape[:2]
    card = transform.apply_quad(Quad.from_box(0, 0, specimen.image.shape[1], specimen.image.shape[0]))
    letter = card.width_px / specimen.image.shape[1] * _letter_px(specimen)
    if "dark" in remarks:
        light = light * rng.uniform(0.28, 0.5)
    if "shade" in remarks:
        light = light * shade_edge((width, height), rng)
    if "glare" in remarks:
        light = light + glare((width, height), card, rng)
    if "blurred" in remarks:
        light = cv2.GaussianBlur(light, (0, 0), max(0.6, letter * float(rng.uniform(0.045, 0.085))))
    if "shaken" in remarks:
        light = shaken(light, max(3, round(letter * rng.uniform(0.1, 0.22))), float(rng.uniform(0, math.pi)))
    return light


def _letter_px(specimen: Specimen) -> float:
    """Height of the smallest value's print in pixels of the specimen."""
    heights = [line.quad.height_px for line in specimen.lines if line.role in {"value", "mrz"} and len(line.text) > 3]
    return min(heights) if heights else 40.0


def _tilted(
    specimen: Specimen, page: tuple[int, int], share: float, turn_deg: float, rng: np.random.Generator, *, lean: float
) -> np.ndarray:
    """Corners of the card on the page, seen under perspective, filling about `share` of it and never leaving it."""
    aspect = specimen.image.shape[1] / specimen.image.shape[0]
    width = math.sqrt(share * page[0] * page[1] * aspect)
    shape = turned_box(width, width / aspect, turn_deg)
    fit = min(0.96 * page[0] / np.ptp(shape[:, 0]), 0.96 * page[1] / np.ptp(shape[:, 1]), 1.0)
    shape = shape * fit
    jitter = rng.uniform(-lean, lean, (4, 2)) * np.array([np.ptp(shape[:, 0]), np.ptp(shape[:, 1])]) * 0.5
    shape = shape + jitter
    fit = min(0.98 * page[0] / np.ptp(shape[:, 0]), 0.98 * page[1] / np.ptp(shape[:, 1]), 1.0)
    shape = shape * fit
    return _anchored(shape, page, rng, slack=1.0)


def _placed(
    page: tuple[int, int], width: float, height: float, turn_deg: float, rng: np.random.Generator, *, slack: float
) -> np.ndarray:
    return _anchored(turned_box(width, height, turn_deg), page, rng, slack=slack)


def _anchored(shape: np.ndarray, page: tuple[int, int], rng: np.random.Generator, *, slack: float) -> np.ndarray:
    room = np.array(page) - np.ptp(shape, axis=0)
    offset = room * (0.5 + slack * (rng.uniform(0.0, 1.0, 2) - 0.5))
    return shape - shape.min(axis=0) + offset


def _room_for(page: tuple[int, int], width: float, height: float, quarter: int, tilt: float) -> tuple[int, int]:
    needed = np.ptp(turned_box(width, height, quarter * 90 + tilt), axis=0) + 8
    return (max(page[0], math.ceil(needed[0])), max(page[1], math.ceil(needed[1])))


def _shrunk(
    image: np.ndarray, transform: Transform, specimen: Specimen, rng: np.random.Generator
) -> tuple[np.ndarray, Transform]:
    """Fewer pixels, but the smallest print keeps about nine to fourteen pixels of height."""
    card = transform.apply_quad(Quad.from_box(0, 0, specimen.image.shape[1], specimen.image.shape[0]))
    letter = card.width_px / specimen.image.shape[1] * _letter_px(specimen)
    factor = min(1.0, float(rng.uniform(9, 14)) / letter)
    size = (max(16, round(image.shape[1] * factor)), max(16, round(image.shape[0] * factor)))
    scaled = Transform.scaling(size[0] / image.shape[1], size[1] / image.shape[0])
    return cv2.resize(image, size, interpolation=cv2.INTER_AREA), transform.then(scaled)


def _stored(
    image: np.ndarray,
    transform: Transform,
    specimen: Specimen,
    condition: str,
    turn_deg: float,
    quality: tuple[int, int],
    remarks: tuple[str, ...],
    rng: np.random.Generator,
) -> Shot:
    """Through the camera's JPEG and back."""
    chosen = int(rng.integers(quality[0], quality[1] + 1))
    jpeg = stored(np.clip(image, 0, 255).astype(np.uint8), quality=chosen)
    decoded = cv2.cvtColor(cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)
    card = transform.apply_quad(Quad.from_box(0, 0, specimen.image.shape[1], specimen.image.shape[0]))
    share = card.area_px / (decoded.shape[0] * decoded.shape[1])
    told = (*remarks, f"JPEG {chosen}")
    return Shot(decoded, transform, card, condition, turn_deg, share, told, jpeg)
