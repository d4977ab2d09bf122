"""Shown before countersigning: kept records of the same number or person, and in what they differ."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.desktop.models.field_words import FieldWords
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.desktop.widgets.field_row import COVER
from app.domain.likeness import LikenessKind
from app.domain.record import Record
from app.services.ledger import Likeness

_SIZE_PX = (620, 420)
_MOST = 5
_MOST_FIELDS = 8


class AlikeDialog(QDialog):
    """Accepted when the operator countersigns all the same; values of `covered` fields are not shown. Open it with
    `open()`. GUI thread only.
    """

    def __init__(
        self,
        theme: Theme,
        record: Record,
        alike: Sequence[Likeness],
        words: FieldWords,
        type_names: dict[str, str],
        covered: frozenset[str] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._record = record
        self._words = words
        self._type_names = type_names
        self._covered = covered
        self.setWindowTitle(self.tr("Known already"))
        self.setModal(True)
        self.resize(*_SIZE_PX)
        self._lay_out(alike)

    def _lay_out(self, alike: Sequence[Likeness]) -> None:
        inner = QWidget(self)
        listed = QVBoxLayout(inner)
        listed.setContentsMargins(0, 0, Space.S, 0)
        listed.setSpacing(Space.M)
        for likeness in alike[:_MOST]:
            listed.addWidget(self._block(likeness))
        if len(alike) > _MOST:
            listed.addWidget(self._label(self.tr("and %n more", "", len(alike) - _MOST), Scale.BODY, Role.MUTED))
        listed.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        go, back = QPushButton(self.tr("Countersign all the same"), self), QPushButton(self.tr("Go back"), self)
        set_role(go, Role.PRIMARY)
        set_role(back, Role.QUIET)
        go.clicked.connect(self.accept)
        back.clicked.connect(self.reject)
        go.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(back)
        buttons.addWidget(go)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        title = self.tr("%n record(s) of this document or person are kept already", "", len(alike))
        column.addWidget(self._label(title, Scale.TITLE))
        column.addWidget(area, 1)
        column.addLayout(buttons)

    def _block(self, likeness: Likeness) -> QWidget:
        kept = likeness.kept.record
        block = QFrame(self)
        set_role(block, Role.SIDE)
        grid = QGridLayout(block)
        grid.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        grid.setHorizontalSpacing(Space.M)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        day = QLocale().toString(
            QDate.fromString(kept.verified_at[:10], Qt.DateFormat.ISODate), QLocale.FormatType.ShortFormat
        )
        kind = {
            LikenessKind.SAME_NUMBER: self.tr("same number"),
            LikenessKind.SAME_PERSON: self.tr("same date of birth, near name"),
        }[likeness.kind]
        name = self._type_names.get(kept.document, kept.document)
        grid.addWidget(self._label(f"{name} · {kind}", Scale.STRONG), 0, 0, 1, 3)
        told = self.tr("countersigned by {who} on {day}").format(who=kept.verified_by, day=day)
        grid.addWidget(self._label(told, Scale.CAPTION, Role.MUTED), 1, 0, 1, 3)
        self._add_differences(grid, likeness)
        return block

    def _add_differences(self, grid: QGridLayout, likeness: Likeness) -> None:
        if not likeness.differing:
            grid.addWidget(self._label(self.tr("Nothing differs."), Scale.BODY), 2, 0, 1, 3)
            return
        for column, words in enumerate((self.tr("Differs"), self.tr("kept"), self.tr("now"))):
            grid.addWidget(self._label(words, Scale.CAPTION, Role.MUTED), 2, column)
        for row, key in enumerate(likeness.differing[:_MOST_FIELDS], 3):
            before, now = (self._shown(key, one) for one in (likeness.kept.record, self._record))
            grid.addWidget(self._label(self._words.field_name(key), Scale.BODY, Role.MUTED), row, 0)
            grid.addWidget(self._label(before, Scale.BODY), row, 1)
            grid.addWidget(self._label(now, Scale.BODY), row, 2)

    def _shown(self, key: str, record: Record) -> str:
        value = record.values.get(key, "")
        return COVER if value and key in self._covered else value or "–"

    def _label(self, text: str, scale: Scale, role: Role | None = None) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self._theme.font(scale))
        if role is not None:
            set_role(label, role)
        return label
