"""What this program is, under which licence, and what of others is in it."""

from __future__ import annotations

from importlib import metadata

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.resources import resource

_SIZE_PX = (640, 520)


class AboutDialog(QDialog):
    """Name, version, what it does not do, the licence and the notices of third parties; all as plain text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Countersign"))
        self.resize(*_SIZE_PX)
        title = QLabel(self.tr("Countersign {version}").format(version=program_version()), self)
        title.setFont(theme.font(Scale.TITLE))
        purpose = QLabel(
            self.tr(
                "Reads identity documents on this computer alone, and leaves the last word to you. It opens no network"
                " connection, and keeps images in memory only until their record is countersigned."
            ),
            self,
        )
        purpose.setWordWrap(True)
        versions = QLabel(self.tr("Built with Qt {qt}").format(qt=qVersion()), self)
        set_role(versions, Role.MUTED)
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        tabs.addTab(self._page(theme, licence_text()), self.tr("Licence"))
        tabs.addTab(self._page(theme, notices_text()), self.tr("Work of others"))
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        for widget in (title, purpose, versions):
            column.addWidget(widget)
        column.addWidget(tabs, 1)
        column.addWidget(buttons)

    def _page(self, theme: Theme, text: str) -> QPlainTextEdit:
        page = QPlainTextEdit(text or self.tr("The text was not installed with this copy."), self)
        page.setReadOnly(True)
        page.setFont(theme.font(Scale.CAPTION))
        page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return page


def program_version() -> str:
    """The installed version, "" in a tree that was never installed."""
    try:
        return metadata.version("countersign")
    except metadata.PackageNotFoundError:
        return ""


def licence_text() -> str:
    """The licence of this program, from the source tree or from the installed package."""
    beside = resource().parent / "LICENSE"
    if beside.is_file():
        return beside.read_text(encoding="utf-8")
    return _installed_text("LICENSE")


def notices_text() -> str:
    """What of others is in it and under which terms."""
    notices = resource("NOTICES.md")
    return notices.read_text(encoding="utf-8") if notices.is_file() else _installed_text("NOTICES.md")


def _installed_text(name: str) -> str:
    try:
        files = metadata.files("countersign") or []
    except metadata.PackageNotFoundError:
        return ""
    found = next((file for file in files if file.name == name), None)
    return found.read_text(encoding="utf-8") if found else ""
