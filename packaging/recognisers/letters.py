"""Makes the letter models: which letter follows which, counted on drawn-up lines and word lists.

    python packaging/recognisers/letters.py --words build/words --out resources/models/sea_letters.npz

Needs the word lists of wordlists.py. Prints size and sha256 for resources/models/manifest.toml.
"""

from __future__ import annotations

import argparse
import hashlib
import math
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np

from app.ocr.letter_model import ORDER, START, STEP, TOKEN_BITS, token_of
from recognisers import alphabets

NAMES = {"th": "thai", "km": "khmer", "my": "myanmar", "vi": "vietnamese"}
LEAST = (1, 1, 2, 3)
"""Longer n-grams that were seen less often are left out."""

DISCOUNT = 0.75
END = "$"

Gram = tuple[str, ...]


def lines(part: str, words: str, count: int) -> Iterator[list[str]]:
    """So many lines of the script as tokens."""
    script = alphabets.script(part, words)
    rng = random.Random(f"letters/{part}")
    for _ in range(count):
        text = alphabets.tidy(script.line(rng)[0])
        yield [token_of(piece, latin=part == "vi") for piece in script.pattern.findall(text)]


def counted(source: Iterator[list[str]]) -> list[Counter[Gram]]:
    """How often each n-gram came, by its length less one; a line's start stands before it, its end behind."""
    counts: list[Counter[Gram]] = [Counter() for _ in range(ORDER)]
    for tokens in source:
        row = (START, *tokens, END)
        for i in range(1, len(row)):
            for k in range(min(ORDER, i + 1)):
                counts[k][row[i - k : i + 1]] += 1
    return counts


def weighed(counts: list[Counter[Gram]]) -> tuple[dict[Gram, float], dict[Gram, float]]:
    """Probabilities of the n-grams kept, and what their contexts leave to shorter ones."""
    spread = _continuations(counts)
    total = sum(spread[0].values())
    probabilities = {gram: count / total for gram, count in spread[0].items()}
    left: dict[Gram, float] = {}
    for k in range(1, ORDER):
        contexts: Counter[Gram] = Counter()
        for gram, count in spread[k].items():
            contexts[gram[:-1]] += count
        kept = {
            gram: max(count - DISCOUNT, 0.01) / contexts[gram[:-1]]
            for gram, count in spread[k].items()
            if counts[k][gram] >= LEAST[k]
        }
        mass: Counter[Gram] = Counter()
        for gram, share in kept.items():
            mass[gram[:-1]] += share  # type: ignore[assignment]
        left |= {context: max(1e-4, 1 - share) for context, share in mass.items()}
        for gram, share in kept.items():
            probabilities[gram] = share + left[gram[:-1]] * _shorter(probabilities, left, gram[1:])
    return probabilities, left


def _continuations(counts: list[Counter[Gram]]) -> list[Counter[Gram]]:
    """Of the longest n-grams how often they came, of shorter ones how many letters they came after."""
    spread: list[Counter[Gram]] = [Counter() for _ in range(ORDER)]
    for k in range(ORDER - 1):
        for gram in counts[k + 1]:
            spread[k][gram[1:]] += 1
        spread[k] |= Counter({gram: count for gram, count in counts[k].items() if gram[0] == START})
    spread[-1] = counts[-1]
    return spread


def _shorter(probabilities: dict[Gram, float], left: dict[Gram, float], gram: Gram) -> float:
    weight = 1.0
    while gram not in probabilities:
        if len(gram) == 1:
            return weight * 1e-5
        weight *= left.get(gram[:-1], 1.0)
        gram = gram[1:]
    return weight * probabilities[gram]


def packed(name: str, probabilities: dict[Gram, float], left: dict[Gram, float]) -> dict[str, np.ndarray]:
    """The arrays that app/ocr/letter_model.py reads."""
    tokens = sorted({START, *(token for gram in probabilities for token in gram)})
    numbers = {token: number for number, token in enumerate(tokens, 1)}
    if len(tokens) >= 1 << TOKEN_BITS:
        raise ValueError("too many tokens")

    def key(gram: Gram) -> int:
        value = 0
        for token in gram:
            value = (value << TOKEN_BITS) | numbers[token]
        return value

    def stored(value: float) -> int:
        return min(255, round(-math.log(value) / STEP))

    arrays: dict[str, np.ndarray] = {f"{name}.tokens": np.array("\n".join(tokens))}
    probabilities = {(START,): 1e-6} | probabilities
    for length in range(1, ORDER + 1):
        rows = sorted((key(gram), gram) for gram in probabilities if len(gram) == length)
        keys = np.array([number for number, _ in rows], dtype=np.uint64)
        arrays[f"{name}.keys{length}"] = np.diff(keys, prepend=np.uint64(0))
        arrays[f"{name}.costs{length}"] = np.array([stored(probabilities[gram]) for _, gram in rows], dtype=np.uint8)
        arrays[f"{name}.backs{length}"] = np.array([stored(left.get(gram, 1.0)) for _, gram in rows], dtype=np.uint8)
    return arrays


def main(arguments: list[str]) -> int:
    """Reads the command line and writes the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--lines", type=int, default=300_000, help="of each script")
    given = parser.parse_args(arguments)
    arrays: dict[str, np.ndarray] = {}
    for part, name in NAMES.items():
        probabilities, left = weighed(counted(lines(part, given.words, given.lines)))
        arrays |= packed(name, probabilities, left)
        print(f"{name}: {len(probabilities):,} n-grams", flush=True)
    np.savez_compressed(given.out, **arrays)  # type: ignore[arg-type]
    data = given.out.read_bytes()
    print(f"size_bytes = {len(data)}\nsha256 = {hashlib.sha256(data).hexdigest()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
