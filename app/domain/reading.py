"""What the machine says about a document: evidence, field values with their states, and the whole reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.content import Content
from app.domain.geometry import Quad
from app.domain.text import Symbol, TextLine


class Level(StrEnum):
    """How much a finding matters."""

    INFO = "info"
    WARN = "warn"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Finding:
    """A doubt about data, never an exception: a stable `code`, its weight, and the values its sentence needs.

    `params` never holds a field's value; names of fields, counts and dates of rules are allowed.
    """

    code: str
    level: Level = Level.WARN
    params: Mapping[str, str | int | float] = field(default_factory=dict)


class Source(StrEnum):
    """Where a value came from."""

    VIZ = "viz"
    MRZ = "mrz"
    BARCODE = "barcode"
    DERIVED = "derived"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One source's word on one field.

    `text` is as printed, `value` in the form of DOCUMENTS.md §1 ("" if it could not be brought into that form).
    `quad` is in pixels of the page; `symbols` are the characters of `text` where the source has them.
    `confidence` is 0 to 1.
    """

    source: Source
    text: str
    value: str
    confidence: float
    quad: Quad | None = None
    symbols: tuple[Symbol, ...] = ()
    findings: tuple[Finding, ...] = ()


class FieldState(StrEnum):
    """How far a field's value can be relied on (WORKFLOW.md §1)."""

    PROVEN = "proven"
    CLEAR = "clear"
    CHECK = "check"
    CONFLICT = "conflict"
    MISSING = "missing"
    CONFIRMED = "confirmed"

    @property
    def needs_attention(self) -> bool:
        """Whether the Enter path stops at such a field."""
        return self in (FieldState.CHECK, FieldState.CONFLICT, FieldState.MISSING)


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another value that the field might have, with the share of belief (0 to 1) and its source."""

    value: str
    confidence: float
    source: Source = Source.VIZ


@dataclass(frozen=True, slots=True)
class FieldValue:
    """The machine's conclusion for one field. `quad` is in pixels of the page, None when nothing was found. `risk` is
    the measured chance, 0 to 1, that such a value is wrong; None where nobody measured it.
    """

    key: str
    value: str = ""
    state: FieldState = FieldState.MISSING
    confidence: float = 0.0
    quad: Quad | None = None
    evidence: tuple[Evidence, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    findings: tuple[Finding, ...] = ()
    risk: float | None = None

    @property
    def doubtful(self) -> tuple[int, ...]:
        """Indexes into `value` of characters to look at: low confidence, or a close rival.

        Only where the value is the evidence's text, character for character; else empty.
        """
        for evidence in self.evidence:
            if evidence.text == self.value and len(evidence.symbols) == len(self.value):
                return tuple(i for i, s in enumerate(evidence.symbols) if s.confidence < DOUBTFUL_BELOW)
        return ()


RISK_LIMIT = 1 / 200
"""A value of one source is Clear only if its risk is at most this, unless the site sets another limit."""


def one_in(risk: float) -> int:
    """N of "about 1 in N is wrong", with one or two digits that mean something."""
    number = 1 / max(risk, 1e-6)
    unit = int("1" + "0" * max(0, len(str(int(number))) - 2))
    return max(1, round(number / unit) * unit)


DOUBTFUL_BELOW = 0.90
"""A character with less confidence than this is underlined in the editor."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything read from one document on one page.

    `document` is an identifier of DOCUMENTS.md §2; `runner_up` the next best one ("" if none). `card_quad` and all
    other quads are in pixels of the page. `timing_ms` maps a stage to its milliseconds. `photo` is the portrait as
    JPEG bytes, empty when the type has none or none was found. `content` is what the page holds besides the fields,
    as far as the type asks for it.
    """

    page_id: str
    document: str
    document_confidence: float
    fields: tuple[FieldValue, ...] = ()
    lines: tuple[TextLine, ...] = ()
    findings: tuple[Finding, ...] = ()
    runner_up: str = ""
    card_quad: Quad | None = None
    timing_ms: Mapping[str, float] = field(default_factory=dict)
    photo: bytes = field(default=b"", repr=False)
    content: Content = field(default_factory=Content)

    def field_value(self, key: str) -> FieldValue | None:
        """The field with this key, or None if the type has none."""
        return next((f for f in self.fields if f.key == key), None)
