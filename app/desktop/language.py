"""The language of the interface: the operator's choice, else the system's, as far as there is a catalogue for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.desktop.settings import DeskSettings
from app.resources import resource

_PLAIN = "en"


def interface_language(settings: DeskSettings) -> str:
    """The tag of the language to show: "zh_CN", "th" …; "en" when there is no catalogue for what is wanted."""
    wanted = settings.text("language") or QLocale.system().name()
    known = {file.stem.removeprefix("countersign_") for file in resource("translations").glob("countersign_*.qm")}
    return next((tag for tag in (wanted, wanted.split("_")[0]) if tag in known), _PLAIN)


def install_language(app: QCoreApplication, language: str) -> tuple[QTranslator, ...]:
    """Puts our sentences and Qt's own words in that language; returns what was installed, to be kept alive.

    English plurals lie below, for sentences that nobody has translated yet.
    """
    installed = []
    ours = str(resource("translations"))
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}"),
        (ours, f"countersign_{_PLAIN}"),
        (ours, f"countersign_{language}"),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            installed.append(translator)
    return tuple(installed)
