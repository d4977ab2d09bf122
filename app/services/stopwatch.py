"""How long each stage of a reading took."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager


class Stopwatch:
    """Adds up wall-clock time per stage (monotonic clock). One per reading; not shared between threads."""

    def __init__(self) -> None:
        self._begun = time.perf_counter()
        self._stages: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Counts the time inside the `with` block for the stage; repeated blocks add up."""
        begun = time.perf_counter()
        try:
            yield
        finally:
            self._stages[name] = self._stages.get(name, 0.0) + time.perf_counter() - begun

    def milliseconds(self) -> dict[str, float]:
        """Stage -> milliseconds (to 0.1), with "total" since the stopwatch was made."""
        spent = {name: round(1000 * seconds, 1) for name, seconds in self._stages.items()}
        return spent | {"total": round(1000 * (time.perf_counter() - self._begun), 1)}
