"""Keeps the order of the queue in the store, and what waits in it, so that after a crash it is all there again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from app.desktop.desk import Desk
from app.desktop.keeper import Keeper
from app.desktop.models.queue_model import EntryState
from app.desktop.work import Work
from app.domain.errors import StoreError
from app.services.ledger import Ledger
from app.services.queue_draft import QueueDraft, QueueRow, queue_bytes

_SETTLE_MS = 400


class QueueJournal(QObject):
    """Writes the queue a moment after it changed, the newest state only. GUI thread only; nothing waits. A picture that
    has no file is not in it: what was read of it has a draft of its own.
    """

    def __init__(self, desk: Desk, keeper: Keeper, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._keeper = desk, keeper
        self._written: QueueDraft | None = None
        self._is_on = self._is_writing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._write)
        queue = desk.queue
        for signal in (queue.rowsInserted, queue.rowsRemoved, queue.rowsMoved, queue.dataChanged, desk.current_changed):
            signal.connect(self._on_queue_changed)

    def begin(self) -> None:
        """Writes from now on; what was kept before has been put back."""
        self._is_on = True
        self._on_queue_changed()

    def flush(self) -> None:
        """Writes what is not written yet before it returns, at the end of the program; a few milliseconds."""
        ledger = self._keeper.ledger
        if self._timer.isActive() and ledger is not None and self._may_write:
            self._timer.stop()
            _keep(ledger, self._draft())

    @property
    def _may_write(self) -> bool:
        """A covered desk has an empty queue, which is not the queue."""
        return self._is_on and not self._desk.is_put_away and not self._keeper.policy.zero_write

    @Slot()
    def _on_queue_changed(self) -> None:
        if self._is_on and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _write(self) -> None:
        if self._keeper.ledger is None or not self._may_write:
            return
        if self._is_writing:
            self._timer.start()
            return
        draft = self._draft()
        if draft == self._written:
            return
        self._written, self._is_writing = draft, True
        self._keeper.ask(lambda ledger: _keep(ledger, draft), self._on_written, self._on_failed)

    def _on_written(self, _none: None) -> None:
        self._is_writing = False

    def _on_failed(self, _error: object) -> None:
        """The journal of the reviews tells it; here it is tried again with the next change."""
        self._is_writing, self._written = False, None

    def _draft(self) -> QueueDraft:
        works = [work for work in self._desk.line.works if work.record is None]
        rows = [_row_of(work) for work in works]
        kept = [(row, work) for row, work in zip(rows, works, strict=True) if row.record_id or row.file]
        in_hand = next((at for at, (_row, work) in enumerate(kept) if work is self._desk.current), -1)
        return QueueDraft(tuple(row for row, _work in kept), in_hand)


def _row_of(work: Work) -> QueueRow:
    source = work.source
    path = work.file or (str(source.path.absolute()) if source is not None and source.path is not None else "")
    is_read = work.session is not None and work.reading is not None
    return QueueRow(
        record_id=work.session.record_id if is_read and work.session else "",
        name=work.shown.name,
        file=path,
        pages=source.choice.pages if source is not None else (),
        wanted=work.wanted,
        card=work.card,
        postponed=work.shown.state is EntryState.POSTPONED,
    )


def _keep(ledger: Ledger, draft: QueueDraft) -> None:
    """Any thread. Raises: StoreError, unless the store is closed already: then the draft of before holds."""
    try:
        ledger.keep_queue(queue_bytes(draft) if draft.rows else b"")
    except StoreError as error:
        if error.code != "store_closed":
            raise
