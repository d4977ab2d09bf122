"""Lines from word lists, and the making of the lists."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from recognisers import alphabets, wordlists
from recognisers.lexicon import Lexicon

LISTS = {
    "th_words": "บ้าน\nเมือง",
    "th_given": "สมหญิง",
    "th_family": "ใจกล้า",
    "th_places": "บางนา\tพระโขนง\tพระนคร",
    "km_words": "ទឹក\nដី",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in LISTS.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return tmp_path


def test_names_places_and_words_of_the_lists_come_up(folder: Path) -> None:
    lexicon, rng = Lexicon.open(folder, "th"), random.Random(1)
    drawn = [lexicon.line(rng) for _ in range(400)]
    assert any("สมหญิง ใจกล้า" in text for text in drawn)
    assert any("ต.บางนา อ.พระโขนง จ.พระนคร" in text for text in drawn)
    assert any("บ้านเมือง" in text for text in drawn)


def test_a_script_without_names_takes_short_words(folder: Path) -> None:
    lexicon, rng = Lexicon.open(folder, "km"), random.Random(2)
    assert {part for _ in range(60) for part in lexicon.name(rng).removeprefix("លោក").removeprefix("ស្រី").split()} <= {
        "ទឹក",
        "ដី",
    }


def test_lists_widen_the_scripts_own_lines_and_no_others(folder: Path) -> None:
    rng = random.Random(3)
    wide = alphabets.script("sea", str(folder))
    drawn = {part: [wide.sources[i][2](rng) for _ in range(200)] for i, (_, part, _) in enumerate(wide.sources)}
    assert any("ใจกล้า" in text for text in drawn["th"])
    assert not any("ใจกล้า" in text for text in drawn["my"] + drawn["vi"])
    assert not any("ใจกล้า" in alphabets.script("th").line(rng)[0] for _ in range(200))


def test_held_out_words_and_other_scripts_are_left_out() -> None:
    held_out = wordlists.held_out_words()
    assert wordlists.kept("th", ["กชกร", "ใหม่", "ใหม่", "English", "ก\u200bข"], held_out) == ["ใหม่", "กข"]
    assert wordlists.kept("km", ["ប្ដី"], frozenset()) == ["ប្តី"]


def test_a_trie_of_bytes_gives_all_of_its_words() -> None:
    # "a" (final), "ab" after it; then a branch of two: "c" and "d".
    trie = bytes([0x10, 0x61, 0x22, 0x10, 0x62, 0x20, 0x01, 0x63, 0x23, 0x64, 0x23])
    assert list(wordlists.trie_words(trie)) == [b"a", b"ab", b"abc", b"abd"]
