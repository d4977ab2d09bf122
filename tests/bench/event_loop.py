"""The longest time for which the desk does not answer while it starts, warms its reader and reads documents.

    QT_QPA_PLATFORM=offscreen python -m tests.bench.event_loop [FILE…] [--rounds 3]

A timer asks to be called every millisecond; the time between two calls, less that millisecond, is what an operator
would have waited. Prints the gaps of each phase: window up, reader warming, reading, countersigning.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app import bootstrap
from app.desktop.application import Application
from app.desktop.intake import sources_from_paths
from app.desktop.models.queue_model import EntryState
from app.desktop.settings import DeskSettings
from app.services.backend import BackendState

GOAL_MS = 50.0
_TICK_MS = 1
_PATIENCE_MS = 180_000


@dataclass
class Pulse:
    """Measures the gaps between two turns of the event loop."""

    gaps_ms: dict[str, list[float]] = field(default_factory=dict)
    phase: str = ""
    last: float = 0.0

    def start(self) -> QTimer:
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self.beat)
        timer.start(_TICK_MS)
        return timer

    def enter(self, phase: str) -> None:
        self.phase, self.last = phase, time.perf_counter()

    def beat(self) -> None:
        now = time.perf_counter()
        self.gaps_ms.setdefault(self.phase, []).append(max(0.0, 1000 * (now - self.last) - _TICK_MS))
        self.last = now


def wait_for(condition: Callable[[], bool]) -> bool:
    """Lets the desk run until the condition holds; False if that takes minutes."""
    loop = QEventLoop()
    look = QTimer()
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    look.start(5)
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    loop.exec()
    return condition()


def measure(files: Sequence[Path], rounds: int, pulse: Pulse) -> None:
    types = tuple(bootstrap.catalogue().values())
    with tempfile.TemporaryDirectory() as folder, bootstrap.backend() as processes:
        states: list[BackendState] = []
        processes.watch_state(states.append)
        settings = DeskSettings(Path(folder) / "desk.ini")
        settings.keep("start/seen", "yes")
        written: list[int] = []

        def exporter(records: Sequence[object], profile: object) -> Path:
            written.append(len(records))
            return Path(folder) / "records.json"

        began = time.perf_counter()
        desk = Application(processes, types, exporter, settings, operator="bench")
        desk.window.resize(1440, 900)
        beating = pulse.start()
        pulse.enter("window up")
        desk.start(())
        wait_for(lambda: desk.window.isVisible() and len(pulse.gaps_ms.get("window up", ())) > 20)
        print(f"window usable after {1000 * (time.perf_counter() - began):.0f} ms (Qt loaded already)")
        pulse.enter("reader warming")
        wait_for(lambda: BackendState.READY in states)
        pulse.enter("reading")
        for _ in range(rounds):
            desk.desk.open(sources_from_paths(files))
            wait_for(lambda: all(e.state in (EntryState.REVIEW, EntryState.FAILED) for e in desk.desk.queue.entries))
        pulse.enter("countersigning")
        for _ in range(rounds * len(files)):
            session = desk.desk.session
            if session is None:
                break
            for key in session.open_keys:
                desk.window.views.fields.focus_field(key)
                session.accept(key)
            before = len(written)
            desk.desk.countersign("bench")
            wait_for(lambda before=before: len(written) > before)  # type: ignore[misc]
        beating.stop()
        desk.desk.clear()
        desk.window.close()


def report(pulse: Pulse) -> float:
    """Prints a line for each phase and returns the longest gap while reading."""
    for phase, gaps in pulse.gaps_ms.items():
        ordered = sorted(gaps)
        print(
            f"{phase:>16}: longest {ordered[-1]:6.1f} ms, 99 % below {ordered[int(0.99 * (len(ordered) - 1))]:6.1f} ms,"
            f" {len(ordered)} turns"
        )
    longest = max(pulse.gaps_ms.get("reading", [0.0]))
    print(f"longest gap while reading: {longest:.1f} ms (goal {GOAL_MS:.0f})")
    return longest


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args(arguments)
    QApplication.instance() or QApplication([sys.argv[0]])
    pulse = Pulse()
    measure(options.files or bootstrap.bundled_specimens(), options.rounds, pulse)
    report(pulse)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
