"""Asks for the password of a locked PDF."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.desktop.theme import Role, Scale, Space, Theme, set_role

_WIDTH_PX = 420
_MAX_LETTERS = 127
"""No PDF has a longer password."""


class PasswordDialog(QDialog):
    """Takes one password, shown as dots; `password` holds it when the dialog was accepted. Open it with `open()`.

    `sentence` says what is the matter with the file called `name`.
    """

    def __init__(self, theme: Theme, name: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._edit = QLineEdit(self)
        self._open = QPushButton(self.tr("Open the PDF"), self)
        self._back = QPushButton(self.tr("Not now"), self)
        self.setWindowTitle(self.tr("Locked PDF"))
        self.setModal(True)
        self._lay_out(name, sentence)
        self._open.clicked.connect(self.accept)
        self._back.clicked.connect(self.reject)
        self._edit.textChanged.connect(self._on_edit_changed)
        self._on_edit_changed()

    @property
    def password(self) -> str:
        """What was typed."""
        return self._edit.text()

    @Slot()
    def accept(self) -> None:
        """Closes the dialog with the password; nothing happens without one."""
        if self.password:
            super().accept()

    def _lay_out(self, name: str, sentence: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._label(name, Scale.TITLE))
        column.addWidget(self._label(sentence, Scale.BODY))
        column.addWidget(self._edit)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(self._open)
        column.addLayout(row)
        self._edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._edit.setMaxLength(_MAX_LETTERS)
        self._edit.setMinimumHeight(self._theme.editor_height_px(self._edit.font()))
        self._edit.setAccessibleName(self.tr("Password"))
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        set_role(self._open, Role.PRIMARY)
        set_role(self._back, Role.QUIET)
        self._open.setDefault(True)

    def _label(self, text: str, scale: Scale) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self._theme.font(scale))
        label.setMinimumWidth(_WIDTH_PX - 2 * Space.XL)
        return label

    @Slot()
    def _on_edit_changed(self) -> None:
        self._open.setEnabled(bool(self.password))
