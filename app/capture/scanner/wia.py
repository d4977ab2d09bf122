"""Scanners of Windows through its Image Acquisition Library (WIA 2.0): COM objects, called on one thread.

To be used in a process of its own: while a page is on its way, a driver answers to nothing but its own end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from app.capture.files import MAX_FILE_BYTES
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
    usual_dpis,
)
from app.domain.errors import DeviceError

T = TypeVar("T")

# Source: Microsoft, "WIA Property Constants" and "WIA Error Codes" (wiadef.h).
_SCANNER = 1
_BMP = "{B96B3CAB-0728-11D3-9D7B-0000F81EF32E}"
_CAPABILITIES, _STATUS, _SELECT, _PAGES = "3086", "3087", "3088", "3096"
_BED, _SHEET = ("3074", "3075"), ("3076", "3077")
_INTENT, _X_DPI, _Y_DPI, _X, _Y, _WIDTH, _HEIGHT = "6146", "6147", "6148", "6149", "6150", "6151", "6152"
_FEEDER, _FLATBED, _DUPLEX = 1, 2, 4
_SELECTED = {ScanSource.FLATBED: _FLATBED, ScanSource.FEEDER: _FEEDER, ScanSource.DUPLEX: _FEEDER | _DUPLEX}
_INTENTS = {Colour.COLOUR: 1, Colour.GREY: 2}
_RANGE, _LIST = 1, 2
_COVER_UP, _JAM = 0x10, 0x20
_MOST_DPI = 4800

_BY_RESULT = {
    0x80210002: "scanner_jammed",
    0x80210003: "scanner_empty",
    0x80210004: "scanner_jammed",
    0x80210005: "scanner_gone",
    0x80210006: "scanner_busy",
    0x80210007: "scanner_busy",
    0x80210008: "scanner_failed",
    0x80210009: "scanner_gone",
    0x8021000A: "scanner_connection_lost",
    0x8021000B: "scanner_settings_refused",
    0x8021000C: "scanner_settings_refused",
    0x8021000D: "scanner_busy",
    0x8021000E: "scanner_driver_died",
    0x80210015: "scanner_gone",
    0x80210016: "scanner_cover_open",
    0x80210020: "scanner_jammed",
    0x80070005: "scanner_denied",
    0x8007000E: "scanner_no_memory",
    0x80070057: "scanner_settings_refused",
}


class WiaScanner:
    """A `Scanner` over WIA. `device_manager` gives the COM object `WIA.DeviceManager`, or one that behaves like it."""

    def __init__(self, device_manager: Callable[[], Any] | None = None) -> None:
        self._device_manager = device_manager or _system_manager

    def devices(self) -> tuple[Device, ...]:
        """See `Scanner.devices`."""
        return _told(lambda: tuple(Device(str(info.DeviceID), _name(info)) for info in self._scanners()))

    def options(self, identifier: str) -> ScanOptions:
        """See `Scanner.options`."""
        return _told(lambda: _options(self._connected(identifier)))

    def scan(
        self, identifier: str, wish: ScanWish, *, on_progress: Callable[[ScanProgress], None], cancel: Cancel
    ) -> Iterator[ScannedPage]:
        """See `Scanner.scan`. A page has no progress here, and a scan stops between two pages."""
        device = _told(lambda: self._connected(identifier))
        item = _told(lambda: _prepared(device, wish))
        most = 1 if wish.source is ScanSource.FLATBED else wish.most_pages
        for number in range(1, most + 1):
            if cancel.cancelled:
                raise DeviceError("scanner_cancelled")
            on_progress(ScanProgress(number))
            try:
                data = _told(lambda: _page(item))
            except DeviceError as exc:
                if cancel.cancelled:
                    raise DeviceError("scanner_cancelled") from exc
                if exc.code == "scanner_empty" and number > 1:
                    return
                raise _named_by_status(device) or exc from exc
            if cancel.cancelled:
                raise DeviceError("scanner_cancelled")
            yield ScannedPage(number, data)

    def _scanners(self) -> list[Any]:
        infos = self._device_manager().DeviceInfos
        return [info for index in range(infos.Count) if (info := infos.Item(index + 1)).Type == _SCANNER]

    def _connected(self, identifier: str) -> Any:
        for info in self._scanners():
            if str(info.DeviceID) == identifier:
                return info.Connect()
        raise DeviceError("scanner_gone")


def _system_manager() -> Any:
    from comtypes.client import CreateObject

    return CreateObject("WIA.DeviceManager", dynamic=True)


def _told(work: Callable[[], T]) -> T:
    """The result of the work on COM objects; what they raise becomes a DeviceError."""
    try:
        return work()
    except DeviceError:
        raise
    except MemoryError as exc:
        raise DeviceError("scanner_no_memory") from exc
    except Exception as exc:  # COMError, and whatever a driver's automation layer comes up with
        result = getattr(exc, "hresult", None)
        known = result & 0xFFFFFFFF if isinstance(result, int) else 0
        raise DeviceError(_BY_RESULT.get(known, "scanner_failed")) from exc


def _named_by_status(device: Any) -> DeviceError | None:
    """A closer word for a fault, where the device has one."""
    try:
        status = int(_value(device, _STATUS, 0))
    except Exception:  # noqa: BLE001 - a device that is gone has no status
        return None
    if status & _JAM:
        return DeviceError("scanner_jammed")
    return DeviceError("scanner_cover_open") if status & _COVER_UP else None


def _value(thing: Any, identifier: str, default: Any) -> Any:
    properties = thing.Properties
    return properties.Item(identifier).Value if properties.Exists(identifier) else default


def _set(thing: Any, identifier: str, value: int) -> None:
    if thing.Properties.Exists(identifier):
        thing.Properties.Item(identifier).Value = value


def _name(info: Any) -> str:
    return clean_name(str(_value(info, "Name", ""))) or clean_name(str(info.DeviceID))


def _options(device: Any) -> ScanOptions:
    able = int(_value(device, _CAPABILITIES, _FLATBED)) or _FLATBED
    sources = [ScanSource.FLATBED] if able & _FLATBED else []
    sources += [ScanSource.FEEDER] if able & _FEEDER else []
    sources += [ScanSource.DUPLEX] if able & _FEEDER and able & _DUPLEX else []
    item = device.Items.Item(1)
    offered = SourceOptions(_dpis(item), (Colour.COLOUR, Colour.GREY))
    return ScanOptions(dict.fromkeys(sources or [ScanSource.FLATBED], offered))


def _dpis(item: Any) -> tuple[int, ...]:
    if not item.Properties.Exists(_X_DPI):
        return (300,)
    resolution = item.Properties.Item(_X_DPI)
    if resolution.SubType == _RANGE:
        return usual_dpis(int(resolution.SubTypeMin), min(int(resolution.SubTypeMax), _MOST_DPI))
    if resolution.SubType == _LIST:
        values = resolution.SubTypeValues
        listed = sorted({int(values.Item(index + 1)) for index in range(values.Count)})
        return tuple(dpi for dpi in listed if 100 <= dpi <= _MOST_DPI) or (int(resolution.Value),)
    return (int(resolution.Value),)


def _prepared(device: Any, wish: ScanWish) -> Any:
    """The item to transfer pages from, set up for the wish over the whole area of its source."""
    able = _options(device).sources.get(wish.source)
    if able is None or wish.dpi not in able.dpis or wish.colour not in able.colours:
        raise DeviceError("scanner_settings_refused")
    _set(device, _SELECT, _SELECTED[wish.source])
    if wish.source is not ScanSource.FLATBED:
        _set(device, _PAGES, 1)
    item = device.Items.Item(1)
    _set(item, _INTENT, _INTENTS[wish.colour])
    for identifier in (_X_DPI, _Y_DPI):
        _set(item, identifier, wish.dpi)
    for identifier in (_X, _Y):
        _set(item, identifier, 0)
    sizes = _BED if wish.source is ScanSource.FLATBED else _SHEET
    for identifier, size in zip((_WIDTH, _HEIGHT), sizes, strict=True):
        thousandths = int(_value(device, size, 0))
        if thousandths > 0:
            _set(item, identifier, thousandths * wish.dpi // 1000)
    return item


def _page(item: Any) -> bytes:
    vector = item.Transfer(_BMP).FileData
    if int(vector.Count) > MAX_FILE_BYTES:
        raise DeviceError("scanner_page_too_big", limit_mb=MAX_FILE_BYTES // (1024 * 1024))
    data = bytes(vector.BinaryData)
    if not data:
        raise DeviceError("scanner_connection_lost")
    return data
