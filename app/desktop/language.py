"""The language of the interface: the operator's choice, else the system's, as far as there is a catalogue for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from typing_extensions import override

from app.desktop.settings import DeskSettings
from app.resources import resource

_PLAIN = "en"
_KEY_NAMES = "QShortcut"


class QtWords(QTranslator):
    """Qt's own words (buttons, file dialog, context menus), but not its names of keys.

    Keys are called by what is printed on most keyboards, as in our own sentences: Enter, Ctrl, Esc. To be installed
    first: what it does not know stays in English, and no translator installed before it is asked.
    """

    @override
    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str:
        known = "" if context == _KEY_NAMES else super().translate(context, source_text, disambiguation, n)
        return known or source_text


def interface_language(settings: DeskSettings, wanted: str = "") -> str:
    """The tag of the language to show: "zh_CN", "th" …; "en" when there is no catalogue for what is wanted."""
    wanted = wanted or settings.text("language") or QLocale.system().name()
    known = {file.stem.removeprefix("countersign_") for file in resource("translations").glob("countersign_*.qm")}
    return next((tag for tag in (wanted, wanted.split("_")[0]) if tag in known), _PLAIN)


def install_language(app: QCoreApplication, language: str) -> tuple[QTranslator, ...]:
    """Puts our sentences and Qt's own words in that language; returns what was installed, to be kept alive.

    Qt has no words of its own in some languages; `translations/qtbase_*.ts` brings those that the desk shows. English
    plurals lie below, for sentences that nobody has translated yet.
    """
    installed = []
    ours = str(resource("translations"))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for translator, folders, name in (
        (QtWords(app), (qt, ours), f"qtbase_{language}"),
        (QTranslator(app), (ours,), f"countersign_{_PLAIN}"),
        (QTranslator(app), (ours,), f"countersign_{language}"),
    ):
        if any(translator.load(name, folder) for folder in folders):
            app.installTranslator(translator)
            installed.append(translator)
    return tuple(installed)
