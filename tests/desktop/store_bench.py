"""A whole desk with a real store behind it: small costs, a folder of the test, a keyring that works or does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.application import Application
from app.desktop.doctor_room import Doctor
from app.desktop.intake import Source, sources_from_paths
from app.desktop.settings import DeskSettings
from app.domain.errors import ExportError
from app.domain.operators import Role
from app.domain.policy import SitePolicy
from app.domain.profile import ExportProfile
from app.domain.record import Record
from app.records.passphrase import Cost
from app.records.store import StoreOptions
from app.services.machine_settings import MachineSettings
from app.services.store_setup import NewPerson, StoreSetup
from tests.desktop.desk_samples import CATALOGUE, auto_backend
from tests.desktop.scripted_backend import ScriptedBackend

CHEAP = StoreOptions(cost=Cost(8, 1, 1))
MARA = NewPerson("Mara", Role.ADMINISTRATOR, "1111")
SUDA = NewPerson("Suda", Role.SUPERVISOR, "2222")
OLEK = NewPerson("Olek", Role.OPERATOR, "3333")
PEOPLE = (MARA, SUDA, OLEK)
TYPES = {document.identifier: document for document in CATALOGUE}


@dataclass
class PlainKeyring:
    """A keyring in memory; one that is not there when `works` is false."""

    works: bool = True
    secrets: dict[str, bytes] = field(default_factory=dict)

    def get(self, name: str) -> bytes | None:
        return self.secrets.get(name) if self.works else None

    def put(self, name: str, secret: bytes) -> bool:
        if self.works:
            self.secrets[name] = secret
        return self.works


@dataclass
class StoreBench:
    """One start of the program over a folder."""

    app: Application
    folder: Path
    written: list[Record]
    refusals: list[str]
    bot: QtBot

    def wait_for(self, what: str) -> None:
        """Until the cover asks for that, "" for no cover."""
        cover = self.app.records.cover
        self.bot.waitUntil(lambda: (cover.asked if cover.isVisible() else "") == what)

    def sign_in(self, person: NewPerson = MARA) -> None:
        self.wait_for("pin")
        self.app.records.cover.pin_given.emit(person.name.lower(), person.pin)
        self.wait_for("")

    def open_card(self) -> None:
        """A card on the desk, read, with every field that waits confirmed."""
        self.app.desk.open(self.more())
        self.bot.waitUntil(lambda: self.app.desk.session is not None and self.app.desk.session.reading is not None)

    def more(self, name: str = "card.png") -> tuple[Source, ...]:
        return sources_from_paths([name])

    def confirm_all(self) -> None:
        session = self.app.desk.session
        assert session is not None
        for key in session.open_keys:
            session.accept(key)
        self.app.window.views.fields.refresh()

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """The dialog of that kind, once it is shown."""
        found: list[QDialog] = []

        def look() -> bool:
            found[:] = [d for d in self.app.window.findChildren(kind) if d.isVisible()]
            return bool(found)

        self.bot.waitUntil(look)
        return found[0]

    def close(self) -> None:
        """Closes the window; whatever waits in the queue is left."""

        def leave() -> None:
            box = self.app.window.findChild(QMessageBox)
            if isinstance(box, QMessageBox):
                next(b for b in box.buttons() if b is not box.defaultButton()).click()

        QTimer.singleShot(0, leave)
        self.app.window.close()


def setup_of(folder: Path, keyring: PlainKeyring) -> StoreSetup:
    return StoreSetup(folder / "records", TYPES, keyring, CHEAP)


def start(
    qtbot: QtBot,
    folder: Path,
    *,
    people: Sequence[NewPerson] | None = None,
    keyring: PlainKeyring | None = None,
    backend: ScriptedBackend | None = None,
    machine: MachineSettings | None = None,
    site: SitePolicy | None = None,
    doctor: Doctor | None = None,
    keeps_nothing: bool = False,
) -> StoreBench:
    """Starts the desk; `people` sets a store up before (empty: one operator without a PIN)."""
    setup = setup_of(folder, keyring or PlainKeyring())
    if people is not None:
        setup.create(setup.new_passphrase(), people, "mara").store.close()
    written: list[Record] = []
    refusals: list[str] = []

    def exporter(records: Sequence[Record], profile: ExportProfile) -> Path:
        if refusals:
            raise ExportError(refusals.pop(0), file="guests.xlsx")
        written.extend(records)
        return Path(profile.path)

    settings = DeskSettings(folder / "desk.ini")
    settings.keep("start/seen", "yes")
    if keeps_nothing:
        settings.keep("store/choice", "nothing")
    app = Application(
        backend or auto_backend(),
        CATALOGUE,
        exporter,
        settings,
        operator="mara",
        setup=setup,
        machine=machine,
        site=site,
        doctor=doctor,
    )
    # The application owns what the window shows, and has to outlive it.
    qtbot.addWidget(app.window, before_close_func=lambda _window: app.desk.clear())
    qtbot.applications = [*getattr(qtbot, "applications", ()), app]
    with qtbot.waitExposed(app.window):
        app.start(())
    return StoreBench(app, folder, written, refusals, qtbot)


def press(widget: QWidget, words: str) -> None:
    """Clicks the button with these words."""
    button = next(b for b in widget.findChildren(QPushButton) if b.text() == words and b.isVisible())
    button.click()


def editor_called(widget: QWidget, name: str) -> QLineEdit:
    return next(e for e in widget.findChildren(QLineEdit) if e.accessibleName() == name)
