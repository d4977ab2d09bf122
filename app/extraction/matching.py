"""Which piece of which line is the value of which field: labels, places, zones and grammar weighed together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.domain.document import DocumentType, FieldKind, FieldSpec
from app.domain.grammars import TEXT_GRAMMARS
from app.extraction.date_parts import date_part
from app.extraction.frame import card_from_anchors
from app.extraction.growing import grown
from app.extraction.labels import LabelHit, find_labels
from app.extraction.layout import Box, Layout, Piece, joined
from app.extraction.match import Match, Matching, may_share
from app.extraction.placing import around
from app.extraction.plausibility import NAME_KINDS, STRICT_KINDS, plausibility
from app.extraction.value_pieces import runs_of_script, value_pieces

_ZONE_ONLY = 0.55
_PATTERN_ONLY = 0.35
_LEAST = 0.12
_STACKED_LEAST = 0.5
_NEXT_ON_ROW = 2.5
_LEAST_ECHO = 0.5
_WORDS_ONLY = re.compile(r"\w{4,}(?:\|\w{4,})*")
"""A pattern that names whole values: such a value needs neither label nor place."""


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
    chosen = {key: grown(layout, match, document, values, chosen, hits) for key, match in chosen.items()}
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
        for piece, weight in around(layout, spec, hit, hits, values):
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
    if spec.kind is FieldKind.TEXT and _WORDS_ONLY.fullmatch(spec.pattern) and re.fullmatch(spec.pattern, piece.text):
        return _PATTERN_ONLY
    grammar = TEXT_GRAMMARS.get(spec.grammar)
    return _PATTERN_ONLY if grammar and grammar.closed else 0.0


def _share_factor(spec: FieldSpec, share: float) -> float:
    """A value usually fills its piece; a sex is one word of it."""
    return 1.0 - 0.15 * share if spec.kind is FieldKind.SEX else 0.85 + 0.15 * share


def _parts(layout: Layout, spec: FieldSpec, piece: Piece) -> list[Piece]:
    """The piece, and for fields of strict form every run of its words; of runs with a written-out date only that."""
    if spec.kind in NAME_KINDS:
        return [piece, *runs_of_script(layout, piece)]
    if spec.kind not in STRICT_KINDS and not spec.pattern:
        return [piece]
    words = layout.words(piece)
    runs = [piece]
    if 1 < len(words) <= 8:
        spans = [(words[a].start, words[b].end) for a in range(len(words)) for b in range(a, len(words))]
        runs += [layout.piece(piece.line, *span) for span in spans if span[1] - span[0] < piece.end - piece.start]
    if spec.kind is FieldKind.DATE and spec.grammar != "date_month_year":
        return list(dict.fromkeys(date_part(layout, spec.key, run) for run in runs))
    return runs


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
        return not any(other.overlaps(piece) and not may_share(spec, document.spec(key)) for key, other in taken)

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
