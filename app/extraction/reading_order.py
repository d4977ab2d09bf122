"""In which order the lines of a page are read: columns, rows in them, also of right-to-left and of vertical writing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from app.domain.geometry import Quad

_GUTTER = 0.9
_COLUMN_LINES = 3
_COLUMN_ASPECT = 5.0
_SAME_ROW = 0.5
_ALIGNED = 0.8


@dataclass(frozen=True, slots=True)
class Strip:
    """A line's place as its reader holds it: `start` to `end` along the writing, `top` to `foot` across it."""

    index: int
    start: float
    end: float
    top: float
    foot: float

    @property
    def height(self) -> float:
        """Across the writing."""
        return self.foot - self.top

    @property
    def middle(self) -> float:
        """Halfway across the writing."""
        return (self.top + self.foot) / 2


def strips_of(quads: Sequence[Quad], *, is_vertical: bool = False, is_rtl: bool = False) -> list[Strip]:
    """The places of upright lines; of a vertical page with the right-hand column as the first line."""
    found = []
    for index, quad in enumerate(quads):
        left, top, right, bottom = quad.bounds
        if is_vertical:
            found.append(Strip(index, top, bottom, -right, -left))
        elif is_rtl:
            found.append(Strip(index, -right, -left, top, bottom))
        else:
            found.append(Strip(index, left, right, top, bottom))
    return found


def reading_order(quads: Sequence[Quad], *, is_vertical: bool = False, is_rtl: bool = False) -> tuple[int, ...]:
    """Indexes of the upright lines in the order in which they are read.

    The page is cut along its gutters into columns, and where something lies across these, between its rows first
    (recursive XY-cut). A gutter parts columns of running text only: short texts that stand side by side are the cells
    of rows.
    """
    strips = strips_of(quads, is_vertical=is_vertical, is_rtl=is_rtl)
    return tuple(strip.index for strip in _ordered(strips))


def _ordered(strips: list[Strip]) -> list[Strip]:
    if len(strips) < 2:
        return strips
    parts = _columns(strips) or _bands(strips)
    if parts is None:
        return _rows(strips)
    return [strip for part in parts for strip in _ordered(part)]


def _columns(strips: list[Strip]) -> list[list[Strip]] | None:
    """The strips parted at the widest gutter that has running text on both sides."""
    line = median(strip.height for strip in strips)
    ordered = sorted(strips, key=lambda strip: strip.start)
    gaps, reach = [], ordered[0].end
    for at, strip in enumerate(ordered[1:], 1):
        if strip.start - reach >= _GUTTER * line:
            gaps.append((strip.start - reach, at))
        reach = max(reach, strip.end)
    for _, at in sorted(gaps, reverse=True):
        sides = [ordered[:at], ordered[at:]]
        if all(_is_running(side) for side in sides) and not _is_table(*sides):
            return sides
    return None


def _is_running(side: list[Strip]) -> bool:
    widths = sorted(strip.end - strip.start for strip in side)
    line = median(strip.height for strip in side)
    return len(side) >= _COLUMN_LINES and widths[len(widths) // 2] >= _COLUMN_ASPECT * line


def _is_table(left: list[Strip], right: list[Strip]) -> bool:
    """Whether the sides are cells of the same rows: their lines end where they like, row by row beside each other."""
    wide = max(strip.end for strip in left) - min(strip.start for strip in left)
    full = sum(strip.end - strip.start > 0.7 * wide for strip in left)
    if full >= 0.5 * len(left):
        return False
    beside = sum(any(abs(one.middle - two.middle) < _SAME_ROW * one.height for two in right) for one in left)
    return beside >= _ALIGNED * len(left)


def _bands(strips: list[Strip]) -> list[list[Strip]] | None:
    """The strips parted at the largest gap between rows; None if there is none, or nothing below it can be columns."""
    ordered = sorted(strips, key=lambda strip: strip.top)
    gaps, reach = [], ordered[0].foot
    for at, strip in enumerate(ordered[1:], 1):
        if strip.top > reach - 0.15 * strip.height:
            gaps.append((strip.top - reach, at))
        reach = max(reach, strip.foot)
    for _, at in sorted(gaps, reverse=True):
        sides = [ordered[:at], ordered[at:]]
        if any(_has_rows_of_several(side) for side in sides):
            return sides
    return None


def _has_rows_of_several(side: list[Strip]) -> bool:
    """Whether anything stands beside something else; a plain stack of lines needs no more cutting."""
    return len(_row_lists(side)) < len(side)


def _rows(strips: list[Strip]) -> list[Strip]:
    return [strip for row in _row_lists(strips) for strip in sorted(row, key=lambda one: one.start)]


def _row_lists(strips: list[Strip]) -> list[list[Strip]]:
    rows: list[list[Strip]] = []
    for strip in sorted(strips, key=lambda one: one.middle):
        if rows and abs(rows[-1][0].middle - strip.middle) < _SAME_ROW * min(strip.height, rows[-1][0].height):
            rows[-1].append(strip)
        else:
            rows.append([strip])
    return rows
