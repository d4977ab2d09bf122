"""A kept record in a few words: whose it is, and its number."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.document import DocumentType, FieldKind

_NAMES = (FieldKind.NAME, FieldKind.LATIN_NAME)


def holder_of(document: DocumentType | None, values: Mapping[str, str]) -> str:
    """The holder's name as the document has it, "" if it has none."""
    if document is None:
        return ""
    parts = [values.get(spec.key, "") for spec in document.fields if spec.kind in _NAMES and "title" not in spec.key]
    return " ".join(dict.fromkeys(part for part in parts if part))


def number_of(document: DocumentType | None, values: Mapping[str, str]) -> str:
    """The document's own number, else the first number on it, "" if it has none."""
    if document is None:
        return ""
    numbers = [spec.key for spec in document.fields if spec.kind is FieldKind.NUMBER and values.get(spec.key)]
    own = [key for key in numbers if key.endswith("number")]
    return values[(own or numbers)[0]] if numbers else ""
