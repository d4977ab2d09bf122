"""A queue of 1,000 documents: how long it takes to open, and the longest gap while it is scrolled from end to end.

QT_QPA_PLATFORM=offscreen python -m tests.bench.queue [entries, 1000 by default]
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from app.desktop.application import Application
from app.desktop.errands import THUMBNAIL_PX
from app.desktop.intake import sources_from_paths
from app.desktop.models.queue_model import EntryState
from app.desktop.settings import DeskSettings
from app.desktop.views.queue_list import QueueList
from tests.desktop.desk_samples import CATALOGUE
from tests.desktop.model_tester import watch_model
from tests.desktop.scripted_backend import ScriptedBackend

_STEPS = 400


def main(count: int) -> None:
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        settings = DeskSettings(Path(folder) / "desk.ini")
        settings.keep("start/seen", "yes")
        desk = Application(
            ScriptedBackend(), CATALOGUE, lambda _records, profile: Path(profile.path), settings, operator="Mara"
        )
        desk.window.resize(1440, 900)
        desk.start(())
        app.processEvents()
        opened_ms, opened_own_ms = _opened_ms(app, desk, count)
        tester = watch_model(desk.desk.queue)
        _fill(desk)
        app.processEvents()
        gaps, own = _scroll_gaps_ms(app, desk)
        own_words = f"{opened_own_ms:.0f} ms of it the program's own work"
        print(f"{count} entries: opened and painted in {opened_ms:.0f} ms, {own_words} (goal 200)")
        gaps.sort()
        own.sort()
        print(f"scrolled in {_STEPS} steps: longest gap {gaps[-1]:.1f} ms, median {gaps[_STEPS // 2]:.1f} ms (goal 16)")
        print(f"of which the program's own work: longest {own[-1]:.1f} ms, median {own[_STEPS // 2]:.1f} ms")
        print(f"load average {os.getloadavg()[0]:.1f}; model watched by {type(tester).__name__}")
        desk.desk.clear()
        desk.window.close()


def _opened_ms(app: QApplication, desk: Application, count: int) -> tuple[float, float]:
    sources = sources_from_paths([f"scan-{number:04}.png" for number in range(count)])
    began, worked = time.perf_counter(), time.thread_time()
    desk.desk.open(sources)
    app.processEvents()
    return 1000 * (time.perf_counter() - began), 1000 * (time.thread_time() - worked)


def _fill(desk: Application) -> None:
    """Gives every entry a picture and a type, as if it had been read."""
    model = desk.desk.queue
    for number, entry in enumerate(model.entries):
        picture = QImage(*THUMBNAIL_PX, QImage.Format.Format_RGB32)
        picture.fill(QColor.fromHsv(number * 7 % 360, 90, 200))
        shown = type(entry)(entry.entry_id, entry.name, EntryState.REVIEW, "Passport", number % 5, "", picture, "10:15")
        model.put(shown)


def _scroll_gaps_ms(app: QApplication, desk: Application) -> tuple[list[float], list[float]]:
    """For every step, the time that passed and the time that this thread worked."""
    view = desk.window.findChild(QueueList)
    assert isinstance(view, QueueList)
    bar = view.verticalScrollBar()
    gaps, own = [], []
    for step in range(_STEPS):
        began, worked = time.perf_counter(), time.thread_time()
        bar.setValue(round(bar.maximum() * step / (_STEPS - 1)))
        app.processEvents()
        gaps.append(1000 * (time.perf_counter() - began))
        own.append(1000 * (time.thread_time() - worked))
    return gaps, own


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
