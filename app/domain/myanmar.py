"""Numbers of Myanmar's cards, in Burmese and in Latin letters."""

from __future__ import annotations

import re
import unicodedata

from app.domain.date_text import to_ascii_digits
from app.domain.myanmar_townships import is_township
from app.domain.native import distance, one_spelling, weight
from app.domain.numbers import plain, shape_wrong
from app.domain.reading import Finding, Level

_BURMESE_DIGITS = "၀၁၂၃၄၅၆၇၈၉"
_TO_BURMESE = str.maketrans("0123456789", _BURMESE_DIGITS)
# The letters wa and ra look like the digits zero and seven, and are typed for each other.
_LETTER_TO_DIGIT = str.maketrans("ဝရ", "၀၇")
_DIGIT_TO_LETTER = str.maketrans("၀၇", "ဝရ")
_STATES = 14
# Citizen, associate, naturalised, temporary, monk, nun. Source: CARDS.md §2.
_CLASSES = {"နိုင်": "N", "ဧည့်": "E", "ပြု": "P", "ယာယီ": "T", "သ": "TH", "သီ": "THI"}
_DIGIT = "[0-9၀-၉ဝရOIl]"
_SCRIPT = "[\u1000-\u103f]"
_BURMESE = re.compile(
    rf"({_DIGIT}{{1,2}})[/၊။|]?([\u1000-\u103f၀၇]{{2,9}}?)[(\[{{]({_SCRIPT}{{1,6}})[)\]}}]({_DIGIT}{{6,7}})"
)
# A seventh digit is one read twice: it stays in sight, and the number is malformed.
# Brackets that were not read: the codes of townships have three letters.
_BRACKET = r"[()\[\]{}]"
_CODE_LETTERS = 3
_CLASS_SHARE = 0.35
_LOOSE = re.compile(rf"({_DIGIT}{{1,2}})[/၊။|]?((?:{_SCRIPT}|{_BRACKET}|[၀၇]){{4,14}}?)({_DIGIT}{{6,7}})(?![0-9၀-၉])")
_LATIN = re.compile(r"([0-9OIl]{1,2})/([A-Za-z]{3,12})[(\[{]([A-Za-z]{1,6})[)\]}]([0-9OoIl]{6,7})")
_LATIN_TWINS = str.maketrans("OoIl", "0011")


# The names of the letters, the longest first; the letter wa looks like an O.
_BURMESE_GROUPS = (("အေဘီ", "AB"), ("အေ", "A"), ("ဘီ", "B"), ("အို", "O"), ("ဝ", "O"))


def normalise_mm_nrc(text: str) -> str:
    """`၁၂/တမန(နိုင်)၁၂၃၄၅၆` with Burmese digits, or `12/TAMANA(N)123456` where the number is printed in Latin."""
    compact = "".join(unicodedata.normalize("NFC", text).split())
    found = _BURMESE.search(compact)
    if found:
        state, serial = (_burmese_digits(found[i]) for i in (1, 4))
        return f"{state}/{found[2].translate(_DIGIT_TO_LETTER)}({_nearest_class(found[3]) or found[3]}){serial}"
    loose = _LOOSE.search(compact)
    letters = re.sub(_BRACKET, "", loose[2]).translate(_DIGIT_TO_LETTER) if loose else ""
    if loose and _nearest_class(letters[_CODE_LETTERS:]):
        state, serial = (_burmese_digits(loose[i]) for i in (1, 3))
        return f"{state}/{letters[:_CODE_LETTERS]}({_nearest_class(letters[_CODE_LETTERS:])}){serial}"
    latin = _LATIN.search("".join(plain(text).split()))
    if latin:
        state, serial = (latin[i].translate(_LATIN_TWINS) for i in (1, 4))
        return f"{state}/{latin[2].upper()}({_class_letter(latin[3])}){serial}"
    return text.strip()


def check_mm_nrc_text(text: str) -> tuple[Finding, ...]:
    """A doubt where the class, its brackets or the stroke were not read as they are printed."""
    compact = "".join(one_spelling(text).split())
    value = normalise_mm_nrc(text)
    if not check_mm_nrc(value) and not value.isascii() and not _as_printed(value, compact):
        return (Finding("character_uncertain", Level.WARN),)
    return ()


