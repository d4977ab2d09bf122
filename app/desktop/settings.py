"""What the desk remembers between starts: geometry, looks, keys, export profiles, counts. Never a value of a field."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app.domain.profile import ExportFormat, ExportProfile

_PRIVATE_FILE = 0o600
_PRIVATE_FOLDER = 0o700


class DeskSettings:
    """One INI file that only its owner can read. GUI thread only."""

    def __init__(self, file: Path) -> None:
        file.parent.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        # QSettings would create it readable for all; an existing file keeps the rights that it has.
        os.close(os.open(file, os.O_CREAT | os.O_WRONLY, _PRIVATE_FILE))
        file.chmod(_PRIVATE_FILE)
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def text(self, key: str, default: str = "") -> str:
        """The text kept under the key."""
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: float = 0.0) -> float:
        """The number kept under the key, the default if it is none."""
        try:
            return float(self.text(key, str(default)))
        except ValueError:
            return default

    def data(self, key: str) -> QByteArray:
        """Geometry or state as Qt saved it; empty when there is none."""
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep(self, key: str, value: str | float | QByteArray) -> None:
        """Remembers a value."""
        self._settings.setValue(key, value if isinstance(value, (str, QByteArray)) else str(value))

    def drop(self, key: str) -> None:
        """Forgets a value, or everything under a group."""
        self._settings.remove(key)

    def flush(self) -> None:
        """Writes what is not written yet."""
        self._settings.sync()

    def profiles(self) -> tuple[ExportProfile, ...]:
        """The export profiles in the order of their keys Ctrl+1 to Ctrl+9; what cannot be read is left out."""
        count = self._settings.beginReadArray("profiles")
        found = []
        for index in range(min(count, 9)):
            self._settings.setArrayIndex(index)
            profile = self._profile()
            if profile is not None:
                found.append(profile)
        self._settings.endArray()
        return tuple(found)

    def keep_profiles(self, profiles: tuple[ExportProfile, ...]) -> None:
        """Remembers these profiles instead of those before."""
        self._settings.remove("profiles")
        self._settings.beginWriteArray("profiles", len(profiles))
        for index, profile in enumerate(profiles):
            self._settings.setArrayIndex(index)
            self._settings.setValue("name", profile.name)
            self._settings.setValue("format", profile.format.value)
            self._settings.setValue("path", profile.path)
            self._settings.setValue("append", str(profile.append))
            self._settings.setValue("photo", str(profile.photo))
        self._settings.endArray()

    def _profile(self) -> ExportProfile | None:
        try:
            kind = ExportFormat(self.text("format"))
        except ValueError:
            return None
        return ExportProfile(
            name=self.text("name"),
            format=kind,
            path=self.text("path"),
            append=self.text("append") == str(True),
            photo=self.text("photo") == str(True),
        )
