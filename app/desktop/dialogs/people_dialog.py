"""Who works here: names, roles, PINs, and who may sign in. Those who are no administrator see only themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRegularExpression, Signal, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop import texts
from app.desktop.theme import Role, Space, Theme, set_role
from app.domain.errors import AppError
from app.domain.operators import LEAST_PIN_DIGITS, Deed, Operator
from app.domain.operators import Role as OperatorRole

_SIZE_PX = (640, 400)
_MOST_DIGITS = 12
_NEW = ""


class PeopleDialog(QDialog):
    """GUI thread only.

    Signals:
        add_requested(str, int, str): enter somebody with this name, role and PIN.
        change_requested(object, str): this Operator as it shall be, and the new PIN ("" for the old one).
        let_in_requested(str): whoever has this identifier need not wait any longer.
    """

    add_requested = Signal(str, int, str)
    change_requested = Signal(object, str)
    let_in_requested = Signal(str)

    def __init__(self, theme: Theme, actor: Operator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actor = actor
        self._people: list[Operator] = []
        self._list = QListWidget(self)
        self._name = QLineEdit(self)
        self._role = QComboBox(self)
        self._active = QCheckBox(self.tr("May sign in"), self)
        self._pin = QLineEdit(self)
        self._again = QLineEdit(self)
        self._said = QLabel(self)
        self._more = QPushButton(self.tr("Another person"), self)
        self._let_in = QPushButton(self.tr("End the wait"), self)
        self._keep = QPushButton(self.tr("Keep"), self)
        self.setWindowTitle(self.tr("Operators"))
        self.resize(*_SIZE_PX)
        self._lay_out()
        self._connect()

    @property
    def is_manager(self) -> bool:
        """Whether whoever is at the desk may change others."""
        return self._actor.may(Deed.MANAGE_OPERATORS)

    def show_people(self, people: Sequence[Operator]) -> None:
        """Shows everybody, or only oneself."""
        kept = self._current_id()
        own = [one for one in people if one.operator_id == self._actor.operator_id]
        self._people = list(people) if self.is_manager else own
        self._list.clear()
        for one in self._people:
            self._list.addItem(one.name if one.active else self.tr("{name} (left)").format(name=one.name))
        row = next((i for i, one in enumerate(self._people) if one.operator_id == kept), 0)
        self._list.setCurrentRow(row)

    def choose(self, operator_id: str) -> None:
        """Takes somebody in hand."""
        self._list.setCurrentRow([one.operator_id for one in self._people].index(operator_id))

    def say(self, text: str, *, bad: bool = False) -> None:
        """Says what came of it."""
        set_role(self._said, Role.CONFLICT if bad else Role.MUTED)
        self._said.setText(text)

    def say_error(self, error: AppError) -> None:
        """Says why it was not done."""
        self.say(texts.error_sentence(error), bad=True)

    def _lay_out(self) -> None:
        digits = QRegularExpression(f"[0-9]{{0,{_MOST_DIGITS}}}")
        for editor, name in ((self._pin, self.tr("New PIN")), (self._again, self.tr("New PIN again"))):
            editor.setEchoMode(QLineEdit.EchoMode.Password)
            editor.setValidator(QRegularExpressionValidator(digits, editor))
            editor.setAccessibleName(name)
        for role in OperatorRole:
            self._role.addItem(texts.role_words(role), int(role))
        for part in (self._name, self._role, self._pin, self._again):
            part.setMinimumHeight(self._theme.editor_height_px(part.font()))
        self._name.setAccessibleName(self.tr("Name"))
        self._role.setAccessibleName(self.tr("Role"))
        self._list.setAccessibleName(self.tr("Operators"))
        self._list.setMaximumWidth(220)
        self._said.setWordWrap(True)
        for own in (self._name, self._role, self._active):
            own.setEnabled(self.is_manager)
        self._more.setVisible(self.is_manager)
        self._let_in.setVisible(self._actor.may(Deed.UNLOCK))
        form = QFormLayout()
        form.setSpacing(Space.S)
        form.addRow(self.tr("Name"), self._name)
        form.addRow(self.tr("Role"), self._role)
        form.addRow("", self._active)
        form.addRow(self.tr("New PIN"), self._pin)
        form.addRow(self.tr("New PIN again"), self._again)
        set_role(self._keep, Role.PRIMARY)
        set_role(self._more, Role.QUIET)
        self._keep.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._let_in)
        buttons.addStretch(1)
        buttons.addWidget(self._keep)
        left, right, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(self)
        left.addWidget(self._list, 1)
        left.addWidget(self._more)
        right.addLayout(form)
        right.addWidget(self._said)
        right.addStretch(1)
        right.addLayout(buttons)
        row.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        row.setSpacing(Space.XL)
        row.addLayout(left)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._on_row_changed)
        self._more.clicked.connect(self._on_more_clicked)
        self._keep.clicked.connect(self._on_keep_clicked)
        self._let_in.clicked.connect(lambda: self.let_in_requested.emit(self._current_id()))

    def _current(self) -> Operator | None:
        row = self._list.currentRow()
        return self._people[row] if 0 <= row < len(self._people) else None

    def _current_id(self) -> str:
        current = self._current()
        return current.operator_id if current else _NEW

    @Slot()
    def _on_row_changed(self) -> None:
        current = self._current()
        self._name.setText(current.name if current else "")
        role = current.role if current else OperatorRole.OPERATOR
        self._role.setCurrentIndex(self._role.findData(int(role)))
        self._active.setChecked(current is None or current.active)
        self._let_in.setEnabled(current is not None)
        self._pin.clear()
        self._again.clear()
        self.say("")

    @Slot()
    def _on_more_clicked(self) -> None:
        self._list.setCurrentRow(-1)
        self._name.setFocus()

    @Slot()
    def _on_keep_clicked(self) -> None:
        pin, name, current = self._pin.text(), self._name.text().strip(), self._current()
        role = OperatorRole(int(self._role.currentData()))
        if not name:
            self.say(self.tr("Type a name."), bad=True)
        elif pin != self._again.text():
            self.say(self.tr("Type the new PIN twice, the same each time."), bad=True)
        elif (pin or current is None) and len(pin) < LEAST_PIN_DIGITS:
            self.say(self.tr("A PIN needs at least {least} digits.").format(least=LEAST_PIN_DIGITS), bad=True)
        elif current is None:
            self.add_requested.emit(name, int(role), pin)
        else:
            changed = replace(current, name=name, role=role, active=self._active.isChecked())
            self.change_requested.emit(changed, pin)
