"""Drawn lines of a flat page, joined where they go on, and grouped into the frames of tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.ruling import Stroke

_SAME_PLACE = 0.4
_GAP_JOINED = 2.0
_TOUCHING = 0.7
_ALIKE = 0.7


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line: where it stands across its direction, and the parts of it that are drawn."""

    at: float
    parts: tuple[tuple[float, float], ...]

    @property
    def start(self) -> float:
        """Where its first part begins."""
        return self.parts[0][0]

    @property
    def end(self) -> float:
        """Where its last part ends."""
        return max(end for _, end in self.parts)

    def covered(self, start: float, end: float) -> float:
        """Which share of the stretch is drawn, 0 to 1."""
        drawn = sum(max(0.0, min(end, b) - max(start, a)) for a, b in self.parts)
        return drawn / max(end - start, 1e-6)


@dataclass(frozen=True, slots=True)
class Frame:
    """Level and plumb rules that belong to one table, each kind sorted by place."""

    level: tuple[Rule, ...]
    plumb: tuple[Rule, ...]

    @property
    def left(self) -> float:
        """The outermost ink at the left; the same for the other sides."""
        return min([r.start for r in self.level] + [r.at for r in self.plumb])

    @property
    def right(self) -> float:
        """See `left`."""
        return max([r.end for r in self.level] + [r.at for r in self.plumb])

    @property
    def top(self) -> float:
        """See `left`."""
        return min([r.at for r in self.level] + [r.start for r in self.plumb])

    @property
    def bottom(self) -> float:
        """See `left`."""
        return max([r.at for r in self.level] + [r.end for r in self.plumb])

    def holds(self, other: Frame, room: float) -> bool:
        """Whether the other one lies inside this one, with so much room around."""
        return (
            self.left - room <= other.left
            and self.right + room >= other.right
            and self.top - room <= other.top
            and self.bottom + room >= other.bottom
        )


def joined_rules(strokes: Sequence[Stroke], line: float) -> tuple[Rule, ...]:
    """Strokes at one place that go on after small gaps as one rule; the two of a double line are one as well."""
    rules: list[Rule] = []
    for stroke in sorted(strokes, key=lambda s: s.start - s.end):
        near = [
            index
            for index, rule in enumerate(rules)
            if abs(rule.at - stroke.at) <= _SAME_PLACE * line
            and stroke.start - rule.end <= _GAP_JOINED * line
            and rule.start - stroke.end <= _GAP_JOINED * line
        ]
        if not near:
            rules.append(Rule(stroke.at, ((stroke.start, stroke.end),)))
            continue
        index = min(near, key=lambda i: abs(rules[i].at - stroke.at))
        rules[index] = _with(rules[index], stroke)
    return tuple(sorted(rules, key=lambda r: r.at))


def _with(rule: Rule, stroke: Stroke) -> Rule:
    parts: list[tuple[float, float]] = []
    for start, end in sorted([*rule.parts, (stroke.start, stroke.end)]):
        if parts and start <= parts[-1][1]:
            parts[-1] = (parts[-1][0], max(end, parts[-1][1]))
        else:
            parts.append((start, end))
    return replace(rule, parts=tuple(parts))


def frames_of(level: Sequence[Rule], plumb: Sequence[Rule], line: float) -> tuple[Frame, ...]:
    """Rules that touch each other, and level ones of like width below each other; lone plumb ones are none."""
    room = _TOUCHING * line
    groups = [Frame((rule,), ()) for rule in level] + [Frame((), (rule,)) for rule in plumb]
    groups = _merged(groups, lambda a, b: _touch(a, b, room))
    groups = _merged(groups, _side_by_side)
    framed = [g for g in groups if g.plumb and g.level]
    columns = [g for g in groups if not g.level and len(g.plumb) > 1]
    bare = [g for g in groups if not g.plumb and not any(f.holds(g, room) for f in framed)]
    found = [*framed, *columns, *bare]
    return tuple(f for f in found if not any(f is not other and other.holds(f, room) for other in found))


def alike_in_width(one: Frame, other: Frame) -> bool:
    """Whether two frames of level rules stand below each other and one covers most of the other."""
    shared = min(one.right, other.right) - max(one.left, other.left)
    return shared > _ALIKE * min(one.right - one.left, other.right - other.left)


def together(one: Frame, other: Frame) -> Frame:
    """The rules of both."""
    return Frame(
        tuple(sorted((*one.level, *other.level), key=lambda r: r.at)),
        tuple(sorted((*one.plumb, *other.plumb), key=lambda r: r.at)),
    )


def _merged(groups: list[Frame], related: object) -> list[Frame]:
    done: list[Frame] = []
    for group in groups:
        kin = [other for other in done if related(group, other)]  # type: ignore[operator]
        done = [other for other in done if other not in kin]
        for other in kin:
            group = together(group, other)  # noqa: PLW2901
        done.append(group)
    return done


def _touch(one: Frame, other: Frame, room: float) -> bool:
    return any(_cross(a, b, room) for a in one.level for b in other.plumb) or any(
        _cross(a, b, room) for a in other.level for b in one.plumb
    )


def _cross(level: Rule, plumb: Rule, room: float) -> bool:
    return plumb.start - room <= level.at <= plumb.end + room and level.start - room <= plumb.at <= level.end + room


def _side_by_side(one: Frame, other: Frame) -> bool:
    """Two bare groups of plumb rules that are drawn over the same height."""
    if one.level or other.level:
        return False
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared > _ALIKE * max(one.bottom - one.top, other.bottom - other.top)
