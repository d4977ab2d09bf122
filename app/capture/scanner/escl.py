"""Network scanners by eSCL ("AirScan"), which needs no driver: a small client for addresses that the operator typed."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from app.capture.files import MAX_FILE_BYTES
from app.capture.scanner.escl_client import Answer, EsclClient, parse_address
from app.capture.scanner.escl_xml import (
    MAX_XML_BYTES,
    EsclCapabilities,
    parse_capabilities,
    parse_status,
    scan_settings,
)
from app.capture.scanner.protocol import (
    Cancel,
    Device,
    ScannedPage,
    ScanOptions,
    ScanProgress,
    ScanSource,
    ScanWish,
)
from app.domain.errors import DeviceError

_PAUSES = 120
_PAUSE_S = 0.5
_FAREWELL_S = 3.0
_ASKED_AT_ONCE = 8

# Source: eSCL Technical Specification 2.97, 6.3 (AdfState) and 8 (status codes of ScanJobs and NextDocument).
_FEEDER_FAULTS = {
    "ScannerAdfJam": "scanner_jammed",
    "ScannerAdfMispick": "scanner_jammed",
    "ScannerAdfMultipickDetected": "scanner_jammed",
    "ScannerAdfHatchOpen": "scanner_cover_open",
    "ScannerAdfEmpty": "scanner_empty",
}
_BUSY = {"Processing", "Testing", "Stopped", "Down"}
_CREATED = 201
_OK = 200
_NO_MORE = {404, 410}
_UNSUITED = {400, 409, 415}
_NOT_NOW = 503


class EsclScanner:
    """A `Scanner` over the scanners at these addresses; a device's identifier is its address."""

    def __init__(self, addresses: Sequence[str] = (), *, answer_s: float = 45.0, pause_s: float = _PAUSE_S) -> None:
        self._addresses = tuple(addresses)
        self._answer_s, self._pause_s = answer_s, pause_s

    def devices(self) -> tuple[Device, ...]:
        """See `Scanner.devices`: those of the addresses where a scanner answers now."""
        if not self._addresses:
            return ()
        with ThreadPoolExecutor(min(len(self._addresses), _ASKED_AT_ONCE), "escl-find") as pool:
            return tuple(device for device in pool.map(self._device_or_none, self._addresses) if device is not None)

    def device_at(self, typed: str) -> Device:
        """The scanner at the address as the operator typed it.

        Raises: DeviceError `scanner_address_wrong`, `scanner_unreachable`, `scanner_answer_odd` and more.
        """
        address = parse_address(typed)
        return Device(
            str(address), self._capabilities(EsclClient(address, answer_s=self._answer_s)).name or address.host
        )

    def _device_or_none(self, typed: str) -> Device | None:
        try:
            return self.device_at(typed)
        except DeviceError:
            return None

    def options(self, identifier: str) -> ScanOptions:
        """See `Scanner.options`."""
        return self._capabilities(self._client(identifier)).options

    def scan(
        self, identifier: str, wish: ScanWish, *, on_progress: Callable[[ScanProgress], None], cancel: Cancel
    ) -> Iterator[ScannedPage]:
        """See `Scanner.scan`."""
        client = self._client(identifier)
        with cancel.calling(client.interrupt):
            try:
                yield from self._pages(client, wish, on_progress, cancel)
            except DeviceError as exc:
                if cancel.cancelled:
                    raise DeviceError("scanner_cancelled") from exc
                raise

    def _pages(
        self, client: EsclClient, wish: ScanWish, on_progress: Callable[[ScanProgress], None], cancel: Cancel
    ) -> Iterator[ScannedPage]:
        settings = scan_settings(self._capabilities(client), wish)
        job = self._start(client, settings, wish)
        most = 1 if wish.source is ScanSource.FLATBED else wish.most_pages
        over, count = False, 0
        try:
            while count < most and not over:
                data = self._page(client, f"{job}/NextDocument", count + 1, on_progress, cancel)
                over = not data
                if data:
                    count += 1
                    over = wish.source is ScanSource.FLATBED
                    yield ScannedPage(count, data)
        finally:
            if not over:
                self._give_up(client, job)
        if count < most:
            self._demand_good_end(client, wish, count)

    def _demand_good_end(self, client: EsclClient, wish: ScanWish, count: int) -> None:
        """A job that is over may have ended in a jam as well as with an empty feeder."""
        fault = self._feeder_fault(client) if wish.source is not ScanSource.FLATBED else None
        if fault is not None and not (fault.code == "scanner_empty" and count):
            raise fault
        if not count:
            raise DeviceError("scanner_failed")

    def _start(self, client: EsclClient, settings: bytes, wish: ScanWish) -> str:
        """The path of the new job."""
        answer = client.ask("POST", "ScanJobs", settings, most_bytes=MAX_XML_BYTES)
        if answer.status == _CREATED and answer.location:
            return answer.location
        raise self._refusal(client, answer, wish)

    def _refusal(self, client: EsclClient, answer: Answer, wish: ScanWish) -> DeviceError:
        fault = self._feeder_fault(client) if wish.source is not ScanSource.FLATBED else None
        if fault is not None:
            return fault
        if answer.status == _NOT_NOW:
            return DeviceError("scanner_busy")
        return DeviceError("scanner_settings_refused" if answer.status in _UNSUITED else "scanner_failed")

    def _page(
        self,
        client: EsclClient,
        path: str,
        number: int,
        on_progress: Callable[[ScanProgress], None],
        cancel: Cancel,
    ) -> bytes:
        """The next page, b"" when there is none. A scanner that is not ready yet is asked again."""
        for _attempt in range(_PAUSES):
            on_progress(ScanProgress(number))
            answer = client.ask(
                "GET", path, most_bytes=MAX_FILE_BYTES, on_part=lambda part: on_progress(ScanProgress(number, part))
            )
            if answer.status == _OK:
                if not answer.body:
                    raise DeviceError("scanner_page_cut")
                return answer.body
            if answer.status in _NO_MORE:
                return b""
            if answer.status != _NOT_NOW:
                raise self._feeder_fault(client) or DeviceError("scanner_connection_lost")
            if cancel.wait(self._pause_s):
                raise DeviceError("scanner_cancelled")
        raise DeviceError("scanner_silent", seconds=round(_PAUSES * self._pause_s))

    def _capabilities(self, client: EsclClient) -> EsclCapabilities:
        answer = client.ask("GET", "ScannerCapabilities", most_bytes=MAX_XML_BYTES)
        if answer.status == _NOT_NOW:
            raise DeviceError("scanner_busy")
        if answer.status != _OK:
            raise DeviceError("scanner_answer_odd")
        return parse_capabilities(answer.body)

    def _feeder_fault(self, client: EsclClient) -> DeviceError | None:
        """What the scanner says about its feeder, None if it does not complain or does not answer."""
        with contextlib.suppress(DeviceError):
            answer = client.ask("GET", "ScannerStatus", most_bytes=MAX_XML_BYTES)
            status = parse_status(answer.body) if answer.status == _OK else None
            if status is not None and status.feeder in _FEEDER_FAULTS:
                return DeviceError(_FEEDER_FAULTS[status.feeder])
            if status is not None and status.state in _BUSY:
                return DeviceError("scanner_busy")
        return None

    def _give_up(self, client: EsclClient, job: str) -> None:
        """Takes the job back, in a request of its own: the client may have been interrupted."""
        with contextlib.suppress(DeviceError):
            EsclClient(client.address, answer_s=min(_FAREWELL_S, self._answer_s)).ask(
                "DELETE", job, most_bytes=MAX_XML_BYTES
            )

    def _client(self, identifier: str) -> EsclClient:
        return EsclClient(parse_address(identifier), answer_s=self._answer_s)
