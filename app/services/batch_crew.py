"""Those who read the files of a batch: processes of this machine, one for each core."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import Protocol, Self

from app.domain.errors import AppError, EngineError
from app.services.backend import Backend
from app.services.batch_task import BatchAnswer, BatchOrder, batch_backend, failed_order, read_order

_PROCESS_BYTES = 900 * 1024 * 1024
"""What one reader with its decoder may come to need."""


class Crew(Protocol):
    """Reads orders in any order; a context that ends its processes. Called from one thread."""

    def answers(self, orders: Iterable[BatchOrder]) -> Iterator[BatchAnswer]:
        """One answer for each order, as they come. Takes orders only as fast as it can begin them.

        Raises: AppError if nothing can be read any more.
        """
        ...

    def __enter__(self) -> Self:
        """Nothing."""
        ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends the processes."""
        ...


def machine_size() -> int:
    """How many readers this machine bears: one for each core it lets us use, and no more than its free memory holds."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    try:
        free = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):  # Windows, and systems that do not tell
        return cores
    return max(1, min(cores, free // _PROCESS_BYTES))


class LocalCrew:
    """So many backends, each with a thread that feeds it. `make_backend` makes one, when there is work for it."""

    def __init__(self, workers: int, make_backend: Callable[[], Backend] = batch_backend) -> None:
        self._workers, self._make_backend = workers, make_backend
        self._backends: list[Backend] = []
        self._answers: queue.SimpleQueue[BatchAnswer | None] = queue.SimpleQueue()
        self._taking = threading.Lock()
        self._closed = False

    def answers(self, orders: Iterable[BatchOrder]) -> Iterator[BatchAnswer]:
        """See `Crew.answers`."""
        waiting = iter(orders)
        for _ in range(self._workers):
            threading.Thread(target=self._feed, args=(waiting,), name="batch", daemon=True).start()
        working = self._workers
        while working:
            answer = self._answers.get()
            if answer is None:
                working -= 1
            else:
                yield answer

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._taking:
            self._closed = True
        for backend in self._backends:
            backend.close()

    def _feed(self, waiting: Iterator[BatchOrder]) -> None:
        backend = None
        try:
            while (order := self._next(waiting)) is not None:
                backend = backend or self._backend()
                if backend is None:
                    return
                self._answers.put(_read(backend, order))
        finally:
            self._answers.put(None)

    def _backend(self) -> Backend | None:
        with self._taking:
            if self._closed:
                return None
            self._backends.append(self._make_backend())
            return self._backends[-1]

    def _next(self, waiting: Iterator[BatchOrder]) -> BatchOrder | None:
        with self._taking:
            return None if self._closed else next(waiting, None)


def _read(backend: Backend, order: BatchOrder) -> BatchAnswer:
    try:
        return read_order(backend, order)
    except Exception as exc:  # noqa: BLE001 - one file must not end the batch
        fault = exc if isinstance(exc, AppError) else _unforeseen(exc)
        return failed_order(order, fault)


def _unforeseen(exc: Exception) -> EngineError:
    return EngineError("reading_failed", fault=type(exc).__name__, place="batch")
