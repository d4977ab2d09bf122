"""The dialogs: keys, export, about, questions, messages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.desktop.actions import Actions
from app.desktop.dialogs.about import AboutDialog, licence_text, notices_text
from app.desktop.dialogs.export_profile import ExportDialog, format_name
from app.desktop.dialogs.keys_dialog import KeysDialog
from app.desktop.notify import MessageBar, Notice
from app.desktop.settings import DeskSettings
from app.desktop.theme import Theme
from app.domain.profile import ExportFormat, ExportProfile
from app.domain.reading import Level

PROFILES = (
    ExportProfile("Excel", ExportFormat.XLSX, "/data/guests.xlsx"),
    ExportProfile("Archive", ExportFormat.JSON, "/data/guests.json", append=False),
)


@pytest.fixture
def actions(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Actions:
    window = QWidget()
    qtbot.addWidget(window)
    made = Actions(theme, DeskSettings(tmp_path / "desk.ini"), window)
    made.kept_alive = window  # type: ignore[attr-defined]
    return made


def button(widget: QWidget, words: str) -> QPushButton:
    return next(found for found in widget.findChildren(QPushButton) if found.text() == words)


def test_a_key_is_given_to_an_action_and_taken_from_another(qtbot: QtBot, theme: Theme, actions: Actions) -> None:
    dialog = KeysDialog(theme, actions)
    qtbot.addWidget(dialog)
    table, edit = dialog.findChild(QTreeWidget), dialog.findChild(QKeySequenceEdit)
    assert isinstance(table, QTreeWidget)
    assert isinstance(edit, QKeySequenceEdit)
    names = [spec.name for spec in actions]
    table.setCurrentItem(table.topLevelItem(names.index("fit")))
    edit.setKeySequence(QKeySequence("F8"))
    assert any("Next doubtful" in label.text() for label in dialog.findChildren(QLabel))
    button(dialog, "Use this key").click()
    assert actions.key_text("fit") == "F8"
    assert actions.key_text("next_doubtful") == ""
    item = table.topLevelItem(names.index("fit"))
    assert item is not None
    assert item.text(1) == "F8"
    button(dialog, "Give all keys back").click()
    assert actions.key_text("next_doubtful") == "F8"


def test_profiles_are_changed_added_and_removed(qtbot: QtBot, theme: Theme) -> None:
    dialog = ExportDialog(theme, PROFILES, 0)
    qtbot.addWidget(dialog)
    name, path = (edit for edit in dialog.findChildren(QLineEdit) if not isinstance(edit.parent(), QComboBox))
    form = dialog.findChild(QComboBox)
    assert isinstance(form, QComboBox)
    name.clear()
    QTest.keyClicks(name, "Guests")
    form.setCurrentIndex(form.findData(ExportFormat.CSV))
    assert path.text() == "/data/guests.csv"
    photo = next(box for box in dialog.findChildren(QCheckBox) if "portrait" in box.text())
    photo.setChecked(True)
    assert dialog.profiles[0] == ExportProfile("Guests", ExportFormat.CSV, "/data/guests.csv", photo=True)
    assert dialog.profiles[1] == PROFILES[1]
    button(dialog, "Add a profile").click()
    assert dialog.chosen == 2
    assert len(dialog.profiles) == 3
    button(dialog, "Remove it").click()
    button(dialog, "Remove it").click()
    assert len(dialog.profiles) == 1
    assert not button(dialog, "Remove it").isEnabled()


def test_every_form_has_a_name_among_people(theme: Theme) -> None:
    assert {format_name(kind) for kind in ExportFormat} == {"JSON", "Excel", "CSV", "Text"}


def test_about_shows_licence_and_the_work_of_others_as_plain_text(qtbot: QtBot, theme: Theme) -> None:
    dialog = AboutDialog(theme)
    qtbot.addWidget(dialog)
    pages = [page.toPlainText() for page in dialog.findChildren(QPlainTextEdit)]
    assert len(pages) == 2
    assert all(page.strip() for page in pages)
    assert "Apache License" in licence_text()
    assert "Qt" in notices_text()


def test_news_go_by_themselves_and_errors_stay(qtbot: QtBot, theme: Theme) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(800, 400)
    bar = MessageBar(theme, ground)
    with qtbot.waitExposed(ground):
        ground.show()
    bar.show_notice(Notice("It is done."))
    assert bar.counts_down
    bar.show_notice(Notice("It went wrong.", Level.ERROR))
    assert not bar.counts_down
    assert ground.rect().contains(bar.geometry())
    ground.resize(400, 300)
    assert ground.rect().contains(bar.geometry())


def test_the_button_of_a_notice_does_its_deed_once_and_nothing_is_forgotten(qtbot: QtBot, theme: Theme) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    bar = MessageBar(theme, ground)
    done: list[str] = []
    bar.show_notice(Notice("Gone.", Level.INFO, "Undo", lambda: done.append("undo"), lambda: done.append("forget")))
    QTest.mouseClick(button(bar, "Undo"), Qt.MouseButton.LeftButton)
    assert done == ["undo"]
    assert bar.notice is None


def test_a_notice_that_is_replaced_or_closed_forgets_what_it_held(qtbot: QtBot, theme: Theme) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    bar = MessageBar(theme, ground)
    forgotten: list[str] = []
    bar.show_notice(Notice("One.", Level.INFO, "Undo", lambda: None, lambda: forgotten.append("one")))
    bar.show_notice(Notice("Two.", Level.INFO, "Undo", lambda: None, lambda: forgotten.append("two")))
    assert forgotten == ["one"]
    bar.clear()
    bar.clear()
    assert forgotten == ["one", "two"]
