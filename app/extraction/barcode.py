"""A barcode's word on the fields of a document and on its type."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from app.domain.barcode import Barcode, read_code
from app.domain.document import FieldKind, FieldSpec
from app.domain.reading import Evidence, Finding, Level, Source
from app.extraction.layout import fold

DECODED = 0.999
"""How sure a decoded symbol is: its error correction leaves hardly any room for a wrong character."""

_LEAST_NUMBER = 6


def barcode_evidence(codes: Sequence[Barcode], spec: FieldSpec, document: str) -> Evidence | None:
    """What the barcodes of a document of that type encode for the field; None if nothing."""
    for code in codes:
        record = read_code(code)
        value = record.values.get(spec.key, "") if record and document in record.documents else ""
        if record and value:
            cut = (Finding("code_name_cut", Level.WARN),) if spec.key in record.cut else ()
            return Evidence(Source.BARCODE, value, value, DECODED, code.quad, findings=cut)
    return None


def barcode_echo(codes: Sequence[Barcode], spec: FieldSpec, printed: Sequence[Evidence]) -> Evidence | None:
    """A barcode without known form that holds the printed number: chance does not repeat six characters or more."""
    if spec.kind is not FieldKind.NUMBER:
        return None
    for item in printed:
        number = dense(item.value)
        for code in codes:
            if len(number) >= _LEAST_NUMBER and number == dense(code.text):
                return Evidence(Source.BARCODE, code.text, item.value, DECODED, code.quad)
    return None


def code_belief(codes: Sequence[Barcode], document: str) -> float:
    """How much the barcodes speak for the type, in nats."""
    return 6.0 if any(record and document in record.documents for record in map(read_code, codes)) else 0.0


def same_writing(a: str, b: str, *, marks: bool = True) -> bool:
    """Whether two texts are alike in letters and digits, whatever stands between them; without `marks` also without
    accents, which a recogniser may lack.
    """
    return _letters(a, marks=marks) == _letters(b, marks=marks)


def _letters(text: str, *, marks: bool) -> str:
    plain = text if marks else fold(text)[0]
    return "".join(c for c in unicodedata.normalize("NFC", plain).casefold() if c.isalnum())


def dense(text: str) -> str:
    """Letters and digits in capitals."""
    return "".join(character for character in text.upper() if character.isalnum())
