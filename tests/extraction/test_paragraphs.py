"""Paragraphs of a page."""

from __future__ import annotations

from app.domain.geometry import Quad
from app.domain.text import TextLine, line_from_text
from app.extraction.paragraphs import find_paragraphs


def line(text: str, top: float, left: float = 0, height: float = 20) -> TextLine:
    return line_from_text(text, Quad.from_box(left, top, left + 10 * len(text), top + height))


def test_close_lines_are_one_paragraph_and_a_gap_begins_another() -> None:
    lines = [line("first line", 0), line("second line", 26), line("after a gap", 90)]
    assert [paragraph.lines for paragraph in find_paragraphs(lines)] == [(0, 1), (2,)]


def test_a_heading_stands_alone() -> None:
    lines = [line("HEADING", 0, height=48), line("text below", 56), line("more text", 82)]
    assert [paragraph.lines for paragraph in find_paragraphs(lines)] == [(0,), (1, 2)]


def test_lines_side_by_side_are_not_joined() -> None:
    lines = [line("left", 0), line("right", 0, left=400)]
    assert [paragraph.lines for paragraph in find_paragraphs(lines)] == [(0,), (1,)]
