"""A whole page of text from pixels to upright lines in reading order, in whatever writings it has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from app.domain.geometry import Quad, Transform
from app.domain.reading import Finding, Level
from app.domain.text import Script, TextLine
from app.extraction.paragraphs import is_rtl, is_vertical
from app.extraction.reading_order import reading_order
from app.ocr.engine import Engine, Image
from app.services.card_text import ReadCard
from app.services.stopwatch import Stopwatch
from app.vision.barcodes import find_barcodes
from app.vision.orient import quarter_turns_of
from app.vision.rectify import deskew_by_text, turn
from app.vision.watermarks import without_watermarks

_ORIENTING_LINES = 5
_TALL = 1.8
OWN_NAMES = {
    Script.CYRILLIC: "Кириллица",
    Script.ARABIC: "العربية",
    Script.DEVANAGARI: "देवनागरी",
    Script.HANGUL: "한글",
    Script.ETHIOPIC: "ግዕዝ",
    Script.GREEK: "Ελληνικά",
}
"""What writings are called by those who use them: words that need no translation."""

_FEW_LINES = 6


class PageReader:
    """Reads pages with one engine. Called from one thread at a time."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def read(self, image: Image, watch: Stopwatch) -> ReadCard:
        """The page as one card without an outline; nothing is cropped away.

        Lines in a writing that nobody here reads are among the lines, without symbols.
        """
        with watch.stage("detect"):
            quads = self._engine.find_page_lines(image)
        with watch.stage("flatten"):
            straight, to_page = deskew_by_text(image, quads)
            quads = _on(quads, to_page, quarters=False)
            quads = without_watermarks(straight, quads)
        with watch.stage("barcode"):
            codes = find_barcodes(straight, thorough=len(quads) <= _FEW_LINES)
        with watch.stage("orient"):
            upright, to_flat, quads = self._upright(straight, quads)
            to_page = to_flat.then(to_page)
            back = to_flat.inverse()
            codes = tuple(replace(code, quad=back.apply_quad(code.quad)) for code in codes)
        with watch.stage("recognise"):
            read = self._engine.read_page_lines(upright, quads)
        lines = in_order([line for line in read if line.symbols or line.script is not Script.UNKNOWN])
        page_lines = tuple(_placed(line, to_page) for line in lines)
        height, width = upright.shape[:2]
        outline = to_page.apply_quad(Quad.from_box(0, 0, width, height))
        return ReadCard(upright, lines, page_lines, to_page, outline, has_outline=False, codes=codes, is_page=True)

    def _upright(self, image: Image, quads: Sequence[Quad]) -> tuple[Image, Transform, tuple[Quad, ...]]:
        """The image turned so that its lines run level.

        Vertical writing lies on its side then: it is read as well, and its columns follow each other as lines do.
        """
        turns = quarter_turns_of(quads)
        upright, to_flat = turn(image, turns)
        turned = _on(quads, to_flat, quarters=True)
        level = [quad for quad in turned if quad.height_px < _TALL * quad.width_px]
        longest = sorted(level, key=lambda quad: -quad.width_px)[:_ORIENTING_LINES]
        if longest and self._engine.page_upside_down_share(upright, longest) > 0.5:
            upright, half = turn(upright, 2)
            turned = _on(turned, half, quarters=True)
            to_flat = half.then(to_flat)
        return np.ascontiguousarray(upright), to_flat, turned


def in_order(lines: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """The upright lines in reading order."""
    order = reading_order([line.quad for line in lines], is_vertical=is_vertical(lines), is_rtl=is_rtl(lines))
    return tuple(lines[index] for index in order)


def unread_findings(lines: Sequence[TextLine]) -> tuple[Finding, ...]:
    """That some lines are in writings which nobody here reads, by the writings' own names."""
    unread = [line.script for line in lines if not line.symbols and line.script is not Script.UNKNOWN]
    if not unread:
        return ()
    names = dict.fromkeys(OWN_NAMES.get(script, "?") for script in unread)
    return (Finding("script_unread", Level.WARN, {"count": len(unread), "scripts": ", ".join(names)}),)


def _on(quads: Sequence[Quad], copy_to_old: Transform, *, quarters: bool) -> tuple[Quad, ...]:
    """The quads on the copy; with `quarters` each turned so that its first edge runs to the right."""
    back = copy_to_old.inverse()
    moved = tuple(back.apply_quad(quad) for quad in quads)
    return tuple(quad.turned(-(round(quad.angle_deg / 90) % 4)) for quad in moved) if quarters else moved


def _placed(line: TextLine, to_page: Transform) -> TextLine:
    return TextLine(to_page.apply_quad(line.quad), line.symbols, line.script, line.engine)
