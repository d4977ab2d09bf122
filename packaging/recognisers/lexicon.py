"""Lines put together from the word lists of wordlists.py: names, places, running words.

Our own words (thai.py and so on) are few; with these a letter is seen beside all the letters that it stands beside in
the language. Without a folder of lists there are no such lines.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from recognisers import writing
from recognisers.writing import Line

SHARE = 0.5
"""Of the lines of a script that has lists."""

_TITLES = {
    "th": ("นาย", "นาง", "นางสาว", "น.ส. ", "ด.ช.", "ด.ญ.", "", ""),
    "km": ("លោក ", "លោកស្រី ", "", "", "", ""),
    "my": ("ဦး", "ဒေါ်", "ကို", "မ", "မောင်", ""),
    "vi": ("",),
}
_UNITS = {
    "th": (("ต.", "อ.", "จ."), ("ต.", "อ.", "จ."), ("ตำบล", "อำเภอ", "จังหวัด"), ("แขวง", "เขต", "")),
    "km": (
        ("ភូមិ", "ឃុំ", "ស្រុក", "ខេត្ត"),
        ("ភូមិ", "សង្កាត់", "ក្រុង", "ខេត្ត"),
        ("ភូមិ", "សង្កាត់", "ខណ្ឌ", "រាជធានី"),
        ("", "", "", ""),
    ),
    "my": (("မြို့နယ်",), ("မြို့",), ("",)),
    "vi": (("", "", ""),),
}
_SHORT = 8
"""Longest word, in characters, that serves as a part of a name."""


@dataclass(frozen=True)
class Lexicon:
    """The lists of one script; some may be empty."""

    script: str
    words: list[str]
    given: list[str]
    family: list[str]
    places: list[list[str]]

    @classmethod
    def open(cls, folder: Path, script: str) -> Lexicon:
        """Reads `{script}_{role}.txt`; lists that are not there are empty."""

        def entries(role: str) -> list[str]:
            path = folder / f"{script}_{role}.txt"
            return [line for line in path.read_text(encoding="utf-8").split("\n") if line] if path.exists() else []

        words = entries("words")
        short = [word for word in words if 1 < len(word) <= _SHORT and " " not in word]
        given, family = entries("given") or short, entries("family") or short
        return cls(script, words, given, family, [entry.split("\t") for entry in entries("places")])

    def name(self, rng: random.Random) -> str:
        """A person: a title, given name and family name, or some of these."""
        title = rng.choice(_TITLES[self.script])
        if self.script == "my":
            parts = [rng.choice(self.given) for _ in range(rng.randint(1, 3))]
            return title + rng.choice(("", "", "", "", " ")) + rng.choice(("", " ")).join(parts)
        if self.script == "vi":
            return " ".join(rng.choice(self.given) for _ in range(rng.randint(2, 4))).title()
        given, family = rng.choice(self.given), rng.choice(self.family)
        if self.script == "km":
            return rng.choice((f"{family} {given}", f"{family} {given}", f"{title}{family} {given}", given))
        return rng.choice((f"{title}{given} {family}", f"{title}{given} {family}", given, family, f"{given} {family}"))

    def address(self, rng: random.Random) -> str:
        """A place with the units above it, or a stretch of that."""
        names = rng.choice(self.places)
        titles = rng.choice(_UNITS[self.script])
        glue = rng.choice(("", "", " ")) if self.script == "km" else ""
        parts = [f"{title}{glue}{name}".strip() for title, name in zip(titles, names, strict=False)]
        start = rng.randrange(len(parts))
        return (", " if self.script == "vi" else " ").join(parts[start : start + rng.randint(1, len(parts))])

    def running(self, rng: random.Random) -> str:
        """Words as they come, glued and in groups."""
        pieces = [rng.choice(self.words)]
        for _ in range(rng.randint(0, 4)):
            word = rng.choice(self.words)
            if self.script == "vi" or rng.random() < 0.3:
                pieces.append(word)
            else:
                pieces[-1] += word
        return writing.punctuated(rng, pieces)

    def line(self, rng: random.Random) -> str:
        """Any of these; of Vietnamese every third in capitals."""
        form = rng.random()
        kinds = (self.name, self.address, self.running)
        text = kinds[0 if form < 0.4 else 1 if form < 0.6 and self.places else 2](rng)
        return text.upper() if self.script == "vi" and rng.random() < 0.35 else text


def widened(line: Line, script: str, folder: str) -> Line:
    """The script's own lines and, where the folder has words of the script, as many of those."""
    lexicon = Lexicon.open(Path(folder), script) if folder and script in _TITLES else None
    if lexicon is None or not lexicon.words:
        return line
    return writing.mixture(((1 - SHARE, line), (SHARE, lexicon.line)))
