"""Scanning over the network: our own client and SANE's, each against the same scanner on 127.0.0.1."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest

from app.capture.scanner.escl import EsclScanner
from app.capture.scanner.escl_client import _job_path, parse_address
from app.capture.scanner.escl_xml import MAX_XML_BYTES, parse_capabilities
from app.capture.scanner.protocol import Cancel, Scanner, ScanProgress, ScanSource, ScanWish
from app.capture.scanner.sane import SaneScanner
from app.domain.errors import DeviceError, InputError
from tests.capture.escl_server import CAPABILITIES, EsclServer
from tests.capture.scanner_contract import Rig, ScannerContract, ignore, picture, scan


@dataclass
class EsclRig:
    """The scanner on 127.0.0.1 behind either client."""

    server: EsclServer
    scanner: Scanner
    identifier: str

    @property
    def sheets(self) -> int:
        return self.server.loaded

    def break_down(self, fault: str) -> None:
        self.server.fault = fault

    def slow_down(self) -> None:
        self.server.drip = True

    def repair(self) -> None:
        self.server.fault, self.server.drip = "", False


@pytest.fixture
def server() -> Iterator[EsclServer]:
    with EsclServer().running() as running:
        yield running


@pytest.fixture
def own(server: EsclServer) -> EsclRig:
    return EsclRig(server, EsclScanner([server.address], pause_s=0.01), server.address)


class TwoFaces:
    """What a scanner with a duplex feeder promises on top."""

    def test_a_duplex_feeder_gives_front_and_back_of_every_sheet(self, rig: Rig) -> None:
        assert ScanSource.DUPLEX in rig.scanner.options(rig.identifier).sources
        pages = scan(rig, ScanWish(ScanSource.DUPLEX, 150))
        assert [page.number for page in pages] == list(range(1, 2 * rig.sheets + 1))
        assert len({picture(page).rgb() for page in pages}) == len(pages)


class TestEscl(TwoFaces, ScannerContract):
    @pytest.fixture
    def rig(self, own: EsclRig) -> Rig:
        return own

    def test_an_unknown_device_is_gone(self, rig: Rig) -> None:
        """An address where nobody listens."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
            with pytest.raises(DeviceError) as caught:
                rig.scanner.options(f"http://127.0.0.1:{port}/eSCL")
        assert caught.value.code == "scanner_unreachable"


class TestSaneAirscan(TwoFaces, ScannerContract):
    codes: ClassVar[dict[str, set[str]]] = {
        **ScannerContract.codes,
        "cover_open": {"scanner_cover_open", "scanner_connection_lost"},  # its older releases say no more than "I/O"
    }

    @pytest.fixture
    def rig(self, server: EsclServer, tmp_path: Path) -> Rig:
        folder = tmp_path / "sane"
        folder.mkdir()
        (folder / "dll.conf").write_text("airscan\n")
        (folder / "airscan.conf").write_text(
            f'[devices]\n"Specimen" = {server.address}, eSCL\n[options]\ndiscovery = disable\n'
        )
        scanner = SaneScanner({**os.environ, "SANE_CONFIG_DIR": str(folder), "HOME": str(folder)})
        return EsclRig(server, scanner, "airscan:e0:Specimen")


# --- faults of networks ---


def fault_of(rig: EsclRig, wish: ScanWish | None = None) -> str:
    with pytest.raises(DeviceError) as caught:
        scan(rig, wish or ScanWish(dpi=150))
    return caught.value.code


@pytest.mark.parametrize(
    ("fault", "code"),
    [("gone", "scanner_connection_lost"), ("short", "scanner_connection_lost"), ("odd", "scanner_answer_odd")],
)
def test_a_scanner_that_breaks_off_is_named(own: EsclRig, fault: str, code: str) -> None:
    own.server.fault = fault
    assert fault_of(own) == code


def test_a_jam_after_the_first_page_keeps_that_page(own: EsclRig) -> None:
    own.server.fault = "jam_later"
    pages = own.scanner.scan(own.identifier, ScanWish(ScanSource.FEEDER, 150), on_progress=ignore, cancel=Cancel())
    assert picture(next(pages)).width_px == 300
    with pytest.raises(DeviceError, match="scanner_jammed"):
        next(pages)


def test_an_empty_feeder_is_said_before_anything_moves(own: EsclRig) -> None:
    own.server.fault = "empty"
    assert fault_of(own, ScanWish(ScanSource.FEEDER, 150)) == "scanner_empty"


def test_a_page_whose_end_is_missing_never_passes_for_whole(own: EsclRig) -> None:
    """The scanner itself cut it: only the strict decoder can see that."""
    own.server.fault = "cut"
    (page,) = scan(own, ScanWish(dpi=150))
    with pytest.raises(InputError, match="image_incomplete"):
        picture(page)


def test_a_scanner_that_warms_up_is_asked_again(own: EsclRig) -> None:
    own.server.not_ready = 3
    assert len(scan(own, ScanWish(dpi=150))) == 1
    assert sum("NextDocument" in request for request in own.server.requests) == 4


def test_a_scanner_that_stops_in_the_middle_of_a_page_is_not_waited_for_for_ever(server: EsclServer) -> None:
    server.drip = True
    rig = EsclRig(server, EsclScanner(answer_s=0.3), server.address)
    assert fault_of(rig) == "scanner_silent"


def test_pages_of_unknown_length_have_progress_without_a_part(own: EsclRig) -> None:
    own.server.chunked = True
    news: list[ScanProgress] = []
    (page,) = own.scanner.scan(own.identifier, ScanWish(dpi=150), on_progress=news.append, cancel=Cancel())
    assert picture(page).width_px == 300
    assert {progress.part for progress in news} == {None}


