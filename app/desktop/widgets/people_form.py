"""A small form for people: name, role, PIN twice, one row each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRegularExpression, Qt, Signal, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.desktop import texts
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.domain.operators import LEAST_PIN_DIGITS
from app.domain.operators import Role as OperatorRole
from app.services.store_setup import NewPerson

MAX_PEOPLE = 6
_MAX_NAME = 60
_MOST_DIGITS = 12


@dataclass(frozen=True, slots=True)
class _Row:
    name: QLineEdit
    role: QComboBox
    pin: QLineEdit
    again: QLineEdit


class PeopleForm(QWidget):
    """Takes up to six people; `fault` says what is missing, "" when all is well. GUI thread only.

    Signals:
        changed(): something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_Row] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(0, 1)
        self._more = QPushButton(self.tr("Another person"), self)
        set_role(self._more, Role.QUIET)
        self._more.clicked.connect(self._on_more_clicked)
        for column, words in enumerate((self.tr("Name"), self.tr("Role"), self.tr("PIN"), self.tr("PIN again"))):
            label = QLabel(words, self)
            label.setFont(theme.font(Scale.CAPTION))
            set_role(label, Role.MUTED)
            self._grid.addWidget(label, 0, column)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.addLayout(self._grid)
        column_layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column_layout.addStretch(1)
        self.add_row(OperatorRole.ADMINISTRATOR)

    @property
    def people(self) -> tuple[NewPerson, ...]:
        """Everybody who was entered; rows without a name are left out."""
        return tuple(
            NewPerson(row.name.text().strip(), OperatorRole(int(row.role.currentData())), row.pin.text())
            for row in self._rows
            if row.name.text().strip()
        )

    @property
    def fault(self) -> str:
        """What keeps the form from being used, as a sentence; "" when nothing does."""
        named = [row for row in self._rows if row.name.text().strip()]
        names = [row.name.text().strip().casefold() for row in named]
        if not any(row.role.currentData() == int(OperatorRole.ADMINISTRATOR) for row in named):
            return self.tr("Somebody has to be administrator. Type a name.")
        if len(set(names)) < len(names):
            return self.tr("Two people have the same name. Add something that tells them apart.")
        for row in named:
            name = row.name.text().strip()
            if len(row.pin.text()) < LEAST_PIN_DIGITS:
                return self.tr("The PIN of {name} needs at least {least} digits.").format(
                    name=name, least=LEAST_PIN_DIGITS
                )
            if row.pin.text() != row.again.text():
                return self.tr("Type the PIN of {name} twice, the same each time.").format(name=name)
        return ""

    def add_row(self, role: OperatorRole) -> None:
        """One more person, with that role to begin with."""
        row = _Row(QLineEdit(self), QComboBox(self), QLineEdit(self), QLineEdit(self))
        row.name.setMaxLength(_MAX_NAME)
        row.name.setAccessibleName(self.tr("Name"))
        row.role.setAccessibleName(self.tr("Role"))
        for known in OperatorRole:
            row.role.addItem(texts.role_words(known), int(known))
        row.role.setCurrentIndex(row.role.findData(int(role)))
        for editor, name in ((row.pin, self.tr("PIN")), (row.again, self.tr("PIN again"))):
            editor.setEchoMode(QLineEdit.EchoMode.Password)
            editor.setValidator(QRegularExpressionValidator(QRegularExpression(f"[0-9]{{0,{_MOST_DIGITS}}}"), editor))
            editor.setAccessibleName(name)
            editor.setMaximumWidth(120)
        number = len(self._rows) + 1
        for column, part in enumerate((row.name, row.role, row.pin, row.again)):
            part.setMinimumHeight(self._theme.editor_height_px(part.font()))
            self._grid.addWidget(part, number, column)
        for editor in (row.name, row.pin, row.again):
            editor.textChanged.connect(self._on_edited)
        row.role.currentIndexChanged.connect(self._on_edited)
        self._rows.append(row)
        self._more.setVisible(len(self._rows) < MAX_PEOPLE)

    def wipe(self) -> None:
        """Forgets every PIN that was typed."""
        for row in self._rows:
            row.pin.clear()
            row.again.clear()

    @Slot()
    def _on_more_clicked(self) -> None:
        self.add_row(OperatorRole.OPERATOR)
        self._rows[-1].name.setFocus()
        self.changed.emit()

    @Slot()
    def _on_edited(self) -> None:
        self.changed.emit()
