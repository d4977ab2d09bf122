"""Which piece of which line is the value of which field: labels, places, zones and grammar weighed together."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.document import DocumentType, FieldKind, FieldSpec, Place
from app.domain.grammars import TEXT_GRAMMARS
from app.domain.native import is_native
from app.extraction.frame import card_from_anchors
from app.extraction.labels import LabelHit, find_labels
from app.extraction.layout import Box, Layout, Piece, joined
from app.extraction.plausibility import NAME_KINDS, STRICT_KINDS, plausibility
from app.extraction.value_pieces import value_pieces

_PLACE_WEIGHT = (1.0, 0.9, 0.8, 0.7)
_ZONE_ONLY = 0.55
_PATTERN_ONLY = 0.35
_LEAST = 0.12
_STACKED_LEAST = 0.5
_NEXT_ON_ROW = 2.5
_LEAST_ECHO = 0.5
_WORD_GAP = 1.4
_GROWING = frozenset({FieldKind.TEXT, FieldKind.NAME, FieldKind.LATIN_NAME, FieldKind.ADDRESS})


@dataclass(frozen=True, slots=True)
class Match:
    """One piece proposed for one field. `pieces` are its lines in order; `score` grows with belief, about 0 to 1.3."""

    key: str
    pieces: tuple[Piece, ...]
    score: float
    label: LabelHit | None = None

    @property
    def labelled(self) -> bool:
        """Whether a label led to it."""
        return self.label is not None


@dataclass(frozen=True, slots=True)
class Matching:
    """The chosen match for each field, further ones that say the same field elsewhere, and every label found."""

    chosen: dict[str, Match]
    echoes: dict[str, tuple[Match, ...]]
    labels: tuple[LabelHit, ...]


def match_fields(layout: Layout, document: DocumentType, *, has_card: bool, skip: Sequence[int] = ()) -> Matching:
    """The best assignment of pieces to fields of the type, greedily by score.

    `has_card` tells that the layout is the flattened card, so zones apply. Lines in `skip` (the MRZ) are left out.
    """
    if not has_card:
        frame = card_from_anchors(layout, document)
        layout.card, has_card = frame or layout.card, frame is not None
    hits = [h for h in find_labels(layout, _labels(document)) if h.piece.line not in skip]
    values = value_pieces(layout, hits, [label for _, label in _labels(document)], skip)
    proposals: list[Match] = []
    for spec in document.fields:
        if spec.kind not in (FieldKind.PHOTO, FieldKind.MRZ):
            proposals.extend(_proposals(layout, spec, hits, values, has_card=has_card))
    proposals.sort(key=lambda match: match.score, reverse=True)
    chosen, echoes = _assign(proposals, document)
    chosen = {key: _grown(layout, match, document, values, chosen, hits) for key, match in chosen.items()}
    return Matching(chosen, echoes, tuple(hits))


def _labels(document: DocumentType) -> list[tuple[str, str]]:
    pairs = [(spec.key, label) for spec in document.fields for label in spec.labels]
    values = [spec.pattern for spec in document.fields if spec.kind is FieldKind.TEXT and spec.pattern]
    words = document.recognition.words + document.other_words
    return pairs + [("", word) for word in words if not any(re.fullmatch(value, word) for value in values)]


def _proposals(
    layout: Layout, spec: FieldSpec, hits: Sequence[LabelHit], values: Sequence[Piece], *, has_card: bool
) -> list[Match]:
    found: dict[tuple[int, int, int], Match] = {}

    def propose(part: Piece, whole: Piece, base: float, label: LabelHit | None) -> None:
        score = base * plausibility(spec, layout.text_line(part)) * _zone_factor(layout, spec, part, has_card=has_card)
        score *= _share_factor(spec, (part.end - part.start) / (whole.end - whole.start))
        old = found.get((part.line, part.start, part.end))
        if score > _LEAST and (old is None or score > old.score):
            found[part.line, part.start, part.end] = Match(spec.key, (part,), score, label)

    for hit in (hit for hit in hits if spec.key in hit.owners):
        for piece, weight in _around(layout, spec, hit, hits, values):
            for part in _parts(layout, spec, piece):
                propose(part, piece, weight * hit.score, hit)
    for piece in values:
        for part in _parts(layout, spec, piece):
            base = _unlabelled_weight(layout, spec, part, has_card=has_card)
            if base:
                propose(part, piece, base, None)
    return [*found.values(), *_stacked(layout, spec, values)]


def _stacked(layout: Layout, spec: FieldSpec, values: Sequence[Piece]) -> list[Match]:
    """Numbers of a strict form whose two halves are pieces of their own, above each other or on one row."""
    if spec.kind is not FieldKind.NUMBER or not spec.pattern or spec.max_lines == 1:
        return []
    return [
        Match(spec.key, (upper, lower), _PATTERN_ONLY)
        for upper in values
        for lower in values
        if _follows(upper.box, lower.box)
        and plausibility(spec, joined([layout.text_line(upper), layout.text_line(lower)])) > _STACKED_LEAST
    ]


def _follows(first: Box, second: Box) -> bool:
    """Whether the second box stands below the first one, or next on its row."""
    if first.overlap_y(second) > 0.5:
        return -0.5 < (second.left - first.right) / max(1.0, min(first.height, second.height)) < _NEXT_ON_ROW
    return second.top > first.middle_y and first.overlap_x(second) > 0.2


def _unlabelled_weight(layout: Layout, spec: FieldSpec, piece: Piece, *, has_card: bool) -> float:
    if has_card and spec.zone and _in_zone(layout, spec, piece):
        return _ZONE_ONLY
    if spec.kind is FieldKind.NUMBER and spec.pattern:
        return _PATTERN_ONLY
    grammar = TEXT_GRAMMARS.get(spec.grammar)
    return _PATTERN_ONLY if grammar and grammar.closed else 0.0


def _share_factor(spec: FieldSpec, share: float) -> float:
    """A value usually fills its piece; a sex is one word of it."""
    return 1.0 - 0.15 * share if spec.kind is FieldKind.SEX else 0.85 + 0.15 * share


def _parts(layout: Layout, spec: FieldSpec, piece: Piece) -> list[Piece]:
    """The piece, and for fields of strict form every run of its words."""
    if spec.kind not in STRICT_KINDS and not spec.pattern:
        return [piece]
    words = layout.words(piece)
    if not 1 < len(words) <= 8:
        return [piece]
    runs = [
        layout.piece(piece.line, words[a].start, words[b].end) for a in range(len(words)) for b in range(a, len(words))
    ]
    return [piece, *(run for run in runs if run.end - run.start < piece.end - piece.start)]


def _around(
    layout: Layout, spec: FieldSpec, hit: LabelHit, hits: Sequence[LabelHit], values: Sequence[Piece]
) -> list[tuple[Piece, float]]:
    """Pieces beside the label with their weights: nearer and in an earlier place is better."""
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
        for other in hits
    )


def _label_on_way(hit: LabelHit, hits: Sequence[LabelHit], box: Box) -> bool:
    label = hit.piece.box
    return any(
        other is not hit
        and not (other.owners & hit.owners)
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


def _in_zone(layout: Layout, spec: FieldSpec, piece: Piece) -> bool:
    assert spec.zone is not None
    left, top, right, bottom = spec.zone
    card = layout.card
    x, y = (piece.box.middle_x - card.left) / card.width, (piece.box.middle_y - card.top) / card.height
    start = (piece.box.left - card.left) / card.width
    return (left <= x <= right or left <= start <= right) and top <= y <= bottom


def _zone_factor(layout: Layout, spec: FieldSpec, piece: Piece, *, has_card: bool) -> float:
    if spec.zone is None or not has_card:
        return 1.0
    return 1.15 if _in_zone(layout, spec, piece) else 0.75


def _assign(
    proposals: Sequence[Match], document: DocumentType
) -> tuple[dict[str, Match], dict[str, tuple[Match, ...]]]:
    chosen: dict[str, Match] = {}
    taken: list[tuple[str, Piece]] = []

    def free(match: Match, spec: FieldSpec) -> bool:
        piece = match.pieces[0]
        return not any(other.overlaps(piece) and not _may_share(spec, document.spec(key)) for key, other in taken)

    for match in proposals:
        spec = document.spec(match.key)
        if match.key not in chosen and spec is not None and free(match, spec):
            chosen[match.key] = match
            taken.append((match.key, match.pieces[0]))
    echoes: dict[str, list[Match]] = {}
    for match in proposals:
        spec = document.spec(match.key)
        strict = spec is not None and spec.kind in STRICT_KINDS
        first = chosen.get(match.key)
        elsewhere = first is not None and match.label is not None and match.label is not first.label
        if strict and spec is not None and elsewhere and match.score > _LEAST_ECHO and free(match, spec):
            echoes.setdefault(match.key, []).append(match)
            taken.append((match.key, match.pieces[0]))
    return chosen, {key: tuple(matches) for key, matches in echoes.items()}


def _may_share(spec: FieldSpec, other: FieldSpec | None) -> bool:
    """Whether two fields are parts of one printed line (title and first name)."""
    return other is not None and spec.key != other.key and spec.part_of != "" and spec.part_of == other.part_of


def _grown(
    layout: Layout,
    match: Match,
    document: DocumentType,
    values: Sequence[Piece],
    chosen: dict[str, Match],
    hits: Sequence[LabelHit],
) -> Match:
    """The match with what belongs to it: further words on its row, and the further lines of a multi-line value."""
    spec = document.spec(match.key)
    assert spec is not None
    if spec.kind in (FieldKind.TEXT, FieldKind.LATIN_NAME) and spec.pattern and not spec.grammar:
        return _grown_by_pattern(match, spec, values, chosen)
    if (spec.kind not in _GROWING or spec.pattern) and not (spec.kind is FieldKind.DATE and spec.part_of):
        return match
    used = [
        piece
        for key, other in chosen.items()
        if key == match.key or not _may_share(spec, document.spec(key))
        for piece in other.pieces
    ]
    rows = [match.pieces[0]]
    starts = (rows[0].box.left, *([match.label.piece.box.left] if match.label else []))
    pieces = _rightward(match.pieces[0], values, used)
    while len(rows) < spec.max_lines:
        following = [
            piece
            for piece in values
            if piece.line != rows[-1].line
            and not any(piece.overlaps(other) for other in (*used, *pieces))
            and _continues(
                rows[-1].box,
                piece.box,
                starts=starts,
                tolerant=piece.text.isupper(),
                marked=_is_marked(rows[-1].text + piece.text),
            )
            and rows[0].text.isupper() == piece.text.isupper()
            and not (spec.kind in NAME_KINDS and any(c.isdigit() for c in piece.text))
            and not _label_row_between(rows[-1].box, piece.box, min(starts), hits)
        ]
        if not following:
            break
        rows.append(min(following, key=lambda piece: piece.box.top))
        pieces += _rightward(rows[-1], values, [*used, *pieces])
    ended = [*(layout.with_comma(piece) for piece in pieces[:-1]), pieces[-1]]
    return Match(match.key, tuple(ended), match.score, match.label)


def _grown_by_pattern(match: Match, spec: FieldSpec, values: Sequence[Piece], chosen: dict[str, Match]) -> Match:
    """The match with as many of the next words on its row as make a value of the field."""
    used = [piece for key, other in chosen.items() if key != match.key for piece in other.pieces]
    row = _rightward(match.pieces[0], values, used)
    while len(row) > 1 and not re.fullmatch(spec.pattern, " ".join(piece.text for piece in row)):
        row.pop()
    return Match(match.key, tuple(row), match.score, match.label)


def _rightward(first: Piece, values: Sequence[Piece], used: Sequence[Piece]) -> list[Piece]:
    """The piece and those that follow it closely on its row."""
    row = [first]
    while True:
        box = row[-1].box
        near = [
            piece
            for piece in values
            if piece.box.left > box.middle_x
            and -0.5 * box.height < piece.box.left - box.right < _WORD_GAP * box.height
            and box.overlap_y(piece.box) > 0.6
            and not any(piece.overlaps(other) for other in (*used, *row))
        ]
        if not near:
            return row
        row.append(min(near, key=lambda piece: piece.box.left))


def _label_row_between(last: Box, candidate: Box, start: float, hits: Sequence[LabelHit]) -> bool:
    """Whether a label in the value's column stands in a row between the two."""
    return any(
        last.bottom < hit.piece.box.middle_y < candidate.top
        and start - last.height < hit.piece.box.left < candidate.right
        for hit in hits
    )


def _is_marked(text: str) -> bool:
    return is_native(text) or any("\u1ea0" <= c <= "\u1ef9" or c in "đĐơƠưƯ" for c in text)


def _continues(last: Box, candidate: Box, *, starts: Sequence[float], tolerant: bool, marked: bool) -> bool:
    """Whether the candidate is the next row: it begins where the value or its label begins.

    Rows of scripts that stack marks on their letters differ in height with the marks that occur.
    """
    heights = (last.height, candidate.height)
    height = max(1.0, sum(heights) / 2 if marked else min(heights))
    gap = candidate.top - last.bottom
    low, high = (0.42, 2.4) if marked else (0.62, 1.6) if tolerant else (0.75, 1.33)
    similar = low < candidate.height / max(1.0, last.height) < high
    aligned = any(abs(candidate.left - start) < 1.2 * height for start in starts)
    return similar and aligned and -0.5 * height < gap < (1.2 if marked else 0.9) * height
