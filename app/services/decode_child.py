"""The decode jail: a process that gets the bytes of picture files and gives back pixels, with nothing else in reach."""

from __future__ import annotations

import gc
import os
import signal
import sys

from app.capture.decode import decode
from app.capture.warm import warm_up
from app.domain.errors import InputError
from app.services.decode_wire import Kind, Reply, Request, end_reply, read_request
from app.services.jail import Protection, lock_down, take_over_pipes

ORPHAN_LIMIT_S = 60.0
"""A decoder that is still busy with one page after this has lost the parent that would have ended it."""


class _EndOfInputError(Exception):
    pass


def main() -> int:
    """Serves requests on standard input until it closes; the exit status. To be called in a fresh process only."""
    source, sink = take_over_pipes()
    warm_up()
    gc.freeze()
    protection = lock_down()
    serve_files(source, sink, protection)
    return 0


def serve_files(source: int, sink: int, protection: Protection) -> None:
    """Answers every file that comes in on descriptor `source` with its pages on `sink`, until the input ends."""

    def read_exactly(count: int) -> bytes:
        return _read_exactly(source, count)

    try:
        _write(sink, Reply(Kind.READY, 0, code=int(protection)).packed())
        while True:
            request = read_request(read_exactly)
            _write(sink, Reply(Kind.ACCEPTED, request.job).packed())
            _set_alarm(ORPHAN_LIMIT_S)
            _serve_file(sink, request)
            _set_alarm(0.0)
    except (_EndOfInputError, BrokenPipeError):
        return


def _serve_file(sink: int, request: Request) -> None:
    job = request.job
    try:
        for page in decode(request.data, name="file" + request.suffix, choice=request.choice):
            size = (page.width_px, page.height_px)
            length = page.width_px * page.height_px * 3
            _write(sink, Reply(Kind.PAGE, job, 0, page.dpi, *size, *page.original, length).packed())
            for strip in page.strips():
                _write(sink, strip)
            _set_alarm(ORPHAN_LIMIT_S)
    except InputError as exc:
        _write(sink, end_reply(job, exc).packed())
    else:
        _write(sink, end_reply(job, None).packed())


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
