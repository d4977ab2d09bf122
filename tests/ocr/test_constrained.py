from __future__ import annotations

import math

import pytest

from app.domain.geometry import Quad
from app.domain.grammar import LineGrammar
from app.domain.text import Script
from app.ocr.alphabet import Posterior
from app.ocr.constrained import ConstrainedReading, GrammarReader
from app.ocr.ctc import Extent
from tests.ocr.posteriors import ALPHABET, frames, spelled

LETTERS, DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789"
QUAD = Quad.from_box(0, 0, 440, 20)
READER = GrammarReader(ALPHABET, "test")


def grammar(*positions: str, name: str = "g", tails: tuple[tuple[int, int], ...] = ()) -> LineGrammar:
    return LineGrammar(name, positions, tails)


def read(posterior: Posterior, *grammars: LineGrammar) -> tuple[ConstrainedReading, ...]:
    return READER.read(posterior, Extent(0.0, 1 / len(posterior)), QUAD, grammars)


def test_grammar_picks_the_second_best_character_where_only_it_is_allowed() -> None:
    seen = spelled("A1", {0: {"4": 0.8, "A": 0.15}})
    (found,) = read(seen, grammar(LETTERS, DIGITS))
    assert found.line.text == "A1"
    assert found.line.quad == QUAD
    assert found.line.engine == "test"


@pytest.mark.parametrize(
    ("seen", "allowed", "expected"),
    [("«", LETTERS + "<", "<"), ("≤", DIGITS + "<", "<"), ("《", "<", "<"), ("é", LETTERS, "E"), ("m", LETTERS, "M"),
     ("１", DIGITS, "1"), ("Ａ", LETTERS, "A"), ("O", DIGITS, "0"), ("I", DIGITS, "1"), ("l", DIGITS, "1"),
     ("S", DIGITS, "5"), ("B", DIGITS, "8"), ("Z", DIGITS, "2"), ("c", DIGITS + "<", "<")],
)  # fmt: skip
def test_lookalikes_count_for_the_allowed_character(seen: str, allowed: str, expected: str) -> None:
    (found,) = read(spelled("XX" + seen + "XX"), grammar("X", "X", allowed, "X", "X"))
    assert found.line.text == "XX" + expected + "XX"


def test_letter_that_is_allowed_counts_for_itself_alone() -> None:
    (found,) = read(spelled("O0"), grammar(LETTERS + DIGITS, LETTERS + DIGITS))
    assert found.line.text == "O0"


def test_rivals_are_all_allowed_and_have_at_least_a_thousandth() -> None:
    seen = spelled("5A", {0: {"5": 0.7, "6": 0.2, "3": 0.05, "9": 0.0001, "X": 0.04}})
    (found,) = read(seen, grammar(DIGITS, LETTERS))
    rivals = dict(found.line.symbols[0].alternatives)
    assert set(rivals) == {"6", "3"}
    assert rivals["6"] > rivals["3"] >= 0.001


def test_what_the_grammar_forbids_lowers_the_confidence() -> None:
    (agreed,) = read(spelled("5A"), grammar(DIGITS, LETTERS))
    (bent,) = read(spelled("5A", {0: {"X": 0.9, "5": 0.05}}), grammar(DIGITS, LETTERS))
    assert agreed.line.symbols[0].confidence > 0.9
    assert bent.line.text == "5A"
    assert bent.line.symbols[0].confidence < 0.2
    assert bent.free_ratio < agreed.free_ratio


def test_digit_read_between_digits_keeps_its_letter_as_a_rival() -> None:
    (found,) = read(spelled("X10", sure=0.9999), grammar(LETTERS, LETTERS + DIGITS, LETTERS + DIGITS))
    assert dict(found.line.symbols[2].alternatives)["O"] == pytest.approx(0.02, rel=0.1)
    assert "I" in dict(found.line.symbols[1].alternatives)
    (strict,) = read(spelled("X10", sure=0.9999), grammar(LETTERS, DIGITS, DIGITS))
    assert strict.line.symbols[2].alternatives == ()


