"""ImageCaptureCore, Foundation and the bridge as pyobjc shows them, in plain Python: a scanner with glass and feeder.

Everything happens inside the run loop, one event at each turn, as it does in the framework.
"""

from __future__ import annotations

import io
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from types import SimpleNamespace
from typing import Any, ClassVar

from PIL import Image

from tests.capture.escl_server import drawn_page

BAND_ROWS = 100
ERRORS = {"busy": -21001, "jammed": -21002, "cover_open": -21003}


class NSObject:
    def __init_subclass__(cls, protocols: tuple[Any, ...] = (), **named: Any) -> None:
        super().__init_subclass__(**named)

    @classmethod
    def alloc(cls) -> Any:
        return cls()

    def init(self) -> Any:
        return self


@dataclass
class Error:
    number: int

    def code(self) -> int:
        return self.number


class Date:
    def __init__(self, until: float) -> None:
        self._until = until

    @classmethod
    def dateWithTimeIntervalSinceNow_(cls, seconds: float) -> Date:
        return cls(time.monotonic() + seconds)

    def timeIntervalSinceNow(self) -> float:
        return self._until - time.monotonic()


@dataclass
class IndexSet:
    numbers: tuple[int, ...]

    def containsIndex_(self, number: int) -> bool:
        return number in self.numbers


class Unit:
    def __init__(self, machine: FakeMac, kind: int) -> None:
        self.machine, self.kind = machine, kind
        self.asked: dict[str, Any] = {}

    def __getattr__(self, name: str) -> Callable[[Any], None]:
        assert name.startswith("set")
        assert name.endswith("_")
        return lambda value: self.asked.__setitem__(name[3:-1], value)

    def supportedResolutions(self) -> IndexSet:
        return IndexSet((75, 150, 300, 600))

    def supportsDuplexScanning(self) -> bool:
        return True

    def documentLoaded(self) -> bool:
        return self.machine.sheets > 0

    def physicalSize(self) -> SimpleNamespace:
        return SimpleNamespace(width=2.0, height=1.5)


@dataclass
class Band:
    image: Image.Image
    start: int

    def _rows(self) -> int:
        return min(BAND_ROWS, self.image.height - self.start)

    def __getattr__(self, name: str) -> Callable[[], Any]:
        channels = 1 if self.image.mode == "L" else 3
        padded = self.image.width * channels + 7
        part = self.image.crop((0, self.start, self.image.width, self.start + self._rows())).tobytes()
        rows = [part[i : i + padded - 7] + bytes(7) for i in range(0, len(part), padded - 7)]
        values = {
            "fullImageWidth": self.image.width, "fullImageHeight": self.image.height, "numComponents": channels,
            "bytesPerRow": padded, "dataNumRows": self._rows(), "dataStartRow": self.start,
            "dataBuffer": b"".join(rows),
        }  # fmt: skip
        return lambda: values[name]


