"""How well drawn cards are read, through the program's own reader.

`python -m tests.bench.accuracy --documents passport,hongkong_id --conditions scan,photo,hard --count 20 --seed 1`
prints a table for each type and condition, field by field. `--pool tuning` is for looking at while working;
`held_out` (the default) is for figures that are told to others. `--hand second` and `--hand third` read cards of other
hands, see `tests.bench.second_hand` and `tests.bench.third_hand`; the third's ways to lie are conditions too.
Nothing here asserts.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.bootstrap import build_reader, catalogue
from app.domain.document import DocumentType
from app.domain.image import Page, Raster
from tests.bench import second_hand, third_hand
from tests.bench.scores import IDENTIFYING, Outcome, PageResult, Tally, best_reading, median, outcomes, share, tally
from tests.bench.third_hand.laid import WAYS, lay
from tests.specimens.conditions import CONDITIONS, Shot, shoot
from tests.specimens.fonts import POOLS
from tests.specimens.specimen import Picture, Specimen
from tests.specimens.studio import DRAWERS, make

_HANDS = {"second": second_hand, "third": third_hand}


def taken(specimen: Specimen, condition: str, seed: int) -> Shot:
    """The specimen under one of the `CONDITIONS`, or in one of the third hand's `WAYS`."""
    return lay(specimen, condition, seed) if condition in WAYS else shoot(specimen, condition, seed)


def page_of(picture: Picture, name: str) -> Page:
    """The picture as the page that the reader takes."""
    height, width = picture.shape[:2]
    return Page(name, Raster(width, height, picture.tobytes()), name)


