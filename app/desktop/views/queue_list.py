"""The list of the queue: keys and drags that put documents in another order."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QWidget
from typing_extensions import override

from app.desktop.models.queue_model import ENTRY_MIME, QueueEntry, QueueModel, QueueRole
from app.desktop.views.queue_delegate import is_on_back


class QueueList(QListView):
    """Delete asks for the entry to be taken away, Enter for its fields. A click on an entry leads to its fields at
    once, so only keys bring the focus here. A dragged entry asks for another row; let go on the middle of another
    one, to be joined to it. The back of a card can be dragged out of its row.

    Signals:
        removal_requested(): the operator wants the entry that is marked off the desk.
        review_requested(): the operator wants to go on with its fields.
        move_requested(int, int): the entry with this number is wanted in this row, counted without it.
        join_requested(int, int): the entry with this number was let go on the one with that number.
        part_requested(int, int): the back with this number was dragged out of its row, into that one.
    """

    removal_requested = Signal()
    review_requested = Signal()
    move_requested = Signal(int, int)
    join_requested = Signal(int, int)
    part_requested = Signal(int, int)

    def __init__(self, model: QueueModel, delegate: QStyledItemDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._queue = model
        self._pressed = QPoint()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setSpacing(1)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Queue of documents"))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setDragDropOverwriteMode(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removal_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.review_requested.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        index = self.indexAt(self._pressed)
        if not index.isValid():
            return
        drag = QDrag(self)
        drag.setMimeData(self.mime_at(self._pressed))
        drag.exec(Qt.DropAction.CopyAction)

    def mime_at(self, place: QPoint) -> QMimeData:
        """What is dragged from that place: an entry, or the back of one."""
        index, mime = self.indexAt(place), QMimeData()
        other = index.data(QueueRole.OTHER)
        on_back = isinstance(other, QueueEntry) and is_on_back(self.visualRect(index), place)
        number = other.entry_id if on_back else index.data(QueueRole.ENTRY_ID)
        mime.setData(ENTRY_MIME, QByteArray(str(number).encode("ascii")))
        return mime

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        entry_id = entry_in(event.mimeData())
        old = self._queue.row_of(entry_id)
        is_back = old < 0 and self._queue.front_of(entry_id) >= 0
        if old < 0 and not is_back:
            event.ignore()
            return
        # A copy, so that the list that the drag began in does not remove its row.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.stopAutoScroll()
        self.setState(QListView.State.NoState)
        self.viewport().update()
        place = event.position().toPoint()
        target, gap = self._target_at(place), self._gap_at(place)
        if is_back:
            self.part_requested.emit(entry_id, gap)
        elif target.isValid() and target.row() != old:
            self.join_requested.emit(entry_id, int(target.data(QueueRole.ENTRY_ID)))
        else:
            self.move_requested.emit(entry_id, gap - 1 if gap > old else gap)

    def _target_at(self, place: QPoint) -> QModelIndex:
        """The row whose middle is there; none near the gaps between rows."""
        index = self.indexAt(place)
        edge = self.visualRect(index).height() // 4
        middle = self.visualRect(index).adjusted(0, edge, 0, -edge)
        return index if index.isValid() and middle.contains(place) else QModelIndex()

    def _gap_at(self, place: QPoint) -> int:
        """Which gap between rows is nearest: 0 before the first row."""
        index = self.indexAt(place)
        if not index.isValid():
            return self._queue.rowCount()
        below = place.y() > self.visualRect(index).center().y()
        return index.row() + below


def entry_in(mime: QMimeData) -> int:
    """The number of the entry that is dragged, 0 if it is something else."""
    text = bytes(mime.data(ENTRY_MIME).data())
    return int(text) if text.isdigit() else 0
