"""Whether a PDF file is all there. The renderer mends what is missing by guessing and says nothing.

A file that was saved in steps keeps its earlier states; cut exactly behind one of them, it is that earlier file.
Source: ISO 32000-2, clauses 7.5.2 (header), 7.5.5 (trailer) and annex F (linearized files).
"""

from __future__ import annotations

import re

from app.domain.errors import InputError

_HEADER_REACH = 1024
_END = b"%%EOF"
_PADDING = b"\0\t\n\f\r \x1a"
_START = re.compile(rb"startxref\s+(\d{1,12})\s+%%EOF$")
_TABLE = re.compile(rb"\s*(xref|\d+\s+\d+\s+obj)")
_LINEAR_LENGTH = re.compile(rb"/Linearized\b.{0,400}?/L\s+(\d{1,12})", re.DOTALL)


def header_at(data: bytes) -> int:
    """Where the header stands, -1 if there is none: the first bytes may be a mark or blanks of a careless program."""
    at = data.find(b"%PDF-", 0, _HEADER_REACH)
    return at if at >= 0 and not data[:at].strip(_PADDING + b"\xef\xbb\xbf") else -1


def prove_pdf(data: bytes) -> None:
    """Returns if the file ends as it should and its end leads to its table of objects.

    Raises: InputError `image_incomplete`, `image_broken`.
    """
    start = header_at(data)
    linear = _LINEAR_LENGTH.search(data, start, start + _HEADER_REACH)
    if linear and int(linear[1]) > len(data) - start:
        raise InputError("image_incomplete")
    body = data.rstrip(_PADDING)
    if not body.endswith(_END):
        raise InputError("image_incomplete")
    found = _START.search(body, len(body) - 64)
    if found is None:
        raise InputError("image_incomplete")
    place = int(found[1])
    if place >= len(data):
        raise InputError("image_incomplete")
    if not any(_TABLE.match(data, place + shift) for shift in {0, start}):
        raise InputError("image_broken")
