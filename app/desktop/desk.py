"""The desk's memory and hands: which documents there are, which one is in hand, what happens to it next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from app.desktop import texts
from app.desktop.card_sides import CardSides
from app.desktop.gate import Gate, OpenGate
from app.desktop.intake import Source
from app.desktop.models.queue_model import EntryState, QueueModel
from app.desktop.notify import Notice
from app.desktop.outbox import Exporter, Outbox, Parcel
from app.desktop.queue_line import QueueLine
from app.desktop.reading_room import ReadingRoom
from app.desktop.shelf import UNDER_WAY, Shelf
from app.desktop.tasks import Tasks
from app.desktop.work import Work
from app.domain.document import DocumentType
from app.domain.errors import AppError, ReviewError
from app.domain.geometry import Quad
from app.domain.profile import ExportProfile
from app.domain.reading import Level
from app.domain.record import Record, RecordState
from app.services.backend import Backend
from app.services.draft_text import ReviewDraft
from app.services.queue_draft import QueueDraft, in_their_places
from app.services.review import ReviewSession
from app.services.tally import Tally

_DONE_SHOWN = 50


class Desk(QObject):
    """Holds the documents and sends for what they need. GUI thread only; no call waits for anything.

    Signals:
        current_changed(): another document is in hand, or none.
        picture_shown(): the picture of the document in hand is ready.
        lines_found(): text lines of the document in hand are known.
        fields_changed(): the session of the document in hand is new, or the machine said something new in it.
        document_changed(): the type of the document in hand is another, or it was read.
        focus_requested(str): the field with this key should be looked at.
        override_requested(object): it can be countersigned only with a reason for these Findings (a tuple).
        record_left(object): a record has been written and is no longer here; the Tally now.
        edited(): the operator changed something in the document in hand.
        draft_over(str): the review with this record id was given up for good, or its record is kept.
        notified(object): a Notice for the operator.
        reading_ended(str, str): a document of this type was read, or (type "") this error's code ended the reading.
        review_read(object): this Work, in hand or not, has a new reading.
        document_done(str): every document that came from the file with this path is verified and written.
        choice_requested(int, object): the entry's file says by this AppError what it must be told before it opens.
    """

    current_changed = Signal()
    picture_shown = Signal()
    lines_found = Signal()
    fields_changed = Signal()
    document_changed = Signal()
    focus_requested = Signal(str)
    override_requested = Signal(object)
    record_left = Signal(object)
    edited = Signal()
    draft_over = Signal(str)
    notified = Signal(object)
    choice_requested = Signal(int, object)
    document_done = Signal(str)
    review_read = Signal(object)
    reading_ended = Signal(str, str)

    def __init__(
        self,
        backend: Backend,
        catalogue: Sequence[DocumentType],
        exporter: Exporter,
        tasks: Tasks,
        *,
        operator: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf = Shelf(self)
        self.queue = self._shelf.queue
        self.done = QueueModel(self)
        self.profile: ExportProfile | None = None
        self.gate: Gate = OpenGate()
        self.is_journaled = False
        self.tally = Tally(_today())
        self.last_values: Mapping[str, str] = {}
        self.operator = operator
        self._away: list[Work] | None = None
        self._held_before = 0
        self._room = ReadingRoom(backend, catalogue, tasks, self._shelf, self)
        # After the room, which has sent for the page in hand by then.
        self._shelf.current_changed.connect(self.current_changed)
        self.line = QueueLine(self._shelf, self._room, self)
        self.sides = CardSides(self._shelf, self._room.pairing, self)
        self.sides.notified.connect(self.notified)
        self._outbox = Outbox(exporter, tasks, self)
        self._room.picture_shown.connect(self.picture_shown)
        self._room.lines_found.connect(self.lines_found)
        self._room.fields_changed.connect(self.fields_changed)
        self._room.document_changed.connect(self.document_changed)
        self._room.notified.connect(self.notified)
        self._room.removal_requested.connect(self.remove)
        self._room.choice_requested.connect(self.choice_requested)
        self._room.reading_ended.connect(self.reading_ended)
        self._room.review_read.connect(self.review_read)
        self._room.pairing.review_over.connect(self.draft_over)
        self._outbox.record_kept.connect(self._on_record_kept)
        self._outbox.record_written.connect(self._on_record_written)
        self._outbox.write_failed.connect(self._on_write_failed)

    # --- what there is ---

    @property
    def catalogue(self) -> tuple[DocumentType, ...]:
        """The types that a document can be."""
        return tuple(self._room.types.values())

    def narrow_types(self, narrow: Callable[[DocumentType], DocumentType]) -> None:
        """Has each type go through this before anything is read or shown as that type."""
        self._room.narrow = narrow

    @property
    def language(self) -> str:
        """The tag of the language in which types and fields are named."""
        return self._room.language

    @language.setter
    def language(self, tag: str) -> None:
        self._room.language = self._room.pairing.language = tag

    @property
    def current(self) -> Work | None:
        """The document in hand, or None."""
        return self._shelf.current

    @property
    def session(self) -> ReviewSession | None:
        """The review of the document in hand; None while nothing is known about it."""
        return self.current.session if self.current else None

    @property
    def unwritten(self) -> tuple[Record, ...]:
        """Countersigned records that have not left yet."""
        return self._outbox.unwritten

    @property
    def has_edits(self) -> bool:
        """Whether closing now would lose something that was typed."""
        return not self.is_journaled and any(work.dirty for work in (*self._shelf, *(self._away or ())))

    # --- opening and choosing ---

    def open(self, sources: Sequence[Source]) -> None:
        """Puts the sources into the queue and takes the first one into the hand if that is empty."""
        works = [
            Work(self._shelf.numbers.entry(source.name or self.tr("Pasted picture")), source, card=source.card)
            for source in sources
        ]
        if self._away is not None:
            self._away += works
            return
        self._shelf.add_all(works)
        first = works[0].entry_id if works else 0
        if first and (self.current is None or self.current.shown.state is EntryState.FAILED):
            self.select(first)
        self._room.pump()

    def choose_pages(self, entry_id: int, pages: Sequence[int]) -> None:
        """Opens these pages of the entry's file, each as a document of its own."""
        work = self._shelf.work(entry_id)
        if work is not None and pages:
            self._shelf.spread(work, pages, self._page_name)
            self._room.pump()

    def unlock(self, entry_id: int, password: str) -> None:
        """Opens the entry's file with the password."""
        work = self._shelf.work(entry_id)
        if work is not None and work.source is not None:
            work.source = replace(work.source, choice=replace(work.source.choice, password=password))
            self._room.read_again(work)

    def preview(self, entry_id: int, page: int, done: Callable[[int, QImage], None]) -> None:
        """Has `done` called with the page's number and a small picture of it, if it can be drawn."""
        work = self._shelf.work(entry_id)
        if work is not None:
            self._room.preview(work, page, done)

    @Slot(int)
    def select(self, entry_id: int) -> None:
        """Takes that document into the hand (0: none)."""
        self._shelf.hold(entry_id)
        self._room.pump()

    @Slot()
    def postpone(self) -> None:
        """Puts the document in hand aside; it stays in the queue until it is picked again."""
        work = self.current
        if work is None:
            return
        entry_id = work.entry_id
        self._room.drop(work)
        self._shelf.put_state(work, EntryState.POSTPONED)
        self._shelf.hold_next()
        self._room.pump()
        text = self.tr("Put aside. It waits in the queue.")
        self.notified.emit(Notice(text, Level.INFO, self.tr("Undo"), lambda: self.select(entry_id)))

    @Slot(int)
    def remove(self, entry_id: int) -> None:
        """Takes the document off the desk. It can be brought back as long as the notice about it stands."""
        work = self._shelf.work(entry_id)
        if work is None or work.record is not None:
            return
        self._room.drop(work)
        row = self._shelf.take(work)
        self._room.pump()

        def undo() -> None:
            self._shelf.add(work, row)
            if work.shown.state in UNDER_WAY:
                self._shelf.put_state(work, EntryState.WAITING)
            self.select(work.entry_id)

        def forget() -> None:
            if work.session is not None:
                self.draft_over.emit(work.session.record_id)
            self._room.let_go(work)

        text = self.tr("Taken off the desk: {name}").format(name=work.shown.name)
        self.notified.emit(Notice(text, Level.INFO, self.tr("Undo"), undo, forget))

    @property
    def is_put_away(self) -> bool:
        """Whether every document is out of sight."""
        return self._away is not None

    def put_away(self) -> None:
        """Takes every document out of sight: no model, no view and no picture keeps anything of them. What comes in
        meanwhile waits with them.
        """
        if self._away is not None:
            return
        self._held_before = self.current.entry_id if self.current else 0
        works = self._shelf.clear_out()
        self.last_values = {}
        for work in works:
            self._room.drop(work)
            work.hide()
        self._away = list(works)
        self.current_changed.emit()

    def bring_back(self) -> None:
        """Puts every document back where it was, with the same one in hand."""
        works, self._away = self._away or [], None
        for work in works:
            self._shelf.add(work)
            self._room.show_again(work)
            self._room.refresh_entry(work)
        held = self._held_before if self._shelf.work(self._held_before) else next((w.entry_id for w in works), 0)
        self.select(held)

    # --- reading ---

    @Slot(str)
    def choose_document(self, identifier: str) -> None:
        """Reads the document in hand as that type ("auto": as whatever it is found to be); edits are kept."""
        if self.current is not None:
            self._room.choose_document(self.current, identifier)

    @Slot()
    def read_again(self) -> None:
        """Opens or reads the whole document in hand again; edits are kept."""
        if self.current is not None:
            self._room.read_again(self.current)

    def read_box(self, key: str, quad: Quad | None = None) -> None:
        """Reads that field of the document in hand again from its box, or from another box (pixels of the page)."""
        if self.current is not None:
            self._room.read_box(self.current, key, quad)

    @Slot()
    def note_edit(self) -> None:
        """To be called after the operator changed the session: the queue shows what is left to do."""
        if self.current is not None:
            self._room.refresh_entry(self.current)
            self.edited.emit()

    def take_back(self, drafts: Sequence[ReviewDraft], queue: QueueDraft | None = None) -> None:
        """Puts what was on the desk before a crash back on it: the reviews, and what waited, in the order of the queue;
        reviews that it does not name come first. What was in hand is in hand again.
        """
        works: list[Work] = []
        held: Work | None = None
        for place in in_their_places(drafts, queue or QueueDraft()):
            if place.draft is not None:
                works.append(self._room.revived(place.draft))
            else:
                works.append(self._room.waiting_again(place.row))
            works[-1].card = place.row.card
            if place.row.postponed:
                works[-1].shown = replace(works[-1].shown, state=EntryState.POSTPONED)
            held = works[-1] if place.in_hand else held
        self._room.put_back(works)
        if works and self.current is None:
            self.select((held or works[0]).entry_id)
        self._room.pump()

    # --- the end of a document ---

    def countersign(self, override_reason: str = "") -> None:
        """Makes the record, sends it out and takes the next document; or says what stands in the way."""
        work, session = self.current, self.session
        if work is None or session is None or self.profile is None:
            return
        if work.reading is None:
            self.notified.emit(Notice(self.tr("It is still being read. Countersign when the fields are there.")))
            return
        if self._room.pairing.awaits_back(work):
            text = self.tr("The other side of this card is still being read. Countersign when it is there.")
            self.notified.emit(Notice(text))
            return
        blockers = session.blockers()
        open_keys = session.open_keys
        if open_keys:
            self.focus_requested.emit(open_keys[0])
            error = ReviewError("fields_open", count=len(open_keys), field=self._field_name(open_keys[0]))
            self.notified.emit(Notice(texts.error_sentence(error), Level.WARN))
            return
        if blockers and not override_reason.strip():
            self.override_requested.emit(blockers)
            return
        now_iso = datetime.now().astimezone().isoformat(timespec="seconds")
        record, revision = session.verify(self.operator, now_iso, override_reason), session.revision

        def go(keep: Callable[[], object] | None) -> None:
            if self._shelf.work(work.entry_id) is work and work.session is session and session.revision == revision:
                self._send_out(work, record, keep)

        self.gate.ask(record, session, go)

    @Slot()
    def retry_export(self) -> None:
        """Writes what could not be written once more, by the profile that is chosen now."""
        if self.profile is not None:
            self._outbox.retry(self.profile)

    def clear(self) -> None:
        """Forgets every document, for the end of the program."""
        self._shelf.hold(0)
        for work in self._away or ():
            self._room.let_go(work)
        for work in self._shelf:
            self._room.drop(work)
            self._shelf.take(work)
            self._room.let_go(work)
        self.last_values = {}

    def _send_out(self, work: Work, record: Record, keep: Callable[[], object] | None) -> None:
        """The record alone stays; what was seen and typed on the way is let go."""
        profile = self.profile
        if profile is None:
            return
        self.last_values = dict(record.values)
        work.record = record if profile.photo else replace(record, photo=b"")
        self._room.drop(work)
        self._room.let_go(work)
        self._shelf.put_state(work, EntryState.EXPORTING)
        self._outbox.send(Parcel(work.record, profile, self.gate.outgoing(work.record), keep))
        self._shelf.hold_next()
        self._room.pump()

    # --- what comes back ---

    @Slot(str)
    def _on_record_kept(self, record_id: str) -> None:
        self.draft_over.emit(record_id)
        self.notified.emit(Notice(self.tr("Saved. It is being written to the file.")))

    @Slot(str, object)
    def _on_record_written(self, record_id: str, file: Path) -> None:
        work = self._shelf.of_record(record_id)
        if work is None or work.record is None:
            return
        self.tally = self.tally.plus(work.record.moved_to(RecordState.EXPORTED), _today())
        self._shelf.take(work)
        self._note_done(work)
        if self.profile is not None:
            self.gate.note_written(work.record, self.profile)
        self.notified.emit(Notice(self.tr("Countersigned and written to {file}").format(file=file.name)))
        self.record_left.emit(self.tally)
        for done in dict.fromkeys(side.file for side in work.sides):
            if done and not any(other.file == done for other in self._shelf):
                self.document_done.emit(done)

    def _note_done(self, work: Work) -> None:
        """Of what has left, the type and the time are shown; files may be called after people."""
        entry = self._shelf.numbers.entry("", EntryState.EXPORTED)
        self.done.insert(0, replace(entry, document=work.shown.document))
        if len(self.done.entries) > _DONE_SHOWN:
            self.done.take(self.done.entries[-1].entry_id)

    @Slot(str, object)
    def _on_write_failed(self, record_id: str, error: AppError) -> None:
        work = self._shelf.of_record(record_id)
        if work is not None:
            self._shelf.put(work, state=EntryState.FAILED, reason=texts.error_sentence(error))
        notice = Notice(texts.error_sentence(error), Level.ERROR, self.tr("Write again"), self.retry_export)
        self.notified.emit(notice)

    def _page_name(self, name: str, page: int) -> str:
        return self.tr("{name}, page {number}").format(name=name, number=page)

    def _field_name(self, key: str) -> str:
        spec = self.session.document.spec(key) if self.session else None
        return spec.name(self.language) if spec else key


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()
