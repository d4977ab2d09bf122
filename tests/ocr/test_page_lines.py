"""Whole pages with the shipped engine: any writing, any way up, or told that nobody reads it."""

from __future__ import annotations

import functools
import re
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
from tests.bench.script_readers import plain
from tests.ocr.shipped import shipped_engine

SMALL = Layout(size=(900, 420), margin_px=40, paragraphs=1, font_px=30)


@functools.cache
def small_page(language: str) -> DrawnPage:
    return drawn_page(language, SMALL, (ARTICLE[language][:70].strip(),))


def read(engine: RapidEngine | ManyScripts, page: DrawnPage) -> Sequence[TextLine]:
    image = scanned(page.pixels, 3)
    quads = sorted(engine.find_page_lines(image), key=lambda quad: quad.center.y)
    return engine.read_page_lines(image, quads)


def _darkness(page: DrawnPage, at: tuple[float, float]) -> float:
    """How much ink stands around a place of the page: over three pixels to each side and the height of a line."""
    x, y = (round(value) for value in at)
    part = page.pixels[y - 15 : y + 15, x - 3 : x + 4]
    return 255.0 - float(part.mean())


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
    first = max(engine.read_page_lines(image, upright), key=lambda line: line.quad.center.x)
    assert first.text.replace("，", ",") == page.lines[0].replace("，", ",")
    assert first.quad.angle_deg == pytest.approx(90, abs=3)
    starts = [symbol.start for symbol in first.symbols]
    assert starts == sorted(starts)


def test_a_date_in_a_sentence_of_a_foreign_writing_does_not_pass_for_the_line() -> None:
    text = "Просим вернуть форму до 14.09.2028; позже она не принимается."
    lines = read(shipped_engine(), drawn_page("rus", SMALL, (text,)))
    assert [(line.script, line.symbols) for line in lines] == [(Script.CYRILLIC, ())] * len(lines)


def test_a_line_of_figures_is_read_on_a_page_in_a_foreign_writing() -> None:
    lines = read(shipped_engine(), drawn_page("rus", SMALL, (ARTICLE["rus"][:70], "14.09.2028")))
    assert lines[-1].text == "14.09.2028"


def test_a_vietnamese_page_stays_one_where_a_hook_is_taken_for_a_ring() -> None:
    text = "Mọi con người đều được tạo hoá ban cho lý trí, tất cả mọi người và cả quyền, cả nước, ngả, trả"
    page = drawn_page("vie", SMALL, (text, text))
    said = " ".join(line.text for line in read(shipped_engine(), page))
    assert SequenceMatcher(None, said, " ".join(page.lines), autojunk=False).ratio() > 0.93


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


@pytest.mark.parametrize("language", ["rus", "ara"])
def test_words_of_tesseract_lie_where_they_are_printed(language: str) -> None:
    page = drawn_page(language, SMALL, (ARTICLE[language][:44],))
    (line, *_) = read(ManyScripts(shipped_engine(), TesseractLines()), page)
    starts = [symbol.start for symbol in line.symbols if symbol.text.isalpha()]
    assert (starts == sorted(starts)) is (language == "rus")
    blank = next(symbol for symbol in line.symbols if symbol.text == " ")
    along = (blank.start + blank.end) / 2
    a, b, _, d = line.quad.points
    ink = [_darkness(page, (a.x + t * (b.x - a.x), (a.y + d.y) / 2)) for t in (along, along + 0.04, along - 0.04)]
    assert ink[0] < min(ink[1:])


def test_numbers_in_a_foreign_line_are_those_of_the_reader_of_figures() -> None:
    text = "접수 번호는 FS-70603/S이며 수수료 7959,24원을 받았습니다."
    lines = read(ManyScripts(shipped_engine(), TesseractLines()), drawn_page("kor", SMALL, (text,)))
    assert [line.text for line in lines] == [text]


@pytest.mark.parametrize("language", ["khm", "vie"])
def test_tesseract_has_the_better_word_on_pages_of_some_writings(language: str) -> None:
    sentence = re.split("[.។]", ARTICLE[language])[0]
    page = drawn_page(language, SMALL, (sentence,))
    lines = read(ManyScripts(shipped_engine(), TesseractLines()), page)
    said, printed = plain("".join(line.text for line in lines)), plain("".join(page.lines))
    ratio = SequenceMatcher(None, said.replace(" ", ""), printed.replace(" ", ""), autojunk=False).ratio()
    assert ratio > 0.95
    assert any("tesseract" in line.engine for line in lines)


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
