"""Which characters of a field's value are doubtful, also where the value has another form than the printed text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.reading import DOUBTFUL_BELOW, Evidence, FieldValue
from app.domain.text import Symbol

_RUN = re.compile(r"[0-9]+|[^\W\d_]+")
_ISO_DATE = re.compile(r"\d{4}-\d{2}(-\d{2})?")


@dataclass(frozen=True, slots=True)
class Doubt:
    """A character to look at: where it stands in the value, and the symbol as it was read."""

    index: int
    symbol: Symbol
    evidence: Evidence


def find_doubts(machine: FieldValue) -> tuple[Doubt, ...]:
    """The doubtful characters of the machine's value, in order; from the first evidence that carries symbols."""
    for evidence in machine.evidence:
        places = align(evidence, machine.value)
        if places:
            found = [
                Doubt(index, evidence.symbols[at], evidence)
                for index, at in sorted(places.items())
                if evidence.symbols[at].confidence < DOUBTFUL_BELOW
            ]
            return tuple(found)
    return ()


def align(evidence: Evidence, value: str) -> dict[int, int]:
    """Maps indexes of the value to indexes of the evidence's symbols, as far as the characters can be told to agree.

    Layout (spaces, dashes) may have been dropped, and a date may have been put in another order. Empty if the symbols
    are not one for each character of the text.
    """
    text = "".join(symbol.text for symbol in evidence.symbols)
    if not text or len(text) != len(evidence.symbols):
        return {}
    if text == value:
        return {i: i for i in range(len(value))}
    in_value = [i for i, c in enumerate(value) if c.isalnum()]
    in_text = [i for i, c in enumerate(text) if c.isalnum()]
    if [value[i].casefold() for i in in_value] == [text[i].casefold() for i in in_text]:
        return dict(zip(in_value, in_text, strict=True))
    return dict(_align_runs(text, value)) if _ISO_DATE.fullmatch(value) else {}


def _align_runs(text: str, value: str) -> Iterator[tuple[int, int]]:
    """Pairs the runs of digits of an ISO date with those of the printed date, which may stand the other way round."""
    runs = list(_RUN.finditer(text))
    year = value[:4]
    if not (runs and runs[0].group() == year):
        runs.reverse()
    for wanted in _RUN.finditer(value):
        run = next((r for r in runs if r.group() == wanted.group()), None)
        run = run or next((r for r in runs if wanted.group() == year and r.group() == year[2:]), None)
        if run is None:
            continue
        runs.remove(run)
        width = len(run.group())
        yield from zip(range(wanted.end() - width, wanted.end()), range(run.start(), run.end()), strict=True)
