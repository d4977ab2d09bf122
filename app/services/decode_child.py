"""The decode jail: a process that gets the bytes of picture files and gives back pixels, with nothing else in reach."""

from __future__ import annotations

import gc
import os
import signal
import sys

from app.capture.decode import decode
from app.capture.decoded import DecodedPage
from app.capture.warm import warm_up
from app.domain.errors import InputError
from app.services.decode_wire import IN_PIPE, IN_SHARED_MEMORY, TAKEN, Kind, Reply, Request, end_reply, read_request
from app.services.jail import Protection, lock_down, take_over_pipes
from app.services.shared_memory import SharedMemory

ORPHAN_LIMIT_S = 60.0
"""A decoder that is still busy with one page after this has lost the parent that would have ended it."""


class _EndOfInputError(Exception):
    pass


def main() -> int:
    """Serves requests on standard input until it closes; the exit status. To be called in a fresh process only."""
    source, sink = take_over_pipes()
    shared = SharedMemory.given()
    warm_up()
    gc.freeze()
    protection = lock_down()
    _Jail(source, sink, shared).serve(protection)
    return 0


class _Jail:
    """Answers every file that comes in on descriptor `source` with its pages on `sink`. Files and pages lie in the
    shared memory if there is one and they fit, else they follow their headers.
    """

    def __init__(self, source: int, sink: int, shared: SharedMemory | None) -> None:
        self._source, self._sink, self._shared = source, sink, shared

    def serve(self, protection: Protection) -> None:
        """Answers files until the input ends."""
        try:
            self._say(Reply(Kind.READY, 0, code=int(protection)))
            while True:
                request = self._request()
                self._say(Reply(Kind.ACCEPTED, request.job))
                _set_alarm(ORPHAN_LIMIT_S)
                self._serve_file(request)
                _set_alarm(0.0)
        except (_EndOfInputError, BrokenPipeError):
            return

    def _request(self) -> Request:
        return read_request(self._read_exactly, self._shared.read) if self._shared else read_request(self._read_exactly)

    def _serve_file(self, request: Request) -> None:
        try:
            for page in decode(request.data, name="file" + request.suffix, choice=request.choice):
                self._give(page, request.job)
                _set_alarm(ORPHAN_LIMIT_S)
        except InputError as exc:
            self._say(end_reply(request.job, exc))
        else:
            self._say(end_reply(request.job, None))

    def _give(self, page: DecodedPage, job: int) -> None:
        size = (page.width_px, page.height_px)
        length = page.width_px * page.height_px * 3
        facts = (page.dpi, *size, *page.original, length)
        if self._shared is not None and self._shared.holds(length):
            self._shared.write(page.strips())
            self._say(Reply(Kind.PAGE, job, IN_SHARED_MEMORY, *facts))
            self._read_exactly(len(TAKEN))
        else:
            self._say(Reply(Kind.PAGE, job, IN_PIPE, *facts))
            for strip in page.strips():
                _write(self._sink, strip)

    def _say(self, reply: Reply) -> None:
        _write(self._sink, reply.packed())

    def _read_exactly(self, count: int) -> bytes:
        return _read_exactly(self._source, count)


def _set_alarm(seconds: float) -> None:
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _read_exactly(source: int, count: int) -> bytes:
    chunks: list[bytes] = []
    while count > 0:
        chunk = os.read(source, min(count, 1 << 20))
        if not chunk:
            raise _EndOfInputError
        chunks.append(chunk)
        count -= len(chunk)
    return b"".join(chunks)


def _write(sink: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(sink, view) :]


if __name__ == "__main__":
    sys.exit(main())
