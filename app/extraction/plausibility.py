"""How well a piece of text could be the value of a field, judged by form alone."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from app.domain.dates import LIFELONG, parse_date
from app.domain.document import FieldKind, FieldSpec
from app.domain.reading import Level
from app.domain.rules import field_findings, normalise
from app.domain.text import Script, TextLine

STRICT_KINDS = frozenset({FieldKind.DATE, FieldKind.SEX, FieldKind.COUNTRY, FieldKind.HEIGHT})
"""Kinds whose printed text either parses or is not the field."""

NAME_KINDS = frozenset({FieldKind.NAME, FieldKind.LATIN_NAME})
"""Kinds that are judged by their characters."""

_UNPARSED = 0.08
_PATTERN_MISSED = 0.15
_CHECK_FAILED = 0.8
_GUESSED = 0.1
_DAY_MISSING = 0.5
_BARE_HOUSE_NUMBER = 0.8
_ISO_LENGTH = len("2026-11-22")


def plausibility(spec: FieldSpec, line: TextLine) -> float:
    """0 to 1: form and script of the text, times a share for the recogniser's confidence."""
    text = line.text.strip()
    if not text:
        return 0.0
    return _form(spec, text) * (0.6 + 0.4 * line.confidence)


def _form(spec: FieldSpec, text: str) -> float:
    if spec.kind in NAME_KINDS:
        fits = not spec.pattern or re.fullmatch(spec.pattern, text)
        return _by_characters(spec, text) * (1.0 if fits else _PATTERN_MISSED)
    if spec.kind in STRICT_KINDS or spec.pattern or spec.checks:
        value, failed = _parsed(_Key(spec), text)
        if not value:
            return _UNPARSED
        if spec.pattern and not re.fullmatch(spec.pattern, value):
            return _PATTERN_MISSED
        if spec.kind is FieldKind.DATE and len(value) < _ISO_LENGTH and spec.grammar != "date_month_year":
            return 1.0 if value == LIFELONG else _DAY_MISSING
        if spec.grammar == "date_month_year" and len(re.findall(r"\d+", text)) > 2:
            return _GUESSED
        if spec.kind is FieldKind.NUMBER and _digits(text) < 0.7 * _digits(value):
            return _GUESSED
        return _CHECK_FAILED if failed else 1.0
    return _by_characters(spec, text)


class _Key:
    """A field spec that hashes by identity, so that parsing can be remembered."""

    __slots__ = ("spec",)

    def __init__(self, spec: FieldSpec) -> None:
        self.spec = spec

    def __hash__(self) -> int:
        return hash((self.spec.key, self.spec.kind, self.spec.grammar))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and self.spec is other.spec


@lru_cache(maxsize=4096)
def _parsed(key: _Key, text: str) -> tuple[str, bool]:
    result = normalise(key.spec, text)
    findings = (*result.findings, *field_findings(key.spec, result.value)) if result.value else result.findings
    return result.value, any(finding.level is Level.ERROR for finding in findings)


def _is_date(text: str) -> bool:
    """Whether the text is a date with a month's name or with separators; a bare run of digits is none."""
    separated = any(c in "./- " or c.isalpha() for c in text)
    if not separated:
        return False
    parsed = parse_date(text)
    return len(parsed.value) == _ISO_LENGTH and not parsed.findings


def _digits(text: str) -> int:
    return sum(character.isdigit() for character in text)


def _by_characters(spec: FieldSpec, text: str) -> float:
    letters = sum(c.isalpha() for c in text)
    digits = sum(c.isdigit() for c in text)
    if letters + digits == 0:
        return 0.05
    if spec.script is not None and spec.script is not Script.LATIN:
        return 0.05 + 0.95 * _share_of_script(spec, text)
    match spec.kind:
        case FieldKind.LATIN_NAME if any(map(_is_asian, text)):
            return 0.1
        case FieldKind.NAME | FieldKind.LATIN_NAME:
            return max(0.1, 1.0 - 2.0 * digits / (letters + digits)) * (1.0 if letters > 1 else 0.4)
        case FieldKind.NUMBER:
            coded = digits > 0 and text.isupper() and not any(map(str.isspace, text))
            likely = (coded or digits >= 0.3 * (letters + digits)) and 4 <= letters + digits <= 24
            return (1.0 if likely else 0.2) * (_GUESSED if _is_date(text) else 1.0)
        case _:
            return (1.0 if letters + digits > 1 else 0.4) * (_GUESSED if _is_date(text) else 1.0)


def _share_of_script(spec: FieldSpec, text: str) -> float:
    """How many of the characters that tell are of the field's script: signs never tell, digits only against names."""
    telling = "LMN" if spec.kind in NAME_KINDS else "LM"
    told = [c for c in text if unicodedata.category(c)[0] in telling]
    if not told and spec.kind is FieldKind.ADDRESS:
        return _BARE_HOUSE_NUMBER
    return sum(spec.script is not None and _is_of(spec.script, c) for c in told) / max(1, len(told))


def _is_asian(character: str) -> bool:
    return any(_is_of(script, character) for script in _SCRIPT_NAMES)


_SCRIPT_NAMES = {
    Script.HAN: ("CJK", "IDEOGRAPHIC"),
    Script.THAI: ("THAI",),
    Script.KHMER: ("KHMER",),
    Script.MYANMAR: ("MYANMAR",),
}


def _is_of(script: Script, character: str) -> bool:
    names = _SCRIPT_NAMES.get(script)
    return names is None or unicodedata.name(character, "").startswith(names)
