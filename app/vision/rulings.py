"""Drawn lines of tables: solid, dotted, light or dark, level and plumb, also where they lean or bend a little."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.geometry import Point
from app.domain.ruling import Ruling
from app.vision.pixels import Image, luminance

Grey = NDArray[np.uint8]

_WORKING_LINE_PX = 24
"""The picture is shrunk until a line of text is this high."""

_MOST_PIXELS = 4_000_000
_THICKEST = 0.34
_SMEAR = 0.4
_LEAST_LEVEL, _LEAST_PLUMB = 1.9, 1.2
"""Shortest level and plumb lines, in heights of a text line: letters are shorter."""

_LONG_PLUMB = 2.0
_SLOPES = tuple(0.02 * n for n in range(-6, 7))
_LEAST_CONTRAST = 7.0
_CLEAN_SHARE = 0.6
_STEP_PX = 6


@dataclass(frozen=True, slots=True)
class _Look:
    """What the search goes by, in pixels of the shrunken picture: the text's height, the widest line, the smear."""

    text: float
    thick: int
    smear: int


def find_rulings(image: Image, line_px: float) -> tuple[Ruling, ...]:
    """All drawn lines longer than letters, within 7 degrees of level or plumb; in pixels of the image.

    `line_px` is the height of a line of text in it.
    """
    height, width = image.shape[:2]
    scale = min(1.0, _WORKING_LINE_PX / max(line_px, 1.0), (_MOST_PIXELS / (height * width)) ** 0.5)
    grey = luminance(image)
    if scale < 1.0:
        size = (max(8, round(width * scale)), max(8, round(height * scale)))
        grey = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)
    text = max(6.0, line_px * scale)
    look = _Look(text, max(3, round(_THICKEST * text)), max(3, round(_SMEAR * text)))
    level = _level_lines(grey, look, _LEAST_LEVEL * text)
    plumb = _level_lines(np.ascontiguousarray(grey.T), look, _LEAST_PLUMB * text)
    back = np.array([grey.shape[1] / width, grey.shape[0] / height])
    found = [Ruling(_points(line / back), is_level=True) for line in level]
    found += [Ruling(_points(line[:, ::-1] / back), is_level=False) for line in plumb]
    return tuple(found)


def has_plumb_lines(image: Image, line_px: float, *, least: int) -> bool:
    """Whether that many dark or light lines, each as long as two lines of text are high, stand nearly upright in the
    image as it is: a look at one slope, ten times as quick as finding them. Print alone has none.
    """
    grey = np.ascontiguousarray(luminance(image).T)
    text = max(6.0, line_px)
    look = _Look(text, max(3, round(_THICKEST * text)), max(3, round(_SMEAR * text)))
    smooth = np.asarray(cv2.blur(grey, (look.smear, 1)), np.uint8)
    bar = np.ones((1, round(_LONG_PLUMB * text)), np.uint8)
    for dark in (smooth, np.asarray(255 - smooth, np.uint8)):
        wide = cv2.dilate(_ridge(dark, look), np.ones((3, 1), np.uint8))
        count, _ = cv2.connectedComponents(cv2.morphologyEx(wide, cv2.MORPH_OPEN, bar), connectivity=8)
        if count > least:
            return True
    return False


def _points(line: NDArray[np.float64]) -> tuple[Point, ...]:
    return tuple(Point(float(x), float(y)) for x, y in line)


def _level_lines(grey: Grey, look: _Look, least_px: float) -> list[NDArray[np.float64]]:
    """Lines that run along the rows, as N × 2 points (x, y)."""
    smooth = np.asarray(cv2.blur(grey, (look.smear, 1)), np.uint8)
    found = []
    for dark in (smooth, np.asarray(255 - smooth, np.uint8)):
        ridge = _ridge(dark, look)
        lines = _directed(ridge, round(least_px) + look.smear)
        found += _traced(lines, dark, look, least_px)
    return found


