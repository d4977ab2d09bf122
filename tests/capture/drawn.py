"""Small drawn pictures as file bytes, in every format and way of storing colour that the desk takes in."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image, ImageCms, ImageDraw

SIZE = (61, 43)


def picture(mode: str = "RGB", size: tuple[int, int] = SIZE) -> Image.Image:
    """A lopsided drawing, so that every turn and flip of it differs."""
    image = Image.new("RGB", size, "white")
    pen = ImageDraw.Draw(image)
    width, height = size
    pen.rectangle((2, 2, width // 3, height // 4), fill=(200, 30, 40))
    pen.line((0, height - 3, width - 1, height // 2), fill=(20, 60, 180), width=3)
    pen.ellipse((width // 2, 4, width - 6, height // 2), fill=(30, 140, 60))
    for row in range(height // 2, height):
        for column in range(width // 2, width):
            image.putpixel((column, row), ((column * 7) % 256, (row * 11) % 256, (column * row) % 256))
    return image if mode == "RGB" else image.convert(mode)


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def psd(image: Image.Image, *, packed: bool) -> bytes:
    """A flat Photoshop file; Pillow reads these but does not write them."""
    width, height = image.size
    bands = image.split()
    header = struct.pack(">4sH6xHIIHH", b"8BPS", 1, len(bands), height, width, 8, 3) + bytes(12)
    rows = [band.tobytes()[row * width : (row + 1) * width] for band in bands for row in range(height)]
    if not packed:
        return header + b"\0\0" + b"".join(rows)
    lines = [_pack_bits(row) for row in rows]
    return header + b"\0\1" + b"".join(struct.pack(">H", len(line)) for line in lines) + b"".join(lines)


def _pack_bits(row: bytes) -> bytes:
    parts = [row[i : i + 100] for i in range(0, len(row), 100)]
    return b"".join(bytes([len(part) - 1]) + part for part in parts)


def rle_bmp(size: tuple[int, int] = SIZE) -> bytes:
    """A run-length coded bitmap of 256 greys."""
    width, height = size
    rows = b"".join(bytes([width, (row * 5) % 256, 0, 0]) for row in range(height)) + b"\0\1"
    palette = b"".join(bytes([i, i, i, 0]) for i in range(256))
    offset = 14 + 40 + len(palette)
    info = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 8, 1, len(rows), 0, 0, 256, 0)
    return struct.pack("<2sIII", b"BM", offset + len(rows), 0, offset) + info + palette + rows


def many_pages() -> bytes:
    first, *rest = (picture(size=(40 + 3 * i, 30 + i)) for i in range(3))
    return saved(first, "TIFF", save_all=True, append_images=rest, compression="tiff_lzw")


def animation() -> bytes:
    first, *rest = (picture(size=SIZE).rotate(40 * i) for i in range(3))
    return saved(first, "GIF", save_all=True, append_images=rest)


def drawn_pdf() -> bytes:
    from tests.capture.drawn_pdf import pdf

    return pdf()


def srgb_profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


FILES: dict[str, Callable[[], bytes]] = {
    "rgb.png": lambda: saved(picture(), "PNG"),
    "grey16.png": lambda: saved(picture("L").convert("I;16").point(lambda v: v * 257), "PNG"),
    "palette.png": lambda: saved(picture("P"), "PNG", transparency=0),
    "rgb.jpg": lambda: saved(picture(), "JPEG", quality=85),
    "progressive.jpg": lambda: saved(picture(), "JPEG", quality=85, progressive=True),
    "cmyk.jpg": lambda: saved(picture("CMYK"), "JPEG", quality=90),
    "rgb.bmp": lambda: saved(picture(), "BMP"),
    "palette.bmp": lambda: saved(picture("P"), "BMP"),
    "rle.bmp": rle_bmp,
    "raw.tif": lambda: saved(picture(), "TIFF"),
    "lzw.tif": lambda: saved(picture(), "TIFF", compression="tiff_lzw"),
    "deflate.tif": lambda: saved(picture(), "TIFF", compression="tiff_adobe_deflate"),
    "jpeg.tif": lambda: saved(picture(), "TIFF", compression="jpeg"),
    "fax.tif": lambda: saved(picture("1"), "TIFF", compression="group4"),
    "packbits.tif": lambda: saved(picture(), "TIFF", compression="packbits"),
    "big.tif": lambda: saved(picture(), "TIFF", big_tiff=True),
    "pages.tif": many_pages,
    "lossy.webp": lambda: saved(picture(), "WEBP", quality=80),
    "lossless.webp": lambda: saved(picture("RGBA"), "WEBP", lossless=True),
    "plain.gif": lambda: saved(picture("P"), "GIF"),
    "animation.gif": animation,
    "rgb.pcx": lambda: saved(picture(), "PCX"),
    "palette.pcx": lambda: saved(picture("P"), "PCX"),
    "grey.pcx": lambda: saved(picture("L"), "PCX"),
    "bilevel.pcx": lambda: saved(picture("1"), "PCX"),
    "png.ico": lambda: saved(picture("RGBA", (64, 64)), "ICO", sizes=[(16, 16), (48, 48)]),
    "bmp.ico": lambda: saved(picture("RGBA", (48, 48)), "ICO", sizes=[(48, 48)], bitmap_format="bmp"),
    "raw.psd": lambda: psd(picture(), packed=False),
    "packed.psd": lambda: psd(picture(), packed=True),
    "rgb.tga": lambda: saved(picture(), "TGA"),
    "rle.tga": lambda: saved(picture(), "TGA", compression="tga_rle"),
    "palette.tga": lambda: saved(picture("P"), "TGA"),
    "alpha.tga": lambda: saved(picture("RGBA"), "TGA"),
    "rgb.avif": lambda: saved(picture(), "AVIF", quality=95),
    # Nothing in the test environment writes this format; the file is `picture()` as libheif's own tool stored it.
    "rgb.heic": lambda: Path(__file__).with_name("rgb.heic").read_bytes(),
    "drawn.pdf": drawn_pdf,
}


def files() -> Iterator[tuple[str, bytes]]:
    """Name and bytes of one file of every kind."""
    for name, make in FILES.items():
        yield name, make()