def main() -> None:
    """Draws, reads, compares, prints."""
    options = _options()
    results = []
    for result in _read_all(options):
        results.append(result)
        if not options.quiet:
            wrong = sum(bool(o.truth) and not o.right for o in result.outcomes)
            line = f"{result.document} {result.condition} {result.seed}: {wrong} wrong, {result.milliseconds:.0f} ms"
            print(line, file=sys.stderr, flush=True)
    if options.errors:
        _write_errors(options.errors, results)
    if options.json:
        options.json.write_text(json.dumps(_told(results), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(report(results))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.accuracy", description=__doc__.split("\n")[0])
    parser.add_argument(
        "--documents", default="passport,id_document,hongkong_id,thailand_id", help="comma list or 'all'"
    )
    parser.add_argument("--conditions", default="scan,photo,hard", help=f"of {', '.join((*CONDITIONS, *WAYS))}")
    parser.add_argument("--count", type=int, default=5, help="cards for each type and condition")
    parser.add_argument("--seed", type=int, default=1000, help="the first seed")
    parser.add_argument("--pool", choices=POOLS, default="held_out")
    parser.add_argument("--hand", choices=("first", *_HANDS), default="first", help="who draws the cards")
    parser.add_argument("--pin", action="append", default=[], metavar="NAME=VALUE", help="e.g. state=DEU, layout=td1")
    parser.add_argument("--told", action="store_true", help="tell the reader the type instead of letting it find out")
    parser.add_argument("--json", type=Path, help="also write all figures here")
    parser.add_argument("--errors", type=Path, help="also write every wrong field here, one JSON object a line")
    parser.add_argument("--quiet", action="store_true")
    return parser.parse_args()


def _read_all(options: argparse.Namespace) -> Iterator[PageResult]:
    reader = build_reader()
    hand = _HANDS.get(options.hand)
    known = hand.DRAWN if hand else DRAWERS
    documents = sorted(known) if options.documents == "all" else options.documents.split(",")
    pins = dict(pin.split("=", 1) for pin in options.pin)
    for document in documents:
        for seed in range(options.seed, options.seed + options.count):
            if hand:
                specimen = hand.draw(document, seed, pool=options.pool)
            else:
                specimen = make(document, seed, pool=options.pool, **pins)
            for condition in options.conditions.split(","):
                shot = taken(specimen, condition, seed)
                page = page_of(shot.image, f"{document}-{seed}-{condition}")
                started = time.perf_counter()
                readings = reader.read(page, document=specimen.document if options.told else "auto")
                spent = 1000 * (time.perf_counter() - started)
                reading = best_reading(readings, specimen.document)
                place = shot.card_to_page.apply_quad
                rows, photo = outcomes(specimen, reading, condition=condition, seed=seed, place=place)
                stages = dict(reading.timing_ms)
                yield PageResult(specimen.document, condition, seed, reading.document, spent, stages, rows, photo)


_HEAD = (
    f"{'field':<22}{'n':>5}{'exact':>8}{'CER':>7}  {'P':>4}{'C':>4}{'?':>4}{'!':>4}{'-':>4}"
    f"{'wrong P':>9}{'wrong C':>13}{'att':>7}{'miss':>7}{'inv':>5}"
)
_LEGEND = (
    "exact, CER, att (right fields that ask for attention), miss (not found): per cent. P proven, C clear, ? check,\n"
    "! conflict, - missing: counts. wrong P, wrong C: wrong values shown as proven, clear. inv: fields that are not\n"
    "printed."
)


def report(results: list[PageResult]) -> str:
    """The tables as text."""
    parts = [_LEGEND]
    documents = list(dict.fromkeys(r.document for r in results))
    conditions = list(dict.fromkeys(r.condition for r in results))
    for document in documents:
        for condition in conditions:
            pages = [r for r in results if (r.document, r.condition) == (document, condition)]
            if pages:
                parts.append(_table(document, condition, pages))
    parts.append(_summary(results, conditions))
    parts.append(_attention(results, conditions))
    parts.append(_confusion(results))
    return "\n\n".join(parts)


def _table(document: str, condition: str, pages: list[PageResult]) -> str:
    rows = [o for page in pages for o in page.outcomes]
    keys = list(dict.fromkeys(o.key for o in rows))
    lines = [_title(document, condition, pages), _HEAD]
    lines += [_line(key, tally(o for o in rows if o.key == key)) for key in keys]
    lines.append(_line("all fields", tally(rows)))
    return "\n".join(lines)


def _title(document: str, condition: str, pages: list[PageResult]) -> str:
    typed = share(sum(p.read_as == p.document for p in pages), len(pages))
    told = f"{document} / {condition}: {len(pages)} pages, type right {typed:.1f} %"
    mrz = [o for p in pages for o in p.outcomes if o.key == "mrz" and o.truth]
    if mrz:
        told += f", MRZ exact {share(sum(o.right for o in mrz), len(mrz)):.1f} %"
    photos = [p.photo_found for p in pages if p.photo_found is not None]
    if photos:
        told += f", portrait {share(sum(photos), len(photos)):.0f} %"
    return told + f", median {median(p.milliseconds for p in pages):.0f} ms"


def _line(name: str, t: Tally) -> str:
    states = "".join(f"{t.states.get(s, 0):>4}" for s in ("proven", "clear", "check", "conflict", "missing"))
    clear = f"{t.wrong_clear} ({t.wrong_clear_share:.1f}%)" if t.wrong_clear else "0"
    return (
        f"{name:<22}{t.count:>5}{t.exact:>8.1f}{t.cer:>7.2f}  {states}{t.wrong_proven:>9}{clear:>13}"
        f"{t.right_attention_share:>7.1f}{t.missing_share:>7.1f}{t.invented:>5}"
    )


def _summary(results: list[PageResult], conditions: list[str]) -> str:
    lines = ["over all types", _HEAD]
    for condition in conditions:
        pages = [r for r in results if r.condition == condition]
        rows = [o for page in pages for o in page.outcomes]
        lines.append(_line(f"{condition}", tally(rows)))
        lines.append(_line(f"{condition}, native apart", tally(o for o in rows if not o.native)))
        lines.append(_line(f"{condition}, ids + births", tally(o for o in rows if o.key in IDENTIFYING)))
        stages = sorted({name for page in pages for name in page.stages})
        spent = ", ".join(f"{s} {median(p.stages.get(s, 0.0) for p in pages):.0f}" for s in stages)
        lines.append(f"  median {median(p.milliseconds for p in pages):.0f} ms: {spent}")
    return "\n".join(lines)


def _attention(results: list[PageResult], conditions: list[str]) -> str:
    """Why right values ask for attention: each doubt by kind of field, and its share of all right values."""
    lines = ["why right values ask for attention"]
    types = catalogue()
    for condition in conditions:
        rows = [o for r in results if r.condition == condition for o in r.outcomes if o.truth and o.right]
        asking = [o for o in rows if o.reason]
        lines.append(f"{condition}: {len(asking)} of {len(rows)}")
        for reason, count in Counter(o.reason for o in asking).most_common():
            kinds = Counter(_kind(types, o) for o in asking if o.reason == reason)
            told = ", ".join(f"{kind} {n}" for kind, n in kinds.most_common())
            lines.append(f"  {reason:<24}{count:>4}{share(count, len(rows)):>7.1f} %  {told}")
    return "\n".join(lines)


def _kind(types: Mapping[str, DocumentType], outcome: Outcome) -> str:
    spec = types[outcome.document].spec(outcome.key)
    return spec.kind.value if spec else "line"


def _confusion(results: list[PageResult]) -> str:
    wrong = Counter((r.document, r.read_as) for r in results if r.document != r.read_as)
    right = share(sum(r.document == r.read_as for r in results), len(results))
    lines = [f"types right {right:.1f} %"]
    lines += [f"  {drawn} read as {read}: {count}" for (drawn, read), count in wrong.most_common()]
    return "\n".join(lines)


def _write_errors(path: Path, results: list[PageResult]) -> None:
    wrong = [o for r in results for o in r.outcomes if not o.right]
    lines = [json.dumps(_row(o), ensure_ascii=False) for o in wrong]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _row(o: Outcome) -> dict[str, Any]:
    return asdict(o) | {"state": o.state.value}


def _told(results: list[PageResult]) -> dict[str, Any]:
    groups: dict[str, list[Outcome]] = {}
    for r in results:
        for o in r.outcomes:
            groups.setdefault(f"{r.document}/{r.condition}/{o.key}", []).append(o)
    return {
        "pages": len(results),
        "type_right": share(sum(r.document == r.read_as for r in results), len(results)),
        "median_ms": {c: median(r.milliseconds for r in results if r.condition == c) for c in CONDITIONS},
        "fields": {name: asdict(tally(rows)) for name, rows in groups.items()},
        "confusion": [[r.document, r.read_as, r.condition, r.seed] for r in results if r.document != r.read_as],
    }


if __name__ == "__main__":
    main()
