"""Drawn lines on a page: as they were seen, and as strokes once the page is flat."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.geometry import Point


@dataclass(frozen=True, slots=True)
class Ruling:
    """A drawn line, slightly bent maybe: points from left to right (`is_level`) or from top to bottom, in pixels."""

    points: tuple[Point, ...]
    is_level: bool

    @property
    def length_px(self) -> float:
        """From its first to its last point."""
        return self.points[0].distance_to(self.points[-1])


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight level or plumb line on a flat page: where it stands across its direction, and from where to where
    it is drawn along it.
    """

    at: float
    start: float
    end: float
