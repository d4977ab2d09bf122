"""How well waybills and contracts are read: fields, page kind, seals and signatures, and the text of seals.

`python -m tests.bench.pages --documents waybill,contract --conditions flat,scan,photo --count 10 --seed 8000`
prints one table. `--told` names the type to the reader instead of letting it find out. Nothing here asserts.
"""

from __future__ import annotations

import argparse
from collections import Counter

from rapidfuzz.distance import Levenshtein

from app.bootstrap import build_reader
from app.domain.geometry import Quad
from app.domain.reading import Reading
from tests.bench.accuracy import page_of
from tests.specimens.conditions import Shot, shoot
from tests.specimens.fonts import POOLS
from tests.specimens.specimen import Specimen
from tests.specimens.studio import make

_FOUND = 0.5
"""A region counts as found where its box and the true one share this much of their union."""


def main() -> None:
    """Draws, reads, counts, prints."""
    options = _options()
    reader = build_reader()
    for document in options.documents.split(","):
        for condition in options.conditions.split(","):
            counts: Counter[str] = Counter()
            for seed in range(options.seed, options.seed + options.count):
                specimen = make(document, seed, pool=options.pool, px_per_mm=options.px_per_mm)
                shot = shoot(specimen, condition, seed)
                name = f"{document}-{seed}-{condition}"
                readings = reader.read(page_of(shot.image, name), document=document if options.told else "auto")
                counts["pages"] += 1
                counts["kinds right"] += readings[0].document == document
                _count_fields(specimen, readings[0], counts)
                _count_regions(specimen, shot, readings[0], counts)
            print(_line(document, condition, counts), flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.pages", description=__doc__.split("\n")[0])
    parser.add_argument("--documents", default="waybill,contract")
    parser.add_argument("--conditions", default="flat,scan,photo")
    parser.add_argument("--count", type=int, default=5)
    parser.add_argument("--seed", type=int, default=8000)
    parser.add_argument("--pool", choices=POOLS, default="held_out")
    parser.add_argument("--px-per-mm", type=float, default=9.0)
    parser.add_argument("--told", action="store_true")
    return parser.parse_args()


def _count_fields(specimen: Specimen, reading: Reading, counts: Counter[str]) -> None:
    for key, value in specimen.truth.items():
        found = reading.field_value(key)
        counts["fields"] += 1
        counts["exact"] += found is not None and found.value == value


def _count_regions(specimen: Specimen, shot: Shot, reading: Reading, counts: Counter[str]) -> None:
    left = list(reading.content.regions)
    for drawn in specimen.regions:
        place = shot.card_to_page.apply_quad(drawn.quad)
        alike = [(shared(place, region.quad), region) for region in left if region.kind.value == drawn.kind]
        share, region = max(alike, key=lambda pair: pair[0], default=(0.0, None))
        counts[f"{drawn.kind}s"] += 1
        if region is not None and share >= _FOUND:
            left.remove(region)
            counts[f"{drawn.kind}s found"] += 1
            counts[f"{drawn.kind} shared"] += round(1000 * share)
            if drawn.text:
                told, said = (text.replace(" ", "") for text in (drawn.text, region.text))
                counts["letters"] += len(told)
                counts["letters wrong"] += Levenshtein.distance(told, said)
    counts["false"] += len(left)


def shared(a: Quad, b: Quad) -> float:
    """Shared area of the upright boxes as a share of their union."""
    (al, at, ar, ab), (bl, bt, br, bb) = a.bounds, b.bounds
    inner = max(0.0, min(ar, br) - max(al, bl)) * max(0.0, min(ab, bb) - max(at, bt))
    return inner / ((ar - al) * (ab - at) + (br - bl) * (bb - bt) - inner)


def _line(document: str, condition: str, counts: Counter[str]) -> str:
    def of(part: str, whole: str) -> str:
        return f"{counts[part]}/{counts[whole]}"

    told = [f"{document:<10}{condition:<7} kind {of('kinds right', 'pages')}  exact fields {of('exact', 'fields')}"]
    for kind in ("seal", "signature"):
        if counts[f"{kind}s"]:
            mean = counts[f"{kind} shared"] / 1000 / max(1, counts[f"{kind}s found"])
            told.append(f"{kind}s {of(f'{kind}s found', f'{kind}s')} (IoU {mean:.2f})")
    if counts["letters"]:
        told.append(f"CER on seals {100 * counts['letters wrong'] / counts['letters']:.1f} %")
    told.append(f"false regions {counts['false']}")
    return "  ".join(told)


if __name__ == "__main__":
    main()
