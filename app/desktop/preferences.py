"""The settings in force: what the administrator has locked, else what the operator chose, else the default."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.desktop.settings import DeskSettings
from app.domain.settings_table import BY_KEY, Value
from app.services.machine_settings import MachineSettings


class Preferences(QObject):
    """Answers for every key of the settings table. GUI thread only.

    Signals:
        changed(str): the setting with this key has another value now.
    """

    changed = Signal(str)

    def __init__(
        self, settings: DeskSettings, machine: MachineSettings | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.machine = machine or MachineSettings()

    def is_locked(self, key: str) -> bool:
        """Whether the administrator has decided."""
        return key in self.machine.locked

    def value(self, key: str) -> Value:
        """The value in force, always one that the table allows."""
        setting = BY_KEY[key]
        if key in self.machine.locked:
            return self.machine.locked[key]
        chosen = setting.checked(self._settings.text(key, "\0"))
        return setting.default if chosen is None else chosen

    def number(self, key: str) -> int:
        """The value of a number."""
        return int(self.value(key))

    def is_on(self, key: str) -> bool:
        """The value of a switch."""
        return self.value(key) is True

    def choose(self, key: str, value: Value) -> bool:
        """Remembers the operator's choice; False, and nothing done, if it is locked or not allowed."""
        checked = BY_KEY[key].checked(value)
        if checked is None or self.is_locked(key):
            return False
        if checked != self.value(key):
            self._settings.keep(key, str(checked).lower() if isinstance(checked, bool) else str(checked))
            self.changed.emit(key)
        return True
