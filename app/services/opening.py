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
        yield _outcome(backend, file, _pages(backend, file, choice, decoded, ask_password), document)


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


def _pages(
    backend: Backend, file: str, choice: PageChoice, decoded: Future[tuple[Page, ...]], ask_password: AskPassword
) -> Iterator[Page]:
    """The pages of the file, the first of them from what is being decoded already."""
    while True:
        try:
            ready = decoded.result()
        except InputError as error:
            choice = _other_choice(error, file, choice, ask_password)
            decoded = backend.decode(Path(file), choice=_first_part(choice))
        else:
            break
    yield from ready
    for start in range(_PART_PAGES, len(choice.pages), _PART_PAGES):
        part = replace(choice, pages=choice.pages[start : start + _PART_PAGES])
        yield from backend.decode(Path(file), choice=part).result()


def _other_choice(error: InputError, file: str, choice: PageChoice, ask_password: AskPassword) -> PageChoice:
    if error.code == "pages_to_choose":
        return replace(choice, pages=tuple(range(1, int(error.params["count"]) + 1)))
    password = ask_password(error, file) if error.code in _LOCKED else ""
    if not password:
        raise error
    return replace(choice, password=password)


def _first_part(choice: PageChoice) -> PageChoice:
    return replace(choice, pages=choice.pages[:_PART_PAGES])
