"""Numbers of the permits between the mainland, Hong Kong, Macao and Taiwan, and their holders' numbers at home.

The same rules as in `app.domain.numbers`: nothing is rejected, a check says what is odd.
"""

from __future__ import annotations

import re

from app.domain.numbers import (
    SEPARATORS,
    TWINS,
    D,
    capitals,
    check_failed,
    check_hkid,
    check_macao_id,
    normalise_hkid,
    normalise_macao_id,
    shape_wrong,
)
from app.domain.reading import Finding

_TAIWAN_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO"
"""In the order of their codes from 10 on. Source: Ministry of the Interior, household registration numbers."""

_TAIWAN_SEXES = "1289"
"""Second place: citizens 1 and 2; residents from elsewhere 8 and 9 since 2021 (two letters before)."""


def normalise_home_id(text: str) -> str:
    """The holder's number at home: `A123456(7)`, `1234567(8)` or the letter and nine digits of Taiwan."""
    compact = "".join(capitals(text).split())
    taiwan = re.search(rf"(?<![0-9A-Z])([A-Z])({D}{{9}})(?![0-9A-Z(])", compact)
    if taiwan:
        return taiwan[1] + taiwan[2].translate(TWINS)
    hongkong = normalise_hkid(text)
    return hongkong if re.fullmatch(r"[A-Z]{1,2}[0-9]{6}\(.\)", hongkong) else normalise_macao_id(text)


def check_home_id(value: str) -> tuple[Finding, ...]:
    """The rules of the place whose form the number has."""
    if re.fullmatch(r"[A-Z][0-9]{9}", value):
        return check_taiwan_id(value)
    return check_hkid(value) if value[:1].isalpha() else check_macao_id(value)


def check_taiwan_id(value: str) -> tuple[Finding, ...]:
    """Shape and check digit of a letter and nine digits: weights 1, 9, 8 to 1 and 1, modulo 10."""
    if not re.fullmatch(f"[A-Z][{_TAIWAN_SEXES}][0-9]{{8}}", value):
        return shape_wrong("taiwan_id")
    code = _TAIWAN_LETTERS.index(value[0]) + 10
    digits = (code // 10, code % 10, *map(int, value[1:]))
    weights = (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1)
    total = sum(d * w for d, w in zip(digits, weights, strict=True))
    return () if total % 10 == 0 else check_failed("taiwan_id")


def normalise_cn_eep(text: str) -> str:
    """`C12345678` or `CA1234567` (Hong Kong and Macao), `T12345678` and the like (Taiwan)."""
    compact = SEPARATORS.sub("", capitals(text))
    found = re.search(rf"([A-Z])([0-9A-Z|!])({D}{{7}})(?![0-9A-Z])", compact)
    if not found:
        return compact
    second = "0" if found[2] == "O" else "1" if found[2] in "I|!" else found[2]
    return found[1] + second + found[3].translate(TWINS)


def check_cn_eep(value: str) -> tuple[Finding, ...]:
    """A letter and eight digits; since 2018 a letter other than I and O may take the place of the first digit."""
    return () if re.fullmatch(r"[CTLW][0-9A-HJ-NP-Z][0-9]{7}", value) else shape_wrong("cn_eep")


def normalise_mtp(text: str) -> str:
    """`H12345678` (or 10 digits), `HA1234567`, or the eight digits of Taiwan residents."""
    compact = SEPARATORS.sub("", capitals(text))
    found = re.search(rf"([HM]A?)({D}{{7,10}})(?![0-9A-Z])", compact)
    if found:
        return found[1] + found[2].translate(TWINS)
    digits = re.search(rf"(?<![0-9A-Z])({D}{{8}})({D}{{2}})?(\([A-Z]\)|[A-Z])?(?![0-9A-Z])", compact)
    return digits[0].translate(TWINS) if digits and not digits[3] else compact


def check_mtp(value: str) -> tuple[Finding, ...]:
    """Mainland travel permits of Hong Kong, Macao and Taiwan residents, old and new."""
    fits = re.fullmatch(r"[HM][0-9]{8}(?:[0-9]{2})?|[HM]A[0-9]{7}|[0-9]{8}(?:[0-9]{2}(?:\(?[A-Z]\)?)?)?", value)
    return () if fits else shape_wrong("mtp")
