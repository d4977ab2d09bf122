"""The text in the PDF417 of North American licences and identity cards, from the first edition to the present one.

Source: AAMVA DL/ID Card Design Standard, annex D (editions 2000 to 2020, file versions 1 to 10), in public copies; the
names of elements are the standard's own. Never raises on bad data.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_HEADER = re.compile(r"@?[\n\r\x1c-\x1f ]*(?:ANSI |AAMVA)(\d{6})(\d{2})")
_SUBFILE = re.compile(r"(?:DL|ID|EN)(?=D[A-Z]{2})")
_BREAKS = re.compile(r"[\n\r\x1c-\x1f]+")
_ELEMENT = re.compile(r"(D[A-Z]{2})(.*)", re.DOTALL)
_FIRST_EDITION = 1
_NOTHING = frozenset({"", "NONE", "UNAVL", "UNAVAIL", "N/A", "NA", "UNK"})
_PROVINCES = frozenset(["AB", "BC", "MB", "NB", "NF", "NL", "NS", "NT", "NU", "ON", "PE", "PQ", "QC", "SK", "YT"])
_SEXES = {"1": "M", "2": "F", "9": "X", "0": "X", "M": "M", "F": "F", "X": "X"}
_CUT_FLAGS = {"DDE": "last_name", "DDF": "first_name", "DDG": "first_name"}
_CANADA = frozenset({"CAN", "CA", "CDN"})
_OLDEST_YEAR, _NEWEST_YEAR = 1880, 2150


@dataclass(frozen=True, slots=True)
class Licence:
    """One record: `version` and `issuer` (six digits) of the header, values by keys of DOCUMENTS.md, shortened keys."""

    version: int
    issuer: str
    values: Mapping[str, str]
    cut: frozenset[str] = field(default_factory=frozenset)


def parse(text: str) -> Licence | None:
    """The record in the text of a PDF417; None if the header of the standard is missing or no element follows it."""
    header = _HEADER.search(text)
    if header is None:
        return None
    elements = _elements(text[header.end() :])
    if not elements:
        return None
    version = int(header[2])
    country = _country(elements)
    last, first = _names(elements)
    number = " ".join(_said(elements, "DAQ").split())
    values = {
        "document_number": number,
        "last_name": last,
        "first_name": first,
        "sex": _SEXES.get(_said(elements, "DBC")[:1].upper(), ""),
        "issuing_country": country,
        "address": _address(elements, country),
        "categories": _said(elements, "DCA") or _said(elements, "DAR"),
    }
    for key, element in (("date_of_birth", "DBB"), ("date_of_issue", "DBD"), ("date_of_expiry", "DBA")):
        values[key] = _date(_said(elements, element), version=version, country=country)
    cut = {key for element, key in _CUT_FLAGS.items() if elements.get(element, "").strip().upper() == "T"}
    return Licence(version, header[1], {key: value for key, value in values.items() if value}, frozenset(cut))


def _elements(text: str) -> dict[str, str]:
    """Element name to its raw value; the subfile of the licence is found by its name, as offsets are often wrong."""
    start = _SUBFILE.search(text)
    body = text[start.end() :] if start else text
    elements: dict[str, str] = {}
    for part in _BREAKS.split(body):
        found = _ELEMENT.fullmatch(part.strip(" \x00"))
        if found:
            elements.setdefault(found[1], found[2])
    return elements


def _said(elements: Mapping[str, str], name: str) -> str:
    """The element's value without padding; "" for the words that stand for nothing."""
    value = elements.get(name, "").strip(" \x00,")
    return "" if value.upper() in _NOTHING else value


def _country(elements: Mapping[str, str]) -> str:
    said = _said(elements, "DCG").upper()
    if said:
        return "CAN" if said in _CANADA else "USA" if said.startswith("US") else said
    region = (_said(elements, "DAJ") or _said(elements, "DAO")).upper()
    return "CAN" if region in _PROVINCES else "USA"


def _names(elements: Mapping[str, str]) -> tuple[str, str]:
    """Last name and given names, from whichever elements the edition uses.

    DCS with DAC and DAD (since 2009), DCS with DCT (2003 to 2005), DAB with DAC and DAD, or DAA alone (2000), which
    holds last, first and middle name parted by commas or "@".
    """
    last = _said(elements, "DCS") or _said(elements, "DAB")
    given = [_said(elements, "DCT")] if _said(elements, "DCT") else [_said(elements, "DAC"), _said(elements, "DAD")]
    first = " ".join(part for part in given if part)
    whole = _said(elements, "DAA")
    if whole and not (last and first):
        parts = [part.strip() for part in re.split(r"[,@]", whole)]
        last = last or parts[0]
        first = first or " ".join(part for part in parts[1:3] if part.upper() not in _NOTHING)
    return _spaced(last), _spaced(first)


def _spaced(name: str) -> str:
    return " ".join(name.replace(",", " ").replace("@", " ").split())


def _address(elements: Mapping[str, str], country: str) -> str:
    """Street, town, region and post code in one line, as they stand on the front."""
    home = [_said(elements, name) for name in ("DAG", "DAH", "DAI", "DAJ")]
    post = _said(elements, "DAK")
    if not home[0]:
        home = [_said(elements, name) for name in ("DAL", "DAM", "DAN", "DAO")]
        post = _said(elements, "DAP") or post
    return " ".join(part for part in (*home, _post_code(post, country)) if part)


def _post_code(code: str, country: str) -> str:
    """`12345`, `12345-6789`, `K1A 0A9`: zeros that only fill the element are dropped."""
    dense = re.sub(r"[^0-9A-Z]", "", code.upper())
    if country == "USA" and dense.isdecimal():
        return dense[:5] if dense[5:].strip("0") == "" else f"{dense[:5]}-{dense[5:9]}"
    return f"{dense[:3]} {dense[3:]}" if re.fullmatch(r"[A-Z]\d[A-Z]\d[A-Z]\d", dense) else code


def _date(digits: str, *, version: int, country: str) -> str:
    """ISO date. The first edition and Canada write the year first, others the month; an impossible one is turned."""
    if not re.fullmatch(r"\d{8}", digits):
        return ""
    year_first = version <= _FIRST_EDITION or country == "CAN"
    for order in (year_first, not year_first):
        year, month, day = (digits[:4], digits[4:6], digits[6:]) if order else (digits[4:], digits[:2], digits[2:4])
        try:
            moment = datetime.date(int(year), int(month), int(day))
        except ValueError:
            continue
        if _OLDEST_YEAR <= moment.year <= _NEWEST_YEAR:
            return moment.isoformat()
    return ""
