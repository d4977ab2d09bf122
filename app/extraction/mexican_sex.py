"""The one state whose cards print H and M: there M is mujer, a woman."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.document import DocumentType
from app.domain.reading import Evidence, FieldValue, Source
from app.domain.text import TextLine
from app.extraction.layout import fold

_SIGNS = ("institutonacionalelectoral", "institutofederalelectoral", "credencialparavotar", "curp", "clavedeelector")


def sex_of_mexico(
    document: DocumentType, values: dict[str, FieldValue], lines: Sequence[TextLine]
) -> tuple[Evidence, ...]:
    """What the cards of Mexico say about the sex if this is one and its M was taken for a man's; else nothing."""
    sex = values.get("sex")
    if not document.recognition.generic or sex is None or sex.value != "M":
        return ()
    printed = [item for item in sex.evidence if item.value]
    if any(item.source is not Source.VIZ or item.text.strip().upper() != "M" for item in printed):
        return ()
    folded = [fold(line.text)[0] for line in lines]
    if not any(sign in text for sign in _SIGNS for text in folded):
        return ()
    return tuple(replace(item, value="F") for item in printed)
