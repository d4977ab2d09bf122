"""A folder can be the whole way of working: what comes is opened, what is verified is put away."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.dialogs.watch_dialog import WatchDialog
from app.desktop.folder_watch import FolderWatch
from app.desktop.models.queue_model import EntryState
from app.desktop.theme import Theme
from app.services.watched_folder import DONE_FOLDER, Afterwards
from tests.capture.drawn import FILES
from tests.desktop.desk_samples import Bench, auto_backend, set_up


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Bench:
    made = set_up(qtbot, theme, tmp_path, auto_backend())
    (tmp_path / "in").mkdir()
    return made


@pytest.fixture
def inbox(tmp_path: Path, bench: Bench) -> Path:
    return tmp_path / "in"


def watch(bench: Bench, theme: Theme) -> FolderWatch:
    return FolderWatch(theme, bench.settings, bench.desk, bench.tasks, bench.window, look_ms=5)


def dialog_of(bench: Bench) -> WatchDialog:
    dialog = next(found for found in bench.window.findChildren(WatchDialog) if found.isVisible())
    assert isinstance(dialog, WatchDialog)
    return dialog


def button(dialog: WatchDialog, words: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.text() == words)


def test_a_file_is_opened_read_countersigned_and_moved(bench: Bench, inbox: Path, qtbot: QtBot, theme: Theme) -> None:
    bench.settings.keep("watch/folder", str(inbox))
    bench.settings.keep("watch/afterwards", Afterwards.MOVE.value)
    watching = watch(bench, theme)
    assert watching.folder == inbox
    (inbox / "card.png").write_bytes(FILES["rgb.png"]())
    qtbot.waitUntil(lambda: [entry.state for entry in bench.desk.queue.entries] == [EntryState.REVIEW])
    assert bench.backend.last("decode").file == inbox / "card.png"
    session = bench.desk.session
    assert session is not None
    for key in session.open_keys:
        session.accept(key)
    assert (inbox / "card.png").exists()
    bench.desk.countersign("specimen")
    qtbot.waitUntil((inbox / DONE_FOLDER / "card.png").exists)
    assert not (inbox / "card.png").exists()
    assert len(bench.written) == 1


def test_the_folder_is_chosen_and_given_up_in_a_dialog(bench: Bench, inbox: Path, qtbot: QtBot, theme: Theme) -> None:
    (inbox / "old.png").write_bytes(FILES["rgb.png"]())
    watching = watch(bench, theme)
    assert watching.folder is None
    watching.choose()
    dialog = dialog_of(bench)
    assert not button(dialog, "Watch this folder").isEnabled()
    edit, present = dialog.findChild(QLineEdit), dialog.findChild(QCheckBox)
    assert isinstance(edit, QLineEdit)
    assert isinstance(present, QCheckBox)
    edit.setText(str(inbox))
    button(dialog, "Watch this folder").click()
    assert (watching.folder, bench.settings.text("watch/afterwards")) == (inbox, "keep")
    qtbot.waitUntil(lambda: watching.is_looking)
    (inbox / "new.png").write_bytes(FILES["rgb.jpg"]())
    qtbot.waitUntil(lambda: bool(bench.desk.queue.entries))
    assert [entry.name for entry in bench.desk.queue.entries] == ["new.png"]
    watching.choose()
    button(dialog_of(bench), "Stop watching").click()
    assert watching.folder is None
    assert bench.settings.text("watch/folder") == ""


def test_after_a_restart_files_that_stay_are_not_opened_again(
    bench: Bench, inbox: Path, qtbot: QtBot, theme: Theme
) -> None:
    bench.settings.keep("watch/folder", str(inbox))
    first = watch(bench, theme)
    (inbox / "card.png").write_bytes(FILES["rgb.png"]())
    qtbot.waitUntil(lambda: len(bench.desk.queue.entries) == 1)
    first.stop()
    bench.settings.keep("watch/told_at", (inbox / "card.png").stat().st_mtime + 60)
    second = watch(bench, theme)
    qtbot.waitUntil(lambda: second.is_looking)
    (inbox / "late.png").write_bytes(FILES["rgb.jpg"]())
    qtbot.waitUntil(lambda: len(bench.desk.queue.entries) == 2)
    assert [entry.name for entry in bench.desk.queue.entries] == ["card.png", "late.png"]


def test_a_folder_that_cannot_be_reached_is_said_once(bench: Bench, tmp_path: Path, qtbot: QtBot, theme: Theme) -> None:
    said: list[str] = []
    bench.desk.notified.connect(lambda notice: said.append(notice.text))
    bench.settings.keep("watch/folder", str(tmp_path / "drive"))
    watching = watch(bench, theme)
    qtbot.waitUntil(lambda: bool(said))
    (tmp_path / "drive").mkdir()
    (tmp_path / "drive" / "card.png").write_bytes(FILES["rgb.png"]())
    qtbot.waitUntil(lambda: bool(bench.desk.queue.entries))
    assert watching.folder is not None
    assert sum("cannot be reached" in text for text in said) == 1
