"""Names as printed against names as a machine-readable zone writes them, so that correct pairs are not flagged.

Source: ICAO Doc 9303 part 3 §4.6 (writing of names) and §6 (transliteration); part 4 §4.2.3, part 5 and part 6
(truncation of long names).
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum

from app.domain import han
from app.domain.native import distance, one_spelling
from app.domain.reading import Finding
from app.domain.transliteration import is_transliterable, options_of

_FORMS_MAX = 64
_TITLE_WORDS = "MR MRS MS MISS MASTER DR PROF MR. MRS. MS. DR. PROF. SIR DAME HON REV M. MME MLLE HERR FRAU SR SRA SRTA"
_TITLES = frozenset(_TITLE_WORDS.split())
_APOSTROPHES = "'’‘`´ʼʻ′"
_THAI_TITLES = (
    "นางสาว", "เด็กชาย", "เด็กหญิง", "น.ส.", "ด.ช.", "ด.ญ.", "นาย", "นาง", "พระภิกษุ", "พระ", "ม.ร.ว.", "ม.ล.", "ว่าที่ร้อยตรี",
    "ว่าที่ ร.ต.", "ดร.",
)  # fmt: skip
_USUAL_THAI_TITLES = _THAI_TITLES[:8]
_LATIN_TITLE = re.compile(r"^(MR|MRS|MISS|MS|MASTER|DR|PROF)(?:\.\s*|\s+)(?=\S)", re.IGNORECASE)
# What is left of the word "Name" before a title.
_MISREAD_LABEL = re.compile(r"^[Nn]\S{1,3} (?=(?:Mr|Mrs|Miss|Ms|Master)\b)")
_GLUED_TITLE = re.compile(r"^(Mr|Mrs|Miss|Master|Ms|Dr)(?=[A-Z])")
_HAN = "\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"


class NameMatch(StrEnum):
    """How a printed name and its MRZ form fit together.

    COMPATIBLE pairs can belong to one person (given names left out, initials, glued words) but do not prove each other.
    NOT_COMPARABLE: the printed name has letters that no table here writes in A to Z.
    """

    SAME = "same"
    SAME_TRUNCATED = "same_truncated"
    COMPATIBLE = "compatible"
    DIFFERENT = "different"
    NOT_COMPARABLE = "not_comparable"


def mrz_forms_of(name: str) -> set[str]:
    """Every way in which the words of a name may stand in an MRZ, with single spaces for fillers; at most 64.

    Apostrophes and full stops vanish, hyphens and commas part words.
    """
    return set(itertools.islice(_forms(name), _FORMS_MAX))


def to_mrz(name: str) -> str:
    """The recommended MRZ form with "<" between words; letters without a spelling are left out."""
    return next(_forms(name), "").replace(" ", "<")


def _forms(name: str) -> Iterator[str]:
    """The recommended form first; then each letter's second choice, everywhere alike, then every mixture."""
    parts = [_letter_options(c) for c in _prepared(name)]
    if not parts:
        return
    seen: set[str] = set()
    widest = max(map(len, parts))
    alike = (tuple(options[min(i, len(options) - 1)] for options in parts) for i in range(widest))
    for choice in itertools.chain(alike, itertools.islice(itertools.product(*parts), 4 * _FORMS_MAX)):
        form = " ".join("".join(choice).split())
        if form and form not in seen:
            seen.add(form)
            yield form


def _words_only(name: str) -> str:
    """The prepared name with one space for every run of signs."""
    marked = "".join(c if c.isalpha() or unicodedata.combining(c) else " " for c in _prepared(name))
    return " ".join(marked.split())


def _prepared(name: str) -> str:
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name))
    text = "".join(c for c in text if c not in _APOSTROPHES and c != ".")
    return " ".join(text.split())


def _letter_options(char: str) -> tuple[str, ...]:
    if char.isalpha():
        return options_of(char) or ("",)
    return (" ",) if not unicodedata.combining(char) else ("",)


def compare_names(viz: str, mrz: str, *, truncated_at: int | None = None) -> NameMatch:
    """How a printed name (`viz`) fits the same name from an MRZ (fillers or spaces between words).

    `truncated_at` is the length of the MRZ's name field (39, 31 or 30) when that is filled to the last place, so that
    the name may be cut off at its end.
    """
    coded = " ".join(mrz.replace("<", " ").upper().split())
    printed = _without_titles(viz)
    if not printed or not coded:
        return NameMatch.SAME if not printed and not coded else NameMatch.NOT_COMPARABLE
    if not is_transliterable(printed):
        return NameMatch.NOT_COMPARABLE
    readings = [_reading_of(name, coded) for name in (printed, viz)]
    if _Fit.WHOLE in readings:
        return NameMatch.SAME
    forms = list(itertools.islice(_forms(printed), _FORMS_MAX))
    if truncated_at and (_Fit.START in readings or any(_is_shortened(coded, form) for form in forms)):
        return NameMatch.SAME_TRUNCATED
    if any(_compatible(coded, form) for form in forms):
        return NameMatch.COMPATIBLE
    return NameMatch.DIFFERENT


