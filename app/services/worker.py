"""The backend of the desk: one jailed process that decodes, one that reads; both kept warm and replaced when lost.

Nothing here imports Pillow, numpy or an engine: the desk's process stays small and never touches untrusted pictures.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from app.capture.decoded import EVERY_PAGE, PageChoice
from app.domain.geometry import Quad
from app.domain.image import Page
from app.domain.reading import FieldValue, Reading
from app.services.backend import BackendState, Progress
from app.services.child import ChildKind, child_command
from app.services.frames import packed
from app.services.jail import Protection
from app.services.jobs import Job, ReadJob, decode_job
from app.services.kept_file import KeptFile
from app.services.lane import Lane
from app.services.large_blocks import give_back_large_blocks
from app.services.state_board import StateBoard
from app.services.worker_talk import DecodeTalk, ReadTalk, WorkerLimits

__all__ = ["WorkerBackend", "WorkerLimits"]


class WorkerBackend:
    """A `Backend` in two child processes. Starts them when it is made, without waiting.

    Pages are read in turn; a box that is read again goes before them.
    """

    def __init__(
        self, *, limits: WorkerLimits | None = None, command: Callable[[ChildKind], Sequence[str]] = child_command
    ) -> None:
        give_back_large_blocks()
        self._limits = limits or WorkerLimits()
        self._board = StateBoard(BackendState.STARTING)
        self._decode_talk = DecodeTalk(self._limits)
        self._decoding = Lane(
            "decode", command("decode"), self._decode_talk, start_limit_s=self._limits.start_s, shares_memory=True
        )
        self._reading = Lane(
            "reading",
            command("reading"),
            ReadTalk(self._limits),
            start_limit_s=self._limits.start_s,
            shares_memory=True,
            on_state=self._board.tell,
        )

    @property
    def protection(self) -> Protection:
        """What is in force in the decode jail, as it said itself; NONE until it has started."""
        return self._decode_talk.protection

    @property
    def process_ids(self) -> dict[ChildKind, int]:
        """Numbers of the child processes, 0 for one that is not running; for `doctor` and tests."""
        return {"decode": self._decoding.pid, "reading": self._reading.pid}

    def decode(
        self, source: Path | bytes | KeptFile, *, name: str = "", choice: PageChoice = EVERY_PAGE
    ) -> Future[tuple[Page, ...]]:
        """See `Backend.decode`."""
        job = decode_job(source, name, limit_s=self._limits.decode_s, choice=choice)
        return self._submitted(self._decoding, job)

    def read(
        self, page: Page, *, document: str = "auto", on_progress: Callable[[Progress], None] | None = None
    ) -> Future[tuple[Reading, ...]]:
        """See `Backend.read`."""
        job = ReadJob(page, document, limit_s=self._limits.read_s, on_progress=on_progress)
        return self._submitted(self._reading, job)

    def reread(self, page: Page, quad: Quad, *, document: str, key: str) -> Future[FieldValue]:
        """See `Backend.reread`."""
        job = ReadJob(page, document, limit_s=self._limits.read_s, quad=quad, key=key)
        return self._submitted(self._reading, job)

    def forget(self, page_id: str) -> None:
        """See `Backend.forget`."""
        self._reading.cancel(page_id)
        self._reading.tell(*packed({"op": "forget", "page_id": page_id}))

    def watch_state(self, listener: Callable[[BackendState], None]) -> None:
        """See `Backend.watch_state`."""
        self._board.watch(listener)

    def close(self) -> None:
        """See `Backend.close`."""
        lanes = (self._decoding, self._reading)
        for lane in lanes:
            lane.begin_close()
        for lane in lanes:
            lane.finish_close()
        self._board.tell(BackendState.CLOSED)

    @staticmethod
    def _submitted(lane: Lane, job: Job) -> Future[Any]:
        lane.submit(job)
        return job.future
