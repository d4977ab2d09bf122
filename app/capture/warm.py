"""Makes every decoder load what it loads on first use, while files can still be opened."""

from __future__ import annotations

import base64
import contextlib
import io
import struct

from PIL import Image, ImageCms

from app.capture.decode import decode
from app.domain.errors import InputError

_SIDE = 16
_EXIF = b"Exif\0\0II*\0\x08\0\0\0\1\0\x12\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0"

# A white square of 64 pixels: nothing here can write the format.
_HEIC = (
    b"AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAUJtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRt"
    b"AAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAFmAAEAAAAAAAAAFgAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAwmlw"
    b"cnAAAACkaXBjbwAAAHhodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQArQgEBA3AA"
    b"AAMAkAAAAwAAAwAeoCCBBZbqSSmubgQEDAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAEAAAABAAAAAEHBpeGkAAAAA"
    b"AwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAoMAAAAebWRhdAAAABIoAa8J4CGFNKXeP8S88s66Fz4="
)


def warm_up() -> None:
    """Decodes one tiny picture of every format and some ways of storing colour; takes about 0.2 s."""
    for name, data in _pictures():
        for page in decode(data, name=name):
            page.rgb()
    with contextlib.suppress(InputError):
        list(decode(b"\x89PNG\r\n\x1a\nnot a picture"))
    # Saving the pictures made Pillow register its commonest formats, of which one is not let in.
    for unwanted in {"PPM", "HEIF"} & set(Image.OPEN):
        Image.ID.remove(unwanted)
        del Image.OPEN[unwanted]


def _pictures() -> list[tuple[str, bytes]]:
    plain = Image.new("RGB", (_SIDE, _SIDE), "white")
    # One profile that is not sRGB by name, so that the colour engine runs.
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ")).tobytes()
    pictures = [(f"x.{form.lower()}", _saved(plain, form)) for form in ("BMP", "WEBP", "PCX", "TGA")]
    pictures += [(f"x.{form.lower()}", _saved(plain.convert("P"), form)) for form in ("GIF", "PNG", "BMP")]
    pictures += [("x.tif", _saved(plain, "TIFF", compression=name)) for name in ("raw", "tiff_lzw", "jpeg")]
    pictures += [
        ("x.jpg", _saved(plain, "JPEG", exif=_EXIF, icc_profile=profile)),
        ("x.jpg", _saved(plain, "JPEG", progressive=True)),
        ("x.jpg", _saved(plain.convert("CMYK"), "JPEG")),
        ("x.png", _saved(plain.convert("RGBA"), "PNG", exif=_EXIF)),
        ("x.png", _saved(plain.convert("I;16"), "PNG")),
        ("x.tif", _saved(plain.convert("LAB"), "TIFF")),
        ("x.tif", _saved(plain.convert("1"), "TIFF", compression="group4")),
        ("x.ico", _saved(plain, "ICO", sizes=[(_SIDE, _SIDE)])),
        ("x.ico", _saved(plain, "ICO", sizes=[(_SIDE, _SIDE)], bitmap_format="bmp")),
        ("x.avif", _saved(plain, "AVIF")),
        ("x.heic", base64.b64decode(_HEIC)),
        ("x.pdf", _pdf()),
        ("x.psd", struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, _SIDE, _SIDE, 8, 3) + bytes(14 + 3 * _SIDE * _SIDE)),
    ]
    return pictures


def _pdf() -> bytes:
    """A page with a line of text in a typeface that the file does not bring."""
    content = b"BT /F 8 Tf 5 5 Td (x) Tj ET"
    bodies = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 20 20] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + table + b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(out)


def _saved(image: Image.Image, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()
