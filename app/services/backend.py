"""What the desk asks of the reading side: decode, read, read again; wherever and however that happens."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.capture.decoded import EVERY_PAGE, PageChoice
from app.domain.geometry import Quad
from app.domain.image import Page
from app.domain.reading import FieldValue, Reading
from app.domain.text import TextLine
from app.services.kept_file import KeptFile


class BackendState(StrEnum):
    """Health of the reading process, shown on the status line."""

    STARTING = "starting"
    READY = "ready"
    RESTARTING = "restarting"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Progress:
    """News about a page that is being read: `stage` is "located", "lines" or "fields"; `lines` what was read so far."""

    page_id: str
    stage: str
    lines: tuple[TextLine, ...] = ()


class Backend(Protocol):
    """Called from any thread. Futures fail with AppError only; callbacks arrive on a thread of the backend's own."""

    def decode(
        self, source: Path | bytes | KeptFile, *, name: str = "", choice: PageChoice = EVERY_PAGE
    ) -> Future[tuple[Page, ...]]:
        """The chosen pages of a file, or of a file's bytes; `name` is then what the operator knows them by.

        The future fails with InputError for anything that is not a whole, sane picture; `pages_to_choose` and
        `pdf_password_needed` ask for another `choice`.
        """
        ...

    def read(
        self, page: Page, *, document: str = "auto", on_progress: Callable[[Progress], None] | None = None
    ) -> Future[tuple[Reading, ...]]:
        """The readings of a page, at least one. `document` is an identifier or "auto".

        Fails with EngineError `worker_died` or `worker_timeout` if the reading process was lost; the next call works.
        """
        ...

    def reread(self, page: Page, quad: Quad, *, document: str, key: str) -> Future[FieldValue]:
        """One field read afresh from one box (pixels of the page). `key` "" reads plain text into `value`."""
        ...

    def forget(self, page_id: str) -> None:
        """Drops everything that is held about the page; its running and waiting work is cancelled."""
        ...

    def watch_state(self, listener: Callable[[BackendState], None]) -> None:
        """Calls `listener` with the state now and after every change."""
        ...

    def close(self) -> None:
        """Ends the processes; waits at most two seconds, then kills."""
        ...
