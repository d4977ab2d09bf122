"""What the desk sends others for: decode, make a picture, read, read one box. Results come back as signals."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.desktop.intake import Source
from app.desktop.qimage import PagePicture, bmp_bytes, page_picture, thumbnail
from app.desktop.tasks import Tasks, Ticket
from app.domain.errors import AppError
from app.domain.geometry import Quad
from app.domain.image import Page, Raster
from app.domain.reading import FieldValue
from app.services.backend import Backend, Progress
from app.services.kept_file import ContentLimit, KeptFile

T = TypeVar("T")

THUMBNAIL_PX = (112, 76)
PREVIEW_PX = (640, 840)


class Errands(QObject):
    """Asks the backend and the task pool, each errand for one entry of the queue. GUI thread only; nothing waits.

    A newer reading of an entry makes the older one stale; stale results are never reported.

    Signals:
        pages_decoded(int, object): the entry's source holds these Pages (a tuple, at least one).
        picture_packed(int, object): the entry's picture as a KeptFile, to be opened as one.
        picture_made(str, object, object): the page with this id has this PagePicture and this thumbnail (QImage).
        lines_found(int, object): TextLines (a tuple) of the entry's page, while it is still being read.
        page_read(int, object): the Readings (a tuple, at least one) of the entry's page.
        failed(int, object): the entry's errand ended with this AppError.
    """

    pages_decoded = Signal(int, object)
    picture_packed = Signal(int, object)
    picture_made = Signal(str, object, object)
    lines_found = Signal(int, object)
    page_read = Signal(int, object)
    failed = Signal(int, object)

    def __init__(self, backend: Backend, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._tasks = tasks
        self._tickets: dict[int, list[Ticket]] = {}
        self._readings: dict[int, Ticket] = {}

    def open(self, entry_id: int, source: Source) -> None:
        """Finds out which pages the source holds."""
        future = self._backend.decode(source.untrusted, name=source.name, choice=source.choice)
        self._watch(entry_id, future, lambda pages: self.pages_decoded.emit(entry_id, pages), Ticket())

    def pack(self, entry_id: int, image: QImage, limit: ContentLimit) -> None:
        """Brings a picture that has no file form into one that can be decoded and kept."""
        ticket = self._tasks.run(
            lambda: KeptFile.of_picture(bmp_bytes(image), limit),
            lambda content: self.picture_packed.emit(entry_id, content),
            lambda error: self.failed.emit(entry_id, error),
        )
        self._keep(entry_id, ticket)

    def preview(self, entry_id: int, source: Source, done: Callable[[QImage], None]) -> None:
        """Makes a small picture of the one page that the source's choice names. Nothing is told if there is none."""
        future = self._backend.decode(source.untrusted, name=source.name, choice=source.choice)

        def shrink(pages: tuple[Page, ...]) -> None:
            raster = pages[0].raster
            self._keep(entry_id, self._tasks.run(lambda: _small(raster), done, lambda _error: None))

        self._keep(entry_id, self._tasks.watch(future, shrink, lambda _error: None))

    def make_picture(self, page: Page) -> None:
        """Makes the page ready to be painted."""
        page_id, raster = page.page_id, page.raster
        self._tasks.run(
            lambda: _picture_and_thumbnail(raster),
            lambda made: self.picture_made.emit(page_id, *made),
            lambda error: self.failed.emit(0, error),
        )

    def read(self, entry_id: int, page: Page, document: str) -> None:
        """Reads the page as that type, or as whatever it is found to be ("auto")."""
        before = self._readings.pop(entry_id, None)
        if before is not None:
            before.drop()
        ticket = Ticket()

        def on_progress(news: Progress) -> None:
            if not ticket.dropped and news.lines:
                self.lines_found.emit(entry_id, news.lines)

        future = self._backend.read(page, document=document, on_progress=self._tasks.relay(on_progress))
        self._watch(entry_id, future, lambda readings: self.page_read.emit(entry_id, readings), ticket)
        self._readings[entry_id] = ticket

    def read_box(
        self,
        entry_id: int,
        page: Page,
        quad: Quad,
        *,
        document: str,
        key: str,
        done: Callable[[FieldValue], None],
        failed: Callable[[AppError], None],
    ) -> None:
        """Reads one field afresh from one box (pixels of the page)."""
        future = self._backend.reread(page, quad, document=document, key=key)
        self._keep(entry_id, self._tasks.watch(future, done, failed))

    def drop(self, entry_id: int) -> None:
        """Whatever is under way for the entry comes to nothing."""
        self._readings.pop(entry_id, None)
        for ticket in self._tickets.pop(entry_id, []):
            ticket.drop()

    def forget(self, page_id: str) -> None:
        """Tells the backend that nobody needs the page any more."""
        self._backend.forget(page_id)

    def _watch(self, entry_id: int, future: Future[T], done: Callable[[T], None], ticket: Ticket) -> None:
        self._tasks.watch(future, done, lambda error: self.failed.emit(entry_id, error), ticket)
        self._keep(entry_id, ticket)

    def _keep(self, entry_id: int, ticket: Ticket) -> None:
        alive = [known for known in self._tickets.get(entry_id, []) if not known.ended]
        self._tickets[entry_id] = [*alive, ticket]


def _small(raster: Raster) -> QImage:
    return thumbnail(page_picture(raster), *PREVIEW_PX)


def _picture_and_thumbnail(raster: Raster) -> tuple[PagePicture, QImage]:
    picture = page_picture(raster)
    return picture, thumbnail(picture, *THUMBNAIL_PX)
