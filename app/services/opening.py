"""Reading files through a backend: what the command line and the headless demonstration share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import AppError
from app.domain.image import Page
from app.domain.reading import Reading
from app.services.backend import Backend


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of one file: its pages with their readings, or the error that ended it."""

    file: str
    pages: tuple[tuple[Page, tuple[Reading, ...]], ...] = ()
    error: AppError | None = None


def read_files(backend: Backend, files: Sequence[str], *, document: str = "auto") -> Iterator[FileOutcome]:
    """One outcome for each file, in order; the next file is decoded while one is read."""
    waiting: Future[tuple[Page, ...]] | None = None
    for index, file in enumerate(files):
        decoded = waiting if waiting is not None else backend.decode(Path(file))
        waiting = backend.decode(Path(files[index + 1])) if index + 1 < len(files) else None
        yield _outcome(backend, file, decoded, document)


def _outcome(backend: Backend, file: str, decoded: Future[tuple[Page, ...]], document: str) -> FileOutcome:
    done = []
    try:
        for page in decoded.result():
            try:
                done.append((page, backend.read(page, document=document).result()))
            finally:
                backend.forget(page.page_id)
    except AppError as error:
        return FileOutcome(file, tuple(done), error)
    return FileOutcome(file, tuple(done))
