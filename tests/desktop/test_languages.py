"""The desk in every language: nothing is left in English, nothing is clipped, no two mnemonics of a menu are the same.

Set COUNTERSIGN_SNAPSHOTS to a folder to keep the pictures and look at them.
"""

from __future__ import annotations

import importlib.util
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetricsF, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from app.desktop import texts
from app.desktop.actions import plain_words
from app.desktop.dialogs.about import AboutDialog
from app.desktop.dialogs.camera_dialog import CameraDialog
from app.desktop.dialogs.export_profile import ExportDialog
from app.desktop.dialogs.keys_dialog import KeysDialog
from app.desktop.language import install_language
from app.desktop.scan_choice import ScanChoice, keep_choice
from app.desktop.scan_room import ScanState
from app.desktop.scan_side import ScanSide
from app.desktop.theme import Theme
from app.domain.aim import Aim, Hint
from app.domain.profile import ExportFormat, ExportProfile
from app.services.scanning import Device, ScanService, ScanWish
from tests import house
from tests.capture.scripted_scanner import ScriptedScanner
from tests.desktop.desk_samples import Bench, auto_backend, set_up
from tests.desktop.test_desk_snapshots import clipped, drawn

LANGUAGES = ("zh_CN", "th", "vi", "es", "km", "my")
PROFILES = (ExportProfile("A", ExportFormat.XLSX, "/data/guests.xlsx"),)

_MNEMONIC = re.compile(r"&(\w)")