class MacDevice:
    def __init__(self, machine: FakeMac) -> None:
        self.machine, self.delegate = machine, None
        self.units = {kind: Unit(machine, kind) for kind in (0, 3)}
        self.selected = 0

    def name(self) -> str:
        return "Specimen ScanStation 7"

    def UUIDString(self) -> str:
        return "0000-mac"

    def setDelegate_(self, delegate: Any) -> None:
        self.delegate = delegate

    def setTransferMode_(self, mode: int) -> None:
        assert mode == 1

    def availableFunctionalUnitTypes(self) -> list[int]:
        return [0, 3]

    def requestOpenSession(self) -> None:
        error = Error(ERRORS["busy"]) if self.machine.fault == "busy" else None
        self.machine.later(lambda: self.delegate.device_didOpenSessionWithError_(self, error))

    def requestCloseSession(self) -> None:
        self.machine.closed += 1

    def requestSelectFunctionalUnit_(self, kind: int) -> None:
        self.selected = kind
        unit = self.units[kind]
        self.machine.later(lambda: self.delegate.scannerDevice_didSelectFunctionalUnit_error_(self, unit, None))

    def requestScan(self) -> None:
        self.machine.events.extend(self._scan())

    def cancelScan(self) -> None:
        self.machine.released.set()
        self.machine.events.clear()
        self.machine.later(lambda: self.delegate.scannerDevice_didCompleteScanWithError_(self, None))

    def _scan(self) -> Iterator[Callable[[], None]]:
        machine, asked = self.machine, self.units[self.selected].asked
        if machine.fault in ERRORS:
            error = Error(ERRORS[machine.fault])
            yield lambda: self.delegate.scannerDevice_didCompleteScanWithError_(self, error)
            return
        if machine.fault == "gone_later":
            yield lambda: self.delegate.didRemoveDevice_(self)
            return
        faces = 1 if self.selected == 0 else machine.sheets * (2 if asked["DuplexScanningEnabled"] else 1)
        for face in range(1, faces + 1):
            page = drawn_page(f"page {face}", asked["Resolution"], grey=asked["PixelDataType"] == 1)
            with Image.open(io.BytesIO(page)) as image:
                image.load()
            starts = list(range(0, image.height, BAND_ROWS))
            for start in starts[:1] if machine.fault == "cut" else starts:
                yield partial(self._send, Band(image, start))
        yield lambda: self.delegate.scannerDevice_didCompleteScanWithError_(self, None)

    def _send(self, band: Band) -> None:
        self.machine.released.wait(5)
        self.delegate.scannerDevice_didScanToBandData_(self, band)


@dataclass
class FakeMac:
    """What happens behind the objects, and the modules that show it."""

    sheets: int = 3
    fault: str = ""
    closed: int = 0
    events: deque[Callable[[], None]] = field(default_factory=deque)
    released: threading.Event = field(default_factory=threading.Event)

    ICDeviceTypeMaskScanner: ClassVar[int] = 2
    ICDeviceLocationTypeMaskLocal: ClassVar[int] = 0x100
    ICDeviceLocationTypeMaskBonjour: ClassVar[int] = 0x400
    ICScannerFunctionalUnitTypeFlatbed: ClassVar[int] = 0
    ICScannerFunctionalUnitTypeDocumentFeeder: ClassVar[int] = 3
    ICScannerMeasurementUnitInches: ClassVar[int] = 0
    ICScannerBitDepth8Bits: ClassVar[int] = 8
    ICScannerPixelDataTypeGray: ClassVar[int] = 1
    ICScannerPixelDataTypeRGB: ClassVar[int] = 2
    ICScannerTransferModeMemoryBased: ClassVar[int] = 1
    ICReturnScannerInUseByLocalUser: ClassVar[int] = ERRORS["busy"]

    def __post_init__(self) -> None:
        self.released.set()

    def later(self, event: Callable[[], None]) -> None:
        self.events.append(event)

    @property
    def ICDeviceBrowser(self) -> Any:
        machine = self

        class Browser(NSObject):
            def setDelegate_(self, delegate: Any) -> None:
                self.delegate = delegate

            def setBrowsedDeviceTypeMask_(self, mask: int) -> None:
                assert mask & machine.ICDeviceTypeMaskScanner

            def start(self) -> None:
                if machine.fault != "gone":
                    device = MacDevice(machine)
                    machine.later(lambda: self.delegate.deviceBrowser_didAddDevice_moreComing_(self, device, False))

            def stop(self) -> None:
                pass

        return Browser

    @property
    def foundation(self) -> SimpleNamespace:
        loop = SimpleNamespace(runMode_beforeDate_=lambda _mode, until: self._turn(until))
        return SimpleNamespace(
            NSObject=NSObject, NSDate=Date, NSDefaultRunLoopMode="default", NSMakeRect=lambda *sides: sides,
            NSRunLoop=SimpleNamespace(currentRunLoop=lambda: loop),
        )  # fmt: skip

    def _turn(self, until: Date) -> None:
        if self.events:
            self.events.popleft()()
        else:
            threading.Event().wait(max(0.0, until.timeIntervalSinceNow()))
