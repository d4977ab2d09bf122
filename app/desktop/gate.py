"""What a record passes between the operator's word and the way out: nothing at all, or the questions of the store."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app.domain.profile import ExportProfile
from app.domain.record import Record
from app.services.review import ReviewSession

Go = Callable[[Callable[[], object] | None], None]
"""Lets the record out. It gets the call that commits the record to the store (off the GUI thread; raises StoreError),
None where nothing is kept.
"""


class Gate(Protocol):
    """Stands before the way out. GUI thread only; nothing waits."""

    def ask(self, record: Record, session: ReviewSession, go: Go) -> None:
        """Asks whoever has to be asked, and calls `go` if the record may leave; never if it may not."""
        ...

    def outgoing(self, record: Record) -> Record:
        """What the site lets out of the record."""
        ...

    def note_written(self, record: Record, profile: ExportProfile) -> None:
        """The record has left in the profile's file."""
        ...


class OpenGate:
    """Where nothing is kept and nobody else is asked."""

    def ask(self, record: Record, session: ReviewSession, go: Go) -> None:
        """Lets it out at once."""
        del record, session
        go(None)

    def outgoing(self, record: Record) -> Record:
        """All of it."""
        return record

    def note_written(self, record: Record, profile: ExportProfile) -> None:
        """Nothing is noted."""
        del record, profile
