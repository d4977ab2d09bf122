"""Writes one specimen and its truth.

`python -m tests.specimens --document passport --seed 3 --condition photo --out DIR`
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import cv2

from app.domain.geometry import Quad
from tests.specimens.conditions import CONDITIONS, Shot, shoot
from tests.specimens.fonts import POOLS
from tests.specimens.specimen import Picture, Specimen
from tests.specimens.studio import DRAWERS, make


def main() -> None:
    """Draws what the command line asks for and prints the two paths."""
    parser = argparse.ArgumentParser(prog="python -m tests.specimens", description="Draw one test card.")
    parser.add_argument("--document", choices=sorted(DRAWERS), required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pool", choices=POOLS, default="tuning")
    parser.add_argument("--condition", choices=CONDITIONS, default="flat")
    parser.add_argument("--pin", action="append", default=[], metavar="NAME=VALUE", help="e.g. state=DEU, layout=2018")
    parser.add_argument("--out", type=Path, default=Path())
    options = parser.parse_args()
    pins = dict(pin.split("=", 1) for pin in options.pin)
    specimen = make(options.document, options.seed, pool=options.pool, **pins)
    shot = shoot(specimen, options.condition, options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    stem = f"{options.document}-{options.pool}-{options.seed}-{options.condition}"
    picture = options.out / (f"{stem}.jpg" if shot.jpeg else f"{stem}.png")
    picture.write_bytes(shot.jpeg or png(shot.image))
    truth = options.out / f"{stem}.truth.json"
    truth.write_text(json.dumps(told(specimen, shot), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(picture)
    print(truth)


def png(picture: Picture) -> bytes:
    """The picture as a PNG file."""
    _, data = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    return bytes(data.tobytes())


def told(specimen: Specimen, shot: Shot) -> dict[str, Any]:
    """What is written on the card and where it stands on the page, as plain JSON values."""
    place = shot.card_to_page.apply_quad
    return {
        "document": specimen.document,
        "layout": specimen.layout,
        "condition": shot.condition,
        "remarks": list(shot.remarks),
        "turn_deg": round(shot.turn_deg, 2),
        "card": _corners(shot.card_quad),
        "truth": dict(specimen.truth),
        "quads": {key: _corners(place(quad)) for key, quad in specimen.field_quads.items()},
    }


def _corners(quad: Quad) -> list[list[float]]:
    return [[round(p.x, 1), round(p.y, 1)] for p in quad.points]


if __name__ == "__main__":
    main()
