"""A second opinion: agreement lessens doubt, dissent is shown; Tesseract gives one where it is installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import EngineError
from app.domain.text import Script, Symbol
from app.ocr.engine import Engine, Image
from app.ocr.second_opinion import DISPUTED_CONFIDENCE, SecondOpinion, weighed
from app.ocr.tesseract import Tesseract
from tests.bench.script_readers import plain
from tests.ocr.contract import EngineContract
from tests.ocr.drawn import Drawn, page
from tests.ocr.shipped import shipped_engine
from tests.specimens.fonts import Face


class Told:
    """Says what it was told to say, whatever it is shown."""

    name = "told"
    scripts = frozenset({Script.THAI})

    def __init__(self, said: str) -> None:
        self._said = said

    def text(self, pixels: Image, script: Script) -> str:
        return self._said


def symbols(text: str) -> list[Symbol]:
    return [Symbol(c, 0.8, (("ต", 0.1),) if c == "ด" else ()) for c in text]


class TestSecondOpinion(EngineContract):
    def engine(self, drawn: Drawn) -> Engine:
        return SecondOpinion(shipped_engine(), Told("ก"))


def test_agreement_leaves_a_quarter_of_the_doubt() -> None:
    found = weighed(symbols("กขค"), "ก ขค")
    assert [symbol.confidence for symbol in found] == pytest.approx([0.95] * 3)


def test_dissent_is_doubtful_and_its_word_a_rival() -> None:
    found = weighed(symbols("กดค"), "กตค")
    assert found[1].text == "ด"
    assert found[1].confidence == DISPUTED_CONFIDENCE
    assert found[1].alternatives[0][0] == "ต"
    assert len(found[1].alternatives) == 1
    assert found[0].confidence > 0.8


def test_what_only_one_of_them_sees_is_doubtful() -> None:
    assert weighed(symbols("กดค"), "กค")[1].confidence == DISPUTED_CONFIDENCE
    assert [s.text for s in weighed(symbols("กค"), "กดค")] == ["ก", "ค"]


def test_lines_of_other_scripts_and_silence_change_nothing() -> None:
    drawn = page(("Surname GARCÍA",))
    first = shipped_engine().read_lines(drawn.image, drawn.loose)
    assert SecondOpinion(shipped_engine(), Told("XXXX")).read_lines(drawn.image, drawn.loose) == first
    thai = page(("นายสมชาย ทองดี",), face=Face("Loma.ttf"), size_px=36)
    silent = SecondOpinion(shipped_engine(), Told(""))
    assert silent.read_lines(thai.image, thai.loose) == shipped_engine().read_lines(thai.image, thai.loose)


def test_tesseract_reads_native_lines() -> None:
    tesseract = Tesseract()
    assert tesseract.scripts == {Script.THAI, Script.KHMER, Script.MYANMAR}
    drawn = page(("ที่อยู่",), face=Face("Loma.ttf"), size_px=40)
    assert plain(tesseract.text(drawn.image, Script.THAI)).replace(" ", "") == "ที่อยู่"


def test_tesseract_without_language_data_says_so(tmp_path: Path) -> None:
    with pytest.raises(EngineError) as caught:
        Tesseract(tmp_path)
    assert caught.value.code == "second_opinion_missing"
