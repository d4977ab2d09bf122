"""Which letters follow which in a language: an n-gram model of characters, small enough to ship.

It knows no words, only how likely a letter is after the three before it. Where a picture leaves open whether a mark is
there, that decides. Digits, Latin letters and signs are known by their kind alone: a number is never guessed.
"""

from __future__ import annotations

import io
import math
import zipfile
from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.domain.errors import EngineError

ORDER = 4
"""Letters that are looked at together."""

START = "^"
"""The token before a line's first letter."""

TOKEN_BITS = 10
STEP = 1 / 16
"""Logarithms are stored in steps of this, in one byte."""

_UNSEEN = 11.5
_LATIN = "b"
"""A model that has this for a token knows Latin letters one by one."""
_DIGITS = {chr(base + digit) for base in (0x0E50, 0x17E0, 0x1040) for digit in range(10)}
_KINDS = {"0": 10, "9": 10, "A": 26, "a": 26, "!": 27}
"""Tokens that stand for so many characters each: ASCII and native digits, capitals, small letters, other signs."""


def token_of(character: str, *, latin: bool = False) -> str:
    """What a model knows a class of the recogniser as: letters of its script as themselves; with `latin` those of ASCII
    too, which are a kind to the others.
    """
    if latin and character.isalpha():
        return character
    if character in _DIGITS:
        return "9"
    if not character.isascii() or character in " .()/-":
        return character
    if character.isdigit():
        return "0"
    return ("A" if character.isupper() else "a") if character.isalpha() else "!"


@dataclass(frozen=True, slots=True)
class Grams:
    """The n-grams of one length: sorted keys, and for each −log probability and −log of what shorter ones get."""

    keys: array[int]
    costs: bytes
    backs: bytes

    def find(self, key: int) -> int:
        """Its place, −1 if it is not there."""
        at = bisect_left(self.keys, key)
        return at if at < len(self.keys) and self.keys[at] == key else -1


class LetterModel:
    """The model of one language. Safe to share between threads.

    Source: absolute discounting with continuation counts (Ney, Essen and Kneser, 1994; Kneser and Ney, 1995).
    """

    def __init__(self, tokens: Sequence[str], grams: Sequence[Grams]) -> None:
        self._numbers = {token: number for number, token in enumerate(tokens, 1)}
        self.start = self.after(0, self._numbers[START])
        self._latin = _LATIN in self._numbers
        self._grams = tuple(grams)
        self._known: dict[tuple[int, int], float] = {}

    def number(self, character: str) -> int:
        """The number of the character's token, 0 for one that the language has not."""
        return self._numbers.get(token_of(character, latin=self._latin), 0)

    def spread(self, character: str) -> float:
        """What the character costs beside its token, as −log probability."""
        token = token_of(character, latin=self._latin)
        return 0.0 if self._latin and token.isalpha() else math.log(_KINDS.get(token, 1))

    def cost(self, context: int, number: int) -> float:
        """−log probability of the token after a context that `after` made."""
        found = self._known.get((context, number))
        if found is None:
            if len(self._known) > 200_000:
                self._known.clear()
            found = self._known[context, number] = self._cost(context, number)
        return found

    @staticmethod
    def after(context: int, number: int) -> int:
        """The context, one token later; `start` is that of a line's first letter."""
        return ((context << TOKEN_BITS) | number) & ((1 << TOKEN_BITS * (ORDER - 1)) - 1)

    def _cost(self, context: int, number: int) -> float:
        left = 0
        for length in range(_length(context), -1, -1):
            history = context & ((1 << TOKEN_BITS * length) - 1)
            at = self._grams[length].find((history << TOKEN_BITS) | number)
            if at >= 0:
                return (left + self._grams[length].costs[at]) * STEP
            if length:
                at = self._grams[length - 1].find(history)
                left += self._grams[length - 1].backs[at] if at >= 0 else 0
        return left * STEP + _UNSEEN


def _length(context: int) -> int:
    return -(-context.bit_length() // TOKEN_BITS)


def load(data: bytes) -> dict[str, LetterModel]:
    """The models in a file of packaging/recognisers/letters.py, by the value of their script.

    Raises: EngineError `model_changed` if the file is another.
    """
    try:
        with np.load(io.BytesIO(data), allow_pickle=False) as file:
            arrays = {name: file[name] for name in file.files}
        names = [key.removesuffix(".tokens") for key in arrays if key.endswith(".tokens")]
        return {name: _one(arrays, name) for name in names}
    except (ValueError, KeyError, OSError, EOFError, zipfile.BadZipFile) as exc:
        raise EngineError("model_changed", name="letters") from exc


def _one(arrays: Mapping[str, np.ndarray], name: str) -> LetterModel:
    grams = [
        Grams(
            array("Q", np.cumsum(arrays[f"{name}.keys{n}"], dtype=np.uint64).tobytes()),
            arrays[f"{name}.costs{n}"].tobytes(),
            arrays[f"{name}.backs{n}"].tobytes(),
        )
        for n in range(1, ORDER + 1)
    ]
    return LetterModel(str(arrays[f"{name}.tokens"]).split("\n"), grams)