class _Fit(StrEnum):
    WHOLE = "whole"
    START = "start"
    NONE = "none"


def _reading_of(name: str, coded: str) -> _Fit:
    """Whether `coded` is one of the spellings of the whole name, or of its beginning; all spellings at once."""
    places, ended = {0}, False
    for char in _words_only(name):
        ended = ended or len(coded) in places
        options = _letter_options(char)
        places = {at + len(o) for at in places for o in options if coded.startswith(o, at)}
    if len(coded) in places:
        return _Fit.WHOLE
    return _Fit.START if ended else _Fit.NONE


def _without_titles(name: str) -> str:
    words = name.split()
    while len(words) > 1 and words[0].upper() in _TITLES:
        words = words[1:]
    return " ".join(words)


def _is_shortened(coded: str, form: str) -> bool:
    """Whether words of the form were shortened or left out at the end to make room."""
    short, full = coded.split(), form.split()
    return len(short) <= len(full) and all(b.startswith(a) for a, b in zip(short, full, strict=False))


def _compatible(coded: str, form: str) -> bool:
    if coded.replace(" ", "") == form.replace(" ", ""):
        return True
    short, full = sorted((coded.split(), form.split()), key=len)
    return _in_order(short, full)


def _in_order(short: list[str], full: list[str]) -> bool:
    """Whether every word (or its initial) of the shorter name stands in the longer one, in the same order."""
    rest = iter(full)
    return all(any(word == other or (len(word) == 1 and other.startswith(word)) for other in rest) for word in short)


# --- Names as values ---

_BURMESE_TITLE = re.compile("^(ဦး|ဒေါ်) (?=[က-ဪ])")
"""U and Daw are written close to the name; their last letter leaves a gap that looks like a space."""


def tidy_name(text: str) -> str:
    """The name with single spaces, none between Chinese characters or behind a Burmese form of address, and without
    colons and strokes around it.
    """
    joined = " ".join(one_spelling(text).split()).strip(" :;：|_*/\\")
    joined = _BURMESE_TITLE.sub(r"\1", joined)
    return re.sub(rf"(?<=[{_HAN}])\s+(?=[{_HAN}·])|(?<=·)\s+(?=[{_HAN}])", "", joined)


def split_thai_title(text: str) -> tuple[str, str]:
    """Title and the rest of a Thai name; ("", name) if no title stands in front."""
    name = tidy_name(text)
    for title in _THAI_TITLES:
        spaced = re.match(r"\s*".join(map(re.escape, title)), name)
        if spaced and len(name) > spaced.end():
            return title, name[spaced.end() :].strip(" .")
    return _misread_thai_title(name)


def _misread_thai_title(name: str) -> tuple[str, str]:
    """A title with one letter or two marks wrong, or without its dots, in front of two more words.

    One that may be two titles is none, but no name either.
    """
    first, _, rest = name.partition(" ")
    if len(rest.split()) < 2 and not first.rstrip(".").endswith("."):
        return "", name
    bare = first.replace(".", "")
    ranked = sorted((distance(bare, title.replace(".", "")), title) for title in _USUAL_THAI_TITLES)
    (cost, title), (next_cost, _) = ranked[:2]
    if not rest or cost > 1.0:
        return "", name
    return title if cost == 0.0 or next_cost > cost else "", rest.strip(" .")


def split_latin_title(text: str) -> tuple[str, str]:
    """Title and the rest of a Latin name ("Mr. Somchai" or "Mr.Somchai"); ("", name) if no title stands in front."""
    name = _MISREAD_LABEL.sub("", tidy_name(text))
    found = _LATIN_TITLE.match(name) or _GLUED_TITLE.match(name)
    if not found:
        return "", name
    title = found[0].strip()
    return title, name[found.end() :].strip()


def split_thai_name(text: str) -> tuple[str, str, str]:
    """Title, first name and surname of a Thai line; parts that are not there are empty."""
    title, name = split_thai_title(text)
    first, _, last = name.partition(" ")
    return title, first, last.strip()


def split_at_comma(text: str) -> tuple[str, str]:
    """What stands before and behind the first comma: surname and given names; a name without one is all surname."""
    before, _, behind = text.replace("，", ",").replace("、", ",").partition(",")
    return tidy_name(before), tidy_name(behind)


def given_names(text: str) -> str:
    """The names behind the first comma; without a comma the text itself, which holds nothing else."""
    surname, given = split_at_comma(text)
    return given or ("" if "," in text else surname)


def check_simplified(text: str) -> tuple[Finding, ...]:
    """A doubt where a traditional form was read on a card that is printed in simplified ones."""
    return () if han.simplified(text) == text else (Finding("character_form_changed"),)


def check_traditional(text: str) -> tuple[Finding, ...]:
    """A doubt where a simplified form was read on a card that is printed in traditional ones."""
    return () if han.traditional(text) == text else (Finding("character_form_changed"),)
