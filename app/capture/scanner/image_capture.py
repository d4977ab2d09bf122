"""Scanners of macOS through its ImageCaptureCore framework, by pyobjc.

Its objects report to a delegate from the run loop of the thread that made them, so this belongs on the main thread of a
process of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from app.capture.files import MAX_FILE_BYTES
from app.capture.scanner.image_capture_events import Listener, delegate_class, new_delegate
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
    clean_name,
)
from app.capture.scanner.raw_page import tiff_file
from app.domain.errors import DeviceError

_BROWSE_S, _ANSWER_S, _SILENCE_S = 6.0, 30.0, 120.0
_MOST_DPI = 4800
_PROTOCOLS = ("ICDeviceBrowserDelegate", "ICScannerDeviceDelegate")

_BY_CONSTANT = {
    "ICReturnScannerInUseByLocalUser": "scanner_busy",
    "ICReturnScannerInUseByRemoteUser": "scanner_busy",
    "ICReturnDeviceFailedToOpenSession": "scanner_busy",
    "ICReturnDeviceNotFound": "scanner_gone",
    "ICReturnDeviceNotOpen": "scanner_gone",
    "ICReturnCommunicationTimedOut": "scanner_connection_lost",
    "ICReturnDeviceCommandGeneralFailure": "scanner_connection_lost",
    "ICReturnScannerFailedToSelectFunctionalUnit": "scanner_settings_refused",
    "ICReturnInvalidParam": "scanner_settings_refused",
    "ICReturnSessionNotOpened": "scanner_gone",
}


class ImageCaptureScanner:
    """A `Scanner` over ImageCaptureCore. The modules are those of pyobjc, or such that behave like them."""

    def __init__(self, core: Any = None, foundation: Any = None, objc: Any = None) -> None:
        if core is None or foundation is None or objc is None:
            import Foundation
            import ImageCaptureCore
            import objc as bridge

            core, foundation, objc = ImageCaptureCore, Foundation, bridge
        self._core, self._foundation = core, foundation
        # With the protocols named, the bridge knows which arguments are no objects.
        protocols = [objc.protocolNamed(name) for name in _PROTOCOLS]
        self._delegate = delegate_class(foundation.NSObject, protocols)

    def devices(self) -> tuple[Device, ...]:
        """See `Scanner.devices`."""
        return tuple(Device(_identifier(found), clean_name(str(found.name()))) for found in self._browse())

    def options(self, identifier: str) -> ScanOptions:
        """See `Scanner.options`."""
        device, listener = self._open(identifier)
        try:
            return ScanOptions({source: self._able(unit) for source, unit in self._units(device, listener).items()})
        finally:
            device.requestCloseSession()

    def scan(
        self, identifier: str, wish: ScanWish, *, on_progress: Callable[[ScanProgress], None], cancel: Cancel
    ) -> Iterator[ScannedPage]:
        """See `Scanner.scan`."""
        if cancel.cancelled:
            raise DeviceError("scanner_cancelled")
        device, listener = self._open(identifier)
        try:
            self._prepare(device, listener, wish)
            device.requestScan()
            yield from self._pages(device, listener, wish, on_progress, cancel)
        finally:
            if not listener.completed:
                device.cancelScan()
            device.requestCloseSession()

    # --- devices and sessions ---

    def _browse(self) -> list[Any]:
        core = self._core
        listener, browser = Listener(), core.ICDeviceBrowser.alloc().init()
        delegate = new_delegate(self._delegate, listener)
        browser.setDelegate_(delegate)
        places = core.ICDeviceLocationTypeMaskLocal | core.ICDeviceLocationTypeMaskBonjour
        browser.setBrowsedDeviceTypeMask_(core.ICDeviceTypeMaskScanner | places)
        browser.start()
        self._run_until(lambda: listener.all_found, _BROWSE_S)
        browser.stop()
        return list(listener.devices)

    def _open(self, identifier: str) -> tuple[Any, Listener]:
        device = next((found for found in self._browse() if _identifier(found) == identifier), None)
        if device is None:
            raise DeviceError("scanner_gone")
        listener = Listener()
        # The framework holds its delegates weakly; the listener keeps this one alive.
        listener.delegate = new_delegate(self._delegate, listener)
        device.setDelegate_(listener.delegate)
        device.requestOpenSession()
        self._demand(listener, lambda: listener.opened, _ANSWER_S)
        return device, listener

    def _run_until(self, done: Callable[[], bool], seconds: float) -> bool:
        """Lets the framework work until `done`, or so long; whether it is done."""
        foundation = self._foundation
        until = foundation.NSDate.dateWithTimeIntervalSinceNow_(seconds)
        while not done() and until.timeIntervalSinceNow() > 0:
            tick = foundation.NSDate.dateWithTimeIntervalSinceNow_(0.05)
            foundation.NSRunLoop.currentRunLoop().runMode_beforeDate_(foundation.NSDefaultRunLoopMode, tick)
        return done()

    def _demand(self, listener: Listener, done: Callable[[], bool], seconds: float) -> None:
        """Waits until `done`; raises what the device reports instead, or that it says nothing."""
        answered = self._run_until(lambda: done() or listener.error is not None or listener.removed, seconds)
        if listener.error is not None:
            raise self._error(listener.error)
        if listener.removed:
            raise DeviceError("scanner_gone")
        if not answered:
            raise DeviceError("scanner_silent", seconds=round(seconds))

    def _error(self, error: Any) -> DeviceError:
        number = int(error.code())
        constant = next((name for name in _BY_CONSTANT if getattr(self._core, name, None) == number), "")
        return DeviceError(_BY_CONSTANT.get(constant, "scanner_failed"))

    # --- units ---

    def _units(self, device: Any, listener: Listener) -> dict[ScanSource, Any]:
        """The sources that there are, with the unit of each."""
        core = self._core
        kinds = [int(kind) for kind in device.availableFunctionalUnitTypes()]
        found: dict[ScanSource, Any] = {}
        if core.ICScannerFunctionalUnitTypeFlatbed in kinds:
            found[ScanSource.FLATBED] = self._select(device, listener, core.ICScannerFunctionalUnitTypeFlatbed)
        if core.ICScannerFunctionalUnitTypeDocumentFeeder in kinds:
            feeder = self._select(device, listener, core.ICScannerFunctionalUnitTypeDocumentFeeder)
            found[ScanSource.FEEDER] = feeder
            if feeder.supportsDuplexScanning():
                found[ScanSource.DUPLEX] = feeder
        if not found:
            raise DeviceError("scanner_settings_refused")
        return found

    def _select(self, device: Any, listener: Listener, kind: int) -> Any:
        listener.unit = None
        device.requestSelectFunctionalUnit_(kind)
        self._demand(listener, lambda: listener.unit is not None, _ANSWER_S)
        return listener.unit

    def _able(self, unit: Any) -> SourceOptions:
        offered = unit.supportedResolutions()
        dpis = tuple(dpi for dpi in range(100, _MOST_DPI + 1) if offered.containsIndex_(dpi))
        return SourceOptions(dpis or (300,), (Colour.COLOUR, Colour.GREY))

    def _prepare(self, device: Any, listener: Listener, wish: ScanWish) -> None:
        core, units = self._core, self._units(device, listener)
        able = self._able(units[wish.source]) if wish.source in units else None
        if able is None or wish.dpi not in able.dpis or wish.colour not in able.colours:
            raise DeviceError("scanner_settings_refused")
        flatbed = wish.source is ScanSource.FLATBED
        kind = core.ICScannerFunctionalUnitTypeFlatbed if flatbed else core.ICScannerFunctionalUnitTypeDocumentFeeder
        unit = self._select(device, listener, kind)
        unit.setMeasurementUnit_(core.ICScannerMeasurementUnitInches)
        unit.setResolution_(wish.dpi)
        unit.setBitDepth_(core.ICScannerBitDepth8Bits)
        colour = wish.colour is Colour.COLOUR
        unit.setPixelDataType_(core.ICScannerPixelDataTypeRGB if colour else core.ICScannerPixelDataTypeGray)
        size = unit.physicalSize()
        unit.setScanArea_(self._foundation.NSMakeRect(0, 0, size.width, size.height))
        if not flatbed:
            unit.setDuplexScanningEnabled_(wish.source is ScanSource.DUPLEX)
            if not unit.documentLoaded():
                raise DeviceError("scanner_empty")
        device.setTransferMode_(core.ICScannerTransferModeMemoryBased)

    # --- pages ---

    def _pages(
        self,
        device: Any,
        listener: Listener,
        wish: ScanWish,
        on_progress: Callable[[ScanProgress], None],
        cancel: Cancel,
    ) -> Iterator[ScannedPage]:
        most = 1 if wish.source is ScanSource.FLATBED else wish.most_pages
        number = 1
        with cancel.calling(device.cancelScan):
            while True:
                listener.heard = False
                self._demand(listener, lambda: listener.completed or listener.heard, _SILENCE_S)
                if cancel.cancelled:
                    raise DeviceError("scanner_cancelled")
                if listener.bytes_waiting > MAX_FILE_BYTES:
                    raise DeviceError("scanner_page_too_big", limit_mb=MAX_FILE_BYTES // (1024 * 1024))
                for page in listener.taken_pages():
                    yield ScannedPage(number, tiff_file(page.width, page.height, page.channels, wish.dpi, page.rows))
                    number += 1
                    if number > most:
                        return
                if listener.completed:
                    break
                on_progress(ScanProgress(number, listener.part))
        if listener.part not in {0.0, 1.0} or number == 1:
            raise DeviceError("scanner_page_cut")


def _identifier(device: Any) -> str:
    return str(device.UUIDString() or device.persistentIDString() or device.name())
