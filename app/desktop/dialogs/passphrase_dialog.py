"""Another recovery passphrase: shown once, printed or written down, typed back before it holds."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop import texts
from app.desktop.passphrase_sheet import print_passphrase
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.domain.errors import AppError

_WIDTH_PX = 560
_LAST = 4


class PassphraseDialog(QDialog):
    """Offers a fresh passphrase; the old one holds until the owner has put this one in its place. Open it with
    `open()`. GUI thread only.

    Signals:
        passphrase_wanted(str, bool): put this one in the old one's place, and erase the older backups too if that is
            true: answer with `accept` or `say_error`.
    """

    passphrase_wanted = Signal(str, bool)

    def __init__(self, theme: Theme, passphrase: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._passphrase = passphrase
        self._shown = QLabel(passphrase, self)
        self._typed = QLineEdit(self)
        self._erase = QCheckBox(self.tr("Somebody else may know the old one: erase the older backups"), self)
        self._print = QPushButton(self.tr("Print it…"), self)
        self._said = QLabel(self)
        self._use = QPushButton(self.tr("Use it from now on"), self)
        self._leave = QPushButton(self.tr("Leave as it was"), self)
        self.setWindowTitle(self.tr("Another recovery passphrase"))
        self.setModal(True)
        self._lay_out()
        self._typed.textChanged.connect(self._on_typed)
        self._print.clicked.connect(self._on_print_clicked)
        self._leave.clicked.connect(self.reject)
        self._use.clicked.connect(self._on_use_clicked)
        self._on_typed()

    @property
    def offered(self) -> str:
        """The passphrase that is shown, "" once the dialog is closed."""
        return self._passphrase

    def say_error(self, error: AppError) -> None:
        """Says why the old one still holds."""
        self._said.setText(texts.error_sentence(error))
        self._said.show()
        self._on_typed()

    @override
    def done(self, result: int) -> None:
        self._passphrase = ""
        self._shown.clear()
        self._typed.clear()
        super().done(result)

    def _lay_out(self) -> None:
        why = self._words(
            self.tr(
                "Print it or write it down, and lock it away. It is shown only now. The old one then opens nothing on "
                "this computer."
            )
        )
        old = self._words(
            self.tr("Backups made before still open with the old passphrase. Keep it for as long as you keep them.")
        )
        self._shown.setFont(self._theme.mono_font(Scale.TITLE))
        self._shown.setTextFormat(Qt.TextFormat.PlainText)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setAccessibleName(self.tr("Recovery passphrase"))
        ask = QLabel(self.tr("Type its last four characters:"), self)
        ask.setBuddy(self._typed)
        self._typed.setAccessibleName(ask.text())
        self._typed.setMaxLength(_LAST)
        self._typed.setMaximumWidth(140)
        self._typed.setFont(self._theme.mono_font(Scale.VALUE))
        self._typed.setMinimumHeight(self._theme.editor_height_px(self._typed.font()))
        set_role(self._said, Role.CONFLICT)
        set_role(self._use, Role.PRIMARY)
        set_role(self._leave, Role.QUIET)
        self._said.setWordWrap(True)
        self._said.hide()
        row, buttons = QHBoxLayout(), QHBoxLayout()
        row.addWidget(ask)
        row.addWidget(self._typed)
        row.addStretch(1)
        row.addWidget(self._print)
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self._use)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        for part in (why, self._shown):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(old)
        column.addWidget(self._erase)
        column.addWidget(self._said)
        column.addLayout(buttons)

    def _words(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(_WIDTH_PX - 2 * Space.XL)
        set_role(label, Role.MUTED)
        return label

    @Slot()
    def _on_typed(self) -> None:
        typed, wanted = self._typed.text().strip().upper(), self._passphrase[-_LAST:]
        self._use.setEnabled(bool(wanted) and typed == wanted)

    @Slot()
    def _on_print_clicked(self) -> None:
        print_passphrase(self._passphrase, self)

    @Slot()
    def _on_use_clicked(self) -> None:
        self._use.setEnabled(False)
        self.passphrase_wanted.emit(self._passphrase, self._erase.isChecked())
