"""A child process that is always kept warm, and the thread that hands it one job after the other."""

from __future__ import annotations

import logging
import threading
import weakref
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from app.domain.errors import AppError, EngineError
from app.services.backend import BackendState
from app.services.child import ChildGoneError, ChildProcess
from app.services.decode_wire import JailProtocolError
from app.services.frames import FrameError
from app.services.jobs import Job, JobQueue
from app.services.wire import WireError

_LOG = logging.getLogger(__name__)
_MAX_STARTS = 3
_PAUSE_S = 0.3
_LANGUAGE_FAULTS = (FrameError, JailProtocolError, WireError, KeyError, TypeError, ValueError)


class Talk(Protocol):
    """How to speak with one kind of child. Called on the lane's thread, but for `abandon`."""

    def greet(self, child: ChildProcess) -> None:
        """Waits until a fresh child is ready. Raises: AppError if it says that it cannot work, ChildGoneError."""
        ...

    def prepare(self, job: Any) -> None:
        """What needs no child. Raises: AppError."""
        ...

    def perform(self, child: ChildProcess, job: Any) -> Any:
        """The job's result. Raises: AppError for what is wrong with the job, ChildGoneError, or a language fault."""
        ...

    def abandon(self, child: ChildProcess, job: Any) -> None:
        """Tells the child that nobody waits for the job. Called from any thread; never waits."""
        ...

    def worn_out(self) -> bool:
        """Whether the child has done so much that a fresh one is better."""
        ...


