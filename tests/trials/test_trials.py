"""The trials in short: each must be good, and each control must not. The long forms are run by hand (RESULTS.md)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.trials import (
    clocks_and_pins,
    erased_records,
    failing_disk,
    forged_logs,
    kill_nine,
    lost_folders,
    power_loss,
    private_memory,
    raw_disk,
    rotten_files,
    writers,
)
from tests.trials.canaries import CANARIES, sightings
from tests.trials.outcome import Outcome, Run

SHORT: dict[str, tuple[Run, int, Run, int]] = {
    "G6 kill -9": (kill_nine.trial, 3, kill_nine.control, 6),
    "G7 power loss": (power_loss.trial, 60, power_loss.control, 20),
    "G8 failing disk": (failing_disk.trial, 2, failing_disk.control, 1),
    "G9 G11 lost folders": (lost_folders.trial, 1, lost_folders.control, 1),
    "G12 G13 writers": (writers.trial, 30, writers.control, 60),
    "G14 G17 clocks and PINs": (clocks_and_pins.trial, 2, clocks_and_pins.control, 1),
    "G15 rotten files": (rotten_files.trial, 24, rotten_files.control, 24),
    "G16 forged logs": (forged_logs.trial, 1, forged_logs.control, 1),
    "G22 G28 raw disk": (raw_disk.trial, 1, raw_disk.control, 1),
    "G31 erased records": (erased_records.trial, 1, erased_records.control, 1),
}
if os.name == "posix" and Path("/proc/self/mem").exists():
    SHORT["G27 private memory"] = (private_memory.trial, 1, private_memory.control, 1)


@pytest.mark.parametrize("name", SHORT)
def test_the_trial_finds_nothing(name: str, tmp_path: Path) -> None:
    run, count, _, _ = SHORT[name]
    outcome = run(tmp_path, count)
    assert outcome.is_good, str(outcome)


@pytest.mark.parametrize("name", SHORT)
def test_the_control_finds_something(name: str, tmp_path: Path) -> None:
    _, _, run, count = SHORT[name]
    outcome = run(tmp_path, count)
    assert not outcome.is_good, str(outcome)


def test_canaries_are_seen_in_every_form() -> None:
    import base64
    import zlib

    word = CANARIES[0].encode()
    for hidden in (word, word.decode().encode("utf-16-le"), word.hex().encode(), zlib.compress(b"x" * 9 + word)):
        assert sightings(b"\0" * 7 + hidden + b"\0")
    for shift in range(3):
        assert sightings(base64.b64encode(b"a" * shift + word + b"tail"))
    assert sightings(b"nothing to see" * 100) == []


def test_a_trial_of_nothing_is_not_good() -> None:
    assert not Outcome("x").is_good
    assert Outcome("x", trials=1, bad={"lost": 0}).is_good
