"""Work off the GUI thread and its way back: the only file that names QThreadPool or touches a Future's callbacks."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from threading import RLock
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid
from typing_extensions import override

from app.domain.errors import AppError

T = TypeVar("T")

_CLOSE_WAIT_MS = 2000


class Ticket:
    """One piece of work under way. GUI thread only."""

    __slots__ = ("_cancel", "_dropped", "_ended")

    def __init__(self) -> None:
        self._cancel: Callable[[], object] = lambda: None
        self._dropped = False
        self._ended = False

    @property
    def dropped(self) -> bool:
        """Whether nobody waits for the result any more."""
        return self._dropped

    @property
    def ended(self) -> bool:
        """Whether the outcome has been reported, or never will be."""
        return self._ended or self._dropped

    def end(self) -> None:
        """Marks the outcome as reported."""
        self._ended = True

    def bind(self, cancel: Callable[[], object]) -> None:
        """Has `cancel` called when the ticket is dropped."""
        self._cancel = cancel

    def drop(self) -> None:
        """The result, also one that is on its way already, is thrown away; work that can be stopped is."""
        if not self.ended:
            self._dropped = True
            self._cancel()
        self._dropped = True


_POOLS: list[QThreadPool] = []
"""Pools that may have work under way. A pool that is deleted waits for its work, and where the GUI thread deletes it
that work waits for Python, which the GUI thread holds: so a pool outlives whoever made it until it was closed.
"""


class Tasks(QObject):
    """Runs and watches work; every `done`, `failed` and relayed call arrives on the GUI thread, in a later turn of it.

    Made on the GUI thread. `done` gets the result, `failed` an AppError; neither is called for a dropped ticket, for
    cancelled work or after `close`.
    """

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._posting = RLock()
        self._pool = QThreadPool()
        _POOLS.append(self._pool)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def watch(
        self,
        future: Future[T],
        done: Callable[[T], None],
        failed: Callable[[AppError], None],
        ticket: Ticket | None = None,
    ) -> Ticket:
        """Reports how the future ends, however long ago that was. `ticket` is one made before, for a relay to ask."""
        ticket = ticket or Ticket()
        ticket.bind(future.cancel)
        future.add_done_callback(lambda ended: self._post(lambda: _settle(ticket, ended, done, failed)))
        return ticket

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[AppError], None]) -> Ticket:
        """Runs `work` on a pool thread and reports how it ends. After `close` nothing is begun any more: the pool would
        wait for it while it is taken down, on the thread that the work needs.
        """
        future: Future[T] = Future()
        ticket = self.watch(future, done, failed)
        ticket.bind(lambda: None)
        if self._closed:
            ticket.drop()
        else:
            self._pool.start(_Job(work, future))
        return ticket

    def relay(self, deliver: Callable[[T], None]) -> Callable[[T], None]:
        """A function for any thread that has `deliver` called on the GUI thread with the same argument."""
        return lambda news: self._post(lambda: deliver(news))

    def close(self) -> None:
        """Delivers nothing more, and waits a moment for the pool to finish."""
        with self._posting:
            self._closed = True
        self._pool.clear()
        if self._pool.waitForDone(_CLOSE_WAIT_MS) and self._pool in _POOLS:
            _POOLS.remove(self._pool)

    def _post(self, call: Callable[[], None]) -> None:
        # Under the lock: between a look and the signal this could be closed and deleted on the GUI thread.
        with self._posting:
            if not self._closed and isValid(self):
                self._arrived.emit(call)

    @Slot(object)
    def _on_arrived(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()


class _Job(QRunnable):
    """Work whose outcome goes into a future."""

    def __init__(self, work: Callable[[], T], future: Future[T]) -> None:
        super().__init__()
        self._work: Callable[[], object] = work
        self._future: Future[object] = future  # type: ignore[assignment]

    @override
    def run(self) -> None:
        try:
            result = self._work()
        except BaseException as error:  # noqa: BLE001 - it is handed on whole, to the thread that asked
            self._future.set_exception(error)
        else:
            self._future.set_result(result)


def _settle(ticket: Ticket, ended: Future[T], done: Callable[[T], None], failed: Callable[[AppError], None]) -> None:
    if ticket.dropped:
        return
    ticket.end()
    if ended.cancelled():
        return
    error = ended.exception()
    if error is None:
        done(ended.result())
    elif isinstance(error, AppError):
        failed(error)
    elif not isinstance(error, CancelledError):
        failed(AppError("desk_internal_error", kind=type(error).__name__))
