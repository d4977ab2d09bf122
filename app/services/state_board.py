"""The state of a backend and those who want to know it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from app.services.backend import BackendState

_LOG = logging.getLogger(__name__)


class StateBoard:
    """Holds the state and tells every listener each change, in order. For any number of threads."""

    def __init__(self, state: BackendState) -> None:
        self._lock = threading.RLock()
        self._state = state
        self._listeners: list[Callable[[BackendState], None]] = []

    @property
    def state(self) -> BackendState:
        """The state now."""
        return self._state

    def watch(self, listener: Callable[[BackendState], None]) -> None:
        """Calls the listener with the state now, on this thread, and after every change on the one that makes it."""
        with self._lock:
            self._listeners.append(listener)
            listener(self._state)

    def tell(self, state: BackendState) -> None:
        """Changes the state. "Closed" is the last one."""
        with self._lock:
            if state is self._state or self._state is BackendState.CLOSED:
                return
            self._state = state
            for listener in self._listeners:
                try:
                    listener(state)
                except Exception as exc:  # noqa: BLE001 - a listener's fault is not the backend's
                    _LOG.warning("a state listener failed: %s", type(exc).__name__)
