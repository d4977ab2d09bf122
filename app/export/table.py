"""What every writer is given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.document import DocumentType
from app.domain.record import Record

META_KEYS = ("verified_by", "verified_at", "override_reason")
"""Columns behind the fields, and attributes of a record."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Records with their types, and how they leave. `names` are the headings of `META_KEYS` in the operator's
    language, `language` its tag; `file` is the file's name for messages.
    """

    entries: tuple[tuple[Record, DocumentType], ...]
    file: str
    append: bool
    photo: bool
    language: str
    names: Mapping[str, str]

    def meta_name(self, key: str) -> str:
        """The heading of one of META_KEYS."""
        return self.names.get(key, key.replace("_", " ").capitalize())
