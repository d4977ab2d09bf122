"""Restoring at work: choose a backup, close the store, put it in place, open it again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.desktop.actions import Actions
from app.desktop.dialogs.restore_dialog import RestoreDialog
from app.desktop.front_door import FrontDoor
from app.desktop.keeper import Keeper
from app.desktop.notify import Notice
from app.desktop.tasks import Tasks
from app.desktop.theme import Theme
from app.domain.errors import AppError, StoreError
from app.domain.operators import Deed
from app.domain.reading import Level
from app.services.store_setup import StoreSetup


class RestoreRoom(QObject):
    """Opens the dialog from the menu, and from the cover when the store does not open. GUI thread only; nothing waits.

    Signals:
        failed(object): it could not be done; the AppError says why. The store that was there is opened again.
        notified(object): a Notice for the operator.
    """

    failed = Signal(object)
    notified = Signal(object)

    def __init__(
        self, theme: Theme, actions: Actions, keeper: Keeper, door: FrontDoor, tasks: Tasks, window: QWidget
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._keeper = keeper
        self._door = door
        self._tasks = tasks
        self._window = window
        self._told: Notice | None = None
        actions["restore"].triggered.connect(self.open)
        door.restore_requested.connect(self.open)
        door.entered.connect(self._on_door_entered)

    @Slot()
    def open(self) -> None:
        """Asks which backup; only an administrator may, while the store is open."""
        setup, actor = self._keeper.setup, self._keeper.operator
        if setup is None:
            return
        if self._keeper.ledger is not None and (actor is None or not actor.may(Deed.RESTORE)):
            self.failed.emit(StoreError("not_allowed"))
            return
        dialog = RestoreDialog(self._theme, self._window)
        dialog.folder_chosen.connect(lambda folder: self._look(setup, dialog, folder))
        dialog.accepted.connect(lambda: self._restore(dialog.chosen, dialog.passphrase))
        dialog.finished.connect(dialog.deleteLater)
        self._look(setup, dialog, None)
        dialog.open()

    def _look(self, setup: StoreSetup, dialog: RestoreDialog, folder: Path | None) -> None:
        self._tasks.run(lambda: setup.backups(folder), dialog.show_backups, self.failed.emit)

    def _restore(self, backup: Path | None, passphrase: str) -> None:
        if backup is None:
            return
        self._door.cover(self.tr("Checking and restoring the backup"))
        self._keeper.restore(backup, passphrase, self._on_restored, self._on_restore_failed)

    def _on_restored(self, replaced: Path | None) -> None:
        told = self.tr("The backup was restored.")
        if replaced is not None:
            told = self.tr("The backup was restored. What was here before is in {folder}.").format(folder=replaced)
        self._told = Notice(told)
        self._door.open_store()

    def _on_restore_failed(self, error: AppError) -> None:
        from app.desktop import texts

        self._told = Notice(texts.error_sentence(error), Level.ERROR)
        self._door.open_store()

    @Slot()
    def _on_door_entered(self) -> None:
        told, self._told = self._told, None
        if told is not None:
            self.notified.emit(told)
