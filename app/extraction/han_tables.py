"""Tables about Chinese characters that travel with the program: telegraph codes and pinyin syllables."""

from __future__ import annotations

from functools import lru_cache

from app.resources import resource

_GAP = "."


def character_of(code: str) -> str:
    """The character of a four-digit telegraph code in its traditional form; "" if the code has none."""
    at = int(code) if len(code) == 4 and code.isascii() and code.isdigit() else -1
    character = _telegraph()[at] if at >= 0 else _GAP
    return "" if character == _GAP else character


def code_of(character: str) -> str:
    """The four-digit telegraph code of a traditional character; "" if it has none."""
    at = _codes().get(character, -1)
    return f"{at:04d}" if at >= 0 else ""


def syllables_of(character: str) -> frozenset[str]:
    """Every toneless reading in capitals ("ZENG", "CENG"; the vowel with dots as V); none if it is not known."""
    return frozenset(_readings().get(character, ()))


@lru_cache(maxsize=1)
def _telegraph() -> str:
    return "".join(resource("han", "telegraph.txt").read_text(encoding="utf-8").split("\n"))


@lru_cache(maxsize=1)
def _codes() -> dict[str, int]:
    return {character: at for at, character in enumerate(_telegraph()) if character != _GAP}


@lru_cache(maxsize=1)
def _readings() -> dict[str, list[str]]:
    readings: dict[str, list[str]] = {}
    for line in resource("han", "pinyin.txt").read_text(encoding="utf-8").splitlines():
        syllable, characters = line.split(" ")
        for character in characters:
            readings.setdefault(character, []).append(syllable)
    return readings
