"""The history at work: finding, correcting, exporting again and erasing kept records."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.desktop.actions import Actions
from app.desktop.approval import Approvals
from app.desktop.desk import Desk
from app.desktop.dialogs.correct_dialog import CorrectDialog
from app.desktop.dialogs.erase_dialog import EraseDialog
from app.desktop.dialogs.history_dialog import HistoryDialog
from app.desktop.keeper import Keeper
from app.desktop.models.paged_model import Deliver
from app.desktop.notify import Notice
from app.desktop.outbox import Exporter
from app.desktop.tasks import Tasks
from app.desktop.theme import Theme
from app.domain.document import DocumentType
from app.domain.operators import Approval, Deed
from app.domain.record import Record
from app.domain.sides import record_type, whole_type
from app.records.record_shelf import KeptRecord, RecordQuery
from app.services.ledger import Ledger
from app.services.upkeep import erase_record


class HistoryRoom(QObject):
    """Opens the history and does what is asked for there. GUI thread only; nothing waits.

    Signals:
        failed(object): something could not be done; the AppError says why.
        notified(object): a Notice for the operator.
    """

    failed = Signal(object)
    notified = Signal(object)

    def __init__(
        self,
        theme: Theme,
        actions: Actions,
        desk: Desk,
        keeper: Keeper,
        approvals: Approvals,
        exporter: Exporter,
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._desk = desk
        self._keeper = keeper
        self._approvals = approvals
        self._exporter = exporter
        self._tasks = tasks
        self._window = window
        self._dialog: HistoryDialog | None = None
        actions["history"].triggered.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Shows the history, the newest records first."""
        if self._keeper.ledger is None:
            return
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        policy = self._keeper.policy
        types = {document.identifier: document for document in self._desk.catalogue}
        masked = {name: policy.masked(whole) for name in types if (whole := whole_type(types, name)) is not None}
        dialog = HistoryDialog(
            self._theme, self._desk.catalogue, self._desk.language, self._keeper.people, masked, self._window
        )
        self._dialog = dialog
        dialog.query_changed.connect(self._on_query_changed)
        dialog.record_opened.connect(self._on_record_opened)
        dialog.correct_requested.connect(self._on_correct_requested)
        dialog.export_requested.connect(self._on_export_requested)
        dialog.erase_requested.connect(self._on_erase_requested)
        dialog.shown_requested.connect(self._on_shown_requested)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.look()
        dialog.show()

    @Slot(object)
    def _on_query_changed(self, query: RecordQuery) -> None:
        dialog = self._dialog
        if dialog is None:
            return

        def fetch(first: int, limit: int, deliver: Deliver) -> None:
            self._keeper.ask(lambda ledger: ledger.find(query, limit=limit, first=first), deliver, self.failed.emit)

        def counted(count: int) -> None:
            if self._dialog is dialog and dialog.query == query:
                dialog.show_count(count)

        dialog.model.show(fetch)
        self._keeper.ask(lambda ledger: ledger.store.records.count(query), counted, self.failed.emit)

    @Slot(object)
    def _on_record_opened(self, kept: KeptRecord) -> None:
        dialog = self._dialog
        if dialog is None:
            return

        def found(versions: tuple[KeptRecord, ...]) -> None:
            if self._dialog is dialog:
                dialog.panel.show_versions(versions)

        record_id = kept.record.record_id
        self._keeper.ask(lambda ledger: ledger.store.records.versions(record_id), found, self.failed.emit)

    @Slot(object, str)
    def _on_shown_requested(self, kept: KeptRecord, key: str) -> None:
        actor = self._keeper.operator
        if actor is not None:
            record_id = kept.record.record_id
            self._keeper.ask(
                lambda ledger: ledger.note("field_shown", actor, record_id, field=key), _ignore, self.failed.emit
            )

    # --- correcting ---

    @Slot(object)
    def _on_correct_requested(self, kept: KeptRecord) -> None:
        document = self._type_of(kept.record)
        if document is None or self._dialog is None:
            return
        covered = self._keeper.policy.masked(document)
        dialog = CorrectDialog(self._theme, kept.record, document, self._desk.language, covered, self._dialog)

        def keep() -> None:
            actor = self._keeper.operator
            if actor is None:
                return
            who = actor.operator_id if self._keeper.needs_sign_in else actor.name
            record, reason = dialog.corrected(who, datetime.now().astimezone()), dialog.reason

            def agreed(approval: Approval | None) -> None:
                self._keeper.ask(
                    lambda ledger: ledger.correct(record, actor, reason=reason, approval=approval),
                    self._on_corrected,
                    self.failed.emit,
                )

            if record.overridden:
                self._approvals.for_deed(Deed.OVERRIDE, record.record_id, reason, agreed)
            else:
                agreed(None)

        dialog.accepted.connect(keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_corrected(self, _kept: object) -> None:
        self.notified.emit(Notice(self.tr("The correction is saved. The record of before stays in the history.")))
        self._look_again()

    # --- exporting again ---

    @Slot(object)
    def _on_export_requested(self, kept: KeptRecord) -> None:
        ledger, actor, profile = self._keeper.ledger, self._keeper.operator, self._desk.profile
        if ledger is None or actor is None or profile is None:
            return
        record, exporter = kept.record, self._exporter

        def write(book: Ledger) -> str:
            book.require(Deed.EXPORT, actor)
            file = exporter((book.exportable(record),), profile)
            book.exported([record.record_id], actor, profile=profile.name, format_name=profile.format.value)
            return file.name

        def written(name: str) -> None:
            self.notified.emit(Notice(self.tr("Written again to {file}").format(file=name)))
            self._look_again()

        self._keeper.ask(write, written, self.failed.emit)

    # --- erasing ---

    @Slot(object)
    def _on_erase_requested(self, kept: KeptRecord) -> None:
        document = self._type_of(kept.record)
        if self._dialog is None:
            return
        title = document.name(self._desk.language) if document else kept.record.document
        dialog = EraseDialog(self._theme, title, self._dialog)
        record_id = kept.record.record_id

        def erase() -> None:
            actor, reason = self._keeper.operator, dialog.reason
            if actor is None:
                return

            def agreed(approval: Approval | None) -> None:
                self._keeper.ask(
                    lambda ledger: erase_record(ledger, record_id, actor, reason=reason, approval=approval),
                    self._on_erased,
                    self.failed.emit,
                )

            self._approvals.for_deed(Deed.ERASE, record_id, reason, agreed)

        dialog.accepted.connect(erase)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_erased(self, _receipt: object) -> None:
        self.notified.emit(Notice(self.tr("Erased for good. A receipt without personal data stays in the log.")))
        self._look_again()

    # --- inside ---

    def _type_of(self, record: Record) -> DocumentType | None:
        return record_type({document.identifier: document for document in self._desk.catalogue}, record)

    def _look_again(self) -> None:
        if self._dialog is not None:
            self._dialog.look()

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.model.show(None)
            self._dialog.panel.show_record(None)
            self._dialog.deleteLater()
            self._dialog = None


def _ignore(_outcome: object) -> None:
    """What came of it changes nothing here."""
