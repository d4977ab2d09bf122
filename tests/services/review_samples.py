"""Readings made up for the tests of the review: no card, no person."""

from __future__ import annotations

import datetime

from app.domain.document import DocumentType, FieldKind, FieldSpec
from app.domain.geometry import Quad
from app.domain.reading import Alternative, Evidence, FieldState, FieldValue, Reading, Source
from app.domain.text import Symbol
from app.services.review import ReviewSession

TODAY = datetime.date(2026, 11, 22)
PAGE = "page-1"


class Clock:
    """A clock that goes only when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def spec(key: str, kind: FieldKind = FieldKind.TEXT, name: str = "", **more: object) -> FieldSpec:
    return FieldSpec(key, kind, {"en": name or key.replace("_", " ").capitalize()}, **more)  # type: ignore[arg-type]


CARD = DocumentType(
    "sample_card",
    {"en": "Sample card"},
    (
        spec("name", FieldKind.NAME, "Name"),
        spec("name_en", FieldKind.LATIN_NAME, "Name in English"),
        spec("id_number", FieldKind.NUMBER, "Identity number", pattern="[A-Z][0-9]{6}"),
        spec("date_of_birth", FieldKind.DATE, "Date of birth", grammar="date_dmy"),
        spec("date_of_issue", FieldKind.DATE, "Date of issue", grammar="date_dmy"),
        spec("date_of_expiry", FieldKind.DATE, "Date of expiry", grammar="date_dmy", required=False),
        spec("sex", FieldKind.SEX, "Sex"),
        spec("photo", FieldKind.PHOTO, "Photo", required=False),
    ),
)

ISSUERS = DocumentType(
    "issuers",
    {"en": "Of some issuers"},
    (spec("issuing_country"), spec("chinese", countries=("CHN",), required=False), spec("name")),
)

OTHER_CARD = DocumentType(
    "other_card",
    {"en": "Other card"},
    (
        spec("name", FieldKind.NAME, "Name"),
        spec("address", FieldKind.ADDRESS, "Address", max_lines=3),
        spec("date_of_birth", FieldKind.DATE, "Date of birth", grammar="date_dmy"),
    ),
)


def symbols(text: str, doubtful: dict[int, str] | None = None) -> tuple[Symbol, ...]:
    """The text as symbols; `doubtful` maps an index to the character that it might be instead."""
    count = max(len(text), 1)
    return tuple(
        Symbol(
            c,
            0.6 if doubtful and i in doubtful else 0.99,
            ((doubtful[i], 0.3),) if doubtful and i in doubtful else (),
            i / count,
            (i + 1) / count,
        )
        for i, c in enumerate(text)
    )


def found(
    key: str,
    value: str,
    state: FieldState = FieldState.CLEAR,
    *,
    text: str = "",
    doubtful: dict[int, str] | None = None,
    others: tuple[str, ...] = (),
    top: float = 0.0,
    source: Source = Source.VIZ,
) -> FieldValue:
    quad = Quad.from_box(100, 40 + top, 300, 70 + top)
    evidence = Evidence(source, text or value, value, 0.97, quad, symbols(text or value, doubtful))
    rivals = tuple(Alternative(other, 0.2) for other in others)
    return FieldValue(key, value, state, 0.97, quad, (evidence,), rivals)


def reading(*fields: FieldValue, document: str = "sample_card", page_id: str = PAGE, photo: bytes = b"") -> Reading:
    return Reading(page_id, document, 0.99, fields, photo=photo)


def agreeing() -> Reading:
    """Everything proven or clear."""
    return reading(
        found("name", "葉靜雯", FieldState.PROVEN, top=0),
        found("name_en", "YIP, Ching Man", top=40),
        found("id_number", "Z683365", FieldState.PROVEN, top=80),
        found("date_of_birth", "1985-06-03", text="03-06-1985", top=120),
        found("date_of_issue", "2018-11-26", text="26-11-18", top=160),
        found("sex", "F", top=200),
        photo=b"portrait",
    )


def doubting() -> Reading:
    """The date of birth is to be checked, the number in conflict, the sex missing; the rest is clear."""
    return reading(
        found("name", "葉靜雯", FieldState.PROVEN, top=0),
        found("name_en", "YIP, Ching Man", top=40),
        found("id_number", "Z683365", FieldState.CONFLICT, others=("Z683865",), doubtful={4: "8"}, top=80),
        found(
            "date_of_birth",
            "1985-06-03",
            FieldState.CHECK,
            text="03-06-1985",
            doubtful={1: "8", 4: "8"},
            others=("1985-06-08", "1985-08-03"),
            top=120,
        ),
        found("date_of_issue", "2018-11-26", text="26-11-18", top=160),
        FieldValue("sex"),
    )


def session(
    first: Reading | None = None, *, document: DocumentType = CARD, clock: Clock | None = None
) -> ReviewSession:
    return ReviewSession(PAGE, document, first, today=TODAY, record_id="r-1", clock=clock or Clock())
