"""Kills a batch at random moments until it is through, and looks whether anything was lost or doubled.

python -m tests.trials.batch_kills [trials, 20 by default] [pictures, 300 by default] [real]

With `real`, drawn photographs are read by the shipped engine (`countersign batch`) instead of small ones by a script.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.house import ROOT
from tests.services.scripted_batch import draw_folder, results

_LOOK_S = 0.002


def main(trials: int, count: int, *, real: bool) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if real:
            draw_photographs(folder / "in", count)
        else:
            draw_folder(folder / "in", count)
        kills, wrong = kill_trials(folder, trials, real=real)
    print(f"{trials} trials, {kills} kills, {wrong} lost or doubled")


def kill_trials(folder: Path, trials: int, *, real: bool = False) -> tuple[int, int]:
    """How often a batch over `folder / "in"` was killed, and how many of the trials ended in another set of lines."""
    source, kills, wrong = random.Random(5), 0, 0
    _once(folder, "whole.jsonl", None, real=real)
    whole = results(folder / "whole.jsonl")
    for trial in range(trials):
        out = f"{trial}.jsonl"
        # Each run goes on where the one before was killed, so that the batch gets through in the end.
        while not _once(folder, out, round(source.uniform(0.1, 0.6) * len(whole)), real=real):
            kills += 1
        wrong += results(folder / out) != whole
    return kills, wrong


def _once(folder: Path, out: str, lines: int | None, *, real: bool) -> bool:
    """Whether the batch came to its end before it had written so many more lines; it is killed otherwise, at a moment
    that its own speed does not tell. None lets it end.
    """
    program = ["app", "batch"] if real else ["tests.services.scripted_batch"]
    places = [str(folder / "in"), *(["--out"] if real else []), str(folder / out)]
    enough = None if lines is None else _count(folder / out) + lines
    process = subprocess.Popen(
        [sys.executable, "-m", *program, *places], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while process.returncode is None:
        try:
            process.wait(_LOOK_S)
        except subprocess.TimeoutExpired:
            if enough is not None and _count(folder / out) >= enough:
                process.kill()
                process.wait()
                return False
    return process.returncode in {0, 1}


def _count(file: Path) -> int:
    return file.read_bytes().count(b"\n") if file.exists() else 0


def draw_photographs(folder: Path, count: int, *, width_px: int = 2000) -> None:
    """Photographs of drawn cards, as the bench has them, three quarters as high as they are wide."""
    from tests.specimens.conditions import shoot
    from tests.specimens.studio import make

    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        kind = ("passport", "hongkong_id", "thailand_id")[number % 3]
        shot = shoot(make(kind, 2000 + number), "photo", number, size=(width_px, width_px * 3 // 4))
        (folder / f"{number:04}-{kind}.jpg").write_bytes(shot.jpeg)


if __name__ == "__main__":
    numbers = [int(text) for text in sys.argv[1:3]]
    main(*(numbers + [20, 300][len(numbers) :]), real="real" in sys.argv)
