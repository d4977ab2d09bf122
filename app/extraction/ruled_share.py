"""How much of a page's print stands in ruled tables."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.ruling import Stroke
from app.domain.text import TextLine
from app.extraction.table_rules import Frame, frames_of, joined_rules
from app.extraction.tables import line_height

LEAST_LEVEL, LEAST_PLUMB = 3, 3
"""Two rows of two columns have three rules each way: boxes with fewer are frames around text."""

_LEAST_BESIDE = 0.2
_LEAST_LINES = 4


def ruled_share(lines: Sequence[TextLine], level: Sequence[Stroke], plumb: Sequence[Stroke]) -> float:
    """The share of the characters that stands inside of grids of drawn lines, 0 to 1; all on the flat page."""
    line = line_height(lines)
    if len(level) < LEAST_LEVEL or len(plumb) < LEAST_PLUMB:
        return 0.0
    grids = [f for f in frames_of(joined_rules(level, line), joined_rules(plumb, line), line) if _is_grid(f)]
    whole = sum(len(read.symbols) for read in lines)
    inside = sum(len(read.symbols) for read in lines if any(_holds(grid, read) for grid in grids))
    return inside / whole if whole else 0.0


def may_be_mostly_ruled(lines: Sequence[TextLine]) -> bool:
    """Whether enough lines have another one beside them, as those in the columns of a table do: a cheap look that
    spares pages of running text any search for drawn lines.
    """
    if len(lines) < _LEAST_LINES:
        return False
    bounds = sorted((read.quad.bounds for read in lines), key=lambda b: b[1])
    paired: set[int] = set()
    for one, box in enumerate(bounds):
        for other in range(one + 1, len(bounds)):
            if bounds[other][1] >= box[3]:
                break
            if _is_beside(box, bounds[other]):
                paired |= {one, other}
    return len(paired) >= _LEAST_BESIDE * len(bounds)


def _is_beside(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    shared = min(one[3], other[3]) - max(one[1], other[1])
    apart = max(one[0], other[0]) >= min(one[2], other[2])
    return apart and shared > 0.5 * min(one[3] - one[1], other[3] - other[1])


def _is_grid(frame: Frame) -> bool:
    return len(frame.level) >= LEAST_LEVEL and len(frame.plumb) >= LEAST_PLUMB


def _holds(frame: Frame, line: TextLine) -> bool:
    middle = line.quad.center
    return frame.left <= middle.x <= frame.right and frame.top <= middle.y <= frame.bottom
