"""Holding a card before a camera: what one look at a frame found, and when the moment to take the picture has come."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from enum import StrEnum

from app.domain.geometry import Point, Quad

SHARE_AT_LEAST = 0.2
"""A card that fills less of the frame has letters that are too small on most cameras."""

SKEW_AT_MOST = 0.25
"""So much shorter than the one opposite may an edge be: the tilt at which the far letters begin to blur."""

_STILL_SHARE = 0.012
_STILL_S = 0.4
_STILL_LOOKS = 3
_OTHER_SHARE = 0.12
_GONE_LOOKS = 2


class Hint(StrEnum):
    """What the operator should do, or what the camera does."""

    NO_CARD = "no_card"
    WHOLE_CARD = "whole_card"
    CLOSER = "closer"
    TILT = "tilt"
    LIGHT = "light"
    GLARE = "glare"
    HOLD_STILL = "hold_still"
    TAKE = "take"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Aim:
    """One look at a frame of `width_px` × `height_px`: the card's outline in its pixels, None if there is none, and
    whether it runs out of the frame, is blurred, too dark, or has light reflected on it.
    """

    width_px: int
    height_px: int
    quad: Quad | None = None
    cut: bool = False
    blurred: bool = False
    dark: bool = False
    glare: bool = False

    @property
    def share(self) -> float:
        """The part of the frame that the card fills."""
        return self.quad.area_px / (self.width_px * self.height_px) if self.quad else 0.0

    @property
    def skew(self) -> float:
        """By how much the shorter of two opposite edges is shorter, 0 for a card that faces the camera."""
        if self.quad is None:
            return 0.0
        corners = self.quad.points
        edges = [_distance(corners[i], corners[(i + 1) % 4]) for i in range(4)]
        return max(1.0 - min(a, b) / max(a, b, 1e-6) for a, b in (edges[::2], edges[1::2]))


class Aiming:
    """Follows the looks and says when to take the picture: once for each card that is held still and sharp."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, Quad]] = deque()
        self._taken: Quad | None = None
        self._missing = 0

    def note(self, aim: Aim, at_s: float) -> Hint:
        """What is to be done after this look, made at `at_s` (seconds that only rise)."""
        if aim.quad is None:
            self._seen.clear()
            self._missing += 1
            if self._missing >= _GONE_LOOKS:
                self._taken = None
            return Hint.NO_CARD
        self._missing = 0
        diagonal = (aim.width_px**2 + aim.height_px**2) ** 0.5
        if self._taken is not None:
            if _apart(self._taken, aim.quad) < _OTHER_SHARE * diagonal:
                return Hint.TAKEN
            self._taken = None
        fault = _fault(aim)
        if fault is not None:
            self._seen.clear()
            return fault
        self._remember(aim.quad, at_s, diagonal)
        if aim.blurred or len(self._seen) < _STILL_LOOKS or at_s - self._seen[0][0] < _STILL_S:
            return Hint.HOLD_STILL
        return Hint.TAKE

    def taken(self, aim: Aim) -> None:
        """The picture was taken: the same card in the same place is not taken again."""
        self._taken = aim.quad
        self._seen.clear()

    def _remember(self, quad: Quad, at_s: float, diagonal: float) -> None:
        """Keeps the looks since which the card has not moved."""
        while self._seen and any(_apart(known, quad) > _STILL_SHARE * diagonal for _, known in self._seen):
            self._seen.popleft()
        self._seen.append((at_s, quad))


def _fault(aim: Aim) -> Hint | None:
    if aim.cut:
        return Hint.WHOLE_CARD
    if aim.share < SHARE_AT_LEAST:
        return Hint.CLOSER
    if aim.skew > SKEW_AT_MOST:
        return Hint.TILT
    if aim.dark:
        return Hint.LIGHT
    return Hint.GLARE if aim.glare else None


def _apart(one: Quad, other: Quad) -> float:
    """The largest way that a corner has gone, whichever corner is called the first."""
    a, b = one.points, other.points
    return min(max(_distance(a[i], b[(i + turn) % 4]) for i in range(4)) for turn in range(4))


def _distance(a: Point, b: Point) -> float:
    return math.hypot(a.x - b.x, a.y - b.y)
