"""What every way to scanners promises, as tests: each back end's test class derives from `ScannerContract`."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import ClassVar, Protocol

import pytest

from app.capture.decode import decode
from app.capture.decoded import DecodedPage
from app.capture.scanner.protocol import (
    Cancel,
    Colour,
    ScannedPage,
    Scanner,
    ScanProgress,
    ScanSource,
    ScanWish,
    fitted,
)
from app.domain.errors import DeviceError

GREY_PATCH = 40


class Rig(Protocol):
    """A scanner on the test's bench. `sheets` is how many lie in its feeder at the start."""

    scanner: Scanner
    identifier: str
    sheets: int

    def break_down(self, fault: str) -> None:
        """From now on the device is "busy", "jammed", has its "cover_open", or is "gone"."""

    def slow_down(self) -> None:
        """From now on a page takes so long that there is time to cancel."""

    def repair(self) -> None:
        """Undoes all of that."""


def ignore(_progress: ScanProgress) -> None:
    pass


def scan(rig: Rig, wish: ScanWish) -> list[ScannedPage]:
    return list(rig.scanner.scan(rig.identifier, wish, on_progress=ignore, cancel=Cancel()))


def picture(page: ScannedPage) -> DecodedPage:
    """The page through the same decoder that every file goes through."""
    (decoded,) = decode(page.untrusted_data)
    return decoded


def is_colourless(page: DecodedPage) -> bool:
    pixels = page.rgb()
    return all(pixels[i] == pixels[i + 1] == pixels[i + 2] for i in range(0, len(pixels) - 2, 3 * 97))


