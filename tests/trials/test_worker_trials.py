"""The trials of what comes in, is read and leaves, in short: each must be good, and its control must not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.trials import cut_files, hostile_exports, lost_workers, malformed_files
from tests.trials.outcome import Run

SHORT: dict[str, tuple[Run, int, Run, int]] = {
    "G1 G2 malformed files": (malformed_files.trial, 90, malformed_files.control, 60),
    "G3 cut files": (cut_files.trial, 4, cut_files.control, 4),
    "G10 G25 G26 lost workers": (lost_workers.trial, 2, lost_workers.control, 1),
    "G18 to G21 hostile exports": (hostile_exports.trial, 40, hostile_exports.control, 12),
}


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
