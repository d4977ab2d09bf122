"""The field in hand, unfolded: its picture above its editor, the alternatives, and one sentence why."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.models.field_words import FieldWords
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.desktop.widgets.alternatives_bar import AlternativesBar
from app.desktop.widgets.field_crop import FieldCrop, Span
from app.desktop.widgets.field_editor import FieldEditor
from app.desktop.widgets.state_chip import StateChip
from app.desktop.widgets.why_panel import WhyPanel
from app.domain.reading import Alternative, FieldState
from app.services.review_field import ReviewField
from app.services.review_rekey import RekeyResult

_RADIUS_PX = 10
_LETTER_SHAPE = 0.45
"""Width of a letter as a share of its line's height, gaps between lines included."""

_ROLES = {
    FieldState.CHECK: Role.CHECK,
    FieldState.MISSING: Role.CHECK,
    FieldState.CONFLICT: Role.CONFLICT,
}


class FieldCard(QFrame):
    """Shows one field to edit. It decides nothing: the pane reads `editor` and tells the session.

    Signals:
        alternative_chosen(int): the operator clicked the alternative with this number, from 1.
    """

    alternative_chosen = Signal(int)

    def __init__(self, theme: Theme, words: FieldWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._field: ReviewField | None = None
        self._blind = False
        self._spans: dict[int, Span] = {}
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._chip = StateChip(theme, self)
        self.crop = FieldCrop(theme, self)
        self.editor = FieldEditor(theme, self)
        self.alternatives = AlternativesBar(theme, self)
        self._reason = QLabel(self)
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setWordWrap(True)
        self.why = WhyPanel(theme, words, self)
        self.why.hide()
        self._lay_out()
        self.alternatives.alternative_chosen.connect(self.alternative_chosen)
        self.editor.mark_chosen.connect(self._on_editor_mark_chosen)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def reason_text(self) -> str:
        """The sentence that stands under the editor."""
        return self._reason.text()

    def show_field(self, field: ReviewField | None, *, fresh: bool) -> None:
        """Shows the field as it is now. `fresh` begins to edit it; else what the operator is typing stays, and what is
        hidden for blind re-keying stays hidden.

        None empties the card, so that no value is left in it.
        """
        self._field = field
        self._blind = self._blind and not fresh and field is not None
        if field is None:
            self.editor.set_text("")
            self.crop.show_box(None)
            self.alternatives.show_alternatives("", ())
            self.why.show_field(None)
            self._say("", FieldState.CLEAR)
            return
        name = field.spec.name(self._words.language)
        self._label.setText(name)
        self.editor.setAccessibleName(name)
        self._chip.show_state(field.state, self._words.chip(field), quiet=field.is_quiet)
        if self._blind:
            return
        self._show_crop(field)
        if fresh:
            self.editor.edit(field.spec, field.value, field.doubtful)
        elif not self.editor.modified and self.editor.text != field.value:
            self.editor.set_text(field.value, field.doubtful)
        elif not self.editor.modified and self.editor.marks != field.doubtful:
            self.editor.show_marks(field.doubtful)
        self.alternatives.show_alternatives(field.value, field.alternatives)
        self._say(self._words.reason(field), field.state)
        if not self.why.isHidden():
            self.why.show_field(field)

    def toggle_why(self) -> bool:
        """Opens the evidence for the field, or closes it; whether it is open now."""
        opened = self.why.isHidden() and self._field is not None
        self.why.show_field(self._field if opened else None)
        self.why.setVisible(opened)
        return opened

    def hide_value(self) -> None:
        """Empties the editor for blind re-keying and takes everything away that tells the value."""
        if self._field is None:
            return
        self._blind = True
        self.why.hide()
        self.why.show_field(None)
        self.alternatives.show_alternatives("", ())
        self.editor.edit(self._field.spec, "")
        self.crop.show_box(self._field.quad, lines=_line_count(self._field))
        self._say(self.tr("Type it from the picture, then press Enter. Esc shows what was read."), FieldState.CLEAR)

    def show_difference(self, result: RekeyResult) -> None:
        """Shows what was typed blind beside what was read; the characters that differ are marked in both."""
        self.alternatives.show_alternatives(result.typed, (Alternative(result.read, 1.0),) if result.read else ())
        self.editor.show_marks([i for d in result.differences for i in range(d.typed_start, d.typed_end)])
        self._say(
            self.tr("Not what was read. Enter keeps what you typed; Alt+1 takes what was read."), FieldState.CONFLICT
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 1))
        painter.setBrush(self._theme.color("accent_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS_PX, _RADIUS_PX)
        painter.end()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._label, 1)
        head.addWidget(self._chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S + Space.XXS)
        column.setSpacing(Space.XS + Space.XXS)
        column.addLayout(head)
        for widget in (self.crop, self.editor, self.alternatives, self._reason, self.why):
            column.addWidget(widget)

    def _show_crop(self, field: ReviewField) -> None:
        """Shows the field's box; the marks are those of the evidence that was read from this very box."""
        self._spans = {
            doubt.index: (doubt.symbol.start, doubt.symbol.end)
            for doubt in field.doubts
            if doubt.evidence.quad == field.quad
        }
        self.crop.show_box(field.quad, lines=_line_count(field), marks=tuple(self._spans.values()))

    def _say(self, text: str, state: FieldState) -> None:
        self._reason.setText(text)
        self._reason.setAccessibleName(text)
        self.editor.setAccessibleDescription(f"{self._chip.accessibleName()}. {text}" if text else "")
        self._reason.setVisible(bool(text))
        quiet = self._field is None or self._field.is_quiet
        set_role(self._reason, Role.MUTED if quiet else _ROLES.get(state, Role.MUTED))

    @Slot(int)
    def _on_editor_mark_chosen(self, index: int) -> None:
        self.crop.choose(self._spans.get(index))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._label.setFont(self._theme.font(Scale.CAPTION))
        set_role(self._label, Role.MUTED)
        self._reason.setFont(self._theme.font(Scale.BODY))
        self.update()


def _line_count(field: ReviewField) -> int:
    """How many lines of text stand in the field's box: as printed for an MRZ, else judged by its shape."""
    most = max(field.spec.max_lines, field.value.count("\n") + 1)
    if field.quad is None or most == 1:
        return 1
    shape = field.quad.height_px / max(field.quad.width_px, 1.0)
    judged = round(math.sqrt(_LETTER_SHAPE * len(field.value) * shape))
    return max(1, min(judged, most))
