"""Builds odd and malformed pictures from each format's own grammar: check sums and lengths are right where the oddity
is elsewhere, so that what is tried is the decoder and not the first check before it.
"""

from __future__ import annotations

import functools
import random
import struct
import zlib
from collections.abc import Callable, Iterator

from PIL import Image

from tests.capture.drawn import picture, saved

Made = tuple[str, bytes]
"""A file's name, whose suffix matters to TGA, and its bytes."""

_SIDES = (0, 1, 2, 14, 15, 16, 17, 63, 64, 255, 256, 8191, 8192, 8193, 16383, 16384, 20000, 20001, 32767, 32768, 65535)
_HUGE = (1 << 24, (1 << 31) - 1, 1 << 31, (1 << 32) - 1)


def malformed(seed: int) -> Made:
    """The same seed always gives the same file."""
    source = random.Random(seed)
    return source.choice(_MAKERS)(source)


def any_side(source: random.Random) -> int:
    """A width or height: mostly one that can be drawn, often one at an edge, seldom one that nobody can mean."""
    pick = source.random()
    if pick < 0.5:
        return source.randint(15, 90)
    return source.choice(_SIDES) if pick < 0.95 else source.choice(_HUGE)


# --- PNG ---


def png_chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int, height: int, depth: int, colour: int, *, interlace: int, body: bytes, extra: bytes = b"") -> bytes:
    header = struct.pack(">IIBBBBB", width & 0xFFFFFFFF, height & 0xFFFFFFFF, depth, colour, 0, 0, interlace)
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + extra + body + png_chunk(b"IEND", b"")


