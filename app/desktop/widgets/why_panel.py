"""Why a field says what it says: its sources with their raw text, each character, what was offered, which rules met."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.desktop.models.field_words import FieldWords
from app.desktop.texts import source_words
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.desktop.widgets.character_strip import CharacterStrip
from app.domain.document import FieldKind
from app.domain.reading import Evidence, Finding, Level, one_in
from app.services.review_field import ReviewField


class WhyPanel(QFrame):
    """The evidence for one field, to read only. It is rebuilt for each field and holds nothing while hidden."""

    def __init__(self, theme: Theme, words: FieldWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, Space.XS, 0, 0)
        self._lines.setSpacing(Space.XS)
        self.setAccessibleName(self.tr("Why: sources, characters and rules"))

    def show_field(self, field: ReviewField | None) -> None:
        """Shows that field's evidence; None empties the panel."""
        self._clear()
        if field is None:
            return
        evidence = field.machine.evidence if field.machine else ()
        self._heading(self.tr("Where it comes from"))
        if field.machine is not None and field.machine.value and field.machine.risk is not None:
            self._text(self.tr("About 1 in {n} values read like this is wrong.").format(n=one_in(field.machine.risk)))
        for one in evidence:
            self._add_evidence(one, field)
        if not evidence:
            self._text(self.tr("The machine found nothing for this field."))
        if field.alternatives:
            self._heading(self.tr("Also possible"))
            for number, alternative in enumerate(field.alternatives, start=1):
                source = source_words(alternative.source)
                self._text(
                    self.tr("Alt {n}: {value} ({source}, {share})").format(
                        n=number, value=alternative.value, source=source, share=f"{alternative.confidence:.0%}"
                    )
                )
        self._heading(self.tr("Rules"))
        self._add_rules(field)

    def _add_evidence(self, evidence: Evidence, field: ReviewField) -> None:
        self._text(
            self.tr("{source}, {share} sure").format(
                source=source_words(evidence.source), share=f"{evidence.confidence:.0%}"
            )
        )
        raw = self._text(evidence.text)
        raw.setFont(
            self._theme.mono_font(Scale.CAPTION) if field.spec.kind is FieldKind.MRZ else self._theme.font(Scale.VALUE)
        )
        raw.setAccessibleName(self.tr("As it was read"))
        raw.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_role(raw, None)
        if evidence.value and evidence.value != evidence.text:
            self._text(self.tr("Put into form: {value}").format(value=evidence.value))
        if evidence.symbols:
            self._lines.addWidget(CharacterStrip(self._theme, evidence.symbols, self))
        for finding in evidence.findings:
            self._text(self._words.finding(finding), finding)

    def _add_rules(self, field: ReviewField) -> None:
        for finding in field.findings:
            self._text(self._words.finding(finding), finding)
        if not field.value:
            self._text(self.tr("There is no value that a rule could be applied to."))
        elif not any(finding.level is not Level.INFO for finding in field.findings):
            self._text(self.tr("%n rule(s) of this field applied, all met.", "", self._rule_count(field)))

    @staticmethod
    def _rule_count(field: ReviewField) -> int:
        spec = field.spec
        return len(spec.checks) + bool(spec.pattern) + bool(spec.grammar) + 1

    def _heading(self, text: str) -> None:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        font = self._theme.font(Scale.CAPTION)
        font.setBold(True)
        label.setFont(font)
        label.setContentsMargins(0, Space.XS, 0, 0)
        self._lines.addWidget(label)

    def _text(self, text: str, finding: Finding | None = None) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self._theme.font(Scale.CAPTION))
        roles = {Level.ERROR: Role.CONFLICT, Level.WARN: Role.CHECK, Level.INFO: Role.MUTED}
        set_role(label, roles[finding.level] if finding else Role.MUTED)
        self._lines.addWidget(label)
        return label

    def _clear(self) -> None:
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
