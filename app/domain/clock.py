"""What time it is: the wall's time, which may be set wrong, and the time that only runs forward."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Protocol

SLACK = timedelta(minutes=10)
"""A clock that is corrected by less than this is an ordinary clock."""

LEAP = timedelta(days=60)
"""A store that was last used longer ago than this asks whether today is today before it erases anything."""


class Clock(Protocol):
    """Where all times come from; trials hand in one of their own."""

    def now(self) -> datetime:
        """The wall's time in UTC, with its zone."""
        ...

    def monotonic(self) -> float:
        """Seconds since the machine started; never goes back while it runs."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The wall's time in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds since the machine started."""
        return time.monotonic()


class ClockState(StrEnum):
    """Whether the wall's time fits what was seen before."""

    PLAUSIBLE = "plausible"
    SET_BACK = "set_back"
    LEAPT = "leapt"


def judge_clock(last_seen: datetime | None, now: datetime) -> ClockState:
    """What the time that was last seen says about now; None when nothing was seen yet."""
    if last_seen is None:
        return ClockState.PLAUSIBLE
    if now < last_seen - SLACK:
        return ClockState.SET_BACK
    return ClockState.LEAPT if now > last_seen + LEAP else ClockState.PLAUSIBLE


def iso(moment: datetime) -> str:
    """ISO 8601 in UTC to the millisecond, `2026-11-25T08:00:00.000Z`: sorts as text as it does in time."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def from_iso(text: str) -> datetime:
    """The moment that such a text names. Raises: ValueError."""
    return datetime.fromisoformat(text)


def ran_for(since: float, now: float) -> float:
    """Seconds that surely passed between two readings of the monotonic clock, also across a restart of the machine.

    After a restart that clock begins at 0 again, so `now` itself is a lower bound; in every other case the difference
    is exact. The result is never more than what really passed, whatever the wall clock does.
    """
    return now - since if now >= since else max(now, 0.0)
