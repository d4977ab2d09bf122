"""Reading a machine-readable zone whose characters are known: elements, check digits, doubts. Never raises on bad data.

Source: ICAO Doc 9303 part 3 §4 (contents, alphabet, check digits) and parts 4 to 7 (shapes, see mrz_forms).
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.countries import alpha3_of_code
from app.domain.dates import LIFELONG, likely_years, local_today
from app.domain.mrz_forms import (
    FILLER,
    FORMS,
    STATE_CHECKS,
    STATE_ELEMENTS,
    CheckSpec,
    ElementKind,
    ElementSpec,
    MrzForm,
    form_named,
)
from app.domain.reading import Finding, Level

__all__ = [
    "FORMS",
    "Mrz",
    "MrzElement",
    "MrzForm",
    "check_digit",
    "check_holds",
    "checks_of",
    "clean_lines",
    "find_form",
    "form_named",
    "parse",
    "symbol_value",
]

_WEIGHTS = (7, 3, 1)
_ILLEGAL_SHARE_MAX = 0.25
_FILLERS = str.maketrans({">": FILLER, "«": FILLER * 2, "‹": FILLER, "›": FILLER, "＜": FILLER, "≪": FILLER * 2})


@dataclass(frozen=True, slots=True)
class MrzElement:
    """One element: `raw` as printed (with fillers), `value` in the form of DOCUMENTS.md §1 ("" if it has none).

    It stands in line `line` from `start` to `end` (as in slices). `check` tells whether its own check digit, which
    stands at `check_at` (line, position), holds; None where it has none or the digit says nothing.
    """

    key: str
    raw: str
    value: str
    line: int
    start: int
    end: int
    check: bool | None = None
    check_at: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Mrz:
    """A whole zone. `lines` are cleaned (capitals, "<" for every filler). `names_cut_at` is the length of the name
    field when it is filled to its last place, so that names may be cut off there; None when they end before it.
    """

    form: MrzForm
    lines: tuple[str, ...]
    elements: tuple[MrzElement, ...]
    findings: tuple[Finding, ...] = ()
    names_cut_at: int | None = None

    def element(self, key: str) -> MrzElement | None:
        """The element with this key, or None."""
        return next((e for e in self.elements if e.key == key), None)

    def value(self, key: str) -> str:
        """The value of the element with this key; "" if there is none."""
        element = self.element(key)
        return element.value if element else ""

    @property
    def text(self) -> str:
        """The lines joined with newlines: the value of a field of kind `mrz`."""
        return "\n".join(self.lines)

    @property
    def checks_pass(self) -> bool:
        """Whether no check digit fails (those that say nothing do not count)."""
        return all(check_holds(check, self.lines) is not False for check in checks_of(self.form, self.lines))


def symbol_value(symbol: str) -> int:
    """0 to 35: digits as they are, A=10 to Z=35, and 0 for fillers and anything foreign. Source: 9303-3 §4.9."""
    if len(symbol) == 1 and "0" <= symbol <= "9":
        return ord(symbol) - ord("0")
    if len(symbol) == 1 and "A" <= symbol <= "Z":
        return ord(symbol) - ord("A") + 10
    return 0


def check_digit(text: str) -> str:
    """The check digit over `text`: weights 7, 3, 1 repeating, modulo 10. Source: 9303-3 §4.9."""
    return str(sum(symbol_value(c) * _WEIGHTS[i % 3] for i, c in enumerate(text)) % 10)


def clean_lines(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines in capitals, without spaces, with "<" for every kind of filler, empty ones dropped."""
    cleaned = ("".join(line.split()).translate(_FILLERS).upper() for line in lines)
    return tuple(line for line in cleaned if line)


def find_form(lines: Sequence[str]) -> tuple[MrzForm, ...]:
    """The forms that number and length of the lines allow, those with the fewest illegal characters first.

    Forms that more than a quarter of the characters contradict are left out.
    """
    cleaned = clean_lines(lines)
    ranked = []
    for rank, form in enumerate(FORMS):
        if tuple(map(len, cleaned)) != tuple(map(len, form.lines)):
            continue
        illegal = _illegal_count(form, cleaned)
        if illegal <= _ILLEGAL_SHARE_MAX * form.width * len(form.lines):
            head = cleaned[0][0] in form.lines[0].positions[0]
            ranked.append((not head, illegal, rank, form))
    return tuple(form for *_, form in sorted(ranked, key=lambda entry: entry[:3]))