Speak = Callable[[str], None]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of resources in which the catalogues are built as they are in the tree now."""
    spec = importlib.util.spec_from_file_location("translations", house.ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    folder = tmp_path_factory.mktemp("resources")
    module.build(module.CATALOGUES, folder / "translations")
    return folder


@pytest.fixture
def speak(qapp: QApplication, built: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Speak]:
    monkeypatch.setattr("app.desktop.language.resource", built.joinpath)
    installed = []

    def install(tag: str) -> None:
        installed.extend(install_language(qapp, tag))

    yield install
    for translator in reversed(installed):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    wanted = Path(os.environ.get("COUNTERSIGN_SNAPSHOTS") or tmp_path)
    wanted.mkdir(parents=True, exist_ok=True)
    return wanted


def desk(qtbot: QtBot, theme: Theme, tmp_path: Path, size_px: tuple[int, int]) -> Bench:
    """A desk with a card on it, read and ready."""
    bench = set_up(qtbot, theme, tmp_path, auto_backend())
    bench.window.resize(*size_px)
    bench.open()
    canvas = bench.window.views.canvas
    qtbot.waitUntil(lambda: canvas.state.card is not None and bool(canvas.state.boxes) and not canvas.moving)
    QCoreApplication.processEvents()  # the layout that the last news asked for
    return bench


@pytest.mark.parametrize(("size_px", "font_pt"), [((1440, 900), 10), ((1100, 700), 10), ((1440, 900), 16)])
@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_word_of_the_desk_is_clipped(
    qtbot: QtBot,
    theme: Theme,
    tmp_path: Path,
    folder: Path,
    speak: Speak,
    tag: str,
    size_px: tuple[int, int],
    font_pt: int,
) -> None:
    speak(tag)
    theme.choose(font_pt=font_pt)
    bench = desk(qtbot, theme, tmp_path, size_px)
    drawn(bench.window, 1).save(str(folder / f"desk-{tag}-{size_px[0]}-{font_pt}pt.png"))
    assert clipped(bench.window) == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_word_of_the_empty_desk_is_clipped(
    qtbot: QtBot, theme: Theme, tmp_path: Path, folder: Path, speak: Speak, tag: str
) -> None:
    speak(tag)
    bench = set_up(qtbot, theme, tmp_path, auto_backend())
    bench.window.resize(1440, 900)
    drawn(bench.window, 1).save(str(folder / f"empty-{tag}.png"))
    assert clipped(bench.window) == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_word_on_the_sheet_of_keys_is_clipped(
    qtbot: QtBot, theme: Theme, tmp_path: Path, folder: Path, speak: Speak, tag: str
) -> None:
    speak(tag)
    bench = desk(qtbot, theme, tmp_path, (1440, 900))
    bench.window.actions_table["keys"].trigger()
    QCoreApplication.processEvents()
    drawn(bench.window, 1).save(str(folder / f"keys-{tag}.png"))
    assert clipped(bench.window) == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_word_of_a_dialog_is_clipped(
    qtbot: QtBot, theme: Theme, tmp_path: Path, folder: Path, speak: Speak, tag: str
) -> None:
    speak(tag)
    bench = set_up(qtbot, theme, tmp_path, auto_backend())
    keys = KeysDialog(theme, bench.window.actions_table, bench.window)
    for dialog in (AboutDialog(theme, bench.window), ExportDialog(theme, PROFILES, 0, bench.window), keys):
        dialog.show()
        drawn(dialog, 1).save(str(folder / f"{type(dialog).__name__}-{tag}.png"))
        assert clipped(dialog) == []
        dialog.close()
    table = keys.findChild(QTreeWidget)
    assert isinstance(table, QTreeWidget)
    for column in range(table.columnCount()):
        words = table.headerItem().text(column)
        assert QFontMetricsF(table.header().font()).horizontalAdvance(words) < table.header().sectionSize(column)


@pytest.mark.parametrize("tag", ["en", *LANGUAGES])
def test_every_action_has_words_of_its_language_and_a_mnemonic_of_its_own(
    qtbot: QtBot, theme: Theme, tmp_path: Path, speak: Speak, tag: str
) -> None:
    bench = set_up(qtbot, theme, tmp_path, auto_backend())
    english = {spec.words for spec in bench.window.actions_table} | set(
        bench.window.actions_table.menu_names().values()
    )
    bench.window.close()
    speak(tag)
    window = set_up(qtbot, theme, tmp_path, auto_backend()).window
    words = {spec.words for spec in window.actions_table} | set(window.actions_table.menu_names().values())
    assert words & english == (english if tag == "en" else set())
    assert not any("(" in word or "&" in word for word in words)
    for menu in (window.menuBar(), *window.menuBar().findChildren(QMenu)):
        letters = [found[1].upper() for a in menu.actions() if (found := _MNEMONIC.search(a.text()))]
        assert [letter for letter, count in Counter(letters).items() if count > 1] == [], letters


@pytest.mark.parametrize("tag", LANGUAGES)
def test_qts_own_words_are_translated_and_keys_keep_their_names(qapp: QApplication, speak: Speak, tag: str) -> None:
    speak(tag)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Close)
    assert {plain_words(button.text()) for button in box.buttons()}.isdisjoint({"Cancel", "Close", ""})
    editor = QLineEdit()
    entries = {plain_words(entry.text()).split("\t")[0] for entry in editor.createStandardContextMenu().actions()}
    assert entries.isdisjoint({"Undo", "Redo", "Cut", "Copy", "Paste", "Delete", "Select All"})
    assert QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Return"


@pytest.mark.parametrize("tag", ["en", *LANGUAGES])
def test_words_that_nobody_translated_stay_in_english(qapp: QApplication, speak: Speak, tag: str) -> None:
    speak(tag)
    assert QCoreApplication.translate("Desk", "Not in any catalogue") == "Not in any catalogue"


@pytest.mark.parametrize(("number", "words"), [(1, "1 field needs you"), (2, "2 fields need you")])
def test_english_says_one_and_many_differently(qapp: QApplication, speak: Speak, number: int, words: str) -> None:
    speak("en")
    assert QCoreApplication.translate("FieldWords", "%n field(s) need you", "", number) == words


@pytest.mark.parametrize("font_pt", [10, 16])
@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_word_about_scanning_is_clipped_and_no_two_mnemonics_are_the_same(
    qtbot: QtBot, theme: Theme, tmp_path: Path, folder: Path, speak: Speak, tag: str, font_pt: int
) -> None:
    speak(tag)
    theme.choose(font_pt=font_pt)
    bench = set_up(qtbot, theme, tmp_path, auto_backend())
    bench.window.resize(1280, 800)
    scanner = ScriptedScanner()
    side = ScanSide(theme, bench.settings, bench.window, bench.desk, bench.tasks, ScanService({"here": scanner}))
    keep_choice(bench.settings, ScanChoice(Device("here desk", "Specimen ScanStation 7"), ScanWish(), both_sides=True))
    side.set_up()
    dialog = side.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog._scan.isEnabled)
    dialog.show_error(texts.sentence("scanner_unreachable"))
    dialog.resize(dialog.sizeHint())
    QCoreApplication.processEvents()
    drawn(dialog, 2).save(str(folder / f"scan-{tag}-{font_pt}pt.png"))
    assert clipped(dialog) == []
    words = [w.text() for kind in (QLabel, QCheckBox) for w in dialog.findChildren(kind)]
    letters = Counter(letter.upper() for text in words for letter in _MNEMONIC.findall(text))
    assert [letter for letter, count in letters.items() if count > 1] == []
    dialog.reject()
    side.scan()
    qtbot.waitUntil(lambda: side.room.state is ScanState.BACK_AWAITED)
    QCoreApplication.processEvents()
    drawn(bench.window, 1).save(str(folder / f"scan-back-{tag}-{font_pt}pt.png"))
    assert clipped(side.bar) == []


@pytest.mark.parametrize("font_pt", [10, 16])
@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_word_of_the_camera_is_clipped(
    qtbot: QtBot, theme: Theme, folder: Path, speak: Speak, tag: str, font_pt: int
) -> None:
    speak(tag)
    theme.choose(font_pt=font_pt)
    dialog = CameraDialog(theme, by_itself=True, both_sides=True)
    qtbot.addWidget(dialog)
    dialog.show_cameras(["HD Webcam C920"])
    dialog.show_taken(3, back_awaited=True)
    with qtbot.waitExposed(dialog):
        dialog.show()
    for hint in Hint:
        dialog.show_aim(Aim(1000, 600), hint)
        QCoreApplication.processEvents()
        assert clipped(dialog) == []
    dialog.show_trouble(texts.sentence("camera_lost"))
    QCoreApplication.processEvents()
    drawn(dialog, 2).save(str(folder / f"camera-{tag}-{font_pt}pt.png"))
    assert clipped(dialog) == []
