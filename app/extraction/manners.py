"""The fields of a page in the manner that its type asks for."""

from __future__ import annotations

from datetime import date

from app.domain.document import DocumentType, Manner
from app.domain.reading import RISK_LIMIT, FieldValue
from app.extraction.contract import contract_fields
from app.extraction.extract import CardText, extract_fields
from app.extraction.waybill import waybill_fields


def fields_of(
    text: CardText, document: DocumentType, today: date, *, risk_limit: float = RISK_LIMIT
) -> tuple[FieldValue, ...]:
    """The fields of the type (without `photo`), quads in pixels of the layout; `risk_limit` bounds what is Clear."""
    if document.manner is Manner.WAYBILL:
        return waybill_fields(text.layout, text.codes, document, today, risk_limit=risk_limit)
    if document.manner is Manner.CONTRACT:
        return contract_fields(text.layout, document, today, risk_limit=risk_limit)
    return extract_fields(text, document, today, risk_limit=risk_limit)
