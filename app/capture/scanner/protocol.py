"""What the program asks of any scanner: which there are, what they can do, and their pages one by one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

MOST_SHEETS = 500
"""So many pages at most come from one feeder load; a feeder that never says that it is empty ends here."""

USUAL_DPI = (150, 200, 300, 400, 600)
"""What is offered of a device that can do any resolution between two bounds."""


class ScanSource(StrEnum):
    """Where the document lies: on the glass, in the feeder, or in a feeder that scans both faces of each sheet."""

    FLATBED = "flatbed"
    FEEDER = "feeder"
    DUPLEX = "duplex"


class Colour(StrEnum):
    """What the pixels hold."""

    COLOUR = "colour"
    GREY = "grey"


@dataclass(frozen=True, slots=True)
class Device:
    """A scanner: `identifier` is for the program, `name` for people (maker and model, untrusted but cleaned)."""

    identifier: str
    name: str


@dataclass(frozen=True, slots=True)
class SourceOptions:
    """What one source of a scanner can do, the resolutions in rising order; neither is ever empty."""

    dpis: tuple[int, ...]
    colours: tuple[Colour, ...]


@dataclass(frozen=True, slots=True)
class ScanOptions:
    """What a scanner can do, by source; at least one."""

    sources: Mapping[ScanSource, SourceOptions]


@dataclass(frozen=True, slots=True)
class ScanWish:
    """How to scan. From a flatbed comes one page, from a feeder what lies in it, `most_pages` at the most."""

    source: ScanSource = ScanSource.FLATBED
    dpi: int = 300
    colour: Colour = Colour.COLOUR
    most_pages: int = MOST_SHEETS


@dataclass(frozen=True, slots=True)
class ScanProgress:
    """News of page `page` (from 1): the part of it that has arrived, 0 to 1, None where the scanner does not tell."""

    page: int
    part: float | None = None


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """One face of a sheet as the bytes of a picture file, whole as far as the scanner says; `number` counts from 1.

    Of a duplex scan, odd numbers are fronts and even ones the backs that belong to them.
    """

    number: int
    untrusted_data: bytes = field(repr=False)


class Cancel:
    """The wish to stop one scan, from any thread, once and for all."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = threading.Event()
        self._hooks: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        """Whether the scan should stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Stops the scan; does nothing the second time."""
        with self._lock:
            hooks = [] if self.cancelled else list(self._hooks)
            self._cancelled.set()
        for hook in hooks:
            hook()

    def wait(self, seconds: float) -> bool:
        """Waits so long, or until the wish is there; whether it is."""
        return self._cancelled.wait(seconds)

    @contextmanager
    def calling(self, hook: Callable[[], None]) -> Iterator[None]:
        """Within the block, `hook` is called as soon as the wish is there: at once if it is there already."""
        with self._lock:
            self._hooks.append(hook)
            late = self.cancelled
        try:
            if late:
                hook()
            yield
        finally:
            with self._lock:
                self._hooks.remove(hook)


class Scanner(Protocol):
    """One way to scanners. Every call may take seconds: never on the GUI thread; any other thread may call.

    Raises everywhere: DeviceError `scanner_…`, and nothing else.
    """

    def devices(self) -> tuple[Device, ...]:
        """The scanners that are there now."""
        ...

    def options(self, identifier: str) -> ScanOptions:
        """What that scanner can do."""
        ...

    def scan(
        self, identifier: str, wish: ScanWish, *, on_progress: Callable[[ScanProgress], None], cancel: Cancel
    ) -> Iterator[ScannedPage]:
        """Scans and yields each page as soon as it is there; ends when the source is empty.

        Pages that were yielded stay good when a later one fails. `on_progress` is called on the calling thread. After
        `cancel` it raises `scanner_cancelled`. Closing the iterator stops the scan.
        """
        ...


def usual_dpis(least: int, most: int) -> tuple[int, ...]:
    """The usual resolutions between the bounds, or the nearer bound where none lies between them."""
    within = tuple(dpi for dpi in USUAL_DPI if least <= dpi <= most)
    return within or (most if most < USUAL_DPI[0] else least,)


def fitted(wish: ScanWish, options: ScanOptions) -> ScanWish:
    """The wish as near as this scanner can fulfil it: its source or the first, the nearest resolution not below."""
    source = wish.source if wish.source in options.sources else next(iter(options.sources))
    offered = options.sources[source]
    dpi = next((dpi for dpi in offered.dpis if dpi >= wish.dpi), offered.dpis[-1])
    colour = wish.colour if wish.colour in offered.colours else offered.colours[0]
    return ScanWish(source, dpi, colour, wish.most_pages)


def clean_name(untrusted: str, *, most: int = 80) -> str:
    """A device's word for itself, fit to be shown: printable characters only, of sane length."""
    shown = "".join(c if c.isprintable() else " " for c in untrusted[: 4 * most])
    return " ".join(shown.split())[:most]
