"""What a site takes in of a reading: nothing about fields that it does not read."""

from __future__ import annotations

from dataclasses import replace

from app.domain.document import DocumentType, FieldKind
from app.domain.reading import Reading


def admitted(reading: Reading, document: DocumentType) -> Reading:
    """The reading with the fields of the type alone, and with the portrait only if the type has one.

    `document` is the reading's type as `SitePolicy.narrowed` left it. Lines of text stay: they are what the page says.
    """
    keys = {spec.key for spec in document.fields}
    if not document.fields or document.identifier != reading.document:
        return reading
    has_portrait = any(spec.kind is FieldKind.PHOTO for spec in document.fields)
    fields = tuple(value for value in reading.fields if value.key in keys)
    return replace(reading, fields=fields, photo=reading.photo if has_portrait else b"")
