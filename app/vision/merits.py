"""What speaks for and against each candidate outline, as numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.vision.edges import EdgePixels
from app.vision.lines import Flags, Lines, Profiles
from app.vision.pixels import Floats
from app.vision.proportion import format_distances, true_aspects
from app.vision.quads import CORNER, Outlines, skewness

NAMES = (
    "weakest", "second", "ends", "endings", "beyond", "passing", "aspect", "area", "small", "one_cut", "more_cut",
    "lean", "skew", "cover", "uncovered", "ring", "aligned", "aligned_round", "inside", "left_out", "text_lean",
    "crossed",
)  # fmt: skip
"""The columns of `merits`, in order."""

OWN = 13
"""So many of them, the first, need only the outline itself and not what lies in and around it."""

_ENOUGH_SUPPORT = 0.5
_ENOUGH_AT_ENDS = 0.4
_ALIGNED_SINE = 0.17
_TEXT_AROUND = 0.6
_TEXT_LEAN = 0.07


@dataclass(frozen=True, slots=True)
class View:
    """What was found in one small picture: its size, lines with their profiles, edge pixels, and boxes of text
    (T × 4 × 2, may be none).
    """

    size: tuple[int, int]
    lines: Lines
    sums: Profiles
    pixels: EdgePixels
    text: Floats


def own_merits(found: Outlines, view: View) -> Floats:
    """N outlines × the first `OWN` of `NAMES`: what the sides and the shape say. Quick enough for thousands."""
    border = view.lines.border[found.sides]
    corners = found.corners
    apart = np.clip(format_distances(true_aspects(corners, view.size)) - 0.08, 0, 0.6)
    area = areas(corners) / (view.size[0] * view.size[1])
    cut = border.sum(1)
    lean, skew = skewness(corners)
    shape = [
        apart, np.log(np.clip(area, 0.02, 1)), np.clip(np.log(0.12 / np.maximum(area, 1e-6)), 0, 2),
        cut == 1, cut >= 2, np.clip(lean - 0.1, 0, 1), np.clip(skew - 0.2, 0, 1),
    ]  # fmt: skip
    return np.column_stack([*_side_merits(found, view, border), *shape])


def merits(found: Outlines, view: View) -> Floats:
    """N outlines × `NAMES`: how far each holds, in numbers between about -4 and 3."""
    around = [*_content_merits(found.corners, view.pixels), *_text_merits(found.corners, view.text)]
    return np.column_stack([own_merits(found, view), *around])


def areas(corners: Floats) -> Floats:
    """The areas of outlines (N × 4 × 2)."""
    x, y = corners[..., 0], corners[..., 1]
    return np.asarray(np.abs((x * np.roll(y, -1, axis=1) - y * np.roll(x, -1, axis=1)).sum(1)) / 2)


def _side_merits(found: Outlines, view: View, border: Flags) -> list[Floats]:
    """Over the sides that are not the image's own: the weakest and second weakest support, the weakest and the mean
    support near corners, how far edges go on beyond corners, and whether both neighbours of a side do.
    """
    support = np.where(border, 2.0, np.minimum(found.support, _ENOUGH_SUPPORT) / _ENOUGH_SUPPORT)
    ordered = np.minimum(np.sort(support, axis=1), 1.0)
    ends, over = _along_sides(found, view.lines, view.sums)
    ends = np.where(border, 2.0, np.minimum(ends, _ENOUGH_AT_ENDS) / _ENOUGH_AT_ENDS)
    over = np.where(border, 0.0, over)
    weakest = np.minimum(np.sort(np.concatenate([ends[0], ends[1]], axis=1), axis=1)[:, :2], 1.0).mean(1)
    visible = np.maximum((~border).sum(1), 1)
    endings = np.where(border, 0.0, ends.mean(0)).sum(1) / visible
    passing = np.minimum(np.roll(over[1], 1, axis=1), np.roll(over[0], -1, axis=1)).max(1)
    return [ordered[:, 0], ordered[:, 1], weakest, endings, over.mean(0).sum(1) / visible, passing]


def _along_sides(found: Outlines, lines: Lines, sums: Profiles) -> tuple[Floats, Floats]:
    """For each side, at its first and its last end: clear edges just before the corner and just beyond it; each
    2 × N × 4, 0 to 1.
    """
    ends = np.stack([found.corners, np.roll(found.corners, -1, axis=1)])
    t = ((ends - lines.foot[found.sides]) * lines.d[found.sides]).sum(3)
    length, sign = np.abs(t[1] - t[0]), np.sign(t[1] - t[0])
    before, beyond = [], []
    for base, inward in ((t[0], sign), (t[1], -sign)):
        near, far = base + inward * CORNER * length, base + inward * 0.25 * length
        before.append(sums.clear_share(found.sides, near, far))
        near, far = base - inward * np.maximum(4.0, 0.02 * length), base - inward * np.maximum(20.0, 0.14 * length)
        beyond.append(sums.clear_share(found.sides, near, far, least=4.0))
    return np.stack(before), np.stack(beyond)


def _grown(corners: Floats, factor: float) -> Floats:
    middle = corners.mean(1, keepdims=True)
    return np.asarray(middle + (corners - middle) * factor)


def inside(corners: Floats, points: Floats) -> Flags:
    """Which of the points (P × 2) lie in which of the outlines (N × 4 × 2, clockwise); N × P."""
    edge = np.roll(corners, -1, axis=1) - corners
    normal = np.stack([-edge[..., 1], edge[..., 0]], axis=2)
    level = (corners * normal).sum(2)
    held = np.ones((len(corners), len(points)), np.bool_)
    for side in range(4):
        held &= normal[:, side] @ points.T > level[:, side, None]
    return held


def _content_merits(corners: Floats, pixels: EdgePixels) -> list[Floats]:
    """Where the picture's edges are: the share inside, how far that is below a half, how much there is close around
    in relation to what is inside, and what share inside, and how much around, runs along the outline's own sides.
    """
    points = pixels.places
    weight = pixels.weight.astype(np.float64)
    total = max(float(weight.sum()), 1e-6)
    core, held = inside(_grown(corners, 0.93), points), inside(_grown(corners, 1.06), points)
    near, round_about = inside(_grown(corners, 1.25), points), inside(_grown(corners, 1.9), points)
    along = _aligned(corners, pixels) * weight
    inner = np.maximum(core @ weight, 0.02 * total)
    cover = (held @ weight) / total
    ring = np.minimum((near & ~held) @ weight / inner, 3.0)
    aligned = (core * along).sum(1) / inner
    around = np.log1p(((round_about & ~held) * along).sum(1) / inner)
    return [cover, np.clip(0.5 - cover, 0, 0.5), ring, aligned, around]


def _aligned(corners: Floats, pixels: EdgePixels) -> Flags:
    """Which edge pixels run along the sides of which outline, within ten degrees; N × P."""
    edge = np.roll(corners, -1, axis=1) - corners
    held = np.zeros((len(corners), len(pixels.x)), np.bool_)
    for one, other in ((0, 2), (1, 3)):
        way = edge[:, one] - edge[:, other]
        way = way / np.maximum(np.hypot(way[:, 0], way[:, 1]), 1e-6)[:, None]
        held |= np.abs(way[:, :1] * pixels.gx + way[:, 1:] * pixels.gy) < _ALIGNED_SINE
    return held


def _text_merits(corners: Floats, text: Floats) -> list[Floats]:
    """How the known text lies, all zero without text: the share inside (by length), what runs alongside just outside
    in relation to it, the mean lean of the lines inside against the outline (radians), and what the sides cut.
    """
    count = len(corners)
    if not len(text) or not count:
        return [np.zeros(count)] * 4
    first, last, height, weight = _base_lines(text)
    unit, sides = _unit_maps(corners)
    a, b = (_mapped(unit, ends) for ends in (first, last))
    size = np.stack([(sides[:, 0] + sides[:, 2]) / 2, (sides[:, 1] + sides[:, 3]) / 2], axis=1)[:, None]
    middle, delta = (a + b) / 2, (b - a) * size
    held = ((middle > 0) & (middle < 1)).all(2)
    beside = ((middle > -_TEXT_AROUND) & (middle < 1 + _TEXT_AROUND)).all(2) & ~held
    angle = np.arctan2(delta[..., 1], delta[..., 0])
    lean = np.abs((angle + np.pi / 4) % (np.pi / 2) - np.pi / 4)
    depth = np.stack([np.minimum(end, 1 - end) * size for end in (a, b)]).min(3)
    slack = 0.35 * height
    cut = (held & (depth.min(0) < -slack)) | (beside & (lean < 0.06) & (depth.max(0) > slack))
    inner = held @ weight
    base = np.maximum(inner, 0.05 * float(weight.sum()))
    return [
        inner / max(float(weight.sum()), 1e-6),
        np.minimum((beside & (lean < _TEXT_LEAN)) @ weight / base, 2.0),
        np.minimum((held * lean) @ weight / np.maximum(inner, 1e-6), 0.4),
        np.minimum(cut @ weight / base, 1.0),
    ]


def _base_lines(text: Floats) -> tuple[Floats, Floats, Floats, Floats]:
    """The middle line of each box as its two ends, the box's height, and its weight: its length if it is long."""
    side = np.roll(text, -1, axis=1) - text
    length = np.hypot(side[..., 0], side[..., 1])
    level = (length[:, 0] >= length[:, 1])[:, None]
    first = np.where(level, (text[:, 0] + text[:, 3]) / 2, (text[:, 0] + text[:, 1]) / 2)
    last = np.where(level, (text[:, 1] + text[:, 2]) / 2, (text[:, 2] + text[:, 3]) / 2)
    height, long_side = length.min(1), length.max(1)
    return first, last, height, long_side * (long_side > 1.5 * height)


