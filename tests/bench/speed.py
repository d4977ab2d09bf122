"""How long reading takes, beside plain RapidOCR and Tesseract on the very same pictures in the same minute.

`python -m tests.bench.speed --documents passport,hongkong_id --condition photo --count 5` prints medians for each
stage, ratios, cold start and memory. Nothing here asserts: figures depend on the machine, ratios less so.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.bootstrap import build_reader
from app.domain.image import Page
from tests.bench.accuracy import page_of
from tests.bench.scores import median
from tests.specimens.conditions import CONDITIONS, shoot
from tests.specimens.fonts import POOLS
from tests.specimens.specimen import Picture
from tests.specimens.studio import make

Contender = Callable[[Picture, Page], Mapping[str, float]]
"""Reads a picture and tells what its stages took, in milliseconds (nothing if it has no stages)."""

_COLD = """
import json, sys, time
began = time.perf_counter()
from app.bootstrap import build_reader
reader = build_reader()
built = time.perf_counter()
reader.read_file(sys.argv[1])
first = time.perf_counter()
reader.read_file(sys.argv[1])
second = time.perf_counter()
told = {"start_ms": built - began, "first_page_ms": first - built, "second_page_ms": second - first}
print(json.dumps({name: 1000 * value for name, value in told.items()}))
print(open("/proc/self/status").read() if sys.platform == "linux" else "", file=sys.stderr)
"""


def main() -> None:
    """Measures and prints."""
    options = _options()
    pictures = _pictures(options)
    told = measured([picture for picture, _ in pictures], _contenders(), rounds=options.rounds)
    told["cold"] = _cold(pictures[0][1])
    told["load_average"] = list(os.getloadavg()) if hasattr(os, "getloadavg") else []
    print(_printed(told, len(pictures)))
    if options.json:
        options.json.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def measured(pictures: list[Picture], contenders: dict[str, Contender], *, rounds: int) -> dict[str, Any]:
    """Medians, ratios to the first contender and its stages; contenders take turns on each picture, after a warm-up."""
    ours = next(iter(contenders))
    stages: dict[str, list[float]] = {}
    spent: dict[str, list[float]] = {name: [] for name in contenders}
    for contender in contenders.values():
        contender(pictures[0], page_of(pictures[0], "warm-up"))
    for _ in range(rounds):
        for index, picture in enumerate(pictures):
            page = page_of(picture, f"page-{index}")
            for name, contender in contenders.items():
                started = time.perf_counter()
                timings = contender(picture, page)
                spent[name].append(1000 * (time.perf_counter() - started))
                for stage, value in timings.items():
                    stages.setdefault(stage, []).append(value)
    return {
        "stages_ms": {name: median(values) for name, values in stages.items()},
        "median_ms": {name: median(values) for name, values in spent.items()},
        "ratio": {name: _ratio(spent[ours], values) for name, values in spent.items() if name != ours},
    }


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.speed", description=__doc__.split("\n")[0])
    parser.add_argument("--documents", default="passport,hongkong_id,thailand_id")
    parser.add_argument("--condition", choices=CONDITIONS, default="photo")
    parser.add_argument("--count", type=int, default=3, help="pictures of each type")
    parser.add_argument("--rounds", type=int, default=2, help="how often each picture is read")
    parser.add_argument("--seed", type=int, default=2000)
    parser.add_argument("--pool", choices=POOLS, default="held_out")
    parser.add_argument("--side", type=int, default=4000, help="longer side of photographs in pixels")
    parser.add_argument("--json", type=Path)
    return parser.parse_args()


def _pictures(options: argparse.Namespace) -> list[tuple[Picture, bytes]]:
    size = (options.side, options.side * 3 // 4)
    found = []
    for document in options.documents.split(","):
        for seed in range(options.seed, options.seed + options.count):
            shot = shoot(make(document, seed, pool=options.pool), options.condition, seed, size=size)
            found.append((shot.image, shot.jpeg))
    return found


def _contenders() -> dict[str, Contender]:
    from rapidocr_onnxruntime import RapidOCR

    reader, plain = build_reader(), RapidOCR()

    def ours(_picture: Picture, page: Page) -> Mapping[str, float]:
        return reader.read(page)[0].timing_ms

    def default(picture: Picture, _page: Page) -> Mapping[str, float]:
        plain(picture[:, :, ::-1])
        return {}

    found: dict[str, Contender] = {"countersign": ours, "RapidOCR()(image)": default}
    try:
        import tesserocr
        from PIL import Image
    except ImportError:
        return found
    api = tesserocr.PyTessBaseAPI(lang="eng")

    def tesseract(picture: Picture, _page: Page) -> Mapping[str, float]:
        api.SetImage(Image.fromarray(picture))
        api.GetUTF8Text()
        return {}

    return found | {"Tesseract eng": tesseract}


def _ratio(ours: list[float], theirs: list[float]) -> float:
    """Median of the ratio for each picture: steadier than the ratio of medians when the machine is busy."""
    return median(a / b for a, b in zip(ours, theirs, strict=True))


def _cold(jpeg: bytes) -> dict[str, float]:
    """Start of a fresh process, its first and second page, and its memory afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.jpg"
        path.write_bytes(jpeg)
        command = [sys.executable, "-c", _COLD, str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    for line in done.stderr.splitlines():
        if line.startswith(("VmRSS", "VmHWM")):
            told[{"VmRSS": "rss_mib", "VmHWM": "peak_rss_mib"}[line[:5]]] = int(line.split()[1]) / 1024
    return told


def _printed(told: dict[str, Any], count: int) -> str:
    lines = [f"{count} pictures, medians"]
    lines += [f"  {name:<22}{value:>9.0f} ms" for name, value in told["median_ms"].items()]
    lines += [f"  countersign / {name:<19}{value:>9.2f}" for name, value in told["ratio"].items()]
    lines.append("stages of countersign")
    lines += [f"  {name:<22}{value:>9.0f} ms" for name, value in told["stages_ms"].items()]
    lines.append("a fresh process")
    lines += [f"  {name:<22}{value:>9.0f}" for name, value in told["cold"].items()]
    lines.append(f"load average {told['load_average']}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
