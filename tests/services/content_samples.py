"""Pages with contents made up for the tests of the review."""

from __future__ import annotations

from app.domain.content import (
    Cell,
    Contact,
    ContactKind,
    Content,
    ContentPart,
    Paragraph,
    Region,
    RegionKind,
    Table,
)
from app.domain.document import DocumentType
from app.domain.geometry import Quad
from app.domain.reading import Reading
from app.domain.text import Script, Symbol, TextLine, line_from_text
from app.services.review import ReviewSession
from tests.services.review_samples import PAGE, TODAY

EVERYTHING = DocumentType("everything", {"en": "Everything"}, contents=tuple(ContentPart))
TEXT = DocumentType("text", {"en": "Text"}, contents=(ContentPart.PARAGRAPHS,))


def box(row: int, left: float = 10.0) -> Quad:
    return Quad.from_box(left, 20 * row, left + 200, 20 * row + 14)


def doubtful_line() -> TextLine:
    symbols = tuple(Symbol(c, 0.5 if c == "0" else 0.99, (), i / 5, (i + 1) / 5) for i, c in enumerate("T0tal"))
    return TextLine(box(3), symbols, Script.LATIN, "sample")


def lines() -> tuple[TextLine, ...]:
    return (
        line_from_text("Dear Sir", box(0), confidence=0.9, script=Script.LATIN),
        line_from_text("ขอแสดงความนับถือ", box(1), script=Script.THAI),
        line_from_text("second paragraph", box(2), script=Script.LATIN),
        doubtful_line(),
    )


def content() -> Content:
    cells = (Cell(0, 0, text="Total"), Cell(0, 1, text="12"))
    return Content(
        parts=tuple(ContentPart),
        paragraphs=(Paragraph((0, 1)), Paragraph((2,)), Paragraph((3,))),
        tables=(Table(1, 2, cells, box(3)),),
        contacts=(Contact(ContactKind.EMAIL, "a@example.org", "a@example.org", box(2)),),
        regions=(Region(RegionKind.SEAL, box(9), "公章", 0.8),),
        outside=(0, 1, 2),
    )


def page_reading(document: DocumentType = EVERYTHING) -> Reading:
    return Reading(PAGE, document.identifier, 1.0, lines=lines(), content=content())


def page_session(document: DocumentType = EVERYTHING, reading: Reading | None = None) -> ReviewSession:
    return ReviewSession(PAGE, document, reading or page_reading(document), today=TODAY, record_id="r-9")
