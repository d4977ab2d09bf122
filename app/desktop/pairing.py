"""Front and back of a card on the desk: joined to one document by themselves or by hand, and parted again."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal, Slot

from app.desktop.models.queue_model import EntryState
from app.desktop.notify import Notice
from app.desktop.shelf import Shelf
from app.desktop.work import Work
from app.domain.document import DocumentType
from app.domain.reading import Level
from app.domain.sides import are_sides
from app.services.review import ReviewSession
from app.services.review_sides import Fit, Joined, Side, in_order, join, joins_by_itself

_SETTLED = (EntryState.REVIEW, EntryState.POSTPONED)


class Pairing(QObject):
    """Belongs to the ReadingRoom. GUI thread only; joining takes a few milliseconds.

    Signals:
        settling(): what the operator is typing must be given to the review now; the answer is awaited.
        changed(object): this Work is of other sides than before, or what a side says is new.
        review_over(str): the review with this record id has become part of another one.
        notified(object): a Notice for the operator.
    """

    settling = Signal()
    changed = Signal(object)
    review_over = Signal(str)
    notified = Signal(object)

    def __init__(self, shelf: Shelf, type_of: Callable[[str], DocumentType], parent: QObject) -> None:
        super().__init__(parent)
        self.language = "en"
        self._shelf, self._type_of = shelf, type_of
        self._offered: set[int] = set()
        shelf.current_changed.connect(self._on_shelf_current_changed)

    # --- what a reading brings ---

    def note_read(self, works: Sequence[Work]) -> None:
        """Joins what belongs together now that these were read. `works` lie on one page."""
        for work in works:
            partner, declared = self._partner(work, works)
            if partner is None or not self._is_free(work) or not self._is_free(partner):
                continue
            if partner.entry_id in work.apart:
                continue
            front, back = self._ordered(work, partner)
            joined = self._tried(front, back)
            if joins_by_itself(self._side(front), self._side(back), joined.fit, declared=declared):
                self._join(front, back, joined)
        self.offer()

    def renew(self, front: Work) -> None:
        """Takes what either side says now."""
        if front.back is not None and front.session is not None and front.reading and front.back.reading:
            front.session.join(self._tried(front, front.back))
            self.changed.emit(front)

    def offer(self) -> None:
        """Asks about joining the document in hand to one beside it, if that is likely; once while it is in hand."""
        work = self._shelf.current
        if work is None or not self._is_free(work):
            return
        for other in self._shelf.beside(work):
            is_likely = self._is_free(other) and (self._are_sides(work, other) or _is_declared(work, other))
            if is_likely and other.entry_id not in (*work.apart, *self._offered):
                self._offered.add(other.entry_id)
                self._ask(*self._ordered(work, other))
                return

    def awaits_back(self, work: Work) -> bool:
        """Whether another side of the same card is here and has not been read yet."""
        open_states = (EntryState.WAITING, EntryState.OPENING, EntryState.READING)
        return any(other.shown.state in open_states for other in self._shelf if _is_declared(work, other))

    # --- by hand ---

    def join_by_hand(self, one: Work, other: Work) -> None:
        """Makes the two one document, whatever they say about each other; or says why that cannot be."""
        if not (self._is_free(one) and self._is_free(other)):
            text = self.tr("Only two documents that are read and of one side each can be joined.")
            self.notified.emit(Notice(text, Level.WARN))
            return
        front, back = self._ordered(one, other)
        joined = self._tried(front, back)
        if joined.fit is Fit.STRANGE:
            text = self.tr(
                "{front} and {back} are no sides of one card. Choose the type first if one of them is wrong."
            )
            self.notified.emit(Notice(text.format(**self._names(front, back)), Level.WARN))
            return
        self._join(front, back, joined)

    def part(self, front: Work) -> Work | None:
        """Makes two documents of the two sides again; the other side, None if there was none."""
        back, session = front.back, front.session
        if back is None or session is None or back.reading is None or front.reading is None:
            return None
        self.settling.emit()
        entries = session.part(self._type_of(front.reading.document), front.reading)
        kind = self._type_of(back.reading.document)
        back.session = ReviewSession(
            back.page_id or back.reading.page_id, kind, back.reading, today=_today(), record_id=uuid.uuid4().hex,
            entries=entries,
        )  # fmt: skip
        back.session.effort.pause()
        self._shelf.release(front)
        front.apart.add(back.entry_id)
        back.apart.add(front.entry_id)
        self.changed.emit(back)
        self.changed.emit(front)
        text = self.tr("Two documents again.")
        self.notified.emit(Notice(text, Level.INFO, self.tr("Undo"), lambda: self.join_by_hand(front, back)))
        return back

    # --- inside ---

    @Slot()
    def _on_shelf_current_changed(self) -> None:
        self._offered.clear()
        self.offer()

    def _are_sides(self, one: Work, other: Work) -> bool:
        if one.reading is None or other.reading is None:
            return False
        return are_sides(self._side(one).document, self._side(other).document)

    def _side(self, work: Work) -> Side:
        """What was read of it by itself. It must have been read."""
        assert work.reading is not None
        return Side(self._type_of(work.reading.document), work.reading)

    def _join(self, front: Work, back: Work, joined: Joined) -> None:
        self.settling.emit()
        session, other = front.session, back.session
        if session is None:
            return
        done = {k: replace(e, side=1 if e.quad or e.reread else 0) for k, e in (other.entries if other else {}).items()}
        shown = self._shelf.is_in_hand(front) or self._shelf.is_in_hand(back)
        session.join(joined, done)
        back.session = None
        self._shelf.absorb(front, back)
        if other is not None:
            self.review_over.emit(other.record_id)
        self.changed.emit(front)
        if shown:
            text = self.tr("Front and back are one record now.")
            if joined.contradicted:
                text = self.tr("Front and back are one record now, but say different things: {fields}.")
                text = text.format(fields=self._field_names(joined))
            level = Level.WARN if joined.contradicted else Level.INFO
            self.notified.emit(Notice(text, level, self.tr("Undo"), lambda: self._part_again(front)))

    def _part_again(self, front: Work) -> None:
        self.part(front)

    def _ask(self, front: Work, back: Work) -> None:
        names, joined = self._names(front, back), self._tried(front, back)
        if joined.fit is Fit.STRANGE:
            return
        if joined.contradicted:
            text = self.tr("Not joined: {front} and {back} say different things: {fields}.")
            text = text.format(**names, fields=self._field_names(joined))
            notice = Notice(text, Level.WARN, self.tr("Join all the same"), lambda: self.join_by_hand(front, back))
        else:
            text = self.tr("{back} came beside {front}. Are they sides of one card?").format(**names)
            notice = Notice(text, Level.INFO, self.tr("Join"), lambda: self.join_by_hand(front, back))
        self.notified.emit(notice)

    def _partner(self, work: Work, page: Sequence[Work]) -> tuple[Work | None, bool]:
        """What it would be joined to, and whether the two were laid down as one card."""
        mates = [other for other in self._shelf if _is_declared(work, other) and not other.front]
        if mates:
            return _only(mates), True
        if len(page) > 1:
            others = [other for other in page if other is not work and self._are_sides(work, other)]
            return (_only(others) if len(page) == 2 else None), True
        beside = [other for other in self._shelf.beside(work) if self._is_free(other) and self._are_sides(work, other)]
        return _only([w for w in beside if self._tried(*self._ordered(work, w)).fit is Fit.AGREE]), False

    def _is_free(self, work: Work) -> bool:
        is_whole = work.back is None and not work.front and work.record is None
        return is_whole and work.session is not None and work.reading is not None and work.shown.state in _SETTLED

    def _ordered(self, one: Work, other: Work) -> tuple[Work, Work]:
        """The front, then the back; where the types do not tell, as they stand in the queue."""
        if self._shelf.queue.row_of(one.entry_id) > self._shelf.queue.row_of(other.entry_id):
            one, other = other, one
        first = in_order(self._side(one), self._side(other))
        return (one, other) if first else (other, one)

    def _tried(self, front: Work, back: Work) -> Joined:
        return join(self._side(front), self._side(back), today=_today())

    def _names(self, front: Work, back: Work) -> dict[str, str]:
        told = {"front": front, "back": back}
        return {key: self._side(work).document.name(self.language) for key, work in told.items()}

    def _field_names(self, joined: Joined) -> str:
        specs = (joined.document.spec(key) for key in joined.contradicted)
        return ", ".join(spec.name(self.language) for spec in specs if spec is not None)


def _is_declared(one: Work, other: Work) -> bool:
    """Whether the two were scanned as the sides of one card, and nobody has parted them."""
    return other is not one and one.card != "" and one.card == other.card and other.entry_id not in one.apart


def _only(works: Sequence[Work]) -> Work | None:
    return works[0] if len(works) == 1 else None


def _today() -> date:
    return datetime.now().astimezone().date()
