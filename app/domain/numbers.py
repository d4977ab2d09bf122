"""Identity numbers of single states: the form in which a value is kept, and what is odd about it.

Each `normalise_…` brings printed text into the form of DOCUMENTS.md §1 and gives back what it was given (without outer
spaces) when it cannot. Each `check_…` says what is odd about a normalised value; nothing is ever rejected for it,
because official specimens break their own check digits (CARDS.md §1). Nothing here raises on bad data.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from dataclasses import dataclass

from stdnum.cl import rut
from stdnum.cn import ric
from stdnum.pe import cui
from stdnum.th import pin

from app.domain.date_text import to_ascii_digits
from app.domain.reading import Finding, Level

TWINS = str.maketrans("OoQDIl|!SsBZz", "0000111155822")
"""Letters and signs that digits are misread as."""

D = "[0-9OoQDIl|!SsBZz]"
"""A digit, or what one is misread as, in a pattern."""

_DATE = re.compile(rf"(?<![0-9]){D}{{2}}[-./ ]{D}{{2}}[-./ ]{D}{{4}}(?![0-9])|{D}\.{D}")
SEPARATORS = re.compile(r"[\s.\-–—_·,/]")
"""What layout puts into a number."""

_OPEN, _CLOSE = r"[(\[{<C]?", r"[)\]}>]?"
_HK_FIRST_WEIGHT = 9
_HK_BLANK = 36
_THAI_ODD_FIRST = "9"
_VN_PROVINCES_BELOW = 100
_CATEGORY = re.compile("AM|A1|A2|B1|BE|C1E|C1|CE|D1E|D1|DE|[ABCDFGHKLMPSTW]")
_CATEGORIES = re.compile(f"(?:{_CATEGORY.pattern})+")
_GLUED_FROM = 3
_TWO_CATEGORIES = re.compile("A[BCDT]|B[CDT]|C[DT]|DT")
"""Two categories that no state prints as one: the blank between them was not read."""

_VN_PROVINCES = """
001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045
046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093
094 095 096
"""
_VN_PROVINCE_CODES = frozenset(_VN_PROVINCES.split())


@dataclass(frozen=True, slots=True)
class Encoded:
    """What a number says about its holder: `sex` is "M", "F" or ""; `birth` an ISO date, a year, or ""."""

    sex: str
    birth: str


def plain(text: str) -> str:
    """The text with full-width forms and digits of every script made ASCII, without outer spaces."""
    return to_ascii_digits(unicodedata.normalize("NFKC", text)).strip()


def capitals(text: str) -> str:
    """The plain text in capitals, where a small l can only be a misread 1."""
    return plain(text).replace("l", "1").upper()


def digits_only(text: str) -> str:
    """The digits of the text; letters that are mistaken for digits count as digits."""
    return "".join(c for c in plain(text).translate(TWINS) if c.isascii() and c.isdigit())


def shape_wrong(number: str) -> tuple[Finding, ...]:
    """The finding for a value that does not have the form of its kind of number; `number` names the kind."""
    return (Finding("number_shape_wrong", Level.ERROR, {"number": number}),)


def check_failed(number: str) -> tuple[Finding, ...]:
    """The finding for a value whose check digit does not fit."""
    return (Finding("number_check_failed", Level.ERROR, {"number": number}),)


# --- Hong Kong ---


def normalise_hkid(text: str) -> str:
    """`A123456(7)`, whatever brackets were printed or read."""
    compact = "".join(capitals(text).split())
    found = re.search(rf"([A-Z]{{1,2}})({D}{{6}}){_OPEN}([0-9A-Z|!]){_CLOSE}(?![0-9A-Z])", compact)
    if not found:
        return plain(text)
    return f"{found[1]}{found[2].translate(TWINS)}({found[3].translate(TWINS)})"


def hkid_check_digit(number: str) -> str:
    """The check character for one or two letters and six digits. Source: CARDS.md §2, weights 9 to 2, modulo 11."""
    total = 0
    for i, char in enumerate(number.rjust(8)):
        value = _HK_BLANK if char == " " else int(char) if char.isdigit() else ord(char) - ord("A") + 10
        total += value * (_HK_FIRST_WEIGHT - i)
    return "0123456789A0"[(11 - total % 11) % 11]


def check_hkid(value: str) -> tuple[Finding, ...]:
    """Shape and check character of a Hong Kong identity card number."""
    found = re.fullmatch(r"([A-Z]{1,2}[0-9]{6})\(([0-9A-Z])\)", value)
    if not found:
        return shape_wrong("hkid")
    return () if hkid_check_digit(found[1]) == found[2] else check_failed("hkid")


def normalise_hk_symbols(text: str) -> str:
    """`***AZ`: stars and letters of the symbols line without spaces. Two stars are never printed, but three are."""
    bare = re.sub(r"[^*A-Z0-9]", "", plain(text).upper().replace("★", "*").replace("✱", "*").replace("＊", "*"))
    return re.sub(r"^\*{2,}", "***", bare)


def check_hk_symbols(value: str) -> tuple[Finding, ...]:
    """Stars first, then letters, some followed by an office digit."""
    return () if re.fullmatch(r"\*{0,3}(?:[A-Z][0-9]?){1,8}", value) else shape_wrong("hk_symbols")


def normalise_hk_codes(text: str) -> str:
    """Telegraph codes in groups of four digits with one space between."""
    digits = digits_only(text)
    return " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))


def check_hk_codes(value: str) -> tuple[Finding, ...]:
    """Whole groups of four digits, at most eight."""
    return () if re.fullmatch(r"[0-9]{4}(?: [0-9]{4}){0,7}", value) else shape_wrong("hk_codes")


# --- Macao ---


def normalise_macao_id(text: str) -> str:
    """`1234567(8)`; the old writing 1/234567/8 too. A date has eight digits as well and is left as it is."""
    digits = "" if _DATE.search(plain(text)) else digits_only(text)
    return f"{digits[:7]}({digits[7]})" if len(digits) == 8 else plain(text)


def check_macao_id(value: str) -> tuple[Finding, ...]:
    """Seven digits and one in brackets; its rule is not public."""
    return () if re.fullmatch(r"[0-9]{7}\([0-9]\)", value) else shape_wrong("macao_id")


# --- Thailand ---


def normalise_thai_pin(text: str) -> str:
    """Thirteen digits without spaces or dashes."""
    return digits_only(text) or plain(text)


def check_thai_pin(value: str) -> tuple[Finding, ...]:
    """Length, first digit and check digit. Source: CARDS.md §2; python-stdnum th.pin."""
    if not re.fullmatch(r"[0-9]{13}", value) or value[0] == _THAI_ODD_FIRST:
        return shape_wrong("thai_pin")
    return () if pin.calc_check_digit(value) == value[-1] else check_failed("thai_pin")


def normalise_laser_code(text: str) -> str:
    """`XX9-9999999-99` as on the back of the Thai card."""
    compact = re.sub(r"[^A-Z0-9|!]", "", capitals(text))
    found = re.search(rf"([A-Z]{{2}})({D})({D}{{7}})({D}{{2}})", compact)
    if not found:
        return plain(text)
    first, second, third = (found[i].translate(TWINS) for i in (2, 3, 4))
    return f"{found[1]}{first}-{second}-{third}"


def check_laser_code(value: str) -> tuple[Finding, ...]:
    """Two letters, ten digits in three groups."""
    return () if re.fullmatch(r"[A-Z]{2}[0-9]-[0-9]{7}-[0-9]{2}", value) else shape_wrong("laser_code")


# --- China ---


def normalise_cn_ric(text: str) -> str:
    """Eighteen characters: digits, the last may be X; or the fifteen digits of old numbers."""
    compact = SEPARATORS.sub("", capitals(text))
    found = re.search(rf"(?<![0-9])({D}{{17}})([0-9XOISBZ|!])(?![0-9])", compact)
    if found:
        return found[1].translate(TWINS) + found[2].translate(TWINS)
    return compact


def check_cn_ric(value: str) -> tuple[Finding, ...]:
    """Shape, birth date inside, check character of GB 11643."""
    if re.fullmatch(r"[0-9]{15}", value):
        return ()
    if not re.fullmatch(r"[1-9][0-9]{16}[0-9X]", value) or not _is_date(value[6:14]):
        return shape_wrong("cn_ric")
    return () if ric.calc_check_digit(value) == value[-1] else check_failed("cn_ric")


def encoded_in_cn_ric(value: str) -> Encoded | None:
    """Birth and sex that a resident identity number carries; None if it is not one."""
    if not re.fullmatch(r"[0-9]{17}[0-9X]", value) or not _is_date(value[6:14]):
        return None
    return Encoded("M" if int(value[16]) % 2 else "F", f"{value[6:10]}-{value[10:12]}-{value[12:14]}")


# --- Chile and Peru ---


def normalise_cl_run(text: str) -> str:
    """`12.345.678-5`, the check character behind a dash."""
    compact = re.sub(r"[^0-9A-Z|!]", "", capitals(text).removeprefix("RUN").removeprefix("RUT"))
    found = re.fullmatch(rf"({D}{{6,8}})([0-9K])", compact)
    if not found:
        return plain(text)
    return f"{int(found[1].translate(TWINS)):,}".replace(",", ".") + "-" + found[2]


def check_cl_run(value: str) -> tuple[Finding, ...]:
    """Shape and check character. Source: python-stdnum cl.rut."""
    if not re.fullmatch(r"[0-9]{1,2}(?:\.[0-9]{3}){2}-[0-9K]|[0-9]{3}\.[0-9]{3}-[0-9K]", value):
        return shape_wrong("cl_run")
    number, check = value.replace(".", "").split("-")
    return () if rut.calc_check_digit(number) == check else check_failed("cl_run")


def normalise_pe_cui(text: str) -> str:
    """The eight digits; the check character behind them is checked by `check_pe_cui` on the printed text."""
    found = re.search(rf"(?<![0-9])({D}{{8}})(?:[\s\-–]*[0-9A-K])?(?![0-9A-Z])", capitals(text))
    return found[1].translate(TWINS) if found else plain(text)


def check_pe_cui(value: str) -> tuple[Finding, ...]:
    """Shape, and the check character where the text has one. Source: CARDS.md §2; python-stdnum pe.cui."""
    found = re.search(rf"(?<![0-9])({D}{{8}})(?:[\s\-–]*([0-9A-K]))?(?![0-9A-Z])", capitals(value))
    if not found:
        return shape_wrong("pe_cui")
    if found[2] is None or found[2] in cui.calc_check_digits(found[1].translate(TWINS)):
        return ()
    return check_failed("pe_cui")


# --- Vietnam, Cambodia ---


def normalise_vn_id(text: str) -> str:
    """Twelve digits (or nine on old cards) without spaces; a date beside them is none of them."""
    compact = re.sub(r"[\s.]", "", plain(text))
    for digit in ("[0-9]", D):
        for length in (12, 9):
            found = re.search(rf"(?<![0-9/\-]){digit}{{{length}}}(?![0-9/\-])", compact)
            if found:
                return found[0].translate(TWINS)
    return digits_only(text) or plain(text)


def check_vn_id(value: str) -> tuple[Finding, ...]:
    """Length, and for twelve digits the province; there is no check digit."""
    if not re.fullmatch(r"[0-9]{9}|[0-9]{12}", value):
        return shape_wrong("vn_id")
    home = len(value) == 12 and int(value[:3]) < _VN_PROVINCES_BELOW
    if home and value[:3] not in _VN_PROVINCE_CODES:
        return (Finding("number_region_unknown", Level.WARN, {"number": "vn_id"}),)
    return ()


def encoded_in_vn_id(value: str) -> Encoded | None:
    """Year of birth and sex that a twelve-digit number carries; None for others."""
    if not re.fullmatch(r"[0-9]{12}", value):
        return None
    century = int(value[3])
    return Encoded("F" if century % 2 else "M", str(1900 + century // 2 * 100 + int(value[4:6])))


def normalise_kh_id(text: str) -> str:
    """The nine digits; a card's number of issue in brackets behind them is left out."""
    digits = digits_only(re.split(r"[(\[{]", plain(text))[0])
    return digits or plain(text)


