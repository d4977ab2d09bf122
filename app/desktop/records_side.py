"""Everything on the desk that has to do with people, locks and kept records, put together."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.desktop import texts
from app.desktop.approval import Approvals
from app.desktop.clipboard_guard import ClipboardGuard
from app.desktop.desk import Desk
from app.desktop.front_door import FrontDoor
from app.desktop.idle_watch import IdleWatch
from app.desktop.journal import Journal
from app.desktop.keeper import Keeper
from app.desktop.lock import Lock
from app.desktop.main_window import MainWindow
from app.desktop.notify import Notice
from app.desktop.preferences import Preferences
from app.desktop.settings import DeskSettings
from app.desktop.settings_room import SettingsRoom
from app.desktop.store_gate import StoreGate
from app.desktop.tasks import Tasks
from app.desktop.theme import Theme
from app.desktop.views.cover_view import CoverView
from app.domain.errors import AppError
from app.domain.reading import Level
from app.services.store_setup import StoreSetup


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
        *,
        login: str = "",
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        views = window.views
        self.keeper = Keeper(setup, tasks, login=login, parent=self)
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
        self.settings = SettingsRoom(theme, preferences, window.actions_table, views.messages, window)
        self.journal.failed.connect(self._on_failed)
        self.gate.failed.connect(self._on_failed)
        self.keeper.operator_changed.connect(self._on_keeper_operator_changed)
        self.door.entered.connect(self.journal.take_back)
        self.keeper.opened.connect(self._on_keeper_opened)
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

    @Slot()
    def _on_keeper_operator_changed(self) -> None:
        operator = self.keeper.operator
        self._desk.operator = (operator.operator_id if self.keeper.needs_sign_in else operator.name) if operator else ""
