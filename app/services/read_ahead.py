"""How reading ahead goes: how much is left, and how long that may take."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

_REMEMBERED = 20


@dataclass(frozen=True, slots=True)
class ReadAhead:
    """What is left to be read while the operator reviews. `seconds_left` is 0 while nobody can tell; `done` counts from
    when there was last nothing left.
    """

    left: int = 0
    done: int = 0
    seconds_left: float = 0.0
    is_paused: bool = False


class Pace:
    """Remembers how long the last documents took. One thread."""

    def __init__(self) -> None:
        self._seconds: deque[float] = deque(maxlen=_REMEMBERED)
        self._done = 0

    def note(self, seconds: float) -> None:
        """One more document was read, in so many seconds."""
        self._seconds.append(seconds)
        self._done += 1

    def told(self, left: int, *, is_paused: bool) -> ReadAhead:
        """How it goes with so many documents left."""
        if left == 0:
            self._done = 0
        each = sum(self._seconds) / len(self._seconds) if self._seconds else 0.0
        return ReadAhead(left, self._done, left * each, is_paused)
