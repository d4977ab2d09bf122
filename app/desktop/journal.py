"""Keeps the review in hand in the store after every edit, so that a crash takes nothing that was typed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.desktop.desk import Desk
from app.desktop.keeper import Keeper
from app.desktop.notify import Notice
from app.desktop.queue_journal import QueueJournal
from app.desktop.views.fields_view import FieldsView
from app.desktop.work import Work
from app.domain.errors import AppError, StoreError
from app.domain.reading import Level
from app.services.draft_text import BackDraft, ReviewDraft, draft_bytes
from app.services.ledger import Ledger
from app.services.unfinished import Unfinished, unfinished

_TYPING_MS = 250


class Journal(QObject):
    """Writes drafts one after the other, the newest of each document only, and puts those of before a crash back. GUI
    thread only; nothing waits.

    Signals:
        draft_kept(str): the draft with this record id is on the disk as it was a moment ago.
        mode_known(bool): whether anything is kept for after a crash.
        failed(object): a draft could not be kept; the AppError says why. Told once until one can be kept again.
        notified(object): a Notice for the operator.
    """

    draft_kept = Signal(str)
    mode_known = Signal(bool)
    failed = Signal(object)
    notified = Signal(object)

    def __init__(self, desk: Desk, fields: FieldsView, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._fields = fields
        self._keeper = keeper
        self._waiting: dict[str, ReviewDraft | None] = {}
        self._last: dict[str, ReviewDraft | None] = {}
        self._over: set[str] = set()
        self._writing = False
        self._complained = False
        self._returning = False
        self._queue = QueueJournal(desk, keeper, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.note)
        desk.edited.connect(self.note)
        desk.fields_changed.connect(self.note)
        desk.draft_over.connect(self._on_desk_draft_over)
        desk.sides.review_changed.connect(self._on_review_changed)
        desk.review_read.connect(self._on_review_changed)
        fields.field_focused.connect(self._on_fields_field_focused)
        fields.typed.connect(self._on_fields_typed)

    def take_back(self) -> None:
        """Puts what was on the desk before a crash back on it, once for each time that the store was opened."""
        self.follow_policy()
        if self._returning or not self._is_on:
            return
        self._returning = True
        self._keeper.ask(unfinished, self._on_found, self.failed.emit)

    def follow_policy(self) -> None:
        """Tells whether anything is kept for after a crash, by the policy that holds now."""
        self._desk.is_journaled = self._is_on
        self.mode_known.emit(self._is_on)

    @Slot()
    def note(self) -> None:
        """Keeps the document in hand as it is now."""
        self._timer.stop()
        self._note(self._desk.current)

    def _note(self, work: Work | None) -> None:
        draft = self._draft(work) if self._is_on and self._returning else None
        if draft is not None:
            self._waiting[draft.record_id] = draft
            self._pump()

    def flush(self) -> None:
        """Keeps what is not kept yet before it returns, at the end of the program; a few milliseconds."""
        ledger = self._keeper.ledger
        if ledger is None or not self._returning:
            return
        self._fields.commit()
        self._timer.stop()
        draft = self._draft(self._desk.current) if self._is_on else None
        if draft is not None:
            self._waiting[draft.record_id] = draft
        for record_id, waiting in self._waiting.items():
            try:
                if waiting is None:
                    ledger.drop_draft(record_id)
                else:
                    ledger.keep_draft(record_id, draft_bytes(waiting))
            except StoreError as error:
                self.failed.emit(error)
        self._waiting.clear()
        try:
            self._queue.flush()
        except StoreError as error:
            self.failed.emit(error)

    @property
    def _is_on(self) -> bool:
        return self._keeper.ledger is not None and not self._keeper.policy.zero_write

    def _draft(self, work: Work | None) -> ReviewDraft | None:
        session = work.session if work is not None else None
        if work is None or session is None or work.record is not None or (work.reading is None and not work.dirty):
            return None
        if session.record_id in self._over:
            return None
        number, size_px = _place_of(work)
        in_hand = work is self._desk.current
        return ReviewDraft(
            record_id=session.record_id,
            name=work.shown.name,
            document=session.document.identifier,
            wanted=work.wanted,
            file=work.file,
            number=number,
            size_px=size_px,
            reading=work.reading if work.back else session.reading,
            entries=session.entries,
            edits=session.content.edits,
            key=self._fields.current_key if in_hand else "",
            typing=self._fields.pending_text if in_hand else None,
            back=_back_of(work),
        )

    def _pump(self) -> None:
        if self._writing or not self._waiting:
            return
        record_id = next(iter(self._waiting))
        draft = self._waiting.pop(record_id)
        if draft is not None and self._last.get(record_id) == draft:
            self._pump()
            return
        self._last = {record_id: draft}
        self._writing = True
        self._keeper.ask(
            lambda ledger: _write(ledger, record_id, draft),
            lambda _none: self._on_kept(record_id),
            self._on_failed,
        )

    def _on_kept(self, record_id: str) -> None:
        self._writing = self._complained = False
        self.draft_kept.emit(record_id)
        self._pump()

    def _on_failed(self, error: AppError) -> None:
        self._writing = False
        self._last = {}
        if not self._complained:
            self._complained = True
            self.failed.emit(error)
        self._pump()

    def _on_found(self, found: Unfinished) -> None:
        for error in found.faults:
            self.failed.emit(error)
        if found.unwritten:
            told = self.tr(
                "%n record(s) were kept when the program ended, but not written to the file. Look for them under Kept "
                "records and export them again.",
                "",
                found.unwritten,
            )
            self.notified.emit(Notice(told, Level.WARN))
        self._desk.take_back(found.drafts, found.queue)
        self._queue.begin()
        held = self._desk.session
        last = next((draft for draft in found.drafts if held is not None and draft.record_id == held.record_id), None)
        if last is not None and last.key:
            self._fields.focus_field(last.key)
            if last.typing is not None:
                self._fields.type_again(last.typing)

    @Slot(str)
    def _on_desk_draft_over(self, record_id: str) -> None:
        self._over.add(record_id)
        if self._is_on:
            self._waiting[record_id] = None
            self._pump()

    @Slot(object)
    def _on_review_changed(self, work: Work) -> None:
        self._note(work)

    @Slot(str)
    def _on_fields_field_focused(self, _key: str) -> None:
        self.note()

    @Slot()
    def _on_fields_typed(self) -> None:
        self._timer.start(_TYPING_MS)


def _place_of(work: Work) -> tuple[int, tuple[int, int]]:
    """Its page's number in its file, and that page's size."""
    number, wide, high = work.reopened or (work.number, *work.size_px)
    return number, (wide, high)


def _back_of(work: Work) -> BackDraft | None:
    back, reading = work.back, work.back.reading if work.back else None
    if back is None or reading is None:
        return None
    return BackDraft(back.shown.name, reading.document, back.wanted, back.file, *_place_of(back), reading)


def _write(ledger: Ledger, record_id: str, draft: ReviewDraft | None) -> None:
    if draft is None:
        ledger.drop_draft(record_id)
    else:
        ledger.keep_draft(record_id, draft_bytes(draft))
