"""COM objects as the Windows Image Acquisition Library has them, in plain Python: a scanner with glass and feeder."""

from __future__ import annotations

import io
import threading
from dataclasses import dataclass, field
from typing import Any

from PIL import Image

from tests.capture.escl_server import drawn_page

RESULTS = {"busy": 0x80210006, "jammed": 0x80210002, "cover_open": 0x80210016, "gone": 0x80210005, "empty": 0x80210003}


class ComError(Exception):
    """As comtypes raises it: a signed result."""

    def __init__(self, result: int) -> None:
        super().__init__(result)
        self.hresult = result - (1 << 32)


class Vector:
    """A collection that counts from 1."""

    def __init__(self, items: list[Any]) -> None:
        self._items = items

    @property
    def Count(self) -> int:
        return len(self._items)

    def Item(self, index: int) -> Any:
        return self._items[index - 1]


@dataclass
class Property:
    Value: Any
    SubType: int = 0
    SubTypeMin: int = 0
    SubTypeMax: int = 0
    SubTypeValues: Vector = field(default_factory=lambda: Vector([]))


class Properties:
    def __init__(self, values: dict[str, Property]) -> None:
        self.values = values

    def Exists(self, name: str) -> bool:
        return name in self.values

    def Item(self, name: str) -> Property:
        return self.values[name]


@dataclass
class FileData:
    BinaryData: tuple[int, ...]

    @property
    def Count(self) -> int:
        return len(self.BinaryData)


@dataclass
class ImageFile:
    FileData: FileData


class FakeItem:
    def __init__(self, machine: FakeMachine) -> None:
        self._machine = machine
        self.Properties = Properties(
            {name: Property(0) for name in ("6146", "6149", "6150", "6151", "6152")}
            | {name: Property(300, 2, SubTypeValues=Vector([600, 150, 300, 75])) for name in ("6147", "6148")}
        )

    def Transfer(self, form: str) -> ImageFile:
        return ImageFile(FileData(tuple(self._machine.page(self.Properties, form))))


class FakeDevice:
    def __init__(self, machine: FakeMachine) -> None:
        self._item = FakeItem(machine)
        numbers = {"3086": 7, "3087": 0, "3088": 2, "3096": 0, "3074": 2000, "3075": 1500, "3076": 2000, "3077": 1500}
        self.Properties = Properties({name: Property(value) for name, value in numbers.items()})
        machine.device = self

    @property
    def Items(self) -> Vector:
        return Vector([self._item])


@dataclass
class FakeInfo:
    machine: FakeMachine
    DeviceID: str
    Type: int = 1

    @property
    def Properties(self) -> Properties:
        return Properties({"Name": Property("Specimen ScanStation 7")})

    def Connect(self) -> FakeDevice:
        return FakeDevice(self.machine)


@dataclass
class FakeMachine:
    """What happens behind the objects. `pause` is waited for before each page, `pause_s` at the most."""

    sheets: int = 3
    fault: str = ""
    pause_s: float = 0.0
    given: int = 0
    device: FakeDevice | None = None

    @property
    def DeviceInfos(self) -> Vector:
        """As the device manager has it: a camera and a scanner."""
        camera = FakeInfo(self, "{camera}", Type=2)
        self.given = 0
        return Vector([camera] if self.fault == "gone" else [camera, FakeInfo(self, "{0000-scanner}")])

    def page(self, asked: Properties, form: str) -> bytes:
        assert form.startswith("{B96B3CAB")
        assert self.device is not None
        selected = self.device.Properties.Item("3088").Value
        threading.Event().wait(self.pause_s)
        if self.fault:
            raise ComError(RESULTS[self.fault])
        faces = {2: 1, 1: self.sheets, 5: 2 * self.sheets}[selected]
        if self.given >= faces:
            raise ComError(RESULTS["empty"])
        self.given += 1
        dpi, grey = asked.Item("6147").Value, asked.Item("6146").Value == 2
        assert (asked.Item("6151").Value, asked.Item("6152").Value) == (2 * dpi, 3 * dpi // 2)
        out = io.BytesIO()
        with Image.open(io.BytesIO(drawn_page(f"page {self.given}", dpi, grey=grey))) as drawn:
            drawn.save(out, "BMP", dpi=(dpi, dpi))
        return out.getvalue()
