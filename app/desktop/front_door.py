"""Who may see the desk: the first start, opening the store, signing in, and locking when nobody is there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.desktop import texts
from app.desktop.dialogs.first_start import FirstStart
from app.desktop.idle_watch import IdleWatch
from app.desktop.keeper import Keeper
from app.desktop.lock import Lock
from app.desktop.main_window import MainWindow
from app.desktop.settings import DeskSettings
from app.desktop.theme import Theme
from app.desktop.views.cover_view import CoverView
from app.domain.errors import AppError
from app.domain.operators import Operator

_CHOICE, _NOTHING = "store/choice", "nothing"


class FrontDoor(QObject):
    """Leads from the start of the program to a desk with somebody at it, and back again when they leave. GUI thread
    only.

    Signals:
        entered(): somebody is at the desk, with the store open or without one; also after every lock.
        restore_requested(): a backup shall take the place of the store that does not open.
    """

    entered = Signal()
    restore_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        settings: DeskSettings,
        window: MainWindow,
        keeper: Keeper,
        lock: Lock,
        cover: CoverView,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._settings = settings
        self._window = window
        self._keeper = keeper
        self._lock = lock
        self._cover = cover
        self._last_id = ""
        self._wizard: FirstStart | None = None
        cover.pin_given.connect(self._on_cover_pin_given)
        cover.passphrase_given.connect(self._on_cover_passphrase_given)
        cover.go_on_requested.connect(self._enter)
        cover.retry_requested.connect(self.open_store)
        cover.leave_requested.connect(self._enter)
        cover.restore_requested.connect(self.restore_requested)
        slots = {"lock": self.lock, "switch_operator": self._on_switch_triggered, "set_up_store": self.set_up}
        for name, slot in slots.items():
            window.actions_table[name].triggered.connect(slot)
        self._show_switch()

    def watch(self, idle: IdleWatch) -> None:
        """Locks when nobody has touched the desk for a while."""
        idle.idle_reached.connect(self._on_idle_reached)

    def start(self) -> None:
        """Does what the state of the store asks for. The window is shown already."""
        setup = self._keeper.setup
        if setup is not None and setup.exists:
            self._open_store()
        elif setup is not None and self._settings.text(_CHOICE) != _NOTHING:
            self.set_up()
        else:
            self._enter()

    @Slot()
    def lock(self) -> None:
        """Covers the desk at once."""
        self._leave("lock")

    # --- the first start ---

    @Slot()
    def set_up(self) -> None:
        """Asks what shall become of records, where there is no store yet."""
        setup = self._keeper.setup
        if setup is None or setup.exists or self._wizard is not None:
            return
        wizard = FirstStart(self._theme, setup.folder, self._window)
        self._wizard = wizard
        wizard.passphrase_wanted.connect(self._on_wizard_passphrase_wanted)
        wizard.store_wanted.connect(self._on_wizard_store_wanted)
        wizard.nothing_wanted.connect(self._on_wizard_nothing_wanted)
        wizard.finished.connect(self._on_wizard_finished)
        wizard.open()

    @Slot()
    def _on_wizard_passphrase_wanted(self) -> None:
        wizard = self._wizard
        if wizard is not None:
            self._keeper.prepare(lambda words, works: wizard.offer(words, keyring_works=works), wizard.show_fault)

    @Slot(str, object)
    def _on_wizard_store_wanted(self, passphrase: str, people: object) -> None:
        wizard = self._wizard
        if wizard is not None and isinstance(people, tuple):
            self._keeper.create(passphrase, people, wizard.show_done, wizard.show_fault)

    @Slot()
    def _on_wizard_nothing_wanted(self) -> None:
        self._settings.keep(_CHOICE, _NOTHING)

    @Slot()
    def _on_wizard_finished(self) -> None:
        if self._wizard is not None:
            self._wizard.deleteLater()
            self._wizard = None
        if self._keeper.needs_sign_in:
            self._ask_who()
        else:
            self._enter()

    # --- opening ---

    def cover(self, words: str) -> None:
        """Covers the desk with a request for patience."""
        self._lock.close()
        self._cover.show_wait(words)

    @Slot()
    def open_store(self) -> None:
        """Opens the store, or tries once more."""
        self._open_store()

    def _open_store(self, passphrase: str = "") -> None:
        self._lock.close()
        if not passphrase:
            self._cover.show_wait(self.tr("Opening the store"))
        self._keeper.open(self._on_store_opened, self._on_store_failed, passphrase)

    def _on_store_opened(self) -> None:
        if self._keeper.needs_sign_in:
            self._ask_who()
        else:
            self._enter()

    def _on_store_failed(self, error: AppError) -> None:
        if error.code == "passphrase_needed":
            self._cover.show_passphrase()
        elif error.code == "passphrase_wrong":
            self._cover.say(texts.error_sentence(error))
        else:
            self._cover.show_fault(texts.error_sentence(error))

    @Slot(str)
    def _on_cover_passphrase_given(self, passphrase: str) -> None:
        self._open_store(passphrase)

    # --- people ---

    def _ask_who(self) -> None:
        self._lock.close()
        self._cover.show_sign_in(self._keeper.operators, self._last_id)

    @Slot(str, str)
    def _on_cover_pin_given(self, operator_id: str, pin: str) -> None:
        self._keeper.sign_in(operator_id, pin, self._on_signed_in, self._on_sign_in_failed)

    def _on_signed_in(self, operator: Operator) -> None:
        self._last_id = operator.operator_id
        self._enter()

    def _on_sign_in_failed(self, error: AppError) -> None:
        if error.code == "pin_wait":
            self._cover.say_locked(int(error.params.get("seconds", 0)))
        else:
            self._cover.say(texts.error_sentence(error))

    @Slot()
    def _enter(self) -> None:
        self._show_switch()
        self._lock.open()
        self.entered.emit()

    def _leave(self, because: str) -> None:
        if self._lock.is_closed or self._wizard is not None:
            return
        self._lock.close()
        if self._keeper.needs_sign_in:
            self._keeper.sign_out(because)
            self._cover.show_sign_in(self._keeper.operators, self._last_id)
        else:
            self._cover.show_go_on()

    @Slot()
    def _on_switch_triggered(self) -> None:
        self._leave("switch")

    @Slot()
    def _on_idle_reached(self) -> None:
        self._leave("idle")

    def _show_switch(self) -> None:
        self._window.actions_table["switch_operator"].setVisible(self._keeper.needs_sign_in)
