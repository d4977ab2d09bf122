"""What the store needs while the desk is open: a look at the start, the day's checkpoint, backups when they are due."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.desktop.keeper import Keeper
from app.desktop.notify import Notice
from app.domain.errors import AppError
from app.domain.reading import Level
from app.services.upkeep import StartReport, back_up, begin, tend

EVERY_MS = 10 * 60 * 1000


class Care(QObject):
    """Tends the store every ten minutes, off the GUI thread.

    Signals:
        failed(object): it could not be done; the AppError says why.
        notified(object): a Notice for the operator.
    """

    failed = Signal(object)
    notified = Signal(object)

    def __init__(self, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._waiting: list[Callable[[], None]] = []
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.tend)
        keeper.opened.connect(self._on_keeper_opened)

    @Slot()
    def tend(self) -> None:
        """Does what is due."""
        if self._keeper.ledger is not None:
            self._queue(lambda: self._keeper.ask(tend, self._on_done, self._on_failed))

    @Slot()
    def back_up(self) -> None:
        """Makes a backup now."""
        actor = self._keeper.operator
        if self._keeper.ledger is None or actor is None:
            return

        def made(folder: str) -> None:
            told = self.tr("A backup was made and checked: {folder}. Copy it to a stick now and then.")
            self._on_done(folder)
            self.notified.emit(Notice(told.format(folder=folder)))

        self._queue(lambda: self._keeper.ask(lambda ledger: str(back_up(ledger, actor).folder), made, self._on_failed))

    def _queue(self, job: Callable[[], None]) -> None:
        """One at a time: a backup clears away what looks like the rest of another one."""
        self._waiting.append(job)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting and not self._busy:
            self._busy = True
            self._waiting.pop(0)()

    def _on_done(self, _outcome: object) -> None:
        self._busy = False
        self._go_on()

    def _on_failed(self, error: AppError) -> None:
        self._on_done(None)
        self.failed.emit(error)

    @Slot()
    def _on_keeper_opened(self) -> None:
        self._timer.start()
        self._keeper.ask(begin, self._on_begun, self.failed.emit)

    def _on_begun(self, report: StartReport) -> None:
        if report.fell_behind:
            told = self.tr(
                "The records are older than they were: an old copy is in their place. Tell the administrator."
            )
            self.notified.emit(Notice(told, Level.ERROR))
        self.tend()
