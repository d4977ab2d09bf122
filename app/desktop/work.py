"""One document on the desk, from the moment it is opened until its record has left. Held in memory only."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QLocale, QTime

from app.desktop.intake import Source
from app.desktop.models.queue_model import EntryState, QueueEntry
from app.desktop.qimage import PagePicture
from app.domain.image import Page
from app.domain.reading import Reading
from app.domain.record import Record
from app.domain.text import TextLine
from app.services.review import ReviewSession

AUTO = "auto"


@dataclass(slots=True, eq=False)
class Work:
    """Everything that is known about one document. Belongs to the Desk; the GUI thread changes it.

    `wanted` is the type that the operator chose, else "auto"; `type_asked` until a reading has answered to a choice of
    the operator. `part` tells which of several documents on one page it is; documents with the same `card` (not "") are
    the sides of one card, the front first. `asked_at` is when the reading was asked for (monotonic seconds), `read_ms`
    how long it took. `record` is set once it is countersigned, until it has left. `file` is the path that it
    came from, "" when it came from none. `reopened` is the page's number, width and height while the picture of a
    document of before a crash is fetched. `page_id`, `number` and `size_px` are the page's from when it was first
    opened; `page` and `picture` may be gone and come again (`is_fetching`), to be read then if `read_wanted`.
    `back` is the other side of the same card, joined to this one: it has no session and no row of its own then, and its
    `front` is this one's number; `side_shown` tells which of the sides is looked at. `apart` are numbers of entries
    that it must not be joined to by itself.
    """

    shown: QueueEntry
    source: Source | None = None
    page_id: str = ""
    page: Page | None = None
    picture: PagePicture | None = None
    wanted: str = AUTO
    reading: Reading | None = None
    session: ReviewSession | None = None
    lines: tuple[TextLine, ...] = ()
    type_asked: bool = False
    part: int = 0
    card: str = ""
    file: str = ""
    asked_at: float = 0.0
    read_ms: float = 0.0
    record: Record | None = None
    reopened: tuple[int, int, int] | None = None
    number: int = 1
    size_px: tuple[int, int] = (0, 0)
    is_fetching: bool = False
    read_wanted: bool = False
    back: Work | None = None
    front: int = 0
    side_shown: int = 0
    apart: set[int] = field(default_factory=set)

    @property
    def sides(self) -> tuple[Work, ...]:
        """It and what is joined to it, the front first."""
        return (self, self.back) if self.back is not None else (self,)

    @property
    def seen(self) -> Work:
        """The side that is looked at."""
        return self.sides[min(self.side_shown, len(self.sides) - 1)]

    def side(self, number: int) -> Work:
        """The side with that number, 0 the front; the front where it has no other."""
        return self.sides[min(number, len(self.sides) - 1)]

    @property
    def entry_id(self) -> int:
        """The number of the queue's entry."""
        return self.shown.entry_id

    @property
    def dirty(self) -> bool:
        """Whether something was typed for it that would be lost with it."""
        return self.session is not None and self.session.dirty

    def hide(self) -> None:
        """Lets go of every picture that could be painted; they are made again from the page."""
        for side in self.sides:
            side.picture = None
            side.shown = replace(side.shown, thumbnail=None)
        self.shown = replace(self.shown, other=self.back.shown if self.back else None)

    def clear(self) -> None:
        """Lets go of everything that was read, typed or shown."""
        self.source = self.page = self.picture = self.reading = self.session = None
        self.page_id, self.lines = "", ()
        self.shown = replace(self.shown, thumbnail=None, other=None)


class EntryNumbers:
    """Numbers for entries, each given once."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)

    def entry(self, name: str, state: EntryState = EntryState.WAITING) -> QueueEntry:
        """A new entry with the next number."""
        now = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        return QueueEntry(next(self._numbers), name, state, opened=now)
