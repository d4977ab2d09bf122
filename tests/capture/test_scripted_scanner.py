"""The scanner in memory keeps the contract, alone and behind the joined ways of a computer."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from app.capture.scanner.joined import JoinedScanners
from app.capture.scanner.protocol import Cancel, Device, Scanner, ScanWish, clean_name, usual_dpis
from app.domain.errors import DeviceError
from tests.capture.scanner_contract import Rig, ScannerContract, ignore
from tests.capture.scripted_scanner import ScriptedScanner


@dataclass
class ScriptedRig:
    script: ScriptedScanner = field(default_factory=ScriptedScanner)
    word: str = ""

    @property
    def identifier(self) -> str:
        return f"{self.word} desk".strip()

    @property
    def scanner(self) -> Scanner:
        return JoinedScanners({self.word: self.script}) if self.word else self.script

    @property
    def sheets(self) -> int:
        return self.script.loaded

    def break_down(self, fault: str) -> None:
        self.script.fault = fault

    def slow_down(self) -> None:
        self.script.held.clear()

    def repair(self) -> None:
        self.script.fault = ""
        self.script.held.set()


class TestScriptedScanner(ScannerContract):
    @pytest.fixture
    def rig(self) -> Rig:
        return ScriptedRig()


class TestJoinedScanners(ScannerContract):
    @pytest.fixture
    def rig(self) -> Rig:
        return ScriptedRig(word="sane")


def test_a_way_that_fails_hides_no_other() -> None:
    broken = ScriptedScanner(fault="program_missing")
    joined = JoinedScanners({"a": broken, "b": ScriptedScanner()})
    assert [device.identifier for device in joined.devices()] == ["b desk"]


def test_where_nothing_is_found_the_reason_is_told() -> None:
    joined = JoinedScanners({"a": ScriptedScanner(fault="denied"), "b": ScriptedScanner(there=())})
    with pytest.raises(DeviceError, match="scanner_denied"):
        joined.devices()
    assert JoinedScanners({"b": ScriptedScanner(there=())}).devices() == ()


@pytest.mark.parametrize("identifier", ["", "a", "c desk", "a "])
def test_a_device_of_an_unknown_way_is_gone(identifier: str) -> None:
    joined = JoinedScanners({"a": ScriptedScanner()})
    with pytest.raises(DeviceError, match="scanner_gone"):
        joined.options(identifier)
    with pytest.raises(DeviceError, match="scanner_gone"):
        list(joined.scan(identifier, ScanWish(), on_progress=ignore, cancel=Cancel()))


def test_the_wish_to_stop_is_heard_whenever_it_comes() -> None:
    heard: list[str] = []
    cancel = Cancel()
    with cancel.calling(lambda: heard.append("in time")):
        cancel.cancel()
        cancel.cancel()
    with cancel.calling(lambda: heard.append("late")):
        pass
    assert heard == ["in time", "late"]
    assert cancel.wait(0)


def test_bounds_become_the_usual_resolutions() -> None:
    assert usual_dpis(1, 1200) == (150, 200, 300, 400, 600)
    assert usual_dpis(50, 100) == (100,)
    assert usual_dpis(1200, 2400) == (1200,)


def test_a_name_is_cleaned_of_what_cannot_be_shown() -> None:
    assert clean_name("  Scan\u202eStation\n7 " + "x" * 900).startswith("Scan Station 7 xxx")
    assert Device("a", clean_name("\x00")).name == ""
