"""A second person at the desk: agrees to something with a PIN, or types chosen fields again without seeing them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRegularExpression, Qt, Signal, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.domain.operators import Operator

_WIDTH_PX = 460
_MOST_DIGITS = 12


class SecondPersonDialog(QDialog):
    """Takes the name and PIN of somebody else. Stays open until the owner says that the PIN was right. Open it with
    `open()`. GUI thread only.

    Signals:
        pin_given(str, str): somebody with this identifier and PIN agrees.
    """

    pin_given = Signal(str, str)

    def __init__(
        self, theme: Theme, others: Sequence[Operator], title: str, question: str, parent: Widget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = QComboBox(self)
        self._pin = QLineEdit(self)
        self._said = QLabel(self)
        self._agree = QPushButton(self.tr("Agree"), self)
        self._back = QPushButton(self.tr("Go back"), self)
        self.setWindowTitle(title)
        self.setModal(True)
        for operator in others:
            self._name.addItem(operator.name, operator.operator_id)
        self._lay_out(question)
        self._agree.clicked.connect(self._on_agree_clicked)
        self._back.clicked.connect(self.reject)
        self._pin.textChanged.connect(self._on_pin_changed)
        self._on_pin_changed()
        if not others:
            self.say(self.tr("Nobody else may agree to this. Ask an administrator."))

    def say(self, text: str) -> None:
        """Says what was wrong with the PIN, and takes another."""
        self._pin.clear()
        self._said.setText(text)
        self._said.setVisible(bool(text))
        self._pin.setEnabled(self._name.count() > 0)
        self.adjustSize()
        self._pin.setFocus()

    def _lay_out(self, question: str) -> None:
        text = QLabel(question, self)
        for label in (text, self._said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMinimumWidth(_WIDTH_PX - 2 * Space.XL)
        text.setFont(self._theme.font(Scale.STRONG))
        set_role(self._said, Role.CONFLICT)
        self._said.hide()
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.setValidator(QRegularExpressionValidator(QRegularExpression(f"[0-9]{{0,{_MOST_DIGITS}}}"), self._pin))
        for editor in (self._name, self._pin):
            editor.setMinimumHeight(self._theme.editor_height_px(editor.font()))
        form = QFormLayout()
        form.setSpacing(Space.M)
        form.addRow(self.tr("Second person"), self._name)
        form.addRow(self.tr("PIN"), self._pin)
        set_role(self._agree, Role.PRIMARY)
        set_role(self._back, Role.QUIET)
        self._agree.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._agree)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text)
        column.addLayout(form)
        column.addWidget(self._said)
        column.addLayout(buttons)
        self._pin.setFocus()

    @Slot()
    def _on_pin_changed(self) -> None:
        self._agree.setEnabled(bool(self._pin.text()) and self._name.count() > 0)

    @Slot()
    def _on_agree_clicked(self) -> None:
        pin = self._pin.text()
        self._pin.setEnabled(False)
        self._agree.setEnabled(False)
        self.pin_given.emit(str(self._name.currentData()), pin)
