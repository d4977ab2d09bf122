"""Asks why a kept record is to be erased for good."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.desktop.theme import Role, Scale, Space, Theme, set_role

LEAST_REASON = 3
_WIDTH_PX = 460
_MAX_REASON = 200


class EraseDialog(QDialog):
    """Accepted only with a reason; the harmless button has the focus. Open it with `open()`. GUI thread only."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason = QLineEdit(self)
        self._erase = QPushButton(self.tr("Erase it for good"), self)
        self._back = QPushButton(self.tr("Go back"), self)
        self.setWindowTitle(self.tr("Erase a record"))
        self.setModal(True)
        question = QLabel(self.tr("Erase the record of {title} and all its versions?").format(title=title), self)
        warning = QLabel(
            self.tr("Nobody can bring it back, and the backups are renewed without it. A receipt stays in the log."),
            self,
        )
        ask = QLabel(self.tr("Why? The reason stays in the log, so name nobody in it."), self)
        question.setFont(theme.font(Scale.STRONG))
        set_role(warning, Role.MUTED)
        for label in (question, warning, ask):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMinimumWidth(_WIDTH_PX - 2 * Space.XL)
        self._reason.setMaxLength(_MAX_REASON)
        self._reason.setMinimumHeight(theme.editor_height_px(self._reason.font()))
        self._reason.setAccessibleName(self.tr("Reason"))
        set_role(self._back, Role.PRIMARY)
        buttons = QHBoxLayout()
        buttons.addWidget(self._erase)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        for part in (question, warning, ask, self._reason):
            column.addWidget(part)
        column.addLayout(buttons)
        self._back.setDefault(True)
        self._erase.setAutoDefault(False)
        self._back.clicked.connect(self.reject)
        self._erase.clicked.connect(self.accept)
        self._reason.textChanged.connect(self._on_reason_changed)
        self._on_reason_changed()

    @property
    def reason(self) -> str:
        """Why."""
        return self._reason.text().strip()

    @Slot()
    def _on_reason_changed(self) -> None:
        self._erase.setEnabled(len(self.reason) >= LEAST_REASON)
