"""Every setting that a person may change: key, kind, default, range, whether it needs a new start, and its words.

The file, the dialog and app/SETTINGS.md are made from this table; nothing else knows what a setting is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.marking import QT_TRANSLATE_NOOP

Value = bool | int | str


class SettingKind(StrEnum):
    """What a value is in the file and in the dialog."""

    SWITCH = "switch"
    NUMBER = "number"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. `choices` maps values of a choice to their English words; `least` and `most` bound a number.

    `group`, `title`, `help` and the words are English and marked for translation in the context "settings".
    `unit` stands behind a number. `restart` tells that a change holds from the next start.
    """

    key: str
    kind: SettingKind
    default: Value
    group: str
    title: str
    help: str = ""
    least: int = 0
    most: int = 0
    unit: str = ""
    choices: Mapping[str, str] | None = None
    restart: bool = False

    def checked(self, untrusted_value: object) -> Value | None:
        """The value in its own type, None if it is none of this setting; text is taken as a file writes it."""
        if self.kind is SettingKind.SWITCH:
            return _switch(untrusted_value)
        if self.kind is SettingKind.NUMBER:
            number = _number(untrusted_value)
            return number if number is not None and self.least <= number <= self.most else None
        known = self.choices or {}
        return untrusted_value if isinstance(untrusted_value, str) and untrusted_value in known else None


def _switch(untrusted_value: object) -> bool | None:
    if isinstance(untrusted_value, bool):
        return untrusted_value
    words = {"true": True, "yes": True, "false": False, "no": False}
    return words.get(untrusted_value.lower()) if isinstance(untrusted_value, str) else None


def _number(untrusted_value: object) -> int | None:
    if isinstance(untrusted_value, bool):
        return None
    if isinstance(untrusted_value, int):
        return untrusted_value
    is_plain = isinstance(untrusted_value, str) and untrusted_value.isascii() and untrusted_value.isdigit()
    return int(untrusted_value) if is_plain and len(str(untrusted_value)) < 10 else None  # type: ignore[call-overload]


_DESK = QT_TRANSLATE_NOOP("settings", "Desk")
_PRIVACY = QT_TRANSLATE_NOOP("settings", "Privacy")
_RECORDS = QT_TRANSLATE_NOOP("settings", "Records")

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "language",
        SettingKind.CHOICE,
        "",
        _DESK,
        QT_TRANSLATE_NOOP("settings", "Language"),
        choices={
            "": QT_TRANSLATE_NOOP("settings", "as the system"),
            "en": "English",
            "zh_CN": "简体中文",
            "th": "ไทย",
            "vi": "Tiếng Việt",
            "es": "Español",
            "km": "ខ្មែរ",
            "my": "မြန်မာ",
        },
        restart=True,
    ),
    Setting(
        "looks/scheme",
        SettingKind.CHOICE,
        "system",
        _DESK,
        QT_TRANSLATE_NOOP("settings", "Light or dark"),
        choices={
            "system": QT_TRANSLATE_NOOP("settings", "as the system"),
            "light": QT_TRANSLATE_NOOP("settings", "light"),
            "dark": QT_TRANSLATE_NOOP("settings", "dark"),
        },
    ),
    Setting(
        "looks/contrast",
        SettingKind.CHOICE,
        "system",
        _DESK,
        QT_TRANSLATE_NOOP("settings", "High contrast"),
        choices={
            "system": QT_TRANSLATE_NOOP("settings", "as the system"),
            "high": QT_TRANSLATE_NOOP("settings", "always"),
            "normal": QT_TRANSLATE_NOOP("settings", "never"),
        },
    ),
    Setting(
        "looks/font_pt",
        SettingKind.NUMBER,
        10,
        _DESK,
        QT_TRANSLATE_NOOP("settings", "Size of the writing"),
        least=9,
        most=16,
        unit=QT_TRANSLATE_NOOP("settings", "points"),
    ),
    Setting(
        "lock/idle_minutes",
        SettingKind.NUMBER,
        5,
        _PRIVACY,
        QT_TRANSLATE_NOOP("settings", "Lock the desk after"),
        QT_TRANSLATE_NOOP("settings", "Without a key or a movement of the mouse for so long. 0 never locks it."),
        least=0,
        most=120,
        unit=QT_TRANSLATE_NOOP("settings", "minutes"),
    ),
    Setting(
        "clipboard/seconds",
        SettingKind.NUMBER,
        15,
        _PRIVACY,
        QT_TRANSLATE_NOOP("settings", "Empty the clipboard after"),
        QT_TRANSLATE_NOOP("settings", "What was copied from the desk is taken out of the clipboard again."),
        least=3,
        most=15,
        unit=QT_TRANSLATE_NOOP("settings", "seconds"),
    ),
    Setting(
        "records/ask_alike",
        SettingKind.SWITCH,
        True,
        _RECORDS,
        QT_TRANSLATE_NOOP("settings", "Show records that are alike"),
        QT_TRANSLATE_NOOP("settings", "Before countersigning, when the number or the person is known already."),
    ),
)

BY_KEY: Mapping[str, Setting] = {setting.key: setting for setting in SETTINGS}


def settings_page() -> str:
    """The table as a Markdown page for whoever sets up workstations."""
    lines = [_PAGE_HEAD.rstrip(), ""]
    lines += ["| key | what it does | values | default | holds |", "| --- | --- | --- | --- | --- |"]
    for setting in SETTINGS:
        told = f"{setting.title}. {setting.help}".strip() if setting.help else f"{setting.title}."
        holds = "from the next start" if setting.restart else "at once"
        lines.append(f"| `{setting.key}` | {told} | {_values(setting)} | `{_written(setting.default)}` | {holds} |")
    return "\n".join(lines) + "\n"


def _values(setting: Setting) -> str:
    if setting.kind is SettingKind.SWITCH:
        return "`true`, `false`"
    if setting.kind is SettingKind.NUMBER:
        return f"{setting.least} to {setting.most} {setting.unit}".strip()
    return ", ".join(f"`{_written(value)}`" for value in setting.choices or {})


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else f'"{value}"'


_PAGE_HEAD = """# Settings

Made from `app/domain/settings_table.py`; change it there. People change settings under File, Settings. An
administrator locks any of them for the whole machine in `settings.toml`, in the folder `countersign` of the system's
configuration (on Linux `/etc/xdg/countersign`). What stands there wins, and is shown as locked:

    "lock/idle_minutes" = 3
    "clipboard/seconds" = 5

What a site reads, keeps, exports, covers and erases is not a setting but its policy.
"""
