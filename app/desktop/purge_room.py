"""What the site's policy wants erased by now: shown as a number, agreed to by two, erased for good."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from app.desktop import texts
from app.desktop.actions import Actions
from app.desktop.approval import Approvals
from app.desktop.keeper import Keeper
from app.desktop.notify import Notice
from app.desktop.theme import Role, set_role
from app.domain.errors import AppError, StoreError
from app.domain.operators import Approval, Deed
from app.services.upkeep import accept_clock, due, purge

_DOUBTED_DATES = {"clock_set_back", "clock_leapt"}


class PurgeRoom(QObject):
    """Asks before it erases; nothing is erased by itself. GUI thread only; nothing waits.

    Signals:
        failed(object): it could not be done; the AppError says why.
        notified(object): a Notice for the operator.
    """

    failed = Signal(object)
    notified = Signal(object)

    def __init__(self, actions: Actions, keeper: Keeper, approvals: Approvals, window: QWidget) -> None:
        super().__init__(window)
        self._keeper = keeper
        self._approvals = approvals
        self._window = window
        actions["purge"].triggered.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Finds out what is due, and asks."""
        actor = self._keeper.operator
        if self._keeper.ledger is None or actor is None:
            return
        if not actor.may(Deed.PURGE):
            self.failed.emit(StoreError("not_allowed"))
            return
        self._keeper.ask(due, self._on_found, self._on_not_looked)

    def _on_found(self, found: Sequence[object]) -> None:
        if not found:
            self.notified.emit(Notice(self.tr("Nothing is due to be erased.")))
            return
        self._ask(
            self.tr("%n record(s) are due to be erased, whole or in part.", "", len(found)),
            self.tr("Nobody can bring them back, and the backups are renewed without them."),
            self.tr("Erase them for good"),
            self._on_wanted,
        )

    def _on_not_looked(self, error: AppError) -> None:
        """A date that does not fit what was seen before can be confirmed by whoever may do so."""
        actor = self._keeper.operator
        if error.code not in _DOUBTED_DATES or actor is None or not actor.may(Deed.ACCEPT_CLOCK):
            self.failed.emit(error)
            return
        self._ask(
            texts.error_sentence(error),
            self.tr("If you confirm a wrong date, records are erased too early or too late."),
            self.tr("The date is right"),
            self._on_date_confirmed,
        )

    @Slot()
    def _on_date_confirmed(self) -> None:
        actor = self._keeper.operator

        def agreed(approval: Approval | None) -> None:
            if actor is not None:
                self._keeper.ask(
                    lambda ledger: accept_clock(ledger, actor, approval=approval),
                    lambda _none: self.look(),
                    self.failed.emit,
                )

        self._approvals.for_deed(Deed.ACCEPT_CLOCK, "", "", agreed)

    def _ask(self, text: str, more: str, verb: str, wanted: Callable[[], None]) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Erase what is due"))
        box.setText(text)
        box.setInformativeText(more)
        go = box.addButton(verb, QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        set_role(keep, Role.PRIMARY)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        go.clicked.connect(wanted)
        box.finished.connect(box.deleteLater)
        box.open()

    @Slot()
    def _on_wanted(self) -> None:
        actor = self._keeper.operator

        def agreed(approval: Approval | None) -> None:
            if actor is not None:
                self._keeper.ask(
                    lambda ledger: purge(ledger, actor, approval=approval), self._on_purged, self.failed.emit
                )

        self._approvals.for_deed(Deed.PURGE, "", "", agreed)

    def _on_purged(self, receipts: Sequence[object]) -> None:
        told = self.tr("%n record(s) were erased, whole or in part. The receipts are in the log.", "", len(receipts))
        self.notified.emit(Notice(told))
