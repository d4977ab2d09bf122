"""Changing the recovery passphrase at work: offer a fresh one, put it in the old one's place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.desktop.actions import Actions
from app.desktop.dialogs.passphrase_dialog import PassphraseDialog
from app.desktop.keeper import Keeper
from app.desktop.notify import Notice
from app.desktop.theme import Theme
from app.domain.errors import StoreError
from app.domain.operators import Deed


class PassphraseRoom(QObject):
    """Opens the dialog for an administrator. GUI thread only; nothing waits.

    Signals:
        failed(object): it could not be opened; the AppError says why.
        notified(object): a Notice for the operator.
    """

    failed = Signal(object)
    notified = Signal(object)

    def __init__(self, theme: Theme, actions: Actions, keeper: Keeper, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._keeper = keeper
        self._window = window
        self._dialog: PassphraseDialog | None = None
        actions["passphrase"].triggered.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Offers a fresh passphrase."""
        setup, actor = self._keeper.setup, self._keeper.operator
        if self._keeper.ledger is None or setup is None or actor is None or self._dialog is not None:
            return
        if not actor.may(Deed.CHANGE_RECOVERY):
            self.failed.emit(StoreError("not_allowed"))
            return
        dialog = PassphraseDialog(self._theme, setup.new_passphrase(), self._window)
        self._dialog = dialog
        dialog.passphrase_wanted.connect(self._on_passphrase_wanted)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    @Slot(str, bool)
    def _on_passphrase_wanted(self, passphrase: str, erase_older: bool) -> None:
        dialog, setup, actor = self._dialog, self._keeper.setup, self._keeper.operator
        if dialog is None or setup is None or actor is None:
            return

        def changed(_by_keyring: bool) -> None:
            if self._dialog is dialog:
                dialog.accept()
            self.notified.emit(Notice(self.tr("The new recovery passphrase holds. A fresh backup was made with it.")))

        self._keeper.ask(
            lambda ledger: setup.change_passphrase(ledger, actor, passphrase, erase_older=erase_older),
            changed,
            dialog.say_error,
        )

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
