"""The bench for single lines: it repeats itself, and it can tell a good reader from a bad one."""

from __future__ import annotations

import numpy as np
import pytest

from tests.bench import scripts
from tests.bench.script_lines import HeldOutLine, Picture, held_out
from tests.bench.script_readers import plain


@pytest.fixture(scope="module")
def some() -> list[HeldOutLine]:
    return held_out("th", "photo", 12)


def test_the_same_lines_come_again(some: list[HeldOutLine]) -> None:
    again = held_out("th", "photo", 12)
    assert [line.text for line in again] == [line.text for line in some]
    assert all(np.array_equal(a.image, b.image) for a, b in zip(some, again, strict=True))
    assert [line.text for line in held_out("th", "photo", 12, seed=7)] != [line.text for line in some]


def test_lines_of_every_script_have_contrast() -> None:
    for script in ("km", "my", "vi"):
        for line in held_out(script, "scan", 4):
            assert line.image.dtype == np.uint8
            assert int(line.image.max()) - int(line.image.min()) > 60


def test_a_perfect_reader_scores_all_and_a_blind_one_nothing(some: list[HeldOutLine]) -> None:
    answers = iter([line.text for line in some])
    perfect = scripts.judge(lambda picture: next(answers), some, by=lambda line: line.margin)
    assert perfect[""][:5] == [12, 12, 12, 0, perfect[""][4]]
    assert perfect["tight"][0] + perfect["loose"][0] == 12
    blind = scripts.judge(_blind, some, by=lambda line: line.margin)
    assert blind[""][1] == 0
    assert blind[""][3] == blind[""][4] > 0


def test_spaces_alone_are_no_error(some: list[HeldOutLine]) -> None:
    answers = iter([line.text.replace(" ", "") for line in some])
    found = scripts.judge(lambda picture: next(answers), some, by=lambda line: line.margin)
    assert found[""][1] == 12
    assert found[""][2] < 12


def test_sequences_that_look_the_same_are_the_same() -> None:
    assert plain("น\u0e4d\u0e32") == plain("นำ")
    assert plain("ប\u17d2\u178a") == plain("ប\u17d2\u178f")
    assert plain("ก") != plain("ถ")


def _blind(picture: Picture) -> str:
    return ""
