"""The registry of grammars: how the text of one kind of field becomes its value, and what is odd about a value.

Names stand in `resources/documents/*.toml`; a new grammar is one entry here.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass

from app.domain import (
    amounts,
    ethnicities,
    han,
    heights,
    myanmar,
    names,
    numbers,
    permit_numbers,
    thai_plates,
    waybill_numbers,
)
from app.domain.dates import ParsedDate, parse_date, to_ascii_digits
from app.domain.reading import Finding

Normaliser = Callable[[str], str]
Checker = Callable[[str], tuple[Finding, ...]]


@dataclass(frozen=True, slots=True)
class Normalised:
    """A value in the form of DOCUMENTS.md §1 ("" if the text could not be brought into it) and the doubts about it."""

    value: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class DateGrammar:
    """How dates of one kind are printed; see `app.domain.dates.parse_date`."""

    order: str = "dmy"
    calendar: str = "gregorian"

    def normalised(self, text: str, role: str, today: datetime.date) -> Normalised:
        """The ISO value of the printed date. English lines of a Buddhist card count in the common era."""
        english = any(c.isascii() and c.isalpha() for c in text)
        calendar = "auto" if self.calendar == "buddhist" and english else self.calendar
        parsed: ParsedDate = parse_date(text, order=self.order, calendar=calendar, role=role, today=today)
        return Normalised(parsed.value, parsed.findings)


@dataclass(frozen=True, slots=True)
class TextGrammar:
    """A normaliser, what is odd about its values, and what only the printed text can tell (`check_text`).

    `takes_part` marks grammars that take one part out of a printed line: a typed value is that part already. `closed`
    ones know every value that there is: what they accept needs no label.
    """

    normalise: Normaliser
    check: Checker = lambda _value: ()
    check_text: Checker = lambda _text: ()
    letters_as_digits: str = ""
    takes_part: bool = False
    closed: bool = False

    def normalised(self, text: str) -> Normalised:
        """The value; a doubt when it has more digits than were read, because letters were taken for digits."""
        value = self.normalise(text)
        findings = self.check_text(text)
        if _digit_count(value) > _digit_count(text) + sum(text.count(c) for c in self.letters_as_digits):
            findings = (Finding("number_digit_guessed"), *findings)
        return Normalised(value, findings)


DATE_GRAMMARS: dict[str, DateGrammar] = {
    "date_dmy": DateGrammar(),
    "date_ymd": DateGrammar("ymd"),
    "date_mdy": DateGrammar("mdy"),
    "date_buddhist": DateGrammar(calendar="buddhist"),
    "date_auto": DateGrammar(calendar="auto"),
    "date_month_year": DateGrammar("my"),
}
"""Grammars for fields of kind `date`."""

TEXT_GRAMMARS: dict[str, TextGrammar] = {
    "amount": TextGrammar(amounts.normalise_amount),
    "blood_type": TextGrammar(myanmar.normalise_blood_type, myanmar.check_blood_type),
    "cl_run": TextGrammar(numbers.normalise_cl_run, numbers.check_cl_run),
    "cn_eep": TextGrammar(permit_numbers.normalise_cn_eep, permit_numbers.check_cn_eep),
    "cn_ethnicity": TextGrammar(
        lambda t: han.simplified(names.tidy_name(t)), ethnicities.check_ethnicity, names.check_simplified
    ),
    "cn_passport": TextGrammar(numbers.normalise_document_number, numbers.check_cn_passport),
    "cn_ric": TextGrammar(numbers.normalise_cn_ric, numbers.check_cn_ric),
    "digits": TextGrammar(numbers.digits_only, numbers.check_digits),
    "document_number": TextGrammar(numbers.normalise_document_number, numbers.check_document_number),
    "han_simplified": TextGrammar(lambda t: han.simplified(names.tidy_name(t)), check_text=names.check_simplified),
    "han_simplified_lines": TextGrammar(
        lambda t: han.simplified(" ".join(t.split()).strip(" ,;:")), check_text=names.check_simplified
    ),
    "han_traditional": TextGrammar(lambda t: han.traditional(names.tidy_name(t)), check_text=names.check_traditional),
    "hk_codes": TextGrammar(numbers.normalise_hk_codes, numbers.check_hk_codes),
    "hk_name": TextGrammar(lambda text: re.sub(r"\s*,\s*", ", ", names.tidy_name(text)).strip()),
    "home_id": TextGrammar(permit_numbers.normalise_home_id, permit_numbers.check_home_id),
    "hk_symbols": TextGrammar(numbers.normalise_hk_symbols, numbers.check_hk_symbols),
    "hkid": TextGrammar(numbers.normalise_hkid, numbers.check_hkid),
    "kh_id": TextGrammar(numbers.normalise_kh_id, numbers.check_kh_id),
    "laser_code": TextGrammar(numbers.normalise_laser_code, numbers.check_laser_code),
    "macao_id": TextGrammar(numbers.normalise_macao_id, numbers.check_macao_id),
    "licence_categories": TextGrammar(numbers.normalise_categories),
    "mm_height": TextGrammar(heights.height_in_feet_of, check_text=heights.check_height_in_feet),
    "mm_licence": TextGrammar(myanmar.normalise_mm_licence, myanmar.check_mm_licence),
    "mm_nrc": TextGrammar(
        myanmar.normalise_mm_nrc, myanmar.check_mm_nrc, myanmar.check_mm_nrc_text, letters_as_digits="ဝရ"
    ),
    "mm_serial": TextGrammar(myanmar.normalise_mm_serial, myanmar.check_mm_serial, letters_as_digits="ဝရ"),
    "mtp": TextGrammar(permit_numbers.normalise_mtp, permit_numbers.check_mtp),
    "given_names": TextGrammar(names.given_names, takes_part=True),
    "name_after_comma": TextGrammar(lambda text: names.split_at_comma(text)[1], takes_part=True),
    "name_after_title": TextGrammar(lambda text: names.split_latin_title(text)[1], takes_part=True),
    "name_at_comma": TextGrammar(lambda text: re.sub(r"\s*,\s*", ",", names.tidy_name(text))),
    "name_before_comma": TextGrammar(lambda text: names.split_at_comma(text)[0], takes_part=True),
    "passport_number": TextGrammar(numbers.normalise_document_number, numbers.check_document_number),
    "phone": TextGrammar(waybill_numbers.normalise_phone, waybill_numbers.check_phone),
    "pe_cui": TextGrammar(numbers.normalise_pe_cui, numbers.check_pe_cui, check_text=numbers.check_pe_cui),
    "th_plate": TextGrammar(thai_plates.normalise_th_plate, thai_plates.check_th_plate),
    "th_province": TextGrammar(
        thai_plates.normalise_th_province, check_text=thai_plates.check_th_province_text, takes_part=True, closed=True
    ),
    "thai_first_name": TextGrammar(lambda text: names.split_thai_name(text)[1], takes_part=True),
    "thai_last_name": TextGrammar(lambda text: names.split_thai_name(text)[2], takes_part=True),
    "thai_pin": TextGrammar(numbers.normalise_thai_pin, numbers.check_thai_pin),
    "thai_title": TextGrammar(lambda text: names.split_thai_name(text)[0], takes_part=True),
    "title_en": TextGrammar(lambda text: names.split_latin_title(text)[0], takes_part=True),
    "vn_12": TextGrammar(numbers.normalise_vn_id, numbers.check_vn_id),
    "waybill_number": TextGrammar(waybill_numbers.normalise_waybill_number, waybill_numbers.check_waybill_number),
}
"""Grammars for every other kind of field."""


def known_grammars() -> frozenset[str]:
    """Every name that may stand as `grammar` in a document description."""
    return frozenset(DATE_GRAMMARS) | frozenset(TEXT_GRAMMARS)


def _digit_count(text: str) -> int:
    return sum(c.isdigit() for c in to_ascii_digits(text))
