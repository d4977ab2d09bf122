"""How one contact, signature or seal looks in the list: its kind in small print above its value."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.desktop.models.entry_model import AnyIndex, EntryRole
from app.desktop.texts import state_word
from app.desktop.theme import Scale, Space, Theme
from app.domain.reading import FieldState

_BAR_PX = 3


class EntryDelegate(QStyledItemDelegate):
    """Paints and measures entries; a bar at the left marks those that the operator changed and doubtful ones."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        width = max(80, self._view.viewport().width())
        height = sum(part.boundingRect().height() for part in self._parts(option, index, width))
        return QSize(width, math.ceil(height) + 2 * Space.S)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        area = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.color("accent_soft"))
        state = _state(index)
        if state is not None:
            bar = QRectF(area.left(), area.top(), _BAR_PX, area.height())
            painter.fillRect(bar, QColor(self._theme.state(state).line))
        at = QPointF(area.left() + Space.S + _BAR_PX, area.top() + Space.S)
        for part, color in zip(self._parts(option, index, area.width()), ("muted", "text"), strict=False):
            painter.setPen(self._theme.color(color))
            part.draw(painter, at)
            at += QPointF(0, part.boundingRect().height())
        painter.restore()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(self._theme.font(Scale.VALUE))
        editor.setAccessibleName(str(index.data(EntryRole.KIND)))
        return editor

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        area, least = option.rect, self._theme.editor_height_px(editor.font())
        small = self._parts(option, index, area.width())[0].boundingRect().height()
        top = min(area.top() + Space.S + round(small), area.bottom() + 1 - least)
        height = area.bottom() + 1 - max(area.top(), top)
        editor.setGeometry(area.left(), max(area.top(), top), area.width(), max(least, height))

    def _parts(self, option: QStyleOptionViewItem, index: AnyIndex, width: float) -> list[QTextLayout]:
        """The laid out small print, and the value where there is one."""
        room = width - 2 * Space.S - _BAR_PX
        doubt = state_word(FieldState.CHECK) if index.data(EntryRole.DOUBTFUL) else ""
        above = " · ".join(filter(None, (index.data(EntryRole.KIND), index.data(EntryRole.PRINTED), doubt)))
        value = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        small, large = self._theme.font(Scale.CAPTION), self._theme.font(Scale.VALUE)
        return [_laid_out(above, small, room), *([_laid_out(value, large, room)] if value else [])]


def _state(index: AnyIndex) -> FieldState | None:
    if index.data(EntryRole.CHANGED):
        return FieldState.CONFIRMED
    return FieldState.CHECK if index.data(EntryRole.DOUBTFUL) else None


def _laid_out(text: str, font: QFont, width: float) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    wish = QTextOption()
    wish.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    wish.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(wish)
    layout.beginLayout()
    top = 0.0
    while (row := layout.createLine()).isValid():
        row.setLineWidth(max(20.0, width))
        row.setPosition(QPointF(0, top))
        top += row.height()
    layout.endLayout()
    return layout
