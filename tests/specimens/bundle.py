"""The specimens that travel with the program: `python -m tests.specimens.bundle` draws them into resources/specimens.

Three JPEG files and `specimens.json`, which tells what is written on each; the first of the list greets a new user.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2

from tests.specimens.conditions import Shot, shoot, still
from tests.specimens.specimen import Specimen
from tests.specimens.studio import make

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "specimens"
INDEX = "specimens.json"
MOST_BYTES = 300 * 1024


@dataclass(frozen=True, slots=True)
class Bundled:
    """One file of the bundle: what to draw and how to take its picture ("still" or a condition)."""

    file: str
    document: str
    seed: int
    condition: str
    condition_seed: int = 0
    pins: dict[str, str] = field(default_factory=dict)


BUNDLE = (
    Bundled("1-hongkong_id.jpg", "hongkong_id", 132, "still", pins={"layout": "2018"}),
    Bundled("2-passport.jpg", "passport", 2, "photo", 7, {"state": "UTO"}),
    Bundled("3-thailand_id.jpg", "thailand_id", 6, "still"),
)


def drawn(item: Bundled) -> tuple[Specimen, Shot]:
    """The specimen and its picture."""
    specimen = make(item.document, item.seed, pool="tuning", **item.pins)
    if item.condition == "still":
        return specimen, still(specimen)
    return specimen, shoot(specimen, item.condition, item.condition_seed, turn=False, size=(2000, 1500))


def told(item: Bundled, specimen: Specimen) -> dict[str, Any]:
    """What specimens.json says about one file."""
    return {
        "file": item.file,
        "document": item.document,
        "seed": item.seed,
        "condition": item.condition,
        "fields": dict(specimen.truth),
    }


def main() -> None:
    """Draws the bundle anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    entries = []
    for item in BUNDLE:
        specimen, shot = drawn(item)
        (FOLDER / item.file).write_bytes(_within(shot))
        entries.append(told(item, specimen))
        print(FOLDER / item.file)
    text = json.dumps({"specimens": entries}, ensure_ascii=False, indent=1)
    (FOLDER / INDEX).write_text(text + "\n", encoding="utf-8")


def _within(shot: Shot) -> bytes:
    """The picture as JPEG at the best quality that keeps it under the limit."""
    data = shot.jpeg
    for quality in (92, 88, 84, 80, 75, 70):
        if data and len(data) <= MOST_BYTES:
            return data
        picture = cv2.cvtColor(shot.image, cv2.COLOR_RGB2BGR)
        data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes()
    return data


if __name__ == "__main__":
    main()