class Lane:
    """Starts the child when it is made, and again whenever it was lost or is worn out.

    A job whose child dies, or takes longer than the job's limit, fails with what `Job.lost` says. A job that a dying
    child had not accepted yet is tried once more. When no child can be started, jobs fail with what the child said, or
    `worker_unavailable`; each new job makes one more attempt.
    """

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        talk: Talk,
        *,
        start_limit_s: float,
        shares_memory: bool = False,
        on_state: Callable[[BackendState], None] = lambda _state: None,
    ) -> None:
        self._name, self._command, self._talk = name, command, talk
        self._start_limit_s, self._on_state = start_limit_s, on_state
        self._shares_memory = shares_memory
        self._queue = JobQueue()
        self._lock = threading.Lock()
        self._child: ChildProcess | None = None
        self._current: Job | None = None
        self._failed_starts = 0
        self._obstacle: AppError = EngineError("worker_unavailable")
        self.starts = 0
        self._thread = threading.Thread(target=self._run, name=f"lane-{name}", daemon=True)
        self._thread.start()

    @property
    def pid(self) -> int:
        """Number of the child process; 0 while there is none."""
        child = self._child
        return child.pid if child else 0

    def submit(self, job: Job) -> None:
        """Queues the job. Never waits."""
        # Without a circle of job and future, a page's pixels go as soon as nobody holds the page.
        known = weakref.ref(job)
        job.future.add_done_callback(lambda future: self._abandon(known()) if future.cancelled() else None)
        if not self._queue.put(job):
            job.fail(EngineError("worker_unavailable"))

    def cancel(self, page_id: str) -> None:
        """Cancels the waiting and running jobs on this page. Never waits."""
        jobs = self._queue.waiting(page_id)
        current = self._current
        if current is not None and current.page_id == page_id:
            jobs.append(current)
        for job in jobs:
            job.cancel()

    def tell(self, *parts: bytes) -> None:
        """Sends the child a message that has no answer. Never waits; lost if there is no child."""
        child = self._child
        if child is not None:
            child.send(*parts)

    def begin_close(self) -> None:
        """Takes no more jobs, fails the waiting ones, asks the child to end. Never waits."""
        for job in self._queue.close():
            job.fail(EngineError("worker_unavailable"))
        with self._lock:
            if self._child is not None:
                self._child.close_input()

    def finish_close(self) -> None:
        """Ends the child, by force if need be. Waits under two seconds, mostly no time at all."""
        with self._lock:
            child = self._child
        if child is not None:
            child.stop()
        self._thread.join(0.8)

    # --- the lane's own thread ---

    def _run(self) -> None:
        while not self._queue.closed:
            if not self._alive() and self._failed_starts < _MAX_STARTS:
                self._start()
            if (job := self._queue.get(self._pause_s())) is not None:
                self._current = job
                self._do(job)
                self._current = None
        self._drop()

    def _pause_s(self) -> float | None:
        """How long to wait for a job: for ever, but for a moment between attempts to start the child."""
        return _PAUSE_S if not self._alive() and self._failed_starts < _MAX_STARTS else None

    def _alive(self) -> bool:
        return self._child is not None and self._child.alive

    def _do(self, job: Job) -> None:
        try:
            self._talk.prepare(job)
            for _attempt in (1, 2):
                child = self._child if self._alive() else self._start()
                if child is None:
                    break
                if self._perform(child, job):
                    return
            job.fail(self._obstacle)
        except AppError as exc:
            job.fail(exc)
        except Exception as exc:  # noqa: BLE001 - the lane must outlive everything
            _LOG.error("lane %s: %s", self._name, type(exc).__name__)
            self._drop()
            job.fail(EngineError("worker_died"))

    def _perform(self, child: ChildProcess, job: Job) -> bool:
        """Whether the job came to an end, good or bad; False if it had not begun when the child was lost."""
        job.accepted = False
        alarm = _Alarm(job.limit_s, child)
        job.renew = alarm.renew
        try:
            result = self._talk.perform(child, job)
        except (ChildGoneError, *_LANGUAGE_FAULTS) as exc:
            self._drop()
            if self._queue.closed:
                raise EngineError("worker_unavailable") from exc
            if alarm.fired or job.accepted or not isinstance(exc, ChildGoneError):
                raise job.lost(timed_out=alarm.fired) from exc
            return False
        finally:
            alarm.cancel()
        job.settle(result)
        if self._talk.worn_out():
            self._drop()
        return True

    def _start(self) -> ChildProcess | None:
        """A fresh child that is ready; None, with the reason in `_obstacle`, if there can be none."""
        self._drop()
        self._on_state(BackendState.RESTARTING if self.starts else BackendState.STARTING)
        self.starts += 1
        try:
            child = ChildProcess(self._command, on_end=self._queue.wake, shares_memory=self._shares_memory)
        except (OSError, RuntimeError):  # no such program, no more processes, no more threads
            self._failed_starts += 1
            self._obstacle = EngineError("worker_unavailable")
            return None
        with self._lock:
            self._child = child
        if self._queue.closed or not self._greeted(child):
            self._drop()
            return None
        self._failed_starts, self._obstacle = 0, EngineError("worker_unavailable")
        self._on_state(BackendState.READY)
        return child

    def _greeted(self, child: ChildProcess) -> bool:
        alarm = _Alarm(self._start_limit_s, child)
        try:
            self._talk.greet(child)
        except AppError as exc:
            # What it says will not change by itself: no more attempts until there is work.
            self._failed_starts, self._obstacle = _MAX_STARTS, exc
            return False
        except (ChildGoneError, *_LANGUAGE_FAULTS):
            self._failed_starts += 1
            self._obstacle = EngineError("worker_unavailable")
            return False
        finally:
            alarm.cancel()
        return True

    def _drop(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.stop(grace_s=0.1)
            child.close_output()

    def _abandon(self, job: Job | None) -> None:
        child = self._child
        if child is not None and job is not None and job is self._current:
            self._talk.abandon(child, job)


class _Alarm:
    """Kills the child after so many seconds, so that the thread that waits for its answer gets ChildGoneError."""

    def __init__(self, seconds: float, child: ChildProcess) -> None:
        self.fired = False
        self._seconds, self._child = seconds, child
        self._timer = self._started()

    def renew(self) -> None:
        """Begins to count anew."""
        self._timer.cancel()
        self._timer = self._started()

    def cancel(self) -> None:
        """Switches the alarm off."""
        self._timer.cancel()

    def _started(self) -> threading.Timer:
        timer = threading.Timer(self._seconds, self._fire)
        timer.daemon = True
        timer.start()
        return timer

    def _fire(self) -> None:
        self.fired = True
        self._child.kill()
