"""What the QR code of a Vietnamese identity card says about the fields of the card."""

from __future__ import annotations

import re
import unicodedata

from app.domain.dates import parse_date
from app.domain.sexes import sex_of

_LEAST_PARTS = 6
_MONTH_AND_YEAR = 6
_DATE = re.compile(r"\d{4}|\d{6}|\d{8}")


def parse_vietnam_qr(text: str) -> dict[str, str]:
    """Field keys and values in the form of DOCUMENTS.md §1; empty if the text is not of this kind.

    The parts stand between strokes: number, number of the old card, name, birth, sex, residence, issue; what newer
    cards add behind them names other people and is left out. Parts that are empty or cannot be a value have no key.
    Names come in the capitals that the card prints. Source: CARDS.md §2.
    """
    parts = [" ".join(part.split()) for part in unicodedata.normalize("NFC", text).split("|")]
    if len(parts) < _LEAST_PARTS or not re.fullmatch(r"\d{12}", parts[0], re.ASCII):
        return {}
    number, _old_number, name, birth, sex, residence = parts[:_LEAST_PARTS]
    found = {
        "id_number": number,
        "name": name.upper(),
        "date_of_birth": _iso(birth),
        "sex": sex_of(sex),
        "place_of_residence": residence.strip(" ,"),
        "date_of_issue": _iso(parts[_LEAST_PARTS]) if len(parts) > _LEAST_PARTS else "",
    }
    return {key: value for key, value in found.items() if value}


def _iso(digits: str) -> str:
    """`ddmmyyyy` as an ISO date; a day, or a day and a month, that nobody knows may be left out or be zeros."""
    known = re.sub(r"^(?:00)+", "", digits)
    if not known.isascii() or not _DATE.fullmatch(known):
        return ""
    if len(known) == _MONTH_AND_YEAR:
        return parse_date(f"{known[:2]} {known[2:]}", order="my").value
    return parse_date(known).value
