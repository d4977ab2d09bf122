"""A scanner in memory, for tests of what stands around scanners: a plain class that keeps the scanners' contract."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from app.capture.scanner.protocol import (
    Cancel,
    Colour,
    Device,
    ScannedPage,
    ScanOptions,
    ScanProgress,
    ScanSource,
    ScanWish,
    SourceOptions,
)
from app.domain.errors import DeviceError
from tests.capture.escl_server import drawn_page

ABLE = SourceOptions((150, 300, 600), (Colour.COLOUR, Colour.GREY))


@dataclass
class ScriptedScanner:
    """`loaded` sheets lie in the feeder whenever a scan starts. `fault` is the code with which everything fails,
    without "scanner_"; `jam_after` lets so many pages through before a jam (0: none). While `held` is clear, a scan
    stops in the middle of its first page until it is cancelled or released.
    """

    loaded: int = 3
    fault: str = ""
    jam_after: int = 0
    there: tuple[Device, ...] = (Device("desk", "Specimen ScanStation 7"),)
    held: threading.Event = field(default_factory=threading.Event)
    wishes: list[ScanWish] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.held.set()

    def devices(self) -> tuple[Device, ...]:
        if self.fault:
            raise DeviceError(f"scanner_{self.fault}")
        return self.there

    def options(self, identifier: str) -> ScanOptions:
        if self.fault == "gone" or identifier not in {device.identifier for device in self.there}:
            raise DeviceError("scanner_gone")
        return ScanOptions(dict.fromkeys(ScanSource, ABLE))

    def scan(
        self, identifier: str, wish: ScanWish, *, on_progress: Callable[[ScanProgress], None], cancel: Cancel
    ) -> Iterator[ScannedPage]:
        able = self.options(identifier).sources[wish.source]
        if wish.dpi not in able.dpis:
            raise DeviceError("scanner_settings_refused")
        self.wishes.append(wish)
        if self.fault:
            raise DeviceError(f"scanner_{self.fault}")
        faces = {ScanSource.FLATBED: 1, ScanSource.FEEDER: self.loaded, ScanSource.DUPLEX: 2 * self.loaded}
        for number in range(1, min(faces[wish.source], wish.most_pages) + 1):
            if self.jam_after and number > self.jam_after:
                raise DeviceError("scanner_jammed")
            on_progress(ScanProgress(number, 0.5))
            with cancel.calling(self.held.set):
                self.held.wait()
            if cancel.cancelled:
                raise DeviceError("scanner_cancelled")
            on_progress(ScanProgress(number, 1.0))
            yield ScannedPage(number, drawn_page(f"page {number}", wish.dpi, grey=wish.colour is Colour.GREY))