def test_a_page_beyond_all_measure_is_refused(own: EsclRig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.capture.scanner.escl.MAX_FILE_BYTES", 100)
    assert fault_of(own) == "scanner_page_too_big"


def test_a_cancelled_job_is_taken_back_from_the_scanner(own: EsclRig) -> None:
    pages = own.scanner.scan(own.identifier, ScanWish(ScanSource.FEEDER, 150), on_progress=ignore, cancel=Cancel())
    next(pages)
    pages.close()  # type: ignore[attr-defined]
    assert [job.deleted for job in own.server.jobs.values()] == [True]


# --- only the address that was typed ---


def test_no_redirect_is_followed(own: EsclRig) -> None:
    own.server.fault = "redirect"
    assert fault_of(own) == "scanner_answer_odd"
    assert not any("elsewhere" in request for request in own.server.requests)


def test_every_request_goes_to_the_typed_address_whatever_the_scanner_calls_itself(
    own: EsclRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    own.server.calls_itself = "name-that-nobody-knows.invalid:1"
    asked: list[tuple[str, int]] = []
    real = socket.create_connection

    def noting(address: tuple[str, int], *rest: object, **named: object) -> socket.socket:
        asked.append(address)
        return real(address, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "create_connection", noting)
    monkeypatch.setenv("http_proxy", "http://192.0.2.1:3128")
    assert len(scan(own, ScanWish(ScanSource.FEEDER, 150))) == own.sheets
    assert set(asked) == {("127.0.0.1", own.server.port)}


@pytest.mark.parametrize(
    ("told", "path"),
    [
        ("http://x.invalid:80/eSCL/ScanJobs/7", "/eSCL/ScanJobs/7"),
        ("/eSCL/ScanJobs/urn:uuid:4509a320-00a0/", "/eSCL/ScanJobs/urn:uuid:4509a320-00a0"),
        ("ftp://x/eSCL", ""),
        ("//x.invalid/eSCL", ""),
        ("/eSCL/a b", ""),
        ("/eSCL/a\r\nX: y", ""),
        ("", ""),
    ],
)
def test_of_where_a_job_is_only_a_plain_path_is_taken(told: str, path: str) -> None:
    assert _job_path(told) == path


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("192.0.2.10", "http://192.0.2.10/eSCL"),
        (" scanner.local:8080 ", "http://scanner.local:8080/eSCL"),
        ("http://scanner.local/eSCL/", "http://scanner.local/eSCL"),
        ("[2001:db8::7]:631", "http://[2001:db8::7]:631/eSCL"),
    ],
)
def test_an_address_is_understood_as_people_type_it(typed: str, shown: str) -> None:
    assert str(parse_address(typed)) == shown
    assert parse_address(shown) == parse_address(typed)


@pytest.mark.parametrize(
    "typed",
    ["", "a b", "ftp://192.0.2.10", "https://192.0.2.10", "user:secret@192.0.2.10", "192.0.2.10/a?b=c", "192.0.2.10:0",
     "192.0.2.10:99999", "[zz]", "host/../../x y", "host\r\nX: y", "host/a\r\nX: y", "-a.example", "a..b"],
)  # fmt: skip
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(DeviceError) as caught:
        parse_address(typed)
    assert caught.value.code == "scanner_address_wrong"


# --- what scanners say ---


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"<ScannerCapabilities/>",
        b"not xml",
        CAPABILITIES.replace("image/jpeg", "application/pdf").encode(),
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><ScannerCapabilities>&b;</ScannerCapabilities>',
        b'<!DOCTYPE x SYSTEM "http://192.0.2.1/x.dtd"><ScannerCapabilities/>',
        b"<ScannerCapabilities>" + b"<a>" * 100_000,
        b" " * (MAX_XML_BYTES + 1),
        CAPABILITIES.encode()[:-40],
    ],
    ids=lambda data: data[:24].decode(errors="replace"),
)
def test_an_odd_answer_is_refused(untrusted: bytes) -> None:
    with pytest.raises(DeviceError) as caught:
        parse_capabilities(untrusted)
    assert caught.value.code == "scanner_answer_odd"


def test_a_scanner_with_a_range_of_resolutions_offers_the_usual_ones() -> None:
    ranges = "<scan:ResolutionRange><scan:XResolutionRange><scan:Min>100</scan:Min><scan:Max>600</scan:Max>"
    ranges += "</scan:XResolutionRange></scan:ResolutionRange>"
    start, end = CAPABILITIES.index("<scan:DiscreteResolutions>"), CAPABILITIES.index("</scan:SupportedResolutions>")
    able = parse_capabilities((CAPABILITIES[:start] + ranges + CAPABILITIES[end:]).encode())
    assert able.options.sources[ScanSource.FLATBED].dpis == (150, 200, 300, 400, 600)


def test_a_name_full_of_control_characters_is_cleaned() -> None:
    able = parse_capabilities(CAPABILITIES.replace("ScanStation 7", "Scan\u202e&#10;&#x85;" + "7" * 500).encode())
    assert able.name.isprintable()
    assert len(able.name) <= 80


def test_addresses_where_nobody_answers_are_not_listed(server: EsclServer) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        nobody = f"127.0.0.1:{free.getsockname()[1]}"
        found = EsclScanner([nobody, server.address, "no address"]).devices()
    assert [(device.identifier, device.name) for device in found] == [(server.address, "Specimen ScanStation 7")]