def _illegal_count(form: MrzForm, lines: Sequence[str]) -> int:
    return sum(
        c not in allowed
        for line, grammar in zip(lines, form.lines, strict=True)
        for c, allowed in zip(line, grammar.positions, strict=True)
    )


def parse(lines: Sequence[str], *, form: MrzForm | None = None, today: datetime.date | None = None) -> Mrz | None:
    """The zone in these lines; None if they have the size of no form (or not of `form`, when given).

    `today` settles the century of two-digit years: births are never in the future, expiry lies between 30 years ago
    and 69 years ahead.
    """
    cleaned = clean_lines(lines)
    if form is None:
        forms = find_form(cleaned)
        if not forms:
            return None
        form = forms[0]
    elif tuple(map(len, cleaned)) != tuple(map(len, form.lines)):
        return None
    return _Parser(form, cleaned, today or local_today()).parsed()


def checks_of(form: MrzForm, lines: Sequence[str]) -> tuple[CheckSpec, ...]:
    """The check digits that apply to these very lines: long document numbers and what single states add included.

    Source: 9303-5 §4.2.2 note on document numbers of more than nine characters. The lines have the form's size.
    """
    checks = list(form.checks)
    if form.long_number:
        checks[0] = _number_check(form, lines)
    return (*checks, *STATE_CHECKS.get((form.name, lines[0][2:5]), ()))


def _number_check(form: MrzForm, lines: Sequence[str]) -> CheckSpec:
    check = form.checks[0]
    line, start, end = form.long_number or (0, 0, 0)
    if lines[check.at[0]][check.at[1]] != FILLER:
        return check
    number_line, number_start, number_end = check.spans[0]
    length = len(lines[line][start:end].split(FILLER)[0])
    # Older Belgian cards fill the optional data: three characters and the check digit belong to the number.
    if lines[0][2:5] == "BEL" and length > 4:
        length = 4
    if length < 2 or FILLER in lines[number_line][number_start:number_end]:
        return replace(check, optional=True)
    last = start + length - 1
    return replace(check, at=(line, last), spans=(*check.spans, (line, start, last)))


def check_holds(check: CheckSpec, lines: Sequence[str]) -> bool | None:
    """Whether the check digit fits what it covers; None when it is a filler that says nothing."""
    covered = "".join(lines[line][start:end] for line, start, end in check.spans)
    digit = lines[check.at[0]][check.at[1]]
    if check.optional and digit == FILLER:
        return True if not covered.strip(FILLER) else None
    return digit == check_digit(covered)


