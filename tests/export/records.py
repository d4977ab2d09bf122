"""Records for the tests of the writers."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.document import DocumentType, FieldKind, FieldSpec
from app.domain.reading import FieldState
from app.domain.record import Correction, Record, RecordState

PASSPORT = DocumentType(
    "passport",
    {"en": "Passport", "th": "หนังสือเดินทาง"},
    (
        FieldSpec("document_number", FieldKind.NUMBER, {"en": "Passport number", "th": "หนังสือเดินทางเลขที่"}),
        FieldSpec("last_name", FieldKind.LATIN_NAME, {"en": "Surname"}),
        FieldSpec("date_of_birth", FieldKind.DATE, {"en": "Date of birth"}),
        FieldSpec("mrz", FieldKind.MRZ, {"en": "Machine-readable zone"}),
        FieldSpec("photo", FieldKind.PHOTO, {"en": "Photo"}),
    ),
)
CARD = DocumentType(
    "hongkong_id",
    {"en": "Hong Kong identity card"},
    (
        FieldSpec("id_number", FieldKind.NUMBER, {"en": "Identity number"}),
        FieldSpec("name", FieldKind.NAME, {"en": "Name"}),
    ),
)
CATALOGUE: Mapping[str, DocumentType] = {"hongkong_id": CARD, "passport": PASSPORT}


def passport_record(**values: str) -> Record:
    """A verified passport; the values replace those of the sample."""
    sample = {
        "document_number": "0012345",
        "last_name": "MÜLLER",
        "date_of_birth": "1980-10-10",
        "mrz": "P<UTOMUELLER<<A\n0012345<<7UTO8010101F",
    }
    return Record(
        record_id="r-1",
        document="passport",
        state=RecordState.VERIFIED,
        values=sample | values,
        states=dict.fromkeys(sample, FieldState.CONFIRMED),
        corrections=(Correction("last_name", "MULLER", "MÜLLER"),),
        verified_by="Mara S.",
        verified_at="2026-11-22T13:00:00+00:00",
        photo=b"\xff\xd8\xff\xd9",
    )


def card_record(**values: str) -> Record:
    """A verified Hong Kong card."""
    return Record(
        record_id="r-2",
        document="hongkong_id",
        state=RecordState.VERIFIED,
        values={"id_number": "Z683365(5)", "name": "葉靜雯"} | values,
        states={"id_number": FieldState.CLEAR, "name": FieldState.CLEAR},
        verified_by="Mara S.",
        verified_at="2026-11-22T13:01:00+00:00",
    )
