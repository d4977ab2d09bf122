"""The way out where records are kept: who is alike, who checks, who agrees; then the store, then the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.desktop.approval import Approvals
from app.desktop.desk import Desk
from app.desktop.dialogs.alike_dialog import AlikeDialog
from app.desktop.dialogs.second_check import SecondCheckDialog
from app.desktop.gate import Go
from app.desktop.keeper import Keeper
from app.desktop.models.field_words import FieldWords
from app.desktop.preferences import Preferences
from app.desktop.qimage import jpeg_of
from app.desktop.theme import Theme
from app.domain.document import DocumentType
from app.domain.errors import AppError
from app.domain.operators import Approval, Deed, Operator
from app.domain.policy import PictureKeeping
from app.domain.profile import ExportProfile
from app.domain.reading import Reading
from app.domain.record import Record
from app.domain.sides import record_type
from app.services.figures import count_export, count_record
from app.services.ledger import Ledger, Likeness
from app.services.outgoing import only_exported
from app.services.redaction import redacted
from app.services.review import ReviewSession


class StoreGate(QObject):
    """Asks one question after the other; going back at any of them leaves the review as it was. GUI thread only.

    Signals:
        failed(object): something could not be asked or noted; the AppError says why.
    """

    failed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        desk: Desk,
        keeper: Keeper,
        approvals: Approvals,
        preferences: Preferences,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._desk = desk
        self._keeper = keeper
        self._approvals = approvals
        self._preferences = preferences
        self._window = window

    def ask(self, record: Record, session: ReviewSession, go: Go) -> None:
        """Shows what is alike, then has the chosen fields typed again, then asks for an agreement to an override."""
        if self._keeper.ledger is None or self._keeper.operator is None:
            go(None)
            return

        picture = self._picture(record, session)

        def checked(second: Operator | None) -> None:
            self._ask_agreement(record, session.reading, (second, picture), go)

        self._show_alike(record, lambda: self._ask_second(session, checked))

    def _picture(self, record: Record, session: ReviewSession) -> Callable[[], bytes]:
        """What makes the picture that the site keeps with the record, off the GUI thread; empty where it keeps none.

        Of a card with two sides, the front.
        """
        work, kind = self._desk.current, self._keeper.policy.picture_of(record.document)
        if work is None or work.page is None or kind not in {PictureKeeping.WHOLE, PictureKeeping.REDACTED}:
            return bytes
        raster = work.page.raster
        if kind is PictureKeeping.WHOLE:
            return lambda: jpeg_of(raster)
        rules = self._keeper.policy
        shown = [f for f in session.fields if f.side == 0 and f.quad and f.value]
        quads = [field.quad for field in shown if field.quad and rules.rule(session.document, field.key).store]
        return lambda: jpeg_of(redacted(raster, quads))

    def outgoing(self, record: Record) -> Record:
        """What the site lets out of it."""
        ledger = self._keeper.ledger
        if ledger is not None:
            return ledger.exportable(record)
        document = self._type_of(record)
        return only_exported(self._keeper.policy, document, record) if document else record

    def note_written(self, record: Record, profile: ExportProfile) -> None:
        """Notes in the log that it has left."""
        actor = self._keeper.operator
        if self._keeper.ledger is None or actor is None:
            return

        def note(ledger: Ledger) -> None:
            ledger.exported(
                [record.record_id],
                actor,
                profile=profile.name,
                format_name=profile.format.value,
                file=Path(profile.path),
            )
            count_export(ledger, profile.format.value)

        self._keeper.ask(note, lambda _none: None, self.failed.emit)

    def _type_of(self, record: Record) -> DocumentType | None:
        return record_type({one.identifier: one for one in self._desk.catalogue}, record)

    # --- one question each ---

    def _show_alike(self, record: Record, then: Callable[[], None]) -> None:
        if not self._preferences.is_on("records/ask_alike"):
            then()
            return

        def found(alike: tuple[Likeness, ...]) -> None:
            if not alike:
                then()
                return
            words = FieldWords(self._desk.language)
            words.document = self._type_of(record)
            names = {d.identifier: d.name(self._desk.language) for d in self._desk.catalogue}
            covered = self._keeper.policy.masked(words.document) if words.document else frozenset()
            dialog = AlikeDialog(self._theme, record, alike, words, names, covered, self._window)
            dialog.accepted.connect(then)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._keeper.ask(lambda ledger: ledger.alike(record), found, self.failed.emit)

    def _ask_second(self, session: ReviewSession, then: Callable[[Operator | None], None]) -> None:
        keys = [key for key in self._keeper.policy.rekeyed(session.document) if session.field(key)]
        if not keys or not self._keeper.needs_sign_in:
            then(None)
            return

        def came(second: Operator) -> None:
            words = FieldWords(self._desk.language)
            dialog = SecondCheckDialog(self._theme, session, keys, words, self._window)
            dialog.accepted.connect(lambda: then(second))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._approvals.another_operator(self.tr("Who types the chosen fields a second time?"), came)

    def _ask_agreement(
        self, record: Record, reading: Reading | None, beside: tuple[Operator | None, Callable[[], bytes]], go: Go
    ) -> None:
        actor, ledger = self._keeper.operator, self._keeper.ledger
        if actor is None or ledger is None:
            return

        def agreed(approval: Approval | None) -> None:
            go(lambda: keep(ledger, record, actor, reading, beside, approval))

        if record.overridden:
            self._approvals.for_deed(Deed.OVERRIDE, record.record_id, record.override_reason, agreed)
        else:
            agreed(None)


def keep(
    ledger: Ledger,
    record: Record,
    actor: Operator,
    reading: Reading | None,
    beside: tuple[Operator | None, Callable[[], bytes]],
    approval: Approval | None,
) -> None:
    """Commits the record, with who typed it a second time and the picture that is kept with it, and counts it. Not for
    the GUI thread.

    A record that is there already was kept by a try whose answer got lost: that is as good.

    Raises: StoreError.
    """
    try:
        second, picture = beside
        checked_by = second.operator_id if second else ""
        ledger.countersign(record, actor, approval=approval, checked_by=checked_by, picture=picture())
    except AppError as error:
        if error.code != "record_exists":
            raise
        return
    count_record(ledger, record, reading)
