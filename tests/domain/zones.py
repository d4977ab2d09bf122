"""Machine-readable zones written from elements, with right check digits, for the tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.geometry import Point, Quad
from app.domain.mrz import check_digit
from app.domain.mrz_forms import MrzForm
from app.domain.text import Symbol, TextLine

STRIP = Quad(Point(0, 0), Point(440, 0), Point(440, 10), Point(0, 10))


def written(form: MrzForm, raw: Mapping[str, str]) -> list[str]:
    """The lines of a zone whose elements have these raw characters (short ones are filled up)."""
    rows = [["<"] * len(grammar) for grammar in form.lines]
    for row, grammar in zip(rows, form.lines, strict=True):
        for position, allowed in enumerate(grammar.positions):
            if len(allowed) == 1:
                row[position] = allowed
    for spec in form.elements:
        if spec.key in raw:
            rows[spec.line][spec.start : spec.end] = raw[spec.key].ljust(spec.end - spec.start, "<")
    return with_check_digits(form, ["".join(row) for row in rows])


def with_check_digits(form: MrzForm, lines: Sequence[str]) -> list[str]:
    """The lines with every check digit of the form set right, the composite one last."""
    rows = [list(line) for line in lines]
    for check in form.checks:
        covered = "".join("".join(rows[line][start:end]) for line, start, end in check.spans)
        rows[check.at[0]][check.at[1]] = check_digit(covered)
    return ["".join(row) for row in rows]


def as_read(text: str, rivals: Mapping[int, tuple[str, float]] | None = None) -> TextLine:
    """A line whose characters are certain but for those that have a rival (text, probability)."""
    symbols = []
    for position, char in enumerate(text):
        rival = (rivals or {}).get(position)
        symbols.append(Symbol(char, 1 - rival[1], (rival,)) if rival else Symbol(char, 0.999))
    return TextLine(STRIP, tuple(symbols))
