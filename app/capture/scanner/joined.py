"""All ways to scanners of one computer as one `Scanner`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from app.capture.scanner.protocol import Cancel, Device, ScannedPage, Scanner, ScanOptions, ScanProgress, ScanWish
from app.domain.errors import DeviceError


class JoinedScanners:
    """The scanners of every way given, by a word for each; a device's identifier starts with that word and a blank."""

    def __init__(self, ways: Mapping[str, Scanner]) -> None:
        self._ways = dict(ways)

    def devices(self) -> tuple[Device, ...]:
        """See `Scanner.devices`. A way that fails hides no other; its error is raised only if nothing was found."""
        found: list[Device] = []
        first_error: DeviceError | None = None
        for word, scanner in self._ways.items():
            try:
                found += [Device(f"{word} {device.identifier}", device.name) for device in scanner.devices()]
            except DeviceError as exc:
                first_error = first_error or exc
        if first_error is not None and not found:
            raise first_error
        return tuple(found)

    def options(self, identifier: str) -> ScanOptions:
        """See `Scanner.options`."""
        scanner, own = self._way(identifier)
        return scanner.options(own)

    def scan(
        self, identifier: str, wish: ScanWish, *, on_progress: Callable[[ScanProgress], None], cancel: Cancel
    ) -> Iterator[ScannedPage]:
        """See `Scanner.scan`."""
        scanner, own = self._way(identifier)
        yield from scanner.scan(own, wish, on_progress=on_progress, cancel=cancel)

    def _way(self, identifier: str) -> tuple[Scanner, str]:
        word, _, own = identifier.partition(" ")
        if word not in self._ways or not own:
            raise DeviceError("scanner_gone")
        return self._ways[word], own