def check_kh_id(value: str) -> tuple[Finding, ...]:
    """Nine digits."""
    return () if re.fullmatch(r"[0-9]{9}", value) else shape_wrong("kh_id")


# --- Driving licences ---


def normalise_categories(text: str) -> str:
    """Categories of a licence with one space between (`AM B BE`), also where they were read glued together.

    Source: Directive 2006/126/EC, article 4, and the national ones that stand beside them.
    """
    words = re.sub(r"[/,;|]", " ", plain(text).upper()).split()
    parted = [_CATEGORY.findall(word) if _CATEGORIES.fullmatch(word) and len(word) > 1 else [word] for word in words]
    if len(words) == 1 and len(words[0]) < _GLUED_FROM and not _TWO_CATEGORIES.fullmatch(words[0]):
        return words[0]
    return " ".join(category for word in parted for category in word)


# --- Passports and what has no rule of its own ---


def normalise_document_number(text: str) -> str:
    """Letters and digits in capitals, without spaces and signs."""
    return re.sub(r"[^0-9A-Z]", "", plain(text).upper())


def check_document_number(value: str) -> tuple[Finding, ...]:
    """Five to eighteen letters and digits with at least two digits."""
    fits = re.fullmatch(r"[0-9A-Z]{5,18}", value) and sum(map(str.isdigit, value)) >= 2
    return () if fits else shape_wrong("document_number")


def check_cn_passport(value: str) -> tuple[Finding, ...]:
    """A letter and eight digits, or E, a letter other than I and O, and seven digits. Source: CARDS.md §2."""
    return () if re.fullmatch(r"[EGDSPHM][0-9]{8}|[EDSP][A-HJ-NP-Z][0-9]{7}", value) else shape_wrong("cn_passport")


def check_digits(value: str) -> tuple[Finding, ...]:
    """Digits and nothing else."""
    return () if re.fullmatch(r"[0-9]+", value) else shape_wrong("digits")


def _is_date(digits: str) -> bool:
    try:
        datetime.date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return False
    return True
