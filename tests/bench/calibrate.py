"""Makes, draws and checks the table that turns a value's confidence into the chance that it is wrong.

    python -m tests.bench.calibrate read --pool tuning --count 6 --samples tuning.jsonl
    python -m tests.bench.calibrate read --pool held_out --count 4 --seed 7000 --samples held_out.jsonl
    python -m tests.bench.calibrate fit --samples tuning.jsonl --held-out held_out.jsonl

`read` draws cards and notes for every value its kind, what it rests on, its confidence, and whether it is right; run it
as often as you like, it appends. With `--size 2000x1500` photographs are that large, which halves the time. `fit`
writes resources/calibration/confidence.json and confidence.png: risks from the first file, and how they hold on the
second, which never takes part in the fit.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.bootstrap import build_reader, catalogue
from app.domain.document import FieldKind
from app.domain.reading import RISK_LIMIT, FieldState, Level, Reading
from app.extraction.calibration import ANY, EDGES, SCHEMA, Basis, basis_of, group_of
from app.resources import resource
from tests.bench.accuracy import page_of
from tests.bench.calibration_plot import draw_plot
from tests.bench.scores import same_print
from tests.specimens.conditions import shoot
from tests.specimens.fonts import POOLS
from tests.specimens.specimen import Specimen
from tests.specimens.studio import DRAWERS, make

FAMILIES = {
    "figures": (FieldKind.DATE, FieldKind.NUMBER),
    "forms": (FieldKind.SEX, FieldKind.COUNTRY, FieldKind.HEIGHT),
    "words": (FieldKind.LATIN_NAME, FieldKind.NAME, FieldKind.TEXT, FieldKind.ADDRESS),
    "mrz": (FieldKind.MRZ,),
}
"""Kinds that lean on each other where one alone has few samples; scripts of their own stand apart."""

_PRIOR = 30
"""With how many samples a family speaks for each of its kinds."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One value that was read: where, what it rests on, how sure, and whether it is right."""

    document: str
    condition: str
    seed: int
    key: str
    group: str
    basis: str
    state: str
    confidence: float
    right: bool


@dataclass(slots=True)
class Step:
    """A range of confidence with its samples; `risk` is what the table says for it."""

    start: float
    count: int
    wrong: int
    risk: float = 0.0


def samples_of(specimen: Specimen, reading: Reading, condition: str, seed: int) -> Iterator[Sample]:
    """The values of a reading whose spot in the picture nothing spoils: those that may be Clear."""
    document = catalogue()[specimen.document]
    for value in reading.fields:
        spec = document.spec(value.key)
        if spec is None or spec.kind is FieldKind.PHOTO or not value.value:
            continue
        if value.key not in specimen.truth and spec.kind is FieldKind.COUNTRY:
            continue  # told by a heading, not printed as a field: the truth does not say
        if any(f.code.startswith("spot_") and f.level is not Level.INFO for f in value.findings):
            continue
        right = same_print(specimen.truth.get(value.key, "")) == same_print(value.value)
        group = group_of(spec, value.value, generic=document.recognition.generic)
        yield Sample(
            specimen.document, condition, seed, value.key, group, basis_of(value).value, value.state.value,
            value.confidence, right,
        )  # fmt: skip


def fitted(samples: Iterable[Sample]) -> dict[str, dict[str, list[Step]]]:
    """Steps of risk by basis and group; risk never grows with confidence, and is never less than the samples allow."""
    by_basis: dict[str, list[Sample]] = defaultdict(list)
    for sample in samples:
        by_basis[sample.basis].append(sample)
    table: dict[str, dict[str, list[Step]]] = {}
    for basis in (Basis.AGREED, Basis.DOUBTED):
        if found := by_basis[basis.value]:
            table[basis.value] = {ANY: [_pooled(found)]}
    alone: dict[str, list[Step]] = {}
    for family in sorted({family_of(s.group) for s in by_basis[Basis.ALONE.value]}):
        members = [s for s in by_basis[Basis.ALONE.value] if family_of(s.group) == family]
        steps = falling_steps(members)
        for group in sorted({s.group for s in members}):
            alone[group] = _leaning([s for s in members if s.group == group], steps)
    table[Basis.ALONE.value] = alone
    return table


def family_of(group: str) -> str:
    """The family of a kind; generic types, Chinese characters and scripts of their own recognisers are such too."""
    kind, _, script = group.partition("/")
    return script or next(name for name, kinds in FAMILIES.items() if kind in {k.value for k in kinds})


def _pooled(samples: Sequence[Sample]) -> Step:
    wrong = sum(not s.right for s in samples)
    return Step(0.0, len(samples), wrong, smoothed(wrong, len(samples)))


def smoothed(wrong: int, count: int) -> float:
    """A share that stays above zero: half a wrong value more than were seen among one more sample."""
    return (wrong + 0.5) / (count + 1)


def falling_steps(samples: Sequence[Sample]) -> list[Step]:
    """Steps from `EDGES`, joined until the risk falls from each to the next (pool adjacent violators)."""
    merged: list[Step] = []
    for start, end in zip(EDGES, (*EDGES[1:], 2.0), strict=True):
        inside = [s for s in samples if start <= s.confidence < end]
        step = Step(start, len(inside), sum(not s.right for s in inside))
        step.risk = smoothed(step.wrong, step.count)
        merged.append(step)
        while len(merged) > 1 and merged[-1].risk >= merged[-2].risk:
            last = merged.pop()
            merged[-1].count += last.count
            merged[-1].wrong += last.wrong
            merged[-1].risk = smoothed(merged[-1].wrong, merged[-1].count)
    return merged


