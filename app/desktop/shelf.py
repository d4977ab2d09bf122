"""The documents that are on the desk, and which of them is in hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.desktop.models.queue_model import EntryState, QueueModel
from app.desktop.work import EntryNumbers, Work

READY = (EntryState.REVIEW, EntryState.READING, EntryState.OPENING, EntryState.WAITING)
UNDER_WAY = (EntryState.OPENING, EntryState.READING)


class Shelf(QObject):
    """Keeps every Work beside its entry in the queue's model, so that the two never disagree. GUI thread only.

    Signals:
        current_changed(): another document is in hand, or none.
    """

    current_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.queue = QueueModel(self)
        self.numbers = EntryNumbers()
        self._works: dict[int, Work] = {}
        self._current = 0

    def __iter__(self) -> Iterator[Work]:
        return iter(tuple(self._works.values()))

    @property
    def current(self) -> Work | None:
        """The document in hand, or None."""
        return self._works.get(self._current)

    def owner(self, work: Work) -> Work:
        """The document that it belongs to: the front of its card where it is a back, else itself."""
        return self._works.get(work.front, work)

    def is_in_hand(self, work: Work) -> bool:
        """Whether it, or the card that it is a side of, is in hand."""
        return self.owner(work) is self.current

    def work(self, entry_id: int) -> Work | None:
        """The document with this number, or None."""
        return self._works.get(entry_id)

    def from_hand(self) -> list[Work]:
        """All documents in the order in which they will come into the hand, the one in it first; backs behind their
        fronts.
        """
        entries = self.queue.entries
        row = max(0, self.queue.row_of(self._current))
        return [side for entry in entries[row:] + entries[:row] for side in self._works[entry.entry_id].sides]

    def beside(self, work: Work) -> list[Work]:
        """The documents in the rows right before and behind it."""
        entries, row = self.queue.entries, self.queue.row_of(work.entry_id)
        near = [at for at in (row - 1, row + 1) if row >= 0 and 0 <= at < len(entries)]
        return [self._works[entries[at].entry_id] for at in near]

    def add_all(self, works: Sequence[Work]) -> None:
        """Puts documents behind all others."""
        self._works |= {side.entry_id: side for work in works for side in work.sides}
        self.queue.insert_all(len(self.queue.entries), [work.shown for work in works])

    def add(self, work: Work, row: int | None = None) -> None:
        """Puts a document into that row of the queue, without a row behind all others."""
        self._works |= {side.entry_id: side for side in work.sides}
        self.queue.insert(len(self.queue.entries) if row is None else row, work.shown)

    def take(self, work: Work) -> int:
        """Takes the document off the shelf, and out of the hand if it is there; returns the row it had."""
        if work is self.current:
            self.hold_next()
        if work is self.current:
            self.hold(0)
        row = self.queue.take(work.entry_id)
        for side in work.sides:
            self._works.pop(side.entry_id, None)
        return row

    def absorb(self, front: Work, back: Work) -> None:
        """Makes the back a side of the front's document: it has no row of its own any more."""
        front.back, back.front = back, front.entry_id
        front.side_shown = 0
        held = self._current == back.entry_id
        self.queue.take(back.entry_id)
        self.put(back)
        if held:
            self._current = 0
            self.hold(front.entry_id)

    def release(self, front: Work) -> Work | None:
        """Gives the other side a row of its own again, behind the front; returns it, None if there was none."""
        back = front.back
        if back is not None:
            front.back, back.front, front.side_shown = None, 0, 0
            self.put(front, other=None)
            self.queue.insert(self.queue.row_of(front.entry_id) + 1, back.shown)
        return back

    def spread(self, work: Work, pages: Sequence[int], name: Callable[[str, int], str]) -> None:
        """Makes one entry for each of these pages of the document's file, the first in its own place; all wait to be
        opened. `name` makes an entry's name from the file's name and the page.
        """
        source, row, file = work.source, self.queue.row_of(work.entry_id), work.shown.name
        if source is None:
            return
        for offset, page in enumerate(pages):
            part = replace(source, choice=replace(source.choice, pages=(page,)))
            if offset == 0:
                work.source = part
                self.put(work, name=name(file, page), state=EntryState.WAITING, reason="")
            else:
                self.add(Work(self.numbers.entry(name(file, page)), part, wanted=work.wanted), row + offset)

    def clear_out(self) -> tuple[Work, ...]:
        """Takes every document off that is not on its way out already; returns them in their order in the queue."""
        self.hold(0)
        works = tuple(self._works[entry.entry_id] for entry in self.queue.entries)
        taken = tuple(work for work in works if work.record is None)
        for work in taken:
            self.queue.take(work.entry_id)
            for side in work.sides:
                del self._works[side.entry_id]
        return taken

    def hold(self, entry_id: int) -> None:
        """Takes that document into the hand (0: none); of a card with two sides, the whole card."""
        if entry_id in self._works:
            entry_id = self.owner(self._works[entry_id]).entry_id
        if entry_id == self._current or (entry_id and entry_id not in self._works):
            return
        if self.current is not None and self.current.session is not None:
            self.current.session.effort.pause()
        self._current = entry_id
        work = self.current
        if work is not None and work.shown.state is EntryState.POSTPONED:
            self.put_state(work, EntryState.REVIEW if work.reading else EntryState.WAITING)
        self.current_changed.emit()

    def hold_next(self) -> None:
        """Takes the next document that can be worked on into the hand, postponed ones not counted; else none."""
        row = self.queue.row_of(self._current)
        entries = self.queue.entries[row + 1 :] + self.queue.entries[: max(row, 0)]
        self.hold(next((entry.entry_id for entry in entries if entry.state in READY), 0))

    def next_waiting(self, *, only_hand: bool = False) -> Work | None:
        """The document whose turn has come: the one in hand, or else (unless `only_hand`) the next one behind it, one
        at a time; None if none has.
        """
        current = self.current
        if current is not None and current.shown.state is EntryState.WAITING:
            return current
        waiting = self.from_hand()
        if current is not None and current.back is not None and current.back.shown.state is EntryState.WAITING:
            return current.back
        if only_hand or any(work.shown.state in UNDER_WAY for work in waiting):
            return None
        return next((work for work in waiting if work.shown.state is EntryState.WAITING), None)

    @property
    def left_to_read(self) -> int:
        """How many documents wait to be read or are being read."""
        return sum(work.shown.state in (EntryState.WAITING, *UNDER_WAY) for work in self._works.values())

    def move(self, entry_id: int, row: int) -> None:
        """Puts the document into that row, counted without it."""
        self.queue.move(entry_id, row)

    def put(self, work: Work, **changes: object) -> None:
        """Changes what the queue shows of the document."""
        work.shown = replace(work.shown, **changes)  # type: ignore[arg-type]
        front = self.owner(work)
        if front is not work:
            front.shown = replace(front.shown, other=work.shown)
        self.queue.put(front.shown)

    def put_state(self, work: Work, state: EntryState) -> None:
        """Shows another state, and no reason for it."""
        self.put(work, state=state, reason="")

    def shares_page(self, page_id: str) -> bool:
        """Whether any document here lies on that page."""
        return any(work.page_id == page_id for work in self)

    def of_record(self, record_id: str) -> Work | None:
        """The document that this record was made of, or None."""
        return next((work for work in self if work.record and work.record.record_id == record_id), None)
