"""What is left of a card's lines beside their labels: the pieces that may be values."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.native import is_native
from app.extraction.labels import LabelHit, is_han
from app.extraction.layout import Layout, Piece, fold

_SAME_ROW = 0.5
_LEFT_OVER = 5
_LEAST_LABEL = 6
_LEAST_FRAGMENT = 3
_TINY_LABEL = 2


def value_pieces(layout: Layout, hits: Sequence[LabelHit], labels: Sequence[str], skip: Sequence[int]) -> list[Piece]:
    """Every piece of the lines, but those in `skip`, that is no label; `hits` are the labels that were seen, `labels`
    all that the type may print.
    """
    words = {fold(label)[0] for label in labels}
    unseen = {word for word in words if len(word) == _TINY_LABEL} - {fold(hit.piece.text)[0] for hit in hits}
    whole = {label.casefold() for label in labels if len(label) >= _LEAST_LABEL}
    return [piece for piece in _pieces(layout, hits, skip) if not _is_label_word(piece, words, unseen, whole)]


def _pieces(layout: Layout, hits: Sequence[LabelHit], skip: Sequence[int]) -> list[Piece]:
    """What is left of every line after its labels are cut out, split at wide gaps."""
    pieces = []
    for index in range(len(layout.lines)):
        if index in skip:
            continue
        cuts = [(hit.piece.start, hit.piece.end) for hit in hits if hit.piece.line == index]
        for start, end in layout.segments(index):
            at = start
            for cut_start, cut_end in [*sorted(cuts), (end, end)]:
                stop = min(max(cut_start, at), end)
                piece = _beyond_label(layout, layout.piece(index, at, stop), hits)
                if any(c.isalnum() or c in "*-" for c in piece.text) and not _only_joint(piece, hits):
                    pieces.append(piece)
                at = max(at, min(cut_end, end))
    return pieces


def _beyond_label(layout: Layout, piece: Piece, hits: Sequence[LabelHit]) -> Piece:
    """The piece without the last characters of the label before it, when outlines of two lines overlap."""
    for hit in hits:
        label = hit.piece.box
        if hit.piece.line == piece.line or not label.left < piece.box.left < label.right:
            continue
        if label.overlap_y(piece.box) < _SAME_ROW or label.right - piece.box.left > label.height:
            continue
        quad = layout.lines[piece.line].quad
        symbols = layout.lines[piece.line].symbols
        share = (label.right - quad.bounds[0]) / max(1.0, quad.width_px)
        begin = next((i for i in range(piece.start, piece.end) if symbols[i].start >= share), piece.start)
        over = "".join(symbol.text for symbol in symbols[piece.start : begin])
        if len(over) <= _LEFT_OVER and _is_end_of(over, hit.piece.text):
            return layout.piece(piece.line, begin, piece.end)
    return piece


def _is_end_of(over: str, label: str) -> bool:
    """Whether the characters are what the label ends with; those of native scripts may have been misread."""
    folded = fold(over)[0]
    return fold(label)[0].endswith(folded) or all(map(is_native, folded))


def _is_label_word(piece: Piece, words: set[str], unseen: set[str], labels: set[str]) -> bool:
    """Whether the piece is a label and nothing else, though no label was seen in its line.

    Of two Chinese characters one may have been misread, if the label was not seen elsewhere (`unseen`).
    """
    folded = fold(piece.text)[0]
    if len(folded) == _TINY_LABEL and any(
        is_han(a) and (a == b) for w in unseen for a, b in zip(w, folded, strict=True)
    ):
        return True
    if len(folded) >= _LEAST_LABEL:
        return folded in words
    # "Aut" of "Authority": the rest was covered or not read. Values of so few letters stand in capitals. Marks count:
    # "Nội" of a town is no "Nơi" of a label.
    return (
        len(folded) >= _LEAST_FRAGMENT
        and piece.text[:1].isupper()
        and piece.text[1:].islower()
        and any(label.startswith(piece.text.casefold()) for label in labels)
    )


def _only_joint(piece: Piece, hits: Sequence[LabelHit]) -> bool:
    """Whether the piece is a crumb between two words for one field ("Surname / Nom")."""
    same = [hit for hit in hits if hit.piece.line == piece.line]
    before = max((h for h in same if h.piece.end <= piece.start), key=lambda h: h.piece.end, default=None)
    after = min((h for h in same if h.piece.start >= piece.end), key=lambda h: h.piece.start, default=None)
    if before is None or after is None or sum(c.isalnum() for c in piece.text) > 2:
        return False
    return bool(before.owners & after.owners) or not any(c.isalnum() for c in piece.text)


def runs_of_script(layout: Layout, piece: Piece) -> list[Piece]:
    """The piece cut where Chinese characters and other letters meet ("AU YEUNG歐陽"); nothing where it has only one."""
    symbols = layout.lines[piece.line].symbols
    cuts, last = [piece.start], ""
    for index in range(piece.start, piece.end):
        text = symbols[index].text
        if not text.isalpha():
            continue
        if last and is_han(text) != is_han(last):
            cuts.append(index)
        last = text
    if len(cuts) == 1:
        return []
    runs = [layout.piece(piece.line, a, b) for a, b in zip(cuts, [*cuts[1:], piece.end], strict=True)]
    return [run for run in runs if run.text]
