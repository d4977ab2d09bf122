"""Notices when nobody has touched the desk for a while."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from typing_extensions import override

from app.desktop.preferences import Preferences

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
        QEvent.Type.Drop,
    }
)


class IdleWatch(QObject):
    """Counts the time since the last key, touch or movement by a clock that no change of the date can turn.

    `clock` returns seconds and goes on while the machine sleeps, so that a lid closed for an hour counts as an hour.
    GUI thread only.

    Signals:
        idle_reached(): nobody has touched anything for as long as the setting says.
    """

    idle_reached = Signal()

    def __init__(
        self, preferences: Preferences, clock: Callable[[], float] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._clock = clock or _since_boot
        self._last = self._clock()
        self._site_s = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)
        preferences.changed.connect(self._on_preferences_changed)
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._arm()

    @property
    def limit_s(self) -> int:
        """Seconds until the desk counts as left alone, the shorter of the operator's and the site's; 0 for never."""
        limits = [seconds for seconds in (60 * self._preferences.number("lock/idle_minutes"), self._site_s) if seconds]
        return min(limits, default=0)

    def limit_to(self, seconds: int) -> None:
        """The site wants the desk locked after so many seconds at the latest; 0 for no such wish."""
        self._site_s = seconds
        self._arm()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() in _TOUCHES and self._is_late_touch()

    def _is_late_touch(self) -> bool:
        """The first touch after a sleep comes too late: the desk was left alone, and the key goes nowhere."""
        now = self._clock()
        late = self.limit_s > 0 and now - self._last >= self.limit_s
        self._last = now
        if late:
            self.idle_reached.emit()
        return late

    def _arm(self) -> None:
        self._timer.stop()
        if self.limit_s > 0:
            left_s = self.limit_s - (self._clock() - self._last)
            self._timer.start(max(50, min(round(1000 * left_s), 600_000)))

    @Slot()
    def _on_timer_timeout(self) -> None:
        now = self._clock()
        if self.limit_s > 0 and now - self._last >= self.limit_s:
            self._last = now
            self.idle_reached.emit()
        self._arm()

    @Slot(str)
    def _on_preferences_changed(self, key: str) -> None:
        if key == "lock/idle_minutes":
            self._arm()


def _since_boot() -> float:
    """Seconds that pass while the machine sleeps too, where the system has such a clock."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(boot) if boot is not None else time.monotonic()
