"""Reading for the desk: decodes and reads what is on the shelf, and puts the results into the reviews."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from app.capture.decoded import PageChoice
from app.desktop import texts
from app.desktop.errands import Errands
from app.desktop.intake import Source
from app.desktop.models.queue_model import EntryState
from app.desktop.notify import Notice
from app.desktop.page_care import PageCare
from app.desktop.pairing import Pairing
from app.desktop.qimage import PagePicture
from app.desktop.shelf import UNDER_WAY, Shelf
from app.desktop.tasks import Tasks
from app.desktop.work import AUTO, Work
from app.domain.document import DocumentType
from app.domain.errors import AppError
from app.domain.geometry import Quad
from app.domain.image import Page
from app.domain.reading import FieldValue, Level, Reading
from app.domain.text import TextLine
from app.services.admitting import admitted
from app.services.backend import Backend
from app.services.draft_text import BackDraft, ReviewDraft
from app.services.kept_file import KeptFile
from app.services.queue_draft import QueueRow
from app.services.read_ahead import Pace
from app.services.review import ReviewSession

_PLAIN_TEXT = "text"
ASKING_CODES = ("pages_to_choose", "pdf_password_needed", "pdf_password_wrong")
"""What a file may ask before it can be opened."""


class ReadingRoom(QObject):
    """Moves every document on the shelf on until it can be reviewed. GUI thread only; nothing waits.

    Signals:
        picture_shown(): the picture of the document in hand is ready.
        lines_found(): text lines of the document in hand are known.
        fields_changed(): the session of the document in hand is new, or the machine said something new in it.
        document_changed(): the type of the document in hand is another, or it was read.
        notified(object): a Notice for the operator.
        removal_requested(int): the operator wants the document that cannot be read off the desk.
        choice_requested(int, object): the entry's file says by this AppError what it must be told first.
        review_read(object): this Work, in hand or not, has a new reading.
        reading_ended(str, str): a document of this type was read, or (type "") this error's code ended the reading.
        read_ahead_changed(object): how reading ahead goes now (a ReadAhead).
    """

    picture_shown = Signal()
    lines_found = Signal()
    fields_changed = Signal()
    document_changed = Signal()
    notified = Signal(object)
    removal_requested = Signal(int)
    choice_requested = Signal(int, object)
    review_read = Signal(object)
    reading_ended = Signal(str, str)
    read_ahead_changed = Signal(object)

    def __init__(
        self,
        backend: Backend,
        catalogue: Sequence[DocumentType],
        tasks: Tasks,
        shelf: Shelf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.language = "en"
        self.types = {document.identifier: document for document in catalogue}
        self.narrow: Callable[[DocumentType], DocumentType] = lambda document: document
        """Takes from a type what the site does not read."""
        self._shelf = shelf
        self._errands = Errands(backend, tasks, self)
        self._care = PageCare(shelf, self._errands)
        self.pairing = Pairing(shelf, self.document_type, self)
        self.pairing.changed.connect(self._on_pairing_changed)
        self.pairing.notified.connect(self.notified)
        self._pace = Pace()
        self._is_paused = False
        shelf.current_changed.connect(self._care.attend)
        self._errands.picture_packed.connect(self._on_picture_packed)
        self._errands.pages_decoded.connect(self._on_pages_decoded)
        self._errands.picture_made.connect(self._on_picture_made)
        self._errands.lines_found.connect(self._on_lines_found)
        self._errands.page_read.connect(self._on_page_read)
        self._errands.failed.connect(self._on_errand_failed)

    def put_back(self, works: Sequence[Work]) -> None:
        """Puts documents of before a crash on the shelf, in their order."""
        self._shelf.add_all(works)
        for work in works:
            self.pairing.renew(work)
            self.refresh_entry(work)

    def waiting_again(self, row: QueueRow) -> Work:
        """A document of before a crash that had not been read yet."""
        path = Path(row.file)
        source = Source(row.name, path=path, choice=PageChoice(pages=row.pages), card=row.card)
        return Work(self._shelf.numbers.entry(row.name), source, wanted=row.wanted, card=row.card)

    def revived(self, draft: ReviewDraft) -> Work:
        """A document of before a crash as it was; its picture comes from its file when needed, if that is there."""
        page_id = uuid.uuid4().hex
        reading = replace(draft.reading, page_id=page_id) if draft.reading else None
        if reading is None and not draft.file:
            reading = Reading(page_id, draft.document, 0.0)
        work = Work(self._shelf.numbers.entry(draft.name, EntryState.REVIEW), wanted=draft.wanted, file=draft.file)
        work.reading, work.lines = reading, reading.lines if reading else ()
        work.session = ReviewSession(
            page_id,
            self.document_type(draft.document),
            reading,
            today=datetime.now().astimezone().date(),
            record_id=draft.record_id,
            entries=draft.entries,
            edits=draft.edits,
        )
        if draft.back is not None:
            work.back = self._back_of(draft.back, work.entry_id)
        work.session.effort.pause()
        for side, kept in zip(work.sides, (draft, draft.back), strict=False):
            if kept is not None and kept.file:
                side.reopened = (kept.number, *kept.size_px)
                side.source = Source(kept.name, path=Path(kept.file), choice=PageChoice(pages=(kept.number,)))
        return work

    def _back_of(self, kept: BackDraft, front: int) -> Work:
        entry = self._shelf.numbers.entry(kept.name, EntryState.REVIEW)
        reading = replace(kept.reading, page_id=uuid.uuid4().hex)
        return Work(entry, wanted=kept.wanted, file=kept.file, reading=reading, lines=reading.lines, front=front)

    def document_type(self, identifier: str) -> DocumentType:
        """The type with this identifier; plain text, or else the first one, if the catalogue has no such type."""
        found = self.types.get(identifier) or self.types.get(_PLAIN_TEXT)
        return self.narrow(found or next(iter(self.types.values())))

    # --- what the desk asks for ---

    def pump(self) -> None:
        """Starts what is waited for: the document in hand at once, the others one at a time unless it is paused."""
        work = self._shelf.next_waiting(only_hand=self._is_paused)
        if work is not None:
            self._start(work)
        self.read_ahead_changed.emit(self._pace.told(self._shelf.left_to_read, is_paused=self._is_paused))

    def pause(self, *, paused: bool) -> None:
        """Stops reading ahead, or goes on with it; the document in hand is read all the same."""
        self._is_paused = paused
        if paused:
            self._withdraw_others()
        self.pump()

    def stop(self, work: Work) -> None:
        """Stops reading the document; it waits to be asked for again."""
        if work.shown.state in UNDER_WAY or work.shown.state is EntryState.WAITING:
            self.drop(work)
            self._give_up_reading(work, self.tr("Reading was stopped. Read it again when you need it."))
            self.pump()

    def choose_document(self, work: Work, identifier: str) -> None:
        """Reads the document as that type ("auto": as whatever it is found to be); edits are kept. Of a card with two
        sides, the side that is looked at.
        """
        if work.back is not None:
            work.seen.wanted = identifier
            self._read(work.seen)
            return
        work.wanted, work.type_asked = identifier, True
        document = self.document_type(identifier) if identifier in self.types else None
        if document is not None and work.session is not None:
            work.session.change_document(document)
            self._note_fields(work)
        elif document is not None and work.page_id:
            work.session = self._new_session(work.page_id, document, None)
            self._note_fields(work)
        self.read_again(work)

    def read_again(self, work: Work) -> None:
        """Opens or reads the whole document again; edits are kept."""
        if work.record is not None:
            return
        if work.page_id or work.back is not None:
            for side in (side for side in work.sides if side.page_id):
                self._read(side)
        elif work.shown.state is EntryState.FAILED:
            self._shelf.put_state(work, EntryState.WAITING)
            self.pump()

    def preview(self, work: Work, page: int, done: Callable[[int, QImage], None]) -> None:
        """Shows one page of a file that has not been opened yet."""
        if work.source is not None:
            choice = replace(work.source.choice, pages=(page,))
            source = replace(work.source, choice=choice)
            self._errands.preview(work.entry_id, source, lambda image: done(page, image))

    def read_box(self, work: Work, key: str, quad: Quad | None) -> None:
        """Reads a field again from its box, or from another one (pixels of the page). What the operator changes in the
        field until the result is there wins over it.
        """
        session = work.session
        asked = session.field(key) if session else None
        if session is None or asked is None:
            return
        number = work.side_shown if quad is not None else asked.side
        side, box = work.side(number), quad or asked.quad
        if side.page is None:
            return
        if box is None:
            self._report(AppError("field_without_box"), Level.INFO)
            return

        def done(value: FieldValue) -> None:
            now = session.field(key)
            if now is None or now.value != asked.value:
                text = self.tr("The box was read, but you changed the field meanwhile; yours stays.")
                self.notified.emit(Notice(text))
                return
            session.apply_field(key, value if value.quad else replace(value, quad=box), side=number)
            self._note_fields(work)

        self._errands.read_box(
            side.entry_id,
            side.page,
            box,
            document=asked.spec.home or session.document.identifier,
            key=key,
            done=done,
            failed=lambda error: self._report(error, Level.ERROR),
        )

    def drop(self, work: Work) -> None:
        """Whatever is under way for the document comes to nothing."""
        for side in work.sides:
            self._errands.drop(side.entry_id)
            side.is_fetching = side.read_wanted = False

    def let_go(self, work: Work) -> None:
        """Forgets everything about the document, here and in the reading process."""
        for side in work.sides:
            page_id = side.page_id
            self._care.let_go(side)
            side.clear()
            if page_id and not self._shelf.shares_page(page_id):
                self._errands.forget(page_id)

    def show_again(self, work: Work) -> None:
        """Makes the picture of a document anew that was put out of sight; a reading that was under way begins again."""
        for side in work.sides:
            if side.page is not None:
                self._errands.make_picture(side.page)
            else:
                self._care.restore()
            if side.shown.state in UNDER_WAY:
                self._shelf.put_state(side, EntryState.WAITING)

    def refresh_entry(self, work: Work) -> None:
        """Shows in the queue what the document is, and what is left to do."""
        session = work.session
        if session is not None and (work.reading is not None or work.wanted != AUTO):
            name = session.document.name(self.language)
            self._shelf.put(work, document=name, open_count=len(session.open_keys))

    # --- what comes back ---

    @Slot(int, object)
    def _on_pages_decoded(self, entry_id: int, pages: tuple[Page, ...]) -> None:
        work = self._shelf.work(entry_id)
        if work is None:
            return
        if work.reopened is not None:
            self._take_picture_again(work, pages)
            self._care.restore()
            return
        if work.page_id:
            self._errands.make_picture(self._care.came_again(work, pages[0]))
            if work.read_wanted:
                self._read(work)
            return
        row = self._shelf.queue.row_of(entry_id)
        work.file = str(work.source.path or "") if work.source else ""
        for offset, page in enumerate(pages[1:], 1):
            entry = self._shelf.numbers.entry(
                self.tr("{name}, page {number}").format(name=work.shown.name, number=page.number)
            )
            other = Work(entry, work.source, wanted=work.wanted, file=work.file)
            self._care.opened(other, page)
            self._shelf.add(other, row + offset)
        self._care.opened(work, pages[0])
        for page in pages:
            self._errands.make_picture(page)
        if work.session is None:
            work.session = self._new_session(work.page_id, self.document_type(work.wanted), None)
        self._read(work)
        self._note_fields(work)

    @Slot(str, object, object)
    def _on_picture_made(self, page_id: str, picture: PagePicture, small: QImage) -> None:
        for work in self._shelf:
            if work.page_id == page_id:
                self._shelf.put(work, thumbnail=small)
                work.picture = picture if work.page is not None else None
                if self._shelf.is_in_hand(work):
                    self.picture_shown.emit()
        self._care.trim()
        self._care.restore()

    @Slot(int, object)
    def _on_picture_packed(self, entry_id: int, content: KeptFile) -> None:
        work = self._shelf.work(entry_id)
        if work is not None:
            self._care.packed(work, content)

    @Slot(int, object)
    def _on_lines_found(self, entry_id: int, lines: tuple[TextLine, ...]) -> None:
        work = self._shelf.work(entry_id)
        if work is not None:
            work.lines = lines
            if self._shelf.is_in_hand(work):
                self.lines_found.emit()

    @Slot(int, object)
    def _on_page_read(self, entry_id: int, readings: tuple[Reading, ...]) -> None:
        work = self._shelf.work(entry_id)
        if work is None:
            return
        for reading in readings:
            self.reading_ended.emit(reading.document, "")
        first_time = work.reading is None
        work.read_ms = 1000 * (time.monotonic() - work.asked_at)
        self._pace.note(work.read_ms / 1000)
        self._take_reading(work, readings[min(work.part, len(readings) - 1)])
        parts = self._add_parts(work, readings) if first_time and work.part == 0 else []
        self.pairing.note_read([work, *parts])
        self._care.trim()
        self.pump()

    @Slot(int, object)
    def _on_errand_failed(self, entry_id: int, error: AppError) -> None:
        work = self._shelf.work(entry_id)
        if work is not None and work.reopened is not None and not self._shelf.is_in_hand(work):
            self._care.note_lost(work)
            return
        if work is not None:
            work.is_fetching = work.read_wanted = False
            self._give_up_reading(work, texts.error_sentence(error))
        if work is not None and work.source is not None and error.code in ASKING_CODES:
            self.choice_requested.emit(entry_id, error)
        else:
            self.reading_ended.emit("", error.code)
            self._report(error, Level.ERROR, entry_id=entry_id)
        self.pump()

    # --- one step each ---

    def _start(self, work: Work) -> None:
        if self._shelf.is_in_hand(work):
            self._withdraw_others()
        if work.page_id:
            self._read(work)
        elif work.source is not None:
            self._shelf.put(work, state=EntryState.OPENING, reason="")
            self._care.open(work)

    def _withdraw_others(self) -> None:
        """Nothing is read before the document in hand: what was being read waits again."""
        for work in self._shelf:
            if work.shown.state is EntryState.READING and not self._shelf.is_in_hand(work):
                self.drop(work)
                self._shelf.put_state(work, EntryState.WAITING)

    def _read(self, work: Work) -> None:
        work.asked_at = time.monotonic()
        self._shelf.put_state(work, EntryState.READING)
        work.read_wanted = work.page is None
        if work.page is None:
            self._care.fetch(work)
            return
        self._errands.read(work.entry_id, work.page, work.wanted)

    def _take_picture_again(self, work: Work, pages: Sequence[Page]) -> None:
        """The picture of a review of before a crash, if the file still holds the same one; it is not read again."""
        number, *size_px = work.reopened or (0, 0, 0)
        was_postponed = work.shown.state is EntryState.POSTPONED
        work.reopened, work.is_fetching = None, False
        page = next((page for page in pages if page.number == number), None)
        self._shelf.put_state(work, EntryState.POSTPONED if was_postponed else EntryState.REVIEW)
        page_id = work.session.page_id if work.session else work.reading.page_id if work.reading else ""
        if page is not None and [page.raster.width_px, page.raster.height_px] == size_px and page_id:
            again = replace(page, page_id=page_id)
            self._care.opened(work, again)
            self._errands.make_picture(again)
        else:
            self._care.let_go(work)
            work.source = None
        if work.reading is None and work.page is not None:
            self._read(work)
        elif work.reading is None:
            self._give_up_reading(work, "")
        self._note_fields(work)

    def _take_reading(self, work: Work, reading: Reading) -> None:
        document, front = self.document_type(reading.document), self._shelf.owner(work)
        reading = admitted(reading, document)
        work.reading, work.lines = reading, reading.lines
        if front.back is not None:
            self._shelf.put_state(work, EntryState.REVIEW)
            self.pairing.renew(front)
            return
        if work.session is None:
            work.session = self._new_session(work.page_id, document, reading)
        elif work.wanted == AUTO and work.type_asked:
            work.session.change_document(document, reading)
        else:
            work.session.apply_reading(reading, document if work.wanted == AUTO else None)
        work.type_asked = False
        self._shelf.put_state(work, EntryState.REVIEW)
        self._note_fields(work)
        self.review_read.emit(work)
        if work is self._shelf.current:
            self.lines_found.emit()

    def _give_up_reading(self, work: Work, reason: str) -> None:
        """What was read before stays; else, where the operator has begun, all is left to be typed by hand."""
        if work.reading is None and work.session is not None and (work.wanted != AUTO or work.dirty):
            work.reading = Reading(work.session.page_id, work.session.document.identifier, 0.0)
            work.session.apply_reading(work.reading)
        work.reopened = None
        if work.reading is None:
            work.session = None
            self._shelf.put(work, state=EntryState.FAILED, reason=reason)
        else:
            self._shelf.put_state(work, EntryState.REVIEW)
        self._note_fields(work)

    def _add_parts(self, work: Work, readings: Sequence[Reading]) -> list[Work]:
        """Further documents on the same page get entries of their own behind the first."""
        parts = []
        row = self._shelf.queue.row_of(work.entry_id)
        for part, reading in enumerate(readings[1:], 1):
            other = Work(self._shelf.numbers.entry(work.shown.name), work.source, work.page_id, part=part)
            other.page, other.picture, other.file = work.page, work.picture, work.file
            other.number, other.size_px = work.number, work.size_px
            other.shown = replace(other.shown, thumbnail=work.shown.thumbnail)
            self._shelf.add(other, row + part)
            self._take_reading(other, reading)
            if other.session:
                other.session.effort.pause()
            parts.append(other)
        return parts

    def _new_session(self, page_id: str, document: DocumentType, reading: Reading | None) -> ReviewSession:
        today = datetime.now().astimezone().date()
        return ReviewSession(page_id, document, reading, today=today, record_id=uuid.uuid4().hex)

    @Slot(object)
    def _on_pairing_changed(self, work: Work) -> None:
        self._note_fields(work)
        if work is self._shelf.current:
            self._care.attend()
            self.picture_shown.emit()
            self.lines_found.emit()

    def _note_fields(self, work: Work) -> None:
        work = self._shelf.owner(work)
        self.refresh_entry(work)
        if work is self._shelf.current:
            self.document_changed.emit()
            self.fields_changed.emit()
        elif work.session:
            work.session.effort.pause()

    def _report(self, error: AppError, level: Level, *, entry_id: int = 0) -> None:
        text, work = texts.error_sentence(error), self._shelf.work(entry_id)
        if work is not None and not self._shelf.is_in_hand(work):
            text = self.tr("{name}: {what}").format(name=work.shown.name, what=text)
        notice = Notice(text, level)
        if work is not None and work.page_id:
            notice = Notice(text, level, self.tr("Read again"), lambda: self.read_again(work))
        elif work is not None:
            notice = Notice(text, level, self.tr("Remove"), lambda: self.removal_requested.emit(entry_id))
        self.notified.emit(notice)
