"""The foot of the fields pane: a sentence when something stands in the way, and the two ways out of a record."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.theme import Role, Scale, Space, Theme, set_role


class FieldsFooter(QWidget):
    """One primary button, one quiet one, and a place for one plain sentence.

    Signals:
        countersign_clicked(): the primary button was pressed.
        postpone_clicked(): the quiet button was pressed.
    """

    countersign_clicked = Signal()
    postpone_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notice = QLabel(self)
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setWordWrap(True)
        self._notice.hide()
        set_role(self._notice, Role.CHECK)
        self.postpone = QPushButton(self)
        self.countersign = QPushButton(self)
        for button in (self.postpone, self.countersign):
            button.setAutoDefault(True)
        set_role(self.postpone, Role.QUIET)
        set_role(self.countersign, Role.PRIMARY)
        self.countersign.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.countersign.clicked.connect(self.countersign_clicked)
        self.postpone.clicked.connect(self.postpone_clicked)
        self._lay_out()
        self.set_key_hints("Ctrl ⏎", "F9")
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def notice(self) -> str:
        """The sentence that is shown, "" for none."""
        return self._notice.text()

    def show_notice(self, text: str) -> None:
        """Shows a sentence above the buttons; "" takes it away."""
        self._notice.setText(text)
        self._notice.setAccessibleName(text)
        self._notice.setVisible(bool(text))

    def set_key_hints(self, countersign: str, postpone: str) -> None:
        """Shows these keys beside the words on the buttons."""
        self.countersign.setText(self.tr("Countersign   {key}").format(key=countersign))
        self.countersign.setAccessibleName(self.tr("Countersign"))
        self.postpone.setText(self.tr("Postpone  {key}").format(key=postpone))
        self.postpone.setAccessibleName(self.tr("Postpone"))

    def take_focus(self) -> None:
        """Puts the focus on the primary button."""
        self.countersign.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.postpone)
        buttons.addWidget(self.countersign, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._notice)
        column.addLayout(buttons)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._notice.setFont(self._theme.font(Scale.BODY))
        self.countersign.setFont(self._theme.font(Scale.STRONG))
