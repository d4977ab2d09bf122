"""Finds the outlines of cards in a picture: lines, outlines made of lines, and what speaks for each outline."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import cv2
import numpy as np

from app.domain.geometry import Quad
from app.vision.areas import area_lines
from app.vision.edges import edge_map, edge_pixels
from app.vision.hypotheses import aligned_lines, border_lines, fitted, segment_lines, without_twins
from app.vision.lines import Flags, Indexes, Lines, profiles
from app.vision.merits import NAMES, OWN, View, areas, inside, merits, own_merits
from app.vision.pixels import Floats, Image, corner_arrays, shrunk
from app.vision.proportion import format_distances
from app.vision.quads import Outlines, assembled, whole_image
from app.vision.refine import refined

Kind = Literal["edges", "cut", "whole"]

_WORK_PX = 640
_SIDE_AT_LEAST_PX = 40
_LINES_OF_A_KIND = 50
_LINES = 56
CANDIDATES = 120
_CANDIDATES_BESIDE = 60
_ALIKE_PX = 12.0
_ALIKE_AT_MOST = 8
_PIXELS_WEIGHED = 1200
_MOST_CARDS = 6
_REFINE_WITHIN_PX = 3.5

WEIGHTS = np.array(
    [1.81, 1.12, 4.19, 4.57, -11.94, -1.58, -12.06, 0.03, -3.84, -2.25, -3.84, -2.64, -1.98, 0.37, -1.47, -0.31, 3.45,
     -1.87, 0.12, -0.93, -4.32, -1.19]
)  # fmt: skip
"""What each of `merits.NAMES` counts. Source: conditional logit over the candidates of drawn scenes, made by
`python -m tests.bench.outline_weights`; the bench `tests.bench.geometry` uses other seeds."""

_EVEN_CHANCE = 10.8
_PER_HALF = 0.9
"""The score is 0.5 where the weighted sum is the first number, and steeper the smaller the second."""

_SCORE_AT_LEAST = 0.02
_NEXT_SCORE_AT_LEAST = 0.4
_ODD_SCORE_AT_LEAST = 0.7
_LIKE_SIZE = 2.2
_WHOLE_SCORE = 0.6
_WHOLE_WITHIN = 0.045
_WHOLE_ALIGNED = 0.35
_WHOLE_HAS_PIXELS = 50
_WHOLE_BEATS_BELOW = 12.5
_WHOLE_BEATS_SMALLER = 0.2


@dataclass(frozen=True, slots=True)
class CardOutline:
    """Where a card lies: `quad` in pixels of the image, its first edge a long one that runs to the right (or down).

    `score` is 0 to 1, about the chance that the outline is right within a few pixels. `kind` is "edges" when four sides
    were seen, "cut" when the card goes on beyond the image (corners may then lie outside it), "whole" when the card
    fills the image.
    """

    quad: Quad
    score: float
    kind: Kind


def find_cards(image: Image, text_quads: Sequence[Quad] = ()) -> tuple[CardOutline, ...]:
    """Outlines of cards that do not overlap, the likeliest first; empty when nothing looks like one.

    `text_quads` are boxes of text lines in pixels of the image, where they are known already: a card holds its text.
    Any turn, perspective and background. About 50 ms, hardly more for large images.
    """
    if min(image.shape[:2]) < _SIDE_AT_LEAST_PX:
        return ()
    view, found, scale = candidates(image, text_quads)
    likely = _weighed(found.pick(varied(found.corners, CANDIDATES)), view)
    if _fills_the_image(likely, view):
        whole = Quad.from_box(0, 0, image.shape[1], image.shape[0])
        return (CardOutline(_level(whole), _WHOLE_SCORE, "whole"),)
    outlines = []
    for one in _chosen(found, likely, view):
        border = view.lines.border[one.sides]
        fixed = tuple(bool(b) for b in border)
        corners = refined(image, one.corners / scale, reach_px=_REFINE_WITHIN_PX / scale, fixed=fixed)
        kind: Kind = "cut" if border.any() or _leaves(corners, image) else "edges"
        outlines.append(CardOutline(_level(Quad.from_points(corners.tolist())), _score(one.value), kind))
    return tuple(outlines)


def candidates(image: Image, text_quads: Sequence[Quad] = ()) -> tuple[View, Outlines, float]:
    """What a small copy of the image shows, up to a few thousand outlines on it, best first as far as their own sides
    tell, and the copy's scale.
    """
    work, scale = shrunk(image, long_side_px=_WORK_PX)
    text = corner_arrays(text_quads) * scale
    edges = edge_map(work, text)
    pixels = edge_pixels(edges)
    parts = [
        border_lines(edges.size),
        aligned_lines(pixels, edges.size, limit=_LINES_OF_A_KIND),
        segment_lines(work, pixels, limit=_LINES_OF_A_KIND),
        fitted(area_lines(work), pixels),
    ]
    lines = without_twins(Lines.joined(parts), edges.size, limit=2 * _LINES)
    sums = profiles(edges, lines)
    strongest = 4 + np.argsort(-sums.support[4:, -1])[: _LINES - 4]
    kept = np.concatenate([np.arange(4), strongest])
    view = View(edges.size, lines.pick(kept), sums.pick(kept), pixels.thinned(_PIXELS_WEIGHED), text)
    found = assembled(view.lines, view.sums, edges.size)
    return view, found.pick(np.argsort(-(own_merits(found, view) @ WEIGHTS[:OWN]))), scale


@dataclass(frozen=True, slots=True)
class _Weighed:
    """One outline on the small copy, 4 × 2, with the indexes of its lines and what speaks for it in all."""

    corners: Floats
    sides: Indexes
    value: float


def _weighed(found: Outlines, view: View) -> list[_Weighed]:
    """The outlines with their values, best first."""
    if not len(found.corners):
        return []
    values = merits(found, view) @ WEIGHTS
    return [_Weighed(found.corners[i], found.sides[i], float(values[i])) for i in np.argsort(-values)]


def varied(corners: Floats, most: int) -> Indexes:
    """Indexes of the first outlines, at most so many, but of those that lie nearly alike only the first few."""
    middle = corners.mean(1)
    place = np.round(np.column_stack([middle / _ALIKE_PX, 3 * np.log(np.maximum(areas(corners), 1.0))]))
    _, group = np.unique(place, axis=0, return_inverse=True)
    order = np.argsort(group, kind="stable")
    first = np.r_[0, np.flatnonzero(np.diff(group[order])) + 1] if len(order) else np.zeros(0, np.int64)
    lengths = np.diff(np.r_[first, len(order)])
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order)) - np.repeat(first, lengths)
    return np.flatnonzero(rank < _ALIKE_AT_MOST)[:most]


def _fills_the_image(likely: list[_Weighed], view: View) -> bool:
    """Whether the image itself is rather the card than any outline in it: it has a card's proportions, what it shows
    runs along its sides, and the best outline is doubtful or small, as the portrait's frame is.
    """
    width, height = view.size
    aspect = np.array([max(width, height) / min(width, height)])
    if float(format_distances(aspect)[0]) > _WHOLE_WITHIN or len(view.pixels.x) < _WHOLE_HAS_PIXELS:
        return False
    itself = dict(zip(NAMES, merits(whole_image(view.size), view)[0], strict=True))
    if itself["aligned"] < _WHOLE_ALIGNED:
        return False
    if not likely:
        return True
    share = _area(likely[0].corners) / (width * height)
    return likely[0].value < _WHOLE_BEATS_BELOW or share < _WHOLE_BEATS_SMALLER


def _chosen(found: Outlines, likely: list[_Weighed], view: View) -> list[_Weighed]:
    """The outlines to tell of, best first: the best, or the two that it is made of, and good ones beside it."""
    if not likely or _score(likely[0].value) < _SCORE_AT_LEAST:
        return []
    chosen = _halves(likely) or [likely[0]]
    while len(chosen) < _MOST_CARDS:
        free = found.pick(np.flatnonzero(_apart(found.corners, chosen)))
        free = free.pick(varied(free.corners, _CANDIDATES_BESIDE))
        rest = replace(view, pixels=view.pixels.pick(~inside(chosen[-1].corners[None], view.pixels.places)[0]))
        beside = next((one for one in _weighed(free, rest) if _beside(one, chosen)), None)
        if beside is None:
            break
        chosen.append(beside)
        view = rest
    return chosen


def _beside(one: _Weighed, chosen: list[_Weighed]) -> bool:
    """Whether an outline is good enough as another card: easier for one that is about as large as the first."""
    ratio = _area(one.corners) / max(_area(chosen[0].corners), 1e-6)
    least = _NEXT_SCORE_AT_LEAST if 1 / _LIKE_SIZE < ratio < _LIKE_SIZE else _ODD_SCORE_AT_LEAST
    return _score(one.value) >= least and all(_shared(one.corners, c.corners) < 0.05 for c in chosen)


def _apart(corners: Floats, chosen: list[_Weighed]) -> Flags:
    """Which outlines neither have their middle inside one of the chosen nor hold the middle of one."""
    apart = np.ones(len(corners), np.bool_)
    for one in chosen:
        apart &= ~inside(one.corners[None], corners.mean(1))[0]
        apart &= ~inside(corners, one.corners.mean(0)[None])[:, 0]
    return apart


def _score(value: float) -> float:
    return 1 / (1 + math.exp((_EVEN_CHANCE - value) / _PER_HALF))


def _halves(likely: list[_Weighed]) -> list[_Weighed]:
    """Two good outlines beside each other that together fill the best one: two cards close together, or two pages."""
    whole = likely[0].corners
    size = _area(whole)
    parts = [
        one for one in likely[1:]
        if _score(one.value) > _NEXT_SCORE_AT_LEAST
        and 0.25 * size < _area(one.corners) < 0.62 * size
        and _shared(one.corners, whole) > 0.93
    ]  # fmt: skip
    for one in parts[:4]:
        for other in parts:
            pair = _area(one.corners) + _area(other.corners)
            if pair > 0.7 * size and _shared(one.corners, other.corners) < 0.05:
                return [one, other]
    return []


def _area(corners: Floats) -> float:
    return float(cv2.contourArea(corners.astype(np.float32)))


def _shared(one: Floats, other: Floats) -> float:
    """Which part of the smaller outline lies in the larger one."""
    common, _ = cv2.intersectConvexConvex(one.astype(np.float32), other.astype(np.float32))
    return float(common) / max(min(_area(one), _area(other)), 1e-6)


def _leaves(corners: Floats, image: Image) -> bool:
    slack = 0.005 * max(image.shape[:2])
    return bool((corners < -slack).any() or (corners > np.array([image.shape[1], image.shape[0]]) + slack).any())


def _level(quad: Quad) -> Quad:
    """The same outline, beginning so that its first edge is a long one and runs to the right, or down if plumb."""
    turns = 0 if quad.width_px >= quad.height_px else 1
    along = quad.turned(turns)
    return along if -90 < along.angle_deg <= 90 else quad.turned(turns + 2)
