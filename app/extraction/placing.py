"""Which pieces stand where a label has its value: in its line, right of it, below or above it, in its column."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.domain.document import FieldSpec, Place
from app.extraction.labels import LabelHit
from app.extraction.layout import Box, Layout, Piece

_STROKE = len(" / ")
_PLACE_WEIGHT = (1.0, 0.9, 0.8, 0.7)


def around(
    layout: Layout, spec: FieldSpec, hit: LabelHit, hits: Sequence[LabelHit], values: Sequence[Piece]
) -> list[tuple[Piece, float]]:
    """Pieces beside the label with their weights: nearer and in an earlier place is better.

    A label that stands behind its value has it in its own line.
    """
    if hit.trailing:
        return [(p, 1.0) for p in values if p.line == hit.piece.line and p.end <= hit.piece.start]
    found = []
    for rank, place in enumerate(spec.places):
        for piece in values:
            if place is Place.UNDER:
                if _is_under_value(hit, hits, values, piece):
                    found.append((piece, _PLACE_WEIGHT[min(rank, 3)]))
                continue
            part = _under(layout, hit, hits, piece) if place in (Place.BELOW, Place.ABOVE) else piece
            gap = _gap(place, hit, hits, part, start=_column_start(layout, hit, hits))
            if gap is not None:
                found.append((part, _PLACE_WEIGHT[min(rank, 3)] * math.exp(-0.35 * gap)))
    return found


def _is_under_value(hit: LabelHit, hits: Sequence[LabelHit], values: Sequence[Piece], piece: Piece) -> bool:
    """Whether the piece stands right below the first value beside the label, and its row has no label of its own."""
    label = hit.piece.box
    beside = [v for v in values if v.box.overlap_y(label) > 0.4 and v.box.left >= label.right - 0.5 * label.height]
    if not beside or any(other.piece.box.overlap_y(piece.box) > 0.5 for other in hits):
        return False
    value = min(beside, key=lambda v: v.box.left).box
    height = max(1.0, (value.height + piece.box.height) / 2)
    gap = (piece.box.top - value.bottom) / height
    return abs(piece.box.left - value.left) < 1.5 * height and -0.7 < gap < 1.6


def _under(layout: Layout, hit: LabelHit, hits: Sequence[LabelHit], piece: Piece) -> Piece:
    """The words of the piece that stand in the label's column: several columns may have been read as one line."""
    margin = 1.2 * hit.piece.box.height
    start, end = _column_start(layout, hit, hits), _column_end(hit, hits)
    if piece.line == hit.piece.line or (piece.box.left > start - 2 * margin and piece.box.right < end + margin):
        return piece
    inside = [word for word in layout.words(piece) if start - margin < word.box.left < end - 0.5 * margin]
    return layout.piece(piece.line, inside[0].start, inside[-1].end) if inside else piece


def _gap(place: Place, hit: LabelHit, hits: Sequence[LabelHit], piece: Piece, *, start: float) -> float | None:
    """Distance from the label in line heights (0 is touching), None where the piece is not at that place."""
    label, box = hit.piece.box, piece.box
    height = max(1.0, min(label.height, box.height))
    if place is Place.INLINE:
        same = piece.line == hit.piece.line and piece.start >= hit.piece.end
        return None if not same or _label_between(hit, hits, piece) else 0.0
    if place is Place.RIGHT:
        if piece.line == hit.piece.line or label.overlap_y(box) < 0.4 or box.left < label.right - height:
            return None
        return None if _label_on_way(hit, hits, box) else max(0.0, box.left - label.right) / height / 6
    below = place is Place.BELOW
    distance = (box.top - label.bottom if below else label.top - box.bottom) / height
    if not -0.6 <= distance <= 3.2 or piece.line == hit.piece.line or label.overlap_y(box) > 0.6:
        return None
    right_limit = _column_end(hit, hits)
    if box.right < start - height or box.left > min(label.right + 1.5 * height, right_limit):
        return None
    if _label_column_between(hit, hits, box, below=below):
        return None
    shift = min(abs(box.left - start), abs(box.left - label.left)) / height
    return max(0.0, distance) + 0.12 * min(shift, 8.0)


def _label_between(hit: LabelHit, hits: Sequence[LabelHit], piece: Piece) -> bool:
    return any(
        other.piece.line == piece.line
        and hit.piece.end <= other.piece.start < piece.start
        and other.owners != hit.owners
        and not _translates(hit, other)
        for other in hits
    )


def _translates(hit: LabelHit, other: LabelHit) -> bool:
    """Whether the other is a word of no field that says the label again behind a stroke: "NOME / NAME"."""
    apart = other.piece.start - hit.piece.end
    return other.owners == {""} and other.piece.line == hit.piece.line and 0 <= apart <= _STROKE


def _label_on_way(hit: LabelHit, hits: Sequence[LabelHit], box: Box) -> bool:
    label = hit.piece.box
    return any(
        other is not hit
        and not (other.owners & hit.owners)
        and not _translates(hit, other)
        and label.overlap_y(other.piece.box) > 0.4
        and label.right <= other.piece.box.middle_x <= box.left
        for other in hits
    )


def _column_start(layout: Layout, hit: LabelHit, hits: Sequence[LabelHit]) -> float:
    """Where the label's column begins, in pixels: the label may be the readable end of words in another script."""
    before = [other for other in hits if other.piece.line == hit.piece.line and other.piece.end <= hit.piece.start]
    if any(not (other.owners & hit.owners) for other in before):
        return hit.piece.box.left
    segment = next((s for s in layout.segments(hit.piece.line) if s[0] <= hit.piece.start < s[1]), (0, 0))
    if segment[0] == 0:
        return layout.lines[hit.piece.line].quad.bounds[0]
    return layout.piece(hit.piece.line, *segment).box.left


def _column_end(hit: LabelHit, hits: Sequence[LabelHit]) -> float:
    """Where the next label on the same row begins, in pixels; infinity if there is none."""
    label = hit.piece.box
    starts = [
        other.piece.box.left
        for other in hits
        if label.overlap_y(other.piece.box) > 0.4
        and other.piece.box.left > label.left + 1
        and not (other.owners & hit.owners)
        and not _translates(hit, other)
    ]
    return min(starts, default=math.inf)


def _label_column_between(hit: LabelHit, hits: Sequence[LabelHit], box: Box, *, below: bool) -> bool:
    """Whether another field's label stands between the label and the box, in the same column."""
    label = hit.piece.box
    for other in hits:
        between = other.piece.box
        if other.owners & hit.owners or between.overlap_x(box) < 0.2:
            continue
        inside = label.middle_y < between.middle_y < box.middle_y
        if inside if below else box.middle_y < between.middle_y < label.middle_y:
            return True
    return False