def _as_printed(value: str, compact: str) -> bool:
    return value[value.index("(") : value.index(")") + 1] in compact and re.search("[/၊။|]", compact) is not None


def _nearest_class(text: str) -> str:
    """The word for a class that is nearest to the text; "" if none is near, or two are."""
    ranked = sorted((distance(text, unicodedata.normalize("NFC", name)), name) for name in _CLASSES)
    (cost, name), (next_cost, _) = ranked[:2]
    return unicodedata.normalize("NFC", name) if cost <= _CLASS_SHARE * weight(name) and cost < next_cost else ""


def _burmese_digits(text: str) -> str:
    return text.translate(_LATIN_TWINS).translate(_LETTER_TO_DIGIT).translate(_TO_BURMESE)


def _class_letter(printed: str) -> str:
    known = {"N": "N", "NAING": "N", "E": "E", "P": "P", "PRU": "P", "PYU": "P", "T": "T", "TH": "TH", "THI": "THI"}
    return known.get(printed.upper(), printed.upper())


def check_mm_nrc(value: str) -> tuple[Finding, ...]:
    """State 1 to 14, a known class, six digits, and a township of that state; there is no check digit."""
    burmese = re.fullmatch(r"([၀-၉]{1,2})/([\u1000-\u103f]{2,9})\(([\u1000-\u103f]{1,6})\)([၀-၉]{6})", value)
    latin = re.fullmatch(r"([0-9]{1,2})/([A-Z]{3,12})\(([A-Z]{1,3})\)([0-9]{6})", value)
    found = burmese or latin
    if not found or not 1 <= int(to_ascii_digits(found[1])) <= _STATES:
        return shape_wrong("mm_nrc")
    known = {unicodedata.normalize("NFC", name) for name in _CLASSES} if burmese else set(_CLASSES.values())
    if found[3] not in known:
        return shape_wrong("mm_nrc")
    if not is_township(int(to_ascii_digits(found[1])), found[2]):
        return (Finding("number_township_unknown", Level.WARN),)
    return ()


def normalise_mm_licence(text: str) -> str:
    """`A/123456/22`, in the digits that are printed."""
    return "".join(plain(text) if text.isascii() else text).replace(" ", "").upper()


def check_mm_licence(value: str) -> tuple[Finding, ...]:
    """A letter, a number and a year, with strokes between."""
    fits = re.fullmatch(r"[A-Z\u1000-\u103f]{1,3}/[0-9]{3,7}/[0-9]{2,4}", to_ascii_digits(value))
    return () if fits else shape_wrong("mm_licence")


def normalise_mm_serial(text: str) -> str:
    """`က-၁၂၃၄၅၆`: the letters of the series and the number of the card, in the digits that are printed."""
    compact = "".join(one_spelling(text).split())
    found = re.search(rf"([\u1000-\u1021]{{1,3}})[-–—_.·~/]*({_DIGIT}{{5,7}})(?![0-9၀-၉])", compact)
    if found:
        return f"{found[1]}-{_burmese_digits(found[2])}"
    latin = re.search(r"([A-Z]{1,3})[-–—_.·~/]*([0-9]{5,7})(?![0-9])", plain(compact).upper())
    return f"{latin[1]}-{latin[2]}" if latin else text.strip()


def check_mm_serial(value: str) -> tuple[Finding, ...]:
    """One to three letters, a dash and five to seven digits."""
    fits = re.fullmatch(r"[\u1000-\u1021]{1,3}-[၀-၉]{5,7}|[A-Z]{1,3}-[0-9]{5,7}", value)
    return () if fits else shape_wrong("mm_serial")


def normalise_blood_type(text: str) -> str:
    """`A`, `B`, `AB` or `O` with its sign as printed."""
    for printed, group in _BURMESE_GROUPS:
        text = text.replace(printed, group)
    found = re.search(r"(?<![A-Z])(AB|A|B|O|0)[\s(]*(\+|-|–|VE)?", plain(text).upper().replace("RH", ""))
    if not found:
        return text.strip()
    return found[1].replace("0", "O") + (found[2] or "").replace("–", "-").replace("VE", "")


def check_blood_type(value: str) -> tuple[Finding, ...]:
    """One of the four groups."""
    return () if re.fullmatch(r"(?:AB|A|B|O)[+-]?", value) else shape_wrong("blood_type")
