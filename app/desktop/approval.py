"""Asks a second person for an agreement, and hands it on when the PIN was right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.desktop import texts
from app.desktop.dialogs.second_person import SecondPersonDialog
from app.desktop.keeper import Keeper
from app.desktop.theme import Theme
from app.domain.errors import AppError
from app.domain.operators import Approval, Deed, Operator, Role
from app.services.staff import agree, come_beside


class Approvals(QObject):
    """One question at a time; nothing is called when the operator goes back. GUI thread only."""

    def __init__(self, theme: Theme, keeper: Keeper, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._keeper = keeper
        self._window = window

    def for_deed(self, deed: Deed, subject: str, reason: str, done: Callable[[Approval | None], None]) -> None:
        """Calls `done` with a supervisor's agreement to the deed; at once, and with None, where the site wants none."""
        ledger, actor = self._keeper.ledger, self._keeper.operator
        if ledger is None or actor is None or not self._keeper.needs_sign_in or not ledger.needs_approval(deed):
            done(None)
            return
        others = [one for one in self._others(actor) if one.role >= Role.SUPERVISOR and one.may(deed)]
        dialog = SecondPersonDialog(self._theme, others, self.tr("Two people"), deed_question(deed), self._window)

        def asked(approver_id: str, pin: str) -> None:
            self._keeper.ask(
                lambda book: agree(
                    book, deed, subject, asked_by=actor.operator_id, approver_id=approver_id, pin=pin, reason=reason
                ),
                agreed,
                refused,
            )

        def agreed(approval: Approval) -> None:
            dialog.accept()
            done(approval)

        def refused(error: AppError) -> None:
            dialog.say(texts.error_sentence(error))

        dialog.pin_given.connect(asked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def another_operator(self, question: str, done: Callable[[Operator], None]) -> None:
        """Calls `done` with somebody else than whoever is at the desk, who has shown it by a PIN."""
        actor = self._keeper.operator
        if actor is None:
            return
        dialog = SecondPersonDialog(self._theme, self._others(actor), self.tr("Second person"), question, self._window)

        def came(operator: Operator) -> None:
            dialog.accept()
            done(operator)

        def asked(operator_id: str, pin: str) -> None:
            self._keeper.ask(
                lambda book: come_beside(book, operator_id, pin, beside=actor.operator_id),
                came,
                lambda error: dialog.say(texts.error_sentence(error)),
            )

        dialog.pin_given.connect(asked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _others(self, actor: Operator) -> list[Operator]:
        return [one for one in self._keeper.operators if one.operator_id != actor.operator_id]


def deed_question(deed: Deed) -> str:
    """What the second person agrees to, as a question."""
    questions = {
        Deed.OVERRIDE: QCoreApplication.translate(
            "Approvals", "A rule is not met. Does a second person agree that the record is right all the same?"
        ),
        Deed.PURGE: QCoreApplication.translate(
            "Approvals", "Records are to be erased for good. Does a second person agree?"
        ),
        Deed.ERASE: QCoreApplication.translate(
            "Approvals", "A record is to be erased for good. Does a second person agree?"
        ),
        Deed.UNLOCK: QCoreApplication.translate(
            "Approvals", "Somebody is to be let in again before the wait is over. Does a second person agree?"
        ),
    }
    return questions.get(deed, QCoreApplication.translate("Approvals", "Does a second person agree?"))
