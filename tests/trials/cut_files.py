"""G3: files that are cut somewhere. Each is refused, or what is shown is the whole picture; never a part of it.

    python -m tests.trials.cut_files [CUTS OF EACH FILE]

Control: Pillow told to be lenient, as many viewers are.
"""

from __future__ import annotations

import io
import random
import warnings
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageFile

from app.capture.decode import decode
from app.domain.errors import InputError
from tests.capture.drawn import files
from tests.trials.outcome import Outcome, run_as_script


def trial(folder: Path, cuts: int) -> Outcome:
    """Cuts every kind of file at random places and near its end."""
    del folder
    outcome, whole = Outcome("G3 cut files", bad={"silent": 0, "without a name": 0}), 0
    for name, data, part in _parts(cuts):
        outcome.trials += 1
        try:
            shown = [page.rgb() for page in decode(part, name=name)]
        except InputError:
            continue
        except Exception:  # noqa: BLE001 - that is what is counted
            outcome.count("without a name")
            continue
        if shown == [page.rgb() for page in decode(data, name=name)]:
            whole += 1
        else:
            outcome.count("silent")
    outcome.notes["shown whole"] = whole
    return outcome


def control(folder: Path, cuts: int) -> Outcome:
    """The same cuts, leniently."""
    del folder
    outcome = Outcome("G3 leniently", bad={"silent": 0})
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for _name, data, part in _parts(cuts):
                outcome.trials += 1
                outcome.count("silent", int(_shows_a_part(data, part)))
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False
    return outcome


def _shows_a_part(data: bytes, part: bytes) -> bool:
    try:
        shown = Image.open(io.BytesIO(part)).convert("RGB")
        return shown.tobytes() != Image.open(io.BytesIO(data)).convert("RGB").tobytes()
    except Exception:  # noqa: BLE001 - refused, however
        return False


def _parts(cuts: int) -> Iterator[tuple[str, bytes, bytes]]:
    source = random.Random(3)
    for name, data in files():
        for number in range(cuts):
            at = len(data) - 1 - number // 2 if number % 2 else source.randrange(len(data))
            yield name, data, data[: max(0, at)]


if __name__ == "__main__":
    run_as_script(trial, control, 300, 40)
