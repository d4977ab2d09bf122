"""How many fields of drawn cards in native scripts are found when lines are joined, cut, or have misread labels.

`python -m tests.bench.native_damage --documents myanmar_id --count 20 --pool held_out` prints, for each type and
damage, the share of fields that are exactly right and the fields that are most often wrong. Values keep their
characters: this measures the search for values, not the recogniser. Nothing here asserts.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter

from tests.bench.scores import share
from tests.extraction.damage import DAMAGES
from tests.extraction.drawn import fields_of, with_zone
from tests.extraction.native_cards import NATIVE_CARDS, invented_fields, wrong_fields
from tests.specimens.fonts import POOLS
from tests.specimens.studio import make


def main() -> None:
    """Draws, damages, reads, compares, prints."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.native_damage", description=__doc__.split("\n")[0])
    parser.add_argument("--documents", default=",".join(NATIVE_CARDS))
    parser.add_argument("--damages", default=",".join(DAMAGES))
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=2000)
    parser.add_argument("--pool", choices=POOLS, default="held_out")
    parser.add_argument("--show", action="store_true", help="also print every wrong field")
    options = parser.parse_args()
    damages = options.damages.split(",")
    print(f"{'exact fields, per cent':<26}" + "".join(f"{name:>22}" for name in damages))
    for document in options.documents.split(","):
        rows = [_tally(document, damage, options) for damage in damages]
        print(f"{document:<26}" + "".join(f"{exact:>22.1f}" for exact, _ in rows))
        for damage, (_, wrong) in zip(damages, rows, strict=True):
            if wrong:
                print(f"    {damage}: " + ", ".join(f"{key} {count}" for key, count in wrong.most_common(8)))


def _tally(document: str, damage: str, options: argparse.Namespace) -> tuple[float, Counter[str]]:
    wrong: Counter[str] = Counter()
    printed = 0
    for seed in range(options.seed, options.seed + options.count):
        specimen = make(document, seed, pool=options.pool, px_per_mm=8.0)
        lines = DAMAGES[damage](specimen, random.Random(seed))
        found = fields_of(specimen, with_zone(specimen, lines))
        bad = wrong_fields(specimen, found)
        wrong.update(key for key, *_ in bad)
        wrong.update(f"{key} (invented)" for key, _ in invented_fields(specimen, found))
        printed += len(specimen.truth)
        if options.show:
            for key, truth, value in bad:
                print(f"{document} {seed} {damage}: {key}: {truth!r} read as {value!r}", file=sys.stderr)
    return share(printed - sum(n for key, n in wrong.items() if not key.endswith(")")), printed), wrong


if __name__ == "__main__":
    main()
