"""What a barcode on a document says: its text, and the fields that a known form of text carries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain import aamva
from app.domain.geometry import Quad
from app.domain.vietnam_qr import parse_vietnam_qr


@dataclass(frozen=True, slots=True)
class Barcode:
    """One decoded symbol. `form` is its kind ("PDF417", "QRCode", "Code39" …), `text` its characters.

    `quad` is where it stands, in pixels of the picture that was searched, its first edge in the symbol's own direction.
    """

    form: str
    text: str
    quad: Quad


@dataclass(frozen=True, slots=True)
class CodeRecord:
    """The fields that a barcode of known form carries, by keys and in the form of DOCUMENTS.md.

    `documents` are the types that bear such a code. `cut` are the keys whose value the issuer shortened to make room.
    """

    form: str
    documents: tuple[str, ...]
    values: Mapping[str, str]
    cut: frozenset[str] = field(default_factory=frozenset)


def read_code(barcode: Barcode) -> CodeRecord | None:
    """The record in the barcode; None if its text has no form that is known here. Never raises on bad data."""
    licence = aamva.parse(barcode.text) if barcode.form.startswith("PDF417") else None
    if licence is not None:
        return CodeRecord("aamva", ("id_document",), licence.values, licence.cut)
    vietnam = parse_vietnam_qr(barcode.text) if barcode.form.startswith("QR") else {}
    return CodeRecord("vietnam_qr", ("vietnam_id", "vietnam_id_back"), vietnam) if vietnam else None
