"""The searchable PDF: the text of every script is found in it, where it stands, by somebody else's reader."""

from __future__ import annotations

import io

import pypdfium2 as pdfium
import pytest
from PIL import Image

from app.domain.geometry import Point, Quad
from app.domain.visual_order import clusters_of, visual_clusters
from app.export.searchable_pdf import PdfPage, searchable_pdf
from tests.bench.page_texts import ARTICLE


def jpeg(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), (240, 236, 228)).save(out, "JPEG")
    return out.getvalue()


def page(*lines: str) -> PdfPage:
    placed = [(text, Quad.from_box(100, 100 + 60 * row, 1100, 140 + 60 * row)) for row, text in enumerate(lines)]
    return PdfPage(jpeg(1240, 1754), 1240, 1754, placed)


def extracted(content: bytes, number: int = 0) -> str:
    document = pdfium.PdfDocument(content)
    try:
        return str(document[number].get_textpage().get_text_range()).replace("\r\n", "\n").replace("\ufffe", "")
    finally:
        document.close()


@pytest.mark.parametrize("language", sorted(ARTICLE))
def test_text_in_every_language_of_the_overview_is_found_as_it_was_written(language: str) -> None:
    text = ARTICLE[language][:60].strip()
    assert text in extracted(searchable_pdf([page("first line", text, "last line")]))


def test_a_mixed_line_keeps_its_numbers_and_foreign_words() -> None:
    text = "رقم الهاتف 0123456 في Berlin اليوم"
    assert text in extracted(searchable_pdf([page(text)]))


def test_more_characters_than_one_font_holds_are_all_found() -> None:
    text = [chr(code) for code in range(0x4E00, 0x4E00 + 700)]
    lines = ["".join(text[at : at + 35]) for at in range(0, 700, 35)]
    found = extracted(searchable_pdf([page(*lines)]))
    assert all(line in found for line in lines)


def test_text_is_found_where_it_stands_also_on_its_side() -> None:
    quad = Quad(Point(600, 200), Point(600, 800), Point(560, 800), Point(560, 200))
    document = pdfium.PdfDocument(searchable_pdf([PdfPage(jpeg(1000, 1000), 1000, 1000, [("downwards", quad)])]))
    text = document[0].get_textpage()
    left, bottom, right, top = text.get_charbox(4)
    scale = 72 / 150
    assert 550 * scale < left < right < 610 * scale
    assert 1000 * scale - 560 * scale < top
    assert bottom > 1000 * scale - 640 * scale
    document.close()


def test_pages_keep_their_size_and_the_picture_is_seen_and_not_the_text() -> None:
    document = pdfium.PdfDocument(searchable_pdf([page("a"), page("b")]))
    assert len(document) == 2
    assert document[1].get_size() == pytest.approx((1240 * 72 / 150, 1754 * 72 / 150))
    pixels = document[0].render(scale=0.5).to_pil().convert("RGB")
    assert all(low > 200 for low, _ in pixels.getextrema())
    document.close()


def test_clusters_keep_marks_and_what_is_joined_below_together() -> None:
    assert clusters_of("ក្រុង") == ["ក្រុ", "ង"]
    assert visual_clusters("abc") == ["a", "b", "c"]
    assert visual_clusters("אב12") == ["1", "2", "ב", "א"]
