"""How well single lines of Thai, Khmer, Burmese and Vietnamese are read: fonts, words and damage never trained on.

    python -m tests.bench.scripts --script th --lines 200 --shipped --tesseract
    python -m tests.bench.scripts --script th --lines 200 --model build/sea_rec.onnx

`--shipped` reads with the program's engine, which is not told the script: each line is a picture of its own, so it has
to find out from this one line. `--model` reads with one file and nothing else.
2,000 lines for a figure that counts, 200 for a glance. Lines are exact when nothing is wrong but spaces; CER is the
share of wrong characters, spaces left out. `--tesseract` reads the same lines with Tesseract (tesserocr and Debian's
language data) in the same run.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2

from tests.bench.script_lines import HeldOutLine, Kind, Picture, held_out
from tests.bench.script_readers import TESSERACT_LANGUAGE, Recogniser, Shipped, Tesseract, plain

KINDS: tuple[Kind, Kind] = ("scan", "photo")
Read = Callable[[Picture], str]


def judge(read: Read, lines: Sequence[HeldOutLine], *, by: Callable[[HeldOutLine], str]) -> dict[str, list[float]]:
    """For each group, and for "" (all): lines, exact, exact with spaces, wrong characters, characters, seconds."""
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0] * 6)
    for line in lines:
        began = time.process_time()
        text = plain(read(line.image))
        took = time.process_time() - began
        meant = plain(line.text)
        bare, bare_meant = text.replace(" ", ""), meant.replace(" ", "")
        row = (1, bare == bare_meant, text == meant, edits(bare, bare_meant), len(bare_meant), took)
        for group in ("", by(line)):
            sums[group] = [total + value for total, value in zip(sums[group], row, strict=True)]
    return sums


def edits(a: str, b: str) -> int:
    """How many characters must be put in, left out or changed."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


def _told(name: str, row: list[float]) -> str:
    lines, exact, spaced, wrong, letters, seconds = row
    return (
        f"{name:34} {lines:6.0f} {100 * exact / lines:7.1f} {100 * spaced / lines:7.1f} {100 * wrong / letters:7.2f} "
        f"{1000 * seconds / lines:7.1f}"
    )


def main(arguments: list[str]) -> int:
    """Reads the command line and prints one table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--script", choices=("th", "km", "my", "vi"), required=True)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--shipped", action="store_true")
    parser.add_argument("--lines", type=int, default=200, help="of each kind")
    parser.add_argument("--by", choices=("writing", "face", "margin"), default="writing")
    parser.add_argument("--tesseract", action="store_true")
    parser.add_argument("--languages", default="", help="for Tesseract: tha+eng, say; the script's own unless given")
    parser.add_argument("--wrong", type=int, default=0, help="print so many wrong lines (they are drawn, nobody's)")
    given = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    readers: dict[str, Read] = {}
    if given.model:
        readers["own"] = Recogniser(given.model).read
    if given.shipped:
        readers["shipped"] = Shipped().read
    if given.tesseract:
        readers["tesseract"] = Tesseract(given.languages or TESSERACT_LANGUAGE[given.script]).read
    print(f"{'':34} {'lines':>6} {'exact%':>7} {'spaces':>7} {'CER%':>7} {'ms':>7}")
    for kind in KINDS:
        lines = held_out(given.script, kind, given.lines)
        for name, read in readers.items():
            sums = judge(read, lines, by=lambda line: str(getattr(line, given.by)))
            for group, row in sorted(sums.items()):
                print(_told(f"{kind} {name} {group}", row))
            for line in [line for line in lines if plain(read(line.image)) != plain(line.text)][: given.wrong]:
                print(f"    {line.face}: {plain(line.text)} | {plain(read(line.image))}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