def _png(source: random.Random) -> Made:
    width, height = any_side(source), any_side(source)
    depth, colour = source.choice((1, 2, 4, 8, 16, 3, 0, 32)), source.choice((0, 2, 3, 4, 6, 1, 5, 7))
    samples = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}.get(colour, 1)
    row = 1 + (width * samples * depth + 7) // 8
    rows = min(height, max(1, 300_000 // max(1, row))) if row < 300_000 else 0
    raw = b"".join(bytes([source.choice((0, 1, 2, 3, 4, 4, 5, 255))]) + source.randbytes(row - 1) for _ in range(rows))
    if source.random() < 0.3:
        raw = raw[: source.randint(0, len(raw))] if source.random() < 0.6 else raw + source.randbytes(99)
    packed = zlib.compress(raw, source.choice((0, 1, 9)))
    if source.random() < 0.25:
        packed = source.choice((packed[:-4], packed[: len(packed) // 2], b"", packed + packed, b"\x78\x9c\xff"))
    pieces = _split(packed, source)
    body = b"".join(png_chunk(b"IDAT", piece) for piece in pieces)
    extra = b"".join(png_chunk(*_png_extra(source)) for _ in range(source.choice((0, 0, 1, 1, 2, 5))))
    if colour == 3 and source.random() < 0.9:
        extra = png_chunk(b"PLTE", source.randbytes(source.choice((3, 6, 48, 768, 771, 2, 0)))) + extra
    if source.random() < 0.1:
        body, extra = extra, body
    return "x.png", png(width, height, depth, colour, interlace=source.choice((0, 0, 1, 2)), body=body, extra=extra)


def _png_extra(source: random.Random) -> tuple[bytes, bytes]:
    bomb = _zeros(source.choice((10, 1_000_000, 70_000_000)))
    return source.choice(
        (
            (b"iCCP", b"x\0\0" + bomb),
            (b"iCCP", source.randbytes(20)),
            (b"zTXt", b"key\0\0" + bomb),
            (b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + bomb),
            (b"tEXt", b"k" * 80 + b"\0" + bytes(1000)),
            (b"eXIf", source.choice((b"", b"II*\0\x08\0\0\0\xff\xff" + source.randbytes(60), source.randbytes(9)))),
            (b"tRNS", source.randbytes(source.choice((0, 1, 2, 5, 6, 256, 300)))),
            (b"pHYs", struct.pack(">IIB", *source.choices((0, 1, 11811, 0xFFFFFFFF), k=2), 1)),
            (b"gAMA", struct.pack(">I", source.choice((0, 1, 45455, 0xFFFFFFFF)))),
            (b"acTL", struct.pack(">II", source.choice((0, 1, 2, 0xFFFFFFFF)), 0)),
            (b"fcTL", struct.pack(">IIIIIHHBB", 0, *(any_side(source) & 0xFFFFFFFF for _ in range(4)), 1, 0, 9, 9)),
            (b"fdAT", source.randbytes(30)),
            (b"IHDR", source.randbytes(13)),
            (b"bKGD", source.randbytes(source.choice((1, 6)))),
            (bytes(source.choices(range(65, 122), k=4)), source.randbytes(8)),
        )
    )


@functools.cache
def _zeros(count: int) -> bytes:
    return zlib.compress(bytes(count), 9)


def _split(data: bytes, source: random.Random) -> list[bytes]:
    if len(data) < 4 or source.random() < 0.5:
        return [data]
    cut = source.randrange(len(data))
    return [data[:cut], *[b""] * source.choice((0, 1, 50)), data[cut:]]


# --- JPEG ---


def _jpeg(source: random.Random) -> Made:
    options: dict[str, object] = {"quality": source.choice((1, 30, 75, 95, 100)), "progressive": source.random() < 0.4}
    mode = source.choice(("RGB", "RGB", "L", "CMYK"))
    if mode == "RGB":
        options["subsampling"] = source.choice(("4:4:4", "4:2:2", "4:2:0"))
    if source.random() < 0.3:
        options["restart_marker_blocks"] = source.choice((1, 2, 7))
    size = source.choice(((61, 43), (15, 15), (16, 16), (200, 17), (17, 200)))
    segments = _jpeg_segments(saved(picture(mode, size), "JPEG", **options))
    for _ in range(source.randint(1, 3)):
        source.choice(_JPEG_STROKES)(segments, source)
    return "x.jpg", b"".join(segments)


def _jpeg_segments(data: bytes) -> list[bytearray]:
    """SOI, each segment with its coded data behind it, EOI."""
    found, at = [bytearray(data[:2])], 2
    while data[at : at + 2] != b"\xff\xd9":
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if data[at + 1] == 0xDA:
            while not (data[end] == 0xFF and data[end + 1] not in {0, *range(0xD0, 0xD8)}):
                end += 1
        found.append(bytearray(data[at:end]))
        at = end
    return [*found, bytearray(data[at:])]


def _of_marker(segments: list[bytearray], *markers: int) -> list[bytearray]:
    return [segment for segment in segments if len(segment) > 3 and segment[1] in markers]


def _jpeg_size(segments: list[bytearray], source: random.Random) -> None:
    for frame in _of_marker(segments, 0xC0, 0xC1, 0xC2):
        frame[5:9] = struct.pack(">HH", any_side(source) & 0xFFFF, any_side(source) & 0xFFFF)


def _jpeg_frame_byte(segments: list[bytearray], source: random.Random) -> None:
    for frame in _of_marker(segments, 0xC0, 0xC1, 0xC2):
        frame[source.randrange(1, len(frame))] = source.choice((0, 1, 2, 4, 8, 12, 16, 0x11, 0x44, 0xC3, 0xC9, 255))


def _jpeg_scan_byte(segments: list[bytearray], source: random.Random) -> None:
    scans = _of_marker(segments, 0xDA)
    if scans:
        scan = source.choice(scans)
        scan[source.randrange(4, min(len(scan), 14))] = source.randrange(256)


def _jpeg_table(segments: list[bytearray], source: random.Random) -> None:
    tables = _of_marker(segments, 0xC4, 0xDB)
    if tables:
        table = source.choice(tables)
        for _ in range(source.randint(1, 4)):
            table[source.randrange(4, len(table))] = source.randrange(256)


def _jpeg_drop(segments: list[bytearray], source: random.Random) -> None:
    del segments[source.randrange(len(segments))]


def _jpeg_twice(segments: list[bytearray], source: random.Random) -> None:
    place = source.randrange(len(segments))
    segments[place:place] = [bytearray(segments[place]) for _ in range(source.choice((1, 1, 3, 200)))]


def _jpeg_swap(segments: list[bytearray], source: random.Random) -> None:
    first, second = source.choices(range(len(segments)), k=2)
    segments[first], segments[second] = segments[second], segments[first]


def _jpeg_cut_scan(segments: list[bytearray], source: random.Random) -> None:
    scans = _of_marker(segments, 0xDA)
    if scans:
        scan = source.choice(scans)
        del scan[source.randrange(14, max(15, len(scan))) :]


def _jpeg_metadata(segments: list[bytearray], source: random.Random) -> None:
    exif = b"Exif\0\0" + source.choice((b"", b"II*\0\x08\0\0\0" + source.randbytes(80), b"MM\0*" + bytes(8)))
    profile = b"ICC_PROFILE\0" + bytes([source.randrange(4), source.randrange(4)]) + source.randbytes(200)
    marker, body = source.choice(
        ((0xE1, exif), (0xE2, profile), (0xE2, b"MPF\0" + source.randbytes(60)), (0xEE, b"Adobe" + source.randbytes(7)),
         (0xED, b"Photoshop 3.0\0" + source.randbytes(40)), (0xFE, bytes(60_000)), (0xE0, b"JFIF\0" + bytes(9)),
         (0xDC, source.randbytes(2)), (0xDD, source.randbytes(2)), (0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:"))
    )  # fmt: skip
    segments.insert(1, bytearray(struct.pack(">BBH", 0xFF, marker, 2 + len(body)) + body))


_JPEG_STROKES: tuple[Callable[[list[bytearray], random.Random], None], ...] = (
    _jpeg_size, _jpeg_frame_byte, _jpeg_scan_byte, _jpeg_table, _jpeg_drop, _jpeg_twice, _jpeg_swap, _jpeg_cut_scan,
    _jpeg_metadata, _jpeg_metadata,
)  # fmt: skip


# --- formats with a header of fixed places ---


def _bmp(source: random.Random) -> Made:
    width, height = any_side(source), any_side(source) * source.choice((1, 1, -1))
    bits, packing = source.choice((1, 2, 4, 8, 16, 24, 32, 0, 3, 64)), source.choice((0, 0, 0, 1, 2, 3, 4, 5, 6, 99))
    header = source.choice((12, 16, 40, 52, 56, 64, 108, 124))
    colours = source.choice((0, 0, 1, 2, 16, 256, 257, 0xFFFFFFFF))
    low = (1 << 31) - 1
    if header == 12:
        info = struct.pack("<IHHHH", 12, width & 0xFFFF, abs(height) & 0xFFFF, 1, bits)
    else:
        sizes = (min(width, low), max(-low, min(height, low)))
        info = struct.pack("<IiiHHIIiiII", header, *sizes, 1, bits, packing, 0, 2835, 2835, colours, 0)
    info += source.randbytes(max(0, header - len(info)))
    palette = source.randbytes(source.choice((0, 4, 8, 64, 768, 1024)))
    rows = source.randbytes(min(200_000, abs(width) * bits // 8 * abs(height) + 4))
    offset = 14 + len(info) + len(palette) + source.choice((0, 0, 0, -3, 5, 1 << 30))
    return "x.bmp", struct.pack("<2sIII", b"BM", 14 + len(info) + len(rows), 0, offset) + info + palette + rows


def _pcx(source: random.Random) -> Made:
    sides = [(any_side(source) - 1) & 0xFFFF for _ in range(2)]
    start = source.choice(((0, 0), (0, 0), (5, 9), (65535, 0)))
    header = struct.pack("<BBBBHHHHHH", 10, source.choice((0, 2, 3, 4, 5)), 1, source.choice((1, 2, 4, 8)), *start,
                         *sides, 300, 300)  # fmt: skip
    stride = source.choice((sides[0] + 1 + (sides[0] + 1) % 2, 0, 1, 65535))
    header += (
        source.randbytes(48) + bytes([0, source.choice((1, 2, 3, 4, 0, 9))]) + struct.pack("<HH", stride & 0xFFFF, 1)
    )
    rows = source.choice((source.randbytes(20_000), b"\xff\0" * 9000, b"\xc0" * 100, b""))
    end = source.choice((b"", b"\x0c" + source.randbytes(768)))
    return "x.pcx", header.ljust(128, b"\0") + rows + end


def _tga(source: random.Random) -> Made:
    map_type, kind = source.choice((0, 0, 1)), source.choice((1, 2, 3, 9, 10, 11))
    depth = source.choice((8, 15, 16, 24, 32, 1))
    header = struct.pack("<BBBHHBHHHHBB", source.choice((0, 0, 4, 255)), map_type, kind, source.choice((0, 3)),
                         source.choice((0, 2, 256, 65535)) if map_type else 0,
                         source.choice((16, 24, 32)) if map_type else 0, 0, 0,
                         any_side(source) & 0xFFFF, any_side(source) & 0xFFFF, depth,
                         source.choice((0, 8, 0x20, 0x10, 0x30)))  # fmt: skip
    return source.choice(("x.tga", "x.icb", "x.vst")), header + source.randbytes(source.choice((0, 60, 9000, 90_000)))


def _psd(source: random.Random) -> Made:
    channels = source.choice((1, 2, 3, 4, 5, 56, 57, 0, 65535))
    width, height = any_side(source) & 0xFFFFFFFF, any_side(source) & 0xFFFFFFFF
    header = struct.pack(">4sH6xHIIHH", b"8BPS", 1, channels, height, width, source.choice((1, 8, 16, 32, 0)),
                         source.choice((0, 1, 2, 3, 4, 7, 8, 9, 99)))  # fmt: skip
    blocks = b"".join(struct.pack(">I", len(block)) + block for block in (_psd_block(source) for _ in range(3)))
    packing = source.choice((0, 0, 1, 2, 3, 9))
    return "x.psd", header + blocks + struct.pack(">H", packing) + source.randbytes(source.choice((0, 300, 60_000)))


def _psd_block(source: random.Random) -> bytes:
    return source.choice(
        (b"", b"", bytes(8), source.randbytes(40), b"8BIM\x04\x0f\0\0" + struct.pack(">I", 99), bytes(768))
    )


def _ico(source: random.Random) -> Made:
    count = source.choice((1, 1, 2, 3, 0, 255))
    pictures = []
    for _ in range(min(count, 3)):
        kind = source.random()
        if kind < 0.4:
            pictures.append(_png(source)[1])
        elif kind < 0.8:
            pictures.append(_bmp(source)[1][14:])
        else:
            pictures.append(source.randbytes(60))
    at, directory = 6 + 16 * len(pictures), b""
    for data in pictures:
        length = source.choice((len(data), len(data), 0, len(data) + 1))
        side = source.choice((0, 16, 48, 255))
        directory += struct.pack("<4BHHII", side, side, 0, 0, 1, source.choice((0, 1, 8, 24, 32, 99)), length, at)
        at += len(data)
    return "x.ico", struct.pack("<HHH", 0, 1, count) + directory + b"".join(pictures)


def _gif(source: random.Random) -> Made:
    screen = [any_side(source) & 0xFFFF for _ in range(2)]
    flags = source.choice((0, 0x80, 0xF7, 0x91))
    out = source.choice((b"GIF87a", b"GIF89a")) + struct.pack("<HHBBB", *screen, flags, source.randrange(256), 0)
    out += source.randbytes(3 << (flags & 7) + 1) if flags & 0x80 else b""
    for _ in range(source.choice((0, 1, 1, 1, 2, 40))):
        if source.random() < 0.5:
            out += b"\x21" + source.choice((b"\xf9\x04" + source.randbytes(4), b"\xff\x0bNETSCAPE2.0\x03\1\0\0",
                                            b"\xfe\x05abcde", b"\x01\x01x")) + b"\0"  # fmt: skip
        place = source.choice(((0, 0), (0, 0), (3, 5), (65535, 65535)))
        size = source.choice((screen, [any_side(source) & 0xFFFF for _ in range(2)]))
        out += struct.pack("<BHHHHB", 0x2C, *place, *size, source.choice((0, 0x40, 0x81)))
        out += source.randbytes(12) if out[-1] & 0x80 else b""
        out += bytes([source.choice((0, 1, 2, 8, 11, 12, 13, 255))]) + _blocks(
            source.randbytes(source.choice((0, 9, 900)))
        )
    return "x.gif", out + source.choice((b";", b";", b"", b";;"))


def _blocks(data: bytes) -> bytes:
    return b"".join(bytes([len(data[i : i + 255])]) + data[i : i + 255] for i in range(0, len(data), 255)) + b"\0"


# --- containers ---


def riff(*chunks: tuple[bytes, bytes]) -> bytes:
    body = b"WEBP" + b"".join(
        name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2) for name, data in chunks
    )
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _webp(source: random.Random) -> Made:
    coded = saved(picture("RGB", (source.randint(15, 90), 40)), "WEBP", lossless=source.random() < 0.5)
    name, bitstream = coded[12:16], bytearray(coded[20:])
    for _ in range(source.choice((0, 0, 1, 3))):
        bitstream[source.randrange(len(bitstream))] = source.randrange(256)
    side = [min(any_side(source), 1 << 24) for _ in range(2)]
    canvas = bytes([source.randrange(256), 0, 0, 0]) + b"".join(max(0, x - 1).to_bytes(3, "little") for x in side)
    frame = bytes(6) + bytes((50, 0, 0, 39, 0, 0, 9, 0, 0, 0)) + name + struct.pack("<I", len(bitstream)) + bitstream
    extra = source.choice(
        ((b"ICCP", source.randbytes(30)), (b"ALPH", source.randbytes(50)), (b"EXIF", source.randbytes(30)),
         (b"ANIM", bytes(6)), (b"ANMF", frame), (b"XMP ", b"<x"), (b"VP8X", canvas), (b"ABCD", b""))
    )  # fmt: skip
    chunks = [(b"VP8X", canvas), extra, (name, bytes(bitstream)), extra]
    source.shuffle(chunks)
    return "x.webp", riff(*chunks[: source.randint(1, 4)])


def box(name: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I", 8 + len(body)) + name + body


def _boxes(source: random.Random) -> Made:
    """A picture whose boxes say another size, turn, crop or kind than its coded data have."""
    suffix = source.choice(("avif", "heic"))
    data = bytearray(_coded(suffix))
    for _ in range(source.randint(1, 3)):
        name = source.choice((b"ispe", b"irot", b"pixi", b"iloc", b"iinf", b"infe", b"ipma", b"av1C", b"hvcC", b"colr",
                              b"pitm", b"hdlr", b"ftyp", b"mdat"))  # fmt: skip
        at = data.find(name)
        if at < 0:
            continue
        what = source.random()
        if what < 0.5:
            place = at + 4 + source.randrange(16)
            data[place : place + 1] = bytes([source.choice((0, 1, 2, 0x7F, 0x80, 255, source.randrange(256)))])
        elif what < 0.7:
            data[at + 8 : at + 16] = struct.pack(">II", any_side(source) & 0xFFFFFFFF, any_side(source) & 0xFFFFFFFF)
        elif what < 0.85:
            data[at : at + 4] = source.choice((b"free", b"irot", b"clap", b"imir", b"auxC", b"grid", b"idat"))
        else:
            data[at - 4 : at] = struct.pack(">I", source.choice((0, 1, 7, 8, 9, 0x7FFFFFFF)))
    return f"x.{suffix}", bytes(data)


def _coded(suffix: str) -> bytes:
    from tests.capture.drawn import FILES

    return FILES[f"rgb.{suffix}"]()


# --- TIFF ---

_TIFF_TYPES = {1: "B", 3: "H", 4: "I", 16: "Q"}


def tiff(
    entries: dict[int, tuple[int, tuple[int, ...]]], pixels: bytes, *, order: str = "<", following: int = 0
) -> bytes:
    """One directory, then its longer values, then the pixels: strip offsets of 0 are set to where those begin."""
    count = len(entries)
    at = 8 + 2 + 12 * count + 4
    long_values = {
        tag: kind
        for tag, (kind, values) in entries.items()
        if len(values) * struct.calcsize("=" + _TIFF_TYPES[kind]) > 4
    }
    starts = {}
    for tag in sorted(long_values):
        starts[tag] = at
        kind, values = entries[tag]
        at += len(values) * struct.calcsize("=" + _TIFF_TYPES[kind])
    directory, rest = struct.pack(order + "H", count), b""
    for tag in sorted(entries):
        kind, values = entries[tag]
        if tag in {273, 324}:
            values = tuple(at + value for value in values)
        packed = struct.pack(f"{order}{len(values)}{_TIFF_TYPES[kind]}", *values)
        directory += struct.pack(order + "HHI", tag, kind, len(values))
        if tag in starts:
            directory += struct.pack(order + "I", starts[tag])
            rest += packed
        else:
            directory += packed.ljust(4, b"\0")
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8)
    return head + directory + struct.pack(order + "I", following) + rest + pixels


def _tiff(source: random.Random) -> Made:
    width, height = any_side(source), any_side(source)
    samples = source.choice((1, 3, 3, 4, 2, 5, 0, 255, 65535))
    bits = tuple(
        source.choice((1, 8, 8, 8, 16, 2, 4, 12, 32, 64, 0)) for _ in range(source.choice((1, 3, min(samples, 9))))
    )
    packing = source.choice((1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 32773, 32946, 34712, 34925, 50000, 50001, 50002, 9999))
    raw = source.randbytes(source.choice((0, 10, 4000, 60_000)))
    pixels = source.choice((raw, zlib.compress(raw), saved(picture(), "JPEG"), bytes(len(raw))))
    strips = source.choice((1, 1, 2, 7, 1000))
    entries: dict[int, tuple[int, tuple[int, ...]]] = {
        256: (source.choice((3, 4)), (width,)), 257: (4, (height & 0xFFFFFFFF,)), 258: (3, bits or (8,)),
        259: (3, (packing,)), 262: (3, (source.choice((0, 1, 2, 3, 4, 5, 6, 8, 9, 32803, 34892)),)),
        273: (4, tuple([0] * strips)), 277: (3, (samples,)),
        278: (4, (source.choice((height & 0xFFFFFFFF, 1, 7, 0, 0xFFFFFFFF)),)),
        279: (4, tuple([len(pixels)] * strips)), 284: (3, (source.choice((1, 1, 2, 0, 9)),)),
    }  # fmt: skip
    entries[256] = (4, (width & 0xFFFFFFFF,))
    for tag, values in (
        (317, (1, 2, 3, 9)), (266, (1, 2, 0)), (274, range(10)), (339, (1, 2, 3, 4, 6, 9)), (338, (0, 1, 2, 9)),
        (254, (0, 1, 2, 4)), (292, (0, 1, 4)), (297, (0, 65535)), (530, (1, 2, 4, 0, 9)), (322, (16, 64, 0, 65535, 15)),
        (323, (16, 64, 0, 65535, 15)), (296, (0, 2, 3)),
    ):  # fmt: skip
        if source.random() < 0.2:
            value = source.choice(tuple(values))
            entries[tag] = (3, (value, value) if tag in {530, 297} else (value,))
    if source.random() < 0.2:
        entries[320] = (3, tuple(source.choices(range(65536), k=source.choice((1, 48, 768, 769)))))
    if source.random() < 0.1:
        entries[324], entries[325] = entries.pop(273), entries.pop(279)
    if source.random() < 0.2:
        del entries[source.choice(tuple(entries))]
    following = source.choice((0, 0, 0, 0, 8, 2, 0xFFFFFFFF))
    return "x.tif", tiff(entries, pixels, order=source.choice("<>"), following=following)


# --- PDF ---


def _pdf(source: random.Random) -> Made:
    from tests.capture.drawn_pdf import pdf

    data = pdf([picture(size=(40, 30)) for _ in range(source.choice((1, 2)))])
    for _ in range(source.randint(1, 3)):
        old, new = source.choice(
            ((b"/MediaBox [0 0", b"/MediaBox [9 9"), (b"/Count 1", b"/Count 9"), (b"/FlateDecode", b"/JBIG2Decode"),
             (b"/FlateDecode", b"/JPXDecode  "[:12]), (b"/DeviceRGB", b"/Separation"), (b"/Width ", b"/Width 9"),
             (b"/Height ", b"/Height 9"), (b"/Kids [", b"/Kids [1 0 R "), (b"/Parent 2 0 R", b"/Parent 3 0 R"),
             (b"/Length ", b"/Length 9"), (b"endstream", b"endstrea "), (b" 0 R", b" 9 R"), (b"/Page ", b"/Pages"),
             (b"/BitsPerComponent 8", b"/BitsPerComponent 3"), (b"startxref", b"startxref 1"), (b"/Root", b"/Ro0t"))
        )  # fmt: skip
        at = source.choice([place for place in range(len(data)) if data.startswith(old, place)] or [-1])
        if at >= 0:
            data = data[:at] + new + data[at + len(old) :]
    return "x.pdf", data


# --- no picture at all ---


def _nothing(source: random.Random) -> Made:
    magic = source.choice(
        (
            b"",
            b"\x89PNG\r\n\x1a\n",
            b"\xff\xd8\xff",
            b"II*\0",
            b"MM\0+",
            b"GIF89a",
            b"BM",
            b"RIFF\0\0\0\0WEBP",
            b"\0\0\1\0\1\0",
            b"8BPS\0\1",
            b"%PDF-1.7\n",
            b"\n\5\1\x08",
            b"P6 9 9 255\n",
            b"<svg xmlns=",
            b"\0\0\0\x18ftypavif",
            b"\0\0\0\x18ftypheic",
            b"PK\3\4",
            b"\x7fELF",
            b"%!PS-Adobe",
            b"\0\0\0\x0cjP  ",
        )
    )
    body = source.choice((b"", b"\0", bytes(5000), b"\xff" * 5000, source.randbytes(source.choice((1, 30, 5000)))))
    suffix = source.choice(("png", "jpg", "tga", "tif", "bmp", "", "exe", "svg"))
    return f"x.{suffix}", magic + body


_MAKERS: tuple[Callable[[random.Random], Made], ...] = (
    _png, _png, _jpeg, _jpeg, _bmp, _pcx, _tga, _psd, _ico, _gif, _webp, _boxes, _tiff, _tiff, _tiff, _pdf, _nothing,
)  # fmt: skip


# --- bombs and other things that are much larger than they look ---


def bombs() -> Iterator[Made]:
    """Small files that state, or unpack to, far more than any card needs."""
    row = bytes(1 + 30_000 // 8)
    packer = zlib.compressobj(9)
    flat = b"".join(packer.compress(row) for _ in range(30_000)) + packer.flush()
    yield "flat.png", png(30_000, 30_000, 1, 0, interlace=0, body=png_chunk(b"IDAT", flat))
    yield "stated.png", png(2**31 - 1, 2**31 - 1, 8, 6, interlace=1, body=png_chunk(b"IDAT", zlib.compress(b"x")))
    small = {"interlace": 0, "body": png_chunk(b"IDAT", zlib.compress(bytes(16 * 15)))}
    bomb = _zeros(300_000_000)
    for name, head in ((b"iCCP", b"x\0\0"), (b"zTXt", b"k\0\0"), (b"iTXt", b"k\0\1\0\0\0")):
        yield f"{name.decode()}.png", png(15, 15, 8, 0, extra=png_chunk(name, head + bomb), **small)  # type: ignore[arg-type]
    yield "after.png", png(15, 15, 8, 0, interlace=0, body=png_chunk(b"IDAT", bomb))
    frame = saved(picture(), "JPEG")
    at = frame.index(b"\xff\xc0")
    yield "stated.jpg", frame[: at + 5] + b"\xff\xff\xff\xff" + frame[at + 9 :]
    yield (
        "stated.gif",
        b"GIF89a"
        + struct.pack("<HHBBB", 65535, 65535, 0, 0, 0)
        + struct.pack("<BHHHHB", 0x2C, 0, 0, 65535, 65535, 0)
        + b"\x08"
        + _blocks(b"\1" * 300)
        + b";",
    )
    yield "stated.webp", riff((b"VP8X", b"\0" * 4 + b"\xff\x3f\0\xff\x3f\0"), (b"VP8 ", bytes(30)))
    strip = _zeros(200_000_000)
    one = {256: (4, (20_000,)), 257: (4, (20_000,)), 258: (3, (8,)), 259: (3, (8,)), 262: (3, (1,)), 273: (4, (0,)),
           277: (3, (1,)), 278: (4, (20_000,)), 279: (4, (len(strip),))}  # fmt: skip
    yield "deflate.tif", tiff(one, strip)
    yield "psd.psd", struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, 30_000, 30_000, 8, 3) + bytes(14)
    yield "tga.tga", struct.pack("<BBBHHBHHHHBB", 0, 0, 10, 0, 0, 0, 0, 0, 65535, 65535, 24, 0) + b"\xff\1\2\3" * 99
    many = [Image.new("1", (15, 15)) for _ in range(600)]
    yield "pages.tif", saved(many[0], "TIFF", save_all=True, append_images=many[1:])
