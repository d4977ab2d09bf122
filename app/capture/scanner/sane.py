"""Scanners of Linux through SANE: its own program scanimage in a process of its own, so that no driver can hang us."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence

from app.capture.scanner.protocol import (
    Cancel,
    Device,
    ScannedPage,
    ScanOptions,
    ScanProgress,
    ScanSource,
    ScanWish,
    clean_name,
)
from app.capture.scanner.sane_batch import SaneBatch, ScanimageEndedError
from app.capture.scanner.sane_options import SaneOption, parse_options, scan_arguments, scan_options
from app.domain.errors import DeviceError

_LIST = ("-f", "%d%n%v %m%n")
_ANSWER_S = 45.0
_SILENCE_S = 120.0
_MOST_DEVICES = 50
_NO_PAGE = (7, 9)
"""What a run without a page and without a fault amounts to, from a feeder and from a flatbed: statuses of SANE."""

_CAMERAS = ("v4l:", "gphoto2:")

# Source: SANE Standard 1.06, 4.2.7 Scanner status; the exit status of scanimage(1) is this number.
_BY_STATUS = {
    1: "scanner_settings_refused",
    3: "scanner_busy",
    4: "scanner_settings_refused",
    6: "scanner_jammed",
    7: "scanner_empty",
    8: "scanner_cover_open",
    9: "scanner_connection_lost",
    10: "scanner_no_memory",
    11: "scanner_denied",
}
# When the device cannot be opened, scanimage ends with 1 whatever the reason was, and a driver that hangs after a fault
# gives no status at all; these are sane_strstatus(3)'s words.
_BY_WORDS = {
    "Device busy": "scanner_busy",
    "Access to resource has been denied": "scanner_denied",
    "Scanner cover is open": "scanner_cover_open",
    "Document feeder jammed": "scanner_jammed",
    "Document feeder out of documents": "scanner_empty",
    "Out of memory": "scanner_no_memory",
    "Error during device I/O": "scanner_connection_lost",
    "Operation not supported": "scanner_settings_refused",
}


class SaneScanner:
    """A `Scanner` over every device that SANE knows. `environment` is what scanimage sees, else the process's own."""

    def __init__(
        self, environment: Mapping[str, str] | None = None, *, program: str = "scanimage", silence_s: float = _SILENCE_S
    ) -> None:
        self._environment = {**(os.environ if environment is None else environment), "LC_ALL": "C"}
        self._program = program
        self._silence_s = silence_s
        self._known: dict[str, dict[str, SaneOption]] = {}

    @property
    def installed(self) -> bool:
        """Whether scanimage is there."""
        return shutil.which(self._program, path=self._environment.get("PATH")) is not None

    def devices(self) -> tuple[Device, ...]:
        """See `Scanner.devices`. Takes some seconds: the drivers look for network devices too."""
        lines = self._answer(*_LIST).splitlines()
        pairs = zip(lines[::2], lines[1::2], strict=False)
        found = [Device(name, clean_name(words) or clean_name(name)) for name, words in pairs]
        return tuple(device for device in found if not device.identifier.startswith(_CAMERAS))[:_MOST_DEVICES]

    def options(self, identifier: str) -> ScanOptions:
        """See `Scanner.options`."""
        return scan_options(self._options(identifier))

    def scan(
        self, identifier: str, wish: ScanWish, *, on_progress: Callable[[ScanProgress], None], cancel: Cancel
    ) -> Iterator[ScannedPage]:
        """See `Scanner.scan`."""
        # Asking a device for its options opens it, which takes some of them seconds: what it once said holds.
        known = self._known.get(identifier) or self._options(identifier)
        arguments = scan_arguments(known, wish)
        if cancel.cancelled:
            raise DeviceError("scanner_cancelled")
        command = [self._program, f"--device-name={identifier}", *arguments, "--format=tiff"]
        most = 1 if wish.source is ScanSource.FLATBED else wish.most_pages
        batch = SaneBatch(command, self._environment, most_pages=most, silence_s=self._silence_s)
        count = 0
        try:
            for page in batch.pages(on_progress, cancel):
                count = page.number
                yield page
        except ScanimageEndedError as exc:
            error = _error(exc.status, exc.said)
            if not (error.code == "scanner_empty" and count):
                self._known.pop(identifier, None)
                raise error from exc
        if not count:
            raise _error(_NO_PAGE[wish.source is ScanSource.FLATBED], batch.said)

    def _options(self, identifier: str) -> dict[str, SaneOption]:
        self._known.pop(identifier, None)
        known = self._known[identifier] = parse_options(self._answer(f"--device-name={identifier}", "--all-options"))
        return known

    def _answer(self, *arguments: str) -> str:
        try:
            done = subprocess.run(
                [self._program, *arguments],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_ANSWER_S,
                check=False,
                start_new_session=True,
            )
        except subprocess.TimeoutExpired as exc:
            raise DeviceError("scanner_silent", seconds=round(_ANSWER_S)) from exc
        except OSError as exc:
            raise DeviceError("scanner_program_missing", package="sane-utils") from exc
        if done.returncode:
            raise _error(done.returncode, done.stderr.decode("utf-8", "replace").splitlines())
        return done.stdout.decode("utf-8", "replace")


def _error(status: int, said: Sequence[str]) -> DeviceError:
    """What the end of scanimage means; `status` below zero is the signal that ended it."""
    for line in reversed(said):
        words = line.rpartition(": ")[2]
        if words in _BY_WORDS:
            return DeviceError(_BY_WORDS[words])
    if status == 1 and any(": open of device" in line for line in said):
        return DeviceError("scanner_gone")
    if status < 0:
        return DeviceError("scanner_driver_died")
    return DeviceError(_BY_STATUS.get(status, "scanner_failed"))
