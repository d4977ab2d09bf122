"""One run of scanimage whose pages come through named pipes into memory: no picture ever lies on a disk."""

from __future__ import annotations

import contextlib
import os
import re
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from app.capture.files import MAX_FILE_BYTES
from app.capture.scanner.protocol import Cancel, ScannedPage, ScanProgress
from app.domain.errors import DeviceError

_CHUNK_BYTES = 1 << 20
_GRACE_S = 4.0
_TICK_S = 0.5
_NAP_S = 0.02
_PROGRESS = re.compile(rb"Progress: (\d+(?:\.\d+)?)%")
_PAGE = re.compile(rb"Scanning page (\d{1,6})$")
_FAULT = re.compile(rb"sane_(?:start|read): ")
_NO_STATUS = 1 << 8
"""In place of an exit status: it said what went wrong and did not end."""

_KEPT_LINES = 12


class ScanimageEndedError(Exception):
    """The run ended with a fault: its exit status (negative: ended by that signal; above 255: it hung after the fault)
    and the last lines that it said.
    """

    def __init__(self, status: int, said: Sequence[str]) -> None:
        super().__init__(status)
        self.status = status
        self.said = tuple(said)


class _Silence:
    """How long nothing has been heard, counted from look to look: a computer that slept meanwhile has not listened."""

    def __init__(self) -> None:
        self._seconds, self._looked = 0.0, time.monotonic()

    def end(self) -> None:
        """Something was heard."""
        self._seconds, self._looked = 0.0, time.monotonic()

    def lasts_s(self) -> float:
        """The seconds until now; to be asked at least once in a tick."""
        now = time.monotonic()
        self._seconds += min(now - self._looked, 2 * _TICK_S)
        self._looked = now
        return self._seconds


