"""Reading files through a backend: what the command line and the headless demonstration share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path

from app.capture.decoded import EVERY_PAGE, PageChoice
from app.domain.errors import AppError, InputError
from app.domain.image import Page
from app.domain.reading import Reading
from app.services.backend import Backend

_PART_PAGES = 4
"""So many pages of a long file are held at a time."""
_LOCKED = ("pdf_password_needed", "pdf_password_wrong")

AskPassword = Callable[[AppError, str], str]
"""Given what is the matter and the file, what somebody types; "" to give up."""


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of one file: the numbers of its pages with their readings, and the error that ended it, if any."""

    file: str
    pages: tuple[tuple[int, tuple[Reading, ...]], ...] = ()
    error: AppError | None = None


def read_files(
    backend: Backend,
    files: Sequence[str],
    *,
    document: str = "auto",
    choice: PageChoice = EVERY_PAGE,
    ask_password: AskPassword = lambda _error, _file: "",
) -> Iterator[FileOutcome]:
    """One outcome for each file, in order; the next file is decoded while one is read. Long files are read whole, a few
    pages at a time.
    """
    first = _first_part(choice)
    waiting: Future[tuple[Page, ...]] | None = None
    for index, file in enumerate(files):
        decoded = waiting if waiting is not None else backend.decode(Path(file), choice=first)
        waiting = backend.decode(Path(files[index + 1]), choice=first) if index + 1 < len(files) else None
        source = _Source(backend, Path(file), file, ask_password)
        yield _outcome(backend, file, source.pages(choice, decoded), document)


def read_source(
    backend: Backend, data: bytes, file: str, *, document: str = "auto", choice: PageChoice = EVERY_PAGE
) -> FileOutcome:
    """The outcome of a file whose content is in memory already; `file` is its name."""
    source = _Source(backend, data, file, lambda _error, _file: "")
    decoded = backend.decode(data, name=file, choice=_first_part(choice))
    return _outcome(backend, file, source.pages(choice, decoded), document)


def _outcome(backend: Backend, file: str, pages: Iterator[Page], document: str) -> FileOutcome:
    done = []
    try:
        for page in pages:
            try:
                done.append((page.number, backend.read(page, document=document).result()))
            finally:
                backend.forget(page.page_id)
    except AppError as error:
        return FileOutcome(file, tuple(done), error)
    return FileOutcome(file, tuple(done))


@dataclass(frozen=True, slots=True)
class _Source:
    """A file on its way to be decoded, part by part."""

    backend: Backend
    untrusted: Path | bytes
    file: str
    ask_password: AskPassword

    def pages(self, choice: PageChoice, decoded: Future[tuple[Page, ...]]) -> Iterator[Page]:
        """The pages of the file, the first of them from what is being decoded already."""
        while True:
            try:
                ready = decoded.result()
            except InputError as error:
                choice = self._other_choice(error, choice)
                decoded = self._decode(_first_part(choice))
            else:
                break
        yield from ready
        for start in range(_PART_PAGES, len(choice.pages), _PART_PAGES):
            part = replace(choice, pages=choice.pages[start : start + _PART_PAGES])
            yield from self._decode(part).result()

    def _decode(self, choice: PageChoice) -> Future[tuple[Page, ...]]:
        return self.backend.decode(self.untrusted, name=self.file, choice=choice)

    def _other_choice(self, error: InputError, choice: PageChoice) -> PageChoice:
        if error.code == "pages_to_choose":
            return replace(choice, pages=tuple(range(1, int(error.params["count"]) + 1)))
        password = self.ask_password(error, self.file) if error.code in _LOCKED else ""
        if not password:
            raise error
        return replace(choice, password=password)


def _first_part(choice: PageChoice) -> PageChoice:
    return replace(choice, pages=choice.pages[:_PART_PAGES])
