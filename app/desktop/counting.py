"""Counts how the desk does, without a single value: readings, failures, restarts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.desktop.desk import Desk
from app.desktop.keeper import Keeper
from app.services.backend import BackendState
from app.services.figures import count_reading, count_restart


class Counting(QObject):
    """Sends every count to the store; where there is none, nothing is counted. GUI thread only; nothing waits."""

    def __init__(self, desk: Desk, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        desk.reading_ended.connect(self._on_desk_reading_ended)

    @Slot(object)
    def note_state(self, state: BackendState) -> None:
        """The reading process is in this state now."""
        if state is BackendState.RESTARTING and self._keeper.ledger is not None:
            self._keeper.ask(lambda ledger: count_restart(ledger, "worker"), _ignore, _ignore)

    @Slot(str, str)
    def _on_desk_reading_ended(self, document: str, error_code: str) -> None:
        if self._keeper.ledger is not None:
            self._keeper.ask(lambda ledger: count_reading(ledger, document, error_code), _ignore, _ignore)


def _ignore(_outcome: object) -> None:
    """A count that is lost is not worth a message."""
