"""Small PDF files, written by hand: drawn pictures on pages, turned, locked, cut, or too large."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence

from PIL import Image

from tests.capture.drawn import picture

_PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
_ID = b"0123456789abcdef"


def pdf(
    pictures: Sequence[Image.Image] = (),
    *,
    dpi: int = 300,
    turn: int = 0,
    password: str = "",
    text: str = "",
    box: tuple[float, float] | None = None,
    stated: tuple[int, int] | None = None,
) -> bytes:
    """A PDF file that shows each picture on a page of its own size at that resolution.

    `turn` is the pages' own rotation. `text` is laid behind the pictures, as a scanner with recognition does. `box` is
    another size of the pages in points, `stated` another size that the pictures say to have.
    """
    pictures = pictures or [picture()]
    key = _key(password) if password else None
    kids = " ".join(f"{4 + 3 * i} 0 R" for i in range(len(pictures)))
    bodies: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pictures)} /Kids [{kids}] >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for image in pictures:
        number = len(bodies) + 1
        width, height = box or (image.width * 72 / dpi, image.height * 72 / dpi)
        bodies.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Rotate {turn} /Contents {number + 1} 0 R "
            f"/Resources << /XObject << /I {number + 2} 0 R >> /Font << /F 3 0 R >> >> >>".encode()
        )
        behind = f"BT /F 8 Tf 3 Tr 5 5 Td ({text}) Tj ET " if text else ""
        bodies.append(_stream(f"{behind}q {width} 0 0 {height} 0 0 cm /I Do Q".encode(), "", number + 1, key))
        stated_width, stated_height = stated or image.size
        facts = (
            f"/Type /XObject /Subtype /Image /Width {stated_width} /Height {stated_height} "
            "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode"
        )
        bodies.append(_stream(zlib.compress(image.convert("RGB").tobytes()), facts, number + 2, key))
    return _assembled(bodies, _lock(password) if password else b"")


def _stream(content: bytes, facts: str, number: int, key: bytes | None) -> bytes:
    if key:
        content = _rc4(hashlib.md5(key + number.to_bytes(3, "little") + b"\0\0").digest()[:10], content)
    return f"<< {facts} /Length {len(content)} >>\nstream\n".encode() + content + b"\nendstream"


def _assembled(bodies: Sequence[bytes], lock: bytes) -> bytes:
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate([*bodies, *([lock] if lock else [])], 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = len(out)
    out += f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    locked = f" /Encrypt {len(places)} 0 R /ID [<{_ID.hex()}> <{_ID.hex()}>]" if lock else ""
    out += f"trailer\n<< /Size {len(places) + 1} /Root 1 0 R{locked} >>\nstartxref\n{table}\n%%EOF\n".encode()
    return bytes(out)


# --- the oldest lock, 40-bit RC4 (ISO 32000-2, clause 7.6.4, revision 2): enough to ask for a password ---

_ALLOWED = -4


def _owner(password: str) -> bytes:
    return _rc4(hashlib.md5(_padded("owner")).digest()[:5], _padded(password))


def _key(password: str) -> bytes:
    rights = (_ALLOWED & 0xFFFFFFFF).to_bytes(4, "little")
    return hashlib.md5(_padded(password) + _owner(password) + rights + _ID).digest()[:5]


def _lock(password: str) -> bytes:
    user = _rc4(_key(password), _PAD)
    return f"<< /Filter /Standard /V 1 /R 2 /P {_ALLOWED} /O <{_owner(password).hex()}> /U <{user.hex()}> >>".encode()


def _padded(password: str) -> bytes:
    return (password.encode("latin-1") + _PAD)[:32]


def _rc4(key: bytes, data: bytes) -> bytes:
    box = list(range(256))
    j = 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    i = j = 0
    out = bytearray()
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)
