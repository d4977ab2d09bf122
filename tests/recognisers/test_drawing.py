"""Drawn lines: right height, room for every class, the same for a seed; nothing held out is drawn with."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
from recognisers import alphabets, faces, khmer, lines, thai, vietnamese
from recognisers.drawing import HEIGHT, WIDTH_MAX, draw
from recognisers.faces import FACES, LATIN, MORE_LATIN, FontMissingError, Wardrobe

from tests.bench import script_words
from tests.bench.script_lines import STYLES
from tests.specimens import fonts


@pytest.fixture(scope="module")
def wardrobe() -> Wardrobe:
    return Wardrobe("th", names=["Garuda", "Norasi-Bold"])


def test_a_line_is_48_pixels_high_and_grey(wardrobe: Wardrobe) -> None:
    rng = random.Random(1)
    drawn = [draw("สมชาย ใจดี 12", wardrobe, rng) for _ in range(40)]
    found = [picture for picture in drawn if picture is not None]
    assert len(found) > 30
    assert all(p.shape[0] == HEIGHT and p.shape[1] <= WIDTH_MAX and p.dtype == np.uint8 for p in found)


def test_the_same_seed_draws_the_same_line(wardrobe: Wardrobe) -> None:
    first, second = (draw("ทองดี", wardrobe, random.Random(5)) for _ in range(2))
    other = draw("ทองดี", wardrobe, random.Random(6))
    assert first is not None
    assert second is not None
    assert np.array_equal(first, second)
    assert other is None or not np.array_equal(first, other)


def test_a_clean_line_is_dark_on_light(wardrobe: Wardrobe) -> None:
    picture = draw("กขค", wardrobe, random.Random(2), ease=1.0)
    assert picture is not None
    assert np.median(picture) > int(picture.min()) + 80


def test_characters_of_no_font_are_not_drawn(wardrobe: Wardrobe) -> None:
    assert draw("ก漢", wardrobe, random.Random(1)) is None


def test_a_font_that_is_not_there_is_named() -> None:
    with pytest.raises(FontMissingError, match="NoSuchFace"):
        Wardrobe("th", names=["NoSuchFace"])


def test_every_sample_has_a_frame_for_each_class(wardrobe: Wardrobe) -> None:
    script, rng = alphabets.script("th"), random.Random(3)
    for progress in (0.0, 1.0):
        course = lines.Course.at(progress)
        for _ in range(25):
            picture, labels, text = lines.sample(script, {"th": wardrobe}, rng, course)
            assert script.encode(text) == labels
            assert 0 < len(labels) <= course.longest
            assert picture.shape[1] // alphabets.COLUMN_PX * alphabets.SUBFRAMES > len(labels)


def test_lines_grow_longer_and_worse() -> None:
    begin, end = lines.Course.at(0.0), lines.Course.at(1.0)
    assert begin.longest < end.longest
    assert begin.ease > end.ease > 0
    assert end.longest == lines.Course.at(9.0).longest
    assert end.ease == pytest.approx(lines.Course.at(9.0).ease)


def test_no_held_out_typeface_is_trained_with() -> None:
    for script, styles in STYLES.items():
        rng = random.Random(script)
        kept = [fonts.family(style, "held_out", rng) for style in (*styles, "latin") for _ in range(80)]
        stems = {face.file.rpartition(".")[0] for family in kept for face in (family.regular, family.bold)}
        assert len(stems) > 2
        assert not stems & {*FACES[script], *LATIN, *MORE_LATIN}


def test_no_held_out_word_is_trained_with() -> None:
    known = {*thai.GIVEN, *thai.WORDS, *thai.LABELS, *thai.MORPHEMES, *khmer.GIVEN, *khmer.FAMILY, *khmer.WORDS}
    known |= {*khmer.LABELS, *vietnamese.LABELS, *vietnamese.PLACES}
    kept = {*script_words.THAI, *script_words.THAI_FAMILY, *script_words.THAI_OTHER, *script_words.KHMER}
    kept |= {*script_words.KHMER_OTHER, *script_words.VIETNAMESE, *script_words.VIETNAMESE_OTHER}
    assert known.isdisjoint(kept), sorted(known & kept)


def test_every_script_has_faces() -> None:
    assert set(faces.FACES) == set(alphabets.MODULES)


def test_typefaces_are_collected_for_another_machine(tmp_path: Path) -> None:
    faces.collect(tmp_path, [*LATIN, *FACES["xx"]])
    assert {path.stem for path in tmp_path.iterdir()} == {*LATIN, *FACES["xx"]}
    with pytest.raises(FontMissingError, match="NoSuchFace"):
        faces.collect(tmp_path, ["NoSuchFace"])
