"""Heights as cards print them: centimetres, metres, or feet and inches."""

from __future__ import annotations

import re
import unicodedata

from app.domain.date_text import to_ascii_digits
from app.domain.native import one_spelling
from app.domain.reading import Finding, Level

_LIKELY_CM = range(40, 251)
_INCHES_IN_A_FOOT = 12
_CM_IN_AN_INCH = 2.54
_METRES = re.compile(r"(?<!\d)([12])\s?[.,]\s?(\d{2})(?!\d)")
_CENTIMETRES = re.compile(r"(?<!\d)(\d{2,3})(?!\d)")
_FEET = re.compile(
    r"(?<!\d)([2-7])\s?(?:['’‘′`´]{1}|ft\.?|feet|ပေ)[\s/၊]*(?:(\d{1,2})\s?(?:[\"”“″]|['’‘′`´]{1,2}|in\b|လက်မ|$)?)?",
    re.IGNORECASE,
)
_VALUE_IN_FEET = re.compile(r"([2-7])'(?:(\d{1,2})\")?")


def height_of(text: str) -> str:
    """The height as DOCUMENTS.md §1 wants it (`170`, `1.70`, or `5'7"` where feet are printed); "" if there is none."""
    plain = to_ascii_digits(unicodedata.normalize("NFC", one_spelling(text))).strip()
    found = _METRES.search(plain)
    if found:
        return f"{found[1]}.{found[2]}"
    found = _FEET.search(plain)
    if found and int(found[2] or 0) < _INCHES_IN_A_FOOT:
        return f"{found[1]}'{int(found[2])}\"" if found[2] else f"{found[1]}'"
    found = _CENTIMETRES.search(plain)
    return found[1] if found else ""


def height_in_feet_of(text: str) -> str:
    """The height on a card that prints feet and inches; two digits alone are those, with their signs unread."""
    value = height_of(text)
    bare = re.fullmatch(r"([4-6])(\d)", value)
    return f"{bare[1]}'{bare[2]}\"" if bare else value


def check_height_in_feet(text: str) -> tuple[Finding, ...]:
    """A doubt where the signs for feet and inches were not read."""
    unread = height_of(text) != height_in_feet_of(text)
    return (Finding("character_uncertain", Level.WARN),) if unread else ()


def is_likely_height(value: str) -> bool:
    """Whether somebody can be that tall; the value has one of the forms of `height_of`."""
    feet = _VALUE_IN_FEET.fullmatch(value)
    if feet:
        return round((int(feet[1]) * _INCHES_IN_A_FOOT + int(feet[2] or 0)) * _CM_IN_AN_INCH) in _LIKELY_CM
    digits = value.replace(".", "")
    return digits.isascii() and digits.isdigit() and len(digits) <= 3 and int(digits) in _LIKELY_CM
