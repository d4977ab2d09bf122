"""What a trial prints: so many trials, and how often each thing went wrong that must not."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Outcome:
    """Counts of one trial or of its control. `notes` are figures that are neither good nor bad."""

    name: str
    trials: int = 0
    bad: dict[str, int] = field(default_factory=dict)
    notes: dict[str, object] = field(default_factory=dict)

    def count(self, what: str, times: int = 1) -> None:
        self.bad[what] = self.bad.get(what, 0) + times

    @property
    def is_good(self) -> bool:
        return self.trials > 0 and not any(self.bad.values())

    def __str__(self) -> str:
        wrong = ", ".join(f"{times} {what}" for what, times in self.bad.items()) or "0 faults"
        notes = "".join(f"; {what} {value}" for what, value in self.notes.items())
        return f"{self.name}: {self.trials:,} trials, {wrong}{notes}"


Run = Callable[[Path, int], Outcome]


def main(trial: Run, control: Run, trials: int, controls: int) -> int:
    """Runs both in folders of their own and prints them; 0 when the trial is good and the control is not."""
    parser = argparse.ArgumentParser()
    parser.add_argument("trials", nargs="?", type=int, default=trials)
    parser.add_argument("--control", type=int, default=controls)
    given = parser.parse_args()
    status = 0
    for run, count, wanted in ((trial, given.trials, True), (control, given.control, False)):
        with tempfile.TemporaryDirectory(prefix="trial-") as folder:
            outcome = run(Path(folder), count)
        mark = "" if wanted else "control, must fail: "
        print(mark + str(outcome), flush=True)
        status |= outcome.is_good is not wanted
    print("as it should be" if status == 0 else "NOT AS IT SHOULD BE", flush=True)
    return status


def run_as_script(trial: Run, control: Run, trials: int, controls: int) -> None:
    sys.exit(main(trial, control, trials, controls))
