"""Scanning for the desk: every way to scanners that this computer has, each errand on a thread of its own."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TypeVar

from app.capture.scanner.escl import EsclScanner
from app.capture.scanner.joined import JoinedScanners
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
    fitted,
)
from app.domain.errors import AppError, DeviceError

__all__ = [
    "Cancel", "Colour", "Device", "RunningScan", "ScanOptions", "ScanProgress", "ScanService", "ScanSource", "ScanWish",
    "ScannedPage", "Scanner", "SourceOptions", "fitted", "system_ways",
]  # fmt: skip

T = TypeVar("T")

NETWORK = "net"
"""The word for the way over the network by address."""

_LOG = logging.getLogger(__name__)
_CLOSE_S = 2.0


@dataclass(frozen=True, slots=True)
class RunningScan:
    """A scan under way: `done` is fulfilled with the number of pages when the source is empty."""

    done: Future[int]
    cancel: Cancel = field(default_factory=Cancel)


class ScanService:
    """Looks for scanners and scans, one scan at a time. Any thread may call; nothing here waits but `close`.

    Futures fail with DeviceError only. `ways` are the scanners of this computer, by a word for each.
    """

    def __init__(self, ways: Mapping[str, Scanner]) -> None:
        self._ways = dict(ways)
        self._lock = threading.Lock()
        self._running: RunningScan | None = None

    def find(self, addresses: Sequence[str] = ()) -> Future[tuple[Device, ...]]:
        """The scanners that are there now, those at the addresses that the operator once gave among them."""
        ways = {**self._ways, NETWORK: EsclScanner(addresses)}
        return _started("scan-find", JoinedScanners(ways).devices)

    def find_at(self, address: str) -> Future[Device]:
        """The network scanner at the address as the operator typed it."""

        def work() -> Device:
            device = EsclScanner().device_at(address)
            return Device(f"{NETWORK} {device.identifier}", device.name)

        return _started("scan-find-at", work)

    def options(self, identifier: str) -> Future[ScanOptions]:
        """What the scanner can do."""
        return _started("scan-options", lambda: self._scanners().options(identifier))

    def scan(
        self,
        identifier: str,
        wish: ScanWish,
        *,
        on_page: Callable[[ScannedPage], None],
        on_progress: Callable[[ScanProgress], None] = lambda _progress: None,
    ) -> RunningScan:
        """Starts a scan; `on_page` and `on_progress` are called on its thread. While another scan is under way it fails
        with `scanner_busy`.
        """
        with self._lock:
            if self._running is not None and not self._running.done.done():
                return RunningScan(_failed(DeviceError("scanner_busy")))
            cancel = Cancel()

            def work() -> int:
                count = 0
                for page in self._scanners().scan(identifier, wish, on_progress=on_progress, cancel=cancel):
                    count += 1
                    on_page(page)
                return count

            self._running = RunningScan(_started("scan", work), cancel)
            return self._running

    def close(self) -> None:
        """Stops the scan under way and waits a moment for the scanner to come to rest."""
        with self._lock:
            running = self._running
        if running is not None:
            running.cancel.cancel()
            ended = threading.Event()
            running.done.add_done_callback(lambda _done: ended.set())
            ended.wait(_CLOSE_S)

    def _scanners(self) -> JoinedScanners:
        return JoinedScanners({**self._ways, NETWORK: EsclScanner()})


def system_ways() -> dict[str, Scanner]:
    """The ways to scanners that this system has, the network apart."""
    if sys.platform in {"win32", "darwin"}:
        from app.services.scan_child import ChildScanner

        return {"system": ChildScanner()}
    from app.capture.scanner.sane import SaneScanner

    return {"sane": SaneScanner()}


def _failed(error: AppError) -> Future[int]:
    future: Future[int] = Future()
    future.set_exception(error)
    return future


def _started(name: str, work: Callable[[], T]) -> Future[T]:
    """Runs the work on a thread that does not hold up the end of the program: a driver may hang for long."""
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except AppError as exc:
            future.set_exception(exc)
        except Exception as exc:  # noqa: BLE001 - whatever a driver's library raises, the operator gets a sentence
            _LOG.error("%s: %s", name, type(exc).__name__)
            future.set_exception(DeviceError("scanner_failed"))

    threading.Thread(target=run, name=name, daemon=True).start()
    return future
