"""The policy at work: the administrator looks at it, changes it and puts it in force."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.desktop.actions import Actions
from app.desktop.desk import Desk
from app.desktop.dialogs.policy_dialog import PolicyDialog
from app.desktop.keeper import Keeper
from app.desktop.notify import Notice
from app.desktop.theme import Theme
from app.domain.errors import StoreError
from app.domain.operators import Deed
from app.domain.policy import SitePolicy
from app.records.policy_file import PolicyInForce, policy_in_force, policy_to_adopt


class PolicyRoom(QObject):
    """Opens the dialog for those who may change the policy. GUI thread only; nothing waits.

    Signals:
        failed(object): it could not be opened; the AppError says why.
        notified(object): a Notice for the operator.
        policy_changed(): another policy is in force.
    """

    failed = Signal(object)
    notified = Signal(object)
    policy_changed = Signal()

    def __init__(self, theme: Theme, actions: Actions, desk: Desk, keeper: Keeper, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._desk = desk
        self._keeper = keeper
        self._window = window
        self._dialog: PolicyDialog | None = None
        actions["policy"].triggered.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Shows the policy in force."""
        actor = self._keeper.operator
        if self._keeper.ledger is None or actor is None or self._dialog is not None:
            return
        if not actor.may(Deed.CHANGE_POLICY):
            self.failed.emit(StoreError("not_allowed"))
            return
        dialog = PolicyDialog(self._theme, self._desk.catalogue, self._desk.language, self._window)
        self._dialog = dialog
        dialog.file_wanted.connect(self._on_file_wanted)
        dialog.policy_wanted.connect(self._on_policy_wanted)
        dialog.finished.connect(self._on_dialog_finished)
        self._keeper.ask(lambda ledger: policy_in_force(ledger.store), self._on_found, self.failed.emit)
        dialog.open()

    def _on_found(self, found: PolicyInForce) -> None:
        if self._dialog is not None:
            differs = found.is_written and found.file_differs
            self._dialog.show_policy(found.policy, in_force=True, file_differs=differs)

    @Slot()
    def _on_file_wanted(self) -> None:
        dialog = self._dialog

        def found(policy: SitePolicy) -> None:
            if dialog is not None and self._dialog is dialog:
                dialog.show_policy(policy, in_force=False, file_differs=False)

        if dialog is not None:
            self._keeper.ask(lambda ledger: policy_to_adopt(ledger.store), found, dialog.say_error)

    @Slot(object)
    def _on_policy_wanted(self, policy: SitePolicy) -> None:
        dialog, actor = self._dialog, self._keeper.operator
        if dialog is None or actor is None:
            return

        def changed(_none: None) -> None:
            if self._dialog is dialog:
                dialog.accept()
            self.policy_changed.emit()
            self.notified.emit(Notice(self.tr("The policy is in force. It holds for the next document.")))

        self._keeper.ask(lambda ledger: ledger.change_policy(policy, actor), changed, dialog.say_error)

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
