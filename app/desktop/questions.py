"""The few questions that stop the work: before something typed is lost, and before a rule is overridden."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from app.desktop.theme import Role, Theme, set_role


class Questions(QObject):
    """Asks in plain words, with the verb on the button; the harmless answer is the one that Enter and Esc give.
    GUI thread only; each call returns when the operator has answered.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window

    def may_discard(self) -> bool:
        """Whether what was typed for the document in hand may be lost."""
        return self._ask(
            self.tr("Take this document off the desk?"),
            self.tr("What you typed for it is lost with it."),
            self.tr("Discard what was typed"),
            self.tr("Go on with it"),
        )

    def may_close(self, *, unwritten: int, edited: bool, waiting: int) -> bool:
        """Whether the program may end now; asks only if something would be lost."""
        if unwritten:
            return self._ask(
                self.tr("%n countersigned record(s) could not be written yet.", "", unwritten),
                self.tr("They are lost when the program ends. Choose another file under File, Set up export."),
                self.tr("Lose them and quit"),
                self.tr("Stay"),
            )
        if edited:
            return self._ask(
                self.tr("There are documents with changes that are not countersigned."),
                self.tr("The changes are lost when the program ends."),
                self.tr("Lose them and quit"),
                self.tr("Stay"),
            )
        if waiting:
            return self._ask(
                self.tr("%n document(s) are still waiting in the queue.", "", waiting),
                self.tr("Nobody has countersigned them yet. Files can be opened again; what was pasted is lost."),
                self.tr("Leave them and quit"),
                self.tr("Stay"),
            )
        return True

    def _ask(self, text: str, more: str, verb: str, stay: str) -> bool:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Countersign"))
        box.setText(text)
        box.setInformativeText(more)
        go = box.addButton(verb, QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(stay, QMessageBox.ButtonRole.RejectRole)
        set_role(keep, Role.PRIMARY)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.exec()
        agreed = box.clickedButton() is go
        box.deleteLater()
        return agreed