def _unit_maps(corners: Floats) -> tuple[Floats, Floats]:
    """Projective maps (N × 3 × 3) of the outlines onto the unit square, and the lengths of their sides (N × 4)."""
    square = np.array([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)])
    x, y = corners[..., 0], corners[..., 1]
    rows = np.zeros((len(corners), 8, 8))
    for k, (u, v) in enumerate(square):
        rows[:, 2 * k] = np.stack(
            [x[:, k], y[:, k], x[:, k] * 0 + 1, *[x[:, k] * 0] * 3, -u * x[:, k], -u * y[:, k]], 1
        )
        rows[:, 2 * k + 1] = np.stack(
            [*[x[:, k] * 0] * 3, x[:, k], y[:, k], x[:, k] * 0 + 1, -v * x[:, k], -v * y[:, k]], 1
        )
    wanted = np.broadcast_to(square.reshape(8), (len(corners), 8))[..., None]
    solved = np.linalg.solve(rows, wanted)[..., 0]
    maps = np.concatenate([solved, np.ones((len(corners), 1))], axis=1).reshape(-1, 3, 3)
    edge = np.roll(corners, -1, axis=1) - corners
    return maps, np.hypot(edge[..., 0], edge[..., 1])


def _mapped(maps: Floats, points: Floats) -> Floats:
    """The images of P points under N maps; N × P × 2. Points beyond the horizon land far away."""
    ones = np.column_stack([points, np.ones(len(points))])
    image = np.einsum("nij,pj->npi", maps, ones)
    depth = np.where(image[..., 2:] > 1e-3, image[..., 2:], np.nan)
    return np.asarray(np.nan_to_num(image[..., :2] / depth, nan=99.0, posinf=99.0, neginf=-99.0))
