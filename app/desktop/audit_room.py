"""The log at work: its table, the check of its chain, the file for an auditor."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop.actions import Actions
from app.desktop.dialogs.audit_dialog import AuditDialog
from app.desktop.keeper import Keeper
from app.desktop.models.paged_model import Deliver
from app.desktop.notify import Notice
from app.desktop.theme import Theme
from app.domain.errors import AppError, StoreError
from app.domain.operators import Deed
from app.domain.trail import Breach
from app.records.audit_log import AuditFilter
from app.services.upkeep import hand_over_log


class AuditRoom(QObject):
    """Opens the log for those who may read it. GUI thread only; nothing waits.

    Signals:
        failed(object): something could not be done; the AppError says why.
        notified(object): a Notice for the operator.
    """

    failed = Signal(object)
    notified = Signal(object)

    def __init__(self, theme: Theme, actions: Actions, keeper: Keeper, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._keeper = keeper
        self._window = window
        self._dialog: AuditDialog | None = None
        actions["audit"].triggered.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Shows the log, the newest entries first."""
        actor = self._keeper.operator
        if self._keeper.ledger is None or actor is None or self._dialog is not None:
            return
        if not actor.may(Deed.READ_LOG):
            self.failed.emit(StoreError("not_allowed"))
            return
        dialog = AuditDialog(self._theme, self._keeper.people, self._window)
        self._dialog = dialog
        dialog.filter_changed.connect(self._on_filter_changed)
        dialog.check_requested.connect(self._on_check_requested)
        dialog.export_requested.connect(self._on_export_requested)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.look()
        dialog.show()

    def write_to(self, file: Path) -> None:
        """Writes the whole log into that file."""
        actor = self._keeper.operator
        if actor is None:
            return

        def written(_checkpoint: object) -> None:
            told = self.tr("The log was written to {file}. An auditor checks it with countersign verify-log.")
            self.notified.emit(Notice(told.format(file=file.name)))
            if self._dialog is not None:
                self._dialog.look()

        self._keeper.ask(lambda ledger: hand_over_log(ledger, actor, file), written, self.failed.emit)

    @Slot(object)
    def _on_filter_changed(self, wanted: AuditFilter) -> None:
        dialog = self._dialog
        if dialog is None:
            return

        def fetch(first: int, limit: int, deliver: Deliver) -> None:
            self._keeper.ask(
                lambda ledger: ledger.store.audit.entries(wanted, limit=limit, first=first), deliver, self.failed.emit
            )

        def counted(count: int) -> None:
            if self._dialog is dialog and dialog.wanted == wanted:
                dialog.show_count(count)

        dialog.model.show(fetch)
        self._keeper.ask(lambda ledger: ledger.store.audit.count(wanted), counted, self.failed.emit)

    @Slot()
    def _on_check_requested(self) -> None:
        dialog = self._dialog

        def looked(breaches: tuple[Breach, ...]) -> None:
            if dialog is not None and self._dialog is dialog:
                dialog.show_breaches(breaches)

        self._keeper.ask(lambda ledger: ledger.store.breaches(), looked, self._on_check_failed)

    def _on_check_failed(self, error: AppError) -> None:
        self.failed.emit(error)
        if self._dialog is not None:
            self._dialog.show_breaches((Breach(error.code),))

    @Slot()
    def _on_export_requested(self) -> None:
        kind = self.tr("Log") + " (*.jsonl)"
        path, _ = QFileDialog.getSaveFileName(self._dialog, self.tr("Write the log to"), "countersign-log.jsonl", kind)
        if path:
            self.write_to(Path(path))

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.model.show(None)
            self._dialog.deleteLater()
            self._dialog = None