def _ridge(dark: Grey, look: _Look) -> Grey:
    """255 where something dark and thin lies across the columns."""
    kernel = np.ones((look.thick + 2, 1), np.uint8)
    depth = cv2.morphologyEx(dark, cv2.MORPH_BLACKHAT, kernel).astype(np.float32)
    noise = float(np.median(depth))
    return np.asarray((depth > max(_LEAST_CONTRAST, 2.5 * noise)) * 255, np.uint8)


def _directed(ridge: Grey, least_px: int) -> Grey:
    """What of it runs on for that long in nearly level direction."""
    wide = cv2.dilate(ridge, np.ones((3, 1), np.uint8))
    height, width = wide.shape
    bar = np.ones((1, max(3, least_px)), np.uint8)
    lines = np.zeros_like(wide)
    flags = cv2.INTER_NEAREST
    pad = int(max(_SLOPES) * width) + 2
    for slope in _SLOPES:
        shear = np.array([[1, 0, 0], [-slope, 1, pad / 2 + slope * width / 2]], np.float64)
        sheared = cv2.warpAffine(wide, shear, (width, height + pad), flags=flags)
        opened = cv2.morphologyEx(sheared, cv2.MORPH_OPEN, bar)
        back = cv2.warpAffine(opened, shear, (width, height), flags=flags | cv2.WARP_INVERSE_MAP)
        lines = np.maximum(lines, np.asarray(back, np.uint8))
    return np.minimum(lines, np.asarray(wide, np.uint8))


def _traced(lines: Grey, dark: Grey, look: _Look, least_px: float) -> list[NDArray[np.float64]]:
    count, labels, stats, _ = cv2.connectedComponentsWithStats(lines, connectivity=8)
    found = []
    for label in range(1, count):
        left, top, width, height, area = stats[label]
        if width < 0.8 * least_px or area > width * (look.thick + 5):
            continue
        part = labels[top : top + height, left : left + width] == label
        thickness = part.sum(0)
        rows = np.arange(height)[:, None]
        middle = (part * rows).sum(0) / np.maximum(thickness, 1)
        xs = np.flatnonzero(thickness > 0)[look.smear // 2 : -(look.smear // 2)]
        if len(xs) < least_px:
            continue
        ink = np.where(part, dark[top : top + height, left : left + width], 255).min(0)[xs]
        if not _stands_free(dark, (xs + left, middle[xs] + top), ink, thickness[xs], look):
            continue
        found.append(_sampled(xs + left, middle[xs] + top))
    return found


def _stands_free(
    dark: Grey, line: tuple[NDArray[np.int64], NDArray[np.float64]], ink: Grey, thick: NDArray[np.int64], look: _Look
) -> bool:
    """Whether both sides of the line are clear of ink most of the way: the rows of a text are not."""
    xs, ys = line
    half = np.minimum(thick, look.thick) / 2
    limit = dark.shape[0] - 1
    depths = []
    for sign in (-1, 1):
        near = [dark[np.clip(np.round(ys + sign * (half + d)), 0, limit).astype(int), xs] for d in (1.5, 2.5, 3.5)]
        depths.append(np.max(near, axis=0).astype(np.float32) - ink.astype(np.float32))
    usual = [float(np.median(depth)) for depth in depths]
    if min(usual) < 0.7 * _LEAST_CONTRAST:
        return False
    return all(float(np.mean(depth > 0.5 * own)) >= _CLEAN_SHARE for depth, own in zip(depths, usual, strict=True))


def _sampled(xs: NDArray[np.int64], ys: NDArray[np.float64]) -> NDArray[np.float64]:
    """The line as points some pixels apart, its ends included; pixel centres are at halves."""
    pieces = np.array_split(np.arange(len(xs)), max(1, len(xs) // _STEP_PX))
    middle = [(float(np.mean(xs[p])), float(np.median(ys[p]))) for p in pieces if len(p)]
    line = [(float(xs[0]), middle[0][1]), *middle, (float(xs[-1]), middle[-1][1])]
    return np.array(line) + 0.5
