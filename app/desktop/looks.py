"""Light, dark, contrast and size of writing: what the operator chose, kept and put back."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QActionGroup

from app.desktop.actions import Actions
from app.desktop.settings import DeskSettings
from app.desktop.theme import DEFAULT_FONT_PT, ContrastChoice, SchemeChoice, Theme

_SCHEMES = {
    "looks_system": SchemeChoice.SYSTEM,
    "looks_light": SchemeChoice.LIGHT,
    "looks_dark": SchemeChoice.DARK,
}


Choice = TypeVar("Choice", SchemeChoice, ContrastChoice)


class Looks(QObject):
    """Ties the actions of the menu Looks to the theme and the settings. GUI thread only."""

    def __init__(self, theme: Theme, actions: Actions, settings: DeskSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        self._settings = settings
        group = QActionGroup(self)
        for name in _SCHEMES:
            group.addAction(actions[name])
            actions[name].triggered.connect(self._on_scheme_triggered)
        actions["contrast"].triggered.connect(self._on_contrast_triggered)
        actions["larger"].triggered.connect(self._on_larger_triggered)
        actions["smaller"].triggered.connect(self._on_smaller_triggered)
        self._show()

    def _show(self) -> None:
        for name, scheme in _SCHEMES.items():
            self._actions[name].setChecked(self._theme.scheme is scheme)
        self._actions["contrast"].setChecked(self._theme.contrast is ContrastChoice.HIGH)

    def _keep(self) -> None:
        self._settings.keep("looks/scheme", self._theme.scheme.value)
        self._settings.keep("looks/contrast", self._theme.contrast.value)
        self._settings.keep("looks/font_pt", self._theme.font_pt)
        self._show()

    @Slot()
    def _on_scheme_triggered(self) -> None:
        chosen = next((scheme for name, scheme in _SCHEMES.items() if self._actions[name].isChecked()), None)
        self._theme.choose(scheme=chosen or SchemeChoice.SYSTEM)
        self._keep()

    @Slot(bool)
    def _on_contrast_triggered(self, high: bool) -> None:
        self._theme.choose(contrast=ContrastChoice.HIGH if high else ContrastChoice.SYSTEM)
        self._keep()

    @Slot()
    def _on_larger_triggered(self) -> None:
        self._theme.choose(font_pt=self._theme.font_pt + 1)
        self._keep()

    @Slot()
    def _on_smaller_triggered(self) -> None:
        self._theme.choose(font_pt=self._theme.font_pt - 1)
        self._keep()


def restore_looks(theme: Theme, settings: DeskSettings) -> None:
    """Puts the looks in force that the operator chose last time."""
    theme.choose(
        scheme=_known(SchemeChoice, settings.text("looks/scheme"), SchemeChoice.SYSTEM),
        contrast=_known(ContrastChoice, settings.text("looks/contrast"), ContrastChoice.SYSTEM),
        font_pt=int(settings.number("looks/font_pt", DEFAULT_FONT_PT)),
    )


def _known(kind: type[Choice], value: str, default: Choice) -> Choice:
    return next((choice for choice in kind if choice.value == value), default)
