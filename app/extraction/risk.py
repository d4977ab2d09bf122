"""A conclusion with its measured risk, and what a risk that is too high or unknown makes of it."""

from __future__ import annotations

from dataclasses import replace

from app.domain.document import FieldSpec
from app.domain.reading import Evidence, FieldState, FieldValue, Finding, Level, Source, one_in
from app.extraction.belief import is_sure


def with_risk(
    spec: FieldSpec, value: FieldValue, chosen: Evidence, risk: float | None, risk_limit: float
) -> FieldValue:
    """The value with its measured risk; a Clear one whose risk is unknown or too high becomes one to check.

    `chosen` is the evidence that the value is taken from.
    """
    if chosen.source is Source.BARCODE and value.state is FieldState.CLEAR:
        # A code is digital: how sure it is follows from its error correction, not from a recogniser.
        risk = 1.0 - chosen.confidence
    value = replace(value, risk=risk)
    if value.state is not FieldState.CLEAR or (risk is not None and risk <= risk_limit):
        return value
    if not is_sure(spec, chosen):
        finding = Finding("character_uncertain")
    elif risk is None:
        finding = Finding("risk_unknown")
    else:
        finding = Finding("risk_above_limit", Level.WARN, {"number": one_in(risk)})
    return replace(value, state=FieldState.CHECK, findings=(finding, *value.findings))
