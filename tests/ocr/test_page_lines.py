"""Whole pages with the shipped engine: any writing, any way up, or told that nobody reads it."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from difflib import SequenceMatcher

import numpy as np
import pytest

from app.domain.geometry import Quad
from app.domain.text import Script, Symbol, TextLine
from app.ocr.crops import LineCrop, half_turned
from app.ocr.many_scripts import ManyScripts
from app.ocr.rapid import RapidEngine
from app.ocr.tessdata import installed_languages, languages_for, tessdata_folder
from app.ocr.tesseract_lines import TesseractLines
from tests.bench.drawn_pages import DrawnPage, Layout, drawn_page, scanned
from tests.bench.page_texts import ARTICLE
from tests.ocr.shipped import shipped_engine

SMALL = Layout(size=(900, 420), margin_px=40, paragraphs=1, font_px=30)


@functools.cache
def small_page(language: str) -> DrawnPage:
    return drawn_page(language, SMALL, (ARTICLE[language][:70].strip(),))


def read(engine: RapidEngine | ManyScripts, page: DrawnPage) -> Sequence[TextLine]:
    image = scanned(page.pixels, 3)
    quads = sorted(engine.find_page_lines(image), key=lambda quad: quad.center.y)
    return engine.read_page_lines(image, quads)


@pytest.mark.parametrize("language", ["eng", "pol", "deu", "chi_tra", "jpn"])
def test_lines_are_read_with_their_accents_and_spaces(language: str) -> None:
    page = small_page(language)
    assert [line.text for line in read(shipped_engine(), page)] == list(page.lines)


@pytest.mark.parametrize(
    ("language", "script"),
    [
        ("rus", Script.CYRILLIC),
        ("ara", Script.ARABIC),
        ("hin", Script.DEVANAGARI),
        ("kor", Script.HANGUL),
        ("amh", Script.ETHIOPIC),
    ],
)
def test_a_writing_that_the_engine_has_not_is_named_and_left_empty(language: str, script: Script) -> None:
    lines = read(shipped_engine(), small_page(language))
    assert lines
    assert {(line.script, line.symbols) for line in lines} == {(script, ())}


@pytest.mark.parametrize("language", ["eng", "chi_sim", "rus", "ara", "tha", "hin", "kor"])
def test_pages_on_their_heads_are_told_in_any_writing(language: str) -> None:
    engine, image = shipped_engine(), scanned(small_page(language).pixels, 3)
    quads = engine.find_page_lines(image)
    assert engine.page_upside_down_share(image, quads) < 0.5
    turned = half_turned(image)
    assert engine.page_upside_down_share(turned, engine.find_page_lines(turned)) > 0.5


def test_vertical_writing_is_read_downwards_with_places_along_the_column() -> None:
    layout = Layout(size=(420, 900), margin_px=50, paragraphs=1, font_px=34, vertical=True)
    page = drawn_page("chi_tra", layout)
    engine, image = shipped_engine(), scanned(page.pixels, 3)
    found = engine.find_page_lines(image)
    upright = [quad.turned(-1) for quad in found if quad.height_px < quad.width_px]
    assert 0.0 <= engine.stacked_share(image, upright) <= 1.0
    first = max(engine.read_page_lines(image, upright), key=lambda line: line.quad.center.x)
    assert first.text.replace("，", ",") == page.lines[0].replace("，", ",")
    assert first.quad.angle_deg == pytest.approx(90, abs=3)
    starts = [symbol.start for symbol in first.symbols]
    assert starts == sorted(starts)


def test_an_empty_picture_has_no_lines() -> None:
    engine = shipped_engine()
    blank = np.full((300, 400, 3), 250, np.uint8)
    assert engine.find_page_lines(blank) == ()
    assert engine.read_page_lines(blank, ()) == ()
    assert engine.page_upside_down_share(blank, ()) == 0.0
    (line,) = engine.read_page_lines(blank, (Quad.from_box(10, 10, 200, 40),))
    assert not line.symbols


@pytest.mark.parametrize("language", ["rus", "ara", "kor"])
def test_tesseract_reads_what_ours_cannot_in_logical_order(language: str) -> None:
    page = small_page(language)
    engine = ManyScripts(shipped_engine(), TesseractLines())
    lines = read(engine, page)
    said, printed = "\n".join(line.text for line in lines), "\n".join(page.lines)
    assert SequenceMatcher(None, said, printed, autojunk=False).ratio() > 0.97
    assert all(0 <= symbol.start <= symbol.end <= 1 for line in lines for symbol in line.symbols)


def test_an_unsure_stranger_is_not_believed() -> None:
    class Stranger:
        name = "stranger"
        scripts = frozenset({Script.CYRILLIC})

        def read(self, crop: LineCrop, script: Script) -> tuple[Symbol, ...]:
            return (Symbol("?", 0.2),)

    lines = read(ManyScripts(shipped_engine(), Stranger()), small_page("rus"))
    assert [line.text for line in lines] == [""] * len(lines)


def test_language_data_is_asked_for_by_script_and_at_most_two_at_once() -> None:
    assert languages_for(Script.CYRILLIC, frozenset({"bul", "ukr", "rus"})) == ("rus", "ukr")
    assert languages_for(Script.CYRILLIC, frozenset({"eng"})) == ()
    assert languages_for(Script.LATIN, frozenset({"eng"})) == ()
    assert installed_languages(None) == frozenset()
    assert "rus" in installed_languages(tessdata_folder())
