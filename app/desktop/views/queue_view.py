"""The queue at the left: a picture, the type, the state of every document; how the day goes below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.desktop.models.queue_model import EntryState, QueueModel, QueueRole
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.desktop.views.queue_delegate import QueueDelegate
from app.desktop.views.queue_list import QueueList
from app.desktop.widgets.done_list import DoneList
from app.desktop.widgets.read_ahead_bar import ReadAheadBar
from app.services.read_ahead import ReadAhead
from app.services.tally import Tally


class QueueView(QWidget):
    """The documents on the desk. GUI thread only.

    Signals:
        entry_chosen(int): the operator wants this document in hand.
        removal_requested(int): the operator wants this document off the desk.
        review_requested(): Enter was pressed: the operator wants to go on with the document in hand.
        move_requested(int, int): the entry with this number is wanted in this row, counted without it.
        join_requested(int, int): the two entries with these numbers are to be one document.
        part_requested(int, int): the side with this number is to be a document of its own, in this row.
        menu_requested(object): what can be done with the entry in hand is asked for, at this place of the screen (a
            QPoint).
        pause_requested(bool): the operator wants reading ahead paused, or going on.
    """

    entry_chosen = Signal(int)
    removal_requested = Signal(int)
    review_requested = Signal()
    move_requested = Signal(int, int)
    join_requested = Signal(int, int)
    part_requested = Signal(int, int)
    menu_requested = Signal(object)
    pause_requested = Signal(bool)

    def __init__(self, theme: Theme, model: QueueModel, done: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._current = 0
        self._title = QLabel(self.tr("Queue"), self)
        self._count = QLabel(self)
        self._today = QLabel(self)
        self._unkept = QLabel(self.tr("Nothing is kept: after a crash this queue is gone."), self)
        self._is_kept = True
        self._list = QueueList(model, QueueDelegate(theme, self), self)
        self._ahead = ReadAheadBar(theme, self)
        self._done = DoneList(theme, done, QueueDelegate(theme, self), self)
        self._lay_out()
        self._list.selectionModel().currentChanged.connect(self._on_list_current_changed)
        self._list.removal_requested.connect(self._on_list_removal_requested)
        self._list.review_requested.connect(self.review_requested)
        self._list.move_requested.connect(self.move_requested)
        self._list.join_requested.connect(self.join_requested)
        self._list.part_requested.connect(self.part_requested)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._on_list_menu_requested)
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

    @Slot(bool)
    def show_kept(self, kept: bool) -> None:
        """Whether the queue comes back after a crash; said where it does not."""
        self._is_kept = kept
        self._on_model_changed()

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
        set_role(self._unkept, Role.MUTED)
        self._unkept.setWordWrap(True)
        self._unkept.setContentsMargins(Space.XS, 0, Space.XS, 0)
        column.addWidget(self._unkept)
        column.addWidget(self._done)
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
        self._unkept.setVisible(not self._is_kept and waiting > 0)

    @Slot(QModelIndex, QModelIndex)
    def _on_list_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.entry_chosen.emit(int(index.data(QueueRole.ENTRY_ID)))

    @Slot()
    def _on_list_removal_requested(self) -> None:
        index = self._list.currentIndex()
        if index.isValid():
            self.removal_requested.emit(int(index.data(QueueRole.ENTRY_ID)))

    @Slot(QPoint)
    def _on_list_menu_requested(self, place: QPoint) -> None:
        if self._list.currentIndex().isValid():
            self.menu_requested.emit(self._list.viewport().mapToGlobal(place))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._title.setFont(self._theme.font(Scale.STRONG))
        self._count.setFont(self._theme.font(Scale.CAPTION))
        self._today.setFont(self._theme.font(Scale.CAPTION))
        self._unkept.setFont(self._theme.font(Scale.CAPTION))
