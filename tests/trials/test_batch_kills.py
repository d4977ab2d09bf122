"""The short form of the trial; the long one is run by hand."""

from __future__ import annotations

from pathlib import Path

from tests.services.scripted_batch import draw_folder
from tests.trials.batch_kills import kill_trials


def test_a_batch_killed_at_random_moments_ends_in_the_same_set(tmp_path: Path) -> None:
    draw_folder(tmp_path / "in", 250)
    kills, wrong = kill_trials(tmp_path, 2)
    print(f"2 trials, {kills} kills, {wrong} lost or doubled")
    assert kills > 0
    assert wrong == 0
