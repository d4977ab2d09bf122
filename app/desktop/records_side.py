"""Everything on the desk that has to do with people, locks and kept records, put together."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.desktop import texts
from app.desktop.approval import Approvals
from app.desktop.audit_room import AuditRoom
from app.desktop.care import Care
from app.desktop.clipboard_guard import ClipboardGuard
from app.desktop.counting import Counting
from app.desktop.desk import Desk
from app.desktop.doctor_room import Doctor, DoctorRoom
from app.desktop.doorbell import Doorbell
from app.desktop.figures_room import FiguresRoom
from app.desktop.front_door import FrontDoor
from app.desktop.history_room import HistoryRoom
from app.desktop.idle_watch import IdleWatch
from app.desktop.journal import Journal
from app.desktop.keeper import Keeper
from app.desktop.lock import Lock
from app.desktop.main_window import MainWindow
from app.desktop.notify import Notice
from app.desktop.outbox import Exporter
from app.desktop.passphrase_room import PassphraseRoom
from app.desktop.people_room import PeopleRoom
from app.desktop.policy_room import PolicyRoom
from app.desktop.preferences import Preferences
from app.desktop.purge_room import PurgeRoom
from app.desktop.restore_room import RestoreRoom
from app.desktop.settings import DeskSettings
from app.desktop.settings_room import SettingsRoom
from app.desktop.store_gate import StoreGate
from app.desktop.tasks import Tasks
from app.desktop.theme import Theme
from app.desktop.views.cover_view import CoverView
from app.domain.document import DocumentType
from app.domain.errors import AppError
from app.domain.policy import SitePolicy
from app.domain.reading import Level
from app.services.store_setup import StoreSetup

_OF_THE_STORE = ("history", "audit", "figures", "policy", "passphrase", "back_up", "purge")


class RecordsSide(QObject):
    """Builds and connects the controllers of this side; decides nothing. GUI thread only."""

    def __init__(
        self,
        theme: Theme,
        settings: DeskSettings,
        preferences: Preferences,
        window: MainWindow,
        desk: Desk,
        tasks: Tasks,
        setup: StoreSetup | None,
        exporter: Exporter,
        *,
        login: str = "",
        site: SitePolicy | None = None,
        doctor: Doctor | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._seen = ("", "")
        views = window.views
        self.keeper = Keeper(setup, tasks, login=login, site=site, parent=self)
        self.clipboard = ClipboardGuard(preferences, self)
        self.cover = CoverView(theme, window)
        self.lock = Lock(window, views, desk, self.cover, self.clipboard)
        self.door = FrontDoor(theme, settings, window, self.keeper, self.lock, self.cover)
        self.idle = IdleWatch(preferences, parent=self)
        self.door.watch(self.idle)
        self.journal = Journal(desk, views.fields, self.keeper, self)
        approvals = Approvals(theme, self.keeper, window)
        self.gate = StoreGate(theme, desk, self.keeper, approvals, preferences, window)
        desk.gate = self.gate
        desk.narrow_types(self._narrowed)
        self.settings = SettingsRoom(theme, preferences, window.actions_table, views.messages, window)
        actions = window.actions_table
        self.history = HistoryRoom(theme, actions, desk, self.keeper, approvals, exporter, tasks, window)
        self.audit = AuditRoom(theme, actions, self.keeper, window)
        self.figures = FiguresRoom(theme, actions, desk, self.keeper, window)
        self.people = PeopleRoom(theme, actions, self.keeper, approvals, window)
        self.restoring = RestoreRoom(theme, actions, self.keeper, self.door, tasks, window)
        self.policy = PolicyRoom(theme, actions, desk, self.keeper, window)
        self.passphrase = PassphraseRoom(theme, actions, self.keeper, window)
        self.purging = PurgeRoom(actions, self.keeper, approvals, window)
        self.doctor = DoctorRoom(theme, actions, doctor, tasks, window)
        self.counting = Counting(desk, self.keeper, self)
        self.care = Care(self.keeper, self)
        self.doorbell = Doorbell(self)
        self.doorbell.rang.connect(self._on_doorbell_rang)
        actions["back_up"].triggered.connect(self.care.back_up)
        self._connect()

    def _connect(self) -> None:
        speakers = (self.history, self.audit, self.figures, self.restoring, self.care, self.purging)
        keepers = (self.policy, self.passphrase, self.journal)
        for speaker in (*speakers, *keepers, self.gate, self.doctor):
            speaker.failed.connect(self._on_failed)
        for teller in (*speakers, *keepers):
            teller.notified.connect(self._desk.notified)
        views = self._window.views
        views.fields.model.words.mask = self._masked
        views.fields.field_focused.connect(self._on_fields_field_focused)
        self.keeper.operator_changed.connect(self._on_keeper_operator_changed)
        self.journal.mode_known.connect(views.queue.show_kept)
        self.door.entered.connect(self.journal.take_back)
        self.keeper.opened.connect(self._on_keeper_opened)
        self.policy.policy_changed.connect(self._on_policy_changed)
        self._on_keeper_operator_changed()

    def end(self) -> None:
        """Keeps what was typed and empties the clipboard, at the end of the program; then `keeper.close`."""
        self._window.views.messages.clear()
        self.journal.flush()
        self.clipboard.clear()
        self.keeper.sign_out("quit")

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self._desk.notified.emit(Notice(texts.error_sentence(error), Level.ERROR))

    @Slot()
    def _on_keeper_opened(self) -> None:
        self.idle.limit_to(self.keeper.policy.lock_after_s)
        if self.keeper.setup is not None:
            self.doorbell.listen(self.keeper.setup.knock_file)

    @Slot()
    def _on_policy_changed(self) -> None:
        self.idle.limit_to(self.keeper.policy.lock_after_s)
        self.journal.follow_policy()
        self._window.views.fields.refresh()

    @Slot()
    def _on_doorbell_rang(self) -> None:
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()

    @Slot()
    def _on_keeper_operator_changed(self) -> None:
        operator = self.keeper.operator
        self._desk.operator = (operator.operator_id if self.keeper.needs_sign_in else operator.name) if operator else ""
        there, people = self.keeper.ledger is not None, self.keeper.needs_sign_in
        shown = dict.fromkeys(_OF_THE_STORE, there) | {"people": people, "restore": self.keeper.setup is not None}
        shown["set_up_store"] = self.keeper.setup is not None and not there and not self.keeper.setup.exists
        for name, visible in shown.items():
            self._window.actions_table[name].setVisible(visible)

    def _narrowed(self, document: DocumentType) -> DocumentType:
        return self.keeper.policy.narrowed(document)

    def _masked(self, document: DocumentType) -> frozenset[str]:
        return self.keeper.policy.masked(document)

    @Slot(str)
    def _on_fields_field_focused(self, key: str) -> None:
        """Whoever takes a covered field in hand sees it, and the log says so, once for each record."""
        session, actor = self._desk.session, self.keeper.operator
        if session is None or actor is None or self.keeper.ledger is None or key not in self._masked(session.document):
            return
        seen = (session.record_id, key)
        if seen != self._seen:
            self._seen = seen
            record_id = session.record_id
            self.keeper.ask(
                lambda ledger: ledger.note("field_shown", actor, record_id, field=key),
                lambda _none: None,
                self._on_failed,
            )
