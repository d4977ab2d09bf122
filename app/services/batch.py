"""Reads a folder without a window: finds the files, leaves out what is done, writes what is read, tells how it goes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.capture.formats import FILE_SUFFIXES
from app.domain.errors import InputError
from app.services.batch_crew import Crew
from app.services.batch_log import BatchLog
from app.services.batch_task import BatchAnswer, BatchOrder, digest_of


@dataclass(frozen=True, slots=True)
class BatchProgress:
    """How a batch goes: files in all, done (in earlier runs too), failed among those, and copies of others, which are
    read once. `left_s` are the seconds that it may still take.
    """

    total: int
    done: int
    failed: int
    copies: int
    left_s: float


class Batch:
    """One folder and where its results go. `on_progress` is called after every file, on the thread that runs."""

    def __init__(
        self,
        folder: Path,
        log: BatchLog,
        *,
        document: str = "auto",
        photo: bool = False,
        on_progress: Callable[[BatchProgress], None] = lambda _progress: None,
    ) -> None:
        self._folder, self._log = folder, log
        self._document, self._photo = document, photo
        self._on_progress = on_progress
        self._seen: set[str] = set()
        self._copies = 0
        self._passing: list[BatchAnswer] = []

    def run(self, crew: Crew) -> BatchProgress:
        """Reads everything that is not done yet; how it went in the end.

        Raises: InputError `file_missing` if the folder cannot be listed; AppError if the crew or the results fail:
        what is written stays, and the next run goes on from there.
        """
        files = folder_files(self._folder)
        before, began = len(self._log), time.monotonic()
        for answer in crew.answers(self._orders(files)):
            if answer.final:
                self._log.add(answer)
            else:
                self._passing.append(answer)
            done = len(self._log) - before + len(self._passing)
            self._on_progress(self._progress(len(files), (time.monotonic() - began) / done))
        for answer in self._passing:
            self._log.add_for_now(answer)
        return self._progress(len(files), 0.0)

    def _orders(self, files: Sequence[str]) -> Iterator[BatchOrder]:
        """Every content once. Called on the crew's threads, one at a time."""
        for file in files:
            try:
                digest = digest_of(file)
            except InputError:
                # Nobody knows its content; the one who reads it will say what is wrong.
                digest = f"unread {file}"
            if digest in self._seen:
                self._copies += 1
            elif digest not in self._log:
                yield BatchOrder(file, digest, self._document, self._photo)
            self._seen.add(digest)

    def _progress(self, total: int, seconds_each: float) -> BatchProgress:
        done = len(self._log) + len(self._passing)
        left = max(0, total - self._copies - done)
        return BatchProgress(total, done, self._log.failures + len(self._passing), self._copies, left * seconds_each)


def folder_files(folder: Path) -> list[str]:
    """The pictures and PDF files in the folder and below, by their suffixes, hidden ones left out; sorted.

    Raises: InputError `file_missing` if there is no such folder.
    """
    if not folder.is_dir():
        raise InputError("file_missing")
    found = []
    for path in folder.rglob("*"):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if not hidden and path.suffix.lower().lstrip(".") in FILE_SUFFIXES and path.is_file():
            found.append(str(path))
    return sorted(found)
