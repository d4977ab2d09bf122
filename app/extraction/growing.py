"""What belongs to a value beyond its first piece: further words on its row, further rows of a multi-line value."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from app.domain.document import DocumentType, FieldKind, FieldSpec
from app.domain.native import is_native
from app.extraction.date_parts import date_part, dated
from app.extraction.labels import LabelHit, is_han
from app.extraction.layout import Box, Layout, Piece
from app.extraction.match import Match, may_share
from app.extraction.plausibility import NAME_KINDS

_WORD_GAP = 1.4
_GROWING = frozenset({FieldKind.TEXT, FieldKind.NAME, FieldKind.LATIN_NAME, FieldKind.ADDRESS})


def grown(
    layout: Layout,
    match: Match,
    document: DocumentType,
    values: Sequence[Piece],
    chosen: Mapping[str, Match],
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
        if key == match.key or not may_share(spec, document.spec(key))
        for piece in other.pieces
    ]
    rows = [match.pieces[0]]
    starts = (rows[0].box.left, *([match.label.piece.box.left] if match.label else []))
    if spec.kind is FieldKind.LATIN_NAME:
        values = [piece for piece in values if not any(map(is_han, piece.text))]
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
    if spec.kind is FieldKind.DATE:
        pieces = [date_part(layout, spec.key, piece) for piece in dated(spec.key, pieces)]
    ended = [*(layout.with_comma(piece) for piece in pieces[:-1]), pieces[-1]]
    return Match(match.key, tuple(ended), match.score, match.label)


def _grown_by_pattern(match: Match, spec: FieldSpec, values: Sequence[Piece], chosen: Mapping[str, Match]) -> Match:
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
