"""What the operator does with the sides of a card: looks at the other one, joins two documents, parts them again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.desktop.notify import Notice
from app.desktop.pairing import Pairing
from app.desktop.shelf import Shelf


class CardSides(QObject):
    """Belongs to the Desk. GUI thread only; nothing waits.

    Signals:
        side_shown(): the other side of the card in hand is looked at now.
        settling(): what is being typed must be given to the review before the call returns.
        review_changed(object): this Work, in hand or not, was joined to another side, parted from it, or heard from it.
        notified(object): a Notice for the operator.
    """

    side_shown = Signal()
    settling = Signal()
    review_changed = Signal(object)
    notified = Signal(object)

    def __init__(self, shelf: Shelf, pairing: Pairing, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf, self._pairing = shelf, pairing
        pairing.settling.connect(self.settling)
        pairing.changed.connect(self.review_changed)

    def show_side(self, number: int) -> None:
        """Looks at that side of the card in hand: 0 the front, 1 the other."""
        work = self._shelf.current
        if work is not None and work.side_shown != number and 0 <= number < len(work.sides):
            work.side_shown = number
            self.side_shown.emit()

    @Slot()
    def turn_over(self) -> None:
        """Looks at the other side of the card in hand."""
        if self._shelf.current is not None:
            self.show_side(1 - self._shelf.current.side_shown)

    @Slot()
    def join_next(self) -> None:
        """Joins the document in hand to the one behind it in the queue, as sides of one card."""
        work, entries = self._shelf.current, self._shelf.queue.entries
        row = self._shelf.queue.row_of(work.entry_id) + 1 if work is not None else len(entries)
        if work is None or row >= len(entries):
            self.notified.emit(Notice(self.tr("There is no document behind this one to join it to.")))
            return
        self.join(work.entry_id, entries[row].entry_id)

    def join(self, entry_id: int, other_id: int) -> None:
        """Joins two documents as sides of one card."""
        one, other = self._shelf.work(entry_id), self._shelf.work(other_id)
        if one is not None and other is not None and one is not other:
            self._pairing.join_by_hand(one, other)

    @Slot()
    def part(self) -> None:
        """Makes two documents of the card in hand again."""
        if self._shelf.current is not None and self._pairing.part(self._shelf.current) is None:
            self.notified.emit(Notice(self.tr("This document has one side only.")))

    def part_off(self, entry_id: int, row: int) -> None:
        """Takes the side with this number off its card and puts it into that row as a document of its own."""
        work = self._shelf.work(entry_id)
        if work is not None and work.front and self._pairing.part(self._shelf.owner(work)) is not None:
            self._shelf.move(entry_id, row)
