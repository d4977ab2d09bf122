"""Comparing what was read with what was drawn, and adding it up."""

from __future__ import annotations

import math
import statistics
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.domain.geometry import Quad
from app.domain.reading import FieldState, FieldValue, Level, Reading
from app.extraction.calibration import RISK_CODES
from tests.specimens.specimen import Specimen

NATIVE = (range(0x0E00, 0x0E80), range(0x1780, 0x1800), range(0x1000, 0x10A0))
"""Thai, Khmer and Burmese: scripts that need recognisers of their own."""

IDENTIFYING = {"id_number", "document_number", "date_of_birth"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """One field of one page. `truth` is "" for a field that was read but is not printed (an invented one).

    `reason` is the code of the doubt for which it asks for attention, if it does.
    """

    document: str
    condition: str
    seed: int
    key: str
    truth: str
    value: str
    state: FieldState
    reason: str = ""

    @property
    def right(self) -> bool:
        """Whether the value is the truth, up to Unicode forms and glyphs that look the same."""
        return same_print(self.truth) == same_print(self.value)

    @property
    def native(self) -> bool:
        """Whether the truth is written in a script of `NATIVE`."""
        return any(ord(c) in block for c in self.truth for block in NATIVE)

    @property
    def errors(self) -> int:
        """Characters to insert, delete or change to come from the value to the truth."""
        return distance(same_print(self.truth), same_print(self.value))


@dataclass(frozen=True, slots=True)
class PageResult:
    """One page: what type it was taken for, how long that took, and its fields."""

    document: str
    condition: str
    seed: int
    read_as: str
    milliseconds: float
    stages: dict[str, float]
    outcomes: tuple[Outcome, ...]
    photo_found: bool | None


_TWINS = {"\u0e4d\u0e32": "\u0e33", "\u17d2\u178a": "\u17d2\u178f", "\u101e\u103c": "\u1029"}


def same_print(text: str) -> str:
    """The text with single spaces, in NFC, with spellings that print alike made one (READING.md §5)."""
    text = " ".join(unicodedata.normalize("NFC", text).split(" "))
    for pair, single in _TWINS.items():
        text = text.replace(pair, single)
    return text.strip()


def distance(a: str, b: str) -> int:
    """Levenshtein distance."""
    row = list(range(len(b) + 1))
    for i, left in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, right in enumerate(b, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (left != right))
    return row[-1]


def best_reading(readings: Sequence[Reading], document: str) -> Reading:
    """The reading of the wanted type, else the one with most fields filled."""
    fitting = [r for r in readings if r.document == document]
    return max(fitting or readings, key=lambda r: sum(bool(f.value) for f in r.fields))


def outcomes(
    specimen: Specimen, reading: Reading, *, condition: str, seed: int, place: Callable[[Quad], Quad]
) -> tuple[tuple[Outcome, ...], bool | None]:
    """Every printed field and every invented one; and whether the portrait's box is right (None if there is none).

    `place` maps a quad of the specimen to the page. Pages of plain text have one outcome for each line, as `line`.
    """
    rows = []
    for key, truth in specimen.truth.items():
        field = reading.field_value(key)
        value, state = (field.value, field.state) if field else ("", FieldState.MISSING)
        rows.append(Outcome(specimen.document, condition, seed, key, truth, value, state, reason_of(field)))
    for field in reading.fields:
        if field.key not in specimen.truth and field.value and field.key not in {"photo", "signature"}:
            rows.append(Outcome(specimen.document, condition, seed, field.key, "", field.value, field.state))
    if specimen.document == "text":
        rows += _line_outcomes(specimen, reading, condition=condition, seed=seed, place=place)
    if specimen.portrait is None:
        return tuple(rows), None
    photo = reading.field_value("photo")
    found = photo is not None and photo.quad is not None and overlap(photo.quad, place(specimen.portrait)) >= 0.5
    return tuple(rows), found


def reason_of(field: FieldValue | None) -> str:
    """The doubt that makes the field ask for attention, the first that is no mere remark; "" where it asks for none.

    What follows from the measured risk alone comes last: it is named only where nothing else is doubted.
    """
    if field is None or not field.value or not field.state.needs_attention:
        return ""
    doubts = [finding.code for finding in field.findings if finding.level is not Level.INFO or len(field.findings) == 1]
    named = [code for code in doubts if code not in RISK_CODES]
    return next(iter((*named, *doubts, *(finding.code for finding in field.findings))), "none")


def _line_outcomes(
    specimen: Specimen, reading: Reading, *, condition: str, seed: int, place: Callable[[Quad], Quad]
) -> list[Outcome]:
    rows = []
    for drawn in specimen.lines:
        if drawn.role != "value":
            continue
        spot = place(drawn.quad)
        inside = [line for line in reading.lines if spot.contains(line.quad.center) or overlap(line.quad, spot) > 0.3]
        along = math.radians(spot.angle_deg)
        inside.sort(key=lambda line: line.quad.center.x * math.cos(along) + line.quad.center.y * math.sin(along))
        value = " ".join(line.text for line in inside)
        state = FieldState.CHECK if value else FieldState.MISSING
        rows.append(Outcome(specimen.document, condition, seed, "line", drawn.text, value, state))
    return rows


def overlap(a: Quad, b: Quad) -> float:
    """Intersection over union of the upright boxes around two quads."""
    one, other = a.bounds, b.bounds
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    if width <= 0 or height <= 0:
        return 0.0
    areas = sum((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return width * height / (areas - width * height)


@dataclass(frozen=True, slots=True)
class Tally:
    """Figures over some outcomes; shares are per cent, `cer` per cent of characters."""

    count: int
    exact: float
    cer: float
    states: dict[str, int]
    wrong_proven: int
    wrong_clear: int
    wrong_clear_share: float
    right_attention_share: float
    invented: int
    missing_share: float = 0.0


def tally(rows: Iterable[Outcome]) -> Tally:
    """The figures. Invented fields count among the wrong ones of their state, not in `exact` or `cer`."""
    every = list(rows)
    printed = [row for row in every if row.truth]
    right = [row for row in printed if row.right]
    wrong = [row for row in every if not row.right]
    clear = [row for row in every if row.state is FieldState.CLEAR]
    wrong_clear = sum(row.state is FieldState.CLEAR for row in wrong)
    letters = sum(len(row.truth) for row in printed)
    return Tally(
        count=len(printed),
        exact=share(len(right), len(printed)),
        cer=share(sum(row.errors for row in printed), letters),
        states=dict(Counter(row.state.value for row in printed)),
        wrong_proven=sum(row.state is FieldState.PROVEN for row in wrong),
        wrong_clear=wrong_clear,
        wrong_clear_share=share(wrong_clear, len(clear)),
        right_attention_share=share(sum(row.state.needs_attention for row in right), len(right)),
        invented=sum(not row.truth for row in every),
        missing_share=share(sum(not row.value for row in printed), len(printed)),
    )


def share(part: int, whole: int) -> float:
    """Per cent, 0 of nothing."""
    return 100.0 * part / whole if whole else 0.0


def median(values: Iterable[float]) -> float:
    """The median, 0 of nothing."""
    found = list(values)
    return statistics.median(found) if found else 0.0
