"""Scanning at the desk: the key, the dialog, the line at the foot, fronts and backs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.scan_choice import ScanChoice, keep_choice, kept_addresses, kept_choice
from app.desktop.scan_room import ScanState
from app.desktop.scan_side import ScanSide
from app.desktop.settings import DeskSettings
from app.desktop.theme import Theme
from app.services.scanning import Colour, Device, ScanService, ScanSource, ScanWish
from tests.capture.escl_server import EsclServer
from tests.capture.scripted_scanner import ScriptedScanner
from tests.desktop.desk_samples import Bench, set_up
from tests.desktop.scripted_backend import ScriptedBackend

DEVICE = Device("here desk", "Specimen ScanStation 7")


@dataclass
class ScanBench:
    """A desk with a scanner beside it."""

    bench: Bench
    side: ScanSide
    scanner: ScriptedScanner
    qtbot: QtBot

    @property
    def names(self) -> list[str]:
        return [entry.name for entry in self.bench.desk.queue.entries]

    @property
    def cards(self) -> list[str]:
        desk = self.bench.desk
        works = [desk._shelf.work(entry.entry_id) for entry in desk.queue.entries]
        return [work.card for work in works if work is not None]

    def choose(self, source: ScanSource = ScanSource.FLATBED, *, both: bool = False) -> None:
        keep_choice(self.bench.settings, ScanChoice(DEVICE, ScanWish(source, 150), both))

    def press(self, key: Qt.Key = Qt.Key.Key_F5) -> None:
        QTest.keyClick(self.bench.window, key)

    def wait_for(self, state: ScanState) -> None:
        self.qtbot.waitUntil(lambda: self.side.room.state is state)

    def scanned(self, count: int) -> list[str]:
        self.qtbot.waitUntil(lambda: len(self.names) == count and self.side.room.state is not ScanState.SCANNING)
        return self.names


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[ScanBench]:
    scanner = ScriptedScanner()
    bench = set_up(qtbot, theme, tmp_path, ScriptedBackend())
    service = ScanService({"here": scanner})
    side = ScanSide(theme, bench.settings, bench.window, bench.desk, bench.tasks, service)
    yield ScanBench(bench, side, scanner, qtbot)
    side.end()


def button(dialog: object, words: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text().startswith(words))  # type: ignore[attr-defined]


# --- the key ---


def test_the_key_scans_with_the_last_choice_and_the_page_is_decoded_like_any_file(desk: ScanBench) -> None:
    desk.choose()
    desk.press()
    assert desk.scanned(1) == ["Scan 1"]
    assert desk.scanner.wishes == [ScanWish(ScanSource.FLATBED, 150)]
    asked = desk.bench.backend.last("decode")
    assert isinstance(asked.untrusted, bytes)
    assert asked.untrusted.startswith(b"\xff\xd8")


def test_without_a_last_choice_the_key_asks(desk: ScanBench) -> None:
    desk.press()
    assert desk.side.dialog is not None
    assert desk.scanner.wishes == []
    desk.side.dialog.reject()
    assert desk.side.dialog is None


def test_pages_of_a_feeder_come_one_by_one(desk: ScanBench) -> None:
    desk.choose(ScanSource.FEEDER)
    desk.press()
    assert desk.scanned(3) == ["Scan 1", "Scan 2", "Scan 3"]
    assert desk.cards == ["", "", ""]


# --- both sides ---


def test_on_the_glass_front_and_back_become_one_pair(desk: ScanBench) -> None:
    desk.choose(both=True)
    desk.press()
    desk.wait_for(ScanState.BACK_AWAITED)
    assert "Turn the card over" in desk.side.bar.words
    desk.press()
    assert desk.scanned(2) == ["Scan 1, front", "Scan 1, back"]
    first, second = desk.cards
    assert first == second != ""
    assert desk.side.room.state is ScanState.IDLE
    desk.press()
    assert desk.scanned(3)[-1] == "Scan 2, front"
    assert desk.cards[2] not in {"", first}


def test_a_card_without_a_back_ends_there(desk: ScanBench) -> None:
    desk.choose(both=True)
    desk.press()
    desk.wait_for(ScanState.BACK_AWAITED)
    button(desk.side.bar, "No other side").click()
    assert desk.side.room.state is ScanState.IDLE
    assert not desk.side.bar.isVisible()
    desk.press()
    assert desk.scanned(2)[-1] == "Scan 2, front"


def test_a_back_that_failed_is_asked_for_again(desk: ScanBench) -> None:
    desk.choose(both=True)
    desk.press()
    desk.wait_for(ScanState.BACK_AWAITED)
    desk.scanner.fault = "busy"
    desk.press()
    desk.qtbot.waitUntil(lambda: desk.bench.window.views.messages.notice is not None)
    desk.wait_for(ScanState.BACK_AWAITED)
    desk.scanner.fault = ""
    desk.press()
    assert desk.scanned(2) == ["Scan 1, front", "Scan 1, back"]


@pytest.mark.parametrize("source", [ScanSource.DUPLEX, ScanSource.FEEDER])
def test_from_a_feeder_two_pages_after_each_other_are_one_card(desk: ScanBench, source: ScanSource) -> None:
    desk.scanner.loaded = 2 if source is ScanSource.DUPLEX else 4
    desk.choose(source, both=True)
    desk.press()
    assert desk.scanned(4) == ["Scan 1, front", "Scan 1, back", "Scan 2, front", "Scan 2, back"]
    one, also_one, two, also_two = desk.cards
    assert one == also_one != two == also_two


# --- progress, stop, faults ---


def test_a_scan_shows_how_far_it_is_and_can_be_stopped(desk: ScanBench) -> None:
    desk.scanner.held.clear()
    desk.choose()
    desk.press()
    desk.qtbot.waitUntil(lambda: desk.side.bar.isVisible() and desk.side.bar._bar.value() == 500)
    assert "Specimen ScanStation 7" in desk.side.bar.words
    button(desk.side.bar, "Stop").click()
    desk.wait_for(ScanState.IDLE)
    assert desk.names == []
    assert not desk.side.bar.isVisible()
    desk.scanner.held.set()
    desk.press()
    assert len(desk.scanned(1)) == 1


def test_the_key_does_nothing_while_a_scan_is_under_way(desk: ScanBench) -> None:
    desk.scanner.held.clear()
    desk.choose()
    desk.press()
    desk.press()
    desk.scanner.held.set()
    assert len(desk.scanned(1)) == 1
    assert len(desk.scanner.wishes) == 1


def test_a_jam_is_said_in_plain_words_and_the_pages_before_it_stay(desk: ScanBench) -> None:
    desk.scanner.jam_after = 2
    desk.choose(ScanSource.FEEDER)
    desk.press()
    messages = desk.bench.window.views.messages
    desk.qtbot.waitUntil(lambda: messages.notice is not None)
    assert messages.notice is not None
    assert "stuck" in messages.notice.text
    assert desk.names == ["Scan 1", "Scan 2"]
    desk.scanner.jam_after = 0
    assert messages.notice.act is not None
    messages.notice.act()
    desk.scanned(5)


# --- the dialog ---


def opened(desk: ScanBench) -> tuple[object, dict[str, QComboBox]]:
    desk.press(Qt.Key.Key_F5)
    dialog = desk.side.dialog
    assert dialog is not None
    desk.qtbot.waitUntil(lambda: button(dialog, "Scan").isEnabled())
    return dialog, {"device": dialog._device, "source": dialog._source, "dpi": dialog._dpi, "colour": dialog._colour}


def test_the_dialog_offers_what_the_scanner_can_and_the_choice_is_remembered(desk: ScanBench) -> None:
    dialog, combos = opened(desk)
    assert combos["device"].currentText() == DEVICE.name
    assert [combos["dpi"].itemText(row) for row in range(3)] == ["150 dpi", "300 dpi", "600 dpi"]
    assert combos["dpi"].currentText() == "300 dpi"
    for name, row in (("source", 2), ("dpi", 0), ("colour", 1)):
        combos[name].setCurrentIndex(row)
        combos[name].activated.emit(row)
    dialog.findChild(QCheckBox).setChecked(True)  # type: ignore[attr-defined]
    button(dialog, "Scan").click()
    wish = ScanWish(ScanSource.DUPLEX, 150, Colour.GREY)
    assert kept_choice(desk.bench.settings) == ScanChoice(DEVICE, wish, both_sides=True)
    assert len(desk.scanned(6)) == 6
    assert desk.scanner.wishes == [wish]


def test_a_network_scanner_is_added_by_its_address_and_found_again(desk: ScanBench) -> None:
    with EsclServer().running() as server:
        dialog, combos = opened(desk)
        edit = dialog.findChild(QLineEdit)  # type: ignore[attr-defined]
        edit.setText(f"127.0.0.1:{server.port}")
        button(dialog, "Add").click()
        desk.qtbot.waitUntil(lambda: combos["device"].count() == 2 and button(dialog, "Scan").isEnabled())
        assert combos["device"].currentData().identifier == f"net {server.address}"
        assert kept_addresses(desk.bench.settings) == (server.address,)
        button(dialog, "Look again").click()
        desk.qtbot.waitUntil(lambda: button(dialog, "Look again").isEnabled() and combos["device"].count() == 2)
        assert combos["device"].currentData().identifier == f"net {server.address}"
        desk.qtbot.waitUntil(lambda: button(dialog, "Scan").isEnabled())
        button(dialog, "Scan").click()
        assert desk.scanned(1) == ["Scan 1"]


def test_what_is_no_address_is_said_and_not_remembered(desk: ScanBench) -> None:
    dialog, _combos = opened(desk)
    edit = dialog.findChild(QLineEdit)  # type: ignore[attr-defined]
    edit.setText("user:secret@192.0.2.10")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "not the address" in dialog._news.text())  # type: ignore[attr-defined]
    assert kept_addresses(desk.bench.settings) == ()
    assert desk.side.dialog is dialog


def test_where_no_scanner_is_the_dialog_says_what_to_do(desk: ScanBench) -> None:
    desk.scanner.there = ()
    desk.press()
    dialog = desk.side.dialog
    assert dialog is not None
    desk.qtbot.waitUntil(lambda: "No scanner was found" in dialog._news.text())
    assert not button(dialog, "Scan").isEnabled()


def test_a_fault_in_the_search_is_said(desk: ScanBench) -> None:
    desk.scanner.fault = "denied"
    desk.press()
    dialog = desk.side.dialog
    assert dialog is not None
    desk.qtbot.waitUntil(lambda: "not allowed" in dialog._news.text())
    assert button(dialog, "Look again").isEnabled()


# --- what is kept ---


def test_a_choice_that_makes_no_sense_is_none(tmp_path: Path) -> None:
    settings = DeskSettings(tmp_path / "desk.ini")
    assert kept_choice(settings) is None
    keep_choice(settings, ScanChoice(DEVICE, ScanWish()))
    assert kept_choice(settings) == ScanChoice(DEVICE, ScanWish())
    for key, value in (("source", "moon"), ("dpi", "-3"), ("device", "")):
        keep_choice(settings, ScanChoice(DEVICE, ScanWish()))
        settings.keep(f"scan/{key}", value)
        assert kept_choice(settings) is None
