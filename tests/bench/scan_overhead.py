"""What the program adds to a scan: from the key to the fields, less the scan itself and less the reading itself.

`python -m tests.bench.scan_overhead --rounds 7` drives SANE's test device through the scanner, the jailed decoder and
the reading process, and prints medians. The scan itself is plain `scanimage` with the same arguments, in the same
minute. Nothing here asserts: figures depend on the machine.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
import time
from pathlib import Path

from app.bootstrap import backend
from app.capture.scanner.protocol import Colour, ScannedPage, ScanWish
from app.capture.scanner.sane import SaneScanner
from app.capture.scanner.sane_options import parse_options, scan_arguments
from app.domain.image import Page
from app.services.backend import Backend
from app.services.scanning import ScanService
from tests.bench.scores import median

CASES = {
    "a card's, 300 dpi, colour": (68, ScanWish(dpi=300)),
    "a card's, 600 dpi, colour": (68, ScanWish(dpi=600)),
    "A4's, 300 dpi, grey": (250, ScanWish(dpi=300, colour=Colour.GREY)),
    "A4's, 300 dpi, colour": (250, ScanWish(dpi=300)),
}
"""Side of the square (the test device knows no other shape) in millimetres, and how it is scanned."""

GOAL_MS = 150
_DEVICE = "test:0"


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.scan_overhead", description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    print(f"load average {os.getloadavg()[0]:.1f}; medians of {rounds} rounds in ms; goal: at most {GOAL_MS} added")
    print("| area of | scanimage alone | ours, to the bytes | decoding | reading | hand-over | added |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as folder, backend() as processes:
        for name, (side, wish) in CASES.items():
            environment = _environment(Path(folder), side)
            service = ScanService({"sane": SaneScanner(environment)})
            service.options(f"sane {_DEVICE}").result()
            told = [_round(service, processes, environment, wish) for _ in range(rounds + 1)][1:]
            print(f"| {name} | {' | '.join(f'{median(list(column)):.0f}' for column in zip(*told, strict=True))} |")


def _environment(folder: Path, side: int) -> dict[str, str]:
    (folder / "dll.conf").write_text("test\n")
    lines = ("number_of_devices 1", 'test-picture "Grid"', f"geometry_max {side}", f"br_x {side}", f"br_y {side}")
    (folder / "test.conf").write_text("\n".join(lines) + "\n")
    return {**os.environ, "SANE_CONFIG_DIR": str(folder), "LC_ALL": "C"}


def _round(
    service: ScanService, processes: Backend, environment: dict[str, str], wish: ScanWish
) -> tuple[float, float, float, float, float, float]:
    alone = _plain_ms(environment, wish)
    pages: list[ScannedPage] = []
    began = time.perf_counter()
    service.scan(f"sane {_DEVICE}", wish, on_page=pages.append).done.result()
    scanned = 1000 * (time.perf_counter() - began)
    began = time.perf_counter()
    decoded = processes.decode(pages[0].untrusted_data, name="Scan 1").result()
    decoding = 1000 * (time.perf_counter() - began)
    reading, own = _read_ms(processes, decoded[0])
    added = (scanned - alone) + decoding + (reading - own)
    return alone, scanned, decoding, own, reading - own, added


def _plain_ms(environment: dict[str, str], wish: ScanWish) -> float:
    """The scan itself, with the arguments that ours takes, into nowhere."""
    device = f"--device-name={_DEVICE}"
    listing = subprocess.run(["scanimage", device, "-A"], env=environment, capture_output=True, text=True, check=True)
    command = ["scanimage", device, *scan_arguments(parse_options(listing.stdout), wish), "--format=tiff"]
    began = time.perf_counter()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return 1000 * (time.perf_counter() - began)


def _read_ms(processes: Backend, page: Page) -> tuple[float, float]:
    """Milliseconds until the fields were here, and those that the reading itself took by its own word."""
    began = time.perf_counter()
    readings = processes.read(page).result()
    spent = 1000 * (time.perf_counter() - began)
    processes.forget(page.page_id)
    return spent, readings[0].timing_ms["total"]


if __name__ == "__main__":
    main()
