"""What a record costs the operator: keys pressed and seconds looked at, never what was typed."""

from __future__ import annotations

import time
from collections.abc import Callable


class Effort:
    """Counts keys and seconds of one record; the clock stands still while another record is on the desk.

    `clock` returns monotonic seconds. The GUI thread calls it.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._keys = 0
        self._spent = 0.0
        self._since: float | None = clock()

    @property
    def keys(self) -> int:
        """Physical key presses so far."""
        return self._keys

    @property
    def seconds(self) -> float:
        """Seconds that the record was on the desk so far."""
        running = 0.0 if self._since is None else max(0.0, self._clock() - self._since)
        return self._spent + running

    def count_key(self) -> None:
        """Adds one key press."""
        self._keys += 1

    def pause(self) -> None:
        """Stops the clock; a second call changes nothing."""
        self._spent = self.seconds
        self._since = None

    def resume(self) -> None:
        """Starts the clock again; a second call changes nothing."""
        if self._since is None:
            self._since = self._clock()
