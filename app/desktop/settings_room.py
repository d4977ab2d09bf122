"""Settings at work: the dialog, and what changes on the desk when one of them does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.desktop import texts
from app.desktop.actions import Actions
from app.desktop.dialogs.settings_dialog import SettingsDialog
from app.desktop.notify import MessageBar, Notice
from app.desktop.preferences import Preferences
from app.desktop.theme import ContrastChoice, SchemeChoice, Theme
from app.domain.reading import Level

_LOCKED_BY = {
    "looks/scheme": ("looks_system", "looks_light", "looks_dark"),
    "looks/contrast": ("contrast",),
    "looks/font_pt": ("larger", "smaller"),
}
"""Actions that would change a setting; they are taken away where it is locked."""


class SettingsRoom(QObject):
    """Ties the settings to the looks of the desk. GUI thread only."""

    def __init__(
        self, theme: Theme, preferences: Preferences, actions: Actions, messages: MessageBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._preferences = preferences
        self._messages = messages
        self._window = window
        actions["settings"].triggered.connect(self._on_settings_triggered)
        preferences.changed.connect(self._on_preferences_changed)
        for key, names in _LOCKED_BY.items():
            for name in names if preferences.is_locked(key) else ():
                actions[name].setVisible(False)
            if preferences.is_locked(key):
                self._on_preferences_changed(key)
        for fault in preferences.machine.faults:
            messages.show_notice(Notice(texts.error_sentence(fault), Level.ERROR))

    @Slot()
    def _on_settings_triggered(self) -> None:
        dialog = SettingsDialog(self._theme, self._preferences, self._window)
        if dialog.exec() and dialog.keep():
            self._messages.show_notice(Notice(self.tr("Some of it holds from the next start.")))
        dialog.deleteLater()

    @Slot(str)
    def _on_preferences_changed(self, key: str) -> None:
        if key == "looks/font_pt":
            self._theme.choose(font_pt=self._preferences.number(key))
        elif key == "looks/contrast":
            self._theme.choose(contrast=ContrastChoice(str(self._preferences.value(key))))
        elif key == "looks/scheme":
            self._theme.choose(scheme=SchemeChoice(str(self._preferences.value(key))))
