from __future__ import annotations

import pytest

from app.ocr.ctc import Extent, edges, read_free
from tests.ocr.posteriors import ALPHABET, frames, spelled

WHOLE = Extent(0.0, 0.1)


def text_of(*rows: dict[str, float]) -> str:
    return "".join(symbol.text for symbol in read_free(frames(*rows), ALPHABET, WHOLE))


def test_neighbouring_frames_are_one_character_and_blank_parts_two() -> None:
    assert text_of({"A": 0.9}, {"A": 0.8}, {"B": 0.9}) == "AB"
    assert text_of({"A": 0.9}, {}, {"A": 0.8}) == "AA"


def test_spaces_stay_between_words_and_go_at_the_ends() -> None:
    assert text_of({" ": 0.9}, {"A": 0.9}, {" ": 0.9}, {"B": 0.9}, {}, {" ": 0.9}) == "A B"


def test_nothing_but_blanks_and_spaces_is_no_text() -> None:
    assert text_of({}, {}, {" ": 0.9}) == ""
    assert text_of() == ""


def test_confidence_is_that_of_the_clearest_frame_and_rivals_come_from_the_same_frames() -> None:
    first, second = read_free(
        frames({"0": 0.6, "O": 0.3}, {"0": 0.7, "O": 0.25, "8": 0.0005}, {}, {"B": 0.9, "8": 0.05}), ALPHABET, WHOLE
    )
    assert first.confidence == pytest.approx(0.7)
    assert first.alternatives == (("O", pytest.approx(0.3)),)
    assert second.alternatives == (("8", pytest.approx(0.05)),)


def test_characters_beside_are_no_rivals() -> None:
    first, second = read_free(frames({"A": 0.9}, {"A": 0.5, "B": 0.45}, {"B": 0.6, "A": 0.35}), ALPHABET, WHOLE)
    assert first.alternatives == ()
    assert second.alternatives == ()


def test_at_most_five_rivals_the_most_probable_first() -> None:
    (symbol,) = read_free(
        frames({"A": 0.5, "B": 0.03, "C": 0.09, "D": 0.05, "E": 0.07, "F": 0.02, "G": 0.01}), ALPHABET, WHOLE
    )
    assert [text for text, _ in symbol.alternatives] == ["C", "E", "D", "B", "F"]


def test_sides_lie_halfway_between_neighbours_and_inside_the_line() -> None:
    assert edges([(1, 3), (5, 7), (7, 9)], WHOLE) == [
        pytest.approx((0.0, 0.4)),
        pytest.approx((0.4, 0.7)),
        pytest.approx((0.7, 0.9)),
    ]
    assert edges([(4, 5)], WHOLE) == [pytest.approx((0.3, 0.6))]
    assert edges([], WHOLE) == []


def test_margin_before_the_line_shifts_the_sides() -> None:
    ((start, end),) = edges([(4, 5)], Extent(-0.2, 0.1))
    assert (start, end) == (pytest.approx(0.1), pytest.approx(0.4))


def test_long_spelled_text_comes_back() -> None:
    text = "PASSPORT NO X1234567"
    assert "".join(symbol.text for symbol in read_free(spelled(text), ALPHABET, WHOLE)) == text
