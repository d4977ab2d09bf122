"""The backend of the desk: one jailed process that decodes, one that reads; both kept warm and replaced when lost.

Nothing here imports Pillow, numpy or an engine: the desk's process stays small and never touches untrusted pictures.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.capture.decoded import EVERY_PAGE, PageChoice, new_page
from app.domain import errors
from app.domain.errors import AppError, EngineError
from app.domain.geometry import Quad
from app.domain.image import Page, Raster
from app.domain.reading import FieldValue, Reading
from app.services import wire
from app.services.backend import BackendState, Progress
from app.services.child import ChildKind, ChildProcess, child_command
from app.services.decode_wire import JailProtocolError, Kind, read_pages, read_reply, request_header
from app.services.frames import FrameError, Message, packed, read_message
from app.services.jail import Protection
from app.services.jobs import DecodeJob, Job, ReadJob, decode_job
from app.services.kept_file import KeptFile
from app.services.lane import Lane
from app.services.state_board import StateBoard

_CODE = re.compile(r"[a-z][a-z0-9_]{2,60}")
_ERRORS: dict[str, type[AppError]] = {
    kind.__name__: kind for kind in (errors.InputError, errors.EngineError, errors.CatalogueError)
}


@dataclass(frozen=True, slots=True)
class WorkerLimits:
    """How long a child may take, and when a fresh one takes its place."""

    decode_s: float = 10.0
    read_s: float = 60.0
    start_s: float = 60.0
    documents: int = 300
    memory_mb: int = 1200


class WorkerBackend:
    """A `Backend` in two child processes. Starts them when it is made, without waiting.

    Pages are read in turn; a box that is read again goes before them.
    """

    def __init__(
        self, *, limits: WorkerLimits | None = None, command: Callable[[ChildKind], Sequence[str]] = child_command
    ) -> None:
        self._limits = limits or WorkerLimits()
        self._board = StateBoard(BackendState.STARTING)
        self._decode_talk = DecodeTalk(self._limits)
        self._decoding = Lane("decode", command("decode"), self._decode_talk, start_limit_s=self._limits.start_s)
        self._reading = Lane(
            "reading",
            command("reading"),
            ReadTalk(self._limits),
            start_limit_s=self._limits.start_s,
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


class DecodeTalk:
    """The language of the decode jail."""

    def __init__(self, limits: WorkerLimits) -> None:
        self._limits = limits
        self._files = 0
        self.protection = Protection.NONE

    def greet(self, child: ChildProcess) -> None:
        """Waits for the jail's first word. Raises: ChildGoneError, JailProtocolError."""
        reply = read_reply(child.read_exactly)
        if reply.kind is not Kind.READY:
            raise JailProtocolError("a jail that is not ready")
        self._files, self.protection = 0, Protection(reply.code & 0xF)

    def prepare(self, job: DecodeJob) -> None:
        """Fetches the file's bytes. Raises: InputError as `read_file` does."""
        data = job.load()
        job.load = lambda: data

    def perform(self, child: ChildProcess, job: DecodeJob) -> tuple[Page, ...]:
        """The file's pages. Raises: InputError, ChildGoneError, JailProtocolError."""
        data = job.load()
        self._files += 1
        child.send(request_header(job.number, Path(job.name).suffix, len(data), job.choice), data)
        pages: list[Page] = []
        for raw in read_pages(child.read_exactly, job.number, on_accepted=job.accept):
            job.renew()
            raster, number = Raster(raw.width_px, raw.height_px, raw.rgb), job.number_of(len(pages) + 1)
            pages.append(new_page(raster, file=job.name, number=number, dpi=raw.dpi, original=raw.original))
        return tuple(pages)

    def abandon(self, child: ChildProcess, job: DecodeJob) -> None:
        """Nothing: a file is decoded in less time than it takes to start a jail."""

    def worn_out(self) -> bool:
        """After so many files."""
        return self._files >= self._limits.documents


class ReadTalk:
    """The language of the reading process."""

    def __init__(self, limits: WorkerLimits) -> None:
        self._limits = limits
        self._held: set[str] = set()
        self._documents = self._memory_mb = 0

    def greet(self, child: ChildProcess) -> None:
        """Waits until the engine is loaded. Raises: AppError as the child says it, ChildGoneError, FrameError."""
        self._held.clear()
        self._documents = self._memory_mb = 0
        message, _blob = read_message(child.read_exactly)
        if message.get("event") == "unable":
            raise _error_of(message)
        if message.get("event") != "ready":
            raise FrameError("a child that is not ready")

    def prepare(self, job: ReadJob) -> None:
        """Nothing."""

    def perform(self, child: ChildProcess, job: ReadJob) -> Any:
        """The readings, or the field. Raises: AppError, ChildGoneError, FrameError, WireError."""
        self._send(child, job, with_pixels=job.page_id not in self._held)
        while True:
            message, _blob = read_message(child.read_exactly)
            event = message["event"]
            if message["job"] != job.number:
                raise FrameError("an answer to something else")
            if event == "accepted":
                job.accept()
            elif event == "progress":
                job.report(wire.from_plain(Progress, message["progress"]))
            elif event == "page_wanted" and job.page_id in self._held:
                self._held.discard(job.page_id)
                self._send(child, job, with_pixels=True)
            elif event == "failed":
                raise _error_of(message)
            elif event == "done":
                return self._result(job, message)
            else:
                raise FrameError("an unknown event")

    def abandon(self, child: ChildProcess, job: ReadJob) -> None:
        """The child stops at the next stage of the page."""
        child.send(*packed({"op": "abandon", "job": job.number}))

    def worn_out(self) -> bool:
        """After so many pages, or when it has grown too large."""
        return self._documents >= self._limits.documents or self._memory_mb > self._limits.memory_mb

    def _send(self, child: ChildProcess, job: ReadJob, *, with_pixels: bool) -> None:
        message: Message = {
            "op": "read" if job.quad is None else "reread",
            "job": job.number,
            "page": wire.page_to_plain(job.page),
            "document": job.document,
            "key": job.key,
            "quad": wire.to_plain(job.quad),
        }
        child.send(*packed(message, job.page.raster.rgb if with_pixels else b""))
        self._held.add(job.page_id)

    def _result(self, job: ReadJob, message: Message) -> Any:
        self._documents += 1
        self._memory_mb = int(message["rss_mb"])
        if job.quad is not None:
            return wire.from_plain(FieldValue, message["result"])
        readings = wire.from_plain(tuple[Reading, ...], message["result"])
        if not readings:
            raise FrameError("a page without a reading")
        return readings


def _error_of(message: Message) -> AppError:
    """The error that the child names; one of the reading's own if it names none that exists."""
    kind, code, params = _ERRORS.get(message["kind"], EngineError), message["code"], message["params"]
    if not _CODE.fullmatch(code):
        raise FrameError("not a code")
    return kind(code, **wire.from_plain(dict[str, str | int | float], params))
