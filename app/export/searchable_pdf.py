"""Pages as a PDF that can be searched: the picture, and under it the text where it stands, unseen.

The text is set in fonts without outlines, 255 different characters each, whose Unicode is told beside them. So it is
found in every script, nothing is embedded, and the text is the reviewed one, not what a shaping engine made of it.

Source: ISO 32000-1, 9.6.5 (Type 3 fonts), 9.3.6 (rendering mode 3), 9.10.3 (ToUnicode).
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.geometry import Quad
from app.domain.visual_order import visual_clusters

_CODES = 255
_POINTS = 72
_DPI = 150
_ASCENT = 0.2


@dataclass(frozen=True, slots=True)
class PdfPage:
    """One page: its picture as JPEG (RGB) with its size in pixels, and its lines with their quads in these pixels."""

    jpeg: bytes
    width_px: int
    height_px: int
    lines: Sequence[tuple[str, Quad]]
    dpi: int = 0


def searchable_pdf(pages: Sequence[PdfPage]) -> bytes:
    """The file. A page without a known resolution is taken to have 150 dots an inch."""
    file = _File()
    letters = _Letters(cluster for page in pages for text, _ in page.lines for cluster in visual_clusters(text))
    fonts = [file.add(font) for font in letters.fonts(file)]
    named = " ".join(f"/F{number} {reference} 0 R" for number, reference in enumerate(fonts))
    tree = file.reserve()
    kids = [_page(file, page, letters, named, tree) for page in pages]
    listed = " ".join(f"{kid} 0 R" for kid in kids)
    file.put(tree, f"<< /Type /Pages /Count {len(kids)} /Kids [{listed}] >>".encode())
    return file.finished(file.add(f"<< /Type /Catalog /Pages {tree} 0 R >>".encode()))


class _File:
    """Numbered objects and the table of where they are."""

    def __init__(self) -> None:
        self._objects: list[bytes] = []

    def reserve(self) -> int:
        self._objects.append(b"")
        return len(self._objects)

    def add(self, body: bytes) -> int:
        self._objects.append(body)
        return len(self._objects)

    def put(self, number: int, body: bytes) -> None:
        self._objects[number - 1] = body

    def stream(self, head: str, content: bytes, *, packed: bool = True) -> int:
        if packed:
            content, head = zlib.compress(content), f"{head} /Filter /FlateDecode"
        return self.add(f"<< {head} /Length {len(content)} >>\nstream\n".encode() + content + b"\nendstream")

    def finished(self, root: int) -> bytes:
        out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        places = []
        for number, body in enumerate(self._objects, 1):
            places.append(len(out))
            out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
        table = len(out)
        out += f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n".encode()
        out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
        out += f"trailer\n<< /Size {len(places) + 1} /Root {root} 0 R >>\nstartxref\n{table}\n%%EOF\n".encode()
        return bytes(out)


class _Letters:
    """Every cluster of the text with its font and its code in it."""

    def __init__(self, clusters: Iterable[str]) -> None:
        self._all = list(dict.fromkeys(clusters))
        self._places = {cluster: divmod(at, _CODES) for at, cluster in enumerate(self._all)}

    def place(self, cluster: str) -> tuple[int, int]:
        """The font's number and the code, 1 to 255."""
        font, code = self._places[cluster]
        return font, code + 1

    def fonts(self, file: _File) -> Iterable[bytes]:
        shape = file.stream("", b"1000 0 0 0 1000 1000 d1")
        for first in range(0, len(self._all), _CODES):
            held = self._all[first : first + _CODES]
            unicode = file.stream("", _to_unicode(held))
            names = " ".join(f"/g{code}" for code in range(1, len(held) + 1))
            widths = " ".join(["1000"] * len(held))
            yield (
                f"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] "
                f"/FirstChar 1 /LastChar {len(held)} /Widths [{widths}] /ToUnicode {unicode} 0 R /Resources << >> "
                f"/Encoding << /Type /Encoding /Differences [1 {names}] >> "
                f"/CharProcs << {' '.join(f'/g{code} {shape} 0 R' for code in range(1, len(held) + 1))} >> >>"
            ).encode()


def _to_unicode(clusters: Sequence[str]) -> bytes:
    rows = [f"<{code:02X}> <{cluster.encode('utf-16-be').hex().upper()}>" for code, cluster in enumerate(clusters, 1)]
    blocks = [rows[at : at + 100] for at in range(0, len(rows), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<00> <FF>\nendcodespacerange\n{body}\nendcmap\nend\nend"
    ).encode()


def _page(file: _File, page: PdfPage, letters: _Letters, fonts: str, tree: int) -> int:
    scale = _POINTS / (page.dpi or _DPI)
    width, height = page.width_px * scale, page.height_px * scale
    size = f"/Width {page.width_px} /Height {page.height_px} /ColorSpace /DeviceRGB /BitsPerComponent 8"
    picture = file.stream(f"/Type /XObject /Subtype /Image {size} /Filter /DCTDecode", page.jpeg, packed=False)
    text = "\n".join(row for words, quad in page.lines for row in _set(words, quad, letters, scale, height))
    drawn = f"BT\n3 Tr\n{text}\nET\nq {width:.3f} 0 0 {height:.3f} 0 0 cm /Page Do Q\n"
    content = file.stream("", drawn.encode())
    return file.add(
        f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {width:.3f} {height:.3f}] /Contents {content} 0 R "
        f"/Resources << /XObject << /Page {picture} 0 R >> /Font << {fonts} >> >> >>".encode()
    )


def _set(words: str, quad: Quad, letters: _Letters, scale: float, height: float) -> Iterable[str]:
    """The line's characters along its quad, each run of one font in one go."""
    clusters = visual_clusters(words)
    if not clusters:
        return
    size = max(0.5, quad.height_px * scale)
    turn = math.radians(-quad.angle_deg)
    step = quad.width_px * scale / len(clusters)
    across = step / size
    start = quad.bottom_left
    at = 0
    while at < len(clusters):
        font, _ = letters.place(clusters[at])
        run = [letters.place(cluster) for cluster in clusters[at:]]
        count = next((number for number, (other, _) in enumerate(run) if other != font), len(run))
        codes = "".join(f"{code:02X}" for _, code in run[:count])
        along = at * step
        x = start.x * scale + along * math.cos(turn) - _ASCENT * size * math.sin(turn)
        y = height - start.y * scale + along * math.sin(turn) + _ASCENT * size * math.cos(turn)
        cos, sin = math.cos(turn) * size, math.sin(turn) * size
        matrix = f"{cos * across:.4f} {sin * across:.4f} {-sin:.4f} {cos:.4f} {x:.3f} {y:.3f}"
        yield f"/F{font} 1 Tf {matrix} Tm <{codes}> Tj"
        at += count
