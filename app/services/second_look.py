"""What the text alone does not show: a date of expiry that is printed as a row of dashes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.dates import LIFELONG
from app.domain.document import DocumentType, FieldKind, FieldSpec, Place
from app.domain.geometry import Quad
from app.domain.reading import Evidence, FieldState, FieldValue, Source
from app.domain.rules import role_of
from app.extraction.labels import find_labels
from app.extraction.layout import Layout
from app.extraction.reconcile import conclude
from app.ocr.engine import Image
from app.vision.dashes import dash_row

_SEEN = 0.95
_PRINTED = "------"
_WIDTH_LINES, _FIRST_LINE, _LAST_LINE = 8.0, 0.1, 2.2


def with_dashes(
    image: Image, layout: Layout, document: DocumentType, values: Sequence[FieldValue]
) -> tuple[FieldValue, ...]:
    """The values, with a missing date of expiry as `lifelong` where dashes stand under its label."""
    looked = []
    for value in values:
        spec = document.spec(value.key)
        row = _dashes(image, layout, spec) if spec and value.state is FieldState.MISSING and _may_end(spec) else None
        evidence = Evidence(Source.VIZ, _PRINTED, LIFELONG, _SEEN, row)
        looked.append(replace(conclude(spec, [evidence]), quad=row) if spec and row else value)
    return tuple(looked)


def _may_end(spec: FieldSpec) -> bool:
    return spec.kind is FieldKind.DATE and role_of(spec.key) == "expiry" and Place.BELOW in spec.places


def _dashes(image: Image, layout: Layout, spec: FieldSpec) -> Quad | None:
    for hit in find_labels(layout, [(spec.key, label) for label in spec.labels]):
        label = hit.piece.box
        below = Quad.from_box(
            label.left - 0.4 * label.height,
            label.bottom + _FIRST_LINE * label.height,
            label.left + _WIDTH_LINES * label.height,
            label.bottom + _LAST_LINE * label.height,
        )
        row = dash_row(image, below)
        if row is not None:
            return row
    return None
