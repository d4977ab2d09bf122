"""The switch over a card of which both sides are one document: which side is looked at, and the way to part them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget
from typing_extensions import override

from app.desktop.icons import icon
from app.desktop.theme import Role, Space, Theme, set_role


class SideSwitch(QFrame):
    """Stands at the upper edge of its parent while a card with two sides is in hand. It never takes the focus by
    itself. GUI thread only.

    Signals:
        side_chosen(int): the operator wants to look at that side: 0 the front, 1 the other.
        part_requested(): the operator wants two documents of it again.
    """

    side_chosen = Signal(int)
    part_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ground = parent
        self._group = QButtonGroup(self)
        self._front = QPushButton(self.tr("Front"), self)
        self._back = QPushButton(self.tr("Back"), self)
        self._part = QToolButton(self)
        self._lay_out()
        self._group.idClicked.connect(self.side_chosen)
        self._part.clicked.connect(self.part_requested)
        theme.changed.connect(self._on_theme_changed)
        parent.installEventFilter(self)
        self._on_theme_changed()
        self.hide()

    def show_side(self, number: int, key: str) -> None:
        """Appears with that side marked; `key` is the one that turns the card over."""
        button = self._group.button(number)
        button.setChecked(True)
        tip = self.tr("Turn the card over: {key}").format(key=key) if key else self.tr("Turn the card over")
        for other in self._group.buttons():
            other.setToolTip(tip)
        self._place()
        self.show()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        row.setSpacing(Space.XXS)
        for number, button in enumerate((self._front, self._back)):
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            set_role(button, Role.QUIET)
            self._group.addButton(button, number)
            row.addWidget(button)
        self._part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._part.setToolTip(self.tr("Two documents again"))
        self._part.setAccessibleName(self.tr("Two documents again"))
        set_role(self._part, Role.QUIET)
        row.addWidget(self._part)
        self.setAccessibleName(self.tr("Side of the card"))

    def _place(self) -> None:
        self.adjustSize()
        self.move((self._ground.width() - self.width()) // 2, Space.M)

    @Slot()
    def _on_theme_changed(self) -> None:
        palette = self._theme.palette
        self._part.setIcon(icon(self._theme, "part", "muted"))
        self.setStyleSheet(
            f"SideSwitch {{ background: {palette.window}; border: 1px solid {palette.border}; border-radius: 10px; }}"
            f"SideSwitch QPushButton:checked {{ background: {palette.accent_soft}; color: {palette.accent};"
            " font-weight: 600; }"
        )
