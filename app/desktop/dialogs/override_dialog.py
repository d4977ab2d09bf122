"""Asks why a record is right although a rule is not met: the one thing that a reason can lift."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.desktop.icons import icon_pixmap
from app.desktop.models.field_words import FieldWords
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.domain.reading import FieldState
from app.services.review import ReviewSession

LEAST_REASON = 3
"""Fewer letters than this are no reason."""

_MAX_REASON = 500
_WIDTH_PX = 460


class OverrideDialog(QDialog):
    """Names every rule that is not met, in plain words, and takes a reason. Accepted only with one; `reason` holds it.

    Open it with `open()` and connect `accepted`, so that the desk goes on living behind it.
    """

    def __init__(
        self, theme: Theme, session: ReviewSession, words: FieldWords | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words or FieldWords(parent=self)
        self._words.document = session.document
        self._broken = broken_rules(session, self._words)
        self._reason = QLineEdit(self)
        self._countersign = QPushButton(self.tr("Countersign anyway"), self)
        self._back = QPushButton(self.tr("Go back"), self)
        self.setWindowTitle(self.tr("Countersign with a reason"))
        self.setModal(True)
        self._lay_out()
        self._countersign.clicked.connect(self.accept)
        self._back.clicked.connect(self.reject)
        self._reason.textChanged.connect(self._on_reason_changed)
        self._on_reason_changed()

    @property
    def reason(self) -> str:
        """What the operator wrote, without blanks around it."""
        return self._reason.text().strip()

    @property
    def broken(self) -> tuple[tuple[str, str], ...]:
        """Every rule that is not met: the field's name and the sentence."""
        return self._broken

    @Slot()
    def accept(self) -> None:
        """Closes the dialog with the reason; nothing happens without one."""
        if len(self.reason) >= LEAST_REASON:
            super().accept()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._label(self._headline(), Scale.TITLE))
        for name, sentence in self._broken:
            column.addLayout(self._rule(name, sentence))
        question = self._label(self.tr("Why is it right as it is? The reason is kept with the record."), Scale.BODY)
        question.setBuddy(self._reason)
        column.addWidget(question)
        column.addWidget(self._reason)
        column.addLayout(self._buttons())
        self._reason.setMaxLength(_MAX_REASON)
        self._reason.setFont(self._theme.font(Scale.VALUE))
        self._reason.setMinimumHeight(self._theme.editor_height_px(self._reason.font()))
        self._reason.setAccessibleName(self.tr("Reason"))
        self._reason.setPlaceholderText(self.tr("for instance: printed so on the document"))
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _headline(self) -> str:
        return self.tr("%n rule(s) not met", "", len(self._broken))

    def _rule(self, name: str, sentence: str) -> QHBoxLayout:
        """One rule: the sign of a conflict, the field's name in strong letters, the sentence under it."""
        look = self._theme.state(FieldState.CONFLICT)
        sign = QLabel(self)
        sign.setPixmap(icon_pixmap(look.icon, look.ink, Space.L, self.devicePixelRatioF(), look.fill))
        sign.setFixedSize(QSize(Space.L, Space.XL))
        sign.setAccessibleName(self.tr("Not met"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._label(name, Scale.STRONG))
        words.addWidget(self._label(sentence, Scale.BODY))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _buttons(self) -> QHBoxLayout:
        set_role(self._countersign, Role.PRIMARY)
        set_role(self._back, Role.QUIET)
        self._countersign.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(self._countersign)
        return row

    def _label(self, text: str, scale: Scale) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self._theme.font(scale))
        label.setMinimumWidth(_WIDTH_PX - 4 * Space.XL)
        return label

    @Slot()
    def _on_reason_changed(self) -> None:
        self._countersign.setEnabled(len(self.reason) >= LEAST_REASON)


def broken_rules(session: ReviewSession, words: FieldWords) -> tuple[tuple[str, str], ...]:
    """The rules that keep the record from being countersigned: the field's name and the sentence, field by field."""
    return tuple(
        (words.field_name(field.key), words.finding(finding))
        for field in session.fields
        for finding in field.failed_rules
    )
