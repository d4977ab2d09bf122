"""Lines of drawn specimens as a faultless recogniser would read them: extraction is tested apart from reading."""

from __future__ import annotations

from datetime import date

from app.bootstrap import catalogue
from app.domain.mrz import FORMS
from app.domain.reading import FieldValue
from app.domain.text import Script, TextLine, line_from_text
from app.extraction.classify import Classification, classify
from app.extraction.extract import CardText, extract_fields
from app.extraction.layout import Layout
from app.extraction.mrz_zone import LineChoice, Zone, choose_zone
from tests.specimens.specimen import Specimen

TODAY = date(2026, 11, 22)
CATALOGUE = catalogue()
SCRIPTS = frozenset({Script.LATIN, Script.HAN, Script.DIGITS, Script.MRZ})


NATIVE = SCRIPTS | {Script.THAI, Script.KHMER, Script.MYANMAR}


def card_text(specimen: Specimen, *, confidence: float = 0.9999, scripts: frozenset[Script] = SCRIPTS) -> CardText:
    """What a faultless engine that reads these scripts hands to extraction."""
    lines = [
        line_from_text(_as_read(drawn.text, scripts), drawn.quad, confidence=confidence)
        for drawn in specimen.lines
        if drawn.role != "mrz" and drawn.text.strip()
    ]
    return with_zone(specimen, lines, confidence=confidence, scripts=scripts)


def with_zone(
    specimen: Specimen, lines: list[TextLine], *, confidence: float = 0.9999, scripts: frozenset[Script] = NATIVE
) -> CardText:
    """These lines and the specimen's zone as extraction takes them."""
    coded = [
        line_from_text(drawn.text, drawn.quad, confidence=confidence) for drawn in specimen.lines if drawn.role == "mrz"
    ]
    members = tuple(range(len(lines), len(lines) + len(coded)))
    height, width = specimen.image.shape[:2]
    return CardText(Layout([*lines, *coded], width, height), zone_of(coded), members, has_card=True, scripts=scripts)


def zone_of(coded: list[TextLine]) -> Zone | None:
    """The zone in these lines, decoded without doubt."""
    choices = [
        [LineChoice(g, line, -0.01, 0.99) for form in FORMS for g in form.lines if g.allows(line.text)]
        for line in coded
    ]
    return choose_zone(choices) if choices else None


def read_fields(
    specimen: Specimen, *, confidence: float = 0.9999, scripts: frozenset[Script] = SCRIPTS
) -> dict[str, FieldValue]:
    """The fields of the specimen's type."""
    return fields_of(specimen, card_text(specimen, confidence=confidence, scripts=scripts))


def fields_of(specimen: Specimen, text: CardText) -> dict[str, FieldValue]:
    """The fields of the specimen's type in what was read of it."""
    return {value.key: value for value in extract_fields(text, CATALOGUE[specimen.document], TODAY)}


def classified(specimen: Specimen, *, scripts: frozenset[Script] = SCRIPTS) -> Classification:
    """The type that the specimen is taken for."""
    text = card_text(specimen, scripts=scripts)
    return classify(text.layout, text.zone, CATALOGUE)


def _as_read(text: str, scripts: frozenset[Script]) -> str:
    """Letters that the engine does not have come out as others."""
    known = Script.THAI in scripts
    return "".join("u" if "\u0e00" <= character <= "\u0e7f" and not known else character for character in text)
