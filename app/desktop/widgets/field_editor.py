"""The one editor of the fields pane: a line, or as many as the field needs, with doubtful characters underlined."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from app.desktop.theme import EDITOR_HEIGHT_RATIO, Scale, Theme
from app.domain.document import FieldKind, FieldSpec
from app.domain.reading import FieldState

MAX_LINES = 4
"""How many lines of a long value stand in the editor before it scrolls."""

_LEFT_TO_RIGHT = (FieldKind.NUMBER, FieldKind.DATE, FieldKind.HEIGHT, FieldKind.MRZ, FieldKind.SEX, FieldKind.COUNTRY)
_WRAPPED = (FieldKind.ADDRESS, FieldKind.TEXT, FieldKind.NAME, FieldKind.LATIN_NAME)
_MRZ_COLUMNS = 44
_UNDERLINE_PX = 2.0
_HEADROOM = 0.28
"""Room above and below the text, as a share of the font's height: signs over Thai and Khmer letters reach beyond what
Qt takes for the line, and what stands outside the viewport is cut off."""

_PADDING = "QPlainTextEdit { padding: 1px 3px; } QPlainTextEdit:focus { padding: 0px 2px; }"
_MIN_MRZ_PT = 6.0


class FieldEditor(QPlainTextEdit):
    """Edits one value. Enter, Tab and the function keys belong to the pane; here is only text.

    `composing` is true while an input method holds characters that are not text yet: nothing may be committed then.

    Signals:
        typed(): the operator changed the text (not: it was set).
        mark_chosen(int): the doubtful character with this index into the value is selected.
    """

    typed = Signal()
    mark_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spec: FieldSpec | None = None
        self._base = ""
        self._preedit = False
        self._known = ""
        self._marks: list[tuple[int, QTextCursor]] = []
        self._at: int | None = None
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.setStyleSheet(_PADDING)
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._on_theme_changed)

    # --- what it holds ---

    @property
    def composing(self) -> bool:
        """Whether an input method is in the middle of a character."""
        return self._preedit

    @property
    def text(self) -> str:
        """The text as it stands, without what an input method is still composing."""
        return self.toPlainText()

    @property
    def modified(self) -> bool:
        """Whether the text is another than was set."""
        return self.text != self._base

    def edit(self, spec: FieldSpec, value: str, doubtful: Iterable[int] = ()) -> None:
        """Shows a value to edit, with the cursor behind it; undo begins here."""
        self._spec = spec
        self._fit_kind(spec)
        self.set_text(value, doubtful)

    def set_text(self, value: str, doubtful: Iterable[int] = ()) -> None:
        """Replaces the text as if it had always been there; `doubtful` are indexes into it to underline."""
        self._base = self._known = value
        self.setPlainText(value)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.show_marks(doubtful)
        self._fit_size()

    def show_marks(self, indexes: Iterable[int]) -> None:
        """Underlines these characters of the text, and the walk over them begins anew."""
        text = self.text
        self._marks = [(index, self._cursor_over(text, index)) for index in indexes if index < len(text)]
        self._at = None
        self.viewport().update()

    def end_composing(self) -> None:
        """Forgets that an input method was composing; what it did not hand over by now is lost."""
        self._preedit = False

    def restore(self) -> None:
        """Takes back what was typed since the text was set."""
        self.type_again(self._base)

    def type_again(self, text: str) -> None:
        """Replaces the text as if it had been typed."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def select_mark(self, *, forward: bool) -> bool:
        """Selects the doubtful character after (or before) the one selected last; False if there is none that way."""
        ahead = [pair for pair in self._marks if pair[1].hasSelection() and self._lies_ahead(pair[0], forward=forward)]
        if not ahead:
            return False
        self._at, mark = ahead[0] if forward else ahead[-1]
        self.setTextCursor(QTextCursor(mark))
        self.mark_chosen.emit(self._at)
        return True

    def _lies_ahead(self, index: int, *, forward: bool) -> bool:
        if self._at is None:
            return True
        return index > self._at if forward else index < self._at

    @property
    def marks(self) -> tuple[int, ...]:
        """Indexes of the doubtful characters that were not typed over."""
        return tuple(index for index, cursor in self._marks if cursor.hasSelection())

    # --- Qt ---

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letters = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if letters == Qt.KeyboardModifier.AltModifier or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._preedit = bool(event.preeditString())
        super().inputMethodEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        # Qt has committed or dropped what was composed by now; not every platform says so.
        self._preedit = False
        super().focusOutEvent(event)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        lines = [line.strip() for line in source.text().splitlines() if line.strip()]
        self.textCursor().insertText(("\n" if self._is_mrz() else " ").join(lines))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_size()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self._wanted_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._wanted_height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        colour = QColor(self._theme.state(FieldState.CHECK).line)
        for _, mark in self._marks:
            if mark.hasSelection():
                painter.fillRect(self._underline(mark), colour)
        painter.end()

    # --- how it looks ---

    def _is_mrz(self) -> bool:
        return self._spec is not None and self._spec.kind is FieldKind.MRZ

    def _fit_kind(self, spec: FieldSpec) -> None:
        option = QTextOption()
        wrapped = spec.kind in _WRAPPED
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrapped else QTextOption.WrapMode.NoWrap
        )
        if spec.kind in _LEFT_TO_RIGHT:
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth if wrapped else QPlainTextEdit.LineWrapMode.NoWrap)
        ltr = spec.kind in _LEFT_TO_RIGHT
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight if ltr else Qt.LayoutDirection.LayoutDirectionAuto)
        self._fit_font()

    def _fit_font(self) -> None:
        font = self._mrz_font() if self._is_mrz() else self._theme.font(Scale.EDITOR)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(_margin(QFontMetricsF(font)))

    def _mrz_font(self) -> QFont:
        """The equal-width font at the greatest size at which a whole line of a passport stands in the editor."""
        font = self._theme.mono_font(Scale.EDITOR)
        room = self.viewport().width() - self.cursorWidth() - 2
        while font.pointSizeF() > _MIN_MRZ_PT:
            metrics = QFontMetricsF(font)
            if metrics.horizontalAdvance("<" * _MRZ_COLUMNS) + 2 * _margin(metrics) <= room:
                break
            font.setPointSizeF(font.pointSizeF() - 0.25)
        return font

    def _line_height(self) -> float:
        """The height of a line in this font, or of the tallest one that stands here now (Khmer, Burmese)."""
        tallest = QFontMetricsF(self.font()).height()
        block = self.document().firstBlock()
        while block.isValid():
            layout = block.layout()
            tallest = max([tallest, *(layout.lineAt(i).height() for i in range(layout.lineCount()))])
            block = block.next()
        return tallest

    def _lines(self) -> int:
        least = 2 if self._is_mrz() else 1
        block = self.document().firstBlock()
        count = 0
        while block.isValid():
            count += max(block.layout().lineCount(), 1)
            block = block.next()
        return max(min(count, MAX_LINES), least)

    def _wanted_height(self) -> int:
        frame = self.height() - self.contentsRect().height() if self.height() > 0 else 0
        text = self._lines() * self._line_height() + 2 * self.document().documentMargin()
        return math.ceil(max(QFontMetricsF(self.font()).height() * EDITOR_HEIGHT_RATIO, text + frame))

    def _fit_size(self) -> None:
        """Sets the height for what stands here, and puts a single line in the middle of it."""
        if self._is_mrz():
            self._fit_font()
        height = self._wanted_height()
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
        text = self._lines() * self._line_height() + 2 * self.document().documentMargin()
        top = max(0, math.floor((self.contentsRect().height() - text) / 2))
        if self.viewportMargins().top() != top:
            self.setViewportMargins(0, top, 0, 0)
        self.updateGeometry()

    def _cursor_over(self, value: str, index: int) -> QTextCursor:
        """A cursor over one character; Qt counts in UTF-16 units, Python in characters."""
        start = len(value[:index].encode("utf-16-le")) // 2
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(start + len(value[index].encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _underline(self, mark: QTextCursor) -> QRectF:
        block = self.document().findBlock(mark.selectionStart())
        start = mark.selectionStart() - block.position()
        line = block.layout().lineForTextPosition(start)
        if not line.isValid():
            return QRectF()
        origin = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
        left, right = sorted(_to_x(line.cursorToX(at)) for at in (start, mark.selectionEnd() - block.position()))
        bottom = origin.y() + line.y() + line.ascent() + max(3.0, line.descent() * 0.55)
        return QRectF(origin.x() + left, bottom, max(right - left, 3.0), _UNDERLINE_PX)

    @Slot()
    def _on_text_changed(self) -> None:
        # Qt also calls for composing, for fonts and for margins.
        self._fit_size()
        if self.text != self._known:
            self._known = self.text
            self.typed.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        if self._spec is not None:
            self._fit_font()
            self._fit_size()
        self.viewport().update()


def _margin(metrics: QFontMetricsF) -> int:
    return round(metrics.height() * _HEADROOM)


def _to_x(found: object) -> float:
    """PySide answers with the place alone or with the place and the cursor."""
    return float(found[0]) if isinstance(found, tuple | list) else float(found)  # type: ignore[arg-type]
