"""The shapes of machine-readable zones: what may stand at each position, where the elements are, what is checked.

Sources: ICAO Doc 9303 part 3 (alphabet, check digits), part 4 (TD3), part 5 (TD1), part 6 (TD2), part 7 (MRV-A, MRV-B).
The French and Chinese one-country forms follow public parsers (cheminfo/mrz; CARDS.md §2).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.grammar import LineGrammar

FILLER = "<"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DIGITS = "0123456789"
_LETTERS_F = _LETTERS + FILLER
_DIGITS_F = _DIGITS + FILLER
_ANY = _DIGITS + _LETTERS + FILLER
_ALNUM = _DIGITS + _LETTERS
# Some Vietnamese cards print ">" as filler (CARDS.md §1); parsing turns it into "<".
_LOOSE_LETTERS = _LETTERS_F + ">"
_LOOSE_ANY = _ANY + ">"

Span = tuple[int, int, int]
"""Line index, start and end (as in slices)."""


class ElementKind(StrEnum):
    """How the raw characters of an element become its value."""

    CODE = "code"
    COUNTRY = "country"
    NUMBER = "number"
    NAMES = "names"
    LAST_NAME = "last_name"
    FIRST_NAME = "first_name"
    BIRTH = "birth"
    EXPIRY = "expiry"
    ISSUE = "issue"
    ISSUE_MONTH = "issue_month"
    SEX = "sex"


@dataclass(frozen=True, slots=True)
class ElementSpec:
    """Where one element stands. `key` is a key of DOCUMENTS.md, or optional_1, optional_2, document_code, office."""

    key: str
    kind: ElementKind
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CheckSpec:
    """One check digit: it stands at `at` (line, position) and covers `spans`, joined in that order.

    An `optional` one may be a filler, which then says nothing. `key` names the element that it guards, or "composite".
    """

    key: str
    at: tuple[int, int]
    spans: tuple[Span, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class MrzForm:
    """One shape of MRZ: a grammar for each line, the elements in it and its check digits.

    `long_number` is the span of optional data in which a document number of more than nine characters goes on, None
    where the form has no such rule.
    """

    name: str
    lines: tuple[LineGrammar, ...]
    elements: tuple[ElementSpec, ...]
    checks: tuple[CheckSpec, ...]
    long_number: Span | None = None

    @property
    def width(self) -> int:
        """Characters in a line."""
        return len(self.lines[0])

    def element(self, key: str) -> ElementSpec | None:
        """The first element with this key, or None."""
        return next((e for e in self.elements if e.key == key), None)


def _row(name: str, *parts: tuple[str, int], tail: tuple[int, int] | None = None) -> LineGrammar:
    positions = tuple(allowed for allowed, count in parts for _ in range(count))
    return LineGrammar(name, positions, (tail,) if tail else ())


_BIRTH = ((_DIGITS_F, 2), ("01<", 1), (_DIGITS_F, 1), ("0123<", 1), (_DIGITS_F, 1), (_DIGITS, 1))
# "999999" stands for no expiry on some cards, fillers on others.
_EXPIRY = ((_DIGITS_F, 2), ("019<", 1), (_DIGITS_F, 1), ("01239<", 1), (_DIGITS_F, 1), (_DIGITS_F, 1))
_SEX = ("MFX<", 1)
_COUNTRY = ((_LETTERS, 1), (_LETTERS_F, 2))
# Two-letter country codes and "D<<" occur; the Macao card leaves the nationality blank.
_NATIONALITY = (_LETTERS_F, 3)
_CODE_2 = (_ANY, 1)
_NUMBER = ((_ALNUM, 1), (_ANY, 8), (_DIGITS, 1))
_NUMBER_LOOSE = ((_ALNUM, 1), (_ANY, 8), (_DIGITS_F, 1))
_CARD_CODES = "ACDIPRST"


def _two_line(
    name: str, first: str, width: int, *, personal: int = 0, number_check: str = _DIGITS, composite: bool = True
) -> MrzForm:
    """TD3, TD2, MRV-A and MRV-B differ only in width and in how line 2 ends."""
    optional_end = width - 1 if composite else width
    tail: list[tuple[str, int]] = [(_ANY, (personal or optional_end) - 28)]
    if personal:
        tail.append((_DIGITS_F, 1))
    if composite:
        tail.append((_DIGITS, 1))
    lines = (
        _row(f"{name}.1", (first, 1), _CODE_2, *_COUNTRY, (_LETTERS_F, width - 5), tail=(5, width)),
        _row(f"{name}.2", (_ALNUM, 1), (_ANY, 8), (number_check, 1), _NATIONALITY, *_BIRTH, _SEX, *_EXPIRY, *tail),
    )
    elements = (
        ElementSpec("document_code", ElementKind.CODE, 0, 0, 2),
        ElementSpec("issuing_country", ElementKind.COUNTRY, 0, 2, 5),
        ElementSpec("names", ElementKind.NAMES, 0, 5, width),
        ElementSpec("document_number", ElementKind.NUMBER, 1, 0, 9),
        ElementSpec("nationality", ElementKind.COUNTRY, 1, 10, 13),
        ElementSpec("date_of_birth", ElementKind.BIRTH, 1, 13, 19),
        ElementSpec("sex", ElementKind.SEX, 1, 20, 21),
        ElementSpec("date_of_expiry", ElementKind.EXPIRY, 1, 21, 27),
        ElementSpec(
            "personal_number" if personal else "optional_1", ElementKind.NUMBER, 1, 28, personal or optional_end
        ),
    )
    checks = [
        CheckSpec("document_number", (1, 9), ((1, 0, 9),)),
        CheckSpec("date_of_birth", (1, 19), ((1, 13, 19),)),
        CheckSpec("date_of_expiry", (1, 27), ((1, 21, 27),), optional=True),
    ]
    if personal:
        checks.append(CheckSpec("personal_number", (1, personal), ((1, 28, personal),), optional=True))
    if composite:
        checks.append(CheckSpec("composite", (1, width - 1), ((1, 0, 10), (1, 13, 20), (1, 21, width - 1))))
    long_number = (1, 28, 35) if name == "TD2" else None
    return MrzForm(name, lines, elements, tuple(checks), long_number)


_TD1 = MrzForm(
    "TD1",
    (
        _row("TD1.1", (_CARD_CODES, 1), _CODE_2, *_COUNTRY, *_NUMBER_LOOSE, (_LOOSE_ANY, 15)),
        _row("TD1.2", *_BIRTH, _SEX, *_EXPIRY, _NATIONALITY, (_LOOSE_ANY, 11), (_DIGITS, 1)),
        _row("TD1.3", (_LOOSE_LETTERS, 30), tail=(0, 30)),
    ),
    (
        ElementSpec("document_code", ElementKind.CODE, 0, 0, 2),
        ElementSpec("issuing_country", ElementKind.COUNTRY, 0, 2, 5),
        ElementSpec("document_number", ElementKind.NUMBER, 0, 5, 14),
        ElementSpec("optional_1", ElementKind.NUMBER, 0, 15, 30),
        ElementSpec("date_of_birth", ElementKind.BIRTH, 1, 0, 6),
        ElementSpec("sex", ElementKind.SEX, 1, 7, 8),
        ElementSpec("date_of_expiry", ElementKind.EXPIRY, 1, 8, 14),
        ElementSpec("nationality", ElementKind.COUNTRY, 1, 15, 18),
        ElementSpec("optional_2", ElementKind.NUMBER, 1, 18, 29),
        ElementSpec("names", ElementKind.NAMES, 2, 0, 30),
    ),
    (
        CheckSpec("document_number", (0, 14), ((0, 5, 14),)),
        CheckSpec("date_of_birth", (1, 6), ((1, 0, 6),)),
        CheckSpec("date_of_expiry", (1, 14), ((1, 8, 14),), optional=True),
        CheckSpec("composite", (1, 29), ((0, 5, 30), (1, 0, 7), (1, 8, 15), (1, 18, 29))),
    ),
    long_number=(0, 15, 30),
)

# The French identity card before 2021: number = year and month of issue, office, serial.
_FRID = MrzForm(
    "FRID",
    (
        _row("FRID.1", ("I", 1), ("D", 1), ("F", 1), ("R", 1), ("A", 1), (_LETTERS_F, 25), (_ANY, 6)),
        _row("FRID.2", (_DIGITS, 4), (_ALNUM, 3), (_DIGITS, 6), (_LETTERS_F, 14), *_BIRTH, ("MF", 1), (_DIGITS, 1)),
    ),
    (
        ElementSpec("document_code", ElementKind.CODE, 0, 0, 2),
        ElementSpec("issuing_country", ElementKind.COUNTRY, 0, 2, 5),
        ElementSpec("last_name", ElementKind.LAST_NAME, 0, 5, 30),
        ElementSpec("office", ElementKind.CODE, 0, 30, 36),
        ElementSpec("document_number", ElementKind.NUMBER, 1, 0, 12),
        ElementSpec("date_of_issue", ElementKind.ISSUE_MONTH, 1, 0, 4),
        ElementSpec("first_name", ElementKind.FIRST_NAME, 1, 13, 27),
        ElementSpec("date_of_birth", ElementKind.BIRTH, 1, 27, 33),
        ElementSpec("sex", ElementKind.SEX, 1, 34, 35),
    ),
    (
        CheckSpec("document_number", (1, 12), ((1, 0, 12),)),
        CheckSpec("date_of_birth", (1, 33), ((1, 27, 33),)),
        CheckSpec("composite", (1, 35), ((0, 0, 36), (1, 0, 35))),
    ),
)

# The French driving licence: the check digit of the number also covers the code and the country.
_FRDL = MrzForm(
    "FRDL",
    (
        _row(
            "FRDL.1",
            ("D", 1), ("1", 1), ("F", 1), ("R", 1), ("A", 1),
            (_DIGITS, 2), (_LETTERS, 2), (_DIGITS, 6), (_DIGITS, 6), (_LETTERS, 1), (_LETTERS_F, 7), (_DIGITS, 1),
        ),
    ),
    (
        ElementSpec("document_code", ElementKind.CODE, 0, 0, 2),
        ElementSpec("issuing_country", ElementKind.COUNTRY, 0, 2, 5),
        ElementSpec("document_number", ElementKind.NUMBER, 0, 5, 14),
        ElementSpec("date_of_expiry", ElementKind.EXPIRY, 0, 15, 21),
        ElementSpec("last_name", ElementKind.LAST_NAME, 0, 21, 29),
    ),
    (
        CheckSpec("document_number", (0, 14), ((0, 0, 14),)),
        CheckSpec("composite", (0, 29), ((0, 0, 29),)),
    ),
)  # fmt: skip

# Chinese exit-entry permits, front: one line, CS for Hong Kong and Macao, CD for Taiwan.
_CNEEP = MrzForm(
    "CNEEP",
    (
        _row(
            "CNEEP.1",
            ("C", 1), ("SDT", 1), (_LETTERS, 1), (_ALNUM, 1), (_DIGITS, 7), (_DIGITS, 1), (FILLER, 1),
            *_EXPIRY, (FILLER, 1), *_BIRTH, (FILLER, 1), (_DIGITS, 1),
        ),
    ),
    (
        ElementSpec("document_code", ElementKind.CODE, 0, 0, 2),
        ElementSpec("document_number", ElementKind.NUMBER, 0, 2, 11),
        ElementSpec("date_of_expiry", ElementKind.EXPIRY, 0, 13, 19),
        ElementSpec("date_of_birth", ElementKind.BIRTH, 0, 21, 27),
    ),
    (
        CheckSpec("document_number", (0, 11), ((0, 2, 11),)),
        CheckSpec("date_of_expiry", (0, 19), ((0, 13, 19),)),
        CheckSpec("date_of_birth", (0, 27), ((0, 21, 27),)),
        CheckSpec("composite", (0, 29), ((0, 2, 12), (0, 13, 20), (0, 21, 28))),
    ),
)  # fmt: skip

FORMS: tuple[MrzForm, ...] = (
    _two_line("TD3", "P", 44, personal=42),
    _two_line("MRVA", "V", 44, composite=False),
    _TD1,
    _FRID,
    _two_line("TD2", _CARD_CODES, 36, number_check=_DIGITS_F),
    _two_line("MRVB", "V", 36, composite=False),
    _FRDL,
    _CNEEP,
)
"""Every shape that is known, the more special ones before the general ones of the same size."""


def form_named(name: str) -> MrzForm:
    """The form of that name. Raises: KeyError if there is none."""
    for form in FORMS:
        if form.name == name:
            return form
    raise KeyError(name)


# What single states write into optional data. Sources: CARDS.md §2 (Vietnam, Macao).
STATE_ELEMENTS: dict[tuple[str, str], tuple[ElementSpec, ...]] = {
    ("TD1", "VNM"): (ElementSpec("personal_number", ElementKind.NUMBER, 0, 15, 27),),
    ("TD1", "MAC"): (ElementSpec("date_of_issue", ElementKind.ISSUE, 0, 23, 29),),
}
STATE_CHECKS: dict[tuple[str, str], tuple[CheckSpec, ...]] = {
    ("TD1", "VNM"): (CheckSpec("personal_number", (0, 29), ((0, 15, 27),), optional=True),),
    ("TD1", "MAC"): (CheckSpec("date_of_issue", (0, 29), ((0, 23, 29),), optional=True),),
}