class _Parser:
    """One pass over cleaned lines of the right size."""

    def __init__(self, form: MrzForm, lines: tuple[str, ...], today: datetime.date) -> None:
        self.form, self.lines, self.today = form, lines, today
        self.findings: list[Finding] = []
        self.cut_at: int | None = None

    def parsed(self) -> Mrz:
        checks = {check.key: check for check in checks_of(self.form, self.lines)}
        state = (self.form.name, self.lines[0][2:5])
        elements: list[MrzElement] = []
        for spec in (*self.form.elements, *STATE_ELEMENTS.get(state, ())):
            elements += self._names(spec) if spec.kind is ElementKind.NAMES else [self._plain(spec)]
        elements = [self._checked(element, checks.pop(element.key, None)) for element in elements]
        elements += [self._checked(self._digit_element(check), check) for check in checks.values()]
        illegal = _illegal_count(self.form, self.lines)
        if illegal:
            self.findings.append(Finding("mrz_symbols_illegal", Level.WARN, {"count": illegal}))
        if self.cut_at:
            self.findings.append(Finding("mrz_names_cut", Level.INFO))
        return Mrz(self.form, self.lines, tuple(elements), tuple(self.findings), self.cut_at)

    def _doubt(self, code: str, key: str) -> None:
        self.findings.append(Finding(code, Level.WARN, {"element": key}))

    def _digit_element(self, check: CheckSpec) -> MrzElement:
        line, at = check.at
        return MrzElement(check.key, self.lines[line][at], "", line, at, at + 1)

    def _checked(self, element: MrzElement, check: CheckSpec | None) -> MrzElement:
        if check is None:
            return element
        holds = check_holds(check, self.lines)
        if holds is False:
            self.findings.append(Finding("mrz_check_failed", Level.ERROR, {"element": element.key}))
        value = element.value
        if element.key == "document_number" and len(check.spans) > 1 and self.form.long_number:
            value = "".join(self.lines[line][start:end] for line, start, end in check.spans)
        return replace(element, value=value, check=holds, check_at=check.at)

    def _plain(self, spec: ElementSpec) -> MrzElement:
        raw = self.lines[spec.line][spec.start : spec.end]
        return MrzElement(spec.key, raw, self._value(spec, raw), spec.line, spec.start, spec.end)

    def _value(self, spec: ElementSpec, raw: str) -> str:
        match spec.kind:
            case ElementKind.COUNTRY:
                return self._country(spec.key, raw)
            case ElementKind.BIRTH | ElementKind.EXPIRY | ElementKind.ISSUE:
                return self._date(spec, raw)
            case ElementKind.ISSUE_MONTH:
                return self._date(spec, raw + FILLER * 2)
            case ElementKind.SEX:
                return {"M": "M", "F": "F", "X": "X", FILLER: "X"}.get(raw, "")
            case ElementKind.LAST_NAME | ElementKind.FIRST_NAME:
                self._note_cut(raw, spec)
                return " ".join(raw.replace(FILLER, " ").split())
            case ElementKind.NUMBER if not spec.key.startswith("optional"):
                return raw.replace(FILLER, "")
            case _:
                return " ".join(raw.replace(FILLER, " ").split())

    def _country(self, key: str, raw: str) -> str:
        if not raw.strip(FILLER):
            return ""
        code = alpha3_of_code(raw)
        if not code:
            self._doubt("mrz_country_unknown", key)
        return code

    def _note_cut(self, raw: str, spec: ElementSpec) -> None:
        if raw[-1] != FILLER:
            self.cut_at = spec.end - spec.start

    def _names(self, spec: ElementSpec) -> list[MrzElement]:
        raw = self.lines[spec.line][spec.start : spec.end]
        self._note_cut(raw, spec)
        split = raw.find(FILLER * 2)
        bounds = (split, split + 2) if split >= 0 else (len(raw), len(raw))
        full = len(raw.rstrip(FILLER))
        parts = (
            ("last_name", 0, bounds[0]),
            ("first_name", bounds[1], max(bounds[1], full)),
            ("full_name", 0, full),
        )
        return [
            MrzElement(
                key,
                raw[start:end],
                " ".join(raw[start:end].replace(FILLER, " ").split()),
                spec.line,
                spec.start + start,
                spec.start + end,
            )
            for key, start, end in parts
        ]

    def _date(self, spec: ElementSpec, raw: str) -> str:
        """ISO date, "YYYY-MM" or "YYYY" where day or month are fillers, "" where the year is. Source: 9303-3 §4.8."""
        if spec.kind is ElementKind.EXPIRY and self._is_lifelong(raw):
            return LIFELONG
        if raw[:2] == FILLER * 2:
            return ""
        year, month, day = (_number(raw[i : i + 2]) for i in (0, 2, 4))
        if year is None or (month is None and raw[2:4] != FILLER * 2) or (day is None and raw[4:] != FILLER * 2):
            self._doubt("mrz_date_impossible", spec.key)
            return ""
        role = "expiry" if spec.kind is ElementKind.EXPIRY else "birth"
        for full in likely_years(year, role=role, today=self.today):
            try:
                moment = datetime.date(full, month or 1, day or 1)
            except ValueError:
                continue
            if spec.kind is ElementKind.EXPIRY or moment <= self.today:
                return _iso(moment, has_month=month is not None, has_day=month is not None and day is not None)
        self._doubt("mrz_date_impossible", spec.key)
        return ""

    def _is_lifelong(self, raw: str) -> bool:
        if raw in ("999999", FILLER * 6):
            return True
        # Spain prints 01 01 9999 on permanent cards, Vietnam the last day of a century.
        return (self.lines[0][2:5], raw) in {("ESP", "990101"), ("VNM", "991231")}


def _number(text: str) -> int | None:
    return int(text) if len(text) == 2 and text.isascii() and text.isdigit() else None


def _iso(moment: datetime.date, *, has_month: bool, has_day: bool) -> str:
    return moment.isoformat()[: 10 if has_day else 7 if has_month else 4]
