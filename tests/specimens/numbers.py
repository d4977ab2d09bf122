"""Check digits as the drawer computes them: written from the standards, without the program's own code."""

from __future__ import annotations

import random


def icao(text: str) -> str:
    """The check digit of ICAO 9303-3 §4.9: weights 7 3 1, letters from A = 10, filler 0, modulo 10."""
    total = 0
    for position, character in enumerate(text):
        if character == "<":
            continue
        digit = int(character) if character.isdigit() else ord(character) - ord("A") + 10
        total += digit * (7, 3, 1)[position % 3]
    return str(total % 10)


def hongkong(letters: str, digits: str) -> str:
    """The bracketed character of a Hong Kong number: blank counts 36, weights 9 to 2, modulo 11."""
    values = [36 if c == " " else ord(c) - 55 for c in letters.rjust(2)] + [int(d) for d in digits]
    total = sum(v * w for v, w in zip(values, range(9, 1, -1), strict=True))
    return "0A987654321"[total % 11]


def thai(first_twelve: str) -> str:
    """The 13th digit of a Thai number."""
    total = sum((13 - index) * int(d) for index, d in enumerate(first_twelve))
    return str((11 - total % 11) % 10)


def china(first_seventeen: str) -> str:
    """The 18th character of GB 11643."""
    weights = [2 ** (17 - index) % 11 for index in range(17)]
    total = sum(int(d) * w for d, w in zip(first_seventeen, weights, strict=True))
    return "10X98765432"[total % 11]


def peru(eight: str) -> str:
    """The digit after the hyphen of a Peruvian DNI."""
    total = sum(int(d) * w for d, w in zip(eight, (3, 2, 7, 6, 5, 4, 3, 2), strict=True))
    return "67890112345"[(11 - total % 11) % 11]


def chile(run: int) -> str:
    """The character after the hyphen of a Chilean RUN: weights 2 to 7 from the right, modulo 11."""
    total = sum(int(d) * (2 + index % 6) for index, d in enumerate(reversed(str(run))))
    rest = 11 - total % 11
    return {10: "K", 11: "0"}.get(rest, str(rest))


def filled(pattern: str, rng: random.Random) -> str:
    """A random number: `9` stands for a digit, `A` for a letter, `X` for either; others stay as they are.

    Letters leave out I and O where countries do; `c` is one of the characters of German serial numbers, `1` is 1 to 9.
    """
    return "".join(_character(c, rng) for c in pattern)


def _character(mask: str, rng: random.Random) -> str:
    choices = {
        "9": "0123456789",
        "1": "123456789",
        "A": "ABCDEFGHJKLMNPQRSTUVWXYZ",
        "X": "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ",
        "c": "CFGHJKLMNPRTVWXYZ0123456789",
    }
    return rng.choice(choices[mask]) if mask in choices else mask
