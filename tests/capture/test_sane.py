"""Scanning through SANE, with the test devices that SANE itself brings along."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.capture.scanner.protocol import Cancel, Colour, ScanSource, ScanWish
from app.capture.scanner.sane import SaneScanner
from app.capture.scanner.sane_options import parse_options, scan_arguments, scan_options
from app.domain.errors import DeviceError
from tests.capture.scanner_contract import Rig, ScannerContract, ignore, scan

FAULTS = {"busy": "DEVICE_BUSY", "jammed": "JAMMED", "cover_open": "COVER_OPEN"}


@dataclass
class SaneRig:
    """SANE's test device, with a configuration of its own."""

    folder: Path
    identifier: str = "test:1"
    sheets: int = 10
    silence_s: float = 60.0

    def __post_init__(self) -> None:
        (self.folder / "dll.conf").write_text("test\n")
        self.repair()

    @property
    def scanner(self) -> SaneScanner:
        environment = {**os.environ, "SANE_CONFIG_DIR": str(self.folder)}
        return SaneScanner(environment, silence_s=self.silence_s)

    def configure(self, *lines: str, devices: int = 2) -> None:
        common = ('test-picture "Color pattern"', "br_x 40.0", "br_y 30.0", "geometry_max 60.0")
        text = "\n".join((f"number_of_devices {devices}", *common, *lines))
        (self.folder / "test.conf").write_text(text + "\n")

    def break_down(self, fault: str) -> None:
        if fault == "gone":
            self.configure(devices=1)
        else:
            self.configure(f'read-status-code "SANE_STATUS_{FAULTS[fault]}"')

    def slow_down(self) -> None:
        self.configure("read-delay true", "read-delay-duration 200000", "read-limit true", "read-limit-size 512")

    def repair(self) -> None:
        self.configure()


@pytest.fixture
def sane_rig(tmp_path: Path) -> SaneRig:
    folder = tmp_path / "sane"
    folder.mkdir()
    return SaneRig(folder)


class TestSane(ScannerContract):
    @pytest.fixture
    def rig(self, sane_rig: SaneRig) -> Rig:
        return sane_rig


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("NO_DOCS", "scanner_empty"),
        ("IO_ERROR", "scanner_connection_lost"),
        ("NO_MEM", "scanner_no_memory"),
        ("ACCESS_DENIED", "scanner_denied"),
        ("INVAL", "scanner_settings_refused"),
        ("UNSUPPORTED", "scanner_settings_refused"),
    ],
)
@pytest.mark.parametrize("source", [ScanSource.FLATBED, ScanSource.FEEDER])
def test_every_status_of_sane_has_its_code(sane_rig: SaneRig, status: str, code: str, source: ScanSource) -> None:
    sane_rig.configure(f'read-status-code "SANE_STATUS_{status}"')
    with pytest.raises(DeviceError) as caught:
        scan(sane_rig, ScanWish(source, 150))
    assert caught.value.code == code


def scanner_with(folder: Path, script: str, **options: float) -> SaneScanner:
    """A scanimage that does as the script says when it is to scan, and is itself in everything else."""
    program = folder / "scanimage"
    program.write_text(f'#!/bin/sh\ncase "$*" in *--batch*) {script};; esac\nexec scanimage "$@"\n')
    program.chmod(0o700)
    return SaneScanner({**os.environ, "SANE_CONFIG_DIR": str(folder / "sane")}, program=str(program), **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("kill -SEGV $$", "scanner_driver_died"),
        ("exec sleep 60", "scanner_silent"),
        ("exec 1>&- 2>&-; exec sleep 60", "scanner_driver_died"),
        ("printf II > 1.part; exit 9", "scanner_connection_lost"),
        ("printf '1\\n'; exit 0", "scanner_connection_lost"),
        ("exit 77", "scanner_failed"),
        ("printf 'scanimage: sane_read: Document feeder jammed\\n' >&2; exec sleep 60", "scanner_jammed"),
    ],
)
def test_a_driver_that_misbehaves_is_ended_and_no_page_of_it_is_taken(
    sane_rig: SaneRig, tmp_path: Path, script: str, code: str
) -> None:
    scanner = scanner_with(tmp_path, script, silence_s=0.1 if code == "scanner_silent" else 60.0)
    with pytest.raises(DeviceError) as caught:
        list(scanner.scan("test:0", ScanWish(dpi=150), on_progress=ignore, cancel=Cancel()))
    assert caught.value.code == code


