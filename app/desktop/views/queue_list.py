"""The list of the queue: keys and drags that put documents in another order."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QWidget
from typing_extensions import override

from app.desktop.models.queue_model import ENTRY_MIME, QueueModel


class QueueList(QListView):
    """Delete asks for the entry to be taken away, Enter for its fields. A click on an entry leads to its fields at
    once, so only keys bring the focus here. Dragged entries ask for another row.

    Signals:
        removal_requested(): the operator wants the entry that is marked off the desk.
        review_requested(): the operator wants to go on with its fields.
        move_requested(int, int): the entry with this number is wanted in this row, counted without it.
    """

    removal_requested = Signal()
    review_requested = Signal()
    move_requested = Signal(int, int)

    def __init__(self, model: QueueModel, delegate: QStyledItemDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._queue = model
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
    def dropEvent(self, event: QDropEvent) -> None:
        entry_id = entry_in(event.mimeData())
        old = self._queue.row_of(entry_id)
        if old < 0:
            event.ignore()
            return
        # A copy, so that the list that the drag began in does not remove its row.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.stopAutoScroll()
        self.setState(QListView.State.NoState)
        self.viewport().update()
        gap = self._gap_at(event.position().toPoint())
        self.move_requested.emit(entry_id, gap - 1 if gap > old else gap)

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