class _PagePipe:
    """The reading end of the pipe that stands for one page's file; opening it does not wait for the page."""

    def __init__(self, path: Path) -> None:
        self.end = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        _widen(self.end)
        self._parts: list[bytes] = []
        self._count = 0

    def take(self) -> bool:
        """Takes what has come; False at the end of the page.

        Raises: DeviceError `scanner_page_too_big`.
        """
        chunk = os.read(self.end, _CHUNK_BYTES)
        self._count += len(chunk)
        if self._count > MAX_FILE_BYTES:
            raise DeviceError("scanner_page_too_big", limit_mb=MAX_FILE_BYTES // (1024 * 1024))
        self._parts.append(chunk)
        return bool(chunk)

    def rest(self) -> bytes:
        """The whole page, once nobody writes to the pipe any more."""
        while self.take():
            pass
        return b"".join(self._parts)

    def close(self) -> None:
        """Gives the descriptor back."""
        os.close(self.end)


def _widen(end: int) -> None:
    """A pipe of 1 MB instead of 64 kB, where the system has it: a page is twenty megabytes."""
    if sys.platform == "linux":
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(end, fcntl.F_SETPIPE_SZ, _CHUNK_BYTES)


class SaneBatch:
    """scanimage in its batch mode, in a folder of its own where each page's file name is a pipe.

    One thread iterates over `pages`; `interrupt` may be called from any. `silence_s` without a sign of life end it; so
    does a moment after it has said what went wrong, for some drivers never come back from tidying up.
    """

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str], *, most_pages: int, silence_s: float
    ) -> None:
        self._silence_s = silence_s
        self._stack = contextlib.ExitStack()
        self._folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="countersign-scan-")))
        # All at once: where a name is missing, scanimage would write the page to the disk.
        for number in range(1, most_pages + 1):
            os.mkfifo(self._pipe(number), 0o600)
        self._selector = self._stack.enter_context(selectors.DefaultSelector())
        try:
            self._process = subprocess.Popen(
                [*command, "--batch=%d", f"--batch-count={most_pages}", "--batch-print", "--progress"],
                cwd=self._folder,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                start_new_session=True,
            )
        except OSError as exc:
            self._stack.close()
            raise DeviceError("scanner_program_missing", package="sane-utils") from exc
        self._stack.callback(self._end_process)
        self._page, self._spoken_of, self._most_pages = 1, 1, most_pages
        self._printed, self._talk, self._said = b"", b"", deque[str](maxlen=_KEPT_LINES)
        self._has_failed = False
        self._ready: deque[ScannedPage] = deque()
        self._pipes: dict[int, _PagePipe] = {}
        for number in range(1, min(most_pages, 2) + 1):
            self._open(number)

    def pages(self, on_progress: Callable[[ScanProgress], None], cancel: Cancel) -> Iterator[ScannedPage]:
        """The pages, each when it is whole.

        Raises: DeviceError `scanner_cancelled`, `scanner_silent`, `scanner_page_too_big`; ScanimageEndedError.
        """
        with self._stack, cancel.calling(self.interrupt):
            for stream in (self._process.stdout, self._process.stderr):
                assert stream is not None
                os.set_blocking(stream.fileno(), False)
                self._selector.register(stream.fileno(), selectors.EVENT_READ)
            yield from self._listen(on_progress, cancel)
            self._wait()  # it has closed its outputs and is about to end
            self._end_process()
            if cancel.cancelled:
                raise DeviceError("scanner_cancelled")
            if self._process.returncode:
                raise ScanimageEndedError(self._process.returncode, tuple(self._said))

    def interrupt(self) -> None:
        """Asks scanimage to stop; it tells the device to."""
        with contextlib.suppress(OSError):
            self._process.send_signal(signal.SIGINT)

    @property
    def said(self) -> tuple[str, ...]:
        """The last lines of its error output that were no progress."""
        return tuple(self._said)

    def _listen(self, on_progress: Callable[[ScanProgress], None], cancel: Cancel) -> Iterator[ScannedPage]:
        out, err = (stream.fileno() for stream in (self._process.stdout, self._process.stderr) if stream)
        open_ends, silence, stopped = {out, err}, _Silence(), 0.0
        while open_ends:
            for key, _events in self._selector.select(_TICK_S):
                silence.end()
                if self._selector.get_map().get(key.fd) is not key:
                    continue  # the event before this one finished the page
                if isinstance(key.data, _PagePipe):
                    if not key.data.take():
                        self._selector.unregister(key.fd)
                else:
                    self._hear(key.fd, open_ends, is_output=key.fd == out, on_progress=on_progress)
            while self._ready and not cancel.cancelled:
                yield self._ready.popleft()
                silence.end()  # what the caller did in between was not the scanner's silence
            if cancel.cancelled:
                stopped = stopped or time.monotonic()
                if time.monotonic() - stopped > _GRACE_S:
                    return self._end_process()
                continue
            self._bear(silence.lasts_s())
        return None

    def _bear(self, silent_s: float) -> None:
        """Gives up on a device that was silent for too long."""
        if self._has_failed and silent_s > _GRACE_S:
            raise ScanimageEndedError(_NO_STATUS, tuple(self._said))
        if silent_s > self._silence_s:
            raise DeviceError("scanner_silent", seconds=round(self._silence_s))

    def _hear(
        self, source: int, open_ends: set[int], *, is_output: bool, on_progress: Callable[[ScanProgress], None]
    ) -> None:
        chunk = os.read(source, _CHUNK_BYTES)
        if not chunk:
            self._selector.unregister(source)
            open_ends.discard(source)
        elif is_output:
            *lines, self._printed = (self._printed + chunk).split(b"\n")
            for line in lines:
                if line.strip() == str(self._page).encode():
                    self._finish_page()
        else:
            *lines, self._talk = re.split(rb"[\r\n]", self._talk + chunk)
            self._note(lines, on_progress)

    def _note(self, lines: Sequence[bytes], on_progress: Callable[[ScanProgress], None]) -> None:
        """This stream may be ahead of the pages; it names the page that it speaks of."""
        news: dict[int, float] = {}
        for line in lines:
            if part := _PROGRESS.search(line):
                news[self._spoken_of] = min(1.0, float(part[1]) / 100)
            elif page := _PAGE.match(line):
                self._spoken_of = int(page[1])
            elif line:
                self._said.append(line.decode("utf-8", "replace"))
                self._has_failed = self._has_failed or bool(_FAULT.search(line))
        for number, part_done in news.items():
            on_progress(ScanProgress(number, part_done))

    def _finish_page(self) -> None:
        """scanimage has named the page on its output: the file is whole, and nobody writes to its pipe any more."""
        pipe = self._pipes.pop(self._page)
        if pipe.end in self._selector.get_map():
            self._selector.unregister(pipe.end)
        if data := pipe.rest():
            self._ready.append(ScannedPage(self._page, data))
        pipe.close()
        self._page += 1
        if self._page + 1 <= self._most_pages:
            self._open(self._page + 1)

    def _pipe(self, number: int) -> Path:
        return self._folder / f"{number}.part"

    def _open(self, number: int) -> None:
        pipe = self._pipes[number] = _PagePipe(self._pipe(number))
        self._selector.register(pipe.end, selectors.EVENT_READ, pipe)

    def _end_process(self) -> None:
        """Whatever happens, the process is gone and every descriptor closed afterwards."""
        for step in (self.interrupt, self._process.kill):
            if self._process.poll() is None:
                step()
                self._wait()
        for pipe in self._pipes.values():
            pipe.close()
        self._pipes.clear()
        for stream in (self._process.stdout, self._process.stderr):
            if stream:
                stream.close()

    def _wait(self) -> None:
        """Waits a moment for the end of the process, and lets it write what it has: a full pipe would hold it up."""
        until = time.monotonic() + _GRACE_S
        while self._process.poll() is None and time.monotonic() < until:
            for key, _events in self._selector.select(_NAP_S):
                if not os.read(key.fd, _CHUNK_BYTES):
                    self._selector.unregister(key.fd)
