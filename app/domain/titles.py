"""Titles that Thai cards print before a name, and the name behind them."""

from __future__ import annotations

import re

# Civil titles first, then the commonest ranks, as the Royal Thai registry abbreviates them.
_THAI = (
    "นางสาว", "น.ส.", "นส.", "นาย", "นาง", "เด็กชาย", "เด็กหญิง", "ด.ช.", "ด.ญ.", "ว่าที่ ร.ต.",
    "ว่าที่ร.ต.", "พล.อ.", "พล.ท.", "พล.ต.", "พ.อ.", "พ.ท.", "พ.ต.", "ร.อ.", "ร.ท.", "ร.ต.", "จ.ส.อ.",
    "จ.ส.ท.", "จ.ส.ต.", "ส.อ.", "ส.ท.", "ส.ต.", "พล.ต.อ.", "พล.ต.ท.", "พล.ต.ต.", "พ.ต.อ.", "พ.ต.ท.",
    "พ.ต.ต.", "ร.ต.อ.", "ร.ต.ท.", "ร.ต.ต.", "ด.ต.", "พระ", "ดร.", "ม.ร.ว.", "ม.ล.",
)  # fmt: skip
_ENGLISH = ("Mr.", "Mrs.", "Miss", "Ms.", "Master", "Dr.", "Rev.", "Lt.", "Capt.", "Maj.", "Col.", "Gen.", "Sgt.")
_ENGLISH_PATTERN = re.compile(
    r"^\s*(?P<title>" + "|".join(re.escape(t.rstrip(".")) for t in _ENGLISH) + r")\b\s*[.,:]?\s*(?P<name>.*)$", re.I
)


def split_title(text: str) -> tuple[str, str]:
    """The English title as it should be written ("" if there is none) and the rest of the line."""
    found = _ENGLISH_PATTERN.match(text)
    if not found:
        return "", text.strip()
    said = found["title"].casefold()
    title = next(t for t in _ENGLISH if t.rstrip(".").casefold() == said)
    return title, found["name"].strip()


def split_thai_name(text: str) -> tuple[str, str, str]:
    """Title, first name and last name of a Thai name line; "" for parts that are not there.

    The title stands directly before the first name or a blank apart; the last name is everything behind the first gap.
    """
    text = " ".join(text.split())
    title = next((t for t in sorted(_THAI, key=len, reverse=True) if text.startswith(t)), "")
    first, _, last = text[len(title) :].strip().partition(" ")
    return title, first, last.strip()
