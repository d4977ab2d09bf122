"""Second sources for Chinese names: Hong Kong's four-digit codes, and the spelling in Latin letters.

A code stands for one character, so a name and its codes prove each other. Pinyin has one spelling for many characters:
it supports the Latin name, and raises a doubt about a character that cannot be read that way. Other romanisations are
free-form and say nothing here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.domain.document import DocumentType, FieldSpec
from app.domain.han import simplified
from app.domain.reading import Evidence, FieldState, FieldValue, Finding, Level, Source
from app.domain.text import Symbol
from app.extraction.han_tables import character_of, code_of, syllables_of

TELEGRAPH, PINYIN = "telegraph", "pinyin"
"""Names in `checks` of a document description."""

_SPELLED_KEYS = ("name_en",), ("last_name", "first_name")
_DOTTED = {"V": ("YU", "V", "U"), "LV": ("LYU", "LV", "LU"), "NV": ("NYU", "NV", "NU")}
_LONGEST_NAME = 12
_HONG_KONG_FORMS = dict(zip("衞啓裏峯羣汚綫鷄麪牀", "衛啟裡峰群污線雞麵床", strict=True))
"""Forms that Hong Kong prints beside the ones that the codes name."""


def name_evidence(document: DocumentType, spec: FieldSpec, values: Mapping[str, FieldValue]) -> tuple[Evidence, ...]:
    """What the other print of the name says about this field, given what was concluded about both."""
    name, codes, own = values.get("name"), values.get("name_codes"), values.get(spec.key)
    found: Evidence | None = None
    if TELEGRAPH in spec.checks and name and codes and name.value and codes.value:
        found = _decoded(name, codes) if spec.key == "name" else _encoded(name, codes)
    elif PINYIN in _checks(document) and (spec.key,) in _SPELLED_KEYS and name and own and own.value:
        # The characters say nothing of the stroke between surname and given name: where none was read, one may be lost.
        fits = spelled_alike(name.value, own.value) and not own.value.isalpha()
        found = Evidence(Source.DERIVED, name.value, own.value, name.confidence, name.quad) if fits else None
    return (found,) if found else ()


def with_spelling_doubt(document: DocumentType, values: dict[str, FieldValue]) -> dict[str, FieldValue]:
    """The values, with a doubt at a Chinese name that cannot be spelled as its pinyin is."""
    name = values.get("name")
    if PINYIN not in _checks(document) or name is None or not name.value:
        return values
    for keys in _SPELLED_KEYS:
        latin = "".join(values[key].value for key in keys if key in values)
        if latin and spelled_alike(name.value, latin) is False:
            state = FieldState.CHECK if name.state in (FieldState.CLEAR, FieldState.PROVEN) else name.state
            doubt = Finding("name_spelled_otherwise", Level.WARN)
            return values | {"name": replace(name, state=state, findings=(*name.findings, doubt))}
    return values


def spelled_alike(name: str, latin: str) -> bool | None:
    """Whether the Latin letters are a pinyin spelling of the characters; None if a character's reading is not known."""
    readings = [syllables_of(character) for character in name if character.isalpha()]
    if not readings or len(readings) > _LONGEST_NAME or not all(readings):
        return None
    letters = "".join(c for c in latin.upper().replace("Ü", "V") if "A" <= c <= "Z")
    places = {0}
    for syllables in readings:
        options = {option for syllable in syllables for option in _DOTTED.get(syllable, (syllable,))}
        places = {at + len(option) for at in places for option in options if letters.startswith(option, at)}
    return len(letters) in places


def _checks(document: DocumentType) -> tuple[str, ...]:
    spec = document.spec("name")
    return spec.checks if spec else ()


def _decoded(name: FieldValue, codes: FieldValue) -> Evidence | None:
    """The name that the codes say; where it only differs in form from the printed character, that one is kept."""
    groups = codes.value.split()
    said = [character_of(group) for group in groups]
    if len(groups) != len(name.value) or not all(said):
        return None
    value = "".join(a if _alike(a, b) else b for a, b in zip(name.value, said, strict=True))
    sure = codes.confidence ** (1 / len(groups))
    return Evidence(Source.DERIVED, value, value, codes.confidence, codes.quad, tuple(Symbol(c, sure) for c in value))


def _encoded(name: FieldValue, codes: FieldValue) -> Evidence | None:
    """The codes that the name says; where the printed code stands for the same character, that one is kept."""
    groups = codes.value.split()
    if len(groups) != len(name.value):
        return None
    said = [g if _alike(c, character_of(g)) else code_of(c) for c, g in zip(name.value, groups, strict=True)]
    if not all(said):
        return None
    return Evidence(Source.DERIVED, name.value, " ".join(said), name.confidence, name.quad)


def _alike(a: str, b: str) -> bool:
    return bool(a and b) and simplified(_HONG_KONG_FORMS.get(a, a)) == simplified(_HONG_KONG_FORMS.get(b, b))
