"""Fields that encode others: a number that carries its holder's birthday or sex is a source for those fields.

The number and the date are two prints of one fact, so they prove each other as far as they say the same; but only if
they are not the very same printed characters.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.document import DocumentType, FieldSpec
from app.domain.reading import Evidence, FieldValue, Level, Source
from app.domain.rules import encoded_in

DERIVED_KEYS = ("date_of_birth", "sex")
"""Fields that numbers encode."""


def derived_evidence(document: DocumentType, spec: FieldSpec, values: Mapping[str, FieldValue]) -> tuple[Evidence, ...]:
    """What the card's numbers say about the field, given the conclusions about the numbers themselves.

    A number that breaks a rule, or that only the machine-readable zone tells, says nothing here; nor does one that
    stands where the field itself was read.
    """
    if spec.key not in DERIVED_KEYS:
        return ()
    own = values.get(spec.key)
    found = []
    for other in document.fields:
        number = values.get(other.key)
        if other.key == spec.key or number is None or not _speaks(number) or (own and _same_print(own, number)):
            continue
        encoded = encoded_in(other, number.value)
        value = "" if encoded is None else encoded.birth if spec.key == "date_of_birth" else encoded.sex
        if value:
            found.append(Evidence(Source.DERIVED, number.value, value, number.confidence, number.quad))
    return tuple(found)


def _speaks(number: FieldValue) -> bool:
    printed = any(item.value == number.value and item.source is not Source.MRZ for item in number.evidence)
    return bool(number.value) and printed and all(f.level is not Level.ERROR for f in number.findings)


def _same_print(own: FieldValue, number: FieldValue) -> bool:
    """Whether the field was read from the number's own characters."""
    places = [item.quad for item in own.evidence if item.source is Source.VIZ and item.quad is not None]
    return number.quad is not None and any(number.quad.contains(quad.center) for quad in places)
