"""The desk as a program: one QApplication, one theme, one window, from the first event to the last."""

from __future__ import annotations

import getpass
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.desktop.camera_side import CameraSide
from app.desktop.desk import Desk
from app.desktop.doctor_room import Doctor
from app.desktop.folder_watch import FolderWatch
from app.desktop.icons import icon
from app.desktop.intake import sources_from_paths
from app.desktop.language import install_language, interface_language
from app.desktop.looks import restore_looks
from app.desktop.main_window import MainWindow
from app.desktop.outbox import Exporter
from app.desktop.preferences import Preferences
from app.desktop.records_side import RecordsSide
from app.desktop.scan_side import ScanSide
from app.desktop.settings import DeskSettings
from app.desktop.tasks import Tasks
from app.desktop.theme import Theme
from app.desktop.tidying import Tidier
from app.domain.document import DocumentType
from app.domain.policy import SitePolicy
from app.domain.profile import ExportProfile
from app.domain.record import Record
from app.resources import resource
from app.services.backend import Backend
from app.services.looking import LookService
from app.services.machine_settings import MachineSettings
from app.services.scanning import ScanService
from app.services.store_setup import StoreSetup
from app.services.tally import Tally

_SPECIMEN_SUFFIXES = (".png", ".jpg")


class Application(QObject):
    """Builds the desk around a backend and takes it down again. GUI thread only; one at a time."""

    def __init__(
        self,
        backend: Backend,
        catalogue: Sequence[DocumentType],
        exporter: Exporter,
        settings: DeskSettings,
        *,
        operator: str,
        language: str = "en",
        scanning: ScanService | None = None,
        setup: StoreSetup | None = None,
        machine: MachineSettings | None = None,
        site: SitePolicy | None = None,
        doctor: Doctor | None = None,
    ) -> None:
        super().__init__()
        self._backend = backend
        exporter = _one_at_a_time(exporter)
        self._settings = settings
        self.theme = Theme(self)
        restore_looks(self.theme, settings)
        self._tasks = Tasks(self)
        self.desk = Desk(backend, catalogue, exporter, self._tasks, operator=operator, parent=self)
        self.desk.language = language
        self.desk.tally = kept_tally(settings)
        self.desk.record_left.connect(self._on_desk_record_left)
        self.window = MainWindow(self.theme, settings, self.desk)
        self.window.setWindowIcon(icon(self.theme, "countersign", "accent"))
        self.window.closed.connect(self._on_window_closed)
        self.scanning = ScanSide(self.theme, settings, self.window, self.desk, self._tasks, scanning or ScanService({}))
        self.watch = FolderWatch(self.theme, settings, self.desk, self._tasks, self.window)
        self.window.actions_table["watch"].triggered.connect(self.watch.choose)
        self.camera = CameraSide(self.theme, settings, self.window, self.desk, self._tasks, LookService)
        self.preferences = Preferences(settings, machine, self)
        self.records = RecordsSide(
            self.theme,
            settings,
            self.preferences,
            self.window,
            self.desk,
            self._tasks,
            setup,
            exporter,
            login=operator,
            site=site,
            doctor=doctor,
        )
        backend.watch_state(self._tasks.relay(self.records.counting.note_state))
        backend.watch_state(self._tasks.relay(self.window.views.status.show_reader))

    def start(self, paths: Sequence[Path]) -> None:
        """Shows the window with these files, or on the very first start with the specimen."""
        self.window.show()
        self.records.door.start()
        wanted = tuple(paths) or self._specimen()
        self.desk.open(sources_from_paths(wanted))

    def _specimen(self) -> tuple[Path, ...]:
        if self._settings.text("start/seen"):
            return ()
        self._settings.keep("start/seen", "yes")
        folder = resource("specimens")
        files = sorted(folder.iterdir()) if folder.is_dir() else []
        return tuple(file for file in files if file.suffix in _SPECIMEN_SUFFIXES)[:1]

    @Slot(object)
    def _on_desk_record_left(self, tally: Tally) -> None:
        for name in ("day", "records", "seconds", "keys"):
            self._settings.keep(f"tally/{name}", getattr(tally, name))

    @Slot()
    def _on_window_closed(self) -> None:
        self.scanning.end()
        self.camera.end()
        self.records.end()
        self.desk.clear()
        self._tasks.close()
        self.records.keeper.close()
        self._settings.flush()
        self._backend.close()


def _one_at_a_time(exporter: Exporter) -> Exporter:
    """Records leave from the desk and from the history; two writers of one file would lose what the other wrote."""
    turn = threading.Lock()

    def export(records: Sequence[Record], profile: ExportProfile) -> Path:
        with turn:
            return exporter(records, profile)

    return export


def kept_tally(settings: DeskSettings) -> Tally:
    """The sums of the day as they were kept."""
    numbers = {name: settings.number(f"tally/{name}") for name in ("records", "seconds", "keys")}
    return Tally(settings.text("tally/day"), int(numbers["records"]), numbers["seconds"], int(numbers["keys"]))


def run_desk(
    backend: Backend,
    catalogue: Sequence[DocumentType],
    exporter: Exporter,
    settings: Path,
    paths: Sequence[Path],
    *,
    operator: str = "",
    scanning: ScanService | None = None,
    setup: StoreSetup | None = None,
    machine: MachineSettings | None = None,
    site: SitePolicy | None = None,
    doctor: Doctor | None = None,
) -> int:
    """Shows the desk until its window is closed, and returns the process's exit status.

    `settings` is the file that remembers geometry, keys and profiles; `scanning` reaches the scanners of this computer;
    `setup` is where records are or may be kept, None to keep nothing; `machine` is what the administrator has locked;
    `site` is the policy of a site that keeps nothing; `doctor` looks whether everything is well;
    `paths` are opened at once. Ask `app.desktop.display.require_display` first: Qt ends the process where no window can
    be shown. The backend is closed on return. Main thread only.
    """
    app = QApplication.instance() or QApplication([sys.argv[0]])
    QGuiApplication.setApplicationName("Countersign")
    QGuiApplication.setDesktopFileName("countersign")
    kept = DeskSettings(settings)
    language = interface_language(kept, str(Preferences(kept, machine).value("language")))
    install_language(app, language)
    desk = Application(
        backend,
        catalogue,
        exporter,
        kept,
        operator=operator or _login(),
        language=language,
        scanning=scanning,
        setup=setup,
        machine=machine,
        site=site,
        doctor=doctor,
    )
    Tidier(app)
    QTimer.singleShot(0, lambda: desk.start(paths))
    try:
        return app.exec()
    finally:
        backend.close()


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
