"""Which letters the recogniser takes for others without a doubt, where a machine-readable zone cannot object.

`python -m tests.bench.letters --lines 1500 --write` draws names in which plain letters bear marks at random, reads them
with the shipped engine and counts, for every letter as drawn, what it was read as while the letter itself was no rival.
`--write` puts the counts into resources/calibration/letters.json, which `app.extraction.marks` asks. Only typefaces and
names of the tuning pool are used.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from PIL import Image, ImageDraw
from rapidfuzz.distance import Levenshtein

from app.domain.alphabets import MARKED_LETTERS, marked_letters
from app.domain.geometry import Quad
from app.domain.text import Symbol
from app.extraction.marks import SEEN_RIVAL, is_twin, plain_form
from app.ocr.rapid import RapidEngine
from app.resources import resource
from tests.specimens import fonts, names_latin
from tests.specimens.specimen import Picture

_SHARE_MARKED = 0.4
_WORDS = 3
Count = dict[str, Counter[str]]


def main() -> None:
    """Draws, reads, counts, prints."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.letters", description=__doc__.split("\n")[0])
    parser.add_argument("--lines", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", action="store_true", help="into resources/calibration/letters.json")
    options = parser.parse_args()
    drawn, silent = measured(options.lines, options.seed)
    table = {
        letter: {"drawn": drawn[letter], **({"read_as": dict(silent[letter].most_common())} if silent[letter] else {})}
        for letter in sorted(drawn)
    }
    for letter, row in table.items():
        if "read_as" in row:
            print(letter, row["drawn"], row["read_as"])
    if options.write:
        path = resource("calibration") / "letters.json"
        rows = [f"{_json(letter)}: {_json(row)}" for letter, row in table.items()]
        path.write_text("{\n " + ",\n ".join(rows) + "\n}\n", encoding="utf-8")
        print(f"wrote {path}", file=sys.stderr)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def measured(lines: int, seed: int) -> tuple[Counter[str], Count]:
    """How often each letter was drawn, and what it was read as without showing itself as a rival."""
    engine = RapidEngine()
    drawn: Counter[str] = Counter()
    silent: Count = defaultdict(Counter)
    for text, picture in _lines(lines, random.Random(f"letters/{seed}")):
        height, width = picture.shape[:2]
        (line,) = engine.read_lines(picture, [Quad.from_box(0, 0, width, height)])
        _count(text, line.symbols, drawn, silent)
    return drawn, silent


def _count(text: str, symbols: Sequence[Symbol], drawn: Counter[str], silent: Count) -> None:
    """Adds one line: letters whose read form would look the same in a zone, and that were no rival there."""
    said = [symbol.text for symbol in symbols]
    for step in Levenshtein.opcodes(list(text), said):
        if step.tag == "insert":
            continue
        pairs = _pairs(text[step.src_start : step.src_end], said, step.dest_start, step.dest_end)
        for letter, read, at in pairs:
            if not letter.isalpha():
                continue
            drawn[letter] += 1
            rivals = {t for t, p in symbols[at].alternatives if p >= SEEN_RIVAL} if at is not None else set()
            if read and is_twin(read, letter) and not any(is_twin(rival, read) for rival in rivals):
                silent[letter][read] += 1


def _pairs(source: str, said: list[str], start: int, end: int) -> Iterator[tuple[str, str, int | None]]:
    """Letters beside what stands in their place; one letter may have come out as two (Æ as AE)."""
    if len(source) == 1 and end - start == 2:
        yield source, "".join(said[start:end]), start
        return
    for offset, letter in enumerate(source):
        at = start + offset
        yield letter, said[at] if at < end else "", at if at < end else None


def _lines(count: int, rng: random.Random) -> Iterator[tuple[str, Picture]]:
    alphabets = sorted({"".join(sorted(marked_letters(issuer))) for issuer in MARKED_LETTERS})
    for _ in range(count):
        letters = frozenset(rng.choice(alphabets))
        words = [_marked(_name(rng), letters, rng) for _ in range(rng.randint(1, _WORDS))]
        words.append(_around(rng.choice(sorted(letters)), rng))
        text = " ".join(words)
        text = text if rng.random() < 0.3 else _capitals(text)
        picture = _drawn(text, rng)
        if picture is not None:
            yield text, picture


def _around(letter: str, rng: random.Random) -> str:
    """A name with the letter in the place of its plain form, or at the end if it has none of that."""
    name = _name(rng).upper() if letter.isupper() else _name(rng).lower()
    at = [i for i, c in enumerate(name) if is_twin(c, letter)] or [len(name)]
    place = rng.choice(at)
    return name[:place] + letter + name[place + 1 :]


def _name(rng: random.Random) -> str:
    family, women, men = names_latin.LATIN[rng.choice(sorted(names_latin.LATIN))]
    words = [w for w in f"{family} {women} {men}".split()[0::2] if w]
    plain = unicodedata.normalize("NFD", rng.choice(words).replace("_", " "))
    return "".join(c for c in plain if not unicodedata.combining(c))


def _capitals(text: str) -> str:
    return "".join({"ß": "ß", "ı": "I", "i": "I"}.get(c, c.upper()) for c in text)


def _marked(word: str, letters: frozenset[str], rng: random.Random) -> str:
    """The word with some letters exchanged for ones of the state that a zone would write alike."""
    by_base: dict[str, list[str]] = defaultdict(list)
    for letter in letters:
        by_base[plain_form(letter)].append(letter)
    out = []
    for c in word:
        twins = sorted(t for t in by_base.get(plain_form(c), ()) if t.islower() == c.islower())
        out.append(rng.choice(twins) if twins and rng.random() < _SHARE_MARKED else c)
    return unicodedata.normalize("NFC", "".join(out))


def _drawn(text: str, rng: random.Random) -> Picture | None:
    """The line as a camera or scanner might have seen it; None if the typeface lacks a letter."""
    chosen = fonts.family(rng.choice(("latin", "latin", "latin_serif")), "tuning", rng)
    face = chosen.bold if rng.random() < 0.4 else chosen.regular
    if not all(fonts.has_glyph(face, c) for c in text):
        return None
    font = fonts.sized(face, 60)
    width = int(font.getlength(text)) + 40
    ink = Image.new("RGB", (width, 104), tuple(rng.randint(200, 250) for _ in range(3)))
    ImageDraw.Draw(ink).text((20, 76), text, tuple(rng.randint(0, 70) for _ in range(3)), font, anchor="ls")
    line = np.asarray(ink)
    line = line[rng.randint(0, 6) : 104 - rng.randint(0, 6)]
    height = rng.choice((20, 26, 34, 44, 56))
    small = cv2.resize(line, (max(8, round(width * height / line.shape[0])), height), interpolation=cv2.INTER_AREA)
    blurred = cv2.GaussianBlur(small, (0, 0), 0.2 + height * rng.uniform(0.0, 0.035))
    noise = np.random.default_rng(rng.getrandbits(48)).normal(0, rng.uniform(1, 6), blurred.shape)
    noisy = np.clip(blurred + noise, 0, 255).astype(np.uint8)
    _, data = cv2.imencode(".jpg", noisy, [cv2.IMWRITE_JPEG_QUALITY, rng.randint(55, 95)])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)


if __name__ == "__main__":
    main()
