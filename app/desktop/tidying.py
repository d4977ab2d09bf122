"""Python's collector of unreachable objects on the GUI thread alone."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class Tidier(QObject):
    """Looks for unreachable objects on the thread that made it, twice a second, and keeps Python from doing so itself.

    Left alone, Python collects on whichever thread happens to allocate. Windows and models that hold each other would
    then be deleted on a worker thread while Qt still delivers events to them: a crash, now and then. What is there
    already stays for good and is not looked through again. Once in a process, on the GUI thread.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.collect()
        gc.freeze()
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(tidy)
        self._timer.start()


def tidy() -> None:
    """Collects as far as Python itself would have by now: young objects often, old ones seldom."""
    due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if due[0]:
        gc.collect(2 if due[2] else 1 if due[1] else 0)
