"""The scanners of Windows and macOS, driven by stand-ins for those systems: no such machine was there."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from types import SimpleNamespace

import pytest
from PIL import Image

from app.capture.decode import decode
from app.capture.scanner.image_capture import ImageCaptureScanner
from app.capture.scanner.image_capture_events import Listener
from app.capture.scanner.protocol import Scanner, ScanSource, ScanWish
from app.capture.scanner.raw_page import tiff_file
from app.capture.scanner.wia import WiaScanner
from app.domain.errors import DeviceError
from tests.capture.fake_image_capture import Band, FakeMac
from tests.capture.fake_wia import FakeMachine
from tests.capture.scanner_contract import Rig, ScannerContract, picture, scan


@dataclass
class WiaRig:
    machine: FakeMachine = field(default_factory=FakeMachine)
    identifier: str = "{0000-scanner}"

    @property
    def scanner(self) -> Scanner:
        return WiaScanner(lambda: self.machine)

    @property
    def sheets(self) -> int:
        return self.machine.sheets

    def break_down(self, fault: str) -> None:
        self.machine.fault = fault

    def slow_down(self) -> None:
        self.machine.pause_s = 0.4

    def repair(self) -> None:
        self.machine.fault, self.machine.pause_s = "", 0.0


@dataclass
class MacRig:
    machine: FakeMac = field(default_factory=FakeMac)
    identifier: str = "0000-mac"

    def __post_init__(self) -> None:
        bridge = SimpleNamespace(protocolNamed=lambda name: name)
        self.scanner: Scanner = ImageCaptureScanner(self.machine, self.machine.foundation, bridge)

    @property
    def sheets(self) -> int:
        return self.machine.sheets

    def break_down(self, fault: str) -> None:
        self.machine.fault = fault

    def slow_down(self) -> None:
        self.machine.released.clear()

    def repair(self) -> None:
        self.machine.fault = ""
        self.machine.released.set()


class TwoFaces:
    def test_a_duplex_feeder_gives_front_and_back_of_every_sheet(self, rig: Rig) -> None:
        pages = scan(rig, ScanWish(ScanSource.DUPLEX, 150))
        assert [page.number for page in pages] == list(range(1, 2 * rig.sheets + 1))
        assert len({picture(page).rgb() for page in pages}) == len(pages)


class TestWia(TwoFaces, ScannerContract):
    @pytest.fixture
    def rig(self) -> Rig:
        return WiaRig()

    def test_an_empty_feeder_is_said(self, rig: WiaRig) -> None:
        rig.machine.sheets = 0
        with pytest.raises(DeviceError, match="scanner_empty"):
            scan(rig, ScanWish(ScanSource.FEEDER, 150))

    def test_whatever_the_library_raises_becomes_a_sentence(self) -> None:
        def broken() -> object:
            raise ValueError("class not registered")

        with pytest.raises(DeviceError, match="scanner_failed"):
            WiaScanner(broken).devices()


class TestImageCapture(TwoFaces, ScannerContract):
    # The framework says only that a scan did not work, not why.
    codes = {**ScannerContract.codes, "jammed": {"scanner_failed"}, "cover_open": {"scanner_failed"}}  # noqa: RUF012

    @pytest.fixture(autouse=True)
    def short_waits(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("app.capture.scanner.image_capture._BROWSE_S", 0.3)

    @pytest.fixture
    def rig(self) -> Rig:
        return MacRig()

    def test_an_empty_feeder_is_said(self, rig: MacRig) -> None:
        rig.machine.sheets = 0
        with pytest.raises(DeviceError, match="scanner_empty"):
            scan(rig, ScanWish(ScanSource.FEEDER, 150))
        assert rig.machine.closed == 1

    @pytest.mark.parametrize(("fault", "code"), [("gone_later", "scanner_gone"), ("cut", "scanner_page_cut")])
    def test_a_scan_that_breaks_off_is_named(self, rig: MacRig, fault: str, code: str) -> None:
        rig.machine.fault = fault
        with pytest.raises(DeviceError, match=code):
            scan(rig, ScanWish(dpi=150))


def test_bands_that_make_no_sense_are_passed_over() -> None:
    listener = Listener()
    image = Image.new("RGB", (30, 250), "red")
    listener.take_band(Band(image, 100))
    assert listener.taken_pages() == []
    listener.take_band(Band(image, 0))
    listener.take_band(Band(image, 200))
    assert listener.part == pytest.approx(100 / 250)
    listener.take_band(Band(image, 100))
    listener.take_band(Band(image, 200))
    (page,) = listener.taken_pages()
    assert b"".join(page.rows) == image.tobytes()


@pytest.mark.parametrize(("mode", "channels"), [("RGB", 3), ("L", 1)])
def test_raw_rows_become_a_file_that_the_strict_decoder_takes(mode: str, channels: int) -> None:
    image = Image.linear_gradient("L").resize((61, 43)).convert(mode)
    data = image.tobytes()
    stride = 61 * channels
    rows = [data[i : i + stride] for i in range(0, len(data), stride)]
    (page,) = decode(tiff_file(61, 43, channels, 300, rows))
    assert (page.width_px, page.height_px, page.dpi) == (61, 43, 300)
    assert page.rgb() == image.convert("RGB").tobytes()
    with pytest.raises(ValueError, match="do not fit"):
        tiff_file(61, 44, channels, 300, rows)


def test_the_modules_load_where_their_systems_are_not() -> None:
    assert "comtypes" not in sys.modules or sys.platform == "win32"
    assert "ImageCaptureCore" not in sys.modules or sys.platform == "darwin"
