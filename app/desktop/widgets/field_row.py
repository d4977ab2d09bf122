"""One field of the form while it is folded: its name, its value, its state."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.models.field_words import FieldWords
from app.desktop.theme import Scale, Space, Theme
from app.desktop.widgets.state_chip import StateChip
from app.domain.document import FieldKind
from app.services.review_field import ReviewField

MAX_VALUE_LINES = 2
"""How many lines of a long value a folded row shows; the rest is in the editor and in the tool tip."""


COVER = "••••••"
"""Stands for a value that is covered."""


class FieldRow(QWidget):
    """Shows a field and asks for the focus when it is clicked.

    Signals:
        chosen(str): the operator clicked the row of the field with this key.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, words: FieldWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._key = ""
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._value = ValueLabel(theme, self)
        self._chip = StateChip(theme, self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def key(self) -> str:
        """The key of the field that is shown."""
        return self._key

    def show_field(self, field: ReviewField, spoken: str) -> None:
        """Shows the field as it is now; `spoken` is what a screen reader says of it."""
        self._key = field.key
        self._label.setText(field.spec.name(self._words.language))
        value = COVER if field.value and self._words.is_covered(field.key) else field.value
        self._value.show_value(value, mrz=field.spec.kind is FieldKind.MRZ, nothing=not field.value)
        self._chip.show_state(field.state, self._words.chip(field), quiet=field.is_quiet)
        self.setAccessibleName(spoken)
        self._value.setAccessibleName(value or self.tr("empty"))
        self._label.setAccessibleName(self._label.text())

    def forget(self) -> None:
        """Holds no value any more; it may take a moment until the row itself is gone."""
        self._value.show_value("", mrz=False, nothing=True)
        self._value.setAccessibleName("")
        self.setAccessibleName("")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(self._key)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect().adjusted(0, 0, 0, -1), self._theme.color("side"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self._theme.color("border"))
        painter.end()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._label)
        words.addWidget(self._value)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS + 1, Space.M, Space.XS + 2)
        row.setSpacing(Space.S)
        row.addLayout(words, 1)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._label.setFont(self._theme.font(Scale.CAPTION))
        self._label.setStyleSheet(f"color: {self._theme.palette.muted};")
        self.update()


class ValueLabel(QWidget):
    """A value in at most two lines, the last one ended with an ellipsis where it is too long; no script is clipped."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._mrz = False
        self._nothing = True
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    @property
    def text(self) -> str:
        """The value that is shown."""
        return self._text

    def show_value(self, text: str, *, mrz: bool, nothing: bool) -> None:
        """Shows a value; `mrz` in equal widths and smaller, `nothing` as a dash."""
        self._text, self._mrz, self._nothing = text, mrz, nothing
        self.setToolTip(text if len(text) > 40 else "")
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetricsF(self._font())
        lines = self._visible_lines(width)
        tallest = max([metrics.height(), *(metrics.boundingRect(line).height() + 2 for line in lines)])
        return round(tallest * len(lines) + 1)

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.heightForWidth(max(self.width(), 60)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(QColor(self._theme.palette.faint if self._nothing else self._theme.palette.text))
        lines = self._visible_lines(self.width())
        height = self.height() / len(lines)
        option = QTextOption(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        for number, line in enumerate(lines):
            painter.drawText(QRectF(0, number * height, self.width(), height), line, option)
        painter.end()

    def _font(self) -> QFont:
        return self._theme.mono_font(Scale.CAPTION) if self._mrz else self._theme.font(Scale.VALUE)

    def _visible_lines(self, width: int) -> list[str]:
        """The text broken where its script allows into at most two lines (an MRZ: its own), elided to the width."""
        metrics = QFontMetricsF(self._font())
        if not self._text:
            return ["—"]
        if self._mrz:
            return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in self._text.split("\n")]
        layout = QTextLayout(self._text, self._font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int | None] = []
        line = layout.createLine()
        while line.isValid() and len(starts) < MAX_VALUE_LINES:
            line.setLineWidth(max(width, 1))
            starts.append(line.textStart())
            line = layout.createLine()
        layout.endLayout()
        pieces = [_utf16_part(self._text, start, end) for start, end in pairwise([*starts, None])]
        return [metrics.elidedText(piece.strip(), Qt.TextElideMode.ElideRight, width) for piece in pieces]


def _utf16_part(text: str, start: int | None, end: int | None) -> str:
    """The part between two places that Qt counted in UTF-16 units."""
    data = text.encode("utf-16-le")
    return data[2 * (start or 0) : None if end is None else 2 * end].decode("utf-16-le")
