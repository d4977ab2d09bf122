"""The reading process: holds the engine and its models, reads the pages that it is sent, one after the other."""

from __future__ import annotations

import os
import queue
import sys
import threading
import traceback
from collections import OrderedDict
from collections.abc import Callable
from pathlib import PurePath
from typing import Any, Protocol

from app.domain.errors import AppError, EngineError
from app.domain.geometry import Quad
from app.domain.image import Page
from app.domain.reading import FieldValue, Reading
from app.services import wire
from app.services.backend import Progress
from app.services.frames import Message, packed, read_message
from app.services.jail import keep_memory_private, take_over_pipes
from app.services.shared_memory import SharedMemory

_HELD_PAGES = 4
_HELD_BYTES = 256 * 1024 * 1024
_NICENESS = 5
_CHUNK_BYTES = 1 << 20


class Reader(Protocol):
    """What reads a page. Called from one thread."""

    def read(
        self, page: Page, *, document: str = "auto", on_progress: Callable[[Progress], None] | None = None
    ) -> tuple[Reading, ...]:
        """The readings of the page, at least one. Raises: AppError."""
        ...

    def reread(self, page: Page, quad: Quad, *, document: str, key: str) -> FieldValue:
        """One field from one box of the page. Raises: AppError."""
        ...

    def forget(self, page_id: str) -> None:
        """Drops what is held of the page."""
        ...


class _AbandonedError(Exception):
    """Nobody waits for the page any more."""


class _PageUnknownError(Exception):
    """The request names a page that is not held."""


def serve(reader_factory: Callable[[], Reader]) -> int:
    """Builds the reader and serves requests on standard input until it closes; the exit status.

    To be called in a fresh process only. When the input closes, the process ends at once, whatever it is doing.
    """
    source, sink = take_over_pipes()
    keep_memory_private()
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    desk = _Desk(source, sink, SharedMemory.given())
    threading.Thread(target=desk.listen, name="requests", daemon=True).start()
    try:
        reader = reader_factory()
    except Exception as exc:  # noqa: BLE001 - the desk must be told why there is no reader
        desk.say({"event": "unable", **_error_facts(exc)})
        return 3
    desk.say({"event": "ready"})
    desk.work(reader)
    return 0


class _Desk:
    """The child's end of the pipes: `listen` takes requests in on a thread of its own, `work` answers them. The pixels
    of a page follow its request, or lie in the memory that is shared with the desk.
    """

    def __init__(self, source: int, sink: int, shared: SharedMemory | None) -> None:
        self._source, self._sink, self._shared = source, sink, shared
        self._requests: queue.SimpleQueue[tuple[Message, bytes]] = queue.SimpleQueue()
        self._abandoned: set[int] = set()
        self._pages: OrderedDict[str, Page] = OrderedDict()

    def say(self, message: Message) -> None:
        """Writes one message. Called from the main thread only."""
        for part in packed(message):
            view = memoryview(part)
            while view:
                view = view[os.write(self._sink, view) :]

    def listen(self) -> None:
        """Takes requests in for ever; ends the process when the input ends or makes no sense."""
        try:
            while True:
                message, blob = read_message(self._read_exactly)
                if self._shared is not None and message.get("shared_bytes"):
                    blob = self._shared.read(int(message["shared_bytes"]))
                if message.get("op") == "abandon":
                    self._abandoned.add(int(message["job"]))
                else:
                    self._requests.put((message, blob))
        finally:
            # Not sys.exit: the engine may be deep in a page that nobody waits for.
            os._exit(0)

    def work(self, reader: Reader) -> None:
        """Answers requests for ever."""
        while True:
            message, blob = self._requests.get()
            if message["op"] == "forget":
                self._pages.pop(message["page_id"], None)
                reader.forget(message["page_id"])
            else:
                self._answer(reader, message, blob)

    def _answer(self, reader: Reader, message: Message, blob: bytes) -> None:
        job = int(message["job"])
        self.say({"event": "accepted", "job": job})
        try:
            result = self._perform(reader, job, message, blob)
        except _PageUnknownError:
            self.say({"event": "page_wanted", "job": job})
        except Exception as exc:  # noqa: BLE001 - whatever the engine does, the desk is told
            self.say({"event": "failed", "job": job, **_error_facts(exc)})
            if isinstance(exc, MemoryError):
                os._exit(4)
        else:
            self.say({"event": "done", "job": job, "result": result, "rss_mb": _resident_mb()})
        finally:
            self._abandoned.discard(job)

    def _perform(self, reader: Reader, job: int, message: Message, blob: bytes) -> Any:
        page = self._page(message["page"], blob)

        def on_progress(progress: Progress) -> None:
            if job in self._abandoned:
                raise _AbandonedError
            self.say({"event": "progress", "job": job, "progress": wire.to_plain(progress)})

        if job in self._abandoned:
            raise _AbandonedError
        if message["op"] == "read":
            return wire.to_plain(reader.read(page, document=message["document"], on_progress=on_progress))
        quad = wire.from_plain(Quad, message["quad"])
        return wire.to_plain(reader.reread(page, quad, document=message["document"], key=message["key"]))

    def _page(self, facts: Message, blob: bytes) -> Page:
        """The page of a request, from its pixels or from memory; the last few are kept."""
        page_id = facts["page_id"]
        if blob:
            self._pages[page_id] = wire.page_from_plain(facts, blob)
        elif page_id not in self._pages:
            raise _PageUnknownError
        self._pages.move_to_end(page_id)
        while len(self._pages) > 1 and (
            len(self._pages) > _HELD_PAGES or sum(len(p.raster.rgb) for p in self._pages.values()) > _HELD_BYTES
        ):
            self._pages.popitem(last=False)
        return self._pages[page_id]

    def _read_exactly(self, count: int) -> bytes:
        chunks: list[bytes] = []
        while count > 0:
            chunk = os.read(self._source, min(count, _CHUNK_BYTES))
            if not chunk:
                raise EOFError
            chunks.append(chunk)
            count -= len(chunk)
        return b"".join(chunks)


def _error_facts(exc: Exception) -> Message:
    """Kind, code and values of an error. Of a foreign one only its type and place: its text may quote what was read."""
    error = exc if isinstance(exc, AppError) else _own_error(exc)
    return {"kind": type(error).__name__, "code": error.code, "params": wire.to_plain(error.params)}


def _own_error(exc: Exception) -> EngineError:
    if isinstance(exc, _AbandonedError):
        return EngineError("reading_abandoned")
    if isinstance(exc, MemoryError):
        return EngineError("reading_out_of_memory")
    last = traceback.extract_tb(exc.__traceback__)[-1:]
    place = f"{PurePath(last[0].filename).name}:{last[0].lineno}" if last else "?"
    return EngineError("reading_failed", fault=type(exc).__name__, place=place)


def _resident_mb() -> int:
    """Memory in use now, in MB; 0 where the system does not tell cheaply."""
    if sys.platform != "linux":
        return 0
    with open("/proc/self/statm", "rb") as file:  # noqa: PTH123 - a figure of the kernel, not a file
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") // (1024 * 1024)
