"""Work that was asked for and the queue in which it waits."""

from __future__ import annotations

import heapq
import itertools
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from pathlib import Path
from typing import Any

from typing_extensions import override

from app.capture.decoded import EVERY_PAGE, PageChoice
from app.capture.files import of_sane_size, read_file
from app.domain.errors import AppError, EngineError, InputError
from app.domain.geometry import Quad
from app.domain.image import Page
from app.services.backend import Progress
from app.services.kept_file import KeptFile

_LOG = logging.getLogger(__name__)
_NUMBERS = itertools.count(1)

FIRST, IN_TURN = 0, 1
"""Ranks: an operator waits for a box that is read again; pages come in turn."""


class Job:
    """One piece of work and its future, which stays cancellable until the work is done.

    `number` is unique in the process. `accepted` tells that a child had all of the request. `renew` begins the time
    limit anew, for work that comes in pieces.
    """

    def __init__(self, *, limit_s: float, rank: int = IN_TURN, page_id: str = "") -> None:
        self.future: Future[Any] = Future()
        self.number = next(_NUMBERS)
        self.limit_s, self.rank, self.page_id = limit_s, rank, page_id
        self.accepted = False
        self.renew: Callable[[], None] = lambda: None
        self._once, self._acknowledged = threading.Lock(), False

    def accept(self) -> None:
        """Notes that the request has arrived whole."""
        self.accepted = True

    @property
    def unwanted(self) -> bool:
        """Whether nobody waits for the result any more."""
        return self.future.done()

    def settle(self, result: Any) -> None:
        """Fulfils the future, unless it was cancelled."""
        try:
            self.future.set_result(result)
        except InvalidStateError:
            self._acknowledge()

    def fail(self, error: AppError) -> None:
        """Fails the future, unless it was cancelled."""
        try:
            self.future.set_exception(error)
        except InvalidStateError:
            self._acknowledge()

    def lost(self, *, timed_out: bool) -> AppError:
        """What to tell when the child that had the job was lost, or ended because it took too long."""
        return EngineError("worker_timeout", seconds=round(self.limit_s)) if timed_out else EngineError("worker_died")

    def cancel(self) -> None:
        """Cancels the future, unless it is done."""
        self.future.cancel()
        self._acknowledge()

    def _acknowledge(self) -> None:
        """Wakes those who wait for a cancelled future with `concurrent.futures.wait`."""
        with self._once:
            if self.future.cancelled() and not self._acknowledged:
                self._acknowledged = True
                self.future.set_running_or_notify_cancel()


class DecodeJob(Job):
    """A file to decode. `load` gives its bytes, on the backend's thread; `name` is what the operator knows it by. The
    time limit holds for each page.
    """

    def __init__(
        self, load: Callable[[], bytes], name: str, *, limit_s: float, choice: PageChoice = EVERY_PAGE
    ) -> None:
        super().__init__(limit_s=limit_s)
        self.load, self.name, self.choice = load, name, choice

    @override
    def lost(self, *, timed_out: bool) -> AppError:
        return InputError("file_too_slow", seconds=round(self.limit_s)) if timed_out else InputError("file_unsafe")

    def number_of(self, place: int) -> int:
        """The number in the file of the page that comes at this place, both counted from 1."""
        return self.choice.pages[place - 1] if place <= len(self.choice.pages) else place


class ReadJob(Job):
    """A page to read, or, with a `quad`, one box of it to read again."""

    def __init__(
        self,
        page: Page,
        document: str,
        *,
        limit_s: float,
        on_progress: Callable[[Progress], None] | None = None,
        quad: Quad | None = None,
        key: str = "",
    ) -> None:
        super().__init__(limit_s=limit_s, rank=IN_TURN if quad is None else FIRST, page_id=page.page_id)
        self.page, self.document, self.quad, self.key = page, document, quad, key
        self._on_progress = on_progress

    def report(self, progress: Progress) -> None:
        """Tells the one who asked; a fault of theirs does not stop the reading."""
        if self._on_progress is None or self.unwanted:
            return
        try:
            self._on_progress(progress)
        except Exception as exc:  # noqa: BLE001 - a listener's fault is not the reader's
            _LOG.warning("a progress listener failed: %s", type(exc).__name__)


Source = Path | bytes | KeptFile


def decode_job(source: Source, name: str, *, limit_s: float, choice: PageChoice) -> DecodeJob:
    """The work of decoding a file, or a file's bytes, which are called `name` then."""
    if isinstance(source, bytes):
        return DecodeJob(lambda: of_sane_size(source), name, limit_s=limit_s, choice=choice)
    if isinstance(source, KeptFile):
        return DecodeJob(source.load, str(source.path) if source.path.name else name, limit_s=limit_s, choice=choice)
    return DecodeJob(lambda: read_file(source), str(source), limit_s=limit_s, choice=choice)


class JobQueue:
    """Waiting jobs, by rank and then in the order in which they came. For any number of threads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._heap: list[tuple[int, int, Job]] = []
        self._woken = self._closed = False

    def put(self, job: Job) -> bool:
        """Adds the job; False if the queue is closed."""
        with self._changed:
            if self._closed:
                return False
            heapq.heappush(self._heap, (job.rank, job.number, job))
            self._changed.notify()
            return True

    def get(self, timeout_s: float | None = None) -> Job | None:
        """The next job that is still wanted. Waits for one; None after `wake`, `close` or the time."""
        with self._changed:
            self._changed.wait_for(lambda: self._heap or self._woken or self._closed, timeout_s)
            self._woken = False
            while self._heap and not self._closed:
                job = heapq.heappop(self._heap)[2]
                if not job.unwanted:
                    return job
                job.cancel()
            return None

    def wake(self) -> None:
        """Makes `get` return None once."""
        with self._changed:
            self._woken = True
            self._changed.notify()

    def waiting(self, page_id: str) -> list[Job]:
        """The jobs that wait for work on this page."""
        with self._changed:
            return [job for _rank, _number, job in self._heap if job.page_id == page_id]

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    def close(self) -> list[Job]:
        """Takes no more; what was waiting is handed back."""
        with self._changed:
            self._closed = True
            left = [job for _rank, _number, job in sorted(self._heap)]
            self._heap.clear()
            self._changed.notify_all()
            return left