def test_a_system_without_the_program_is_told_so(tmp_path: Path) -> None:
    scanner = SaneScanner({"PATH": str(tmp_path)})
    assert not scanner.installed
    with pytest.raises(DeviceError) as caught:
        scanner.devices()
    assert caught.value.code == "scanner_program_missing"


def test_options_are_asked_for_once_and_again_after_a_fault(sane_rig: SaneRig, tmp_path: Path) -> None:
    program = tmp_path / "scanimage"
    program.write_text(f'#!/bin/sh\necho "$*" >> {tmp_path}/asked\nexec scanimage "$@"\n')
    program.chmod(0o700)
    scanner = SaneScanner({**os.environ, "SANE_CONFIG_DIR": str(sane_rig.folder)}, program=str(program))

    def scanned(identifier: str = "test:0") -> int:
        wish = ScanWish(dpi=150)
        return len(list(scanner.scan(identifier, wish, on_progress=ignore, cancel=Cancel())))

    assert scanned() + scanned() == 2
    sane_rig.break_down("busy")
    with pytest.raises(DeviceError, match="scanner_busy"):
        scanned()
    sane_rig.repair()
    assert scanned() == 1
    asked = (tmp_path / "asked").read_text("utf-8").splitlines()
    assert sum("--all-options" in line for line in asked) == 2
    assert sum("--batch" in line for line in asked) == 4


def test_no_process_is_left_behind(sane_rig: SaneRig) -> None:
    sane_rig.slow_down()
    pages = sane_rig.scanner.scan("test:0", ScanWish(dpi=150), on_progress=ignore, cancel=(cancel := Cancel()))
    threading.Timer(0.3, cancel.cancel).start()
    with pytest.raises(DeviceError, match="scanner_cancelled"):
        list(pages)
    listing = [Path(entry.path) / "cmdline" for entry in os.scandir("/proc") if entry.name.isdigit()]
    running = [path.read_bytes() for path in listing if path.exists()]
    assert not any(b"scanimage" in line and str(sane_rig.folder).encode() in line for line in running)


# --- what devices say ---

EPSON = """
All options specific to device `epsonds:net:192.0.2.7':
  Scan Mode:
    --source Flatbed|ADF Front|ADF Duplex [Flatbed]
        Selects the scan source (such as a document-feeder).
    --mode Lineart|Gray|Color [Lineart]
    --depth 1|8|16bit [8]
    --resolution 50|75|100|150|200|300|600dpi [75]
  Geometry:
    -l 0..215.9mm [0]
    -t 0..297.18mm [0]
    -x 0..215.9mm [215.9]
    -y 0..297.18mm [297.18]
    --swcrop[=(yes|no)] [inactive]
"""
OLDER = """
    --mode Binary|Gray|Color [Color]
    --source Flatbed|Automatic Document Feeder [Flatbed]
    --adf-mode Simplex|Duplex [Simplex]
    --resolution 75..4800dpi (in steps of 1) [300]
"""


def test_a_duplex_source_is_known_by_its_name() -> None:
    options = parse_options(EPSON)
    assert set(scan_options(options).sources) == set(ScanSource)
    assert scan_options(options).sources[ScanSource.DUPLEX].dpis == (100, 150, 200, 300, 600)
    assert scan_arguments(options, ScanWish(ScanSource.DUPLEX, 300, Colour.GREY)) == [
        "--source", "ADF Duplex", "--mode", "Gray", "--depth", "8", "--resolution", "300",
        "-l", "0", "-t", "0", "-x", "215.9", "-y", "297.18",
    ]  # fmt: skip


def test_a_driver_that_keeps_the_faces_apart_has_a_duplex_source_too() -> None:
    options = parse_options(OLDER)
    assert scan_arguments(options, ScanWish(ScanSource.DUPLEX))[:4] == [
        "--source", "Automatic Document Feeder", "--adf-mode", "Duplex",
    ]  # fmt: skip
    assert "Simplex" in scan_arguments(options, ScanWish(ScanSource.FEEDER))
    assert scan_options(options).sources[ScanSource.FEEDER].dpis == (150, 200, 300, 400, 600)


def test_an_inactive_option_is_not_offered() -> None:
    assert "--swcrop" not in parse_options(EPSON)


def test_a_device_that_says_nothing_useful_can_still_scan() -> None:
    options = parse_options("nonsense\n  --\n    --resolution dpi [x]\n\0")
    wish = ScanWish()
    assert scan_options(options).sources[ScanSource.FLATBED].dpis == (300,)
    assert scan_arguments(options, wish) == ["--resolution", "300"]
