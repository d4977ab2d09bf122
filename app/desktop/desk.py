"""The desk's memory and hands: which documents there are, which one is in hand, what happens to it next."""

from __future__ import annotations

import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from app.desktop import texts
from app.desktop.errands import Errands
from app.desktop.intake import Source
from app.desktop.models.queue_model import EntryState
from app.desktop.notify import Notice
from app.desktop.outbox import Exporter, Outbox
from app.desktop.qimage import PagePicture
from app.desktop.shelf import UNDER_WAY, Shelf
from app.desktop.tasks import Tasks
from app.desktop.work import AUTO, Work
from app.domain.document import DocumentType
from app.domain.errors import AppError, ReviewError
from app.domain.geometry import Quad
from app.domain.image import Page
from app.domain.profile import ExportProfile
from app.domain.reading import FieldValue, Level, Reading
from app.domain.record import Record, RecordState
from app.domain.text import TextLine
from app.services.backend import Backend
from app.services.review import ReviewSession
from app.services.tally import Tally

_PLAIN_TEXT = "text"


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
        notified(object): a Notice for the operator.
    """

    current_changed = Signal()
    picture_shown = Signal()
    lines_found = Signal()
    fields_changed = Signal()
    document_changed = Signal()
    focus_requested = Signal(str)
    override_requested = Signal(object)
    record_left = Signal(object)
    notified = Signal(object)

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
        self._shelf.current_changed.connect(self.current_changed)
        self.queue = self._shelf.queue
        self.profile: ExportProfile | None = None
        self.tally = Tally(_today())
        self.language = "en"
        self.last_values: Mapping[str, str] = {}
        self._operator = operator
        self._types = {document.identifier: document for document in catalogue}
        self._errands = Errands(backend, tasks, self)
        self._outbox = Outbox(exporter, tasks, self)
        self._errands.pages_decoded.connect(self._on_pages_decoded)
        self._errands.picture_made.connect(self._on_picture_made)
        self._errands.lines_found.connect(self._on_lines_found)
        self._errands.page_read.connect(self._on_page_read)
        self._errands.failed.connect(self._on_errand_failed)
        self._outbox.record_written.connect(self._on_record_written)
        self._outbox.write_failed.connect(self._on_write_failed)

    # --- what there is ---

    @property
    def catalogue(self) -> tuple[DocumentType, ...]:
        """The types that a document can be."""
        return tuple(self._types.values())

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
        return any(work.dirty for work in self._shelf)

    def document_type(self, identifier: str) -> DocumentType:
        """The type with this identifier; plain text, or else the first one, if the catalogue has no such type."""
        found = self._types.get(identifier) or self._types.get(_PLAIN_TEXT)
        return found or next(iter(self._types.values()))

    # --- opening and choosing ---

    def open(self, sources: Sequence[Source]) -> None:
        """Puts the sources into the queue and takes the first one into the hand if that is empty."""
        first = 0
        for source in sources:
            work = Work(self._shelf.numbers.entry(source.name or self.tr("Pasted picture")), source)
            self._shelf.add(work)
            first = first or work.entry_id
        if first and (self.current is None or self.current.shown.state is EntryState.FAILED):
            self.select(first)
        self._pump()

    @Slot(int)
    def select(self, entry_id: int) -> None:
        """Takes that document into the hand (0: none)."""
        self._shelf.hold(entry_id)
        self._pump()

    @Slot()
    def postpone(self) -> None:
        """Puts the document in hand aside; it stays in the queue until it is picked again."""
        work = self.current
        if work is None:
            return
        entry_id = work.entry_id
        self._errands.drop(entry_id)
        self._shelf.put_state(work, EntryState.POSTPONED)
        self._shelf.hold_next()
        self._pump()
        text = self.tr("Put aside. It waits in the queue.")
        self.notified.emit(Notice(text, Level.INFO, self.tr("Undo"), lambda: self.select(entry_id)))

    @Slot(int)
    def remove(self, entry_id: int) -> None:
        """Takes the document off the desk. It can be brought back as long as the notice about it stands."""
        work = self._shelf.work(entry_id)
        if work is None or work.record is not None:
            return
        self._errands.drop(entry_id)
        row = self._shelf.take(work)
        self._pump()

        def undo() -> None:
            self._shelf.add(work, row)
            if work.shown.state in UNDER_WAY:
                self._shelf.put_state(work, EntryState.WAITING)
            self.select(work.entry_id)

        text = self.tr("Taken off the desk: {name}").format(name=work.shown.name)
        self.notified.emit(Notice(text, Level.INFO, self.tr("Undo"), undo, lambda: self._let_go(work)))

    # --- reading ---

    @Slot(str)
    def choose_document(self, identifier: str) -> None:
        """Reads the document in hand as that type ("auto": as whatever it is found to be); edits are kept."""
        work = self.current
        if work is None:
            return
        work.wanted, work.type_asked = identifier, True
        document = self._types.get(identifier)
        if document is not None and work.session is not None:
            work.session.change_document(document)
            self._note_fields(work)
        self.read_again()

    @Slot()
    def read_again(self) -> None:
        """Opens or reads the whole document in hand again; edits are kept."""
        work = self.current
        if work is None or work.record is not None:
            return
        if work.page is not None:
            self._read(work)
        elif work.shown.state is EntryState.FAILED:
            self._shelf.put_state(work, EntryState.WAITING)
            self._pump()

    def read_box(self, key: str, quad: Quad | None = None) -> None:
        """Reads that field again from its box, or from another box (pixels of the page). What the operator changes in
        the field until the result is there wins over it.
        """
        work, session = self.current, self.session
        asked = session.field(key) if session else None
        if work is None or session is None or work.page is None or asked is None:
            return
        box = quad or asked.quad
        if box is None:
            self._report(AppError("field_without_box"), Level.INFO)
            return

        def done(value: FieldValue) -> None:
            now = session.field(key)
            if now is None or now.value != asked.value:
                self.notified.emit(
                    Notice(self.tr("The box was read, but you changed the field meanwhile; yours stays."))
                )
                return
            session.apply_field(key, value if value.quad else replace(value, quad=box))
            self._note_fields(work)

        self._errands.read_box(
            work.entry_id,
            work.page,
            box,
            document=session.document.identifier,
            key=key,
            done=done,
            failed=lambda error: self._report(error, Level.ERROR),
        )

    @Slot()
    def note_edit(self) -> None:
        """To be called after the operator changed the session: the queue shows what is left to do."""
        if self.current is not None:
            self._refresh_entry(self.current)

    # --- the end of a document ---

    def countersign(self, override_reason: str = "") -> None:
        """Makes the record, sends it out and takes the next document; or says what stands in the way."""
        work, session = self.current, self.session
        if work is None or session is None or self.profile is None:
            return
        if work.reading is None:
            self.notified.emit(Notice(self.tr("It is still being read. Countersign when the fields are there.")))
            return
        blockers = session.blockers()
        open_keys = session.open_keys
        if open_keys:
            self.focus_requested.emit(open_keys[0])
            self._report(
                ReviewError("fields_open", count=len(open_keys), field=self._field_name(open_keys[0])), Level.WARN
            )
            return
        if blockers and not override_reason.strip():
            self.override_requested.emit(blockers)
            return
        now_iso = datetime.now().astimezone().isoformat(timespec="seconds")
        record = session.verify(self._operator, now_iso, override_reason)
        self._send_out(work, record, self.profile)

    @Slot()
    def retry_export(self) -> None:
        """Writes what could not be written once more, by the profile that is chosen now."""
        if self.profile is not None:
            self._outbox.retry(self.profile)

    def clear(self) -> None:
        """Forgets every document, for the end of the program."""
        self._shelf.hold(0)
        for work in self._shelf:
            self._errands.drop(work.entry_id)
            self._shelf.take(work)
            self._let_go(work)
        self.last_values = {}

    def _send_out(self, work: Work, record: Record, profile: ExportProfile) -> None:
        """The record alone stays; what was seen and typed on the way is let go."""
        self.last_values = dict(record.values)
        work.record = record if profile.photo else replace(record, photo=b"")
        page_id = work.page.page_id if work.page else ""
        work.clear()
        self._shelf.put_state(work, EntryState.EXPORTING)
        self._errands.drop(work.entry_id)
        self._forget_page(page_id)
        self._outbox.send(work.record, profile)
        self._shelf.hold_next()
        self._pump()

    # --- what comes back ---

    @Slot(int, object)
    def _on_pages_decoded(self, entry_id: int, pages: tuple[Page, ...]) -> None:
        work = self._shelf.work(entry_id)
        if work is None:
            return
        row = self.queue.row_of(entry_id)
        work.page, work.source = pages[0], None
        for offset, page in enumerate(pages[1:], 1):
            entry = self._shelf.numbers.entry(
                self.tr("{name}, page {number}").format(name=work.shown.name, number=page.number)
            )
            self._shelf.add(Work(entry, page=page, wanted=work.wanted), row + offset)
        for page in pages:
            self._errands.make_picture(page)
        if work.session is None:
            work.session = self._new_session(pages[0], self.document_type(work.wanted), None)
        self._read(work)
        self._note_fields(work)

    @Slot(str, object, object)
    def _on_picture_made(self, page_id: str, picture: PagePicture, small: QImage) -> None:
        for work in self._shelf:
            if work.page is not None and work.page.page_id == page_id:
                work.picture = picture
                self._shelf.put(work, thumbnail=small)
                if work is self.current:
                    self.picture_shown.emit()

    @Slot(int, object)
    def _on_lines_found(self, entry_id: int, lines: tuple[TextLine, ...]) -> None:
        work = self._shelf.work(entry_id)
        if work is not None:
            work.lines = lines
            if work is self.current:
                self.lines_found.emit()

    @Slot(int, object)
    def _on_page_read(self, entry_id: int, readings: tuple[Reading, ...]) -> None:
        work = self._shelf.work(entry_id)
        if work is None or work.page is None:
            return
        first_time = work.reading is None
        work.read_ms = 1000 * (time.monotonic() - work.asked_at)
        self._take_reading(work, readings[min(work.part, len(readings) - 1)])
        if first_time and work.part == 0:
            self._add_parts(work, readings)
        self._pump()

    @Slot(int, object)
    def _on_errand_failed(self, entry_id: int, error: AppError) -> None:
        work = self._shelf.work(entry_id)
        if work is not None:
            self._give_up_reading(work, texts.error_sentence(error))
        self._report(error, Level.ERROR, entry_id=entry_id)
        self._pump()

    @Slot(str, object)
    def _on_record_written(self, record_id: str, file: Path) -> None:
        work = self._shelf.of_record(record_id)
        if work is None or work.record is None:
            return
        self.tally = self.tally.plus(work.record.moved_to(RecordState.EXPORTED), _today())
        self._shelf.take(work)
        self.notified.emit(Notice(self.tr("Countersigned and written to {file}").format(file=file.name)))
        self.record_left.emit(self.tally)

    @Slot(str, object)
    def _on_write_failed(self, record_id: str, error: AppError) -> None:
        work = self._shelf.of_record(record_id)
        if work is not None:
            self._shelf.put(work, state=EntryState.FAILED, reason=texts.error_sentence(error))
        notice = Notice(texts.error_sentence(error), Level.ERROR, self.tr("Write again"), self.retry_export)
        self.notified.emit(notice)

    # --- one step each ---

    def _pump(self) -> None:
        """Starts what is waited for: the document in hand at once, the others one at a time."""
        work = self._shelf.next_waiting()
        if work is not None:
            self._start(work)

    def _start(self, work: Work) -> None:
        if work.page is not None:
            self._read(work)
        elif work.source is not None:
            self._shelf.put(work, state=EntryState.OPENING, reason="")
            self._errands.open(work.entry_id, work.source)

    def _read(self, work: Work) -> None:
        if work.page is None:
            return
        work.asked_at = time.monotonic()
        self._shelf.put_state(work, EntryState.READING)
        self._errands.read(work.entry_id, work.page, work.wanted)

    def _take_reading(self, work: Work, reading: Reading) -> None:
        work.reading, work.lines = reading, reading.lines
        document = self.document_type(reading.document)
        if work.page is None:
            return
        if work.session is None:
            work.session = self._new_session(work.page, document, reading)
        elif work.wanted == AUTO and work.type_asked:
            work.session.change_document(document, reading)
        else:
            work.session.apply_reading(reading, document if work.wanted == AUTO else None)
        work.type_asked = False
        self._shelf.put_state(work, EntryState.REVIEW)
        self._note_fields(work)
        if work is self.current:
            self.lines_found.emit()

    def _give_up_reading(self, work: Work, reason: str) -> None:
        """What was read before stays; else, where the operator has begun, all is left to be typed by hand."""
        if work.reading is None and work.session is not None and (work.wanted != AUTO or work.dirty):
            work.reading = Reading(work.session.page_id, work.session.document.identifier, 0.0)
            work.session.apply_reading(work.reading)
        if work.reading is None:
            work.session = None
            self._shelf.put(work, state=EntryState.FAILED, reason=reason)
        else:
            self._shelf.put_state(work, EntryState.REVIEW)
        self._note_fields(work)

    def _add_parts(self, work: Work, readings: Sequence[Reading]) -> None:
        """Further documents on the same page get entries of their own behind the first."""
        row = self.queue.row_of(work.entry_id)
        for part, reading in enumerate(readings[1:], 1):
            other = Work(self._shelf.numbers.entry(work.shown.name), page=work.page, picture=work.picture, part=part)
            other.shown = replace(other.shown, thumbnail=work.shown.thumbnail)
            self._shelf.add(other, row + part)
            self._take_reading(other, reading)
            if other.session:
                other.session.effort.pause()

    def _new_session(self, page: Page, document: DocumentType, reading: Reading | None) -> ReviewSession:
        today = datetime.now().astimezone().date()
        return ReviewSession(page.page_id, document, reading, today=today, record_id=uuid.uuid4().hex)

    def _note_fields(self, work: Work) -> None:
        self._refresh_entry(work)
        if work is self.current:
            self.document_changed.emit()
            self.fields_changed.emit()
        elif work.session:
            work.session.effort.pause()

    def _refresh_entry(self, work: Work) -> None:
        session = work.session
        if session is not None and (work.reading is not None or work.wanted != AUTO):
            name = session.document.name(self.language)
            self._shelf.put(work, document=name, open_count=len(session.open_keys))

    def _field_name(self, key: str) -> str:
        spec = self.session.document.spec(key) if self.session else None
        return spec.name(self.language) if spec else key

    def _let_go(self, work: Work) -> None:
        page_id = work.page.page_id if work.page else ""
        work.clear()
        self._forget_page(page_id)

    def _forget_page(self, page_id: str) -> None:
        if page_id and not self._shelf.shares_page(page_id):
            self._errands.forget(page_id)

    def _report(self, error: AppError, level: Level, *, entry_id: int = 0) -> None:
        text, work = texts.error_sentence(error), self._shelf.work(entry_id)
        notice = Notice(text, level)
        if work is not None and work.page is not None:
            notice = Notice(text, level, self.tr("Read again"), self.read_again)
        elif work is not None:
            notice = Notice(text, level, self.tr("Remove"), lambda: self.remove(entry_id))
        self.notified.emit(notice)


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()
