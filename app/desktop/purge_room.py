"""What the site's policy wants erased by now: shown as a number, agreed to by two, erased for good."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from app.desktop.actions import Actions
from app.desktop.approval import Approvals
from app.desktop.keeper import Keeper
from app.desktop.notify import Notice
from app.desktop.theme import Role, set_role
from app.domain.errors import StoreError
from app.domain.operators import Approval, Deed
from app.services.upkeep import due, purge


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
        self._keeper.ask(due, self._on_found, self.failed.emit)

    def _on_found(self, found: Sequence[object]) -> None:
        if not found:
            self.notified.emit(Notice(self.tr("Nothing is due to be erased.")))
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Erase what is due"))
        box.setText(self.tr("%n record(s) are due to be erased, whole or in part.", "", len(found)))
        box.setInformativeText(self.tr("Nobody can bring them back, and the backups are renewed without them."))
        go = box.addButton(self.tr("Erase them for good"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        set_role(keep, Role.PRIMARY)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        go.clicked.connect(self._on_wanted)
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
