"""Makes every decoder load what it loads on first use, while files can still be opened."""

from __future__ import annotations

import contextlib
import io
import struct

from PIL import Image, ImageCms

from app.capture.decode import decode
from app.domain.errors import InputError

_SIDE = 16
_EXIF = b"Exif\0\0II*\0\x08\0\0\0\1\0\x12\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0"


def warm_up() -> None:
    """Decodes one tiny picture of every format and some ways of storing colour; takes about 30 ms."""
    for name, data in _pictures():
        for page in decode(data, name=name):
            page.rgb()
    with contextlib.suppress(InputError):
        list(decode(b"\x89PNG\r\n\x1a\nnot a picture"))
    # Saving the pictures made Pillow register its five commonest formats, of which one is not let in.
    if "PPM" in Image.OPEN:
        Image.ID.remove("PPM")
        del Image.OPEN["PPM"]


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
        ("x.psd", struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, _SIDE, _SIDE, 8, 3) + bytes(14 + 3 * _SIDE * _SIDE)),
    ]
    return pictures


def _saved(image: Image.Image, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()
