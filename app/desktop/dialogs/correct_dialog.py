"""Corrects a kept record: every field to edit, and the reason. What it was stays as the version before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.domain.document import DocumentType, FieldKind
from app.domain.record import Record, RecordState
from app.domain.rules import normalise

LEAST_REASON = 3
_SIZE_PX = (560, 620)
_MAX_REASON = 500
_MRZ_LINES = 3


class CorrectDialog(QDialog):
    """Accepted only with a change and a reason. Covered fields are left out. Open it with `open()`."""

    def __init__(
        self,
        theme: Theme,
        record: Record,
        document: DocumentType,
        language: str,
        covered: frozenset[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._record = record
        self._document = document
        self._editors: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._reason = QLineEdit(self)
        self._keep = QPushButton(self.tr("Keep the correction"), self)
        self.setWindowTitle(self.tr("Correct a record"))
        self.setModal(True)
        self.resize(*_SIZE_PX)
        self._lay_out(language, covered)
        self._on_changed()

    @property
    def reason(self) -> str:
        """Why it is corrected."""
        return self._reason.text().strip()

    def editor(self, key: str) -> QLineEdit | QPlainTextEdit:
        """The editor of that field."""
        return self._editors[key]

    def corrected(self, operator_id: str, now: datetime) -> Record:
        """The record as it is now, countersigned by this operator at this moment."""
        return replace(
            self._record,
            values={**self._record.values, **self._values(now.date())},
            state=RecordState.VERIFIED,
            verified_by=operator_id,
            verified_at=now.isoformat(timespec="seconds"),
            corrections=(),
        )

    def _values(self, today: date) -> dict[str, str]:
        found = {}
        for key, editor in self._editors.items():
            text = (editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()).strip()
            spec = self._document.spec(key)
            changed = text != self._record.values.get(key, "")
            found[key] = normalise(spec, text, today=today).value or text if spec and changed else text
        return found

    def _lay_out(self, language: str, covered: frozenset[str]) -> None:
        inner = QWidget(self)
        form = QFormLayout(inner)
        form.setContentsMargins(0, 0, Space.S, 0)
        form.setSpacing(Space.S)
        for spec in self._document.fields:
            if spec.kind is FieldKind.PHOTO or spec.key in covered or spec.key not in self._record.values:
                continue
            editor = self._make_editor(spec.kind, self._record.values[spec.key])
            editor.setAccessibleName(spec.name(language))
            self._editors[spec.key] = editor
            form.addRow(spec.name(language), editor)
        area = QScrollArea(self)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        note = QLabel(self.tr("The record as it was stays in the history."), self)
        set_role(note, Role.MUTED)
        note.setWordWrap(True)
        ask = QLabel(self.tr("Why is it corrected? The reason is kept with the record."), self)
        ask.setBuddy(self._reason)
        ask.setWordWrap(True)
        self._reason.setMaxLength(_MAX_REASON)
        self._reason.setMinimumHeight(self._theme.editor_height_px(self._reason.font()))
        self._reason.setAccessibleName(self.tr("Reason"))
        self._reason.textChanged.connect(self._on_changed)
        back = QPushButton(self.tr("Leave as it was"), self)
        set_role(self._keep, Role.PRIMARY)
        set_role(back, Role.QUIET)
        self._keep.clicked.connect(self.accept)
        back.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(back)
        buttons.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(area, 1)
        for part in (note, ask, self._reason):
            column.addWidget(part)
        column.addLayout(buttons)

    def _make_editor(self, kind: FieldKind, value: str) -> QLineEdit | QPlainTextEdit:
        if kind is FieldKind.MRZ or "\n" in value:
            long = QPlainTextEdit(value, self)
            long.setFont(self._theme.mono_font(Scale.BODY) if kind is FieldKind.MRZ else self._theme.font(Scale.VALUE))
            long.setTabChangesFocus(True)
            long.setFixedHeight(round(long.fontMetrics().height() * (_MRZ_LINES + 1.2)))
            long.textChanged.connect(self._on_changed)
            return long
        line = QLineEdit(value, self)
        line.setFont(self._theme.font(Scale.VALUE))
        line.setMinimumHeight(self._theme.editor_height_px(line.font()))
        line.setCursorPosition(0)
        line.textChanged.connect(self._on_changed)
        return line

    @Slot()
    def _on_changed(self) -> None:
        texts = {
            key: editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
            for key, editor in self._editors.items()
        }
        changed = any(text.strip() != self._record.values.get(key, "") for key, text in texts.items())
        self._keep.setEnabled(changed and len(self.reason) >= LEAST_REASON)

    @Slot()
    def accept(self) -> None:
        """Closes the dialog with the correction; nothing happens without a change and a reason."""
        if self._keep.isEnabled():
            super().accept()
