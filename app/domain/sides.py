"""Front and back of one card as one document: the type of both together, and which types are sides of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.domain.document import DocumentType
from app.domain.record import Record

BACK = "back"


def joined_type(front: DocumentType, back: DocumentType | None) -> DocumentType:
    """The type of a card of which both sides are there: the front's identifier, its fields, then what only the back
    has. A field keeps the name of the type that it comes from.
    """
    if back is None or back.identifier == front.identifier:
        return front
    more = tuple(replace(spec, home=back.identifier) for spec in back.fields if front.spec(spec.key) is None)
    return replace(front, fields=(*front.fields, *more))


def record_type(catalogue: Mapping[str, DocumentType], record: Record) -> DocumentType | None:
    """The type of the record, of both sides where it has two; None if the catalogue has no such type."""
    front = catalogue.get(record.document)
    return joined_type(front, catalogue.get(record.other_side)) if front is not None else None


def whole_type(catalogue: Mapping[str, DocumentType], identifier: str) -> DocumentType | None:
    """The type with the fields of its other side behind its own: all that a record of it may have."""
    front = catalogue.get(identifier)
    return joined_type(front, catalogue.get(front.other_side)) if front is not None else None


def may_be_joined(one: DocumentType, other: DocumentType) -> bool:
    """Whether two documents of these types can be one record: sides of one card, two halves of one type, or one of
    them has no fields of its own.
    """
    return are_sides(one, other) or one.identifier == other.identifier or not (one.fields and other.fields)


def are_sides(one: DocumentType, other: DocumentType) -> bool:
    """Whether the two types are front and back of one card, in either order."""
    return other.identifier == one.other_side or one.identifier == other.other_side


def is_reversed(first: DocumentType, second: DocumentType) -> bool:
    """Whether the first of two sides is the back: it says so, or only the second has fields."""
    if (first.side == BACK) != (second.side == BACK):
        return first.side == BACK
    return not first.fields and bool(second.fields)
