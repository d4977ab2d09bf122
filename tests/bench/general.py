"""How well pages of text are read, language by language, beside plain RapidOCR and Tesseract on the same pictures.

    python -m tests.bench.general --languages zh_Hans,en,th --pages 2 --seed 500
    python -m tests.bench.general --pages 4 --conditions photo --programs countersign,rapidocr --each

Pages are drawn with typefaces that no recogniser of ours was trained on. CER is over the whole page in the program's
own order of lines, blanks included where the language has them; a line is exact where some line of the program says
just that. Writing forms that look the same count as the same, for everybody. Nothing here asserts.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
from rapidfuzz.distance import Levenshtein

from tests.bench.general_pages import CONDITIONS, Wish, page_for
from tests.bench.general_texts import CODES
from tests.bench.scores import median, share
from tests.bench.script_readers import plain

_UNSPACED = frozenset({"chi_sim", "chi_tra", "jpn", "tha", "khm", "mya"})
"""Languages whose blanks say little; they are not compared."""

_FOLDED = str.maketrans("‘’“”„«»–—−", '\'\'"""""---')


@dataclass(slots=True)
class Score:
    """Sums over some pages of one language."""

    letters: int = 0
    errors: int = 0
    lines: int = 0
    exact: int = 0
    cpu_ms: list[float] = field(default_factory=list)
    wall_ms: list[float] = field(default_factory=list)
    peak_mb: float = 0.0

    def count(self, said: Sequence[str], meant: Sequence[str]) -> int:
        """Adds one page; returns its errors."""
        errors = Levenshtein.distance(" ".join(said), " ".join(meant))
        self.letters += len(" ".join(meant))
        self.errors += errors
        self.lines += len(meant)
        self.exact += (Counter(said) & Counter(meant)).total()
        return errors

    def add(self, other: Score) -> None:
        """Adds the sums of another language."""
        self.letters, self.errors = self.letters + other.letters, self.errors + other.errors
        self.lines, self.exact = self.lines + other.lines, self.exact + other.exact
        self.cpu_ms += other.cpu_ms
        self.wall_ms += other.wall_ms
        self.peak_mb = max(self.peak_mb, other.peak_mb)


def comparable(text: str, language: str) -> str:
    """The text as it is compared: one form for what looks the same, blanks only where the language has them."""
    text = plain(unicodedata.normalize("NFKC", plain(text).translate(_FOLDED)))
    return text.replace(" ", "") if language in _UNSPACED else text


def main() -> None:
    """Draws, lets every program read, prints a line for each language and program, and the sums."""
    options = _options()
    programs = options.programs.split(",")
    sums = {program: Score() for program in programs}
    print(f"{'language':9} {'program':12} {'CER %':>6} {'exact %':>8} {'cpu ms':>7} {'wall ms':>8} {'peak MB':>8}")
    for code in options.languages.split(","):
        language = CODES.get(code, code)
        for program, score in _scores(language, programs, options).items():
            sums[program].add(score)
            _tell(code, program, score)
    for program, score in sums.items():
        _tell("all", program, score)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.general", description=__doc__.split("\n")[0])
    parser.add_argument("--languages", default=",".join(CODES))
    parser.add_argument("--pages", type=int, default=2, help="pages of each language and condition")
    parser.add_argument("--seed", type=int, default=500)
    parser.add_argument("--conditions", default=",".join(CONDITIONS))
    parser.add_argument("--columns", type=int, default=1)
    parser.add_argument("--turned", action="store_true", help="turn the pages by one to three quarters")
    parser.add_argument("--programs", default="countersign,rapidocr,tesseract")
    parser.add_argument("--each", action="store_true", help="tell every page and what is wrong on it")
    return parser.parse_args()


def _scores(language: str, programs: Sequence[str], options: argparse.Namespace) -> dict[str, Score]:
    seeds = range(options.seed, options.seed + options.pages)
    meant: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for condition in options.conditions.split(","):
            for seed in seeds:
                turns = 1 + seed % 3 if options.turned else 0
                page, picture = page_for(Wish(language, condition, seed, options.columns, turns))
                name = f"{condition}-{seed}.png"
                cv2.imwrite(str(Path(folder) / name), picture)
                meant[name] = [comparable(line, language) for line in page.lines]
        return {program: _score(program, language, Path(folder), meant, options.each) for program in programs}


def _score(program: str, language: str, folder: Path, meant: dict[str, list[str]], each: bool) -> Score:
    score = Score()
    command = [sys.executable, "-m", "tests.bench.general_readers", program, language, str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    for row in (json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")):
        if "peak_mb" in row:
            score.peak_mb = row["peak_mb"]
            continue
        said = [text for line in row["lines"] if (text := comparable(line, language))]
        errors = score.count(said, meant[row["file"]])
        score.cpu_ms.append(row["cpu_ms"])
        score.wall_ms.append(row["wall_ms"])
        if each:
            print(f"  {program} {row['file']} errors {errors}")
            for line in (Counter(meant[row["file"]]) - Counter(said)).elements():
                print(f"    - {line}")
            for line in (Counter(said) - Counter(meant[row["file"]])).elements():
                print(f"    + {line}")
    if run.returncode:
        print(f"  {program} failed: {run.stderr.strip().splitlines()[-1:]}")
    return score


def _tell(code: str, program: str, score: Score) -> None:
    print(
        f"{code:9} {program:12} {share(score.errors, score.letters):6.2f} {share(score.exact, score.lines):8.1f} "
        f"{median(score.cpu_ms):7.0f} {median(score.wall_ms):8.0f} {score.peak_mb:8.0f}",
        flush=True,
    )


if __name__ == "__main__":
    main()
