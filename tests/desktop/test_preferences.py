"""Settings from their table: the file, the administrator's lock, the dialog, the page about them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QSpinBox
from pytestqt.qtbot import QtBot

from app.desktop.dialogs.settings_dialog import SettingsDialog
from app.desktop.preferences import Preferences
from app.desktop.settings import DeskSettings
from app.desktop.theme import Theme
from app.domain.settings_table import BY_KEY, SETTINGS, SettingKind, settings_page
from app.services.machine_settings import MachineSettings, load_machine_settings
from tests import house


def preferences(folder: Path, machine: MachineSettings | None = None) -> Preferences:
    return Preferences(DeskSettings(folder / "desk.ini"), machine)


@pytest.mark.parametrize("key", BY_KEY)
def test_every_default_is_allowed_and_survives_the_file(tmp_path: Path, key: str) -> None:
    setting = BY_KEY[key]
    assert setting.checked(setting.default) == setting.default
    chosen = preferences(tmp_path)
    assert chosen.value(key) == setting.default
    other = {
        SettingKind.SWITCH: not setting.default,
        SettingKind.NUMBER: setting.most,
        SettingKind.CHOICE: list(setting.choices or {"": ""})[-1],
    }[setting.kind]
    assert chosen.choose(key, other)
    assert preferences(tmp_path).value(key) == other


@pytest.mark.parametrize(
    ("key", "wrong"),
    [
        ("lock/idle_minutes", 121),
        ("lock/idle_minutes", -1),
        ("lock/idle_minutes", "soon"),
        ("lock/idle_minutes", True),
        ("looks/scheme", "pink"),
        ("records/ask_alike", "perhaps"),
        ("records/ask_alike", 2),
    ],
)
def test_what_the_table_does_not_allow_is_neither_taken_nor_believed(tmp_path: Path, key: str, wrong: object) -> None:
    chosen = preferences(tmp_path)
    assert not chosen.choose(key, wrong)  # type: ignore[arg-type]
    DeskSettings(tmp_path / "desk.ini").keep(key, str(wrong))
    assert preferences(tmp_path).value(key) == BY_KEY[key].default


def test_what_the_administrator_locked_wins_over_the_operator(tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('"lock/idle_minutes" = 3\n"no/such" = 1\n"clipboard/seconds" = 99\n', "utf-8")
    machine = load_machine_settings(file)
    assert machine.locked == {"lock/idle_minutes": 3}
    assert [fault.params["key"] for fault in machine.faults] == ["no/such", "clipboard/seconds"]
    DeskSettings(tmp_path / "desk.ini").keep("lock/idle_minutes", "60")
    chosen = preferences(tmp_path, machine)
    assert chosen.value("lock/idle_minutes") == 3
    assert chosen.is_locked("lock/idle_minutes")
    with qtbot.assertNotEmitted(chosen.changed):
        assert not chosen.choose("lock/idle_minutes", 60)


@pytest.mark.parametrize("text", [b"\xff\xfe", b"lock = = 3", b"[table"])
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, text: bytes) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(text)
    machine = load_machine_settings(file)
    assert machine.locked == {}
    assert [fault.code for fault in machine.faults] == ["machine_settings_unreadable"]


def test_without_a_file_nothing_is_locked_and_nothing_is_wrong(tmp_path: Path) -> None:
    assert load_machine_settings(tmp_path / "settings.toml") == MachineSettings()


def test_the_dialog_shows_every_setting_and_keeps_what_was_changed(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    chosen = preferences(tmp_path, MachineSettings({"clipboard/seconds": 5}))
    dialog = SettingsDialog(theme, chosen)
    qtbot.addWidget(dialog)
    for setting in SETTINGS:
        assert dialog.value(setting.key) == chosen.value(setting.key)
    locked = dialog.editor("clipboard/seconds")
    assert isinstance(locked, QSpinBox)
    assert not locked.isEnabled()
    assert locked.value() == 5
    assert any("Locked by the administrator" in label.text() for label in dialog.findChildren(QLabel))
    minutes, alike = dialog.editor("lock/idle_minutes"), dialog.editor("records/ask_alike")
    assert isinstance(minutes, QSpinBox)
    assert isinstance(alike, QCheckBox)
    minutes.setValue(10)
    alike.setChecked(False)
    assert not dialog.keep()
    assert (chosen.value("lock/idle_minutes"), chosen.value("records/ask_alike")) == (10, False)
    language = dialog.editor("language")
    assert isinstance(language, QComboBox)
    language.setCurrentIndex(language.findData("km"))
    assert dialog.keep()


def test_the_page_about_settings_is_the_table(tmp_path: Path) -> None:
    assert (house.ROOT / "app" / "SETTINGS.md").read_text("utf-8") == settings_page()
    assert all(f"`{key}`" in settings_page() for key in BY_KEY)