def _leaning(samples: Sequence[Sample], family: Sequence[Step]) -> list[Step]:
    """One kind's own steps at the family's edges, drawn towards the family's risks by `_PRIOR` samples."""
    steps = []
    for step, end in zip(family, [*(s.start for s in family[1:]), 2.0], strict=True):
        inside = [s for s in samples if step.start <= s.confidence < end]
        wrong = sum(not s.right for s in inside)
        risk = (wrong + _PRIOR * step.risk) / (len(inside) + _PRIOR)
        steps.append(Step(step.start, len(inside), wrong, max(risk, smoothed(step.wrong, step.count) * 0.5)))
    for index in range(len(steps) - 2, -1, -1):
        steps[index].risk = max(steps[index].risk, steps[index + 1].risk)
    return steps


def reliability(table: dict[str, dict[str, list[Step]]], samples: Iterable[Sample]) -> dict[str, Any]:
    """How the table holds on samples that it was not made from: by state, and by what was foretold."""
    every = list(samples)
    bands: dict[tuple[str, float], list[bool]] = defaultdict(list)
    for s in every:
        risk = foretold(table, s)
        if risk is not None:
            bands[family_of(s.group) if s.basis == Basis.ALONE else s.basis, risk].append(s.right)
    green = [s for s in every if s.basis == Basis.ALONE and (foretold(table, s) or 1.0) <= RISK_LIMIT]
    proven = [s for s in every if s.state == FieldState.PROVEN]
    return {
        "values": len(every),
        "clear": {"values": len(green), "wrong": sum(not s.right for s in green)},
        "proven": {"values": len(proven), "wrong": sum(not s.right for s in proven)},
        "bands": [
            {"group": group, "foretold": round(risk, 5), "values": len(rights), "wrong": rights.count(False)}
            for (group, risk), rights in sorted(bands.items())
        ],
    }


def foretold(table: dict[str, dict[str, list[Step]]], sample: Sample) -> float | None:
    """What the table says about a sample."""
    groups = table.get(sample.basis, {})
    steps = groups.get(sample.group) or groups.get(ANY)
    if not steps:
        return None
    return next((s.risk for s in reversed(steps) if sample.confidence >= s.start), steps[0].risk)


def main() -> None:
    """Reads or fits, as the command line says."""
    options = _options()
    if options.command == "read":
        _read(options)
        return
    tuning, held_out = _load(options.samples), _load(options.held_out)
    table = fitted(tuning)
    told = reliability(table, held_out)
    folder = resource("calibration")
    (folder / "confidence.json").write_text(_written(table, tuning, told), encoding="utf-8")
    draw_plot(table, told["bands"], folder / "confidence.png")
    print(json.dumps({name: told[name] for name in ("values", "clear", "proven")}))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.calibrate", description=__doc__.split("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    read = commands.add_parser("read")
    read.add_argument("--documents", default="all", help="comma list or 'all'")
    read.add_argument("--conditions", default="scan,photo,hard")
    read.add_argument("--count", type=int, default=2)
    read.add_argument("--seed", type=int, default=5000)
    read.add_argument("--pool", choices=POOLS, default="tuning")
    read.add_argument("--size", type=_size, help="WIDTHxHEIGHT of photographs, in pixels")
    read.add_argument("--samples", type=Path, required=True)
    fit = commands.add_parser("fit")
    fit.add_argument("--samples", type=Path, required=True)
    fit.add_argument("--held-out", type=Path, required=True)
    return parser.parse_args()


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def _read(options: argparse.Namespace) -> None:
    reader, known = build_reader(), catalogue()
    wanted = sorted(DRAWERS) if options.documents == "all" else options.documents.split(",")
    with options.samples.open("a", encoding="utf-8") as file:
        for document in (name for name in wanted if name in known and known[name].fields):
            for seed in range(options.seed, options.seed + options.count):
                specimen = make(document, seed, pool=options.pool)
                for condition in options.conditions.split(","):
                    shot = shoot(specimen, condition, seed, size=options.size)
                    reading, *_ = reader.read(page_of(shot.image, f"{document}-{seed}-{condition}"), document=document)
                    for sample in samples_of(specimen, reading, condition, seed):
                        file.write(json.dumps(asdict(sample)) + "\n")
                    print(document, condition, seed, file=sys.stderr, flush=True)


def _load(path: Path) -> list[Sample]:
    return [Sample(**json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def _written(table: dict[str, dict[str, list[Step]]], tuning: Sequence[Sample], told: dict[str, Any]) -> str:
    steps = {
        basis: {
            group: [{"from": s.start, "risk": round(s.risk, 5), "values": s.count, "wrong": s.wrong} for s in found]
            for group, found in groups.items()
        }
        for basis, groups in table.items()
    }
    seeds = sorted({s.seed for s in tuning})
    made = {
        "pool": "tuning",
        "values": len(tuning),
        "cards": len({(s.document, s.condition, s.seed) for s in tuning}),
        "documents": sorted({s.document for s in tuning}),
        "conditions": sorted({s.condition for s in tuning}),
        "seeds": [seeds[0], seeds[-1]],
    }
    whole = {"schema": SCHEMA, "made_from": made, "steps": steps, "held_out": told}
    text = json.dumps(whole, ensure_ascii=False, indent=1)
    return _on_one_line(text) + "\n"


def _on_one_line(text: str) -> str:
    """Small objects and lists without line breaks, so that differences are read easily."""
    import re

    return re.sub(r"([\[{])\s+([^\[\]{}]*?)\s+([\]}])", lambda m: m[1] + re.sub(r"\s*\n\s*", " ", m[2]) + m[3], text)


if __name__ == "__main__":
    main()
