"""The scan in hand: starts it, takes its pages, keeps front and back together, and says how far it is."""

from __future__ import annotations

import uuid
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot

from app.desktop.intake import Source
from app.desktop.scan_choice import ScanChoice
from app.desktop.tasks import Tasks
from app.domain.errors import AppError
from app.services.scanning import RunningScan, ScannedPage, ScanService


class ScanState(Enum):
    """What the scanner is doing for the desk."""

    IDLE = auto()
    SCANNING = auto()
    STOPPING = auto()
    BACK_AWAITED = auto()


class ScanRoom(QObject):
    """One scan at a time, off the GUI thread. GUI thread only; nothing waits.

    Signals:
        state_changed(): the scan is at another point.
        progressed(object): ScanProgress of the page that is being scanned.
        sources_given(object): Sources (a tuple) for the queue: a page that has arrived.
        scan_finished(int): so many pages came, and the source is empty.
        failed(object): the scan ended with this AppError.
    """

    state_changed = Signal()
    progressed = Signal(object)
    sources_given = Signal(object)
    scan_finished = Signal(int)
    failed = Signal(object)

    def __init__(self, service: ScanService, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._state = ScanState.IDLE
        self._choice: ScanChoice | None = None
        self._running: RunningScan | None = None
        self._card = ""
        self._cards = 0
        self._is_back = False

    @property
    def state(self) -> ScanState:
        """Where the scan is."""
        return self._state

    @property
    def choice(self) -> ScanChoice | None:
        """How the scan in hand, or the last one, is done."""
        return self._choice

    @property
    def is_back(self) -> bool:
        """Whether the page in hand is the back of a card whose front is there."""
        return self._is_back

    def scan(self, choice: ScanChoice) -> None:
        """Scans, or scans the back if that is what is waited for. Does nothing while a scan is under way."""
        if self._state is ScanState.BACK_AWAITED:
            self.scan_back()
        elif self._state is ScanState.IDLE:
            self._choice, self._is_back = choice, False
            self._start(choice)

    @Slot()
    def scan_back(self) -> None:
        """Scans the other side of the card, once it was turned."""
        if self._state is ScanState.BACK_AWAITED and self._choice is not None:
            self._is_back = True
            self._start(self._choice)

    @Slot()
    def leave_back(self) -> None:
        """The card has no back that matters."""
        if self._state is ScanState.BACK_AWAITED:
            self._enter(ScanState.IDLE)

    @Slot()
    def stop(self) -> None:
        """Stops the scan; the pages that are there stay."""
        if self._state is ScanState.SCANNING and self._running is not None:
            self._running.cancel.cancel()
            self._enter(ScanState.STOPPING)
        else:
            self.leave_back()

    def close(self) -> None:
        """Ends everything, at the end of the program."""
        self._service.close()

    def _start(self, choice: ScanChoice) -> None:
        self._enter(ScanState.SCANNING)
        self._running = self._service.scan(
            choice.device.identifier,
            choice.wish,
            on_page=self._tasks.relay(self._take_page),
            on_progress=self._tasks.relay(self.progressed.emit),
        )
        self._tasks.watch(self._running.done, self._finish, self._fail)

    def _take_page(self, page: ScannedPage) -> None:
        choice = self._choice
        if choice is None:
            return
        is_back = self._is_back if choice.waits_for_back else choice.both_sides and page.number % 2 == 0
        if not is_back:
            self._cards += 1
            self._card = uuid.uuid4().hex
        card = self._card if choice.both_sides else ""
        self.sources_given.emit((Source(self._name(choice, is_back=is_back), data=page.untrusted_data, card=card),))

    def _name(self, choice: ScanChoice, *, is_back: bool) -> str:
        if not choice.both_sides:
            return self.tr("Scan {number}").format(number=self._cards)
        name = self.tr("Scan {number}, back") if is_back else self.tr("Scan {number}, front")
        return name.format(number=self._cards)

    def _finish(self, count: int) -> None:
        front_only = self._choice is not None and self._choice.waits_for_back and not self._is_back
        self._enter(ScanState.BACK_AWAITED if front_only and count else ScanState.IDLE)
        self.scan_finished.emit(count)

    def _fail(self, error: AppError) -> None:
        """A back that failed is still waited for: the front is in the queue already."""
        retry = self._is_back and self._choice is not None and self._choice.waits_for_back
        self._is_back = False
        self._enter(ScanState.BACK_AWAITED if retry else ScanState.IDLE)
        self.failed.emit(error)

    def _enter(self, state: ScanState) -> None:
        self._state = state
        self.state_changed.emit()