def test_equal_neighbours_that_run_together_are_still_counted() -> None:
    merged = frames({}, {"A": 0.9}, {}, {"<": 0.9}, {"<": 0.6}, {"<": 0.9}, {}, {"<": 0.9}, {}, {"B": 0.9}, {})
    (found,) = read(merged, grammar(LETTERS, "<", "<", "<", LETTERS))
    assert found.line.text == "A<<<B"
    assert found.free_ratio < 1


def test_most_probable_grammar_comes_first_and_hopeless_ones_are_left_out() -> None:
    digits, letters = grammar(*[DIGITS] * 6, name="digits"), grammar(*[LETTERS] * 6, name="letters")
    mixed = grammar(*[LETTERS + DIGITS] * 6, name="mixed")
    found = read(spelled("739164"), letters, digits, mixed)
    assert found[0].grammar is digits or found[0].log_probability == pytest.approx(found[1].log_probability, abs=1e-3)
    assert {reading.grammar.name for reading in found} == {"digits", "mixed"}
    probabilities = [reading.log_probability for reading in found]
    assert probabilities == sorted(probabilities, reverse=True)


def test_free_ratio_is_one_where_nothing_was_bent() -> None:
    (found,) = read(spelled("AB12"), grammar(LETTERS, LETTERS, DIGITS, DIGITS))
    assert found.free_ratio == pytest.approx(1)
    assert found.log_probability == pytest.approx(8 * math.log(0.99) / 13, rel=0.05)


def test_grammars_of_another_length_are_not_tried() -> None:
    seen = spelled("ABCDEFGHIJKLMNOPQRST")
    assert read(seen, grammar(*[LETTERS] * 44)) == ()
    (found,) = read(seen, grammar(*[LETTERS] * 44), grammar(*[LETTERS] * 20, name="right"))
    assert found.grammar.name == "right"


def test_line_with_fewer_frames_than_places_cannot_be_read() -> None:
    assert read(spelled("A"), grammar(*[LETTERS] * 9)) == ()


def test_grammar_of_characters_the_recogniser_cannot_write_is_left_out() -> None:
    assert read(spelled("12"), grammar(DIGITS, "漢字")) == ()
    (found,) = read(spelled("12"), grammar(DIGITS, "漢2"))
    assert found.line.text == "12"


def test_any_alphabet_will_do() -> None:
    khmer = "០១២៣"
    (found,) = read(spelled("១២០", {1: {"២": 0.6, "៣": 0.3}}), grammar(khmer, khmer, khmer))
    assert found.line.text == "១២០"
    assert dict(found.line.symbols[1].alternatives)["៣"] > 0.1


def test_line_with_fillers_is_of_a_machine_readable_zone() -> None:
    (zone,) = read(spelled("AB<<"), grammar(*[LETTERS + "<"] * 4))
    (plain,) = read(spelled("ABCD"), grammar(*[LETTERS + "<"] * 4))
    assert zone.line.script is Script.MRZ
    assert plain.line.script is Script.LATIN


def test_symbols_stand_in_order_along_the_line() -> None:
    (found,) = read(spelled("ABCDEFGH"), grammar(*[LETTERS] * 8))
    for place, symbol in enumerate(found.line.symbols):
        assert symbol.start <= (2.5 + 3 * place) / 25 <= symbol.end


def test_letter_behind_three_fillers_is_a_filler_in_a_field_with_a_tail() -> None:
    seen = spelled("ANNA<<<<C<<", {8: {"C": 0.7, "<": 0.25}})
    free, tailed = grammar(*[LETTERS + "<"] * 11), grammar(*[LETTERS + "<"] * 11, tails=((0, 11),))
    assert read(seen, free)[0].line.text == "ANNA<<<<C<<"
    (found,) = read(seen, tailed)
    assert found.line.text == "ANNA<<<<<<<"
    assert tailed.allows(found.line.text)


def test_letters_behind_a_short_run_of_fillers_stay() -> None:
    (found,) = read(spelled("ROE<<ANNA<<<"), grammar(*[LETTERS + "<"] * 12, tails=((0, 12),)))
    assert found.line.text == "ROE<<ANNA<<<"
