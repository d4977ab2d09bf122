"""Where the machine-readable zone stands, and which of several constrained decodings of it is the right one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.domain.geometry import Point, Quad, bounding_quad
from app.domain.grammar import LineGrammar
from app.domain.mrz import FORMS, Mrz, MrzForm, check_holds, checks_of, parse
from app.domain.text import TextLine

_MRZ_CHARACTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<>«‹〈《＜≪")
_LEAST_SHARE = 0.8
_LEAST_LENGTH = 26
_LEAST_DIGITS = 8
_LEAST_FIT = 0.45
_CHECK_WEIGHT = 0.5


@dataclass(frozen=True, slots=True)
class ZoneCandidate:
    """Lines that may be one MRZ: `quads` from top to bottom; `members` are the indexes of the lines they cover."""

    quads: tuple[Quad, ...]
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LineChoice:
    """One line decoded under one grammar; the fields mean what `ocr.engine.ConstrainedLine` says."""

    grammar: LineGrammar
    line: TextLine
    log_probability: float
    free_ratio: float


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone that was read: the parsed elements, the lines with their rivals, how well it fits (0 to 1)."""

    mrz: Mrz
    lines: tuple[TextLine, ...]
    fit: float

    @property
    def form(self) -> MrzForm:
        """The form that fits best."""
        return self.mrz.form


def zone_grammars() -> tuple[LineGrammar, ...]:
    """Every grammar that an MRZ line may have, for the engine."""
    return tuple({grammar.name: grammar for form in FORMS for grammar in form.lines}.values())


def find_zones(lines: Sequence[TextLine]) -> tuple[ZoneCandidate, ...]:
    """Groups of lines that look like an MRZ, the longest first. The lines are upright (within a few degrees)."""
    rows = _rows([(index, line) for index, line in enumerate(lines) if _looks_like(line.text)], lines)
    groups: list[list[tuple[Quad, tuple[int, ...]]]] = []
    for row in sorted(rows, key=lambda entry: entry[0].center.y):
        if groups and _follows(groups[-1][-1][0], row[0]):
            groups[-1].append(row)
        else:
            groups.append([row])
    candidates = [
        ZoneCandidate(tuple(quad for quad, _ in group), tuple(i for _, members in group for i in members))
        for group in groups
    ]
    return tuple(sorted(candidates, key=lambda c: -sum(q.width_px for q in c.quads)))


def with_neighbours(candidate: ZoneCandidate) -> ZoneCandidate:
    """The candidate with places above and below where a line of the zone may have been overlooked."""
    first, last = candidate.quads[0], candidate.quads[-1]
    pitch = _pitch(candidate.quads)
    above = _shifted(first, -pitch)
    below = _shifted(last, pitch)
    return ZoneCandidate((above, *candidate.quads, below), candidate.members)


def choose_zone(choices: Sequence[Sequence[LineChoice]]) -> Zone | None:
    """The best zone in consecutive lines; None if nothing fits any form.

    `choices[i]` are the decodings of line i under every grammar that it is long enough for.
    """
    best: Zone | None = None
    best_score = _LEAST_FIT
    for form in FORMS:
        height = len(form.lines)
        for top in range(len(choices) - height + 1):
            picked = [_under(choices[top + k], form.lines[k]) for k in range(height)]
            lines = [choice for choice in picked if choice is not None]
            if len(lines) < height:
                continue
            zone, score = _scored(form, lines)
            if zone is not None and score > best_score:
                best, best_score = zone, score
    return best


def _scored(form: MrzForm, picked: Sequence[LineChoice]) -> tuple[Zone | None, float]:
    texts = [choice.line.text for choice in picked]
    mrz = parse(texts, form=form)
    if mrz is None:
        return None, 0.0
    fit = math.exp(sum(math.log(max(choice.free_ratio, 1e-6)) for choice in picked) / len(picked))
    verdicts = [check_holds(check, mrz.lines) for check in checks_of(form, mrz.lines)]
    said = [verdict for verdict in verdicts if verdict is not None]
    passing = sum(said) / len(said) if said else 0.5
    size = math.log(sum(len(text) for text in texts) / 30) * 0.05
    return Zone(mrz, tuple(choice.line for choice in picked), fit), fit + _CHECK_WEIGHT * passing + size


def _under(choices: Sequence[LineChoice], grammar: LineGrammar) -> LineChoice | None:
    return next((choice for choice in choices if choice.grammar.name == grammar.name), None)


def _looks_like(text: str) -> bool:
    dense = "".join(text.split())
    if len(dense) < 5:
        return False
    share = sum(c in _MRZ_CHARACTERS for c in dense) / len(dense)
    fillers = sum(not c.isalnum() and c in _MRZ_CHARACTERS for c in dense)
    digits = sum(c.isdigit() for c in dense)
    unbroken = digits >= _LEAST_DIGITS and len(dense) >= _LEAST_LENGTH and len(text.split()) <= 2
    return share >= _LEAST_SHARE and (fillers >= 2 or unbroken)


def _rows(found: list[tuple[int, TextLine]], lines: Sequence[TextLine]) -> list[tuple[Quad, tuple[int, ...]]]:
    """Found lines, with everything on the same base line joined to them."""
    rows: list[tuple[Quad, tuple[int, ...]]] = []
    used: set[int] = set()
    for index, line in found:
        if index in used:
            continue
        members = [index]
        for other, candidate in enumerate(lines):
            if other != index and other not in used and _same_row(line.quad, candidate.quad):
                members.append(other)
        members.sort(key=lambda i: lines[i].quad.center.x)
        used.update(members)
        rows.append((bounding_quad([lines[i].quad for i in members]), tuple(members)))
    return [row for row in rows if row[0].width_px > 8 * row[0].height_px]


def _same_row(a: Quad, b: Quad) -> bool:
    slope = math.tan(math.radians(max(-60.0, min(60.0, a.angle_deg))))
    expected = a.center.y + slope * (b.center.x - a.center.x)
    similar = 0.6 < b.height_px / max(1.0, a.height_px) < 1.6
    return similar and abs(b.center.y - expected) < 0.45 * a.height_px


def _follows(above: Quad, below: Quad) -> bool:
    distance = abs(_across(above, below.center))
    height = max(above.height_px, below.height_px)
    similar = 0.5 < below.width_px / max(1.0, above.width_px) < 2.0
    return similar and distance < 2.8 * height and abs(above.top_left.x - below.top_left.x) < 0.25 * above.width_px


def _across(quad: Quad, point: Point) -> float:
    angle = math.radians(quad.angle_deg)
    return -(point.x - quad.center.x) * math.sin(angle) + (point.y - quad.center.y) * math.cos(angle)


def _pitch(quads: Sequence[Quad]) -> float:
    gaps = [abs(_across(a, b.center)) for a, b in pairwise(quads)]
    return min(gaps) if gaps else 1.75 * quads[0].height_px


def _shifted(quad: Quad, distance: float) -> Quad:
    angle = math.radians(quad.angle_deg)
    dx, dy = -math.sin(angle) * distance, math.cos(angle) * distance
    return Quad(*(Point(p.x + dx, p.y + dy) for p in quad.points))
