"""Scanning in a child process: the scanners' contract, and children that misbehave."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.capture.scanner.protocol import Cancel, Scanner, ScanWish
from app.domain.errors import DeviceError
from app.services.scan_child import ChildScanner, system_scanner
from tests.capture.scanner_contract import Rig, ScannerContract, ignore


@dataclass
class ChildRig:
    folder: Path
    identifier: str = "desk"
    sheets: int = 3
    silence_s: float = 60.0

    def __post_init__(self) -> None:
        self.repair()

    @property
    def scanner(self) -> Scanner:
        command = [sys.executable, "-m", "tests.services.scripted_scan_child", str(self.folder)]
        return ChildScanner(command, silence_s=self.silence_s)

    def break_down(self, fault: str) -> None:
        (self.folder / "fault").write_text(fault, "utf-8")

    def slow_down(self) -> None:
        self.break_down("slow")

    def repair(self) -> None:
        self.break_down("")


@pytest.fixture
def child_rig(tmp_path: Path) -> ChildRig:
    folder = tmp_path / "child"
    folder.mkdir()
    return ChildRig(folder)


class TestChildScanner(ScannerContract):
    @pytest.fixture
    def rig(self, child_rig: ChildRig) -> Rig:
        return child_rig


@pytest.mark.parametrize(
    ("word", "code"),
    [("dies", "scanner_driver_died"), ("hangs", "scanner_silent"), ("noise", "scanner_driver_died")],
)
def test_a_child_that_misbehaves_is_ended_and_named(child_rig: ChildRig, word: str, code: str) -> None:
    child_rig.silence_s = 2.0
    child_rig.break_down(word)
    with pytest.raises(DeviceError) as caught:
        list(child_rig.scanner.scan("desk", ScanWish(dpi=150), on_progress=ignore, cancel=Cancel()))
    assert caught.value.code == code


def test_a_program_that_cannot_be_started_is_named(tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match="scanner_driver_died"):
        ChildScanner([str(tmp_path / "nothing")]).devices()


def test_elsewhere_there_is_nothing_to_serve() -> None:
    if sys.platform == "linux":
        with pytest.raises(DeviceError, match="scanner_failed"):
            system_scanner()
