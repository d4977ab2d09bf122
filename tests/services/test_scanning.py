"""The service that scans for the desk: futures, one scan at a time, an end that waits for nobody."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest

from app.capture.scanner.protocol import Device, ScannedPage, ScanWish
from app.domain.errors import DeviceError, InputError
from app.services.scanning import ScanService, ScanSource, system_ways
from app.services.worker import WorkerBackend
from tests.capture.escl_server import EsclServer
from tests.capture.scripted_scanner import ScriptedScanner
from tests.services.scripted_child import command_for

WAIT_S = 120


@pytest.fixture
def server() -> Iterator[EsclServer]:
    with EsclServer().running() as running:
        yield running


def test_scanners_of_all_ways_are_found(server: EsclServer) -> None:
    service = ScanService({"here": ScriptedScanner()})
    found = service.find([server.address]).result(WAIT_S)
    assert [device.identifier for device in found] == ["here desk", f"net {server.address}"]


def test_a_scanner_is_found_at_its_address_and_scans(server: EsclServer) -> None:
    service = ScanService({})
    device = service.find_at(f"127.0.0.1:{server.port}").result(WAIT_S)
    assert device == Device(f"net {server.address}", "Specimen ScanStation 7")
    assert ScanSource.DUPLEX in service.options(device.identifier).result(WAIT_S).sources
    pages: list[ScannedPage] = []
    scan = service.scan(device.identifier, ScanWish(ScanSource.FEEDER, 150), on_page=pages.append)
    assert scan.done.result(WAIT_S) == 3
    assert [page.number for page in pages] == [1, 2, 3]


def test_a_wrong_address_is_named() -> None:
    with pytest.raises(DeviceError, match="scanner_address_wrong"):
        ScanService({}).find_at("no address").result(WAIT_S)


def test_only_one_scan_runs_at_a_time() -> None:
    scanner = ScriptedScanner()
    scanner.held.clear()
    service = ScanService({"here": scanner})
    first = service.scan("here desk", ScanWish(), on_page=lambda _page: None)
    second = service.scan("here desk", ScanWish(), on_page=lambda _page: None)
    with pytest.raises(DeviceError, match="scanner_busy"):
        second.done.result(WAIT_S)
    first.cancel.cancel()
    with pytest.raises(DeviceError, match="scanner_cancelled"):
        first.done.result(WAIT_S)
    assert service.scan("here desk", ScanWish(), on_page=lambda _page: None).done.result(WAIT_S) == 1


def test_whatever_a_driver_raises_becomes_a_sentence() -> None:
    class Odd(ScriptedScanner):
        def devices(self) -> tuple[Device, ...]:
            raise ZeroDivisionError

    with pytest.raises(DeviceError, match="scanner_failed"):
        ScanService({"odd": Odd()}).find().result(WAIT_S)


def test_pages_of_a_scanner_go_through_the_jail_and_cut_ones_are_refused(server: EsclServer) -> None:
    service, pages = ScanService({}), list[ScannedPage]()
    wish = ScanWish(ScanSource.FEEDER, 150)
    service.scan(f"net {server.address}", wish, on_page=pages.append).done.result(WAIT_S)
    server.fault = "cut"
    service.scan(f"net {server.address}", ScanWish(dpi=150), on_page=pages.append).done.result(WAIT_S)
    backend = WorkerBackend(command=command_for("ScriptedReader"))
    try:
        decoded = [backend.decode(page.untrusted_data, name=f"Scan {page.number}") for page in pages]
        assert [len(future.result(WAIT_S)) for future in decoded[:3]] == [1, 1, 1]
        (first,) = decoded[0].result(WAIT_S)
        assert (first.file, first.dpi, first.raster.width_px) == ("Scan 1", 150, 300)
        with pytest.raises(InputError, match="image_incomplete"):
            decoded[3].result(WAIT_S)
    finally:
        backend.close()


def test_closing_stops_the_scan() -> None:
    scanner = ScriptedScanner()
    scanner.held.clear()
    service = ScanService({"here": scanner})
    scan = service.scan("here desk", ScanWish(), on_page=lambda _page: None)
    service.close()
    with pytest.raises(DeviceError, match="scanner_cancelled"):
        scan.done.result(WAIT_S)
    assert not [thread for thread in threading.enumerate() if thread.name == "scan" and not thread.daemon]


def test_this_system_has_its_ways() -> None:
    wanted = {"linux": {"sane"}}
    assert set(system_ways()) >= wanted.get(sys.platform, set())
