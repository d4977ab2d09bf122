"""Which pages stay unpacked in memory: the one in hand and a few near it. Others are decoded anew when they come."""

from __future__ import annotations

from dataclasses import replace

from app.desktop.errands import Errands
from app.desktop.shelf import READY, UNDER_WAY, Shelf
from app.desktop.work import Work
from app.domain.image import Page
from app.services.kept_file import ContentLimit, KeptFile

UNPACKED_LIMIT_BYTES = 256 * 1024 * 1024
"""What pages may take that are ready to be painted, beside the one in hand."""

_WITH_LEVELS = 1.5
"""A page's smaller copies for painting add half of its size."""


class PageCare:
    """Fetches the page in hand and the next one, and drops those that are far from it. GUI thread only; never waits."""

    def __init__(self, shelf: Shelf, errands: Errands, *, limit_bytes: int = UNPACKED_LIMIT_BYTES) -> None:
        self.contents = ContentLimit()
        self._shelf, self._errands, self._limit_bytes = shelf, errands, limit_bytes
        self._lost: set[int] = set()

    def open(self, work: Work) -> None:
        """Sends for the pages of the document's source, whose content stays the same from now on."""
        source = work.source
        if source is None:
            return
        if source.content is None:
            if source.path is not None:
                work.source = source = replace(source, content=KeptFile(source.path, self.contents))
            elif source.image is not None:
                self._errands.pack(work.entry_id, source.image, self.contents)
                return
        self._errands.open(work.entry_id, source)

    def packed(self, work: Work, content: KeptFile) -> None:
        """Takes the packed form of a picture that had no file, and sends for its page."""
        if work.source is not None:
            work.source = replace(work.source, image=None, content=content)
            self.open(work)

    def opened(self, work: Work, page: Page) -> None:
        """Notes the document's own page: from now on the source stands for that page alone."""
        work.page, work.page_id, work.number = page, page.page_id, page.number
        work.size_px = page.raster.width_px, page.raster.height_px
        if work.source is not None:
            work.source = replace(work.source, choice=replace(work.source.choice, pages=(page.number,)))

    def came_again(self, work: Work, page: Page) -> Page:
        """The page that was sent for again, under the name that it had; all documents on it have it."""
        same = replace(page, page_id=work.page_id, number=page.number)
        for other in self._shelf:
            if other.page_id == work.page_id:
                other.page, other.is_fetching = same, False
        return same

    def attend(self) -> None:
        """Fetches what is needed next and drops what is not; to be called when another document is in hand."""
        following = self._shelf.from_hand()
        if self._shelf.current is not None:
            held = self._shelf.current.sides
            for side in held:
                self.fetch(side)
            upcoming = next(
                (
                    work
                    for work in following[len(held) :]
                    if work.shown.state in READY and (work.page_id or work.reopened)
                ),
                None,
            )
            if upcoming is not None:
                self.fetch(upcoming)
        self.trim()
        self.restore()

    def restore(self) -> None:
        """Sends for the next page whose small picture the queue lacks, after a crash or a lock; one at a time."""
        if any(work.is_fetching for work in self._shelf):
            return
        for work in self._shelf.from_hand():
            if work.shown.thumbnail is None and work.entry_id not in self._lost and work.record is None:
                self.fetch(work)
                if work.is_fetching:
                    return

    def note_lost(self, work: Work) -> None:
        """Its file is not to be had now: it is not sent for again before the document comes into the hand."""
        work.is_fetching = False
        self._lost.add(work.entry_id)
        self.restore()

    def fetch(self, work: Work) -> None:
        """Sends for a page that was dropped, or for that of a document of before a crash."""
        is_gone = work.page is None and (work.page_id != "" or work.reopened is not None)
        if is_gone and work.source is not None and not work.is_fetching:
            work.is_fetching = True
            self.open(work)

    def trim(self) -> None:
        """Drops the pages that are farthest from the hand, until the rest keeps to the limit."""
        kept: set[str] = set()
        used = 0.0
        for work in self._shelf.from_hand():
            page = work.page
            if page is None or page.page_id in kept:
                continue
            used += _WITH_LEVELS * len(page.raster.rgb)
            busy = self._shelf.is_in_hand(work) or work.shown.state in UNDER_WAY or work.source is None
            if busy or used <= self._limit_bytes:
                kept.add(page.page_id)
            else:
                work.page = work.picture = None

    def let_go(self, work: Work) -> None:
        """Forgets the content of the document's file, unless another document comes from it too."""
        content = work.source.content if work.source else None
        shared = any(other.source and other.source.content is content for other in self._shelf if other is not work)
        if content is not None and not shared:
            content.release()
