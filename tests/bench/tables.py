"""How well drawn tables are read: TEDS and exact cells, structure alone and with text.

    python -m tests.bench.tables --count 4
    python -m tests.bench.tables --count 4 --only unruled,photo --peer img2table=/path/to/python

Each kind is drawn `--count` times from layouts and typefaces that nothing was tuned on (`--pool tuning` for others).
`--peer NAME=PYTHON` has table_peers.py read the same pictures with another program's own interpreter, in the same run.
Figures are means in per cent; ms are CPU time for a page.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import tempfile
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from app.bootstrap import build_reader
from app.domain.content import Cell, Table
from app.domain.image import Page, Raster
from app.services.reader import Reader
from tests.bench.table_scores import exact_cells, teds
from tests.specimens.fonts import Pool
from tests.specimens.tables import (
    HALF_RULED,
    Design,
    Drawn,
    bent,
    draw_table,
    draw_tables,
    photographed,
    turned,
)  # fmt: skip

Scores = tuple[float, float, float, float, float]
_PEERS = Path(__file__).with_name("table_peers.py")


def _design(rng: random.Random, pool: Pool, **fixed: object) -> Design:
    rows, columns = rng.randint(4, 9), rng.randint(3, 6)
    free = {
        "language": rng.choice(["en", "en", "zh", "th"]),
        "wrapped": rng.random() < 0.25,
        "shaded": rng.random() < 0.3,
        "spans": rng.random() < 0.3,
        "digits": rng.random() < 0.15,
        "size_px": rng.choice([20, 24, 28]),
        "empty": rng.choice([0.0, 0.1, 0.25]),
    }
    return Design(rows=rows, columns=columns, pool=pool, **(free | fixed))  # type: ignore[arg-type]


def _ruled(rng: random.Random, pool: Pool) -> Design:
    stroke = rng.choice(["plain", "plain", "light", "double", "dotted", "thick"])
    return _design(rng, pool, rules="all", stroke=stroke, side_spans=rng.random() < 0.3)


def _any(rng: random.Random, pool: Pool) -> Design:
    if rng.random() < 0.5:
        return _ruled(rng, pool)
    return _design(rng, pool, rules=rng.choice([*HALF_RULED, "none"]), wrapped=False, spans=False)


def _drawn(kind: str, seed: int, pool: Pool) -> Drawn:
    rng = random.Random(f"{kind}{seed}{pool}")
    if kind == "several":
        return draw_tables([replace(_any(rng, pool), rows=4, size_px=22) for _ in range(rng.randint(2, 3))], seed)
    if kind == "half":
        return draw_table(_design(rng, pool, rules=rng.choice(HALF_RULED), wrapped=rng.random() < 0.15), seed)
    if kind == "unruled":
        return draw_table(_design(rng, pool, rules="none"), seed)
    drawn = draw_table(_ruled(rng, pool) if kind == "ruled" else _any(rng, pool), seed)
    changes: dict[str, Callable[[Drawn], Drawn]] = {
        "rotated": lambda d: turned(d, rng.uniform(-180, 180)),
        "quarter": lambda d: turned(d, rng.choice([90, 180, 270])),
        "bent": lambda d: bent(d, rng.choice([-1, 1]) * rng.uniform(0.008, 0.025)),
        "photo": lambda d: photographed(d, seed),
    }
    return changes[kind](drawn) if kind in changes else drawn


KINDS = ("ruled", "half", "unruled", "several", "quarter", "rotated", "bent", "photo")


def judge(found: Sequence[Table], meant: Sequence[Table]) -> tuple[float, float, float, float]:
    """Means over the tables meant, each with the found one it is most like; found ones too many count as nothing."""
    left, scores = list(found), []
    for table in meant:
        best = max(left, key=lambda f: (teds(f, table, with_text=True), f.rows), default=None)
        if best is not None:
            left.remove(best)
        scores.append([how(best, table, with_text=text) for how in (teds, exact_cells) for text in (False, True)])
    scores += [[0.0] * 4] * len(left)
    a, b, c, d = np.mean(scores, axis=0)
    return float(a), float(b), float(c), float(d)


def ours(reader: Reader, drawn: Drawn) -> tuple[tuple[Table, ...], float]:
    """The tables and the CPU milliseconds."""
    height, width = drawn.image.shape[:2]
    page = Page(uuid.uuid4().hex, Raster(width, height, np.ascontiguousarray(drawn.image).tobytes()))
    began = time.process_time()
    (reading,) = reader.read(page, document="table")
    return reading.content.tables, 1000 * (time.process_time() - began)


def peers(name: str, python: str, folder: Path) -> dict[str, tuple[tuple[Table, ...], float]]:
    """What a peer found in the folder's pictures, by file name."""
    run = subprocess.run([python, "-P", str(_PEERS), name, str(folder)], capture_output=True, text=True, check=True)
    found = {}
    for line in run.stdout.splitlines():
        if line.startswith("{"):
            item = json.loads(line)
            found[item["file"]] = (tuple(_table(cells) for cells in item["tables"] if cells), item["ms"])
    return found


def _table(cells: list[list[object]]) -> Table:
    made = tuple(Cell(*cell) for cell in cells)  # type: ignore[arg-type]
    return Table(max(c.row + c.row_span for c in made), max(c.column + c.column_span for c in made), made)


def main() -> None:
    """Prints one line for each kind and program."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=4)
    parser.add_argument("--only", default=",".join(KINDS))
    parser.add_argument("--pool", default="held_out", choices=("held_out", "tuning"))
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--peer", action="append", default=[], metavar="NAME=PYTHON")
    parser.add_argument("--no-own", action="store_true")
    parser.add_argument("--each", action="store_true", help="tell every picture")
    options = parser.parse_args()
    kinds = options.only.split(",")
    seeds = range(options.first, options.first + options.count)
    pictures = {f"{kind}-{seed}": _drawn(kind, seed, options.pool) for kind in kinds for seed in seeds}
    told: dict[str, dict[str, tuple[tuple[Table, ...], float]]] = {}
    if not options.no_own:
        reader = build_reader()
        told["countersign"] = {f"{key}.png": ours(reader, drawn) for key, drawn in pictures.items()}
    with tempfile.TemporaryDirectory() as folder:
        for key, drawn in pictures.items():
            cv2.imwrite(str(Path(folder) / f"{key}.png"), cv2.cvtColor(drawn.image, cv2.COLOR_RGB2BGR))
        for peer in options.peer:
            name, python = peer.split("=", 1)
            told[name] = peers(name, python, Path(folder))
    print(f"{'kind':10} {'program':12} TEDS-structure  TEDS  cells-structure  cells  ms")
    rows: dict[str, list[Scores]] = {}
    for kind in kinds:
        for name, found in told.items():
            scores = []
            for seed in seeds:
                tables, took = found.get(f"{kind}-{seed}.png", ((), 0.0))
                scores.append((*judge(tables, pictures[f"{kind}-{seed}"].tables), took))
                if options.each:
                    print(f"  {kind}-{seed}", " ".join(f"{100 * s:5.1f}" for s in scores[-1][:4]))
            rows.setdefault(name, []).extend(scores)
            _tell(kind, name, scores)
    for name, scores in rows.items():
        _tell("all", name, scores)


def _tell(kind: str, name: str, scores: list[Scores]) -> None:
    a, b, c, d, ms = np.mean(scores, axis=0)
    print(f"{kind:10} {name:12} {100 * a:14.1f} {100 * b:5.1f} {100 * c:16.1f} {100 * d:6.1f} {ms:5.0f}")


if __name__ == "__main__":
    main()
