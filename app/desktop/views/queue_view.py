"""The queue at the left: a picture, the type, the state of every document; how the day goes below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.desktop.icons import paint_icon
from app.desktop.models.queue_model import EntryState, QueueModel, QueueRole
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.desktop.views.queue_list import QueueList
from app.desktop.widgets.read_ahead_bar import ReadAheadBar
from app.domain.reading import FieldState
from app.services.read_ahead import ReadAhead
from app.services.tally import Tally

_PICTURE = QSize(58, 40)
_RADIUS = 8.0


class QueueView(QWidget):
    """The documents on the desk. GUI thread only.

    Signals:
        entry_chosen(int): the operator wants this document in hand.
        removal_requested(int): the operator wants this document off the desk.
        review_requested(): Enter was pressed: the operator wants to go on with the document in hand.
        move_requested(int, int): the entry with this number is wanted in this row, counted without it.
        pause_requested(bool): the operator wants reading ahead paused, or going on.
    """

    entry_chosen = Signal(int)
    removal_requested = Signal(int)
    review_requested = Signal()
    move_requested = Signal(int, int)
    pause_requested = Signal(bool)

    def __init__(self, theme: Theme, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._current = 0
        self._title = QLabel(self.tr("Queue"), self)
        self._count = QLabel(self)
        self._today = QLabel(self)
        self._list = QueueList(model, _EntryDelegate(theme, self), self)
        self._ahead = ReadAheadBar(theme, self)
        self._lay_out()
        self._list.selectionModel().currentChanged.connect(self._on_list_current_changed)
        self._list.removal_requested.connect(self._on_list_removal_requested)
        self._list.review_requested.connect(self.review_requested)
        self._list.move_requested.connect(self.move_requested)
        self._ahead.pause_requested.connect(self.pause_requested)
        model.rowsInserted.connect(self._on_model_changed)
        model.rowsRemoved.connect(self._on_model_changed)
        model.dataChanged.connect(self._on_model_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._on_model_changed()
        self.show_tally(Tally(""))

    def set_current(self, entry_id: int) -> None:
        """Marks the document that is in hand; 0 for none."""
        row = self._model.row_of(entry_id)
        selection = self._list.selectionModel()
        selection.blockSignals(True)
        if row < 0:
            self._list.setCurrentIndex(QModelIndex())
            selection.clear()
        else:
            self._list.setCurrentIndex(self._model.index(row))
        selection.blockSignals(False)
        self._list.viewport().update()
        self._current = entry_id
        self._on_model_changed()

    @Slot(object)
    def show_read_ahead(self, news: ReadAhead) -> None:
        """How reading ahead goes."""
        self._ahead.show_read_ahead(news)

    def show_tally(self, tally: Tally) -> None:
        """How the day goes."""
        if not tally.records:
            self._today.setText(self.tr("Today: no record yet"))
            return
        counted = self.tr("Today: %n record(s)", "", tally.records)
        each = self.tr("{seconds} s each · {keys} keys").format(
            seconds=f"{tally.seconds_each:.1f}", keys=round(tally.keys_each)
        )
        self._today.setText(f"{counted} · {each}")

    @property
    def in_use(self) -> bool:
        """Whether the operator walks through the queue with keys."""
        return self._list.hasFocus()

    def take_focus(self) -> None:
        """Puts the focus on the list."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        set_role(self, Role.SIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(170)
        set_role(self._count, Role.MUTED)
        set_role(self._today, Role.MUTED)
        self._today.setWordWrap(True)
        head = QHBoxLayout()
        head.setContentsMargins(Space.XS, 0, Space.XS, 0)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.M, Space.S, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        column.addWidget(self._ahead)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XS, 0, Space.XS, 0)
        foot.addWidget(self._today)
        column.addLayout(foot)
        self.setFocusProxy(self._list)

    @Slot()
    def _on_model_changed(self) -> None:
        others = [entry for entry in self._model.entries if entry.entry_id != self._current]
        waiting = sum(entry.state is not EntryState.EXPORTING for entry in others)
        self._count.setText(self.tr("%n waiting", "", waiting) if waiting else "")

    @Slot(QModelIndex, QModelIndex)
    def _on_list_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.entry_chosen.emit(int(index.data(QueueRole.ENTRY_ID)))

    @Slot()
    def _on_list_removal_requested(self) -> None:
        index = self._list.currentIndex()
        if index.isValid():
            self.removal_requested.emit(int(index.data(QueueRole.ENTRY_ID)))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._title.setFont(self._theme.font(Scale.STRONG))
        self._count.setFont(self._theme.font(Scale.CAPTION))
        self._today.setFont(self._theme.font(Scale.CAPTION))


class _EntryDelegate(QStyledItemDelegate):
    """Paints one document: its picture, two lines of text, a frame when it is in hand."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = QFontMetrics(self._theme.font(Scale.STRONG)).height()
        lines += QFontMetrics(self._theme.font(Scale.CAPTION)).height()
        return QSize(0, max(_PICTURE.height(), lines) + 2 * Space.S)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect: QRect = option.rect
        self._paint_ground(painter, option, rect)
        picture = QRect(rect.left() + Space.S, rect.center().y() - _PICTURE.height() // 2, 0, 0)
        picture.setSize(_PICTURE)
        self._paint_picture(painter, QRectF(picture), index)
        words = rect.adjusted(_PICTURE.width() + 2 * Space.S + Space.XXS, Space.XS, -Space.S, -Space.XS)
        self._paint_words(painter, words, index)
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

    def _paint_picture(self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        image = index.data(QueueRole.THUMBNAIL)
        if not isinstance(image, QImage) or image.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("border"))
            painter.drawRoundedRect(box, 4, 4)
            side = box.height() * 0.55
            place = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
            failed = index.data(QueueRole.STATE) == EntryState.FAILED
            paint_icon(painter, place, "document-off" if failed else "document", self._theme.color("muted").name())
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

    def _paint_words(self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        title, below = self._theme.font(Scale.STRONG), self._theme.font(Scale.CAPTION)
        high, low = QFontMetrics(title), QFontMetrics(below)
        top = box.center().y() - (high.height() + low.height()) // 2
        upper = QRect(box.left(), top, box.width(), high.height())
        lower = QRect(box.left(), top + high.height(), box.width(), low.height())
        painter.setFont(title)
        painter.setPen(self._theme.color("text"))
        text = high.elidedText(str(index.data(QueueRole.TITLE)), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(upper, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setFont(below)
        painter.setPen(self._subtitle_color(index))
        text = low.elidedText(str(index.data(QueueRole.SUBTITLE)), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _subtitle_color(self, index: QModelIndex | QPersistentModelIndex) -> str:
        if index.data(QueueRole.STATE) == EntryState.FAILED:
            return self._theme.state(FieldState.CONFLICT).ink
        return self._theme.palette.muted
