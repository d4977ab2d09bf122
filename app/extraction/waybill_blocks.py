"""The two blocks of a waybill: which lines belong to the sender, which to the recipient."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.extraction.contact_names import SURNAMES
from app.extraction.layout import Box
from app.extraction.running_text import RunningText, Span


class Party(StrEnum):
    """Whose block it is; the beginning of the keys of its fields."""

    SENDER = "sender"
    RECIPIENT = "recipient"


_OTHER_WORDS = r"(?!员|日期|时间|网点|时段|方式|费|款|站|派|到付|码|地编|到|据|银|件码)"
_SENDER = r"寄\s?件\s?人|寄\s?件\s?方|寄方|发\s?件\s?人|发\s?货\s?人|寄\s?件|发件"
_RECIPIENT = r"收\s?件\s?人|收\s?件\s?方|收方|收\s?货\s?人|收\s?件|收货"
_SENDER_WORDS = (
    r"sender(?:'s)?|shipper(?:'s)?|consignor|ship(?:ped)? from|return address|remitente|expéditeur|absender|người gửi|"
    r"ผู้ส่ง|отправитель"
)
_RECIPIENT_WORDS = (
    r"recipient(?:'s)?|receiver(?:'s)?|consignee(?:'s)?|addressee|ship to|deliver to|delivery address|destinatario|"
    r"destinataire|empfänger|người nhận|ผู้รับ|получатель"
)
_NO_BLOCK = r"(?!.*\b(?:account|signature|reference|load)\b)"


def _chinese(words: str, english: str) -> re.Pattern[str]:
    return re.compile(rf"^\W*(?:{words}){_OTHER_WORDS}(?:信息)?(?:{english})?", re.IGNORECASE)


def _worded(words: str, other: str) -> re.Pattern[str]:
    return re.compile(rf"^\W*(?:\d\s?[.)]?\s?)?(?:{words})(?!\w)(?:\s*\((?:{other})\))?{_NO_BLOCK}", re.IGNORECASE)


_MARKERS: tuple[tuple[Party, re.Pattern[str]], ...] = (
    (Party.SENDER, _chinese(_SENDER, "Sender|From")),
    (Party.RECIPIENT, _chinese(_RECIPIENT, "Receiver|Recipient|To")),
    (Party.SENDER, re.compile(rf"^\W*寄(?=$|[\s:：]|[{SURNAMES}])")),
    (Party.RECIPIENT, re.compile(rf"^\W*收(?=$|[\s:：]|[{SURNAMES}])")),
    (Party.SENDER, _worded(_SENDER_WORDS, "from|shipper|sender")),
    (Party.RECIPIENT, _worded(_RECIPIENT_WORDS, "to|consignee|receiver")),
    (Party.SENDER, re.compile(r"^\W*FROM(?=$|\s*[:：]|\s+[A-Z])|^From(?=$|\s*[:：])")),
    (Party.RECIPIENT, re.compile(r"^\W*TO(?=$|\s*[:：]|\s+[A-Z])|^To(?=$|\s*[:：])")),
)
_TAIL = re.compile(r"^[\s:：|/)）\]】]+|^(?:信息|资料|details|information|address)(?=\W|$)", re.IGNORECASE)
_LONGEST_GAP = 3.0
_BADGE_ABOVE = 1.8


@dataclass(frozen=True, slots=True)
class Marker:
    """The word that begins a block, and its place. `badge` tells that nothing else stands on its line."""

    party: Party
    span: Span
    box: Box
    badge: bool


@dataclass(frozen=True, slots=True)
class Block:
    """One party's rows from top to bottom, each a part of a line."""

    party: Party
    rows: tuple[Span, ...]


def find_blocks(text: RunningText, *, without: frozenset[int] = frozenset()) -> tuple[Block, ...]:
    """The blocks of both parties, as far as their words are found; the fullest one of each.

    Lines `without` belong to nobody.
    """
    markers = _markers(text)
    rows: dict[int, list[Span]] = {index: [] for index in range(len(markers))}
    for index, marker in enumerate(markers):
        whole = text.texts[marker.span.line]
        if not marker.badge:
            rows[index].append(Span(marker.span.line, marker.span.end, len(whole)))
    taken = without | {marker.span.line for marker in markers}
    for line in range(len(text.lines)):
        owner = None if line in taken else _owner(_box(text, line), markers)
        if owner is not None:
            rows[owner].append(Span(line, 0, len(text.texts[line])))
    blocks = [Block(m.party, _without_far(text, m, rows[i])) for i, m in enumerate(markers)]
    best: dict[Party, Block] = {}
    for block in blocks:
        if block.party not in best or _length(block) > _length(best[block.party]):
            best[block.party] = block
    return tuple(best.values())


def _length(block: Block) -> int:
    return sum(row.end - row.start for row in block.rows)


def _markers(text: RunningText) -> list[Marker]:
    found = []
    for line, whole in enumerate(text.texts):
        for party, pattern in _MARKERS:
            match = pattern.search(whole)
            if match is None:
                continue
            end = match.end()
            while (tail := _TAIL.search(whole[end:])) and tail.end():
                end += tail.end()
            part = text.part(Span(line, 0, match.end())).quad.bounds
            found.append(Marker(party, Span(line, match.start(), end), Box(*part), end >= len(whole.rstrip())))
            break
    return found


def _box(text: RunningText, line: int) -> Box:
    return Box(*text.lines[line].quad.bounds)


def _owner(row: Box, markers: Sequence[Marker]) -> int | None:
    """The marker whose block the row belongs to: the last one that begins above it in its column."""
    best: tuple[float, int] | None = None
    for index, marker in enumerate(markers):
        box = marker.box
        right = min(
            (m.box.left for m in markers if m.box.left > box.right and m.box.overlap_y(box) > 0.4), default=float("inf")
        )
        if row.middle_x > right or row.right < box.left - box.height:
            continue
        above = _BADGE_ABOVE * row.height if marker.badge and row.left >= box.right - 0.3 * box.height else 0.0
        drop = row.middle_y - box.top
        if drop < -above:
            continue
        distance = abs(row.middle_y - box.middle_y) + (0.0 if drop >= 0 else row.height)
        if best is None or distance < best[0]:
            best = (distance, index)
    return best[1] if best else None


def _without_far(text: RunningText, marker: Marker, rows: Sequence[Span]) -> tuple[Span, ...]:
    """The rows from top to bottom, up to the first wide gap."""
    pitch = max(4.0, marker.box.height)
    ordered = sorted(rows, key=lambda s: (round(_box(text, s.line).middle_y / pitch), _box(text, s.line).left))
    kept: list[Span] = []
    bottom = marker.box.bottom
    for row in ordered:
        box = _box(text, row.line)
        if kept and box.top - bottom > _LONGEST_GAP * box.height:
            break
        kept.append(row)
        bottom = max(bottom, box.bottom)
    return tuple(kept)
