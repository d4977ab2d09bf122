"""Chosen fields typed a second time, blind, by somebody else: the record goes on only when both agree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.desktop.models.field_words import FieldWords
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.domain.document import DocumentType
from app.services.review import ReviewSession

_WIDTH_PX = 520


class SecondCheckDialog(QDialog):
    """Asks for the values of these fields without showing what was countersigned; `differing` are the keys that did
    not agree at the last try. Accepted only when all agree. Open it with `open()`. GUI thread only.
    """

    def __init__(
        self,
        theme: Theme,
        session: ReviewSession,
        keys: Sequence[str],
        words: FieldWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._words = words
        self._words.document = session.document
        self._editors = {key: QLineEdit(self) for key in keys}
        self._notes = {key: QLabel(self) for key in keys}
        self.tries = 0
        self.setWindowTitle(self.tr("Second check"))
        self.setModal(True)
        self._lay_out(session.document)

    @property
    def differing(self) -> tuple[str, ...]:
        """The keys whose values do not agree as they stand now."""
        results = {key: self._session.rekey(key, editor.text()) for key, editor in self._editors.items()}
        return tuple(key for key, result in results.items() if result is None or not result.equal)

    @property
    def typed(self) -> Mapping[str, str]:
        """What the second person typed."""
        return {key: editor.text() for key, editor in self._editors.items()}

    def _lay_out(self, document: DocumentType) -> None:
        ask = QLabel(self.tr("Type these fields from the document itself. What was read is not shown."), self)
        ask.setWordWrap(True)
        ask.setMinimumWidth(_WIDTH_PX - 2 * Space.XL)
        ask.setFont(self._theme.font(Scale.STRONG))
        form = QFormLayout()
        form.setSpacing(Space.S)
        for key, editor in self._editors.items():
            spec = document.spec(key)
            name = self._words.field_name(key) if spec else key
            editor.setFont(self._theme.font(Scale.EDITOR))
            editor.setMinimumHeight(self._theme.editor_height_px(editor.font()))
            editor.setAccessibleName(name)
            note = self._notes[key]
            set_role(note, Role.CONFLICT)
            note.setWordWrap(True)
            note.hide()
            form.addRow(name, editor)
            form.addRow("", note)
        agree, back = QPushButton(self.tr("Compare"), self), QPushButton(self.tr("Go back"), self)
        set_role(agree, Role.PRIMARY)
        set_role(back, Role.QUIET)
        agree.setDefault(True)
        agree.clicked.connect(self._on_compare_clicked)
        back.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(back)
        buttons.addWidget(agree)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(ask)
        column.addLayout(form)
        column.addLayout(buttons)

    @Slot()
    def _on_compare_clicked(self) -> None:
        self.tries += 1
        differing = self.differing
        if not differing:
            self.accept()
            return
        for key, note in self._notes.items():
            note.setVisible(key in differing)
            note.setText(
                self.tr("Not the same. Look at the document and type it again, or go back and correct the field.")
            )
        self.adjustSize()
        self._editors[differing[0]].setFocus(Qt.FocusReason.OtherFocusReason)
        self._editors[differing[0]].selectAll()
