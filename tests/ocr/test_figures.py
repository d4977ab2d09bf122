"""Numbers and codes in lines of other writings."""

from __future__ import annotations

from app.domain.text import Script, Symbol
from app.ocr.figures import with_figures


def line(text: str, confidence: float = 0.95, *, start: float = 0.0, end: float = 1.0) -> tuple[Symbol, ...]:
    """The characters side by side, evenly over that part of the line."""
    step = (end - start) / len(text)
    return tuple(Symbol(c, confidence, (), start + at * step, start + (at + 1) * step) for at, c in enumerate(text))


def text_of(symbols: tuple[Symbol, ...]) -> str:
    return "".join(symbol.text for symbol in symbols)


def test_a_code_is_taken_from_the_reader_of_figures() -> None:
    same_places = (*line("번호는 ", end=0.4), *line("&4-94935/M", start=0.4))
    told = (*line("Ho  ", 0.5, end=0.4), *line("NA-94935/M", start=0.4))
    assert text_of(with_figures(same_places, told, Script.HANGUL)) == "번호는 NA-94935/M"


def test_a_blank_that_is_none_goes() -> None:
    assert text_of(with_figures(line("22.1 1.2021"), line("22.11.2021"))) == "22.11.2021"


def test_what_is_unsure_or_no_number_changes_nothing() -> None:
    assert text_of(with_figures(line("310"), line("331", 0.7))) == "310"
    assert text_of(with_figures(line("МОСКВА"), line("MOCKBA"), Script.CYRILLIC)) == "МОСКВА"
    assert text_of(with_figures(line("กขคง"), line("0000"))) == "กขคง"


def test_letters_that_could_be_cyrillic_stay_cyrillic() -> None:
    assert text_of(with_figures(line("А723ВС"), line("A123BC"), Script.CYRILLIC)) == "А123ВС"
    assert text_of(with_figures(line("КМ-95481/0"), line("KM-95481/D"), Script.CYRILLIC)) == "KM-95481/D"


def test_points_around_a_number_are_left_to_the_other() -> None:
    assert text_of(with_figures(line("17.08.2008។"), line("17.03.2008:"))) == "17.03.2008។"


def test_a_letter_beside_the_code_stays_though_nothing_was_read_there() -> None:
    told = line("NA-94935", end=0.5)
    told = (*told[:-1], Symbol("5", 0.95, (), told[-1].start, 0.9))
    said = (*line("&A-94935", end=0.5), *line("이며 수수료", start=0.5))
    assert text_of(with_figures(said, told, Script.HANGUL)) == "NA-94935이며 수수료"
