"""Scanning in a process of its own, for systems whose drivers would live in ours: one process for each errand.

The process gets one order on standard input and answers with messages; it is ended to cancel, or when it falls silent.
"""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import IO, Any

from app.capture.scanner.protocol import (
    Cancel,
    Colour,
    Device,
    ScannedPage,
    Scanner,
    ScanOptions,
    ScanProgress,
    ScanSource,
    ScanWish,
    SourceOptions,
)
from app.domain.errors import DeviceError
from app.services.child import child_command
from app.services.frames import FrameError, Message, packed, read_message

_ANSWER_S, _SILENCE_S, _GRACE_S = 45.0, 150.0, 3.0


class ChildScanner:
    """A `Scanner` whose work is done by `serve_scanner` in a child process started with `command`."""

    def __init__(self, command: Sequence[str] | None = None, *, silence_s: float = _SILENCE_S) -> None:
        self._command = tuple(command or child_command("scan"))
        self._silence_s = silence_s

    def devices(self) -> tuple[Device, ...]:
        """See `Scanner.devices`."""
        message, _blob = next(self._talk({"do": "devices"}, Cancel(), _ANSWER_S))
        return tuple(Device(str(identifier), str(name)) for identifier, name in message["devices"])

    def options(self, identifier: str) -> ScanOptions:
        """See `Scanner.options`."""
        message, _blob = next(self._talk({"do": "options", "id": identifier}, Cancel(), _ANSWER_S))
        return ScanOptions(
            {
                ScanSource(source): SourceOptions(tuple(map(int, dpis)), tuple(map(Colour, colours)))
                for source, dpis, colours in message["options"]
            }
        )

    def scan(
        self, identifier: str, wish: ScanWish, *, on_progress: Callable[[ScanProgress], None], cancel: Cancel
    ) -> Iterator[ScannedPage]:
        """See `Scanner.scan`."""
        order = {
            "do": "scan", "id": identifier, "source": wish.source.value, "dpi": wish.dpi, "colour": wish.colour.value,
            "most": wish.most_pages,
        }  # fmt: skip
        for message, blob in self._talk(order, cancel, self._silence_s):
            if "page" in message:
                yield ScannedPage(int(message["page"]), blob)
            elif "progress" in message:
                on_progress(ScanProgress(int(message["progress"]), message.get("part")))

    def _talk(self, order: Message, cancel: Cancel, silence_s: float) -> Iterator[tuple[Message, bytes]]:
        """The child's answers until it is done.

        Raises: DeviceError that the child names, or `scanner_cancelled`, `scanner_silent`, `scanner_driver_died`.
        """
        if cancel.cancelled:
            raise DeviceError("scanner_cancelled")
        with _Child(self._command, order) as child, cancel.calling(child.end):
            try:
                yield from child.answers(silence_s)
            except DeviceError as exc:
                if cancel.cancelled:
                    raise DeviceError("scanner_cancelled") from exc
                raise


class _Child:
    """The process, and a thread that reads what it says."""

    def __init__(self, command: Sequence[str], order: Message) -> None:
        try:
            self._process = subprocess.Popen(
                list(command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "ORT_DISABLE_TELEMETRY": "1"},
            )
        except OSError as exc:
            raise DeviceError("scanner_driver_died") from exc
        self._said: queue.SimpleQueue[tuple[Message, bytes] | None] = queue.SimpleQueue()
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.write(b"".join(packed(order)))
            self._process.stdin.close()
        self._reader = threading.Thread(target=self._listen, name="scan-child", daemon=True)
        self._reader.start()

    def __enter__(self) -> _Child:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.end()
        try:
            self._process.wait(_GRACE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def end(self) -> None:
        """Ends the process; for any thread."""
        with contextlib.suppress(OSError):
            self._process.terminate()

    def answers(self, silence_s: float) -> Iterator[tuple[Message, bytes]]:
        while True:
            try:
                answer = self._said.get(timeout=silence_s)
            except queue.Empty as exc:
                raise DeviceError("scanner_silent", seconds=round(silence_s)) from exc
            if answer is None:
                raise DeviceError("scanner_driver_died")
            if "error" in answer[0]:
                raise _error_of(DeviceError, answer[0])
            if answer[0].get("done"):
                return
            yield answer

    def _listen(self) -> None:
        assert self._process.stdout is not None
        source = self._process.stdout
        with contextlib.suppress(EOFError, FrameError, OSError, ValueError):
            while True:
                self._said.put(read_message(lambda count: _read_exactly(source, count)))
        self._said.put(None)


def _error_of(kind: type[DeviceError], message: Message) -> DeviceError:
    """The error that the child names, with the values for its sentence."""
    return kind(str(message["error"]), **message["params"])


def _read_exactly(source: IO[bytes], count: int) -> bytes:
    data = source.read(count)
    if len(data) < count:
        raise EOFError
    return data


def serve_scanner(scanner: Scanner) -> int:
    """Carries out the one order on standard input; the exit status. The child's side, on its main thread."""
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    # What a driver prints must not get between the messages.
    sys.stdout = sys.stderr

    def send(message: Message, blob: bytes = b"") -> None:
        for part in packed(message, blob):
            sink.write(part)
        sink.flush()

    order, _blob = read_message(lambda count: _read_exactly(source, count))
    try:
        _carry_out(scanner, order, send)
        send({"done": True})
    except DeviceError as exc:
        send({"error": exc.code, "params": exc.params})
    return 0


def _carry_out(scanner: Scanner, order: Message, send: Callable[..., None]) -> None:
    if order["do"] == "devices":
        send({"devices": [[device.identifier, device.name] for device in scanner.devices()]})
        return
    if order["do"] == "options":
        able: list[Any] = [
            [source.value, list(offered.dpis), [colour.value for colour in offered.colours]]
            for source, offered in scanner.options(order["id"]).sources.items()
        ]
        send({"options": able})
        return
    wish = ScanWish(ScanSource(order["source"]), int(order["dpi"]), Colour(order["colour"]), int(order["most"]))

    def on_progress(news: ScanProgress) -> None:
        send({"progress": news.page, "part": news.part})

    for page in scanner.scan(order["id"], wish, on_progress=on_progress, cancel=Cancel()):
        send({"page": page.number}, page.untrusted_data)


def system_scanner() -> Scanner:
    """The scanner of Windows or macOS, for the child.

    Raises: DeviceError `scanner_failed` on any other system.
    """
    if sys.platform == "win32":
        from app.capture.scanner.wia import WiaScanner

        return WiaScanner()
    if sys.platform == "darwin":
        from app.capture.scanner.image_capture import ImageCaptureScanner

        return ImageCaptureScanner()
    raise DeviceError("scanner_failed")
