"""People at work: entering, changing, and letting in again those who mistyped their PIN."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.desktop.actions import Actions
from app.desktop.approval import Approvals
from app.desktop.dialogs.people_dialog import PeopleDialog
from app.desktop.keeper import Keeper
from app.desktop.theme import Theme
from app.domain.operators import Approval, Deed, Operator, Role
from app.services.ledger import Ledger
from app.services.staff import add_operator, change_operator, let_in_again
from app.services.store_setup import operator_id


class PeopleRoom(QObject):
    """Opens the dialog for whoever is at the desk. GUI thread only; nothing waits."""

    def __init__(self, theme: Theme, actions: Actions, keeper: Keeper, approvals: Approvals, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._keeper = keeper
        self._approvals = approvals
        self._window = window
        self._dialog: PeopleDialog | None = None
        actions["people"].triggered.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Shows who works here."""
        actor = self._keeper.operator
        if not self._keeper.needs_sign_in or actor is None or self._dialog is not None:
            return
        dialog = PeopleDialog(self._theme, actor, self._window)
        self._dialog = dialog
        dialog.add_requested.connect(self._on_add_requested)
        dialog.change_requested.connect(self._on_change_requested)
        dialog.let_in_requested.connect(self._on_let_in_requested)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.show_people(self._keeper.people)
        dialog.open()

    @Slot(str, int, str)
    def _on_add_requested(self, name: str, role: int, pin: str) -> None:
        actor = self._keeper.operator
        identifier = operator_id(name, {one.operator_id for one in self._keeper.people})
        self._do(lambda ledger: add_operator(ledger, identifier, name, Role(role), pin, actor=actor))

    @Slot(object, str)
    def _on_change_requested(self, operator: Operator, pin: str) -> None:
        actor = self._keeper.operator
        if actor is not None:
            self._do(lambda ledger: change_operator(ledger, operator, actor=actor, pin=pin or None))

    @Slot(str)
    def _on_let_in_requested(self, identifier: str) -> None:
        actor = self._keeper.operator

        def agreed(approval: Approval | None) -> None:
            if actor is not None:
                self._do(lambda ledger: let_in_again(ledger, identifier, actor, approval=approval))

        self._approvals.for_deed(Deed.UNLOCK, identifier, "", agreed)

    def _do(self, call: Callable[[Ledger], object]) -> None:
        dialog = self._dialog

        def done(people: tuple[Operator, ...]) -> None:
            self._keeper.take_people(people)
            if dialog is not None and self._dialog is dialog:
                dialog.show_people(people)
                dialog.say(self.tr("Done."))

        def work(ledger: Ledger) -> tuple[Operator, ...]:
            call(ledger)
            return ledger.store.operators.all()

        if dialog is not None:
            self._keeper.ask(work, done, dialog.say_error)

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
