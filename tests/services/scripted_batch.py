"""A batch over small drawn pictures with a scripted reader; `python -m tests.services.scripted_batch FOLDER OUT` runs
one, so that it can be killed.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from app.capture.decode import decode
from app.services.backend import Backend
from app.services.batch import Batch, BatchProgress
from app.services.batch_crew import Crew, LocalCrew
from app.services.batch_log import BatchLog
from app.services.inline import InlineBackend
from tests.services.scripted_reader import ScriptedReader


def scripted_backend() -> Backend:
    """Importable by name, as a cluster wants it."""
    return InlineBackend(ScriptedReader(), decode)


def draw_folder(folder: Path, count: int) -> None:
    """So many pictures of different content, two of them of several pages, one broken, and a copy of the first."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        picture = Image.new("RGB", (40, 30), (number % 256, number // 256, 77))
        picture.save(folder / f"{number:04}.png")
    picture = Image.new("RGB", (20, 20))
    picture.save(folder / "pages.tif", save_all=True, append_images=[Image.new("RGB", (20, 21)), picture])
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff but no more")
    (folder / "0000 copy.png").write_bytes((folder / "0000.png").read_bytes())
    (folder / "notes.txt").write_text("not a picture", encoding="utf-8")


def run(
    folder: Path, out: Path, crew: Crew | None = None, on_progress: Callable[[BatchProgress], None] = lambda _: None
) -> BatchProgress:
    """One run of the batch, to its end."""
    with BatchLog(out, {"document": "auto"}) as log, crew or LocalCrew(2, scripted_backend) as hands:
        return Batch(folder, log, on_progress=on_progress).run(hands)


def results(out: Path) -> list[tuple[str, int, str]]:
    """Every line as file, page and value (or error), sorted."""
    objects = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    return sorted(
        (Path(item["file"]).name, item.get("page", 0), item["error"]["code"] if "error" in item else _value(item))
        for item in objects
    )


def _value(item: dict[str, dict[str, dict[str, str]]]) -> str:
    return next(iter(item["fields"].values()))["value"]


if __name__ == "__main__":
    run(Path(sys.argv[1]), Path(sys.argv[2]))
