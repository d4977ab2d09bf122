"""How one line of a page looks in the list: wrapped, in its own direction, with doubtful characters underlined."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.desktop.models.line_model import AnyIndex, LineRole
from app.desktop.theme import Space, Theme
from app.domain.page_text import PageLine
from app.domain.reading import FieldState

_BAR_PX = 3


class LineDelegate(QStyledItemDelegate):
    """Paints and measures lines; a line that the operator changed has a bar at its left."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        width = self._width()
        layout = self._laid_out(option, index.data(LineRole.LINE), width - 2 * Space.S - _BAR_PX)
        above = Space.M if index.data(LineRole.STARTS_PARAGRAPH) else 0
        return QSize(width, math.ceil(layout.boundingRect().height()) + 2 * Space.XS + above)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line: PageLine = index.data(LineRole.LINE)
        area = QRectF(option.rect)
        if index.data(LineRole.STARTS_PARAGRAPH):
            area.setTop(area.top() + Space.M)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.color("accent_soft"))
        if line.is_changed:
            bar = QRectF(area.left(), area.top(), _BAR_PX, area.height())
            painter.fillRect(bar, QColor(self._theme.state(FieldState.CONFIRMED).line))
        layout = self._laid_out(option, line, area.width() - 2 * Space.S - _BAR_PX)
        painter.setPen(self._theme.color("text" if line.text else "muted"))
        layout.draw(painter, QPointF(area.left() + Space.S + _BAR_PX, area.top() + Space.XS))
        painter.restore()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(option.font)
        editor.setAccessibleName(self.tr("Text of the line"))
        return editor

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        height = max(option.rect.height(), self._theme.editor_height_px(editor.font()))
        editor.setGeometry(option.rect.left(), option.rect.top(), option.rect.width(), height)

    def _width(self) -> int:
        return max(80, self._view.viewport().width())

    def _laid_out(self, option: QStyleOptionViewItem, line: PageLine, width: float) -> QTextLayout:
        text = line.text or self.tr("(empty)")
        layout = QTextLayout(text, option.font)
        wish = QTextOption()
        wish.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        wish.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(wish)
        layout.setFormats([self._mark(text, at) for at in line.doubtful if not line.is_changed and at < len(text)])
        layout.beginLayout()
        top = 0.0
        while (row := layout.createLine()).isValid():
            row.setLineWidth(max(20.0, width))
            row.setPosition(QPointF(0, top))
            top += row.height()
        layout.endLayout()
        return layout

    def _mark(self, text: str, at: int) -> QTextLayout.FormatRange:
        mark = QTextLayout.FormatRange()
        before = len(text[:at].encode("utf-16-le")) // 2
        mark.start, mark.length = before, len(text[at].encode("utf-16-le")) // 2
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(self._theme.state(FieldState.CHECK).line))
        mark.format = look
        return mark
