"""The backend without processes: the same contract on one thread, for tests and for hosts that allow no children.

There is no jail and no time limit here: pictures from strangers belong into `app.services.worker`.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.capture.decoded import EVERY_PAGE, PageChoice, new_page
from app.domain.errors import AppError, EngineError
from app.domain.geometry import Quad
from app.domain.image import Page, Raster
from app.domain.reading import FieldValue, Reading
from app.services.backend import BackendState, Progress
from app.services.jobs import DecodeJob, Job, JobQueue, ReadJob, decode_job
from app.services.kept_file import KeptFile
from app.services.state_board import StateBoard

if TYPE_CHECKING:
    from app.capture.decoded import DecodedPage
    from app.services.reading_child import Reader

_LOG = logging.getLogger(__name__)
_CLOSE_S = 2.0


class _AbandonedError(Exception):
    """Nobody waits for the page any more."""


class InlineBackend:
    """A `Backend` on one thread of its own. `decode_in_process` is `app.capture.decode.decode` or like it."""

    def __init__(self, reader: Reader, decode_in_process: Callable[..., Iterable[DecodedPage]]) -> None:
        self._reader, self._decode = reader, decode_in_process
        self._board = StateBoard(BackendState.READY)
        self._queue = JobQueue()
        self._current: Job | None = None
        self._thread = threading.Thread(target=self._run, name="inline-backend", daemon=True)
        self._thread.start()

    def decode(
        self, source: Path | bytes | KeptFile, *, name: str = "", choice: PageChoice = EVERY_PAGE
    ) -> Future[tuple[Page, ...]]:
        """See `Backend.decode`."""
        return self._submitted(decode_job(source, name, limit_s=0, choice=choice))

    def read(
        self, page: Page, *, document: str = "auto", on_progress: Callable[[Progress], None] | None = None
    ) -> Future[tuple[Reading, ...]]:
        """See `Backend.read`."""
        return self._submitted(ReadJob(page, document, limit_s=0, on_progress=on_progress))

    def reread(self, page: Page, quad: Quad, *, document: str, key: str) -> Future[FieldValue]:
        """See `Backend.reread`."""
        return self._submitted(ReadJob(page, document, limit_s=0, quad=quad, key=key))

    def forget(self, page_id: str) -> None:
        """See `Backend.forget`."""
        jobs = self._queue.waiting(page_id)
        current = self._current
        if current is not None and current.page_id == page_id:
            jobs.append(current)
        for job in jobs:
            job.cancel()
        self._reader.forget(page_id)

    def watch_state(self, listener: Callable[[BackendState], None]) -> None:
        """See `Backend.watch_state`."""
        self._board.watch(listener)

    def close(self) -> None:
        """See `Backend.close`. A page that is being read is not waited for longer than that."""
        for job in self._queue.close():
            job.fail(EngineError("worker_unavailable"))
        current = self._current
        if current is not None:
            current.fail(EngineError("worker_unavailable"))
        self._thread.join(_CLOSE_S)
        self._board.tell(BackendState.CLOSED)

    def _submitted(self, job: Job) -> Future[Any]:
        if not self._queue.put(job):
            job.fail(EngineError("worker_unavailable"))
        return job.future

    def _run(self) -> None:
        while not self._queue.closed:
            if (job := self._queue.get()) is not None:
                self._current = job
                self._do(job)
                self._current = None

    def _do(self, job: Job) -> None:
        try:
            job.settle(self._result(job))
        except AppError as exc:
            job.fail(exc)
        except _AbandonedError:
            job.settle(None)
        except Exception as exc:  # noqa: BLE001 - as the reading process does
            _LOG.error("inline backend: %s", type(exc).__name__)
            job.fail(EngineError("reading_failed", fault=type(exc).__name__, place="inline"))

    def _result(self, job: Job) -> Any:
        if isinstance(job, DecodeJob):
            return self._pages(job)
        assert isinstance(job, ReadJob)
        if job.quad is not None:
            return self._reader.reread(job.page, job.quad, document=job.document, key=job.key)
        return self._reader.read(job.page, document=job.document, on_progress=partial(_report, job))

    def _pages(self, job: DecodeJob) -> tuple[Page, ...]:
        return tuple(
            new_page(
                Raster(page.width_px, page.height_px, page.rgb()),
                file=job.name,
                number=job.number_of(place),
                dpi=page.dpi,
                original=page.original,
            )
            for place, page in enumerate(self._decode(job.load(), name=job.name, choice=job.choice), start=1)
        )


def _report(job: ReadJob, progress: Progress) -> None:
    if job.unwanted:
        raise _AbandonedError
    job.report(progress)
