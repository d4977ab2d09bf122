"""G1, G2: malformed, odd and exploding pictures. Each ends in pages or in a named refusal with a sentence.

    python -m tests.trials.malformed_files [FILES] [--control N]

A third of the files is built from each format's grammar, a third damages small drawings of every kind, a third damages
drawn cards at scan size; then every bomb. All go through the jailed process that the desk uses. Control: the same files
through Pillow as it comes, whose failures have no names and which takes cut pictures for whole ones.
"""

from __future__ import annotations

import io
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageFile

from app.domain.errors import AppError, InputError
from app.domain.messages import MESSAGES
from app.services.decode_wire import REFUSALS
from app.services.worker import WorkerBackend, WorkerLimits
from tests.capture.drawn import files, saved
from tests.capture.malformed_pictures import bombs, malformed
from tests.capture.mutations import damaged
from tests.services.scripted_child import command_for
from tests.trials.outcome import Outcome, run_as_script

_FIRST_SEED = 70_000
_LIMIT_S = 10.0
_LIMIT_MB = 512
_WAIT_S = 120.0
_NAMED = {refusal.code for refusal in REFUSALS}
_FORMS = {"jpg": ("JPEG", {"quality": 85}), "png": ("PNG", {"compress_level": 1}), "webp": ("WEBP", {"quality": 80}),
          "tif": ("TIFF", {"compression": "tiff_lzw"}), "bmp": ("BMP", {}), "gif": ("GIF", {}),
          "avif": ("AVIF", {"speed": 10}), "tga": ("TGA", {})}  # fmt: skip
_CARDS = ("passport", "hongkong_id", "china_id", "thailand_id", "macao_id", "peru_id", "chile_id", "vietnam_id")


def trial(folder: Path, count: int) -> Outcome:
    """All of them through one jail after the other."""
    del folder
    bad = {"crashed": 0, "hung": 0, "over 512 MB": 0, "without a name": 0, "without a sentence": 0}
    outcome, ends, slowest = Outcome("G1 G2 malformed files", bad=bad), Counter[str](), (0.0, "")
    backend = WorkerBackend(command=command_for(), limits=WorkerLimits(documents=10**9, decode_s=_LIMIT_S))
    try:
        backend.decode(next(files())[1]).result(_WAIT_S)
        base_mb, peak_mb = memory_mb(backend), 0
        for label, name, data in _all_files(count):
            began = time.monotonic()
            error = backend.decode(data, name=name).exception(_WAIT_S)
            slowest = max(slowest, (time.monotonic() - began, label))
            peak_mb = max(peak_mb, memory_mb(backend))
            outcome.trials += 1
            ends[_judged(outcome, label, error)] += 1
    finally:
        backend.close()
    outcome.count("over 512 MB", int(peak_mb - base_mb > _LIMIT_MB))
    outcome.notes["slowest"] = f"{slowest[0]:.2f} s ({slowest[1]})"
    outcome.notes["memory above the base at most"] = f"{peak_mb - base_mb} MB"
    outcome.notes["ends"] = dict(ends.most_common())
    return outcome


def _judged(outcome: Outcome, label: str, error: BaseException | None) -> str:
    """The end's name, with what is wrong with it counted."""
    if error is None:
        return "pages"
    code = error.code if isinstance(error, AppError) else type(error).__name__
    fault = {"file_unsafe": "crashed", "worker_died": "crashed", "file_too_slow": "hung"}.get(code, "")
    if not fault and not (isinstance(error, InputError) and code in _NAMED):
        fault = "without a name"
    if not fault and code not in MESSAGES:
        fault = "without a sentence"
    if fault:
        outcome.count(fault)
        print(f"  {label}: {code}", flush=True)
    return code


def control(folder: Path, count: int) -> Outcome:
    """A decoder that is used as it comes."""
    del folder
    outcome = Outcome("G1 G2 by Pillow as it comes", bad={"without a name": 0})
    for _label, _name, data in _all_files(count, with_bombs=False):
        outcome.trials += 1
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                image = Image.open(io.BytesIO(data))
                if image.width * image.height < 4_000_000:
                    image.load()
            except Exception:  # noqa: BLE001 - that is what is counted
                outcome.count("without a name")
    return outcome


def memory_mb(backend: WorkerBackend) -> int:
    """The most memory that the jail's present process ever held, 0 where the system does not say."""
    status = Path(f"/proc/{backend.process_ids['decode']}/status")
    if not status.exists():
        return 0
    lines = [line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM")]
    return int(lines[0].split()[1]) // 1024 if lines else 0


def _all_files(count: int, *, with_bombs: bool = True) -> Iterator[tuple[str, str, bytes]]:
    """Label, name and bytes of so many files."""
    small = list(files())
    cards = list(_drawn_cards(max(1, min(len(_CARDS), count // 300)))) if count >= 300 else small
    others = [data for _name, data in small]
    for seed in range(_FIRST_SEED, _FIRST_SEED + count):
        kind = seed % 3
        if kind == 0:
            name, data = malformed(seed)
            yield f"built {seed} {name}", name, data
        else:
            name, data = (small, cards)[kind - 1][seed % len((small, cards)[kind - 1])]
            yield f"damaged {seed} {name}", name, damaged(data, seed, others=others)
    if with_bombs:
        for name, data in bombs():
            yield f"bomb {name}", name, data


def _drawn_cards(count: int) -> Iterator[tuple[str, bytes]]:
    from tests.specimens.conditions import shoot
    from tests.specimens.studio import make

    for number, document in enumerate(_CARDS[:count]):
        image = Image.fromarray(shoot(make(document, 900 + number), "scan", number, size=(1000, 640)).image)
        for suffix, (form, options) in _FORMS.items():
            yield f"{document}.{suffix}", saved(image.convert("P") if suffix == "gif" else image, form, **options)


ImageFile.LOAD_TRUNCATED_IMAGES = False

if __name__ == "__main__":
    run_as_script(trial, control, 3000, 200)
