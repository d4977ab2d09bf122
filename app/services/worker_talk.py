"""What is said to the two children of the desk's backend: the decode jail, and the process that reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.capture.decoded import new_page
from app.domain import errors
from app.domain.errors import AppError, EngineError
from app.domain.image import Page, Raster
from app.domain.reading import FieldValue, Reading
from app.services import wire
from app.services.backend import Progress
from app.services.child import ChildProcess
from app.services.decode_wire import (
    IN_PIPE,
    IN_SHARED_MEMORY,
    TAKEN,
    JailProtocolError,
    Kind,
    RawPage,
    read_pages,
    read_reply,
    request_header,
)
from app.services.frames import FrameError, Message, packed, read_message
from app.services.jail import Protection
from app.services.jobs import DecodeJob, ReadJob

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
        self._files += 1
        self._send(child, job)
        pages: list[Page] = []
        try:
            for raw in self._raw_pages(child, job):
                job.renew()
                raster, number = Raster(raw.width_px, raw.height_px, raw.rgb), job.number_of(len(pages) + 1)
                pages.append(new_page(raster, file=job.name, number=number, dpi=raw.dpi, original=raw.original))
        finally:
            if child.shared is not None:
                child.shared.wipe()
        return tuple(pages)

    def abandon(self, child: ChildProcess, job: DecodeJob) -> None:
        """Nothing: a file is decoded in less time than it takes to start a jail."""

    def worn_out(self) -> bool:
        """After so many files."""
        return self._files >= self._limits.documents

    @staticmethod
    def _send(child: ChildProcess, job: DecodeJob) -> None:
        data, suffix = job.load(), Path(job.name).suffix
        if child.shared is not None and child.shared.holds(len(data)):
            child.shared.write([data])
            child.send(request_header(job.number, suffix, len(data), job.choice, place=IN_SHARED_MEMORY))
        else:
            child.send(request_header(job.number, suffix, len(data), job.choice, place=IN_PIPE), data)

    @staticmethod
    def _raw_pages(child: ChildProcess, job: DecodeJob) -> Iterator[RawPage]:
        shared = child.shared
        if shared is None:
            return read_pages(child.read_exactly, job.number, on_accepted=job.accept)

        def read_shared(count: int) -> bytes:
            rgb = shared.read(count)
            child.send(TAKEN)
            return rgb

        return read_pages(child.read_exactly, job.number, read_shared=read_shared, on_accepted=job.accept)


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
                if child.shared is not None:
                    child.shared.wipe()
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
        pixels = job.page.raster.rgb if with_pixels else b""
        if child.shared is not None and child.shared.holds(len(pixels)):
            message["shared_bytes"] = child.shared.write([pixels])
            pixels = b""
        child.send(*packed(message, pixels))
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