class ScannerContract:
    codes: ClassVar[dict[str, set[str]]] = {"gone": {"scanner_gone", "scanner_connection_lost"}}
    """Faults that may be named in more than one way."""

    @pytest.fixture
    def rig(self) -> Rig:
        raise NotImplementedError

    # --- what there is ---

    def test_devices_are_found_with_a_name_for_people(self, rig: Rig) -> None:
        found = {device.identifier: device.name for device in rig.scanner.devices()}
        assert found[rig.identifier].isprintable()
        assert len(found[rig.identifier]) > 3

    def test_options_name_sources_resolutions_and_colours(self, rig: Rig) -> None:
        sources = rig.scanner.options(rig.identifier).sources
        assert {ScanSource.FLATBED, ScanSource.FEEDER} <= set(sources)
        for able in sources.values():
            assert list(able.dpis) == sorted(set(able.dpis))
            assert 300 in able.dpis
            assert {Colour.COLOUR, Colour.GREY} <= set(able.colours)

    def test_an_unknown_device_is_gone(self, rig: Rig) -> None:
        with pytest.raises(DeviceError) as caught:
            rig.scanner.options(rig.identifier + "7")
        assert caught.value.code == "scanner_gone"

    # --- pages ---

    def test_the_flatbed_gives_one_page_that_the_strict_decoder_takes(self, rig: Rig) -> None:
        (page,) = scan(rig, ScanWish(ScanSource.FLATBED, 150))
        assert page.number == 1
        assert picture(page).dpi == 150

    def test_a_higher_resolution_gives_more_pixels(self, rig: Rig) -> None:
        low, high = (picture(scan(rig, ScanWish(dpi=dpi))[0]) for dpi in (150, 300))
        assert abs(high.width_px - 2 * low.width_px) <= 2
        assert abs(high.height_px - 2 * low.height_px) <= 2
        assert high.dpi == 300

    def test_colour_is_coloured_and_grey_is_not(self, rig: Rig) -> None:
        grey, colour = (scan(rig, ScanWish(dpi=150, colour=kind))[0] for kind in (Colour.GREY, Colour.COLOUR))
        assert is_colourless(picture(grey))
        assert not is_colourless(picture(colour))

    def test_the_feeder_gives_its_pages_one_by_one_until_it_is_empty(self, rig: Rig) -> None:
        wish = ScanWish(ScanSource.FEEDER, 150)
        pages = rig.scanner.scan(rig.identifier, wish, on_progress=ignore, cancel=Cancel())
        first = next(pages)
        assert first.number == 1
        rest = list(pages)
        assert [page.number for page in rest] == list(range(2, rig.sheets + 1))
        assert {picture(page).dpi for page in (first, *rest)} == {150}

    def test_no_more_pages_come_than_were_asked_for(self, rig: Rig) -> None:
        assert len(scan(rig, ScanWish(ScanSource.FEEDER, 150, most_pages=2))) == 2

    def test_progress_rises_on_each_page(self, rig: Rig) -> None:
        news: list[ScanProgress] = []
        wish = ScanWish(ScanSource.FEEDER, 300, most_pages=2)
        list(rig.scanner.scan(rig.identifier, wish, on_progress=news.append, cancel=Cancel()))
        assert {progress.page for progress in news} == {1, 2}
        for number in (1, 2):
            parts = [progress.part for progress in news if progress.page == number and progress.part is not None]
            assert parts == sorted(parts)
            assert all(0 <= part <= 1 for part in parts)

    def test_what_the_device_does_not_offer_is_refused(self, rig: Rig) -> None:
        with pytest.raises(DeviceError) as caught:
            scan(rig, ScanWish(dpi=333))
        assert caught.value.code == "scanner_settings_refused"

    def test_a_fitted_wish_is_always_taken(self, rig: Rig) -> None:
        wish = fitted(ScanWish(dpi=290), rig.scanner.options(rig.identifier))
        assert wish.dpi == 300
        assert len(scan(rig, wish)) == 1

    # --- faults ---

    @pytest.mark.parametrize("fault", ["busy", "jammed", "cover_open", "gone"])
    def test_a_fault_is_named_and_the_next_scan_works(self, rig: Rig, fault: str) -> None:
        rig.break_down(fault)
        with pytest.raises(DeviceError) as caught:
            scan(rig, ScanWish(ScanSource.FEEDER, 150))
        assert caught.value.code in self.codes.get(fault, {f"scanner_{fault}"})
        rig.repair()
        assert len(scan(rig, ScanWish(ScanSource.FEEDER, 150))) == rig.sheets

    # --- cancel ---

    def test_a_scan_can_be_stopped_in_the_middle_of_a_page(self, rig: Rig) -> None:
        rig.slow_down()
        cancel, began = Cancel(), threading.Event()
        outcome: list[DeviceError | ScannedPage] = []

        def work() -> None:
            try:
                wish = ScanWish(dpi=300)
                began.set()
                outcome.extend(rig.scanner.scan(rig.identifier, wish, on_progress=lambda _: going.set(), cancel=cancel))
            except DeviceError as error:
                outcome.append(error)

        going = threading.Event()
        thread = threading.Thread(target=work)
        thread.start()
        began.wait(30)
        going.wait(3)
        cancel.cancel()
        thread.join(30)
        (error,) = outcome
        assert isinstance(error, DeviceError)
        assert error.code == "scanner_cancelled"
        rig.repair()
        assert len(scan(rig, ScanWish(dpi=150))) == 1

    def test_a_scan_that_was_cancelled_before_gives_nothing(self, rig: Rig) -> None:
        cancel = Cancel()
        cancel.cancel()
        with pytest.raises(DeviceError) as caught:
            list(rig.scanner.scan(rig.identifier, ScanWish(dpi=150), on_progress=ignore, cancel=cancel))
        assert caught.value.code == "scanner_cancelled"

    def test_a_scan_that_nobody_goes_on_with_ends(self, rig: Rig) -> None:
        wish = ScanWish(ScanSource.FEEDER, 150)
        pages = rig.scanner.scan(rig.identifier, wish, on_progress=ignore, cancel=Cancel())
        next(pages)
        pages.close()  # type: ignore[attr-defined]
        assert len(scan(rig, ScanWish(dpi=150))) == 1

    def test_nothing_is_left_on_the_disk(self, rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """No file holds a page at any time: what lies about while a scan goes on are pipes at most."""
        spool = tmp_path / "spool"
        spool.mkdir()
        monkeypatch.setattr("tempfile.tempdir", str(spool))
        wish = ScanWish(ScanSource.FEEDER, 150)
        for _page in rig.scanner.scan(rig.identifier, wish, on_progress=ignore, cancel=Cancel()):
            assert [path for path in spool.rglob("*") if path.is_file()] == []
        rig.break_down("jammed")
        with pytest.raises(DeviceError):
            scan(rig, wish)
        assert list(spool.iterdir()) == []
