"""What ImageCaptureCore reports while a scan goes on, collected: devices, sessions, units, bands of pixels."""

from __future__ import annotations

import types
from dataclasses import dataclass, field
from typing import Any

_MOST_SIDE_PX = 40_000


@dataclass
class RawPage:
    """A page as its bands come in: rows of R G B or grey, eight bits each, without padding."""

    width: int
    height: int
    channels: int
    rows: list[bytes] = field(default_factory=list, repr=False)

    @property
    def whole(self) -> bool:
        """Whether all rows are there."""
        return len(self.rows) >= self.height


@dataclass
class Listener:
    """What one delegate has heard. Everything happens on the thread that lets the run loop run."""

    devices: list[Any] = field(default_factory=list)
    all_found: bool = False
    opened: bool = False
    unit: Any = None
    completed: bool = False
    removed: bool = False
    error: Any = None
    delegate: Any = None
    heard: bool = False
    _pages: list[RawPage] = field(default_factory=list)

    @property
    def part(self) -> float:
        """The part of the page under way that is there, 0 before its first band."""
        if not self._pages:
            return 0.0
        page = self._pages[-1]
        return min(1.0, len(page.rows) / page.height)

    @property
    def bytes_waiting(self) -> int:
        """How much memory the pages hold that nobody has taken."""
        return sum(page.width * page.channels * len(page.rows) for page in self._pages)

    def taken_pages(self) -> list[RawPage]:
        """The pages that are whole; they are handed over."""
        whole = [page for page in self._pages if page.whole]
        self._pages = [page for page in self._pages if not page.whole]
        return whole

    def take_band(self, band: Any) -> None:
        """Adds a band of rows; one that starts at row 0 begins a page."""
        width, height, channels = (
            int(number()) for number in (band.fullImageWidth, band.fullImageHeight, band.numComponents)
        )
        stride, count, start = (int(number()) for number in (band.bytesPerRow, band.dataNumRows, band.dataStartRow))
        data = bytes(band.dataBuffer())
        sane = 1 <= width <= _MOST_SIDE_PX and 1 <= height <= _MOST_SIDE_PX and channels in {1, 3}
        self.heard = True
        if not sane or stride < width * channels or len(data) < stride * count:
            return
        if start == 0:
            self._pages.append(RawPage(width, height, channels))
        if self._pages and self._pages[-1].width == width and len(self._pages[-1].rows) == start:
            rows = [data[stride * row : stride * row + width * channels] for row in range(count)]
            self._pages[-1].rows.extend(rows[: height - start])


def delegate_class(base: Any, protocols: list[Any]) -> Any:
    """The class of delegates, derived from NSObject and of these protocols; see `new_delegate`."""
    if base not in _MADE:
        methods = {name: method for name, method in vars(_Methods).items() if not name.startswith("_")}
        _MADE[base] = types.new_class(
            "CountersignScanDelegate", (base,), {"protocols": protocols}, lambda space: space.update(methods)
        )
    return _MADE[base]


def new_delegate(kind: Any, listener: Listener) -> Any:
    """A delegate that tells this listener what it hears."""
    delegate = kind.alloc().init()
    delegate.listener = listener
    return delegate


_MADE: dict[Any, Any] = {}
"""An Objective-C class can be made once only."""


class _Methods:
    """The methods that the framework calls; their names are its selectors."""

    def deviceBrowser_didAddDevice_moreComing_(self: Any, _browser: Any, device: Any, more: bool) -> None:  # noqa: FBT001, N802
        self.listener.devices.append(device)
        self.listener.all_found = not more

    def deviceBrowser_didRemoveDevice_moreGoing_(self: Any, _browser: Any, device: Any, _more: bool) -> None:  # noqa: FBT001, N802
        self.listener.devices = [known for known in self.listener.devices if known is not device]

    def device_didOpenSessionWithError_(self: Any, _device: Any, error: Any) -> None:  # noqa: N802
        self.listener.error, self.listener.opened = error, error is None

    def device_didCloseSessionWithError_(self: Any, _device: Any, _error: Any) -> None:  # noqa: N802
        self.listener.opened = False

    def didRemoveDevice_(self: Any, _device: Any) -> None:  # noqa: N802
        self.listener.removed = True

    def device_didEncounterError_(self: Any, _device: Any, error: Any) -> None:  # noqa: N802
        self.listener.error = error

    def scannerDevice_didSelectFunctionalUnit_error_(self: Any, _device: Any, unit: Any, error: Any) -> None:  # noqa: N802
        self.listener.unit, self.listener.error = unit, error

    def scannerDevice_didScanToBandData_(self: Any, _device: Any, band: Any) -> None:  # noqa: N802
        self.listener.take_band(band)

    def scannerDevice_didCompleteScanWithError_(self: Any, _device: Any, error: Any) -> None:  # noqa: N802
        self.listener.completed, self.listener.error = True, error
