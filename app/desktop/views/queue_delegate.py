"""Paints one document of the queue: its picture or both sides of it, two lines of text, a frame when it is in hand."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.desktop.icons import paint_icon
from app.desktop.models.queue_model import EntryState, QueueEntry, QueueRole
from app.desktop.theme import Scale, Space, Theme
from app.domain.reading import FieldState

_PICTURE = QSize(58, 40)
_SIDE = QSize(44, 30)
_NARROW_PX = 176
"""In a narrower row the pictures are smaller by a quarter: the words tell more."""
_SMALLER = 0.75
_MOST_TITLES = 2000
"""So many broken titles are remembered."""
_RADIUS = 8.0

_SIGNS = {EntryState.FAILED: "document-off", EntryState.EXPORTED: "state-clear"}

AnyIndex = QModelIndex | QPersistentModelIndex


class QueueDelegate(QStyledItemDelegate):
    """For the QueueModel's rows; all rows are of one height. GUI thread only."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._titles: dict[tuple[str, int, int], tuple[str, ...]] = {}
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, max(_PICTURE.height(), self._high.height() + self._low.height()) + 2 * Space.S + Space.XS)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect: QRect = option.rect
        self._paint_ground(painter, option, rect)
        state, image, other = (index.data(r) for r in (QueueRole.STATE, QueueRole.THUMBNAIL, QueueRole.OTHER))
        if isinstance(other, QueueEntry):
            self._paint_picture(painter, QRectF(back_place(rect)), other.thumbnail, other.state)
            self._paint_picture(painter, QRectF(_front_place(rect)), image, state, rim=_rim(option))
        else:
            self._paint_picture(painter, QRectF(_picture_place(rect)), image, state)
        left = _picture_place(rect).right() - rect.left() + Space.S + Space.XXS
        words = rect.adjusted(left, Space.XXS, -Space.S, -Space.XXS)
        self._paint_words(painter, words, index, state)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        state: QStyle.StateFlag = option.state
        frame = QRectF(rect).adjusted(1, 1, -1, -1)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self._theme.color("accent_soft"))
            width = 2.0 if state & QStyle.StateFlag.State_HasFocus else 1.2
            painter.setPen(QPen(self._theme.color("accent"), width))
            painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.color("window"))
            painter.setPen(QPen(self._theme.color("border"), 1.0))
            painter.drawRoundedRect(frame, _RADIUS, _RADIUS)

    def _paint_picture(
        self, painter: QPainter, box: QRectF, image: object, state: EntryState, *, rim: str = ""
    ) -> None:
        """`rim` is the colour around it where another picture lies under it, "" for none."""
        if rim:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(rim))
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 5, 5)
        if not isinstance(image, QImage) or image.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("border"))
            painter.drawRoundedRect(box, 4, 4)
            side = box.height() * 0.55
            place = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
            paint_icon(painter, place, _SIGNS.get(EntryState(state), "document"), self._theme.color("muted").name())
            return
        scale = min(box.width() / image.width(), box.height() / image.height())
        wide, high = image.width() * scale, image.height() * scale
        place = QRectF(box.center().x() - wide / 2, box.center().y() - high / 2, wide, high)
        clip = QPainterPath()
        clip.addRoundedRect(place, 3, 3)
        painter.save()
        painter.setClipPath(clip)
        painter.drawImage(place, image)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("border"), 1.0))
        painter.drawPath(clip)

    def _paint_words(self, painter: QPainter, box: QRect, index: AnyIndex, state: EntryState) -> None:
        """The title in two lines if it is long and there is room; since when it is here is left out first."""
        high, low = self._high, self._low
        most = 2 if 2 * high.height() + low.height() <= box.height() else 1
        key = (str(index.data(QueueRole.TITLE)), box.width(), most)
        if len(self._titles) > _MOST_TITLES:
            self._titles.clear()
        titles = self._titles.get(key) or wrapped(key[0], self._title, *key[1:])
        self._titles[key] = titles
        painter.setFont(self._title)
        painter.setPen(self._theme.color("text"))
        line = QRect(box.left(), 0, box.width(), high.height())
        line.moveTop(box.center().y() - (len(titles) * high.height() + low.height()) // 2)
        place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for text in titles:
            painter.drawText(line, place, text)
            line.translate(0, high.height())
        line.setHeight(low.height())
        painter.setFont(self._below)
        failed = state == EntryState.FAILED
        painter.setPen(self._theme.state(FieldState.CONFLICT).ink if failed else self._theme.palette.muted)
        text = str(index.data(QueueRole.SUBTITLE))
        if low.horizontalAdvance(text) > box.width():
            text = low.elidedText(str(index.data(QueueRole.STATE_WORDS)), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(line, place, text)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._title, self._below = self._theme.font(Scale.STRONG), self._theme.font(Scale.CAPTION)
        self._high, self._low = QFontMetrics(self._title), QFontMetrics(self._below)
        self._titles.clear()


def wrapped(text: str, font: QFont, width_px: int, most_lines: int) -> tuple[str, ...]:
    """The text in one or two lines of this width, broken where its writing allows; the last one is cut if need be."""
    metrics, lines = QFontMetrics(font), tuple[str, ...]()
    if most_lines > 1 and metrics.horizontalAdvance(text) > width_px:
        layout = QTextLayout(text, font)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width_px)
        layout.endLayout()
        count = line.textLength()
        if 0 < count < len(text) and line.naturalTextWidth() <= width_px:
            lines, text = (text[:count].rstrip(),), text[count:]
    return (*lines, metrics.elidedText(text, Qt.TextElideMode.ElideRight, width_px))


def _rim(option: QStyleOptionViewItem) -> str:
    """The colour of the row's ground."""
    state: QStyle.StateFlag = option.state
    if state & QStyle.StateFlag.State_Selected:
        return "accent_soft"
    return "window" if state & QStyle.StateFlag.State_MouseOver else "side"


def is_on_back(rect: QRect, place: QPoint) -> bool:
    """Whether that place of a row with two sides is on what can be seen of the back."""
    return back_place(rect).contains(place) and not _front_place(rect).contains(place)


def back_place(rect: QRect) -> QRect:
    """Where the other side is painted in a row."""
    size = _sized(_SIDE, rect)
    return QRect(_picture_place(rect).bottomRight() - QPoint(size.width() - 1, size.height() - 1), size)


def _front_place(rect: QRect) -> QRect:
    return QRect(_picture_place(rect).topLeft(), _sized(_SIDE, rect))


def _picture_place(rect: QRect) -> QRect:
    size = _sized(_PICTURE, rect)
    return QRect(QPoint(rect.left() + Space.S, rect.center().y() - size.height() // 2), size)


def _sized(size: QSize, rect: QRect) -> QSize:
    return size if rect.width() >= _NARROW_PX else size * _SMALLER
