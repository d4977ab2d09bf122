"""The likeliest line by picture and language together, and the language's model itself."""

from __future__ import annotations

import io
import math

import numpy as np
import pytest
from recognisers.letters import LEAST, counted, packed, weighed

from app.domain.errors import EngineError
from app.ocr.ctc import Extent, read_free
from app.ocr.letter_model import LetterModel, load, token_of
from app.ocr.likely import Likely
from app.ocr.models import ModelShelf
from tests.ocr.posteriors import ALPHABET, frames, spelled

WHOLE = Extent(0.0, 0.01)


def file_of(lines: list[list[str]]) -> bytes:
    """A model file made from lines of tokens as the maker makes it."""
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **packed("toy", *weighed(counted(iter(lines)))))  # type: ignore[arg-type]
    return buffer.getvalue()


def toy(*words: str) -> LetterModel:
    """A language of these words, whose letters are tokens of their own."""
    return load(file_of([list(word) for word in words for _ in range(LEAST[-1] + 1)]))["toy"]


def test_tokens_tell_letters_and_hide_which_digit_it_is() -> None:
    assert [token_of(c) for c in "ก៣๔A7b/#"] == ["ก", "9", "9", "A", "0", "a", "/", "!"]
    assert token_of("្ក") == "្ក"
    assert [token_of(c, latin=True) for c in "Aế7"] == ["A", "ế", "0"]


def test_a_letter_that_follows_costs_less_than_one_that_never_does() -> None:
    model = toy("éÉ«", "éÉ»")
    start = model.start
    after = model.after(start, model.number("é"))
    assert model.cost(after, model.number("É")) < model.cost(after, model.number("«"))
    assert model.cost(start, model.number("é")) < 0.1
    assert math.exp(-model.cost(model.after(after, model.number("É")), model.number("«"))) == pytest.approx(
        0.5, abs=0.2
    )


def test_context_is_the_last_three_tokens() -> None:
    model = toy("éÉ«")
    numbers = [model.number(token) for token in "éÉ«"]
    from_start, from_nothing = model.start, 0
    for number in numbers:
        from_start, from_nothing = model.after(from_start, number), model.after(from_nothing, number)
    assert from_start == from_nothing


def test_the_language_decides_where_the_picture_leaves_it_open() -> None:
    model = toy("é«", "é«", "é≤É")
    seen = frames({}, {"é": 0.99}, {}, {"É": 0.5, "«": 0.45}, {})
    assert "".join(s.text for s in read_free(seen, ALPHABET, WHOLE)) == "éÉ"
    found = Likely(ALPHABET, model).read(seen, WHOLE)
    assert "".join(s.text for s in found) == "é«"
    assert found[1].alternatives[0][0] == "É"
    assert 0.5 < found[1].confidence < 1
    assert found[1].confidence + sum(share for _, share in found[1].alternatives) <= 1.001


def test_what_is_seen_clearly_stays_whatever_the_language_says() -> None:
    found = Likely(ALPHABET, toy("é«")).read(frames({}, {"é": 0.99}, {}, {"É": 0.995}, {}), WHOLE)
    assert "".join(s.text for s in found) == "éÉ"


def test_a_letter_that_the_frames_hide_is_found_again() -> None:
    seen = frames({}, {"é": 0.99}, {}, {"«": 0.4}, {}, {"É": 0.99}, {})
    assert "".join(s.text for s in read_free(seen, ALPHABET, WHOLE)) == "éÉ"
    found = Likely(ALPHABET, toy("é«É")).read(seen, WHOLE)
    assert "".join(s.text for s in found) == "é«É"
    assert found[1].confidence < found[0].confidence


def test_digits_are_read_as_they_are_seen() -> None:
    rivals = {3: {"8": 0.55, "3": 0.4}}
    found = Likely(ALPHABET, toy("é 9999", "0000")).read(spelled("1234567", rivals), WHOLE)
    assert "".join(s.text for s in found) == "1238567"


def test_a_latin_letter_or_a_digit_where_none_ever_stood_is_not_guessed_away() -> None:
    likely = Likely(ALPHABET, toy("é«É", "««é", "É«A0"))
    for letter in "B7":
        found = likely.read(frames({"é": 0.99}, {}, {"«": 0.99}, {}, {letter: 0.8}), WHOLE)
        assert "".join(s.text for s in found) == "é«" + letter


def test_places_spaces_and_nothing_are_as_in_free_reading() -> None:
    likely = Likely(ALPHABET, toy("é«É é"))
    seen = spelled(" é«É é ")
    free, found = read_free(seen, ALPHABET, WHOLE), likely.read(seen, WHOLE)
    assert [s.text for s in found] == [s.text for s in free]
    assert [(s.start, s.end) for s in found[1:-1]] == [
        (pytest.approx(s.start, abs=0.01), pytest.approx(s.end, abs=0.01)) for s in free[1:-1]
    ]
    assert likely.read(frames({}, {}), WHOLE) == ()
    assert likely.read(frames(), WHOLE) == ()


def test_equal_letters_side_by_side_stay_two() -> None:
    found = Likely(ALPHABET, toy("éé«")).read(frames({"é": 0.9}, {}, {"é": 0.9}, {}, {"«": 0.9}), WHOLE)
    assert "".join(s.text for s in found) == "éé«"


def test_shipped_models_know_their_letters() -> None:
    shelf = ModelShelf.open()
    models = load(shelf.load(shelf.first("letters")))
    assert set(models) == {"thai", "khmer", "myanmar", "vietnamese"}
    pairs = {
        "thai": ("นาย", "นาะ"),
        "khmer": ("ភូមិ", "ភូិម"),
        "myanmar": ("မောင်", "မာေင"),
        "vietnamese": ("Nguyễn", "Nguyểộ"),
    }
    for name, (word, never) in pairs.items():
        costs = []
        for text in (word, never):
            context, cost = models[name].start, 0.0
            for token in text:
                assert models[name].number(token), ascii(token)
                cost += models[name].cost(context, models[name].number(token))
                context = models[name].after(context, models[name].number(token))
            costs.append(cost)
        assert costs[0] + 2 < costs[1], name


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"no model"])
def test_a_file_that_is_no_model_is_refused(data: bytes) -> None:
    with pytest.raises(EngineError) as caught:
        load(data)
    assert caught.value.code == "model_changed"
