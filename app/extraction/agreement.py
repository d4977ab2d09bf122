"""Whether two sources say the same about a field, allowing for how each of them writes it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from app.domain.document import FieldKind, FieldSpec
from app.domain.names import NameMatch, compare_names
from app.domain.reading import Evidence, Source
from app.extraction.barcode import dense, same_writing

_LEAST_CUT = 9
_ISO_LENGTH = 10
_WORDS = frozenset({FieldKind.TEXT, FieldKind.NAME, FieldKind.LATIN_NAME, FieldKind.ADDRESS})


class Stance(Enum):
    """How one source stands to another: SAME backs it, COMPATIBLE neither backs nor contradicts it."""

    SAME = "same"
    COMPATIBLE = "compatible"
    DIFFERENT = "different"


def agree(spec: FieldSpec, a: Evidence, b: Evidence, names_cut_at: int | None = None) -> bool:
    """Whether two sources say the same."""
    return stance(spec, a, b, names_cut_at) is Stance.SAME


def stance(spec: FieldSpec, a: Evidence, b: Evidence, names_cut_at: int | None = None) -> Stance:
    """How two sources stand to each other. `names_cut_at` is the length at which the MRZ cuts names."""
    if a.value == b.value:
        return Stance.SAME
    sources = {a.source, b.source}
    if Source.BARCODE in sources and spec.kind in _WORDS and same_writing(a.value, b.value, marks=False):
        return Stance.SAME if same_writing(a.value, b.value) else Stance.COMPATIBLE
    if spec.kind is FieldKind.LATIN_NAME and sources in _PRINT_AND_CODE:
        return _names(*(_ordered(a, b)), names_cut_at)
    if spec.kind is FieldKind.NUMBER and (dense(a.value) == dense(b.value) or _cut_short(a, b)):
        return Stance.SAME
    if spec.kind is FieldKind.DATE and Source.DERIVED in sources and _coarser(a.value, b.value):
        return Stance.COMPATIBLE
    return Stance.DIFFERENT


def independent(items: Iterable[Evidence]) -> bool:
    """Whether what agrees here are at least two prints: other zones, or the same value printed in another place."""
    return len(list(items)) > 1


_PRINT_AND_CODE = ({Source.VIZ, Source.MRZ}, {Source.VIZ, Source.BARCODE}, {Source.BARCODE, Source.MRZ})


def _ordered(a: Evidence, b: Evidence) -> tuple[Evidence, Evidence]:
    """The source that shows marks, then the one that writes A to Z."""
    rank = {Source.VIZ: 0, Source.BARCODE: 1, Source.MRZ: 2}
    return (a, b) if rank[a.source] <= rank[b.source] else (b, a)


def _names(printed: Evidence, coded: Evidence, names_cut_at: int | None) -> Stance:
    match compare_names(printed.value, coded.value, truncated_at=names_cut_at):
        case NameMatch.SAME | NameMatch.SAME_TRUNCATED:
            return Stance.SAME
        case NameMatch.COMPATIBLE | NameMatch.NOT_COMPARABLE:
            return Stance.COMPATIBLE
    return Stance.DIFFERENT


def _cut_short(a: Evidence, b: Evidence) -> bool:
    """Whether the MRZ holds the beginning of a printed number that is longer than its element."""
    printed, coded = (a, b) if b.source is Source.MRZ else (b, a)
    full = coded.source is Source.MRZ and coded.text and not coded.text.endswith("<")
    return bool(full) and len(coded.value) >= _LEAST_CUT and dense(printed.value).startswith(dense(coded.value))


def _coarser(a: str, b: str) -> bool:
    """Whether one date is the other's year, or its year and month."""
    short, full = sorted((a, b), key=len)
    return len(short) < len(full) <= _ISO_LENGTH and full.startswith(f"{short}-")
