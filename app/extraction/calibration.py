"""How often values as sure as this one are wrong: measured on drawn cards, told as "about 1 in N".

The recogniser's confidence is no probability. `resources/calibration/confidence.json` says, for every kind of field and
step of confidence, which share of the values was wrong when cards of the tuning pool were read; it is made, drawn and
checked on other cards by `tests/bench/calibrate.py`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from app.domain.document import FieldKind, FieldSpec
from app.domain.errors import CatalogueError
from app.domain.reading import FieldState, FieldValue, Level
from app.resources import resource

SCHEMA = "countersign/calibration/1"
EDGES = (0.0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999)
"""Where the steps of confidence begin."""

ANY = "any"
"""The group that stands for all that are not named; a lone source has none."""

RISK_CODES = frozenset({"character_uncertain", "risk_above_limit", "risk_unknown"})
"""Findings that follow from the risk and are no doubts of their own."""

_SPOT = "spot_"
_HAN = range(0x2E80, 0xA000)
_NATIVE = (range(0x0E00, 0x0E80), range(0x1000, 0x10A0), range(0x1780, 0x1800))


class Basis(StrEnum):
    """What a value rests on: sources that agree, one source alone, or one about which there is another doubt."""

    AGREED = "agreed"
    ALONE = "alone"
    DOUBTED = "doubted"


@dataclass(frozen=True, slots=True)
class Calibration:
    """Steps of confidence with the risk in each, by basis and group; see `group_of`."""

    steps: Mapping[tuple[Basis, str], Sequence[tuple[float, float]]]

    def risk(self, basis: Basis, group: str, confidence: float) -> float | None:
        """The chance, 0 to 1, that such a value is wrong; None for a group that nobody measured."""
        steps = self.steps.get((basis, group)) or self.steps.get((basis, ANY))
        if not steps:
            return None
        return next((risk for start, risk in reversed(steps) if confidence >= start), steps[0][1])


def group_of(spec: FieldSpec, value: str, *, generic: bool = False) -> str:
    """The kind of field; words in Chinese characters, and values in scripts of their own recognisers, stand apart.

    So do the fields of a `generic` type, whose layout nobody knows beforehand: there a label may lead astray.
    """
    if generic and spec.kind is not FieldKind.MRZ:
        return f"{spec.kind.value}/generic"
    if spec.kind in _LETTERED and any(ord(c) in block for c in value for block in _NATIVE):
        return f"{spec.kind.value}/native"
    if spec.kind in _WORDS and any(ord(c) in _HAN for c in value):
        return f"{spec.kind.value}/han"
    return spec.kind.value


_WORDS = frozenset({FieldKind.NAME, FieldKind.LATIN_NAME, FieldKind.TEXT, FieldKind.ADDRESS})
_LETTERED = _WORDS | {FieldKind.NUMBER}
"""Kinds that may hold native letters; in numbers these are as hard to read as in names."""


def basis_of(value: FieldValue) -> Basis:
    """What the value rests on, whatever its risk made of its state and whatever spoils its spot."""
    if value.state is FieldState.PROVEN:
        return Basis.AGREED
    doubts = (f.code for f in value.findings if f.level is not Level.INFO and not f.code.startswith(_SPOT))
    return Basis.DOUBTED if any(code not in RISK_CODES for code in doubts) else Basis.ALONE


@cache
def shipped_calibration() -> Calibration:
    """The table that travels with the program.

    Raises: CatalogueError `catalogue_broken` if it is not such a table.
    """
    return load_calibration(resource("calibration") / "confidence.json")


def load_calibration(path: Path) -> Calibration:
    """The table in that file.

    Raises: CatalogueError `catalogue_broken` if it is not such a table.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["schema"] != SCHEMA:
            raise ValueError(data["schema"])
        steps = {
            (Basis(basis), group): tuple((float(step["from"]), float(step["risk"])) for step in found)
            for basis, groups in data["steps"].items()
            for group, found in groups.items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise CatalogueError("catalogue_broken", file=path.name, line=1, key="steps", why=str(error)) from error
    return Calibration(steps)
