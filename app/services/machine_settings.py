"""Settings that an administrator has locked for everybody at this workstation."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.errors import AppError
from app.domain.settings_table import BY_KEY, Value

_MAX_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class MachineSettings:
    """Locked settings by key, and what is wrong with the file, to be told to whoever starts the program."""

    locked: Mapping[str, Value] = field(default_factory=dict)
    faults: tuple[AppError, ...] = ()


def load_machine_settings(file: Path) -> MachineSettings:
    """What the file locks; nothing if there is none. A fault never unlocks what the rest of the file locks."""
    try:
        if not file.exists():
            return MachineSettings()
        data = file.read_bytes()[: _MAX_BYTES + 1]
        untrusted = tomllib.loads(data.decode("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return MachineSettings(faults=(AppError("machine_settings_unreadable", file=file.name),))
    locked: dict[str, Value] = {}
    faults = []
    for key, untrusted_value in untrusted.items():
        setting = BY_KEY.get(key)
        value = setting.checked(untrusted_value) if setting else None
        if value is None:
            faults.append(AppError("machine_setting_wrong", file=file.name, key=key[:60]))
        else:
            locked[key] = value
    return MachineSettings(locked, tuple(faults))
