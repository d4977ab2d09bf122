"""A backend that answers when the test says so: a plain class behind the same protocol as the real one."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

from app.capture.decoded import EVERY_PAGE, PageChoice
from app.domain.errors import AppError
from app.domain.geometry import Quad
from app.domain.image import Page
from app.domain.reading import FieldValue, Reading
from app.domain.text import TextLine
from app.services.backend import BackendState, Progress
from app.services.kept_file import KeptFile


@dataclass
class Asked:
    """One call that waits for its answer."""

    what: str
    future: Future[object]
    page: Page | None = None
    untrusted: Path | bytes | KeptFile = b""
    name: str = ""
    choice: PageChoice = EVERY_PAGE
    document: str = ""
    key: str = ""
    quad: Quad | None = None
    on_progress: Callable[[Progress], None] | None = None

    @property
    def file(self) -> Path:
        assert isinstance(self.untrusted, KeptFile)
        return self.untrusted.path

    def answer(self, result: object) -> None:
        if self.future.cancelled() or not self.future.set_running_or_notify_cancel():
            return
        self.future.set_result(result)

    def fail(self, error: AppError) -> None:
        if self.future.cancelled() or not self.future.set_running_or_notify_cancel():
            return
        self.future.set_exception(error)

    def tell(self, stage: str, lines: tuple[TextLine, ...] = ()) -> None:
        assert self.on_progress is not None
        assert self.page is not None
        self.on_progress(Progress(self.page.page_id, stage, lines))


@dataclass
class ScriptedBackend:
    """Keeps every call until it is answered. With `pages` and `readings` it answers at once."""

    pages: tuple[Page, ...] = ()
    readings: Callable[[Page, str], tuple[Reading, ...]] | None = None
    calls: list[Asked] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    listeners: list[Callable[[BackendState], None]] = field(default_factory=list)
    closed: bool = False

    def decode(
        self, source: Path | bytes | KeptFile, *, name: str = "", choice: PageChoice = EVERY_PAGE
    ) -> Future[tuple[Page, ...]]:
        asked = self._ask(Asked("decode", Future(), untrusted=source, name=name, choice=choice))
        if self.pages:
            asked.answer(self.pages)
        return asked.future  # type: ignore[return-value]

    def read(
        self, page: Page, *, document: str = "auto", on_progress: Callable[[Progress], None] | None = None
    ) -> Future[tuple[Reading, ...]]:
        asked = self._ask(Asked("read", Future(), page, document=document, on_progress=on_progress))
        if self.readings is not None:
            asked.answer(self.readings(page, document))
        return asked.future  # type: ignore[return-value]

    def reread(self, page: Page, quad: Quad, *, document: str, key: str) -> Future[FieldValue]:
        asked = self._ask(Asked("reread", Future(), page, document=document, key=key, quad=quad))
        return asked.future  # type: ignore[return-value]

    def forget(self, page_id: str) -> None:
        self.forgotten.append(page_id)

    def watch_state(self, listener: Callable[[BackendState], None]) -> None:
        self.listeners.append(listener)
        listener(BackendState.READY)

    def close(self) -> None:
        self.closed = True

    def of(self, what: str) -> list[Asked]:
        return [asked for asked in self.calls if asked.what == what]

    def last(self, what: str) -> Asked:
        return self.of(what)[-1]

    def _ask(self, asked: Asked) -> Asked:
        self.calls.append(asked)
        return asked
