"""Everything on the desk that has to do with scanners, put together: the keys, the dialog, the line at the foot."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.desktop import texts
from app.desktop.desk import Desk
from app.desktop.dialogs.scan_dialog import ScanDialog
from app.desktop.main_window import MainWindow
from app.desktop.notify import Notice
from app.desktop.scan_choice import ScanChoice, keep_address, keep_choice, kept_addresses, kept_choice
from app.desktop.scan_room import ScanRoom
from app.desktop.settings import DeskSettings
from app.desktop.tasks import Tasks
from app.desktop.theme import Theme
from app.desktop.views.scan_bar import ScanBar
from app.domain.errors import AppError
from app.domain.reading import Level
from app.services.scanning import Device, ScanOptions, ScanService


class ScanSide(QObject):
    """Builds and connects what scans. GUI thread only; `end` at the end of the program."""

    def __init__(
        self, theme: Theme, settings: DeskSettings, window: MainWindow, desk: Desk, tasks: Tasks, service: ScanService
    ) -> None:
        super().__init__(window)
        self._theme, self._settings, self._window, self._desk = theme, settings, window, desk
        self._tasks, self._service = tasks, service
        self._dialog: ScanDialog | None = None
        self.room = ScanRoom(service, tasks, self)
        self.bar = ScanBar(theme, self.room, window)
        window.add_foot(self.bar)
        self.room.sources_given.connect(desk.open)
        self.room.failed.connect(self._on_room_failed)
        self.bar.stop_requested.connect(self.room.stop)
        self.bar.back_requested.connect(self.room.scan_back)
        self.bar.no_back_requested.connect(self.room.leave_back)
        actions = window.actions_table
        actions["scan"].triggered.connect(self.scan)
        actions["scan_setup"].triggered.connect(self.set_up)
        actions.keys_changed.connect(self._on_actions_keys_changed)
        self._on_actions_keys_changed()

    @property
    def dialog(self) -> ScanDialog | None:
        """The dialog while it is open."""
        return self._dialog

    @Slot()
    def scan(self) -> None:
        """Scans as the last time, or the back of the card if that is waited for; asks how if there was no last time."""
        choice = kept_choice(self._settings)
        if choice is None:
            self.set_up()
        else:
            self.room.scan(choice)

    @Slot()
    def set_up(self) -> None:
        """Asks which scanner and how."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        dialog = self._dialog = ScanDialog(self._theme, kept_choice(self._settings), self._window)
        dialog.search_requested.connect(self._find)
        dialog.address_given.connect(self._find_at)
        dialog.device_chosen.connect(self._ask_options)
        dialog.scan_requested.connect(self._on_dialog_scan_requested)
        dialog.finished.connect(self._on_dialog_finished)
        last = kept_choice(self._settings)
        if last is not None:
            self._ask_options(last.device.identifier)
        self._find()
        dialog.open()

    def end(self) -> None:
        """Stops a scan that is under way."""
        self.room.close()

    # --- errands ---

    @Slot()
    def _find(self) -> None:
        if self._dialog is not None:
            self._dialog.show_searching()
            found = self._service.find(kept_addresses(self._settings))
            self._tasks.watch(found, self._on_devices_found, self._on_search_failed)

    @Slot(str)
    def _find_at(self, address: str) -> None:
        def done(device: Device) -> None:
            keep_address(self._settings, device.identifier.partition(" ")[2])
            if self._dialog is not None:
                self._dialog.add_device(device)

        self._tasks.watch(self._service.find_at(address), done, self._on_search_failed)

    @Slot(str)
    def _ask_options(self, identifier: str) -> None:
        def done(options: ScanOptions) -> None:
            if self._dialog is not None:
                self._dialog.show_options(identifier, options)

        self._tasks.watch(self._service.options(identifier), done, self._on_search_failed)

    def _on_devices_found(self, devices: tuple[Device, ...]) -> None:
        if self._dialog is not None:
            self._dialog.show_devices(devices)

    def _on_search_failed(self, error: AppError) -> None:
        if self._dialog is not None:
            self._dialog.show_error(texts.error_sentence(error))

    # --- slots ---

    @Slot(object)
    def _on_dialog_scan_requested(self, choice: ScanChoice) -> None:
        keep_choice(self._settings, choice)
        self.room.leave_back()
        self.room.scan(choice)

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    @Slot(object)
    def _on_room_failed(self, error: AppError) -> None:
        sentence = texts.error_sentence(error)
        if error.code == "scanner_cancelled":
            self._desk.notified.emit(Notice(sentence, Level.INFO))
        else:
            self._desk.notified.emit(Notice(sentence, Level.ERROR, self.tr("Scan again"), self.scan))

    @Slot()
    def _on_actions_keys_changed(self) -> None:
        self.bar.set_key(self._window.actions_table.key_hint("scan"))
