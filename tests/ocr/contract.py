"""What every engine promises (app/ocr/engine.py): a suite of tests to be run for each of them."""

from __future__ import annotations

import random
from itertools import pairwise

import numpy as np
import pytest

from app.domain.geometry import Quad
from app.domain.text import Script, TextLine
from app.ocr.engine import Engine, Image
from tests.ocr.drawn import CHINESE, Drawn, grown, holder_lines, mrz, page, passport_grammars, turned

WORDS = ("Surname GARCÍA PEÑA", "Given names María José", "Date of birth 07.11.1984", "No. X1234567")
ODD_SHAPES = ((1, 1), (1, 300), (15, 15), (15, 400), (400, 15), (20, 3000), (3000, 20))


class EngineContract:
    """Derive, name the class Test…, and return an engine that can read the drawing."""

    def engine(self, drawn: Drawn) -> Engine:
        raise NotImplementedError

    def test_it_names_itself_and_reads_latin(self) -> None:
        engine = self.engine(page(WORDS))
        assert engine.name
        assert Script.LATIN in engine.scripts

    def test_lines_are_found_in_reading_order(self) -> None:
        drawn = page(WORDS)
        quads = self.engine(drawn).find_lines(drawn.image)
        assert len(quads) == len(WORDS)
        for found, true in zip(quads, drawn.quads, strict=True):
            assert grown(true, 0.6).contains(found.center)
            assert found.width_px == pytest.approx(true.width_px, rel=0.2)
            assert abs(found.angle_deg) < 3

    def test_texts_are_read_with_their_spaces_and_accents(self) -> None:
        drawn = page(WORDS)
        lines = self._read(drawn)
        assert tuple(line.text for line in lines) == WORDS
        assert {line.script for line in lines} == {Script.LATIN}

    def test_chinese_is_read(self) -> None:
        drawn = page(("中华人民共和国", "姓名 王小明", "出生地 香港"), face=CHINESE, size_px=32)
        lines = self._read(drawn)
        assert tuple(line.text.replace(" ", "") for line in lines) == tuple(t.replace(" ", "") for t in drawn.texts)
        assert {line.script for line in lines} == {Script.HAN}

    def test_every_quad_gets_its_line_in_the_order_asked(self) -> None:
        drawn = page(WORDS)
        asked = (drawn.loose[2], drawn.loose[0], drawn.loose[3])
        lines = self.engine(drawn).read_lines(drawn.image, asked)
        assert tuple(line.quad for line in lines) == asked
        assert tuple(line.text for line in lines) == (WORDS[2], WORDS[0], WORDS[3])

    def test_symbols_are_well_formed(self) -> None:
        for line in self._read(page(WORDS)):
            assert line.engine
            _assert_well_formed(line)

    def test_symbols_stand_where_the_characters_are(self) -> None:
        drawn = page(("ABCDEFGHIJ",), size_px=40)
        (line,) = self.engine(drawn).read_lines(drawn.image, drawn.loose)
        middles = [(symbol.start + symbol.end) / 2 for symbol in line.symbols]
        width = 1 / len(middles)
        for place, middle in enumerate(middles):
            assert middle == pytest.approx((place + 0.5) * width, abs=width)

    def test_empty_places_have_no_symbols(self) -> None:
        drawn = page(WORDS, width_px=900)
        columns = drawn.image.shape[1]
        empty = Quad.from_box(columns - 260, 10, columns - 20, 50)
        outside = Quad.from_box(columns + 400, 10, columns + 700, 50)
        point = Quad.from_box(5, 5, 5, 5)
        lines = self.engine(drawn).read_lines(drawn.image, (empty, outside, point))
        assert [line.symbols for line in lines] == [(), (), ()]

    def test_vertical_lines_are_found_and_read_along_their_long_edge(self) -> None:
        drawn = turned(page(WORDS), 90)
        engine = self.engine(drawn)
        quads = engine.find_lines(drawn.image)
        assert len(quads) == len(WORDS)
        assert all(abs(abs(quad.angle_deg) - 90) < 3 and quad.width_px > quad.height_px for quad in quads)
        upright = [quad if quad.angle_deg > 0 else quad.turned(2) for quad in quads]
        assert {line.text for line in engine.read_lines(drawn.image, upright)} == set(WORDS)

    def test_tilted_lines_are_read(self) -> None:
        drawn = turned(page(WORDS), -12)
        assert tuple(line.text for line in self._read(drawn)) == WORDS

    @pytest.mark.parametrize(("degrees", "upside_down"), [(0, False), (180, True)])
    def test_lines_upside_down_are_noticed(self, degrees: int, upside_down: bool) -> None:
        drawn = turned(page(WORDS), degrees)
        engine = self.engine(drawn)
        share = engine.upside_down_share(drawn.image, engine.find_lines(drawn.image))
        assert 0 <= share <= 1
        assert (share > 0.8) is upside_down
        assert (share < 0.2) is not upside_down

    def test_nothing_stands_upside_down_without_lines(self) -> None:
        drawn = page(WORDS)
        assert self.engine(drawn).upside_down_share(drawn.image, ()) == 0

    def test_constrained_lines_are_sentences_of_their_grammars(self) -> None:
        rng = random.Random("contract")
        drawn = mrz(holder_lines(rng), rng, "clean")
        grammars = passport_grammars()
        results = self.engine(drawn).read_constrained(drawn.image, drawn.loose, grammars)
        assert len(results) == 2
        for found, text, grammar in zip(results, drawn.texts, grammars, strict=True):
            assert found[0].line.text == text
            assert found[0].grammar == grammar
            assert [r.log_probability for r in found] == sorted((r.log_probability for r in found), reverse=True)
            for result in found:
                assert result.grammar.allows(result.line.text)
                assert result.log_probability <= 0
                assert 0 <= result.free_ratio <= 1
                _assert_well_formed(result.line)
                for symbol, allowed in zip(result.line.symbols, result.grammar.positions, strict=True):
                    assert all(rival in allowed and belief >= 0.001 for rival, belief in symbol.alternatives)

    def test_constrained_reading_of_nothing_is_nothing(self) -> None:
        drawn = page(WORDS)
        engine = self.engine(drawn)
        assert engine.read_constrained(drawn.image, (), passport_grammars()) == ()
        assert engine.read_constrained(drawn.image, drawn.loose[:1], ()) == ((),)
        outside = Quad.from_box(-500, -90, -100, -50)
        assert engine.read_constrained(drawn.image, (outside,), passport_grammars()) == ((),)

    @pytest.mark.parametrize("shape", ODD_SHAPES, ids=str)
    @pytest.mark.parametrize("content", ["white", "grey", "noise"])
    def test_odd_pictures_have_no_lines(self, shape: tuple[int, int], content: str) -> None:
        drawn = Drawn(_odd(shape, content), (), ())
        engine = self.engine(drawn)
        whole = Quad.from_box(0, 0, shape[1], shape[0])
        lines = engine.read_lines(drawn.image, (*engine.find_lines(drawn.image), whole))
        assert {line.text for line in lines} == {""}
        assert 0 <= engine.upside_down_share(drawn.image, (whole,)) <= 1
        engine.read_constrained(drawn.image, (whole,), passport_grammars())

    def test_reading_leaves_the_picture_alone_and_repeats(self) -> None:
        drawn = page(WORDS)
        before = drawn.image.copy()
        assert self._read(drawn) == self._read(drawn)
        assert np.array_equal(before, drawn.image)

    def test_a_view_of_a_larger_picture_reads_like_a_copy(self) -> None:
        drawn = page(WORDS)
        rows, columns = drawn.image.shape[:2]
        frame = np.zeros((rows + 40, columns + 40, 3), dtype=np.uint8)
        frame[20:-20, 20:-20] = drawn.image
        view = Drawn(frame[20:-20, 20:-20], drawn.texts, drawn.quads)
        assert self._read(view) == self._read(drawn)

    def _read(self, drawn: Drawn) -> tuple[TextLine, ...]:
        engine = self.engine(drawn)
        return engine.read_lines(drawn.image, engine.find_lines(drawn.image))


def _odd(shape: tuple[int, int], content: str) -> Image:
    if content == "noise":
        return np.random.default_rng(5).integers(0, 256, (*shape, 3)).astype(np.uint8)
    return np.full((*shape, 3), 255 if content == "white" else 127, dtype=np.uint8)


def _assert_well_formed(line: TextLine) -> None:
    for symbol in line.symbols:
        beliefs = [belief for _, belief in symbol.alternatives]
        assert symbol.text
        assert 0 < symbol.confidence <= 1
        assert beliefs == sorted(beliefs, reverse=True)
        assert symbol.confidence + sum(beliefs) <= 1 + 5 * (1 - symbol.confidence) + 1e-6
        assert symbol.text not in {text for text, _ in symbol.alternatives}
        assert 0 <= symbol.start < symbol.end <= 1
    assert all(a.end <= b.start + 1e-9 for a, b in pairwise(line.symbols))
