"""Numbers of waybills: the forms that carriers print, and the check digit of postal ones."""

from __future__ import annotations

import re

from app.domain.numbers import check_failed, plain, shape_wrong
from app.domain.reading import Finding

_S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_S10 = re.compile(r"[A-Z]{2}[0-9]{9}[A-Z]{2}")
_FORMS = (
    re.compile(r"SF[0-9]{12,15}"),
    re.compile(r"(?:YT|ZT|JT|YD|STO|DP[KL]?|KY|TT|UC|HT|BS)[0-9A-Z]?[0-9]{10,15}"),
    re.compile(r"JD[A-Z]{0,3}[0-9]{9,15}(?:-?[0-9]+){0,2}-?"),
    _S10,
    re.compile(r"1Z[0-9A-Z]{16}"),
    re.compile(r"JJD[0-9]{13,20}|GM[0-9]{16,18}"),
    re.compile(r"7[0-9]{13}"),
)
_ANY = re.compile(r"[0-9A-Z]{0,6}[0-9]{8,22}[0-9A-Z]{0,4}")
_GAPS = re.compile(r"[\s.·_–—-]")


def normalise_waybill_number(text: str) -> str:
    """Letters and digits in capitals, without the gaps that only part groups."""
    return _GAPS.sub("", plain(text).upper().strip(" :：#*()"))


def check_waybill_number(value: str) -> tuple[Finding, ...]:
    """Whether it has the form of a waybill number, and the check digit where its form has one (UPU S10)."""
    if not _ANY.fullmatch(value) and not any(form.fullmatch(value) for form in _FORMS):
        return shape_wrong("waybill_number")
    if _S10.fullmatch(value) and not _s10_holds(value):
        return check_failed("waybill_number")
    return ()


def carrier_form(value: str) -> bool:
    """Whether the value has a form that a carrier's numbers have and others hardly do."""
    return any(form.fullmatch(value) for form in _FORMS)


def _s10_holds(value: str) -> bool:
    """Source: UPU S10-12, §4.4: weighted sum of the eight digits, modulo 11."""
    rest = sum(int(d) * w for d, w in zip(value[2:10], _S10_WEIGHTS, strict=True)) % 11
    return int(value[10]) == {0: 5, 1: 0}.get(rest, 11 - rest)


_PHONE_SLIPS = str.maketrans("OoQDlI|", "0000111")


def normalise_phone(text: str) -> str:
    """The number as printed, with slips of the recogniser mended and single blanks; stars of a masked one stay."""
    mended = plain(text).translate(_PHONE_SLIPS)
    return " ".join(re.sub(r"[^0-9+()*\-./ ]", " ", mended).split()).strip(" ./-,")


def check_phone(value: str) -> tuple[Finding, ...]:
    """Five to fifteen digits or stars."""
    return () if 5 <= len(re.findall(r"[0-9*]", value)) <= 20 else shape_wrong("phone")
