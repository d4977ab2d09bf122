"""How long the desk takes for the store's sake: a switch by PIN, a record until it is said to be saved, a draft.

    python -m tests.bench.switching [--rounds 10]

With the real cost of a PIN, on a folder of its own, offscreen. Prints medians and the slowest of each.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from app.desktop.application import Application
from app.desktop.intake import sources_from_paths
from app.desktop.settings import DeskSettings
from app.domain.operators import Role
from app.domain.profile import ExportProfile
from app.domain.record import Record
from app.records.vault import NoKeyring
from app.services.store_setup import NewPerson, StoreSetup
from tests.desktop.desk_samples import CATALOGUE, auto_backend

PEOPLE = (NewPerson("Mara", Role.ADMINISTRATOR, "1111"), NewPerson("Olek", Role.OPERATOR, "3333"))
_PATIENCE_S = 30


def wait_for(done: Callable[[], bool]) -> float:
    """Seconds until it is so, while the desk goes on."""
    begun = time.perf_counter()
    while not done():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        if time.perf_counter() - begun > _PATIENCE_S:
            raise SystemExit("it never came")
    return time.perf_counter() - begun


def desk_over(folder: Path) -> Application:
    types = {document.identifier: document for document in CATALOGUE}
    setup = StoreSetup(folder / "records", types, NoKeyring())
    passphrase = setup.new_passphrase()
    setup.create(passphrase, PEOPLE, "mara").store.close()
    settings = DeskSettings(folder / "desk.ini")
    settings.keep("start/seen", "yes")

    def exporter(_records: Sequence[Record], profile: ExportProfile) -> Path:
        return Path(profile.path)

    app = Application(auto_backend(), CATALOGUE, exporter, settings, operator="mara", setup=setup)
    app.preferences.choose("records/ask_alike", value=False)
    app.start(())
    wait_for(lambda: app.records.cover.asked == "passphrase")
    print(
        f"open by passphrase: {_timed(lambda: app.records.cover.passphrase_given.emit(passphrase), app, 'pin'):.2f} s"
    )
    return app


def _timed(act: Callable[[], None], app: Application, until: str) -> float:
    begun = time.perf_counter()
    act()
    cover = app.records.cover
    wait_for(lambda: (cover.asked if cover.isVisible() else "") == until)
    return time.perf_counter() - begun


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    rounds = parser.parse_args().rounds
    QApplication([])
    switches, saves = [], []
    with tempfile.TemporaryDirectory() as name:
        app = desk_over(Path(name))
        for number in range(rounds):
            person = PEOPLE[number % 2]
            identifier = person.name.lower()
            given = app.records.cover.pin_given
            switches.append(_timed(lambda: given.emit(identifier, person.pin), app, ""))  # noqa: B023
            app.desk.open(sources_from_paths(["card.png"]))
            wait_for(lambda: app.desk.session is not None and app.desk.session.reading is not None)
            session = app.desk.session
            assert session is not None
            for key in session.open_keys:
                session.accept(key)
            saved: list[str] = []
            app.desk.draft_over.connect(saved.append)
            begun = time.perf_counter()
            app.desk.countersign()
            wait_for(lambda: bool(saved))  # noqa: B023
            saves.append(time.perf_counter() - begun)
            app.desk.draft_over.disconnect(saved.append)
            app.window.actions_table["switch_operator"].trigger()
        app.window.close()
    for what, found in (("switch by PIN", switches), ("countersigned until saved", saves)):
        print(f"{what}: median {statistics.median(found):.2f} s, slowest {max(found):.2f} s of {len(found)}")


if __name__ == "__main__":
    main()
