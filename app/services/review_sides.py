"""Two sides of one card as one review: their fields together, and whether they are of one card at all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.document import DocumentType
from app.domain.reading import Reading
from app.domain.sides import are_sides, is_reversed, joined_type, may_be_joined
from app.extraction.sides import join_sides


class Fit(StrEnum):
    """Whether two documents are the sides of one card: they AGREE about something that is not chance, nothing speaks
    against it (SILENT), they CONTRADICT each other, or their types are no sides of one card (STRANGE).
    """

    AGREE = "agree"
    SILENT = "silent"
    CONTRADICT = "contradict"
    STRANGE = "strange"


@dataclass(frozen=True, slots=True)
class Side:
    """One side as it was read by itself."""

    document: DocumentType
    reading: Reading


@dataclass(frozen=True, slots=True)
class Joined:
    """Both sides as one document: its type, what was read, the back's type. `second` names the fields that stand on the
    other side, `contradicted` those about which the sides disagree.
    """

    document: DocumentType
    reading: Reading
    other: DocumentType
    fit: Fit
    second: frozenset[str] = frozenset()
    contradicted: tuple[str, ...] = ()


def in_order(one: Side, other: Side) -> bool:
    """Whether `one` is the front; where nothing tells, the first is."""
    return not is_reversed(one.document, other.document)


def join(front: Side, back: Side, *, today: date) -> Joined:
    """The two as one document. The reading bears the front's page id; quads stay in pixels of their own page."""
    document = joined_type(front.document, back.document)
    both = join_sides(document, front.reading, back.reading, today=today)
    reading = replace(
        front.reading,
        document=document.identifier,
        fields=both.fields,
        findings=(*front.reading.findings, *back.reading.findings),
        photo=front.reading.photo or back.reading.photo,
    )
    fit = Fit.CONTRADICT if both.contradicted else Fit.AGREE if both.agreed else Fit.SILENT
    if not may_be_joined(front.document, back.document):
        fit = Fit.STRANGE
    return Joined(document, reading, back.document, fit, both.second, both.contradicted)


def joins_by_itself(one: Side, other: Side, fit: Fit, *, declared: bool) -> bool:
    """Whether the two become one record without being asked for. `declared`: they were laid down as one card (a scan of
    both sides, one picture); others must be front and back by type and show that they belong together.
    """
    if declared:
        return fit in (Fit.AGREE, Fit.SILENT)
    return fit is Fit.AGREE and are_sides(one.document, other.document)
